// Where a reading says how far it has come, and those who watch it hear of it. Holds the newest state only: whoever
// comes late still sees the whole picture.

import type { Progress } from "./contract.ts";

export interface ProgressSource {
  now(): Progress;
  /** Calls `listener` with each new state; returns what ends that. */
  watch(listener: (progress: Progress) => void): () => void;
}

export interface ProgressFeed extends ProgressSource {
  /** Changes what is given and leaves the rest: `feed.report({ done: 3, current: "a.txt" })`. */
  report(change: Partial<Progress>): void;
}

/** More would make a message of megabytes out of a folder of photographs. */
const MOST_PROBLEMS = 200;

const idle: Progress = { state: "idle", done: 0, total: null, current: null, problems: [] };

export function progressFeed(): ProgressFeed {
  let state = idle;
  const listeners = new Set<(progress: Progress) => void>();
  return {
    now: () => state,
    watch(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    report(change) {
      state = { ...state, ...change };
      if (state.problems.length > MOST_PROBLEMS)
        state = { ...state, problems: state.problems.slice(-MOST_PROBLEMS) };
      for (const listener of listeners) listener(state);
    },
  };
}

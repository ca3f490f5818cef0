// Readings, one after another: what was dropped while another drop is read waits its turn. The feed keeps what the last
// one came to until the next one starts, so that a page that is opened later sees it.

import { rm } from "node:fs/promises";
import { type Arrived, readArrived } from "../app/inbox.ts";
import type { Parts } from "../extend.ts";
import type { Problem } from "../model/problem.ts";
import type { Events } from "./events.ts";
import type { CaseOnDesk } from "./open-case.ts";
import type { ProgressFeed } from "./progress-feed.ts";

export interface Drop {
  /** Deleted when it was read. */
  readonly folder: string;
  readonly files: readonly Arrived[];
  readonly by: string;
}

export interface Readings {
  /** Takes its turn; resolves when it was read. */
  read(drop: Drop): Promise<void>;
  /** Runs another reading in turn, as of the folders that a user named when starting. Stopping aborts the signal. */
  run<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T>;
  /** Stops after the current article, and forgets what waits. */
  stop(): void;
  isReading(): boolean;
  /** Resolves when nothing is read and nothing waits. */
  settled(): Promise<void>;
}

export function readings(desk: CaseOnDesk, feed: ProgressFeed, events: Events, parts: Parts): Readings {
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  let abort = new AbortController();

  const run = <T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> => {
    // What was asked for before a stop is stopped by it, though its turn comes later.
    const { signal } = abort;
    waiting++;
    const mine = last
      .then(() => work(signal))
      .finally(() => {
        waiting--;
        events.tell({ type: "documents" });
      });
    last = mine.catch(() => {});
    return mine;
  };

  const read = async ({ folder, files, by }: Drop, signal: AbortSignal): Promise<void> => {
    if (signal.aborted) return;
    const problems: Problem[] = [];
    feed.report({ state: "reading", done: 0, total: files.length, current: null, problems });
    try {
      const report = await desk.borrow(({ store }) =>
        readArrived(store, files, {
          parts,
          by,
          signal,
          joinLater: true,
          problem(problem) {
            problems.push(problem);
            feed.report({ problems: [...problems] });
          },
          progress: (done, total, current) =>
            feed.report({ done, total, current: current === "" ? null : current }),
          kept: () => events.tell({ type: "documents" }),
        }),
      );
      feed.report({ state: report.stopped ? "stopped" : "done", current: null });
    } catch (error) {
      // A full disk stops a reading; what was kept before stays.
      const { message, todo = "" } = error as Error & { todo?: string };
      problems.push({ at: files[0]?.place ?? folder, what: message, todo, kind: "failed" });
      feed.report({ state: "stopped", current: null, problems: [...problems] });
    }
  };

  return {
    run,
    read: (drop) =>
      run((signal) => read(drop, signal)).finally(() => rm(drop.folder, { recursive: true, force: true })),
    stop() {
      abort.abort();
      abort = new AbortController();
    },
    isReading: () => waiting > 0,
    async settled() {
      while (waiting > 0) await last;
    },
  };
}

// Answers of the API. A page shows what it knew before at once (so going back is instant) and asks again behind it.

import { useEffect, useRef, useState } from "react";
import type { ProblemAnswer } from "../../src/serve/contract.ts";
import { hearCase } from "./send.ts";

export type Answer<T> =
  | { readonly state: "waiting" }
  /** `old`: of an earlier question, while the new one is under way. */
  | { readonly state: "here"; readonly value: T; readonly old: boolean }
  /** `detail` is the server's own sentence, or null where it did not answer. */
  | { readonly state: "failed"; readonly status: number; readonly detail: string | null };

/** Answers kept for going back; a document is the largest of them, and 20 are more than a session goes back through. */
const KEPT = 20;
const kept = new Map<string, unknown>();

function keep(path: string, value: unknown): void {
  kept.delete(path);
  kept.set(path, value);
  for (const oldest of kept.keys()) {
    if (kept.size <= KEPT) break;
    kept.delete(oldest);
  }
}

/** What another question was answered, for a page that is about to ask this one. */
export const remember = keep;

class Refusal extends Error {
  readonly status: number;
  readonly detail: string | null;
  constructor(status: number, detail: string | null) {
    super(detail ?? "no answer");
    this.status = status;
    this.detail = detail;
  }
}

/** Asks the API once; rejects with a refusal that `useAnswer` shows. */
export async function ask(path: string, signal: AbortSignal): Promise<unknown> {
  const response = await fetch(path, { signal, headers: { Accept: "application/json" } });
  hearCase(response);
  if (response.ok) return response.json();
  const problem = (await response.json().catch(() => null)) as ProblemAnswer | null;
  throw new Refusal(response.status, problem?.detail ?? null);
}

/**
 * What the API answers at `path`; asks anew when the path or `revision` changes. A null path asks nothing. `load` puts
 * one value together out of several answers, where one would be too large.
 */
export function useAnswer<T>(
  path: string | null,
  revision = 0,
  load: (path: string, signal: AbortSignal) => Promise<unknown> = ask,
): Answer<T> {
  const [answer, setAnswer] = useState<{ readonly path: string | null; readonly answer: Answer<T> }>(() => ({
    path,
    answer: knownAt<T>(path),
  }));

  /** What was shown last: it may have been known from before, and its own answer be under way still. */
  const last = useRef<Answer<T> | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new revision must ask again
  useEffect(() => {
    if (path === null) return;
    const abort = new AbortController();
    load(path, abort.signal).then(
      (value) => {
        keep(path, value);
        setAnswer({ path, answer: { state: "here", value: value as T, old: false } });
      },
      (error: unknown) => {
        if (abort.signal.aborted) return;
        const { status, detail } = error instanceof Refusal ? error : new Refusal(0, null);
        setAnswer({ path, answer: { state: "failed", status, detail } });
      },
    );
    return () => abort.abort();
  }, [path, revision, load]);

  const now = answer.path === path ? answer.answer : knownAt<T>(path);
  if (now.state !== "waiting") {
    last.current = now;
    return now;
  }
  return last.current?.state === "here" ? { ...last.current, old: true } : now;
}

function knownAt<T>(path: string | null): Answer<T> {
  return path !== null && kept.has(path)
    ? { state: "here", value: kept.get(path) as T, old: false }
    : { state: "waiting" };
}

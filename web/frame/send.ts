// Writes to the API. What comes back is a value in either case: an answer, or the server's own sentence about why not.

import type { ProblemAnswer } from "../../src/serve/contract.ts";
import { heardOfCase, shownCase } from "./shown-case.ts";

/** RFC 9457 lets a problem carry members of its own; a conflict says who decided what, and when. */
export type Problem = ProblemAnswer & Readonly<Record<string, unknown>>;

export type Sent<T> =
  | { readonly state: "done"; readonly value: T }
  /** `status` 0: there was no answer. `problem` is null where the answer was none of ours. */
  | { readonly state: "refused"; readonly status: number; readonly problem: Problem | null };

const HEADER = "X-Hearsay-Case";

export function hearCase(response: Response): void {
  heardOfCase(response.headers.get(HEADER));
}

/**
 * Sends `body` as JSON, or as files where it is a FormData. A write says for which case it is meant, so that none
 * reaches a case that was opened since.
 */
export async function send<T>(method: "POST" | "PATCH", path: string, body: unknown): Promise<Sent<T>> {
  const files = body instanceof FormData;
  const shown = shownCase();
  try {
    const response = await fetch(path, {
      method,
      headers: {
        Accept: "application/json",
        // Any page of the web could send a form; none could send it with a header of ours.
        ...(files ? { "X-Hearsay": "1" } : { "Content-Type": "application/json" }),
        ...(shown === null ? {} : { [HEADER]: shown }),
      },
      body: files ? body : JSON.stringify(body),
    });
    hearCase(response);
    if (response.ok) return { state: "done", value: (await response.json()) as T };
    const problem = (await response.json().catch(() => null)) as Problem | null;
    return { state: "refused", status: response.status, problem };
  } catch {
    return { state: "refused", status: 0, problem: null };
  }
}

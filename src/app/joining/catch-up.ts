// Brings what is joined across documents up to date with the case: each joiner takes in what came or changed and takes out
// what went since it was last asked. Nothing has to be told which; what was broken off is made up for the next time.

import type { Parts, Store } from "../../extend.ts";

export interface CatchUpOptions {
  readonly signal?: AbortSignal;
  /** Documents dealt with, of all that any joiner is behind by. */
  readonly progress?: (done: number, total: number, joiner: string) => void;
}

/** Gives the number of documents that came, changed or went. */
export async function catchUp(
  store: Store,
  { joiners, languages }: Pick<Parts, "joiners" | "languages">,
  { signal, progress }: CatchUpOptions = {},
): Promise<number> {
  let touched = 0;
  for (const joiner of joiners) {
    const { came, went } = await store.joins.behind(joiner);
    const total = came.length + went.length;
    if (total === 0) continue;
    progress?.(0, total, joiner.name);
    await joiner.join(store, { came, went }, languages[0]!, {
      ...(signal === undefined ? {} : { signal }),
      ...(progress === undefined ? {} : { done: (count) => progress(count, total, joiner.name) }),
    });
    if (signal?.aborted) break;
    touched = Math.max(touched, total);
  }
  return touched;
}

// What the routes of everything that is joined across documents have in common.

import type { Parts, Store } from "../../extend.ts";

/** Articles that came, changed or went, and that some joiner has not taken in yet. */
export async function behindBy(store: Store, { joiners }: Pick<Parts, "joiners">): Promise<number> {
  let most = 0;
  for (const joiner of joiners) {
    const { came, went } = await store.joins.behind(joiner);
    most = Math.max(most, came.length + went.length);
  }
  return most;
}

export type Present<T> = { [K in keyof T]: Exclude<T[K], undefined> };

/** Without the parameters that were not given. */
export const present = <T extends object>(query: T): Present<T> =>
  Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined)) as Present<T>;

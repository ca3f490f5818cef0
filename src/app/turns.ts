// One after another: decisions on one document that come at once through this process wait for each other, so that none
// reckons with what the next one changes. Other processes are told apart by the store (see Overtaken).

import type { Store } from "../extend.ts";

const turns = new WeakMap<Store, Map<string, Promise<unknown>>>();

/** Runs `work` when all that came before it for the same document is done, however that ended. */
export async function inTurn<T>(store: Store, documentId: string, work: () => Promise<T>): Promise<T> {
  let own = turns.get(store);
  if (own === undefined) turns.set(store, (own = new Map()));
  const mine = (own.get(documentId) ?? Promise.resolve()).then(work, work);
  own.set(documentId, mine);
  try {
    return await mine;
  } finally {
    if (own.get(documentId) === mine) own.delete(documentId);
  }
}

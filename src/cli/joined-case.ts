// Opens a case for a command that asks what is joined across its articles: actors, claims, works, passages. What came or went
// since they were joined last is joined first. Knows nothing of what is asked then.

import { partsOfCase } from "../app/case-parts.ts";
import { catchUp } from "../app/joining/catch-up.ts";
import { builtin } from "../builtin.ts";
import type { Store } from "../extend.ts";
import { StoreError } from "../keep/store.ts";
import { complain, progress, several } from "./terminal.ts";

/** Articles from which on joining shows a bar: a few are joined before one could be read. */
const BAR = 200;

/** The case with all joined as far as its articles go. One that can't be written to is shown as it was left. */
export async function joinedCase(folder: string): Promise<Store> {
  let store: Store;
  try {
    store = await builtin.openCase(folder);
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    store = await builtin.openCase(folder, { readOnly: true });
    await tellBehind(store);
    return store;
  }
  const bar = progress("Joining");
  try {
    await catchUp(store, await partsOfCase(store, builtin), {
      progress: (done, total) => (total > BAR ? bar.step(done, total, "") : undefined),
    });
  } catch (error) {
    await store.close();
    throw error;
  } finally {
    bar.end();
  }
  return store;
}

/** Says once by how much what follows is older than the articles, whichever joiners are behind. */
async function tellBehind(store: Store): Promise<void> {
  let most = 0;
  for (const joiner of builtin.joiners) {
    const { came, went } = await store.joins.behind(joiner);
    most = Math.max(most, came.length + went.length);
  }
  if (most > 0)
    complain(
      `hearsay: ${several(most, "article")} changed since they were joined, and this case can't be written to: what follows is older.`,
    );
}

// What the process of joining/process.ts runs: it opens the case beside its host and catches up whenever it is told to. What
// joining holds of the case stays in memory here, so that the next article costs little.

import type { Parts, Store } from "../extend.ts";
import { findAnew } from "./add.ts";
import { hearHost } from "./bounded-process.ts";
import { partsOfCase, withOwn } from "./case-parts.ts";
import { catchUp } from "./joining/catch-up.ts";

export interface JoinTask {
  /** Address of the module that exports the parts. */
  readonly parts: string;
  /** The case's folder; always the same for one process. */
  readonly folder: string;
  /** True: what the case's own words change is found anew first. */
  readonly anew: boolean;
}

export type FromJoinWorker =
  | { readonly done: number; readonly total: number }
  /** It caught up: so many documents came, changed or went. */
  | { readonly joined: number }
  | { readonly fault: string };

let store: Promise<Store> | null = null;

const say = hearHost<JoinTask, FromJoinWorker>(async ({ parts: module, folder, anew }) => {
  try {
    const { builtin: parts } = (await import(module)) as { readonly builtin: Parts };
    store ??= parts.openCase(folder);
    const opened = await store;
    const own = await partsOfCase(opened, parts);
    const found = anew ? await findAnew(opened, own, undefined, withOwn) : 0;
    const joined = await catchUp(opened, own, { progress: (done, total) => say({ done, total }) });
    say({ joined: Math.max(found, joined) });
  } catch (error) {
    store = null;
    say({ fault: error instanceof Error ? error.message : String(error) });
  }
});

// What the process of original-page.ts runs: one file to one page.

import type { Parts } from "../extend.ts";
import { hearHost } from "./bounded-process.ts";
import { defaultLimits } from "./read-file.ts";

export interface PageTask {
  /** Address of the module that exports the parts. */
  readonly parts: string;
  readonly reader: string;
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** That the bytes are looked at from now on, then the page, or null where it can't be shown. */
export type FromPageWorker = { readonly begun: true } | { readonly html: string | null };

const say = hearHost<PageTask, FromPageWorker>(async ({ parts: module, reader: name, path, bytes }) => {
  const { builtin } = (await import(module)) as { readonly builtin: Parts };
  const reader = await builtin.readers.find((one) => one.name === name)?.load();
  say({ begun: true });
  say({ html: reader?.page?.({ path, bytes }, defaultLimits) ?? null });
});

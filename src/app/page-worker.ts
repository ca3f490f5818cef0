// What the thread of original-page.ts runs: one file to one page.

import { parentPort, workerData } from "node:worker_threads";
import type { Parts } from "../extend.ts";
import { defaultLimits } from "./read-file.ts";

export interface PageTask {
  /** Address of the module that exports the parts. */
  readonly parts: string;
  readonly reader: string;
  readonly path: string;
  readonly bytes: Uint8Array;
}

const { parts: module, reader: name, path, bytes } = workerData as PageTask;
const { builtin } = (await import(module)) as { readonly builtin: Parts };
const reader = await builtin.readers.find((one) => one.name === name)?.load();
parentPort?.postMessage(reader?.page?.({ path, bytes }, defaultLimits) ?? null);

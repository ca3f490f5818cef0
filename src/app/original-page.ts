// The original of a document as a page to look at. Made in a thread of its own with a bound on time and memory, since
// the bytes may be built to hurt; a page that a person looks at is rare enough for that.

import { Worker } from "node:worker_threads";
import type { Parts, Store } from "../extend.ts";
import type { KeptDocument } from "../keep/store.ts";
import type { PageTask } from "./page-worker.ts";

export type OriginalPage =
  | { readonly html: string }
  /** There is none, in a sentence. */
  | { readonly none: string }
  /** There is one that can't be shown, in a sentence. */
  | { readonly refused: string };

/** Milliseconds. The slowest honest page measured for the readers took 0.2 s. */
const PATIENCE = 5_000;
const HEAP_MB = 512;

export async function originalPage(
  store: Store,
  { document, copies }: KeptDocument,
  parts: Parts,
): Promise<OriginalPage> {
  const { sha256, reader: made } = document.version;
  const name = made.slice(0, made.lastIndexOf("/"));
  const reader = parts.readers.find((one) => one.name === name);
  // Only a reader of markup has a page to show, and of those that run bounded anyhow the code need not be loaded here.
  const loaded = reader?.many === false && reader.hostile ? await reader.load() : null;
  if (loaded?.page === undefined)
    return { none: `Document ${document.id} was read from a format that has no page to show.` };
  const bytes = await store.original(sha256);
  if (bytes === null) return { none: `The original bytes of document ${document.id} are not kept any more.` };
  const path = copies.find((copy) => copy.sha256 === sha256)?.place ?? document.id;
  const html = await inThread({ parts: parts.module, reader: name, path, bytes });
  return html === null
    ? {
        refused: "The original page is too large, or takes too long, to be shown. Download the file instead.",
      }
    : { html };
}

function inThread(task: PageTask): Promise<string | null> {
  return new Promise((resolve) => {
    // The same ending as this file's: .ts in a checkout, .js in a built package.
    const file = new URL(import.meta.url.replace(/original-page(\.[jt]s)$/, "page-worker$1"));
    const worker = new Worker(file, {
      workerData: task,
      resourceLimits: { maxOldGenerationSizeMb: HEAP_MB },
    });
    const end = (html: string | null): void => {
      clearTimeout(timer);
      resolve(html);
      void worker.terminate();
    };
    const timer = setTimeout(() => end(null), PATIENCE);
    worker.once("message", (html: string | null) => end(html));
    worker.once("error", () => end(null));
    worker.once("exit", () => end(null));
  });
}

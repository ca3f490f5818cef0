// The original of a document as a page to look at. Made in a process of its own with a bound on time and memory, since
// the bytes may be built to hurt; a page that a person looks at is rare enough for that.

import type { Parts, Store } from "../extend.ts";
import type { KeptDocument } from "../keep/store.ts";
import { boundedProcess } from "./bounded-process.ts";
import type { FromPageWorker, PageTask } from "./page-worker.ts";

export type OriginalPage =
  | { readonly html: string }
  /** There is none, in a sentence. */
  | { readonly none: string }
  /** There is one that can't be shown, in a sentence. */
  | { readonly refused: string };

/** Milliseconds. The slowest honest page measured for the readers took 0.2 s. */
const PATIENCE = 5_000;
/** Milliseconds until a process runs our code: some 200, but on a machine that is short of time a good page is none the worse. */
const START = 20_000;
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
  const html = await inProcess({ parts: parts.module, reader: name, path, bytes });
  return html === null
    ? {
        refused: "The original page is too large, or takes too long, to be shown. Download the file instead.",
      }
    : { html };
}

function inProcess(task: PageTask): Promise<string | null> {
  return new Promise((resolve) => {
    const end = (html: string | null): void => {
      clearTimeout(timer);
      resolve(html);
    };
    const child = boundedProcess<PageTask, FromPageWorker>("page-worker", HEAP_MB, {
      hear(message) {
        if ("begun" in message) return wait(PATIENCE);
        end(message.html);
        child.leave();
      },
      ended: () => end(null),
    });
    let timer: NodeJS.Timeout;
    const wait = (time: number): void => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        end(null);
        child.kill();
      }, time);
    };
    wait(START);
    child.say(task);
  });
}

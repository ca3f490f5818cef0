// hearsay serve: a case to the browser on this machine, until Ctrl-C.

import { basename, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { accuracyWith } from "../app/accuracy.ts";
import type { Parts, Store } from "../extend.ts";
import type { ProgressFeed } from "../serve/progress-feed.ts";
import type { Status } from "./main.ts";
import { type PartsOptions, partsFor } from "./parts.ts";
import { accent, write } from "./terminal.ts";

export async function serve(
  options: { readonly case: string; readonly port?: number } & PartsOptions,
): Promise<Status> {
  const parts = await partsFor(options);
  const store = await parts.openCase(options.case);
  try {
    await serveStore(parts, store, options.case, options.port);
    return 0;
  } finally {
    await store.close();
  }
}

/** Serves until Ctrl-C. `lines` are printed beneath the address; `ready` runs once it answers, and may tell the page how far it has come. */
export async function serveStore(
  parts: Parts,
  store: Store,
  folder: string,
  port: number | undefined,
  lines: readonly string[] = [],
  ready?: (feed: ProgressFeed, signal: AbortSignal) => Promise<void>,
): Promise<void> {
  const { startServer } = await import("../serve/server.ts");
  const { progressFeed } = await import("../serve/progress-feed.ts");
  const { webRoot } = await import("./web-root.ts");
  const feed = progressFeed();
  // Heard before the address is printed: whoever sees it may stop us at once.
  const stopped = new Promise<void>((resolve) => {
    process.once("SIGINT", resolve);
    process.once("SIGTERM", resolve);
  });
  const server = await startServer({
    store,
    caseName: basename(resolve(folder)),
    folder: resolve(folder),
    parts,
    samples: fileURLToPath(new URL("../../samples", import.meta.url)),
    webRoot: await webRoot(),
    accuracy: accuracyWith(parts),
    progress: feed,
    ...(port === undefined ? {} : { port }),
  });
  await write(
    `\n  Open  ${accent(server.url)}\n  Stop  Ctrl-C\n${lines.map((line) => `  ${line}\n`).join("")}\n`,
  );
  await server.read(async (signal) => ready?.(feed, signal));
  await stopped;
  await server.close();
}

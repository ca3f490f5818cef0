// A real server on a real case in a folder of its own, for tests of the API and of the pages.

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildWeb } from "../scripts/build.ts";
import { builtin } from "../src/builtin.ts";
import { openSqliteCase } from "../src/keep/sqlite/open.ts";
import type { NewDocument, Store } from "../src/keep/store.ts";
import { type RunningServer, type ServerOptions, startServer } from "../src/serve/server.ts";
import { type MadeArticle, newDocument } from "./made-case.ts";

export interface ServedCase extends RunningServer {
  readonly folder: string;
  readonly store: Store;
  /** The ids of the documents, in the order of the articles. */
  readonly ids: readonly string[];
  readonly documents: readonly NewDocument[];
  /** Ends the server alone, as when its terminal is closed; and starts it again at the same address. */
  stop(): Promise<void>;
  startAgain(): Promise<void>;
}

export const measured = {
  precision: 0.612,
  recall: 0.428,
  measuredOn: "84 made-up articles",
  finder: "made-by-hand/1",
  date: "2026-01-02",
} as const;

/** Serves a case with these articles on any free port. */
export async function serveCase(
  articles: readonly (MadeArticle | NewDocument)[],
  options: Partial<ServerOptions> = {},
): Promise<ServedCase> {
  const webRoot = await buildWeb({ ifStale: true });
  const folder = await mkdtemp(join(tmpdir(), "hearsay-served-"));
  const store = await openSqliteCase(folder, { create: true });
  const documents = articles.map((one) => ("document" in one ? one : newDocument(one)));
  const ids: string[] = [];
  for (const document of documents) ids.push((await store.add(document)).documentId);
  const start = (port: number): Promise<RunningServer> =>
    startServer({
      store,
      caseName: "Saltmere",
      folder,
      parts: builtin,
      webRoot,
      accuracy: measured,
      port,
      ...options,
    });
  let server = await start(0);
  return {
    ...server,
    folder,
    store,
    ids,
    documents,
    stop: () => server.close(),
    async startAgain() {
      server = await start(server.port);
    },
    async close() {
      await server.close();
      await store.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

// Serves one case at a time on this machine: the HTTP API under /api and the web application everywhere else. Prints
// nothing.

import { createServer } from "node:http";
import { getRequestListener } from "@hono/node-server";
import { Hono } from "hono";
import { sweepInbox } from "../app/inbox.ts";
import type { Parts, Store } from "../extend.ts";
import { api } from "./api.ts";
import type { Accuracy } from "./contract.ts";
import { events } from "./events.ts";
import { serveFiles, webFiles } from "./files.ts";
import { guard } from "./guard.ts";
import { joining } from "./joining.ts";
import { listen } from "./listen.ts";
import { caseOnDesk } from "./open-case.ts";
import { type ProgressFeed, progressFeed } from "./progress-feed.ts";
import { type Readings, readings } from "./reading.ts";

export const DEFAULT_PORT = 4377;

export interface ServerOptions {
  readonly store: Store;
  readonly caseName: string;
  /** The case's folder. */
  readonly folder: string;
  /** What reads dropped files and opens other cases. */
  readonly parts: Parts;
  /** The folder of the sample case's articles, where there is one. */
  readonly samples?: string;
  /** The folder of the built web application. */
  readonly webRoot: string;
  /** How often the finder of attributions errs; null where it was not measured. */
  readonly accuracy: Accuracy | null;
  /** Where readings tell how far they have come, those of dropped files too. */
  readonly progress?: ProgressFeed;
  /** The port to try first; 0 takes any. */
  readonly port?: number;
  /** Only this machine: a case is private, and the API has no users. */
  readonly host?: "127.0.0.1";
}

export interface RunningServer {
  readonly url: string;
  readonly port: number;
  /** Runs a reading in turn with those of dropped files. */
  read: Readings["run"];
  /**
   * Stops what is being read, ends open connections and resolves when the port is free again. Leaves the store that it
   * was handed open, unless another case was opened since.
   */
  close(): Promise<void>;
}

/** Rejects where the web application was not built, or no port is free. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { store, caseName, folder, parts, accuracy, webRoot, samples = null } = options;
  const { port: wanted = DEFAULT_PORT, host = "127.0.0.1", progress = progressFeed() } = options;
  const files = await webFiles(webRoot);
  await sweepInbox(folder);
  const server = createServer();
  const port = await listen(server, wanted, host);

  const app = new Hono();
  app.use("*", guard(port));
  const desk = caseOnDesk({ store, name: caseName, folder });
  const told = events();
  const inTurn = readings(desk, progress, told, parts);
  const joins = joining(desk, told, parts, inTurn.isReading);
  app.route(
    "/api",
    api({ desk, events: told, readings: inTurn, joining: joins, progress, accuracy, parts, samples }),
  );
  app.get("*", serveFiles(files));
  const answer = getRequestListener(app.fetch, {
    overrideGlobalObjects: false,
    errorHandler: () => new Response("The request could not be understood.", { status: 400 }),
  });
  server.on("request", (request, response) => void answer(request, response));

  return {
    url: `http://${host}:${port}/`,
    port,
    read: inTurn.run,
    async close() {
      inTurn.stop();
      await new Promise<void>((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      });
      await inTurn.settled();
      await joins.close();
      const last = desk.now().store;
      if (last !== store) await last.close();
      await desk.settled();
    },
  };
}

// Serves one case on this machine: the HTTP API under /api and the web application everywhere else. Prints nothing.

import { createServer } from "node:http";
import { getRequestListener } from "@hono/node-server";
import { Hono } from "hono";
import type { Store } from "../extend.ts";
import { api } from "./api.ts";
import type { Accuracy } from "./contract.ts";
import { serveFiles, webFiles } from "./files.ts";
import { guard } from "./guard.ts";
import { listen } from "./listen.ts";
import { type ProgressSource, progressFeed } from "./progress-feed.ts";

export const DEFAULT_PORT = 4377;

export interface ServerOptions {
  readonly store: Store;
  readonly caseName: string;
  /** The folder of the built web application. */
  readonly webRoot: string;
  /** How often the finder of attributions errs; null where it was not measured. */
  readonly accuracy: Accuracy | null;
  /** Where to hear how far a reading has come; left out, nothing is being read. */
  readonly progress?: ProgressSource;
  /** The port to try first; 0 takes any. */
  readonly port?: number;
  /** Only this machine: a case is private, and the API has no users. */
  readonly host?: "127.0.0.1";
}

export interface RunningServer {
  readonly url: string;
  readonly port: number;
  /** Ends open connections and resolves when the port is free again. Leaves the store open. */
  close(): Promise<void>;
}

/** Rejects where the web application was not built, or no port is free. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { store, caseName, accuracy, webRoot, port: wanted = DEFAULT_PORT, host = "127.0.0.1" } = options;
  const files = await webFiles(webRoot);
  const server = createServer();
  const port = await listen(server, wanted, host);

  const app = new Hono();
  app.use("*", guard(port));
  app.route("/api", api({ store, caseName, accuracy, progress: options.progress ?? progressFeed() }));
  app.get("*", serveFiles(files));
  const answer = getRequestListener(app.fetch, {
    overrideGlobalObjects: false,
    errorHandler: () => new Response("The request could not be understood.", { status: 400 }),
  });
  server.on("request", (request, response) => void answer(request, response));

  return {
    url: `http://${host}:${port}/`,
    port,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

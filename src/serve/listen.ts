// Listens on the wanted port, or on the next free one.

import type { Server } from "node:http";
import type { AddressInfo } from "node:net";

/** Ports tried in turn before the system is asked for any. */
const TRIES = 50;

/** Resolves with the port that `server` now listens on. Port 0 asks the system for any free one. */
export async function listen(server: Server, wanted: number, host: string): Promise<number> {
  const ports =
    wanted === 0 ? [0] : [...Array(TRIES).keys()].map((i) => wanted + i).filter((p) => p < 65_536);
  for (const port of [...ports, 0]) {
    const error = await attempt(server, port, host);
    if (error === null) return (server.address() as AddressInfo).port;
    // EACCES: the system keeps this port for itself; Windows says so of whole ranges.
    if (error.code !== "EADDRINUSE" && error.code !== "EACCES") throw error;
  }
  throw new Error(`No free port was found on ${host}, from ${wanted} on.`);
}

const attempt = (server: Server, port: number, host: string): Promise<NodeJS.ErrnoException | null> =>
  new Promise((resolve) => {
    const failed = (error: NodeJS.ErrnoException): void => {
      server.off("listening", listening);
      resolve(error);
    };
    const listening = (): void => {
      server.off("error", failed);
      resolve(null);
    };
    server.once("error", failed);
    server.once("listening", listening);
    server.listen(port, host);
  });

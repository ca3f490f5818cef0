// Raw requests, with headers that fetch would not send.

import { type IncomingHttpHeaders, request } from "node:http";

// biome-ignore lint/suspicious/noExplicitAny: tests read in an answer what they expect there
export type Json = any;

export interface Answered {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
  json(): Json;
}

/** Sends a request to a port of this machine, its path as it is. */
export const ask = (
  port: number,
  path: string,
  headers: Readonly<Record<string, string>> = {},
  method = "GET",
  body?: string | Uint8Array,
): Promise<Answered> =>
  new Promise((resolve, reject) => {
    const sent = request({ host: "127.0.0.1", port, path, method, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("error", reject);
      response.on("end", () => {
        const text = Buffer.concat(chunks).toString("utf8");
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          text,
          json: () => JSON.parse(text),
        });
      });
    });
    sent.on("error", reject);
    sent.end(body);
  });

/** A write as the pages send it. */
export const send = (
  port: number,
  path: string,
  body: unknown,
  {
    method = "POST",
    headers = {},
  }: { readonly method?: string; readonly headers?: Record<string, string> } = {},
): Promise<Answered> =>
  ask(port, path, { "Content-Type": "application/json", ...headers }, method, JSON.stringify(body));

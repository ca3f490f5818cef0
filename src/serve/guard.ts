// Who may ask, and what a browser may do with the answers. The server holds a person's private case on their own
// machine, where every page of the web that they visit can send requests to it. Three lines of defence:
//   - the Host must be this machine's own name for itself, so that a foreign name that was made to resolve to 127.0.0.1
//     (DNS rebinding) gets nothing;
//   - the request must not come from another site, as the browser tells by Origin and Sec-Fetch-Site;
//   - the answers forbid embedding, sniffing, and any script or style that is not a file of our own.

import type { MiddlewareHandler } from "hono";
import { problem } from "./problem.ts";

// No 'unsafe-inline', no data: scripts, no eval: text of an article that were to become markup still could not run.
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

const securityHeaders: readonly (readonly [string, string])[] = [
  ["Content-Security-Policy", contentSecurityPolicy],
  ["X-Content-Type-Options", "nosniff"],
  ["X-Frame-Options", "DENY"],
  ["Referrer-Policy", "no-referrer"],
  ["Cross-Origin-Opener-Policy", "same-origin"],
  ["Cross-Origin-Resource-Policy", "same-origin"],
  ["Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()"],
];

/** Refuses what is not asked by a page of this server, or typed in by its user. `port` is the one listened on. */
export function guard(port: number): MiddlewareHandler {
  const hosts = new Set(["127.0.0.1", "localhost", "[::1]"].map((name) => `${name}:${port}`));
  return async (context, next) => {
    const { method, path } = context.req;
    const header = (name: string): string | undefined => context.req.header(name);
    const allowed = path.startsWith("/api/") ? ["GET", "HEAD", "POST", "PATCH"] : ["GET", "HEAD"];
    const refusal = refusalOf(hosts, header);
    if (refusal) context.res = problem(context, 403, refusal);
    else if (!allowed.includes(method)) {
      context.res = problem(
        context,
        405,
        `${method} is not supported here; these are: ${allowed.join(", ")}.`,
      );
      context.header("Allow", allowed.join(", "));
    } else if (method === "POST" || method === "PATCH") {
      const untold = untoldBy(path, header);
      if (untold) context.res = problem(context, 415, untold);
      else await next();
    } else await next();
    for (const [name, value] of securityHeaders)
      if (!context.res.headers.has(name)) context.header(name, value);
  };
}

/**
 * What a write must carry beside. A page of another site could send a plain form without asking; with one of these a
 * browser asks first, and nobody answers. A third defence: such a request has an Origin, and was refused already.
 */
function untoldBy(path: string, header: (name: string) => string | undefined): string | null {
  const type = header("content-type")?.split(";")[0]?.trim().toLowerCase();
  if (type === "application/json") return null;
  if (path !== "/api/files")
    return `Content-Type: application/json is expected, not ${type === undefined ? "none" : `'${type}'`}.`;
  if (type !== "multipart/form-data")
    return `Content-Type: multipart/form-data or application/json is expected, not ${type === undefined ? "none" : `'${type}'`}.`;
  return header("x-hearsay") === "1" ? null : "The header X-Hearsay: 1 is expected with a form.";
}

function refusalOf(hosts: ReadonlySet<string>, header: (name: string) => string | undefined): string | null {
  const [own = ""] = hosts;
  const host = header("host")?.toLowerCase();
  if (host === undefined || !hosts.has(host))
    return `The Host '${host ?? ""}' is not this server. Open http://${own}/ instead.`;
  const origin = header("origin");
  if (origin !== undefined && origin !== `http://${host}`)
    return `Requests from ${origin} are refused: only pages of http://${own}/ may ask.`;
  // Absent from old browsers and from programs; "none" is an address that was typed, pasted or bookmarked.
  const site = header("sec-fetch-site");
  if (site !== undefined && site !== "same-origin" && site !== "none")
    return `Requests that another site starts are refused. Copy the address into the browser's address bar instead.`;
  return null;
}

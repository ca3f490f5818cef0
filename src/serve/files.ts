// The web application's own files. They are few and small (about 300 kB), so they are all read when the server starts:
// no request ever becomes a path on the disk.

import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { extname, join, relative, sep } from "node:path";
import type { Handler } from "hono";
import { type Coding, codingFor, packedAs } from "./compress.ts";
import { problem } from "./problem.ts";

interface WebFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly type: string;
  readonly etag: string;
  readonly caching: string;
  /** As they were sent before, by coding. */
  readonly packed: Map<Coding, Promise<Uint8Array<ArrayBuffer>>>;
}

/** Best for files that are packed once: 0.1 s for a script of 250 kB. */
const QUALITY = 9;
const isText = (type: string): boolean => /^text\/|json|svg/.test(type);

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".txt": "text/plain; charset=utf-8",
};

/** All files under `webRoot` by the path they are asked for with, "/assets/index-b9Xk2.js". */
export async function webFiles(webRoot: string): Promise<ReadonlyMap<string, WebFile>> {
  const files = new Map<string, WebFile>();
  const entries = await readdir(webRoot, { recursive: true, withFileTypes: true }).catch(() => []);
  for (const entry of entries) {
    const type = types[extname(entry.name).toLowerCase()];
    if (!entry.isFile() || !type) continue;
    const path = join(entry.parentPath, entry.name);
    const bytes = new Uint8Array(await readFile(path));
    const address = `/${relative(webRoot, path).split(sep).join("/")}`;
    files.set(address, {
      bytes,
      type,
      etag: `"${createHash("sha256").update(bytes).digest("base64url").slice(0, 22)}"`,
      // The build puts a hash of the content into the names of the files under assets/.
      caching: address.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "no-cache",
      packed: new Map(),
    });
  }
  if (!files.has("/index.html"))
    throw new Error(`No web application lies at ${webRoot}. Build it with 'npm run build' and start again.`);
  return files;
}

/** Serves the files; the address of any page of the application gets its index.html, which finds the page. */
export function serveFiles(files: ReadonlyMap<string, WebFile>): Handler {
  return async (context) => {
    const path = context.req.path;
    const isPage = !/\.[a-z0-9]+$/i.test(path) && !path.startsWith("/assets/");
    const file = files.get(path) ?? (isPage ? files.get("/index.html") : undefined);
    if (!file) return problem(context, 404, `There is no file ${path}.`);
    const headers = { "Content-Type": file.type, ETag: file.etag, "Cache-Control": file.caching };
    const known = context.req.header("if-none-match")?.split(/\s*,\s*/) ?? [];
    if (known.some((tag) => tag.replace(/^W\//, "") === file.etag)) return context.body(null, 304, headers);
    const coding = isText(file.type) ? codingFor(context.req.header("accept-encoding")) : null;
    if (coding === null) return context.body(file.bytes, 200, { ...headers, Vary: "Accept-Encoding" });
    let packed = file.packed.get(coding);
    if (packed === undefined) file.packed.set(coding, (packed = packedAs(coding, file.bytes, QUALITY)));
    return context.body(await packed, 200, {
      ...headers,
      Vary: "Accept-Encoding",
      "Content-Encoding": coding,
    });
  };
}

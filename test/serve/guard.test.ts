// Who is served and who is refused: any page of the web can send requests to a server on its reader's own machine.

import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { builtin } from "../../src/builtin.ts";
import { startServer } from "../../src/serve/server.ts";
import { type ServedCase, serveCase } from "../served-case.ts";
import { bare } from "../web/articles.ts";
import { ask } from "./ask.ts";

let served: ServedCase;
beforeAll(async () => {
  served = await serveCase([bare]);
});
afterAll(() => served.close());

const own = () => `127.0.0.1:${served.port}`;

describe("a request", () => {
  test.each(["/", "/api/case", "/api/documents"])("is refused at %s with a foreign Host", async (path) => {
    for (const host of [
      "evil.example",
      `evil.example:${served.port}`,
      "127.0.0.1",
      "127.0.0.1:1",
      "0.0.0.0",
    ]) {
      const answer = await ask(served.port, path, { Host: host });
      expect(answer.status, host).toBe(403);
      expect(answer.json().detail).toBe(
        `The Host '${host}' is not this server. Open http://${own()}/ instead.`,
      );
    }
  });

  test("is served under every name that this machine has for itself", async () => {
    for (const name of ["127.0.0.1", "localhost", "LOCALHOST", "[::1]"])
      expect((await ask(served.port, "/api/case", { Host: `${name}:${served.port}` })).status, name).toBe(
        200,
      );
  });

  test("is refused with a foreign Origin", async () => {
    for (const origin of [
      "https://evil.example",
      "null",
      `http://localhost:${served.port + 1}`,
      `https://${own()}`,
    ]) {
      const answer = await ask(served.port, "/api/case", { Host: own(), Origin: origin });
      expect(answer.status, origin).toBe(403);
      expect(answer.json().detail).toContain(`Requests from ${origin} are refused`);
    }
    expect((await ask(served.port, "/api/case", { Host: own(), Origin: `http://${own()}` })).status).toBe(
      200,
    );
  });

  test("is refused where the browser says that another site started it", async () => {
    for (const site of ["cross-site", "same-site"])
      expect((await ask(served.port, "/", { "Sec-Fetch-Site": site })).status, site).toBe(403);
    for (const site of ["same-origin", "none"])
      expect((await ask(served.port, "/", { "Sec-Fetch-Site": site })).status, site).toBe(200);
  });

  test("is of a method that its path knows, and a write of a kind that no foreign form can send", async () => {
    for (const method of ["PUT", "DELETE", "OPTIONS"]) {
      const answer = await ask(served.port, "/api/case", {}, method);
      expect(answer.status, method).toBe(405);
      expect(answer.headers.allow).toBe("GET, HEAD, POST, PATCH");
    }
    expect((await ask(served.port, "/", {}, "POST")).status, "a page").toBe(405);
    for (const type of [
      undefined,
      "text/plain",
      "application/x-www-form-urlencoded",
      "multipart/form-data; boundary=x",
    ]) {
      const answer = await ask(
        served.port,
        "/api/undo",
        type === undefined ? {} : { "Content-Type": type },
        "POST",
        '{"reviewer":"me"}',
      );
      expect(answer.status, type).toBe(415);
      expect(answer.json().detail).toMatch(/^Content-Type: application\/json is expected/);
    }
    const form = await ask(
      served.port,
      "/api/files",
      { "Content-Type": "multipart/form-data; boundary=x" },
      "POST",
    );
    expect([form.status, form.json().detail]).toEqual([
      415,
      "The header X-Hearsay: 1 is expected with a form.",
    ]);
    const foreign = { "Content-Type": "application/json", Origin: "https://example.org" };
    expect((await ask(served.port, "/api/undo", foreign, "POST", '{"reviewer":"me"}')).status).toBe(403);
    const head = await ask(served.port, "/api/case", {}, "HEAD");
    expect([head.status, head.text]).toEqual([200, ""]);
  });
});

describe("an answer", () => {
  test.each(["/", "/api/case", "/api/nonsense", "/nonsense.js", "/documents/x"])(
    "to %s forbids inline code, sniffing and framing",
    async (path) => {
      const { headers } = await ask(served.port, path);
      const policy = String(headers["content-security-policy"]);
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toContain("unsafe");
      expect(headers).toMatchObject({
        "x-content-type-options": "nosniff",
        "referrer-policy": "no-referrer",
        "cross-origin-opener-policy": "same-origin",
        "cross-origin-resource-policy": "same-origin",
      });
      expect(headers["access-control-allow-origin"]).toBeUndefined();
    },
  );

  test("of the API is kept in no cache", async () => {
    expect((await ask(served.port, "/api/documents")).headers["cache-control"]).toBe("no-store");
  });
});

describe("files", () => {
  test("are the web application's own and nothing else", async () => {
    for (const path of [
      "/../package.json",
      "/assets/../../../package.json",
      "/..%2fpackage.json",
      "/%2e%2e/%2e%2e/package.json",
      "/....//package.json",
      "/assets/%00.js",
      "/package.json",
      "/SOURCES.txt",
    ])
      expect((await ask(served.port, path)).status, path).toBe(404);
    expect((await ask(served.port, "/SOURCES")).text).toContain("<!doctype html>");
  });

  test("at any page's address are the application", async () => {
    const page = await ask(served.port, "/documents/d123");
    expect(page.status).toBe(200);
    expect(page.headers["content-type"]).toBe("text/html; charset=utf-8");
  });

  test("with a hash in their names are kept for good, the page itself is asked for each time", async () => {
    const page = await ask(served.port, "/");
    expect(page.headers["cache-control"]).toBe("no-cache");
    const script = /src="(\/assets\/[^"]+\.js)"/.exec(page.text)?.[1] ?? "";
    const { headers } = await ask(served.port, script);
    expect(headers["cache-control"]).toContain("immutable");
    expect(headers["content-type"]).toBe("text/javascript; charset=utf-8");
    const again = await ask(served.port, "/", { "If-None-Match": String(page.headers.etag) });
    expect([again.status, again.text]).toEqual([304, ""]);
  });
});

describe("starting", () => {
  test("takes the next free port where the wanted one is taken", async () => {
    const taken = await occupy();
    const { port } = taken.address() as AddressInfo;
    const next = await serveCase([], { port });
    try {
      expect(next.port).toBeGreaterThan(port);
      expect(next.url).toBe(`http://127.0.0.1:${next.port}/`);
      expect((await ask(next.port, "/api/case")).status).toBe(200);
    } finally {
      await next.close();
      taken.close();
    }
  });

  test("frees its port when it is closed", async () => {
    const first = await serveCase([]);
    await first.close();
    const second = await serveCase([], { port: first.port });
    expect(second.port).toBe(first.port);
    await second.close();
  });

  test("says what to do where the web application was not built", async () => {
    const options = {
      store: served.store,
      caseName: "x",
      folder: served.folder,
      parts: builtin,
      accuracy: null,
      webRoot: `${tmpdir()}/no-such-folder`,
    };
    await expect(startServer(options)).rejects.toThrow(/No web application lies at .*'npm run build'/);
  });
});

const occupy = (): Promise<Server> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => resolve(server));
  });

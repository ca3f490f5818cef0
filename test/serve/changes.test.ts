// Documents changed many at a time, cases swapped under open windows, events, and long documents in slices.

import { createHash } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openSqliteCase } from "../../src/keep/sqlite/open.ts";
import { article } from "../keep/articles.ts";
import { samples } from "../samples/tables.ts";
import { type ServedCase, serveCase } from "../served-case.ts";
import { articles } from "../web/articles.ts";
import { ask, type Json, send } from "./ask.ts";

let served: ServedCase;
let home: string;
beforeEach(async () => {
  home = mkdtempSync(join(tmpdir(), "hearsay-home-"));
  process.env.HEARSAY_HOME = home;
  served = await serveCase(articles, { samples });
});
afterEach(async () => {
  await served.close();
  delete process.env.HEARSAY_HOME;
  rmSync(home, { recursive: true, force: true });
});

describe("metadata", () => {
  const patch = (body: unknown) => send(served.port, "/api/documents", body, { method: "PATCH" });

  test("is stated for many documents at once, with who says so, and taken back", async () => {
    const ids = [...served.ids, "dnone"];
    const before = (await ask(served.port, "/api/documents?sort=place")).json();
    expect((await patch({ reviewer: "Ann", ids, field: "outlet", value: "The Tide" })).json()).toEqual({
      changed: 3,
    });
    expect(
      (await patch({ reviewer: "Ann", ids, field: "outlet", value: "The Tide" })).json(),
      "no change",
    ).toEqual({ changed: 0 });
    const { items } = (await ask(served.port, "/api/documents")).json();
    expect(new Set(items.map(({ outlet }: Json) => outlet))).toEqual(new Set(["The Tide"]));
    const { document } = (await ask(served.port, `/api/documents/${served.ids[0]}`)).json();
    expect(document.metadata.outlet).toMatchObject([
      { value: "The Tide", said: { by: "user", name: "Ann" } },
      { value: "Saltmere Ledger", said: { by: "file" } },
    ]);
    await patch({ reviewer: "Ann", ids, field: "outlet", value: null });
    expect((await ask(served.port, "/api/documents?sort=place")).json()).toEqual(before);
    expect((await ask(served.port, "/api/log?newest=true&limit=1")).json().items[0]).toMatchObject({
      act: "state",
      by: "Ann",
    });
  });

  test("of a date or language that nothing can be done with is refused, with the form it needs", async () => {
    const refused = async (field: string, value: unknown) =>
      (await patch({ reviewer: "Ann", ids: [served.ids[0]], field, value })).json();
    expect(await refused("published", "last June")).toMatchObject({
      status: 400,
      detail:
        "'last June' is not a date that can be sorted. Write it like 2014-06-27, 2014-06, 2014, 201X, 1938~ or 2012-08/2012-10.",
    });
    expect(await refused("published", "2019-02-30")).toMatchObject({ status: 400 });
    expect(await refused("language", "klingon!")).toMatchObject({
      status: 400,
      detail: expect.stringMatching(/language tag/),
    });
    expect(await refused("colour", "red")).toMatchObject({
      status: 400,
      detail: expect.stringMatching(/^'field'/),
    });
    expect(await refused("title", "")).toMatchObject({ status: 400 });
    for (const value of [
      "2014-06-27",
      "2014-06",
      "2014",
      "201X",
      "1938~",
      "2012-08/2012-10",
      "../2014",
      "2031-21",
    ])
      expect(await refused("published", value), value).toEqual({ changed: 1 });
  });
});

test("documents are removed and brought back", async () => {
  const body = { reviewer: "Ann", ids: [served.ids[0], served.ids[1], "dnone"] };
  expect((await send(served.port, "/api/documents/remove", body)).json()).toEqual({ removed: 2 });
  expect((await ask(served.port, "/api/documents")).json().total).toBe(1);
  expect((await ask(served.port, `/api/documents/${served.ids[0]}`)).status).toBe(404);
  expect((await send(served.port, "/api/documents/restore", body)).json()).toEqual({ restored: 2 });
  expect((await ask(served.port, "/api/documents")).json().total).toBe(3);
  expect((await send(served.port, "/api/documents/remove", { ...body, ids: [] })).status).toBe(400);
});

describe("cases", () => {
  test("are made, listed and opened, and a window of another one is told", async () => {
    const made = await send(served.port, "/api/cases", { reviewer: "Ann", name: "Dam inquiry" });
    expect([made.status, made.json(), made.headers["x-hearsay-case"]]).toEqual([
      201,
      { name: "Dam inquiry" },
      "Dam%20inquiry",
    ]);
    expect((await ask(served.port, "/api/case")).json()).toMatchObject({
      name: "Dam inquiry",
      counts: { documents: 0 },
    });
    const stale = await send(
      served.port,
      "/api/undo",
      { reviewer: "Ann" },
      { headers: { "X-Hearsay-Case": "Saltmere" } },
    );
    expect([stale.status, stale.json().detail]).toEqual([
      409,
      "This window shows case Saltmere, and Dam inquiry is open now. Reload.",
    ]);
    await send(served.port, "/api/files", { reviewer: "Ann", name: "a", text: "The mayor said no." });
    await ask(served.port, "/api/progress");
    expect((await ask(served.port, "/api/cases")).json().cases).toMatchObject([
      { name: "Dam inquiry", documents: 1, current: true },
    ]);
    await send(served.port, "/api/cases", { reviewer: "Ann", name: "Other" });
    expect(
      (await send(served.port, "/api/cases/open", { reviewer: "Ann", name: "Dam inquiry" })).json(),
    ).toEqual({ name: "Dam inquiry" });
    expect((await ask(served.port, "/api/documents")).json().total).toBe(1);
  });

  test("that are not there, or badly named, are refused in one sentence", async () => {
    const post = async (path: string, body: object) => {
      const answer = await send(served.port, path, { reviewer: "Ann", ...body });
      return [answer.status, answer.json().detail];
    };
    expect(await post("/api/cases/open", { name: "Nowhere" })).toEqual([
      404,
      "There is no case called Nowhere. Was it moved?",
    ]);
    expect(await post("/api/cases/open", {})).toEqual([400, expect.stringMatching(/not valid/)]);
    expect(await post("/api/cases", { name: "../up" })).toEqual([400, expect.stringMatching(/leave out/)]);
    expect(await post("/api/cases", { name: "con" })).toEqual([
      400,
      expect.stringMatching(/can't be called "con"/),
    ]);
    expect(await post("/api/cases", { name: "  " })).toEqual([400, expect.stringMatching(/needs a name/)]);
    await post("/api/cases", { name: "One" });
    expect(await post("/api/cases", { name: "one" })).toEqual([409, expect.stringMatching(/already/)]);
  });

  test("swap while requests are running without cutting one off", async () => {
    await send(served.port, "/api/cases", { reviewer: "Ann", name: "A" });
    const swaps = Array.from({ length: 6 }, (_, i) => (i % 2 === 0 ? { sample: true } : { name: "A" }));
    for (const swap of swaps) {
      const asked = Array.from({ length: 10 }, () => ask(served.port, "/api/documents"));
      const opened = await send(served.port, "/api/cases/open", { reviewer: "Ann", ...swap });
      expect(opened.status, opened.text).toBe(200);
      for (const answer of await Promise.all(asked)) expect(answer.status).toBe(200);
    }
  });

  test("of the sample open, read where they are not there yet", async () => {
    expect((await send(served.port, "/api/cases/open", { reviewer: "Ann", sample: true })).json()).toEqual({
      name: "sample",
    });
    expect((await ask(served.port, "/api/documents")).json().total).toBeGreaterThan(5);
  });
});

describe("events", () => {
  test("tell every window of decisions, documents and another case", async () => {
    const heard: Json[] = [];
    const listening = request(
      { host: "127.0.0.1", port: served.port, path: "/api/events", agent: false },
      (response) => {
        response.setEncoding("utf8").on("data", (text: string) => {
          for (const line of text.split("\n"))
            if (line.startsWith("data: ")) heard.push(JSON.parse(line.slice(6)));
        });
      },
    );
    listening.on("error", () => {});
    listening.end();
    while (heard.length === 0) await setTimeout(5);
    expect(heard).toMatchObject([{ type: "reading", progress: { state: "idle" } }]);
    const { versionId, layers } = (
      await ask(served.port, `/api/documents/${served.ids[0]}/layers?names=attributions`)
    ).json();
    await send(served.port, `/api/documents/${served.ids[0]}/decisions`, {
      reviewer: "Ann",
      act: "accept",
      layer: "attributions",
      item: layers.attributions[0].id,
      versionId,
      seen: 0,
    });
    await send(
      served.port,
      "/api/documents",
      { reviewer: "Ann", ids: served.ids, field: "title", value: "T" },
      { method: "PATCH" },
    );
    await send(served.port, "/api/files", { reviewer: "Ann", name: "a", text: "The mayor said no." });
    await ask(served.port, "/api/progress");
    await send(served.port, "/api/cases", { reviewer: "Ann", name: "B" });
    await setTimeout(400);
    listening.destroy();
    const types = heard.map(({ type }) => type);
    expect(types).toContain("documents");
    expect(heard).toContainEqual({ type: "decision", documentId: served.ids[0], sequence: 4 });
    expect(heard).toContainEqual({ type: "case", name: "B" });
    expect(heard.findLast(({ type }) => type === "reading").progress.state).toBe("done");
  });
});

describe("long documents", () => {
  /** All slices of a document, put together as a page does. */
  const whole = async (id: string): Promise<{ text: string; blocks: Json[]; largest: number }> => {
    let text = "";
    let largest = 0;
    const blocks = new Map<number, Json>();
    for (let from = 0; ; ) {
      const answer = await ask(served.port, `/api/documents/${id}?from=${from}`);
      largest = Math.max(largest, Buffer.byteLength(answer.text));
      const { document, slice } = answer.json();
      expect(slice.from).toBe(from);
      text += document.text;
      for (const block of document.blocks) blocks.set(block.start, block);
      if (slice.to === slice.length) return { text, blocks: [...blocks.values()], largest };
      expect(slice.to).toBeGreaterThan(from);
      from = slice.to;
    }
  };

  test.each<[string, string]>([
    ["one line of 5 MB", "word and 😀 ".repeat(450_000)],
    ["50,000 paragraphs", Array.from({ length: 50_000 }, (_, i) => `Paragraph ${i} was read.`).join("\n\n")],
    ["control characters, six bytes each in JSON", `a${"\u0001".repeat(900_000)}`],
    [
      "200,000 words",
      Array.from({ length: 2_000 }, () => "He said that it had rained on the hills. ".repeat(12)).join(
        "\n\n",
      ),
    ],
  ])("%s come whole in answers of less than 1 MB", { timeout: 60_000 }, async (name, text) => {
    const { documentId } = await served.store.add(article({ text, place: `/${name}` }));
    const kept = (await served.store.document(documentId))!.document;
    const got = await whole(documentId);
    expect(got.largest).toBeLessThan(1_000_000);
    expect(createHash("sha256").update(got.text).digest("hex")).toBe(
      createHash("sha256").update(text).digest("hex"),
    );
    expect(got.blocks).toEqual(kept.blocks);
  });

  test("bring thousands of items in slices, each once", { timeout: 60_000 }, async () => {
    const text = "It rained. ".repeat(30_000);
    const entry = article({ text, place: "/long" });
    const items = Array.from({ length: 30_000 }, (_, i) => ({
      id: `m${i}`,
      by: "rule",
      version: "x/1",
      start: 11 * i,
      end: 11 * i + 2,
      type: "Person",
      form: "name",
      head: { start: 11 * i, end: 11 * i + 2 },
      actor: null,
    }));
    const layers = entry.layers.map((layer) =>
      layer.name === "mentions" ? { ...layer, items } : layer,
    ) as never;
    const { documentId } = await served.store.add({ ...entry, layers });
    const seen: string[] = [];
    for (let from = 0; ; ) {
      const answer = await ask(
        served.port,
        `/api/documents/${documentId}/layers?names=mentions&from=${from}`,
      );
      expect(Buffer.byteLength(answer.text)).toBeLessThan(1_000_000);
      const { layers: found, slice } = answer.json();
      seen.push(...found.mentions.map(({ id }: Json) => id));
      if (slice.to === slice.length) break;
      from = slice.to;
    }
    expect(seen).toEqual(items.map(({ id }) => id));
  });

  test("titles of 10,000 characters are cut in lists, whole in their document", async () => {
    const value = "T".repeat(10_000);
    await send(
      served.port,
      "/api/documents",
      { reviewer: "Ann", ids: [served.ids[0]], field: "title", value },
      { method: "PATCH" },
    );
    const { items } = (await ask(served.port, "/api/documents?filter=ttt")).json();
    expect(items[0].title).toBe(`${"T".repeat(200)}…`);
    const { document } = (await ask(served.port, `/api/documents/${served.ids[0]}`)).json();
    expect(document.metadata.title[0].value).toBe(value);
  });
});

test("answers are packed where a browser takes them so", async () => {
  const plain = await ask(served.port, `/api/documents/${served.ids[0]}`);
  for (const [coding, unpack] of [
    ["br", brotliDecompressSync],
    ["gzip", gunzipSync],
  ] as const) {
    const bytes = await new Promise<Buffer>((resolve, reject) => {
      request(
        {
          host: "127.0.0.1",
          port: served.port,
          path: `/api/documents/${served.ids[0]}`,
          headers: { "Accept-Encoding": coding },
          agent: false,
        },
        (response) => {
          expect(response.headers["content-encoding"]).toBe(coding);
          const chunks: Buffer[] = [];
          response
            .on("data", (chunk: Buffer) => chunks.push(chunk))
            .on("end", () => resolve(Buffer.concat(chunks)));
        },
      )
        .on("error", reject)
        .end();
    });
    expect(bytes.length).toBeLessThan(plain.text.length / 2);
    expect(unpack(bytes).toString("utf8")).toBe(plain.text);
  }
});

test("a case that was put aside is closed, and its files can be opened elsewhere", async () => {
  await send(served.port, "/api/cases", { reviewer: "Ann", name: "C" });
  await setTimeout(50);
  const again = await openSqliteCase(served.folder);
  expect((await again.counts()).documents).toBe(3);
  await again.close();
  await expect(served.store.counts()).rejects.toThrow(/is closed/);
});

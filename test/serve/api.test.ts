// The HTTP API on a real case: what it answers, what it refuses to be asked, and that its description is true.

import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { progressFeed } from "../../src/serve/progress-feed.ts";
import { measured, type ServedCase, serveCase } from "../served-case.ts";
import { articles, harbour } from "../web/articles.ts";
import { alongScores } from "../web/ferry.ts";
import { ask, type Json } from "./ask.ts";

let served: ServedCase;
const api = (path: string) => ask(served.port, `/api${path}`);

beforeAll(async () => {
  served = await serveCase(articles);
});
afterAll(() => served.close());

describe("the case", () => {
  test("has its name, its counts and how often its finder errs", async () => {
    const answer = (await api("/case")).json();
    expect(answer).toMatchObject({
      name: "Saltmere",
      accuracy: measured,
      counts: { documents: 3, dangling: 2 },
    });
    expect(answer.counts.layers.attributions).toBe(7);
  });

  test("tells what both shares come to along the scores, where that was measured", async () => {
    const scored = await serveCase([], { accuracy: alongScores });
    try {
      const answer = (await ask(scored.port, "/api/case")).json();
      expect(answer.accuracy.thresholds).toEqual(alongScores.thresholds);
    } finally {
      await scored.close();
    }
  });

  test("sends an idle reading's state once and ends", async () => {
    const answer = await api("/progress");
    expect(answer.headers["content-type"]).toContain("text/event-stream");
    expect(answer.text).toBe(
      'event: progress\ndata: {"state":"idle","done":0,"total":null,"current":null,"problems":[]}\n\n',
    );
  });

  test("sends how far a reading has come until it is done", async () => {
    const progress = progressFeed();
    progress.report({ state: "reading", done: 0, total: 2 });
    const reading = await serveCase([], { progress });
    try {
      const answer = ask(reading.port, "/api/progress");
      setTimeout(() => progress.report({ done: 1, current: "b.txt" }), 50);
      setTimeout(() => progress.report({ state: "done", done: 2, current: null }), 600);
      const states = (await answer).text
        .split("\n")
        .filter((line) => line.startsWith("data:"))
        .map((line) => JSON.parse(line.slice(5)) as { state: string; done: number });
      expect(states[0]).toMatchObject({ state: "reading", done: 0 });
      expect(states.at(-1)).toMatchObject({ state: "done", done: 2 });
    } finally {
      await reading.close();
    }
  });

  test("closes while somebody still listens to a reading", async () => {
    const progress = progressFeed();
    progress.report({ state: "reading" });
    const reading = await serveCase([], { progress });
    const answer = ask(reading.port, "/api/progress").catch((error: NodeJS.ErrnoException) => error.code);
    await new Promise((resolve) => setTimeout(resolve, 100));
    await reading.close();
    expect(await answer).toBe("ECONNRESET");
  });
});

describe("documents", () => {
  test("come sorted, and a page at a time", async () => {
    const all = (await api("/documents?sort=title&descending=true")).json();
    expect(all.total).toBe(3);
    const second = (await api("/documents?sort=title&descending=true&offset=1&limit=1")).json();
    expect(second.items).toEqual([all.items[1]]);
  });

  test("are kept by a filter over title, byline, outlet and place", async () => {
    const { items } = (await api("/documents?filter=ledger")).json();
    expect(items.map(({ title }: { title: string }) => title)).toEqual([
      "Harbour dispute drags on as dredging stops",
    ]);
    expect(items[0]).toMatchObject({ counts: { attributions: 6 }, dangling: 2, published: "2019-03-04" });
  });

  test("come whole, code unit for code unit, lone surrogates and controls included", async () => {
    for (const [i, id] of served.ids.entries())
      expect((await api(`/documents/${id}`)).json().document.text).toBe(served.documents[i]!.document.text);
  });

  test("bring the layers that are asked for and no others", async () => {
    const answer = (await api(`/documents/${served.ids[0]}/layers?names=citations,attributions`)).json();
    expect(Object.keys(answer.layers).sort()).toEqual(["attributions", "citations"]);
    expect(answer.layers.attributions).toHaveLength(6);
  });

  test("give back the very bytes of their file, to be saved and not shown", async () => {
    const { headers, text } = await api(`/documents/${served.ids[0]}/original`);
    expect(headers["content-type"]).toBe("application/octet-stream");
    expect(headers["content-disposition"]).toBe(
      `attachment; filename="harbour.txt"; filename*=UTF-8''harbour.txt`,
    );
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(createHash("sha256").update(text).digest("hex")).toBe(
      served.documents[0]!.document.version.sha256,
    );
  });

  test("save under a name that no header can be broken with", async () => {
    const place = 'folder/na"me\u00e9 \u202e.html';
    const odd = await serveCase([{ ...harbour, place }]);
    try {
      const { headers } = await ask(odd.port, `/api/documents/${odd.ids[0]}/original`);
      expect(headers["content-disposition"]).toBe(
        `attachment; filename="na_me_.html"; filename*=UTF-8''na%22me%C3%A9%20%E2%80%AE.html`,
      );
    } finally {
      await odd.close();
    }
  });

  test("are found by their words", async () => {
    const { items, total } = (await api("/search?q=divers")).json();
    expect(total).toBe(1);
    const { start, end } = items[0].span;
    expect(served.documents[0]!.document.text.slice(start, end)).toBe("divers");
  });
});

describe("errors", () => {
  const cases: readonly [path: string, status: number, detail: RegExp][] = [
    ["/documents?limit=501", 400, /^'limit' is not valid: .*500\.$/],
    ["/documents?limit=0", 400, /^'limit' is not valid/],
    ["/documents?offset=-1", 400, /^'offset' is not valid/],
    ["/documents?offset=x", 400, /^'offset' is not valid/],
    ["/documents?sort=colour", 400, /^'sort' is not valid/],
    [`/documents?filter=${"x".repeat(201)}`, 400, /^'filter' is not valid/],
    ["/search", 400, /^'q' is not valid/],
    ["/search?q=%20", 400, /^'q' is not valid/],
    ["/documents/..%2f..%2fetc", 400, /^'id' is not valid/],
    ["/documents/dzzzzzzzzzzzzzzzz", 404, /^The case holds no document dzzzzzzzzzzzzzzzz\./],
    ["/documents/dzzzzzzzzzzzzzzzz/layers?names=attributions", 404, /^The case holds no document/],
    ["/documents/dzzzzzzzzzzzzzzzz/layers?names=colours", 400, /^'names\.0' is not valid/],
    ["/documents/dzzzzzzzzzzzzzzzz/original", 404, /^The case holds no document/],
    ["/nonsense", 404, /^There is no \/api\/nonsense/],
  ];
  test.each(cases)("%s is refused with one sentence", async (path, status, detail) => {
    const answer = await api(path);
    expect(answer.status).toBe(status);
    expect(answer.headers["content-type"]).toBe("application/problem+json");
    expect(answer.json()).toMatchObject({ type: "about:blank", status });
    expect(answer.json().detail).toMatch(detail);
  });

  test("a search that only leaves out is answered, or refused with one sentence", async () => {
    for (const q of ['"', "-", "-a", "AND", '"unclosed', "*", "a*b", "NEAR(", "\u0000", "title:x"]) {
      const answer = await api(`/search?q=${encodeURIComponent(q)}`);
      expect([200, 400, 503], q).toContain(answer.status);
    }
  });
});

describe("openapi.json", () => {
  test("is OpenAPI 3.1 and describes every route, parameter and field", async () => {
    const openapi = (await api("/openapi.json")).json();
    expect(openapi.openapi).toBe("3.1.0");
    expect(Object.keys(openapi.paths).sort()).toEqual([
      "/actors",
      "/actors/corrections",
      "/actors/corrections/undo",
      "/actors/{id}",
      "/actors/{id}/documents",
      "/actors/{id}/facts",
      "/case",
      "/cases",
      "/cases/open",
      "/claims",
      "/claims/corrections",
      "/claims/corrections/undo",
      "/claims/{id}",
      "/claims/{id}/tests",
      "/documents",
      "/documents/remove",
      "/documents/restore",
      "/documents/{id}",
      "/documents/{id}/actors",
      "/documents/{id}/claims",
      "/documents/{id}/decisions",
      "/documents/{id}/layers",
      "/documents/{id}/loose-ends",
      "/documents/{id}/original",
      "/documents/{id}/page",
      "/events",
      "/files",
      "/loaded-words",
      "/log",
      "/progress",
      "/reading/stop",
      "/redo",
      "/reuse",
      "/reuse/side-by-side",
      "/search",
      "/undo",
      "/works",
      "/works/{id}",
    ]);
    for (const [path, methods] of Object.entries<Json>(openapi.paths))
      for (const one of Object.values<Json>(methods)) {
        expect(one.summary, path).toBeTruthy();
        for (const parameter of one.parameters ?? []) expect(parameter.description, path).toBeTruthy();
      }
    const bare: string[] = [];
    for (const [name, schema] of Object.entries<Json>(openapi.components.schemas))
      for (const [field, property] of Object.entries<Json>(schema.properties ?? {}))
        if (!isDescribed(property)) bare.push(`${name}.${field}`);
    expect(bare).toEqual([]);
  });

  test("lets null be where null is answered", async () => {
    const { schemas } = (await api("/openapi.json")).json().components;
    expect(admitsNull(schemas.Case.properties.accuracy)).toBe(true);
    expect(admitsNull(schemas.Citation.properties.marker)).toBe(true);
    expect(admitsNull(schemas.DocumentSummary.properties.outlet)).toBe(true);
    expect(admitsNull(schemas.Document.properties.text)).toBe(false);
  });
});

const isDescribed = (property: Json): boolean =>
  Boolean(
    property.description ??
      property.$ref ??
      property.items?.$ref ??
      property.const ??
      property.enum ??
      property.allOf,
  );

const admitsNull = (property: Json): boolean =>
  [property.type].flat().includes("null") ||
  (property.anyOf ?? property.oneOf ?? []).some((one: Json) => one.type === "null");

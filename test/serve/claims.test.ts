// Claims, works and shared passages over HTTP, on the sample case as it is really read.

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildWeb } from "../../scripts/build.ts";
import { addToCase } from "../../src/app/add.ts";
import { builtin } from "../../src/builtin.ts";
import type { Store } from "../../src/keep/store.ts";
import { type RunningServer, startServer } from "../../src/serve/server.ts";
import { samples } from "../samples/tables.ts";
import { ask, type Json, send } from "./ask.ts";

let folder: string;
let store: Store;
let server: RunningServer;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "hearsay-claims-"));
  store = await builtin.openCase(folder, { create: true });
  await addToCase(store, [samples], { parts: builtin, by: "test", problem: () => {} });
  server = await startServer({
    store,
    caseName: "Sample",
    folder,
    parts: builtin,
    webRoot: await buildWeb({ ifStale: true }),
    accuracy: null,
    port: 0,
  });
});
afterAll(async () => {
  await server.close();
  await store.close();
  await rm(folder, { recursive: true });
});

const get = async (path: string): Promise<Json> => (await ask(server.port, `/api${path}`)).json();
const joined = () => expect.poll(async () => (await get("/claims")).behind, { timeout: 20_000 }).toBe(0);

describe("claims", () => {
  test("are listed with on how many origins each may rest, the one of six articles first", async () => {
    const { items, total } = await get("/claims");
    expect(total).toBeGreaterThan(5);
    expect(items[0]).toMatchObject({ documents: 6, origins: 2 });
    expect(items[0].line).toMatch(/in 6 documents, at most 2 origins known; .*outlet not testable in 3 of 6/);
    expect(JSON.stringify(items)).not.toMatch(/independent|confirmed/);
    expect((await get("/claims?filter=gates%20hand")).items.map(({ id }: Json) => id)).toContain(items[0].id);
    expect((await get("/claims?filter=nothing%20of%20the%20kind")).total).toBe(0);
  });

  test("are given one by one: tellings with their words, groups with what ties them, a route, tests", async () => {
    const [{ id }] = (await get("/claims")).items;
    const claim = await get(`/claims/${id}`);
    expect(claim.groups).toHaveLength(2);
    expect(claim.shown.every(({ words, documentId }: Json) => words !== "" && documentId !== "")).toBe(true);
    const kinds = claim.groups.flatMap(({ ties }: Json) => ties.map(({ kind }: Json) => kind));
    expect(kinds).toContain("reuse");
    for (const tie of claim.groups.flatMap(({ ties }: Json) => ties))
      expect(tie.evidence.every(({ words }: Json) => words !== "")).toBe(true);
    expect(claim.route.dated.length + claim.route.undated.length).toBe(6);
    expect((await get(`/claims/${claim.shown[0].id}`)).id, "by the id of a telling").toBe(id);
    const [a, b] = [...new Set(claim.shown.map(({ documentId }: Json) => documentId))];
    const { tests } = await get(`/claims/${id}/tests?a=${a}&b=${b}`);
    expect(tests).toHaveLength(7);
    expect((await get(`/claims?documentId=${a}`)).items.map((one: Json) => one.id)).toContain(id);
  });

  test("are told of each item of an article that tells one", async () => {
    const [{ id, documents }] = (await get("/claims")).items;
    const { shown } = await get(`/claims/${id}`);
    const { documentId, item, id: telling } = shown[0];
    const { items } = await get(`/documents/${documentId}/claims`);
    expect(items).toContainEqual({ item, telling, claim: id, documents, origins: 2 });
    expect((await get("/documents/d0none/claims")).items).toEqual([]);
  });

  test("part and come together as a person says, and back", async () => {
    const [{ id }] = (await get("/claims")).items;
    const { joins } = await get(`/claims/${id}`);
    const wish = { kind: "apart", reviewer: "Ann", a: joins[0].a, b: joins[0].b };
    const answer = await send(server.port, "/api/claims/corrections", wish);
    expect(answer.status).toBe(201);
    await joined();
    // One of the two may be left without another telling, and is no claim then.
    const apart = [await get(`/claims/${joins[0].a}`), await get(`/claims/${joins[0].b}`)].filter(
      ({ shown }) => shown !== undefined,
    );
    expect(apart).not.toEqual([]);
    for (const { shown, corrections } of apart) {
      const ids = shown.map((one: Json) => one.id);
      expect(ids.includes(joins[0].a) && ids.includes(joins[0].b)).toBe(false);
      expect(corrections).toMatchObject([{ kind: "apart" }]);
    }
    const undo = { reviewer: "Ann", decision: answer.json().decision.id };
    expect((await send(server.port, "/api/claims/corrections/undo", undo)).status).toBe(201);
    await joined();
    expect((await get(`/claims/${joins[0].a}`)).shown.map((one: Json) => one.id)).toContain(joins[0].b);
    expect((await send(server.port, "/api/claims/corrections", { ...wish, b: wish.a })).status).toBe(400);
    expect((await send(server.port, "/api/claims/corrections", { ...wish, b: "g0" })).status).toBe(404);
  });
});

describe("loaded words", () => {
  const put = (words: readonly object[]) =>
    send(server.port, "/api/loaded-words", { reviewer: "Ann", words });
  /** Labels of all articles that a list of this word caught. */
  const labelled = async (word: string): Promise<number> => {
    const { items } = await get("/documents?limit=50");
    const answers = await Promise.all(
      items.map(({ id }: Json) => get(`/documents/${id}/layers?names=labels`)),
    );
    return answers
      .flatMap(({ layers }) => layers.labels)
      .filter(({ pattern }: Json) => pattern === `list: ${word}`).length;
  };

  test("of a case are set with their tone, found in every article, and taken back", async () => {
    const { lists, own } = await get("/loaded-words");
    expect(own).toEqual([]);
    expect(lists.every(({ reason }: Json) => reason.length > 3)).toBe(true);
    expect(new Set(lists.map(({ tone }: Json) => tone))).toEqual(new Set([-1, 1]));
    const answer = await put([
      { word: "Keeper", tone: "praise", note: "what one side calls him" },
      { word: "x\u0000y", tone: "blame" },
      { word: "regime", tone: "bad" },
    ]);
    expect(answer.json().words).toEqual([
      { word: "keeper", tone: "praise", note: "what one side calls him" },
    ]);
    expect(answer.json().problems).toHaveLength(2);
    await expect.poll(() => labelled("keeper"), { timeout: 20_000 }).toBeGreaterThan(0);
    await put([]);
    await expect.poll(() => labelled("keeper"), { timeout: 20_000 }).toBe(0);
    expect((await get("/loaded-words")).own).toEqual([]);
  });
});

describe("what articles lean on", () => {
  test("works are listed once, each with the places that cite it and why they are one", async () => {
    const { items, total } = await get("/works");
    expect(total).toBeGreaterThan(10);
    expect(items[0]).toMatchObject({ documents: 3, work: { title: "The Price of a Gate" } });
    const work = await get(`/works/${items[0].work.id}`);
    expect(work.cited).toHaveLength(3);
    expect(work.cited.every(({ words }: Json) => words.includes("Price of a Gate"))).toBe(true);
    expect(work.joins.length).toBeGreaterThan(0);
    expect((await ask(server.port, "/api/works/w0")).status).toBe(404);
  });

  test("a note that leads nowhere is given with the reference that another article has there", async () => {
    const { items } = await get("/documents?limit=50");
    const all = await Promise.all(items.map(({ id }: Json) => get(`/documents/${id}/loose-ends`)));
    const suggested = all.flatMap(({ dangling }) => dangling).find((one) => one.suggestions.length > 0);
    expect(suggested.words).toMatch(/outboard engines\.\[3\]$/);
    expect(suggested.suggestions[0].reference).toContain("Third Report on the Lower Quill");
    expect(all.flatMap(({ unused }) => unused).length).toBeGreaterThan(0);
  });

  test("shared passages are listed by pair and set side by side, word by word", async () => {
    const { items, total } = await get("/reuse");
    expect(total).toBe(items.length);
    const { a, b } = items[0];
    const both = await get(`/reuse/side-by-side?a=${a.documentId}&b=${b.documentId}`);
    const [passage] = both.passages;
    expect(passage.words.a).toContain("opened by hand");
    expect(passage.differences.map(({ kind }: Json) => kind)).toContain("dropped");
    expect((await get(`/reuse?documentId=${a.documentId}`)).items).not.toEqual([]);
    expect((await ask(server.port, "/api/reuse/side-by-side?a=d0&b=d1")).status).toBe(404);
  });
});

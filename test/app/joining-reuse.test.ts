// What a case keeps of recycled passages as documents come and go.

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { catchUp } from "../../src/app/joining/catch-up.ts";
import { reuseJoiner } from "../../src/app/joining/reuse.ts";
import { openSqliteCase } from "../../src/keep/sqlite/open.ts";
import type { Store } from "../../src/keep/store.ts";
import { english } from "../../src/lang/en/index.ts";
import { wordsAt } from "../../src/model/span.ts";
import { article } from "../keep/articles.ts";

const parts = { joiners: [reuseJoiner], languages: [english] };
const passage =
  "the northern barrage gates were opened by hand before midnight, while twelve keepers watched the swollen river carry away the lower granaries";
const texts = {
  a: `Officials met on Monday to talk about harvests.\n\nWitnesses wrote that ${passage}.\n\nNobody was hurt in the market.`,
  b: `A long summer ended quietly in the valley towns.\n\nIt is clear that ${passage}. Prices rose.`,
  c: "Children returned to school after the holidays, and teachers welcomed them with music.",
};

let folder: string;
let store: Store;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "hearsay-reuse-"));
  store = await openSqliteCase(folder, { create: true });
});
afterEach(async () => {
  await store.close();
  await rm(folder, { recursive: true });
});

const add = async (name: keyof typeof texts, text = texts[name]): Promise<string> => {
  const { documentId } = await store.add(article({ text, place: `/${name}` }));
  await catchUp(store, parts);
  return documentId;
};

test("a passage that two documents share is kept with its place in both, seen from either", async () => {
  const a = await add("a");
  await add("c");
  const b = await add("b");
  const [reuse, ...others] = await store.reuses.of(b);
  expect(others).toEqual([]);
  expect(wordsAt(texts.b, reuse!.a.span)).toContain(passage);
  expect(reuse!.b.documentId).toBe(a);
  expect(wordsAt(texts.a, reuse!.b.span)).toContain(passage);
  expect(await store.reuses.of(a, b)).toMatchObject([{ id: reuse!.id, a: { documentId: a } }]);
  expect((await store.reuses.pairs()).items).toMatchObject([
    { passages: 1, a: { place: "/a" }, b: { place: "/b" } },
  ]);
  expect(await store.reuses.counts()).toEqual({ passages: 1, pairs: 1 });
});

test("passages go with a removed document, and come back with it, also after the case was closed", async () => {
  const a = await add("a");
  const b = await add("b");
  await store.remove([a], "ann");
  expect(await store.reuses.of(b), "before anything is joined too").toEqual([]);
  await catchUp(store, parts);
  await store.close();
  store = await openSqliteCase(folder);
  await store.restore([a], "ann");
  await catchUp(store, parts);
  expect(await store.reuses.of(b)).toHaveLength(1);
});

test("a new version is compared anew", async () => {
  await add("a");
  const b = await add("b");
  await add("b", "A long summer ended quietly in the valley towns. Prices rose.");
  expect((await store.documents()).total).toBe(2);
  expect(await store.reuses.of(b)).toEqual([]);
  await add("b");
  expect(await store.reuses.of(b)).toHaveLength(1);
});

test("a date that somebody states tells which is earlier", async () => {
  const a = await add("a");
  const b = await add("b");
  const state = (id: string, value: string) =>
    store.state(id, "published", {
      value,
      said: { by: "user", name: "ann", at: "2026-01-02T03:04:05Z" },
    });
  await state(a, "2018-03-05");
  await state(b, "2018-03-01");
  await catchUp(store, parts);
  expect(await store.reuses.of(a)).toMatchObject([{ earlier: "b" }]);
});

test("no word of a purged document is left, and its passages are gone", async () => {
  const a = await add("a");
  const b = await add("b");
  await store.purge([a], "ann");
  await catchUp(store, parts);
  expect(await store.reuses.of(b)).toEqual([]);
  expect(await store.joins.behind(reuseJoiner)).toEqual({ came: [], went: [] });
});

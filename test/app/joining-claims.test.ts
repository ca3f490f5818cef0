// What a case keeps of claims and works as documents come and go: the sample case, read by the rules alone.

import { cp, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { addToCase } from "../../src/app/add.ts";
import { claimDetail, claimPage } from "../../src/app/claims.ts";
import { catchUp } from "../../src/app/joining/catch-up.ts";
import { workPage } from "../../src/app/sources.ts";
import { builtin } from "../../src/builtin-fast.ts";
import type { Store } from "../../src/keep/store.ts";
import type { Problem } from "../../src/model/problem.ts";
import { samples } from "../samples/tables.ts";

let home: string;
let folder: string;
let store: Store;
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), "hearsay-joined-"));
  const read = await builtin.openCase(join(home, "read"), { create: true });
  await addToCase(read, [samples], { parts: builtin, by: "test", problem: () => {} });
  await read.close();
});
afterAll(() => rm(home, { recursive: true }));
beforeEach(async () => {
  folder = await mkdtemp(join(home, "case-"));
  await cp(join(home, "read"), folder, { recursive: true });
  store = await builtin.openCase(folder);
});
afterEach(() => store.close());

const reopen = async (): Promise<void> => {
  await store.close();
  store = await builtin.openCase(folder);
};
/** All claims and works, without what time it is. */
const all = async (): Promise<unknown> => ({
  claims: (await claimPage(store, {})).items,
  works: (await workPage(store, {})).items,
});
const widest = async () => (await claimDetail(store, (await claimPage(store, { limit: 1 })).items[0]!.id))!;

test("nothing is joined anew where nothing changed, and everything is the same when joined from the start", async () => {
  expect(await catchUp(store, builtin)).toBe(0);
  const before = await all();
  const again = builtin.joiners.map((joiner) => ({ ...joiner }));
  const ids = (await store.documents()).items.map(({ id }) => id);
  await store.remove(ids, "ann");
  await catchUp(store, { ...builtin, joiners: again });
  expect(await all()).toEqual({ claims: [], works: [] });
  await store.restore(ids, "ann");
  await catchUp(store, builtin);
  expect(await all()).toEqual(before);
});

test("a claim loses the tellings of a removed article, also in a case that was closed meanwhile, and has them back", async () => {
  const before = await widest();
  const gone = before.shown[0]!.documentId;
  await store.remove([gone], "ann");
  await reopen();
  await catchUp(store, builtin);
  const left = (await claimDetail(store, before.shown.find(({ documentId }) => documentId !== gone)!.id))!;
  expect(left.shown.map(({ documentId }) => documentId)).not.toContain(gone);
  expect(left.documents).toBeLessThan(before.documents);
  await store.restore([gone], "ann");
  await reopen();
  await catchUp(store, builtin);
  expect(await widest()).toEqual(before);
});

test("an outlet that a person states makes its test possible, and the line says so", async () => {
  const before = await widest();
  expect(before.line).toMatch(/outlet not testable in 3 of/);
  const bare = before.shown.find(({ outlet }) => outlet === null)!;
  await store.state(bare.documentId, "outlet", {
    value: "The River Gazette",
    said: { by: "user", name: "ann", at: "2026-01-02T03:04:05Z" },
  });
  await catchUp(store, builtin);
  expect((await claimDetail(store, bare.id))!.line).toMatch(/outlet not testable in 2 of/);
});

test("articles are kept where joining fails, which is said in a line, and are joined the next time", async () => {
  const broken = { ...builtin.joiners[0]!, name: "broken", join: () => Promise.reject(new Error("no room")) };
  const fresh = await builtin.openCase(join(home, "fresh"), { create: true });
  const told: Problem[] = [];
  const parts = { ...builtin, joiners: [broken, ...builtin.joiners] };
  const report = await addToCase(fresh, [join(samples, "11-dunmorrow-courier-counting-the-dead.txt")], {
    parts,
    by: "test",
    problem: (problem) => void told.push(problem),
  });
  expect(report).toMatchObject({ new: 1, failed: 0 });
  expect(told).toMatchObject([{ kind: "warning", what: expect.stringContaining("no room") }]);
  await catchUp(fresh, builtin);
  expect((await fresh.actors.page()).total).toBeGreaterThan(0);
  await fresh.close();
});

test("no word of a purged article is left in claims, works or anything else", async () => {
  const { shown } = await widest();
  const { documentId } = shown.find(({ outlet }) => outlet === null)!;
  const texts = await Promise.all(
    (await store.documents()).items.map(async ({ id }) => ({
      id,
      text: (await store.document(id))!.document.text,
    })),
  );
  const elsewhere = texts.filter(({ id }) => id !== documentId).map(({ text }) => text);
  const own = texts.find(({ id }) => id === documentId)!.text.match(/[^\n.]{30,}/g)!;
  const alone = own.filter((words) => elsewhere.every((text) => !text.includes(words)));
  expect(alone.length).toBeGreaterThan(10);
  await store.purge([documentId], "ann");
  await store.close();
  const bytes = await readFile(join(folder, "case.db"), "utf8");
  expect(alone.filter((words) => bytes.includes(words))).toEqual([]);
  store = await builtin.openCase(folder);
  await catchUp(store, builtin);
  const others = (await claimPage(store, {})).items.length;
  expect(others).toBeGreaterThan(0);
  for (const joiner of builtin.joiners)
    expect(await store.joins.behind(joiner)).toEqual({ came: [], went: [] });
});

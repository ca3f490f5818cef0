// Reading folders into a case, through the same use case as the command line and on a real store.

import { appendFileSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type AddReport, addToCase, findAnew } from "../../src/app/add.ts";
import { builtin } from "../../src/builtin.ts";
import type { Parts, Store } from "../../src/extend.ts";
import type { Problem } from "../../src/model/problem.ts";
import { ownFolder } from "../cli-run.ts";

const base = ownFolder();
let folder: string;
let store: Store;
let count = 0;
let problems: Problem[];

beforeEach(async () => {
  folder = join(base, `articles-${++count}`);
  mkdirSync(folder);
  store = await builtin.openCase(join(base, `case-${count}`), { create: true });
  problems = [];
});
afterEach(() => store.close());

const put = (name: string, text: string): void => writeFileSync(join(folder, name), text);
const read = (parts: Parts = builtin, signal?: AbortSignal): Promise<AddReport> =>
  addToCase(store, [folder], {
    parts,
    by: "tester",
    problem: (problem) => problems.push(problem),
    ...(signal === undefined ? {} : { signal }),
  });
const all = { new: 0, versions: 0, copies: 0, known: 0, leftRemoved: 0, failed: 0, skipped: 0, foundAnew: 0 };

test("reading a folder twice adds nothing", async () => {
  put("a.txt", "Storm\n\nAnn Lee said that the road was closed.\n");
  put(
    "b.html",
    "<!doctype html><title>Calm</title><article><h1>Calm</h1><p>Bo Ek said that it was open.</p></article>",
  );
  expect(await read()).toMatchObject({ ...all, new: 2 });
  const before = await store.counts();
  expect(await read()).toMatchObject({ ...all, known: 2 });
  expect(await store.counts()).toEqual(before);
});

test("a changed file is a new version of the same document", async () => {
  put("a.txt", "Storm\n\nAnn Lee said that the road was closed.\n");
  await read();
  const [old] = (await store.documents()).items;
  put("a.txt", "Storm\n\nAnn Lee said that the road was open.\n");
  expect(await read()).toMatchObject({ ...all, versions: 1 });
  const [now] = (await store.documents()).items;
  expect(now).toMatchObject({ id: old!.id, versions: 2 });
  expect((await store.document(now!.id))?.document.text).toContain("open");
  expect((await store.document(now!.id, old!.versionId))?.document.text).toContain("closed");
});

test("a better reader makes a new version", async () => {
  put("a.txt", "Storm\n\nAnn Lee said that the road was closed.\n");
  await read();
  const better = builtin.readers.map((reader) =>
    reader.name === "txt"
      ? { ...reader, version: 2, load: async () => ({ ...(await reader.load()), version: 2 }) }
      : reader,
  );
  expect(await read({ ...builtin, readers: better })).toMatchObject({ ...all, versions: 1 });
  expect((await store.documents()).items[0]).toMatchObject({ versions: 2 });
});

test("a file of many documents that grew brings its new ones only, and each keeps its own line", async () => {
  const line = (n: number): string =>
    `${JSON.stringify({ title: `Article ${n}`, text: `Ann Lee said that ${n} roads were closed.` })}\n`;
  put("many.jsonl", line(1) + line(2));
  expect(await read()).toMatchObject({ ...all, new: 2 });
  appendFileSync(join(folder, "many.jsonl"), line(3));
  expect(await read()).toMatchObject({ ...all, new: 1, known: 2 });
  const { items } = await store.documents({ sort: "title" });
  expect(items.map(({ title, locator }) => [title, locator])).toEqual([
    ["Article 1", "line 1"],
    ["Article 2", "line 2"],
    ["Article 3", "line 3"],
  ]);
  const kept = await store.document(items[1]!.id);
  expect(new TextDecoder().decode((await store.original(kept!.document.version.sha256))!)).toBe(
    line(2).trimEnd(),
  );
  await store.purge([items[1]!.id], "tester");
  expect(await store.original(kept!.document.version.sha256)).toBeNull();
  expect((await store.verify()).faults).toEqual([]);
});

test("a line put in at the top of a file adds one document, and moves the others", async () => {
  const line = (n: number): string =>
    `${JSON.stringify({ title: `Article ${n}`, text: `Ann Lee said that ${n} roads were closed.` })}\n`;
  put("many.jsonl", line(1) + line(2));
  await read();
  const before = (await store.documents({ sort: "title" })).items;
  put("many.jsonl", line(0) + line(1) + line(2));
  expect(await read()).toMatchObject({ ...all, new: 1, copies: 2 });
  const after = (await store.documents({ sort: "title" })).items;
  expect(after.map(({ title, locator, versions }) => [title, locator, versions])).toEqual([
    ["Article 0", "line 1", 1],
    ["Article 1", "line 2", 1],
    ["Article 2", "line 3", 1],
  ]);
  expect(after.slice(1).map(({ id }) => id)).toEqual(before.map(({ id }) => id));
  expect(await read()).toMatchObject({ ...all, known: 3 });
  expect((await store.verify()).faults).toEqual([]);
});

test("a removed article stays removed when its folder is read again", async () => {
  put("a.txt", "Storm\n\nAnn Lee said that the road was closed.\n");
  await read();
  const [document] = (await store.documents()).items;
  await store.remove([document!.id], "tester");
  expect(await read()).toMatchObject({ ...all, leftRemoved: 1 });
  expect((await store.documents()).total).toBe(0);
});

test("one file in two places is one document with two copies", async () => {
  put("a.txt", "Storm\n\nAnn Lee said that the road was closed.\n");
  mkdirSync(join(folder, "again"));
  put("again/a.txt", "Storm\n\nAnn Lee said that the road was closed.\n");
  expect(await read()).toMatchObject({ ...all, new: 1, copies: 1 });
  expect((await store.documents()).items[0]).toMatchObject({ copies: 2 });
});

test("a changed finder re-runs alone", async () => {
  put("a.txt", "Storm\n\nAnn Lee said on 5 March 2018 that the road was closed.\n");
  await read();
  const [document] = (await store.documents()).items;
  const before = await store.layers(document!.versionId, ["times", "attributions"]);
  expect(before.times).toHaveLength(1);
  const finders = builtin.finders.map((finder) =>
    finder.gives === "times" ? { ...finder, version: 99, find: () => [] } : finder,
  );
  expect(await findAnew(store, { ...builtin, finders })).toBe(1);
  const after = await store.layers(document!.versionId, ["times", "attributions"]);
  expect(after).toEqual({ ...before, times: [] });
  expect(await findAnew(store, { ...builtin, finders })).toBe(0);
});

test("a finder that fails costs its file one line and the batch nothing", async () => {
  put("a.txt", "Storm\n\nAnn Lee said that the road was closed.\n");
  put("b.txt", "Calm\n\nBo Ek said that it was open.\n");
  const finders = builtin.finders.map((finder) =>
    finder.gives === "times"
      ? {
          ...finder,
          find: (document: { text: string }) => {
            if (document.text.startsWith("Storm")) throw new Error("a fault in the finder");
            return [];
          },
        }
      : finder,
  );
  expect(await read({ ...builtin, finders })).toMatchObject({ ...all, new: 1, failed: 1 });
  expect(problems[0]?.what).toContain("a fault in the finder");
});

test("a read that was stopped goes on where it ended", async () => {
  for (let i = 0; i < 6; i++) put(`${i}.txt`, `Article ${i}\n\nAnn Lee said that ${i} roads were closed.\n`);
  const controller = new AbortController();
  const stopped = await addToCase(store, [folder], {
    parts: builtin,
    by: "tester",
    problem: () => {},
    signal: controller.signal,
    progress: (done) => done === 3 && controller.abort(),
  });
  expect(stopped).toMatchObject({ new: 3, stopped: true });
  expect(await read()).toMatchObject({ ...all, new: 3, known: 3 });
  rmSync(folder, { recursive: true });
});

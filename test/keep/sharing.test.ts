// One case, several processes: readers see it grow, writers wait for one another.

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openConnection, openSqliteCase } from "../../src/keep/sqlite/open.ts";
import { originalsIn } from "../../src/keep/sqlite/originals.ts";
import { sqliteStore } from "../../src/keep/sqlite/store.ts";
import { StoreError } from "../../src/keep/store.ts";
import { bigArticle } from "./adding-child.ts";
import { article } from "./articles.ts";
import { startAdder } from "./processes.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "hearsay-shared-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test("a reader sees what another process adds, as it is added", async () => {
  await (await openSqliteCase(folder, { create: true })).close();
  const reader = await openSqliteCase(folder, { readOnly: true });
  const adder = startAdder(folder, "adder", 40);
  for (let count = 1; count <= 40; count += 3) {
    await adder.reached(count);
    for (const { documentId, versionId } of adder.acknowledged.slice(count - 1))
      expect(await reader.document(documentId, versionId)).not.toBeNull();
  }
  await adder.ended;
  expect((await reader.documents()).total).toBe(30);
  expect((await reader.search("left")).total).toBe(30);
  await reader.close();
});

test("several writers wait for one another and lose nothing, also where they make the case at once", async () => {
  const adders = ["one", "two", "three"].map((name) => startAdder(folder, name, 30));
  const store = await openSqliteCase(folder, { create: true });
  for (let i = 0; i < 30; i++) {
    await store.add(bigArticle({ text: `${"Rain fell here. ".repeat(20)}${i}`, place: `/own/${i}` }));
    // Bytes that all of them add: one document, wherever it was first.
    await store.add(bigArticle({ text: "It rained. ".repeat(30), place: `/shared/${i}` }));
  }
  for (const { ended } of adders) expect(await ended).toBe(0);
  for (const { acknowledged } of adders) expect(acknowledged).toHaveLength(30);
  // A quarter of the additions are new versions.
  expect((await store.documents()).total).toBe(31 + 3 * 23);
  expect((await store.verify()).faults).toEqual([]);
  await store.close();
});

test("a case that stays locked gives one clear line", async () => {
  await (await openSqliteCase(folder, { create: true })).close();
  const connection = openConnection(folder);
  connection.script("pragma busy_timeout = 20");
  const other = new DatabaseSync(join(folder, "case.db"));
  other.exec("begin immediate");
  const store = sqliteStore(connection, originalsIn(folder));
  const error = await store.add(article({ text: "Ann left." })).catch((reason) => reason);
  expect(error).toBeInstanceOf(StoreError);
  expect(error.message).toBe(`Another process is keeping the case in ${folder} locked.`);
  expect((await store.documents()).total, "reading goes on").toBe(0);
  other.exec("rollback");
  other.close();
  await store.add(article({ text: "Ann left." }));
  await store.close();
});

test("a purge says so while another process still reads the words that it purged", async () => {
  await (await openSqliteCase(folder, { create: true })).close();
  const connection = openConnection(folder);
  const store = sqliteStore(connection, originalsIn(folder));
  const { documentId } = await store.add(article({ text: "Ann left." }));
  connection.script("pragma busy_timeout = 20");
  const other = new DatabaseSync(join(folder, "case.db"));
  other.exec("begin");
  other.prepare("select count(*) from version").get();
  const error = await store.purge([documentId], "tester").catch((reason) => reason);
  expect(error).toBeInstanceOf(StoreError);
  expect(error.message).toMatch(/still stands in case\.db-wal/);
  other.exec("commit");
  other.close();
  expect((await store.documents()).total, "it is purged all the same").toBe(0);
  await store.close();
});

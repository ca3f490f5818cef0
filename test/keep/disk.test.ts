// A disk that is full, and a folder that can't be written to: one clear line each, and nothing lost.

import { spawnSync } from "node:child_process";
import { chmod, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openConnection, openSqliteCase } from "../../src/keep/sqlite/open.ts";
import { originalsIn } from "../../src/keep/sqlite/originals.ts";
import { sqliteStore } from "../../src/keep/sqlite/store.ts";
import { type Store, StoreError } from "../../src/keep/store.ts";
import { article } from "./articles.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "hearsay-disk-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Adds until it fails; gives the ids of what was acknowledged, and the failure. */
async function fill(store: Store, made: (i: number) => Parameters<typeof article>[0]) {
  const ids: string[] = [];
  for (let i = 0; i < 1000; i++) {
    try {
      ids.push((await store.add(article({ place: `/${i}`, ...made(i) }))).documentId);
    } catch (error) {
      return { ids, error };
    }
  }
  throw new Error("The disk never got full.");
}

async function expectFull(store: Store, { ids, error }: Awaited<ReturnType<typeof fill>>): Promise<void> {
  expect(error).toBeInstanceOf(StoreError);
  expect((error as StoreError).message).toMatch(/^The disk that holds the case in .* is full\.$/);
  expect((error as StoreError).todo).toMatch(/Free some space/);
  expect(ids.length).toBeGreaterThan(0);
  expect((await store.documents()).items.map(({ id }) => id)).toEqual(ids);
  expect((await store.verify()).faults).toEqual([]);
}

test("a database that cannot grow loses nothing that was added before", async () => {
  await (await openSqliteCase(folder, { create: true })).close();
  const connection = openConnection(folder);
  const store = sqliteStore(connection, originalsIn(folder));
  const { page_count } = connection.get<{ page_count: number }>("pragma page_count")!;
  connection.get(`pragma max_page_count = ${page_count + 40}`);
  await expectFull(store, await fill(store, (i) => ({ text: `Rain ${i} `.repeat(800) })));
  connection.get("pragma max_page_count = 1000000");
  expect(await store.add(article({ text: "Rain at last.", place: "/last" }))).toMatchObject({
    outcome: "new",
  });
  await store.close();
});

test("a full disk loses nothing, and reading goes on", async ({ skip }) => {
  const disk = join(folder, "disk");
  await mkdir(disk);
  if (spawnSync("mount", ["-t", "tmpfs", "-o", "size=4m", "tmpfs", disk]).status !== 0)
    return skip("needs the right to mount a small tmpfs, as root has on Linux");
  try {
    const inCase = join(disk, "case");
    const ballast = join(disk, "ballast");
    await writeFile(ballast, new Uint8Array(1_000_000));
    const store = await openSqliteCase(inCase, { create: true });
    // Large originals of short texts fill the disk from the side of the files.
    const filled = await fill(store, (i) => ({
      text: `Rain ${i}.`,
      bytes: new Uint8Array(200_000).fill(i + 1),
    }));
    await expectFull(store, filled);
    // Whatever is left over goes to the database.
    await fill(store, (i) => ({ text: `Hail ${i}.`, place: `/hail/${i}` }));
    await store.close();

    const reader = await openSqliteCase(inCase, { readOnly: true });
    expect((await reader.documents()).total).toBeGreaterThanOrEqual(filled.ids.length);
    await reader.close();

    await rm(ballast);
    const again = await openSqliteCase(inCase);
    expect(await again.add(article({ text: "Rain at last.", place: "/last" }))).toMatchObject({
      outcome: "new",
    });
    expect((await again.verify()).faults).toEqual([]);
    await again.close();
  } finally {
    spawnSync("umount", [disk]);
  }
});

test("a folder that cannot be written to can be read, and says what to do", async ({ skip }) => {
  if (process.platform === "win32") return skip("folders have other rights on Windows");
  const inCase = join(folder, "case");
  const store = await openSqliteCase(inCase, { create: true });
  await store.add(article({ text: "Ann left." }));
  await store.close();
  for (const path of [folder, inCase]) await chmod(path, 0o555);

  const open = new URL("../../src/keep/sqlite/open.ts", import.meta.url);
  const script = `
    import { openSqliteCase } from ${JSON.stringify(open.href)};
    const told = async (folder, options) =>
      openSqliteCase(folder, options).then(
        async (store) => (await store.documents()).total + " " + (await store.verify()).faults.length,
        ({ name, message, todo }) => [name, message, todo].join("|"),
      );
    console.log(JSON.stringify([
      await told(${JSON.stringify(inCase)}, { readOnly: true }),
      await told(${JSON.stringify(inCase)}),
      await told(${JSON.stringify(join(folder, "new"))}, { create: true }),
    ]));`;
  // Root may write anywhere, so it asks as nobody.
  const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
  const { stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", script], {
    ...nobody,
    cwd: fileURLToPath(new URL(".", open)),
    encoding: "utf8",
  });
  for (const path of [folder, inCase]) await chmod(path, 0o755);
  if (/EACCES|permission denied/i.test(stderr))
    return skip(`another user may not read this checkout: ${stderr}`);
  expect(stderr).toBe("");
  const todo = "Give yourself the right to write in that folder, or choose another one for the case.";
  expect(JSON.parse(stdout)).toEqual([
    "1 0",
    `StoreError|The case in ${inCase} can't be written to.|${todo}`,
    `StoreError|The case in ${join(folder, "new")} can't be written to.|${todo}`,
  ]);
});

// Kills a process that is adding documents, at any moment, and looks at what it leaves. What was acknowledged must be
// there; what was not must be there whole, or not at all.

import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openSqliteCase } from "../../src/keep/sqlite/open.ts";
import type { Store } from "../../src/keep/store.ts";
import { storedLayers } from "../../src/model/layers.ts";
import { type Acknowledged, SENTENCES } from "./adding-child.ts";
import { startAdder } from "./processes.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "hearsay-kill-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Mulberry32: the same moments in every run, as far as a machine's clock allows. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

async function expectWhole(store: Store, versionId: string): Promise<void> {
  const layers = await store.layers(versionId, storedLayers);
  for (const name of storedLayers) expect(layers[name]).toHaveLength(name === "sentences" ? SENTENCES : 1);
}

test("loses no acknowledged document and leaves no half-written one, killed 20 times", {
  timeout: 120_000,
}, async () => {
  const next = random(20);
  const acknowledged: Acknowledged[] = [];
  let unacknowledged = 0;
  for (let round = 0; round < 20; round++) {
    const adder = startAdder(folder, `round${round}`);
    await adder.reached(Math.floor(next() * 40) + 1);
    await setTimeout(next() * 12);
    adder.process.kill("SIGKILL");
    await adder.ended;
    acknowledged.push(...adder.acknowledged);

    const store = await openSqliteCase(folder);
    for (const { documentId, versionId, text } of acknowledged) {
      expect((await store.document(documentId, versionId))?.document.text).toBe(text);
      await expectWhole(store, versionId);
    }
    const { items } = await store.documents();
    for (const { versionId } of items) await expectWhole(store, versionId);
    const { versions, documents } = await store.counts();
    unacknowledged = versions - acknowledged.length;
    expect(unacknowledged, "at most the last of each round").toBeLessThanOrEqual(round + 1);
    expect((await store.search("left")).total).toBe(documents);
    expect((await store.verify()).faults).toEqual([]);
    expect(await originals()).toBe(versions);
    await store.close();
  }
  expect(acknowledged.length).toBeGreaterThan(200);
});

test("leaves a case that can be made again, killed while it was being made", {
  timeout: 60_000,
}, async () => {
  const next = random(5);
  for (let round = 0; round < 6; round++) {
    const made = join(folder, String(round));
    const adder = startAdder(made, "maker");
    // From before the folder is there to just after the first documents.
    await setTimeout(40 + next() * 160);
    adder.process.kill("SIGKILL");
    await adder.ended;
    const store = await openSqliteCase(made, { create: true });
    for (const { documentId } of adder.acknowledged) expect(await store.document(documentId)).not.toBeNull();
    expect((await store.verify()).faults).toEqual([]);
    await store.close();
  }
});

/** Files of original bytes; what a killed process left half-written is not yet old enough to be swept. */
async function originals(): Promise<number> {
  const names = await readdir(join(folder, "originals"), { recursive: true });
  return names.filter((name) => /[0-9a-f]{64}$/.test(name)).length;
}

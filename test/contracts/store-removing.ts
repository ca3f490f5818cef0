// The contract of a store, part three: removing, purging, deciding, and the log that tells of it all.

import { expect, test } from "vitest";
import { CHAIN_START, chained } from "../../src/keep/chain.ts";
import { StoreError } from "../../src/keep/store.ts";
import type { DecisionDraft } from "../../src/model/decision.ts";
import { storedLayers } from "../../src/model/layers.ts";
import { selectorOf } from "../../src/model/selector.ts";
import { article, layerOf } from "../keep/articles.ts";
import type { Bench } from "./store.ts";

export function removing(bench: Bench): void {
  const add = async (text: string, place = "/a") => bench.store.add(article({ text, place }));
  const draft = (
    { documentId, versionId }: { documentId: string; versionId: string },
    rest: Partial<DecisionDraft> = {},
  ): DecisionDraft => ({
    act: "accept",
    reviewer: "reviewer",
    at: "2026-01-02T03:04:05Z",
    documentId,
    versionId,
    layer: "attributions",
    anchor: { source: [selectorOf("Ann left.", { start: 0, end: 3 })] },
    value: null,
    undoes: null,
    ...rest,
  });

  test("takes removed documents out of every list and brings them back", async () => {
    const { store } = bench;
    const { documentId, versionId } = await add("Ann left.");
    const before = await store.documents();
    expect(await store.remove([documentId, documentId, "d0"], "tester")).toBe(1);
    expect(await store.document(documentId)).toBeNull();
    expect((await store.documents()).total).toBe(0);
    expect((await store.search("ann")).total).toBe(0);
    expect((await store.documents({ removed: true })).items).toEqual(before.items);
    expect(await store.remove([documentId], "tester"), "it is removed already").toBe(0);
    expect(await store.restore([documentId, "d0"], "tester")).toBe(1);
    expect(await store.restore([documentId], "tester")).toBe(0);
    expect(await store.documents()).toEqual(before);
    expect((await store.search("ann")).total).toBe(1);
    expect((await store.layers(versionId, ["times"])).times).toHaveLength(1);
  });

  test("deletes a purged document for good, removed or not", async () => {
    const { store } = bench;
    const gone = [await add("Ann left.", "/a"), await add("Ben left.", "/b")];
    const kept = await add("Cid left.", "/c");
    const ids = gone.map(({ documentId }) => documentId);
    await store.remove([ids[0]!], "tester");
    expect(await store.purge([...ids, "d0"], "tester")).toBe(2);
    expect((await store.documents({ removed: true })).total).toBe(0);
    expect((await store.search("left")).items.map((hit) => hit.documentId)).toEqual([kept.documentId]);
    for (const { versionId } of gone)
      for (const items of Object.values(await store.layers(versionId, storedLayers)))
        expect(items).toEqual([]);
    expect(await store.original(article({ text: "Ann left." }).copy.sha256)).toBeNull();
    expect(await store.original(article({ text: "Cid left." }).copy.sha256)).not.toBeNull();
    expect(await store.restore(ids, "tester")).toBe(0);
    expect((await store.verify()).faults).toEqual([]);
  });

  test("keeps decisions in order and gives them back", async () => {
    const { store } = bench;
    const document = await add("Ann left.");
    const accepted = await store.decide(draft(document));
    const value = { text: "Is that so?", selectors: [1, null, { deep: true }] };
    const note = await store.decide(draft(document, { act: "note", value }));
    const undo = await store.decide(draft(document, { act: "undo", undoes: accepted.id, anchor: {} }));
    expect(accepted).toMatchObject(draft(document));
    expect(note.value).toEqual(value);
    expect([accepted, note, undo].map(({ sequence }) => sequence)).toEqual([2, 3, 4]);
    await bench.reopen();
    expect(await bench.store.decisions(document.documentId)).toEqual([accepted, note, undo]);
    expect(await bench.store.decisions()).toEqual([accepted, note, undo]);
    expect(await bench.store.decisions("d0")).toEqual([]);
    expect((await bench.store.counts()).decisions).toBe(3);
  });

  test("refuses decisions about what it does not hold", async () => {
    const { store } = bench;
    const document = await add("Ann left.");
    await expect(store.decide(draft({ ...document, documentId: "d0" }))).rejects.toThrow(StoreError);
    await expect(store.decide(draft({ ...document, versionId: "v0" }))).rejects.toThrow(StoreError);
    await expect(store.decide(draft(document, { act: "undo", undoes: "x0" }))).rejects.toThrow(StoreError);
    expect(await store.decisions()).toEqual([]);
  });

  test("takes the words out of decisions on a purged document, and the log still verifies", async () => {
    const { store } = bench;
    const document = await add("Ann left.");
    const other = await add("Ben left.", "/b");
    const made = await store.decide(draft(document, { act: "note", value: { text: "private" } }));
    const kept = await store.decide(draft(other));
    await store.purge([document.documentId], "tester");
    expect(await store.decisions()).toEqual([{ ...made, anchor: {}, value: null }, kept]);
    expect((await store.verify()).faults).toEqual([]);
  });

  test("logs every act, by whom, in a chain of hashes", async () => {
    const { store } = bench;
    const { sha256 } = article({ text: "Ann left." }).copy;
    const { documentId } = await add("Ann left.");
    await add("Ann left.", "/b");
    await store.purge([(await add("Cid left.", "/c")).documentId], "purger");
    const { versionId } = await add("Cid stayed.", "/d");
    await add("Cid came back.", "/d");
    await store.putLayers(versionId, [layerOf("times", documentId, "Cid", "times/2")]);
    await store.state(documentId, "title", {
      value: "T",
      said: { by: "user", name: "stater", at: "2026-01-02T03:04:05Z" },
    });
    await store.remove([documentId], "remover");
    await store.restore([documentId], "restorer");
    await store.decide(draft({ documentId, versionId: (await store.documents()).items[0]!.versionId }));
    const { items, total } = await store.log();
    expect(items.map(({ act, by }) => `${act} by ${by}`)).toEqual([
      "add by tester",
      "copy by tester",
      "add by tester",
      "purge by purger",
      "add by tester",
      "version by tester",
      "find by times/2",
      "state by stater",
      "remove by remover",
      "restore by restorer",
      "decide by reviewer",
    ]);
    expect(items[0]).toMatchObject({ sequence: 1, subject: documentId, payload: sha256 });
    expect(total).toBe(11);
    let before = CHAIN_START;
    for (const entry of items) {
      expect(entry).toEqual(chained(before, entry));
      before = entry.hash;
    }
    expect((await store.log({ offset: 9, limit: 5 })).items).toEqual(items.slice(9));
    expect(await store.verify()).toMatchObject({ logEntries: 11, logHead: before, faults: [] });
  });

  test("verifies every span and hash of a case", async () => {
    await add("Ann left.");
    await add("Ann stayed.");
    await add("Ben left.", "/b");
    // One block and, over all layers, thirteen spans of items: see articles.ts.
    const spans = 3 * (1 + 13);
    expect(await bench.store.verify()).toEqual({
      documents: 2,
      versions: 3,
      originals: 3,
      spans,
      logEntries: 3,
      logHead: expect.stringMatching(/^[0-9a-f]{64}$/),
      faults: [],
    });
  });

  test("tells of spans, blocks and ids that are not as they should be", async () => {
    const entry = article({ text: "Ann left. Ben stayed.\n\nCid came." });
    const [time] = layerOf("times", entry.document.id, entry.document.text).items;
    const { documentId, versionId } = await bench.store.add({
      ...entry,
      document: {
        ...entry.document,
        blocks: [
          { start: 0, end: 9, kind: "title" },
          { start: 5, end: 9, kind: "paragraph" },
        ],
      },
      layers: [{ name: "times", finder: "times/1", items: [time, time] as never }],
    });
    const { faults } = await bench.store.verify();
    expect(new Set(faults.map(({ at }) => at))).toEqual(
      new Set([`document ${documentId}, version ${versionId}`]),
    );
    expect(faults.map(({ what }) => what)).toEqual([
      "The block 5-9 (paragraph) begins before the one in front of it ends, at 9.",
      'No block holds "Ben stayed.\\n\\nCid came." (9-32).',
      expect.stringMatching(/^The id e\w{16} is given twice, the second time in times\.$/),
    ]);
  });

  test("rejects with a clear line once it is closed", async () => {
    const { store } = bench;
    await store.close();
    await expect(store.documents()).rejects.toThrow(StoreError);
    await expect(store.add(article({ text: "Ann left." }))).rejects.toThrow(StoreError);
    await store.close();
  });
}

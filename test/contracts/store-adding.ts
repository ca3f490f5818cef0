// The contract of a store, part one: what adding keeps, and which document an arrival becomes.

import fc from "fast-check";
import { expect, test } from "vitest";
import { type NewDocument, StoreError } from "../../src/keep/store.ts";
import { storedLayers } from "../../src/model/layers.ts";
import { article, layerOf } from "../keep/articles.ts";
import type { Bench } from "./store.ts";

export function adding(bench: Bench): void {
  /** Adds as the program does: asks which document it is, then hands it over under that id. */
  const add = async (made: Parameters<typeof article>[0]) => {
    const { copy, document } = article(made);
    const { documentId, known, outcome } = await bench.store.identify({ ...copy, ...document.version });
    const added = await bench.store.add(article({ ...made, id: documentId }));
    expect(added.documentId, "identify foresees the document").toBe(documentId);
    expect(added.outcome, "identify foresees the outcome").toBe(outcome);
    expect(known).toBe(added.outcome === "known" && !added.restored);
    return added;
  };
  const textOf = async (id: string, versionId?: string) =>
    (await bench.store.document(id, versionId))?.document.text;

  test("keeps a document as it was handed in", async () => {
    const entry = article({
      text: "A title\n\nAnn said it rained.",
      kinds: ["title"],
      metadata: { byline: [{ value: "Ann Lee", said: { by: "file", field: "meta[name=author]" } }] },
    });
    expect(await bench.store.add(entry)).toEqual({
      outcome: "new",
      documentId: entry.document.id,
      versionId: entry.document.version.id,
      restored: false,
    });
    await bench.reopen();
    const kept = await bench.store.document(entry.document.id);
    expect(kept?.document).toEqual(entry.document);
    expect(kept?.copies).toEqual([
      {
        ...entry.copy,
        id: expect.stringMatching(/^k.{16}$/),
        documentId: entry.document.id,
        versionId: entry.document.version.id,
      },
    ]);
    expect(kept?.versions).toEqual([
      {
        id: entry.document.version.id,
        sha256: entry.copy.sha256,
        reader: "txt/1",
        added: expect.stringMatching(/Z$/),
      },
    ]);
    const layers = await bench.store.layers(entry.document.version.id, storedLayers);
    for (const { name, items } of entry.layers) expect(layers[name]).toEqual(items);
    expect(await bench.store.original(entry.copy.sha256)).toEqual(Buffer.from(entry.original!));
  });

  test("keeps any text unchanged, half surrogates and null characters too", async () => {
    let n = 0;
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary" }), async (random) => {
        for (const text of [random, `${random}\ud800\u0000x`]) {
          const entry = article({ text, bytes: new TextEncoder().encode(`${++n}`), place: `/texts/${n}` });
          const { documentId, versionId } = await bench.store.add(entry);
          expect(await textOf(documentId)).toBe(text);
          const layers = await bench.store.layers(versionId, ["attributions"]);
          expect(layers.attributions).toEqual(layerOf("attributions", documentId, text).items);
        }
      }),
      { numRuns: 50, seed: 2 },
    );
    expect((await bench.store.verify()).faults).toEqual([]);
  });

  test("keeps the items of a layer in the order they were found", async () => {
    const text = "one two three";
    const items = [
      { start: 8, end: 13 },
      { start: 0, end: 3 },
      { start: 4, end: 7 },
    ];
    const layer = { name: "sentences", finder: "by-hand/1", items } as const;
    const { versionId } = await bench.store.add({ ...article({ text }), layers: [layer] });
    expect((await bench.store.layers(versionId, ["sentences", "times"])).sentences).toEqual(items);
  });

  test("knows what it read before, and adds nothing", async () => {
    const first = await add({ text: "Ann left." });
    const before = [await bench.store.counts(), await bench.store.log()];
    await bench.reopen();
    expect(await add({ text: "Ann left." })).toEqual({ ...first, outcome: "known" });
    expect([await bench.store.counts(), await bench.store.log()]).toEqual(before);
  });

  test("tells of a place whether it was read there, in these bytes, by this reader", async () => {
    const { store } = bench;
    const { documentId } = await add({ text: "Ann left.", place: "/a", reader: "txt/2" });
    const { sha256 } = article({ text: "Ann left." }).copy;
    expect(await store.known("/a", sha256, "txt/2")).toEqual([documentId]);
    expect(await store.known("/a", sha256, "txt/1"), "an older reader adds nothing").toEqual([documentId]);
    expect(await store.known("/a", sha256, "txt/3")).toBeNull();
    expect(await store.known("/a", sha256, "html/2")).toBeNull();
    expect(await store.known("/b", sha256, "txt/2")).toBeNull();
    expect(await store.known("/a", sha256.replaceAll("0", "1"), "txt/2")).toBeNull();
    await store.remove([documentId], "tester");
    expect(await store.known("/a", sha256, "txt/2"), "adding brings it back").toBeNull();
  });

  test("takes the same bytes elsewhere for a copy", async () => {
    const { documentId } = await add({ text: "Ann left.", place: "/a" });
    expect(await add({ text: "Ann left.", place: "/b" })).toMatchObject({ outcome: "copy", documentId });
    const kept = await bench.store.document(documentId);
    expect(kept?.copies.map(({ place }) => place)).toEqual(["/a", "/b"]);
    expect((await bench.store.documents()).items).toMatchObject([{ copies: 2, versions: 1, place: "/a" }]);
  });

  test("takes a changed file for a new version of its document", async () => {
    const first = await add({ text: "Ann left." });
    const second = await add({ text: "Ann left. She came back." });
    expect(second).toMatchObject({ outcome: "version", documentId: first.documentId });
    expect(await textOf(first.documentId)).toBe("Ann left. She came back.");
    expect(await textOf(first.documentId, first.versionId), "the old version stays").toBe("Ann left.");
    const kept = await bench.store.document(first.documentId);
    expect(kept?.versions.map(({ id }) => id)).toEqual([second.versionId, first.versionId]);
    expect(kept?.copies.map(({ versionId }) => versionId)).toEqual([first.versionId, second.versionId]);
    expect((await bench.store.documents()).items).toMatchObject([{ copies: 1, versions: 2, words: 5 }]);
    expect(await bench.store.original(article({ text: "Ann left." }).copy.sha256)).not.toBeNull();
  });

  test("goes back to an old version with the file that does", async () => {
    const first = await add({ text: "Ann left." });
    await add({ text: "Ann stayed." });
    expect(await add({ text: "Ann left." })).toEqual({ ...first, outcome: "version" });
    expect(await textOf(first.documentId)).toBe("Ann left.");
    expect((await bench.store.document(first.documentId))?.versions[0]?.id).toBe(first.versionId);
    expect((await bench.store.search("left")).total).toBe(1);
    expect((await bench.store.search("stayed")).total).toBe(0);
  });

  test("takes a better reader's reading for a new version, an older one's for nothing new", async () => {
    const first = await add({ text: "Ann left.", reader: "txt/9" });
    const better = await add({ text: "Ann left.", reader: "txt/10" });
    expect(better).toMatchObject({ outcome: "version", documentId: first.documentId });
    expect((await bench.store.document(first.documentId))?.document.version.reader).toBe("txt/10");
    expect(await add({ text: "Ann left.", reader: "txt/9" })).toEqual({ ...better, outcome: "known" });
    expect(await add({ text: "Ann left.", reader: "mail/1" })).toMatchObject({ outcome: "version" });
  });

  test("makes a changed copy a document of its own while another copy holds the old text", async () => {
    const old = await add({ text: "Ann left.", place: "/a" });
    await add({ text: "Ann left.", place: "/b" });
    const parted = await add({ text: "Ann stayed.", place: "/b" });
    expect(parted.outcome).toBe("new");
    expect(parted.documentId).not.toBe(old.documentId);
    expect(await textOf(old.documentId)).toBe("Ann left.");
    // Once the last copy changes too, into bytes that are held already, it joins those.
    expect(await add({ text: "Ann stayed.", place: "/a" })).toEqual({ ...parted, outcome: "copy" });
    expect(await textOf(old.documentId), "what was found stays in the case").toBe("Ann left.");
  });

  test("lets a document move with its last place", async () => {
    const old = await add({ text: "Ann left.", place: "/a" });
    await add({ text: "Ann left.", place: "/b" });
    await add({ text: "Ann stayed.", place: "/b" });
    const moved = await add({ text: "Ann came back.", place: "/a" });
    expect(moved).toMatchObject({ outcome: "version", documentId: old.documentId });
    expect((await bench.store.counts()).documents).toBe(2);
  });

  test("brings a removed document back when it is added again", async () => {
    const { documentId, versionId } = await add({ text: "Ann left." });
    await bench.store.remove([documentId], "tester");
    const again = { outcome: "known", documentId, versionId, restored: true };
    expect(await add({ text: "Ann left." })).toEqual(again);
    expect((await bench.store.documents()).total).toBe(1);
    expect((await bench.store.search("left")).total).toBe(1);
    await bench.store.remove([documentId], "tester");
    expect(await add({ text: "Ann stayed." })).toMatchObject({
      outcome: "version",
      documentId,
      restored: true,
    });
  });

  test("says of an arrival that its document was removed", async () => {
    const { documentId, versionId } = await add({ text: "Ann left.", place: "/a" });
    const { copy, document } = article({ text: "Ann left.", place: "/a" });
    const arrival = { place: "/a", locator: null, sha256: copy.sha256, reader: document.version.reader };
    expect(await bench.store.identify(arrival)).toMatchObject({ known: true, removed: false });
    await bench.store.remove([documentId], "tester");
    expect(await bench.store.identify(arrival)).toEqual({
      outcome: "known",
      documentId,
      versionId,
      known: false,
      removed: true,
    });
  });

  test("adds a purged document anew", async () => {
    const first = await add({ text: "Ann left." });
    await bench.store.purge([first.documentId], "tester");
    expect(await add({ text: "Ann left." })).toEqual(first);
    expect((await bench.store.verify()).faults).toEqual([]);
  });

  test("keeps the documents of one file apart by their place in it", async () => {
    const bytes = new TextEncoder().encode("two lines");
    const line = (n: number, text: string) => ({ text, bytes, place: "/f.jsonl", locator: `line ${n}` });
    const one = await add(line(1, "Ann left."));
    const two = article(line(2, "Ben stayed."));
    expect(await bench.store.add({ ...two, original: null })).toMatchObject({ outcome: "new" });
    expect(await textOf(one.documentId)).toBe("Ann left.");
    expect(await textOf(two.document.id)).toBe("Ben stayed.");
    expect(await add(line(1, "Ann left."))).toMatchObject({ outcome: "known" });
    const { sha256 } = two.copy;
    expect(await bench.store.known("/f.jsonl", sha256, "txt/1"), "a third line may be missing").toBeNull();
    await bench.store.purge([one.documentId], "tester");
    expect(await bench.store.original(sha256), "the other line still needs the bytes").not.toBeNull();
    await bench.store.purge([two.document.id], "tester");
    expect(await bench.store.original(sha256)).toBeNull();
  });

  test("refuses what would not be whole, and keeps none of it", async () => {
    const entry = article({ text: "Ann left." });
    const outside = { name: "sentences", finder: "f/1", items: [{ start: 4, end: 40 }] } as const;
    const refused: [string, NewDocument, unknown][] = [
      ["a span outside the text", { ...entry, layers: [outside] }, RangeError],
      ["other bytes than hashed", { ...entry, original: new Uint8Array([1]) }, RangeError],
      ["no bytes at all", { ...entry, original: null }, StoreError],
    ];
    for (const [what, broken, error] of refused)
      await expect(bench.store.add(broken), what).rejects.toThrow(error as never);
    expect(await bench.store.counts()).toMatchObject({ documents: 0, versions: 0 });
    expect((await bench.store.log()).total).toBe(0);
  });

  test("keeps and finds a megabyte of anything in linear time", async () => {
    const hostile = ['"', "rain ", "x", "\u0301", "雨", "'-.", "\n\n.", "é\u00ad"];
    for (const [i, unit] of hostile.entries()) {
      const text = unit.repeat(1_000_000 / unit.length);
      const started = performance.now();
      const { documentId } = await bench.store.add(article({ text, place: `/${i}` }));
      await bench.store.search(`rain 雨 "${unit.repeat(100)}"`);
      expect(performance.now() - started, JSON.stringify(unit)).toBeLessThan(25_000);
      expect(await textOf(documentId)).toBe(text);
    }
    expect((await bench.store.search("雨雨")).total).toBe(1);
  });

  test("adds the same document once when it is added many times at once", async () => {
    const entries = Array.from({ length: 8 }, (_, i) => article({ text: "Ann left.", place: `/${i % 2}` }));
    const outcomes = await Promise.all(entries.map(async (entry) => (await bench.store.add(entry)).outcome));
    expect(outcomes.toSorted()).toEqual(["copy", ...Array(6).fill("known"), "new"]);
    expect((await bench.store.counts()).documents).toBe(1);
  });

  test("stays whole through any order of adding, removing and purging", async () => {
    const act = fc.record({
      act: fc.constantFrom("add", "add", "add", "add", "remove", "restore", "purge"),
      place: fc.constantFrom("/p", "/q", "/r"),
      text: fc.constantFrom("Ann left.", "Ben left.", "Cid left."),
      reader: fc.constantFrom("txt/1", "txt/2"),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 4, maxLength: 12 }), async (acts) => {
        const { store } = bench;
        for (const { act, place, text, reader } of acts) {
          if (act === "add") {
            const { documentId, versionId } = await add({ text, place, reader });
            const known = await store.known(place, article({ text }).copy.sha256, reader);
            expect(known, "what was just added is known").toEqual([documentId]);
            expect(await textOf(documentId, versionId)).toBe(text);
          } else {
            const listed = (await store.documents({ removed: act === "restore" })).items.slice(0, 1);
            await store[act](
              listed.map(({ id }) => id),
              "tester",
            );
          }
          const found = new Set((await store.search("left")).items.map((hit) => hit.documentId));
          expect(found).toEqual(new Set((await store.documents()).items.map(({ id }) => id)));
        }
        expect((await store.verify()).faults).toEqual([]);
        const all = [...(await store.documents()).items, ...(await store.documents({ removed: true })).items];
        await store.purge(
          all.map(({ id }) => id),
          "tester",
        );
      }),
      { numRuns: 30, seed: 7 },
    );
  });
}

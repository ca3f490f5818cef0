// The contract of a store, part four: decisions in their order, undoing and redoing, many statements at once, and
// searching in what was found.

import { expect, test } from "vitest";
import { Overtaken, searchedLayers } from "../../src/keep/store.ts";
import type { DecisionDraft } from "../../src/model/decision.ts";
import type { Metadata } from "../../src/model/metadata.ts";
import { wordsAt } from "../../src/model/span.ts";
import { article } from "../keep/articles.ts";
import { newDocument } from "../made-case.ts";
import type { Bench } from "./store.ts";

type Drafted = { readonly documentId: string; readonly versionId: string };

export function reviewing(bench: Bench): void {
  const add = (text: string, place = "/a") => bench.store.add(article({ text, place }));
  const decide = ({ documentId, versionId }: Drafted, more: Partial<DecisionDraft> = {}, after?: number) =>
    bench.store.decide(
      {
        act: "accept",
        reviewer: "ann",
        at: "2026-01-02T03:04:05Z",
        documentId,
        versionId,
        layer: "attributions",
        anchor: {},
        value: null,
        undoes: null,
        ...more,
      },
      after,
    );

  test("refuses a decision that another one on the document overtook, and writes nothing", async () => {
    const document = await add("Ann left.");
    const other = await add("Ben left.", "/b");
    const first = await decide(document, {}, 0);
    await decide(other, {}, 0);
    const refused = await decide(document, {}, 0).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(Overtaken);
    expect((refused as Overtaken).sequence).toBe(first.sequence);
    expect(await bench.store.decisions()).toHaveLength(2);
    expect(await decide(document, {}, first.sequence)).toMatchObject({ sequence: 5 });
    expect((await bench.store.verify()).faults).toEqual([]);
  });

  test("lets one of many that decide at once win", async () => {
    const document = await add("Ann left.");
    const answers = await Promise.allSettled(Array.from({ length: 8 }, () => decide(document, {}, 0)));
    expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  });

  test("knows what a reviewer can undo and redo, in every document and in one", async () => {
    const { store } = bench;
    const one = await add("Ann left.");
    const two = await add("Ben left.", "/b");
    const undoOf = (undoes: { readonly id: string }, of: Drafted) =>
      decide(of, { act: "undo", undoes: undoes.id });
    expect([await store.undoable("ann"), await store.redoable("ann")]).toEqual([null, null]);
    const a = await decide(one);
    const b = await decide(two);
    const c = await decide(one, { reviewer: "ben" });
    expect(await store.undoable("ann")).toEqual(b);
    expect(await store.undoable("ann", one.documentId)).toEqual(a);
    expect(await store.undoable("ben")).toEqual(c);
    const undoB = await undoOf(b, two);
    expect(await store.undoable("ann")).toEqual(a);
    expect(await store.redoable("ann")).toEqual(undoB);
    expect(await store.redoable("ann", one.documentId)).toBeNull();
    await undoOf(undoB, two);
    expect([await store.undoable("ann"), await store.redoable("ann")]).toEqual([b, null]);
    const again = await undoOf(b, two);
    expect(await store.redoable("ann")).toEqual(again);
    await decide(one, { act: "note" });
    expect(await store.redoable("ann"), "something new was done").toBeNull();
    await store.remove([one.documentId], "ann");
    expect(await store.undoable("ann"), "what is removed is out of reach").toBeNull();
    await store.restore([one.documentId], "ann");
    await bench.reopen();
    expect(await bench.store.undoable("ann")).toMatchObject({ act: "note" });
  });

  test("gives the log newest first where that is asked", async () => {
    const document = await add("Ann left.");
    await decide(document);
    await decide(document);
    const { items } = await bench.store.log();
    expect((await bench.store.log({ newest: true })).items).toEqual(items.toReversed());
    expect((await bench.store.log({ newest: true, offset: 1, limit: 1 })).items).toEqual([items[1]]);
  });

  test("states a field for many documents, and counts those that changed", async () => {
    const { store } = bench;
    const ids = [(await add("Ann left.")).documentId, (await add("Ben left.", "/b")).documentId];
    const stated = (value: string) => ({
      value,
      said: { by: "user", name: "ann", at: "2026-01-02T03:04:05Z" } as const,
    });
    expect(await store.stateAll([...ids, ...ids, "d0"], "title", stated("A flood"), "ann")).toBe(2);
    expect(await store.stateAll(ids, "title", stated("A flood"), "ann")).toBe(0);
    expect((await store.search("flood")).total).toBe(2);
    await store.remove([ids[0]!], "ann");
    expect(await store.stateAll(ids, "title", null, "ann"), "a removed one is left alone").toBe(1);
    expect((await store.log({ newest: true, limit: 1 })).items).toMatchObject([{ act: "state", by: "ann" }]);
    expect((await store.verify()).faults).toEqual([]);
  });

  const said = (field: keyof Metadata, value: string): Partial<Metadata> => ({
    [field]: [{ value, said: { by: "file", field: "f" } }],
  });
  const telling = async () => {
    const made = [
      newDocument({
        place: "/tide",
        source:
          "[The mayor of Éstrel]s1 [said]c1 [that the dam held]t1. [Two divers]s2 [denied]c2 [that it leaked]t2.",
        metadata: { ...said("outlet", "The Évening Tide"), ...said("published", "2014-06-27") },
      }),
      newDocument({
        place: "/gate",
        source:
          "[A diver]s1 [said]c1 [that the mayor saw the dam leak]t1. [The dam is old.]a The mayor came.",
        metadata: { ...said("outlet", "North Gate"), ...said("published", "201X") },
      }),
      newDocument({ place: "/none", source: "The dam held, the mayor of Éstrel wrote later." }),
    ];
    const ids: Record<string, string> = {};
    for (const one of made) ids[one.copy.place] = (await bench.store.add(one)).documentId;
    const found = async (...query: Parameters<typeof bench.store.search>): Promise<string[]> => {
      const { items, total } = await bench.store.search(...query);
      expect(total).toBe(items.length);
      for (const { documentId, snippet, matches, span } of items) {
        const { document } = (await bench.store.document(documentId))!;
        for (const match of matches) expect(wordsAt(snippet, match)).toMatch(/^[\p{L}\p{M} ]+$/u);
        expect(span.end).toBeLessThanOrEqual(document.text.length);
      }
      return items
        .map(({ documentId }) => Object.entries(ids).find(([, id]) => id === documentId)![0])
        .sort();
    };
    return { found, ids };
  };

  test("finds what a speaker says, not what is said beside it", async () => {
    const { found } = await telling();
    expect(await found("dam", { speaker: "mayor" })).toEqual(["/tide"]);
    expect(await found("", { speaker: "MAYOR OF estrel" })).toEqual(["/tide"]);
    expect(await found("leaked", { speaker: "mayor" }), "another says so").toEqual([]);
    expect(await found("", { speaker: "of mayor" })).toEqual([]);
    expect(await found("dam -leak", { speaker: "diver" })).toEqual([]);
    expect(await found("dam", { speaker: "diver", layer: "attributions" })).toEqual(["/gate"]);
    expect(await found("old", { speaker: "diver", layer: "assertions" })).toEqual(["/gate"]);
    const { items } = await bench.store.search("", { speaker: "two divers" });
    expect(items[0]).toMatchObject({ snippet: expect.stringContaining("Two divers denied that it leaked") });
    expect(items[0]!.matches.map((match) => wordsAt(items[0]!.snippet, match))).toEqual(["Two divers"]);
  });

  test("finds words inside the items of a layer only", async () => {
    const { found, ids } = await telling();
    expect(await found("mayor")).toEqual(["/gate", "/none", "/tide"]);
    expect(await found("mayor", { layer: "attributions" })).toEqual(["/gate"]);
    expect(await found('"dam held"', { layer: "attributions" })).toEqual(["/tide"]);
    expect(await found('"held that it"', { layer: "attributions" }), "no phrase runs over two items").toEqual(
      [],
    );
    expect(await found("", { layer: "assertions" })).toEqual(["/gate"]);
    for (const layer of searchedLayers)
      expect(await found("mayor", { layer }), layer).toEqual(layer === "attributions" ? ["/gate"] : []);
    const { items } = await bench.store.search("leak", { layer: "attributions" });
    const { document } = (await bench.store.document(ids["/gate"]!))!;
    expect(wordsAt(document.text, items[0]!.span)).toBe("leak");
  });

  test("keeps to an outlet and to dates that may be meant", async () => {
    const { found } = await telling();
    expect(await found("dam", { outlet: "evening" })).toEqual(["/tide"]);
    expect(await found("", { outlet: "e t" }), "parts of words, any order").toEqual(["/gate", "/tide"]);
    expect(await found("dam", { from: "2014" })).toEqual(["/gate", "/tide"]);
    expect(await found("dam", { from: "2014-07", to: "2016" })).toEqual(["/gate"]);
    expect(await found("", { to: "2013" })).toEqual(["/gate"]);
    expect(await found("", { from: "2020" })).toEqual([]);
    expect(await found("dam", { outlet: "tide", speaker: "mayor", from: "2014-06", to: "2014-06" })).toEqual([
      "/tide",
    ]);
    expect(await found("", {})).toEqual([]);
  });

  test("follows what is removed, restored, found anew and purged", async () => {
    const { found, ids } = await telling();
    await bench.store.remove([ids["/tide"]!], "ann");
    expect(await found("dam", { speaker: "mayor" })).toEqual([]);
    await bench.store.restore([ids["/tide"]!], "ann");
    expect(await found("dam", { speaker: "mayor" })).toEqual(["/tide"]);
    const { items } = await bench.store.documents({ sort: "place" });
    const { versionId } = items.find(({ id }) => id === ids["/tide"])!;
    await bench.store.putLayers(versionId, [{ name: "attributions", finder: "x/2", items: [] }]);
    expect(await found("dam", { speaker: "mayor" })).toEqual([]);
    await bench.store.purge([ids["/gate"]!], "ann");
    expect(await found("", { speaker: "diver" })).toEqual([]);
    await bench.reopen();
    expect((await bench.store.verify()).faults).toEqual([]);
  });
}

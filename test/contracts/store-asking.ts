// The contract of a store, part two: lists, searches, layers and counts.

import fc from "fast-check";
import { expect, test } from "vitest";
import { StoreError } from "../../src/keep/store.ts";
import type { Stated } from "../../src/model/metadata.ts";
import { wordsAt } from "../../src/model/span.ts";
import { article, layerOf } from "../keep/articles.ts";
import type { Bench } from "./store.ts";

const byFile = (value: string): readonly Stated[] => [{ value, said: { by: "file", field: "f" } }];
const byUser = (value: string): Stated => ({
  value,
  said: { by: "user", name: "reviewer", at: "2026-01-02T03:04:05Z" },
});

export function asking(bench: Bench): void {
  const add = async (made: Parameters<typeof article>[0]) => bench.store.add(article(made));
  /** Adds articles with these texts at places named after their order; gives their ids. */
  const addAll = async (...texts: readonly string[]) => {
    const ids: string[] = [];
    for (const [i, text] of texts.entries()) ids.push((await add({ text, place: `/${i}` })).documentId);
    return ids;
  };
  const found = async (query: string) => (await bench.store.search(query)).items.map((hit) => hit.documentId);

  test("lists what there is to say of a document", async () => {
    const { documentId, versionId } = await add({
      text: "Flood at dawn\n\nby Ann Lee\n\nTwo rivers rose. It's al-Amin's 3.5 tons.\n\nShare this",
      kinds: ["title", "byline", "paragraph", "boilerplate"],
      metadata: { title: byFile("Flood at dawn"), published: byFile("2014-06") },
    });
    const { items, total } = await bench.store.documents();
    expect(total).toBe(1);
    expect(items).toEqual([
      {
        id: documentId,
        versionId,
        title: "Flood at dawn",
        byline: null,
        outlet: null,
        published: "2014-06",
        lang: "en",
        words: 10,
        copies: 1,
        versions: 1,
        place: "/texts/a.txt",
        locator: null,
        counts: {
          sentences: 1,
          mentions: 1,
          attributions: 1,
          assertions: 1,
          relations: 1,
          labels: 1,
          citations: 1,
          quantities: 1,
          times: 1,
        },
        dangling: 1,
        added: expect.stringMatching(/Z$/),
      },
    ]);
  });

  test("sorts by any column, without regard to case and accents, and puts what has no value last", async () => {
    const titles = ["“Élan”", "dawn", "Flood", null];
    for (const [i, title] of titles.entries())
      await add({ text: `Text ${i}.`, place: `/${9 - i}`, metadata: { title: title ? byFile(title) : [] } });
    const listed = async (query: object) =>
      (await bench.store.documents(query)).items.map(({ title }) => title);
    expect(await listed({ sort: "title" })).toEqual(["dawn", "“Élan”", "Flood", null]);
    expect(await listed({ sort: "title", descending: true })).toEqual(["Flood", "“Élan”", "dawn", null]);
    expect(await listed({ sort: "added" })).toEqual(titles);
    expect(await listed({})).toEqual(titles);
    expect(await listed({ sort: "place" })).toEqual(titles.toReversed());
    for (const sort of ["byline", "outlet", "published"])
      expect(await listed({ sort }), "equal ones in the order they were added").toEqual(titles);
  });

  test("filters by words of title, byline, outlet and place, in any case", async () => {
    const [a, b] = await addAll("One.", "Two.");
    await bench.store.state(a!, "title", byUser("Élodie's flood"));
    await bench.store.state(b!, "outlet", byUser("The River Post"));
    const listed = async (filter: string) =>
      (await bench.store.documents({ filter })).items.map(({ id }) => id);
    expect(await listed("ELODIE flood")).toEqual([a]);
    expect(await listed("river")).toEqual([b]);
    expect(await listed("post /1"), "words of different fields").toEqual([b]);
    expect(await listed("river flood")).toEqual([]);
    expect(await listed("  ")).toEqual([a, b]);
    expect(await listed("%' or 1=1 --")).toEqual([]);
  });

  test("gives the page that is asked for and the number of all", async () => {
    const ids = await addAll(...Array.from({ length: 7 }, (_, i) => `Rain ${i}.`));
    const page = await bench.store.documents({ offset: 2, limit: 3 });
    expect(page.items.map(({ id }) => id)).toEqual(ids.slice(2, 5));
    expect(page.total).toBe(7);
    const hits = await bench.store.search("rain", { offset: 5, limit: 3 });
    expect(hits.items.map(({ documentId }) => documentId)).toEqual(ids.slice(5));
    expect(hits.total).toBe(7);
    expect(await bench.store.documents({ offset: 9 })).toEqual({ items: [], total: 7 });
  });

  test("has nothing to show for ids it does not know", async () => {
    const { documentId } = await add({ text: "Ann left." });
    const other = await add({ text: "Ben left.", place: "/b" });
    expect(await bench.store.document("d0")).toBeNull();
    expect(await bench.store.document(documentId, "v0")).toBeNull();
    expect(await bench.store.document(documentId, other.versionId), "another document's version").toBeNull();
    expect(await bench.store.layers("v0", ["times"])).toEqual({ times: [] });
    expect(await bench.store.original("0".repeat(64))).toBeNull();
    expect(await bench.store.original("../case.db")).toBeNull();
  });

  test("puts the user's word before all others, and takes it back", async () => {
    const metadata = { title: byFile("Old") };
    const { documentId } = await add({ text: "Ann left.", metadata });
    await bench.store.state(documentId, "title", byUser("Newest"));
    const title = async () => (await bench.store.documents()).items[0]?.title;
    expect(await title()).toBe("Newest");
    expect((await bench.store.document(documentId))?.document.metadata.title).toEqual([
      byUser("Newest"),
      ...metadata.title,
    ]);
    expect(await found("newest")).toEqual([documentId]);
    await add({ text: "Ann left again.", metadata });
    expect(await title(), "it holds for later versions").toBe("Newest");
    await bench.store.state(documentId, "title", null);
    expect(await title()).toBe("Old");
    expect(await found("newest")).toEqual([]);
    await expect(bench.store.state("d0", "title", null)).rejects.toThrow(StoreError);
  });

  test("finds words, phrases and what is left out", async () => {
    const [a, b, c] = await addAll("The north gate fell.", "The gate north of it fell.", "Rain fell.");
    expect(new Set(await found("fell"))).toEqual(new Set([a, b, c]));
    expect(new Set(await found("GATE north"))).toEqual(new Set([a, b]));
    expect(await found('"north gate"')).toEqual([a]);
    expect(await found("“north gate”")).toEqual([a]);
    expect(await found("fell -gate")).toEqual([c]);
    expect(new Set(await found('fell -"north gate"'))).toEqual(new Set([b, c]));
    expect(await found("fell nothing")).toEqual([]);
    expect(await found("-fell"), "nothing to look for").toEqual([]);
  });

  test("finds words in any case, with or without accents, in any script", async () => {
    const text = "Élodie left İzmir for Straße 9. Она видела дождь. 北京下雨了. हिन्दी में. con\u00adflict ﬁne";
    const [id] = await addAll(text);
    for (const query of [
      "elodie",
      "ÉLODIE",
      "e\u0301lodie",
      "izmir",
      "STRASSE",
      "Дождь",
      "北京",
      "下雨",
      "हिन्दी",
    ])
      expect(await found(query), query).toEqual([id]);
    for (const query of ["conflict", "fine"]) expect(await found(query), query).toEqual([id]);
    expect(await found("京北")).toEqual([]);
  });

  test("searches titles and the article's own blocks, not its boilerplate", async () => {
    const { documentId } = await add({
      text: "Home > World\n\nFlood at dawn\n\nRivers rose.\n\nFlood stays",
      kinds: ["boilerplate", "title", "paragraph", "paragraph"],
    });
    expect(await found("world")).toEqual([]);
    expect(await found("dawn")).toEqual([documentId]);
    expect(await found('"rose flood"'), "no phrase runs across blocks").toEqual([]);
    expect(await found('"dawn rivers"')).toEqual([]);
  });

  test("shows where the words stand, exactly", async () => {
    const text = `${"Mud dried. ".repeat(60)}\n\n${"So it went. ".repeat(30)}Then Ann's river\nrose at the river mouth. ${"It went on. ".repeat(30)}`;
    const { documentId, versionId } = await add({ text, metadata: { title: byFile("Dry") } });
    const { items } = await bench.store.search('"river rose" ann mouth');
    expect(items).toMatchObject([{ documentId, versionId, title: "Dry" }]);
    const { span, snippet, matches } = items[0]!;
    expect(wordsAt(text, span)).toBe("Ann's river\nrose at the river mouth");
    expect(matches.map((match) => wordsAt(snippet, match))).toEqual(["Ann", "river rose", "mouth"]);
    expect(snippet).toMatch(/^…\S.*Then Ann's river rose at the river mouth\. .*\S…$/);
    expect(snippet.length).toBeLessThan(320);
  });

  test("shows the title where only that matches", async () => {
    const { documentId } = await add({ text: "Rivers rose.", metadata: { title: byFile("The long flood") } });
    expect((await bench.store.search("flood")).items).toMatchObject([
      {
        documentId,
        span: { start: 0, end: 0 },
        snippet: "The long flood",
        matches: [{ start: 9, end: 14 }],
      },
    ]);
  });

  test("ranks a title above a mention in passing, and keeps its order", async () => {
    const filler = "It went on and on. ".repeat(20);
    const texts = [`${filler}Flood.`, `${filler}A flood, a flood.`, `Flood\n\n${filler}`];
    for (const [i, text] of texts.entries())
      await add({ text, place: `/${i}`, metadata: i === 2 ? { title: byFile("Flood") } : {} });
    const order = (await bench.store.search("flood")).items.map(({ title }) => title);
    expect(order).toEqual(["Flood", null, null]);
    const tied = await addAll("Hail a.", "Hail b.", "Hail c.");
    expect(await found("hail"), "equals in the order they were added").toEqual(tied);
  });

  test("takes nonsense for words", async () => {
    const [id] = await addAll("Ann and Ben met near here.");
    const nonsense = [
      '"',
      '""',
      "*",
      "AND (",
      "near(",
      "a*",
      "^ann",
      "title:ann",
      "-",
      "--",
      "( )",
      "'; --",
      "\0",
    ];
    for (const query of nonsense) await bench.store.search(query);
    expect(await found("AND (")).toEqual([id]);
    expect(await found('"ann')).toEqual([id]);
    expect(await found("^ann*")).toEqual([id]);
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.string({ unit: "binary" }), fc.stringMatching(/^[-"()*:^ anbd]*$/)),
        async (query) => {
          const { items, total } = await bench.store.search(query);
          expect(items.length).toBe(total);
        },
      ),
      { numRuns: 200, seed: 3 },
    );
    expect(await found(`${"ann ".repeat(50_000)}`)).toEqual([id]);
  });

  test("finds a document by its newest version alone", async () => {
    const { documentId } = await add({ text: "Ann left." });
    await add({ text: "Ben stayed." });
    expect(await found("ann")).toEqual([]);
    expect(await found("ben")).toEqual([documentId]);
  });

  test("replaces the layers that were found anew, and only those", async () => {
    const text = "Ann left.";
    const { documentId, versionId } = await add({ text });
    const before = await bench.store.layers(versionId, ["times", "mentions"]);
    const current = { attributions: "by-hand/1", times: "times/2" };
    expect(await bench.store.stale(current)).toEqual([{ documentId, versionId, layers: ["times"] }]);
    const anew = { ...layerOf("times", documentId, text), finder: "times/2", items: [] };
    await bench.store.putLayers(versionId, [anew]);
    expect(await bench.store.layers(versionId, ["times", "mentions"])).toEqual({ ...before, times: [] });
    expect((await bench.store.documents()).items[0]?.counts.times).toBe(0);
    expect(await bench.store.stale(current)).toEqual([]);
    await expect(bench.store.putLayers("v0", [anew])).rejects.toThrow(StoreError);
  });

  test("tells which newest versions lack a layer", async () => {
    const { documentId } = await bench.store.add({ ...article({ text: "Ann left." }), layers: [] });
    const version = await add({ text: "Ann stayed." });
    const bare = await bench.store.add({ ...article({ text: "Ben left.", place: "/b" }), layers: [] });
    expect(version.documentId).toBe(documentId);
    expect(await bench.store.stale({ times: "by-hand/1" }), "old versions are left as they are").toEqual([
      { documentId: bare.documentId, versionId: bare.versionId, layers: ["times"] },
    ]);
    await bench.store.remove([bare.documentId], "tester");
    expect(await bench.store.stale({ times: "by-hand/1" })).toEqual([]);
  });

  test("counts what the case holds", async () => {
    const [a] = await addAll("Ann left home.", "Ben left.");
    await add({ text: "Ann left home.", place: "/copy" });
    await add({ text: "Ben stayed at home.", place: "/1" });
    expect(await bench.store.counts()).toMatchObject({
      documents: 2,
      removed: 0,
      copies: 3,
      versions: 3,
      words: 7,
      dangling: 2,
      decisions: 0,
      layers: { times: 2 },
    });
    await bench.store.remove([a!], "tester");
    expect(await bench.store.counts()).toMatchObject({
      documents: 1,
      removed: 1,
      words: 4,
      layers: { times: 1 },
    });
  });
}

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { attributions } from "../../src/find/attributions.ts";
import { labels } from "../../src/find/labels.ts";
import { labelTable } from "../../src/join/labels.ts";
import { english } from "../../src/lang/en/index.ts";
import type { Language } from "../../src/lang/language.ts";
import { type LoadedWords, withOwnWords } from "../../src/lang/loaded-words.ts";
import { spanProblem, wordsAt, wordsOf } from "../../src/model/span.ts";
import { type DocumentOptions, documentOf, layersOf } from "../documents.ts";

function find(text: string, language: Language = english, options: DocumentOptions = {}) {
  const document = documentOf(text, options);
  const layers = layersOf(document);
  const told = attributions.find(document, layers, language);
  return { document, told, found: labels.find(document, { ...layers, attributions: told }, language) };
}

const bare = (words: string): string => words.replace(/^(?:the|a|an) /i, "");

/** "tyrant | Ann Lowe | list: tyrant | author": the words, whom they are for, what caught them, who tells. */
const read = (text: string, language?: Language): readonly string[] => {
  const { told, found } = find(text, language);
  return found.map((label) => {
    const teller = told.find(({ id }) => id === label.toldIn);
    return [
      wordsAt(text, label),
      label.mention ? bare(wordsAt(text, label.mention)) : "-",
      label.pattern,
      teller
        ? bare(wordsOf(text, teller.source)) || "somebody"
        : label.teller
          ? wordsAt(text, label.teller)
          : "author",
    ].join(" | ");
  });
};

describe("loaded names", () => {
  for (const [text, ...expected] of [
    ["The Quill regime attacked the Reed Party.", "regime | Quill regime | list: regime | author"],
    [
      "Ann Lowe, a notorious tyrant, met Ben Tamble.",
      "notorious | Ann Lowe | list: notorious | author",
      "tyrant | Ann Lowe | list: tyrant | author",
    ],
    ["Ann Lowe is a hero.", "hero | Ann Lowe | list: hero | author"],
    ["Ben Tamble branded Ann Lowe a traitor.", "traitor | Ann Lowe | list: traitor | Ben Tamble"],
    ["Ann Lowe said the dictator Ben Tamble had fled.", "dictator | Ben Tamble | list: dictator | Ann Lowe"],
    ["“The occupiers must leave,” said Ann Lowe.", "occupiers | - | list: occupiers | Ann Lowe"],
    ["The notorious Ben Tamble was held.", "notorious | Ben Tamble | list: notorious | author"],
    ["Ann Lowe, hero of the river war, died.", "hero | Ann Lowe | list: hero | author"],
    ["The so-called Reed Front gathered.", "so-called Reed Front | Reed Front | so-called | author"],
    ["The “rebels” left Pellam.", "rebels | rebels | scare quotes | author"],
    ["“President” Ann Lowe spoke.", "President | Ann Lowe | scare quotes | author"],
  ] as const)
    it(`are found in “${text}”`, () => expect(read(text)).toEqual(expected));

  for (const text of [
    "A terrorist attack shook Pellam.",
    "The Heroes of Pellam Party won.",
    "The band played “Yellow Fields” in Pellam.",
    "“The rebels left,” Ann Lowe said.",
    "He called it “a great day” for Pellam.",
    "The rebels said the “ceasefire” was over.",
    "Ann Lowe met Ben Tamble.",
  ])
    it(`are not found in “${text}”`, () => expect(read(text)).toEqual([]));

  it("are for praise as for blame, and every list says why", () => {
    const { lists } = english.loaded;
    expect(new Set(lists.map(({ tone }) => tone))).toEqual(new Set([-1, 1]));
    for (const { reason, nouns } of lists) expect([reason !== "", nouns.length > 5]).toEqual([true, true]);
  });

  it("lie in the text, whatever it is", () => {
    const words = fc.constantFrom(
      ..."Ann Lowe|the regime|so-called|“|”|branded|a traitor|notorious|heroes of|,|is|what they call|rebels|.".split(
        "|",
      ),
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), (parts) => {
        const text = parts.join(" ");
        for (const label of find(text).found) expect(spanProblem(label, text.length, "the text")).toBeNull();
      }),
      { seed: 7, numRuns: 150 },
    );
  });
});

describe("a case's own words", () => {
  const edited = (own: Parameters<typeof withOwnWords>[1]): Language => ({
    ...english,
    loaded: withOwnWords(english.loaded, own),
  });

  it("are found once they are added", () => {
    const own = edited({ add: [{ list: "this case", tone: -1, nouns: ["Reed men"] }], remove: [] });
    expect(read("Ann Lowe met the reed men.", own).join()).toContain("list: reed men");
  });
  it("are not found once they are taken out", () => {
    expect(read("The Quill regime fell.", edited({ add: [], remove: ["Regime"] }))).toEqual([]);
  });
  it("leave the language's own lists as they are", () => {
    const before: LoadedWords = structuredClone(english.loaded);
    edited({ add: [{ list: "praises", tone: 1, nouns: ["star"] }], remove: ["hero"] });
    expect(english.loaded).toEqual(before);
  });
});

describe("the table of labels", () => {
  const from = (outlet: string, published: string, text: string) => {
    const said = (value: string) => [{ value, says: { by: "user" as const } }];
    const { document, found } = find(text, english, {
      metadata: { outlet: said(outlet), published: said(published) } as unknown as NonNullable<
        DocumentOptions["metadata"]
      >,
    });
    return { document, labels: found };
  };

  it("counts by outlet, actor and label, with dates and voices apart", () => {
    const rows = labelTable(
      [
        from("Ledger", "2015-03", "Ann Lowe, a tyrant, spoke."),
        from("Ledger", "2014", "Ben Tamble said that Ann Lowe is a tyrant."),
        from("Post", "2016", "Ann Lowe is a hero."),
      ],
      () => "a1",
    );
    expect(
      rows.map(({ outlet, label, count, own, first, last }) => [outlet, label, count, own, first, last]),
    ).toEqual([
      ["Ledger", "tyrant", 2, 1, "2014", "2015-03"],
      ["Post", "hero", 1, 1, "2016", "2016"],
    ]);
    expect(rows[0]!.byYear).toEqual({ "2014": 1, "2015": 1 });
  });
  it("leaves out labels for nobody that is known", () => {
    expect(labelTable([from("Ledger", "2015", "The occupiers left.")], () => null)).toEqual([]);
  });
});

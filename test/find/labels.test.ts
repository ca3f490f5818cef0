import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { attributions } from "../../src/find/attributions.ts";
import {
  asOwnWords,
  checkOwnWords,
  OWN_WORD_BOUNDS,
  readOwnWords,
  withOwnWords,
} from "../../src/find/label/own-words.ts";
import { labels } from "../../src/find/labels.ts";
import { labelCalendar, labelTable } from "../../src/join/labels.ts";
import { english } from "../../src/lang/en/index.ts";
import type { Language } from "../../src/lang/language.ts";
import type { LoadedWords } from "../../src/lang/loaded-words.ts";
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

describe("words as a person types them", () => {
  it("are read a line each, with a tone and a note", () => {
    const typed =
      "# ours\n\nRiver  Rats, Blame, what the Ledger calls them, mostly\nlion of Pellam,praise\nregime, neither\n";
    expect(readOwnWords(typed)).toEqual({
      words: [
        { word: "river rats", tone: "blame", note: "what the Ledger calls them, mostly" },
        { word: "lion of pellam", tone: "praise", note: "" },
        { word: "regime", tone: "neither", note: "" },
      ],
      problems: [],
    });
  });
  for (const [line, problem] of [
    ["river rats", "“river rats” is neither praise nor blame yet"],
    ["river rats, bad", "“bad” is no tone for “river rats”"],
    [", blame", "no word is given"],
    ["42, blame", "“42” holds no letter"],
    ["ra;ts, blame", "holds “;”, which no word does"],
    ["ra\u0007ts, blame", "holds “U+0007”"],
    [`${"river ".repeat(7)}rats, blame`, "longer than a name for somebody"],
    ["a".repeat(61), "longer than a name for somebody"],
    [`rats, blame, ${"why ".repeat(100)}`, "the note on “rats” has 399 characters"],
  ] as const)
    it(`are refused in a line where they are nonsense: “${line.slice(0, 30)}”`, () => {
      const { words, problems } = readOwnWords(line);
      expect([words, problems.length]).toEqual([[], 1]);
      expect(problems[0]).toContain("Line 1: ");
      expect(problems[0]).toContain(problem);
    });
  it("are kept once, and not with two tones", () => {
    const { words, problems } = readOwnWords("rats, blame\nRats, blame, theirs\nrats, praise");
    expect(words).toEqual([{ word: "rats", tone: "blame", note: "theirs" }]);
    expect(problems).toEqual(["Line 3: “rats” is given as blame above; take out one of the two."]);
  });
  it("are no more than a case may hold", () => {
    const many = Array.from({ length: OWN_WORD_BOUNDS.entries + 5 }, (_, n) => ({
      word: `rat${n}`,
      tone: "blame",
    }));
    const { words, problems } = checkOwnWords(many);
    expect([words.length, problems.length]).toEqual([OWN_WORD_BOUNDS.entries, 1]);
  });
  it("are laid over the language's own lists", () => {
    const { words } = readOwnWords("reed men, blame, what the Ledger calls them\nregime, neither");
    const own = withOwnWords(english.loaded, asOwnWords(words));
    const language = { ...english, loaded: own };
    expect(read("Ann Lowe met the reed men.", language).join()).toContain("list: reed men");
    expect(read("The Quill regime fell.", language)).toEqual([]);
    expect(own.lists.find(({ nouns }) => nouns.includes("reed men"))?.reason).toBe(
      "what the Ledger calls them",
    );
  });
  it("hold against the language's lists where both have a word", () => {
    const { words } = readOwnWords("hero, blame, said in mockery");
    const { lists } = withOwnWords(english.loaded, asOwnWords(words));
    expect(lists.filter(({ nouns }) => nouns.includes("hero")).map(({ tone }) => tone)).toEqual([-1]);
  });
  it("never change the tone of a list of the language", () => {
    const { words } = readOwnWords("reed men, praise, calls criminal");
    const { lists } = withOwnWords(english.loaded, asOwnWords(words));
    expect(lists.find(({ nouns }) => nouns.includes("reed men"))?.tone).toBe(1);
  });
  it("may be anything, and nothing throws", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (typed) => {
        const { words, problems } = readOwnWords(typed);
        for (const line of problems) expect(line).not.toMatch(/[\n\r]/);
        withOwnWords(english.loaded, asOwnWords(words));
      }),
      { seed: 11, numRuns: 300 },
    );
  });
});

describe("hostile text", () => {
  /** Milliseconds, the least of three, for as many repetitions as fill `length` characters. */
  const cost = (unit: string, length: number): number => {
    const document = documentOf(unit.repeat(Math.ceil(length / unit.length)));
    const layers = { ...layersOf(document), attributions: [] };
    const once = (): number => {
      const start = performance.now();
      labels.find(document, layers, english);
      return performance.now() - start;
    };
    return Math.min(once(), once(), once());
  };
  for (const [what, unit] of [
    ["names with loaded words", "the notorious tyrant Ann Lowe, "],
    ["loaded words alone", "regime "],
    ["so-called", "so-called "],
    ["so-called names", "the so-called Reed Front and "],
    ["what they call", "what they call what "],
    ["verbs that brand", "Ann Lowe branded Ben Tamble a traitor and "],
    ["quotation marks", "“Ann Lowe "],
    ["short quotations", "“rebels” "],
    ["quotations in one phrase", "the “brave” “rebels” Ann Lowe "],
    ["apostrophes", "'Ann' "],
    ["commas", "Ann Lowe, a tyrant, "],
    ["words without blanks", "regime,Ann-Lowe;“x”"],
  ] as const)
    it(`of ${what} costs no more than its length`, { timeout: 120_000 }, () => {
      // Eight times the text; forty times the time lies half way to what is quadratic.
      const short = Math.max(cost(unit, 20_000), 60);
      expect(cost(unit, 160_000)).toBeLessThan(40 * short);
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
  it("is laid out by month, quarter or year without gaps, and apart what no period holds", () => {
    const rows = labelTable(
      [
        from("Ledger", "2014-11", "Ann Lowe, a tyrant, spoke."),
        from("Ledger", "2015-02-03", "Ann Lowe, a tyrant, spoke."),
        from("Ledger", "2015-02", "Ben Tamble said that Ann Lowe is a tyrant."),
        from("Ledger", "2015", "Ann Lowe, a tyrant, spoke again."),
        from("Post", "2014-12-24/2014-12-31", "Ann Lowe is a hero."),
      ],
      () => "a1",
    );
    const told = (step: "month" | "quarter" | "year") => {
      const { periods, rows: laid } = labelCalendar(rows, step);
      return [periods, ...laid.map(({ label, counts, own, undated }) => [label, counts, own, undated])];
    };
    expect(told("month")).toEqual([
      ["2014-11", "2014-12", "2015-01", "2015-02"],
      ["tyrant", [1, 0, 0, 2], [1, 0, 0, 1], 1],
      ["hero", [0, 1, 0, 0], [0, 1, 0, 0], 0],
    ]);
    expect(told("quarter")).toEqual([
      ["2014-Q4", "2015-Q1"],
      ["tyrant", [1, 2], [1, 1], 1],
      ["hero", [1, 0], [1, 0], 0],
    ]);
    expect(told("year")).toEqual([
      ["2014", "2015"],
      ["tyrant", [1, 3], [1, 2], 0],
      ["hero", [1, 0], [1, 0], 0],
    ]);
  });
  it("shows only periods that hold something where two dates lie ages apart", () => {
    const rows = labelTable(
      [
        from("Ledger", "0412", "Ann Lowe, a tyrant, spoke."),
        from("Ledger", "2015", "Ann Lowe, a tyrant, left."),
      ],
      () => "a1",
    );
    expect(labelCalendar(rows, "year").periods).toEqual(["0412", "2015"]);
    expect(labelCalendar(rows, "month").periods).toEqual([]);
    expect(labelCalendar([], "month")).toEqual({ step: "month", periods: [], rows: [] });
  });
});

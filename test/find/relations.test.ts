// Relations: sentences of our own with the ties that they tell. Those "to develop on" may be looked at while the rules change;
// so may those "from the field", of war and of statements about it, and those "of grammar", of who acts together, answers for a
// deed or suffers by it; those "kept apart" ("grammar-apart" too) were written before they were run, and only their figure is looked at.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { attributions } from "../../src/find/attributions.ts";
import { relations } from "../../src/find/relations.ts";
import { english } from "../../src/lang/en/index.ts";
import { spanProblem, wordsAt } from "../../src/model/span.ts";
import { documentOf, layersOf } from "../documents.ts";

function find(text: string) {
  const document = documentOf(text);
  const layers = layersOf(document);
  const told = attributions.find(document, layers, english);
  return { told, found: relations.find(document, { ...layers, attributions: told }, english) };
}

const bare = (words: string): string => words.replace(/^(?:the|a|an|ten|four|twelve) /i, "");

/** "Harbour League condemns Reed Party", with "not", "hedged" and "planned" behind it. */
const read = (text: string): readonly string[] =>
  find(text).found.map(({ source, target, type, negated, hedged, planned }) =>
    [
      bare(wordsAt(text, source)),
      type,
      bare(wordsAt(text, target)),
      ...(negated ? ["not"] : []),
      ...(hedged ? ["hedged"] : []),
      ...(planned ? ["planned"] : []),
    ].join(" "),
  );

interface Line {
  readonly text: string;
  readonly expected: readonly string[];
}

const linesOf = (name: string): readonly Line[] =>
  readFileSync(join(import.meta.dirname, `relation-${name}.txt`), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => {
      const [text, ties] = line.split(" |");
      return {
        text: text!,
        expected: ties!
          .split(";")
          .map((tie) => tie.trim())
          .filter((tie) => tie !== ""),
      };
    });

/** The least F1 that each part must keep: type, direction, both ends and what is said of it must all be right. */
const HELD = { develop: 0.95, field: 0.92, apart: 0.85, grammar: 0.93, "grammar-apart": 0.8 } as const;

test.each(["develop", "field", "apart", "grammar", "grammar-apart"] as const)(
  "finds the ties that sentences tell (%s)",
  (name) => {
    const lines = linesOf(name);
    let right = 0;
    let all = 0;
    const missed: string[] = [];
    for (const { text, expected } of lines) {
      const found = read(text);
      const both = expected.filter((tie) => found.includes(tie)).length;
      right += both;
      all += expected.length + found.length;
      if (both < Math.max(expected.length, found.length))
        missed.push(`${text}\n  ${expected.join("; ")}\n  ${found.join("; ")}`);
    }
    if (process.env.SHOW === name) console.log(missed.join("\n"));
    const f1 = (2 * right) / all;
    console.log(`ties, ${name}: F1 ${f1.toFixed(3)} on ${lines.length} sentences`);
    expect(lines.length).toBeGreaterThanOrEqual(name.startsWith("grammar") ? 45 : 60);
    expect(f1).toBeGreaterThanOrEqual(HELD[name]);
  },
);

describe("attacks that the words put down to nobody", () => {
  const lines = readFileSync(join(import.meta.dirname, "relation-guiltless.txt"), "utf8")
    .trim()
    .split("\n");
  for (const text of lines)
    it(`are nobody's in “${text}”`, () =>
      expect(read(text).filter((tie) => /\b(?:attacks|fights)\b/.test(tie))).toEqual([]));
});

describe("who tells a tie", () => {
  const tellers = (text: string): readonly string[] => {
    const { told, found } = find(text);
    return found.map(({ type, toldIn }) => {
      const teller = told.find(({ id }) => id === toldIn);
      return `${type}: ${teller?.source.map((span) => bare(wordsAt(text, span))).join(", ") ?? "author"}`;
    });
  };

  for (const [text, ...expected] of [
    ["The ministry accused the Reed Party of funding the Marsh Front.", "accuses: author", "funds: ministry"],
    ["Ann Lowe said the Reed Party backs the Marsh Front.", "supports: Ann Lowe"],
    ["“The Reed Party backs the Marsh Front,” said Ann Lowe.", "supports: Ann Lowe"],
    ["The Reed Party backs the Marsh Front.", "supports: author"],
  ] as const)
    it(`is told in “${text}”`, () => expect(tellers(text)).toEqual(expected));
});

describe("ties of one word", () => {
  it("are found where a hyphen ties an actor to another", () => {
    expect(read("Rain fell on Spain-backed rebels.")).toEqual(["Spain supports Spain-backed rebels"]);
    expect(read("They met anti-Spain protesters.")).toContain("protesters opposes Spain");
  });
  it("are found where a hyphen ties two to each other", () => {
    expect(read("The Spain-Portugal alliance is old.")).toEqual(["Spain allies with Portugal"]);
  });
  it("are not found in what reports or condemns a deed", () => {
    expect(read("Ann Lowe reported attacks on the Reed Party.")).toEqual([]);
    expect(read("Ann Lowe condemned the killing of Ben Tamble.")).toEqual([]);
  });
});

describe("any text", () => {
  it("gives ends, evidence and tellers that are there", () => {
    const words = fc.constantFrom(
      ..."Ann Lowe|the Reed Party|the Marsh Front|backs|condemned|and|,|which|accused|of|funding|war|between|to attack|was|by|“|”|its ally|not|support for|-backed|.".split(
        "|",
      ),
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), (parts) => {
        const text = parts.join(" ");
        const { told, found } = find(text);
        const ids = new Set(told.map(({ id }) => id));
        for (const { source, target, evidence, toldIn } of found) {
          for (const span of [source, target, ...evidence])
            expect(spanProblem(span, text.length, "the text")).toBeNull();
          expect(evidence.length).toBeGreaterThan(0);
          if (toldIn !== null) expect(ids.has(toldIn)).toBe(true);
        }
        expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
      }),
      { seed: 5, numRuns: 150 },
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
      relations.find(document, layers, english);
      return performance.now() - start;
    };
    return Math.min(once(), once(), once());
  };
  for (const [what, unit] of [
    ["names joined by commas", "Ann Lowe, "],
    ["names joined by and", "Ann Lowe and Ben Tamble and "],
    ["verbs in a row", "Ann Lowe backs condemns attacked "],
    ["nested accusations", "Ann Lowe accused Ben Tamble of accusing "],
    ["quotation marks", "“Ann Lowe "],
    ["brackets", "(Ann Lowe "],
    ["all capitals", "ANN LOWE CONDEMNED THE REED PARTY. "],
    ["joint deeds", "joint raids by Ann Lowe with Ben Tamble and "],
    ["members of groups", "Ann Lowe, a member of the group fighting Ben Tamble, "],
    ["hands and victims", "the victims of the Reed Party at the hands of "],
    ["calling names", "Ann Lowe called Ben Tamble a thug as "],
    ["nouns that tie", "support for the war of Ann Lowe against "],
    ["marks of direction inside names", "Ann\u200f Lowe\u202e backs Ben\u200e Tamble "],
  ] as const)
    it(`of ${what} costs no more than its length`, { timeout: 120_000 }, () => {
      // Eight times the text; forty times the time lies half way to what is quadratic.
      const short = Math.max(cost(unit, 20_000), 60);
      expect(cost(unit, 160_000)).toBeLessThan(40 * short);
    });
  it("of one name of ten thousand letters gives nothing and falls over nothing", () => {
    expect(read(`A${"a".repeat(10_000)} backs B${"b".repeat(10_000)}.`).length).toBeLessThan(3);
  });
});

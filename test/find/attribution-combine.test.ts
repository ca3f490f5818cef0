// What a learned tagger finds and what the rules find, made one; and what any attribution's words say of it. The tagger's
// findings are played by marked text.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asAttributions } from "../../src/find/attribution/as-attributions.ts";
import { combine } from "../../src/find/attribution/combine.ts";
import { lexiconOf } from "../../src/find/attribution/lexicon.ts";
import { headOf, type Parts, type Ruled } from "../../src/find/attribution/parts.ts";
import { type Range, type Reading, read } from "../../src/find/attribution/reading.ts";
import { attributions, ruled } from "../../src/find/attributions.ts";
import { english } from "../../src/lang/en/index.ts";
import type { Attribution } from "../../src/model/attribution.ts";
import type { Document } from "../../src/model/document.ts";
import { type Span, wordsOf } from "../../src/model/span.ts";
import { documentOf, layersOf } from "../documents.ts";
import { marked } from "../marked.ts";
import { compare, f1, passageOf, type Triple } from "./attribution-linked.ts";

function readingOf(text: string): { readonly document: Document; readonly reading: Reading } {
  const document = documentOf(text);
  const { tokens, sentences, quotations } = layersOf(document);
  return { document, reading: read(document, tokens, sentences, quotations, lexiconOf(english.speech)) };
}

function partsOf({ tokens }: Reading, { source, cue, content }: Triple): Parts {
  const range = ({ start, end }: Span): Range => ({
    from: tokens.findIndex((token) => token.end > start),
    to: tokens.findLastIndex((token) => token.start < end) + 1,
  });
  return { source: source.map(range), cue: cue.map(range), content: content.map(range) };
}

/** What comes of a text whose marks 1, 2 … the tagger has found. */
function combined(text: string, learned: readonly Triple[]): readonly Attribution[] {
  const { document, reading } = readingOf(text);
  const tagged = learned.map((one) => ({ ...partsOf(reading, one), score: 0.9 }));
  const all = combine(tagged, ruled(reading));
  return asAttributions(document, reading, all, [], new Set(), (one) =>
    "score" in one
      ? { by: "model", version: "tagger/1", score: one.score }
      : { by: "rule", version: "rules/1" },
  );
}

const told = (source: string): readonly string[] => {
  const { text, spans, all } = marked(source);
  const digits = [...new Set(Object.keys(spans).map((label) => label.slice(1)))];
  const learned = digits.map((n) => ({
    source: all(`s${n}`),
    cue: all(`c${n}`),
    content: all(`t${n}`),
  }));
  const found = combined(text, learned);
  return found.map((one) => {
    const outer = found.find(({ id }) => id === one.within);
    const words = [one.source, one.cue, one.content].map((of) => wordsOf(text, of)).join(" | ");
    return `${one.by}: ${words}${outer ? ` (in ${wordsOf(text, outer.cue)})` : ""}`;
  });
};

describe("learned and ruled attributions together", () => {
  it("add what lies within a learned content", () => {
    expect(told("[Ann]s [said]c [that Ben had promised to pay]t.")).toEqual([
      "model: Ann | said | that Ben had promised to pay",
      "rule: Ben | had promised | to pay (in said)",
    ]);
  });
  it("leave out what the rules find beside it", () => {
    expect(told("[Ann]s [said]c [it rained]t. Ben wants a boat.")).toEqual(["model: Ann | said | it rained"]);
  });
  it("leave out a rule's cue that the tagger has", () => {
    expect(told("[Ann]s [said]c [that it rained]t")).toEqual(["model: Ann | said | that it rained"]);
  });
  it("cut a content that runs on over the learned one", () => {
    expect(told("[Ann]s [said]c [Ben thinks the dam holds]t on most days of spring.")[1]).toBe(
      "rule: Ben | thinks | the dam holds (in said)",
    );
  });
  it("add a signature that the tagger missed", () => {
    expect(told("“The river was never so high.” — Ann Lee\n\n[Ben]s [said]c [it rained]t.")).toEqual([
      "rule: Ann Lee | — | “The river was never so high.”",
      "model: Ben | said | it rained",
    ]);
  });
  it("add the source that a learned source cites", () => {
    expect(told("[The Courier, citing an official]s, [said]c [the talks had failed]t.")).toEqual([
      "rule: an official | citing | the talks had failed (in said)",
      "model: The Courier, citing an official | said | the talks had failed",
    ]);
  });
  it("lay a learned report within the word of who cites it", () => {
    expect(told("[The road was closed]t, [according to]c [a report]s cited by the mayor.")).toEqual([
      "model: a report | according to | The road was closed (in cited by)",
      "rule: the mayor | cited by | The road was closed, according to a report",
    ]);
  });
  it("are the learned ones alone where rules find nothing, and nothing where nobody finds any", () => {
    expect(combine([], [])).toEqual([]);
    const one: Parts = { source: [], cue: [{ from: 0, to: 1 }], content: [{ from: 1, to: 2 }] };
    expect(combine([one], [])).toEqual([one]);
  });
  it.each(["develop", "apart"])("nest where the tagger is right about the outermost (%s)", (name) => {
    const path = join(import.meta.dirname, `attribution-nesting-${name}.marked.txt`);
    const lines = readFileSync(path, "utf8").split("\n");
    const counts = lines
      .filter((line) => line !== "")
      .map((line) => {
        const passage = passageOf(line);
        const outermost = passage.gold.filter(({ within }) => within < 0);
        const found = combined(passage.text, outermost);
        const places = new Map(found.map(({ id }, n) => [id, n]));
        return compare(
          passage,
          found.map((one) => ({ ...one, within: one.within === null ? -1 : places.get(one.within)! })),
        );
      });
    console.log(`nesting within perfect flat attributions, ${name}: F1 ${f1(counts).toFixed(3)}`);
    expect(f1(counts)).toBeGreaterThanOrEqual(0.85);
  });
});

describe("combining anything", () => {
  const range = fc
    .tuple(fc.nat(60), fc.integer({ min: 1, max: 9 }))
    .map(([from, n]) => ({ from, to: from + n }));
  const ranges = (min: number) =>
    fc.array(range, { minLength: min, maxLength: 2 }).map((list) => {
      const [a, b] = list;
      return a && b ? (a.to < b.from ? [a, b] : [a]) : list;
    });
  const parts = fc.record({ source: ranges(0), cue: ranges(1), content: ranges(1) });
  const ground = fc.constantFrom("mark", "citing", "words") satisfies fc.Arbitrary<Ruled["ground"]>;
  const rule = fc.tuple(parts, ground).map(([one, on]): Ruled => ({ ...one, ground: on }));

  it("keeps all that is learned, in the order of the cues, and no empty content", () => {
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 6 }), fc.array(rule, { maxLength: 6 }), (learned, rules) => {
        const all = combine(learned, rules);
        for (const one of learned) expect(all).toContain(one);
        for (const { content } of all) expect(content.length).toBeGreaterThan(0);
        expect(all.map(headOf)).toEqual(all.map(headOf).toSorted((a, b) => a - b));
        expect(combine(learned, rules)).toEqual(all);
      }),
      { seed: 20261122, numRuns: 400 },
    );
  });
});

const only = (text: string): Attribution => {
  const document = documentOf(text);
  const found = attributions.find(document, layersOf(document), english);
  const outermost = found.filter(({ within }) => within === null);
  expect(outermost).toHaveLength(1);
  return outermost[0]!;
};

describe("whose doubt it is", () => {
  it.each([
    ["Ann reportedly said that it rained.", true, false],
    ["Ann may have said that it rained.", true, false],
    ["Ann would say that it rained.", true, false],
    ["It is said that the well is holy.", true, false],
    ["The guards are said to have fled.", true, false],
    ["Ann said that it might rain.", false, true],
    ["Ann said the dam would probably hold.", false, true],
    ["Ann suspects that the dam leaks.", false, true],
    ["Ann reportedly suggested that it rained.", true, true],
    ["Ann said that he would return.", false, false],
    ["Ann would not say where she slept.", false, false],
    ["He was accused of theft.", false, false],
  ])("%s", (text, teller, source) => {
    const { hedged, hedgedBySource = false } = only(text);
    expect({ teller: hedged, source: hedgedBySource }).toEqual({ teller, source });
  });
});

describe("what is denied", () => {
  it.each([
    ["Ann denied that it rained.", true],
    ["Ann did not say that it rained.", true],
    ["No official said that the dam was safe.", true],
    ["Ann did not deny that it rained.", false],
    ["Ann said that it had not rained.", false],
  ])("%s", (text, negated) => expect(only(text).negated).toBe(negated));
  it("takes what somebody refused to say for not said", () => {
    const document = documentOf("Ann refused to say whether it rained.");
    const found = attributions.find(document, layersOf(document), english);
    expect(found.map(({ negated }) => negated)).toEqual([true, true]);
  });
});

describe("where it was said", () => {
  it.each([
    ["Ann told [Radio Vell]v that it rained."],
    ["“It rained,” Ann told [the Ledger]v."],
    ["Ann said in [an interview with the Ledger]v that it rained."],
    ["“It rained,” said Ann in [an interview with the Ledger]v on Monday."],
    ["In [an interview with the Ledger]v, Ann said it rained."],
    ["Speaking at [a rally in Vell]v, Ann said it rained."],
    ["Ann told [the court]v that it rained."],
    ["Ann told reporters that it rained."],
    ["Ann told Ben Weller that it rained."],
    ["Ann said in anger that it rained."],
  ])("%s", (source) => {
    const { text, all } = marked(source);
    expect(only(text).venue ?? []).toEqual(all("v"));
  });
});

// What holds of attributions on any text: spans within it, fragments apart and in order, nesting without a cycle; and
// work that grows with the text and no faster.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { attributions } from "../../src/find/attributions.ts";
import { quotations as quotationFinder } from "../../src/find/quotations.ts";
import { sentences as sentenceFinder } from "../../src/find/sentences.ts";
import { tokens as tokenFinder } from "../../src/find/tokens.ts";
import { english } from "../../src/lang/en/index.ts";
import type { Attribution } from "../../src/model/attribution.ts";
import { type Span, spanProblem } from "../../src/model/span.ts";
import { documentOf, layersOf } from "../documents.ts";

const find = (text: string): readonly Attribution[] => {
  const document = documentOf(text);
  return attributions.find(document, layersOf(document), english);
};

const WORDS =
  `Ann Ben he she they who which that the a mayor said says claims denied according to in her view promise
reportedly , , . . ? : ; — ( ) “ ” " ' \n\n and but as put it is was believed not will wants adding told council’s NAME`.split(
    /[ \n](?!\n)/,
  );

/** Sentences as cues and marks might meet in the worst of pages. */
const jumble = fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(" "));
const anything = fc.oneof(jumble, fc.string({ unit: "binary", maxLength: 80 }));

const apart = (spans: readonly Span[]): boolean =>
  spans.every((span, i) => i === 0 || spans[i - 1]!.end <= span.start);

const check = (property: (text: string, found: readonly Attribution[]) => void): void =>
  fc.assert(
    fc.property(anything, (text) => property(text, find(text))),
    { seed: 20180303, numRuns: 600 },
  );

describe("on any text", () => {
  it("keeps every span inside the text", () => {
    check((text, found) => {
      for (const { source, cue, content } of found)
        for (const span of [...source, ...cue, ...content])
          expect(spanProblem(span, text.length, "the text")).toBeNull();
    });
  });

  it("gives every attribution a cue and a content", () => {
    check((_, found) => {
      for (const { cue, content } of found) expect(Math.min(cue.length, content.length)).toBeGreaterThan(0);
    });
  });

  it("keeps the fragments of a role apart and in order", () => {
    check((text, found) => {
      for (const { source, cue, content } of found)
        for (const role of [source, cue, content]) expect(apart(role), JSON.stringify(text)).toBe(true);
    });
  });

  it("lays attributions within others that exist, and never in a circle", () => {
    check((_, found) => {
      const outer = new Map(found.map(({ id, within }) => [id, within]));
      for (const { id } of found) {
        const seen = new Set<string>();
        for (let at: string | null = id; at !== null; at = outer.get(at)!) {
          expect(outer.has(at)).toBe(true);
          expect(seen.has(at)).toBe(false);
          seen.add(at);
        }
      }
    });
  });

  it("gives no two attributions one id", () => {
    check((_, found) => {
      expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
    });
  });

  it("finds the same again", () => {
    check((text, found) => {
      expect(find(text)).toEqual(found);
    });
  });
});

describe("on hostile text", () => {
  const units = [
    "he said ",
    "“he said.” ",
    "“ ",
    '" ',
    "that ",
    ", ",
    "his claim that ",
    "reportedly ",
    "A: ",
    "( ",
    "cited by Ann ",
    "he said Ann, citing Ben, said ",
    "Ann: it rained\n\n",
  ];
  for (const unit of units)
    it(`takes time in proportion to the text of nothing but ${JSON.stringify(unit)}`, () => {
      const time = (size: number): number => {
        const document = documentOf(unit.repeat(size / unit.length));
        const layers = layersOf(document);
        const start = performance.now();
        attributions.find(document, layers, english);
        return performance.now() - start;
      };
      time(6_000);
      // Eight times the text; quadratic work would take 64 times as long. The floor evens out the clock's noise.
      const small = Math.max(time(12_500), 8);
      expect(time(100_000)).toBeLessThan(small * 30);
    });
});

it("reads 100,000 tokens a second, tokens, quotations and sentences included", () => {
  const unit =
    "The harbour master said on Tuesday that the ferry had left before dawn. “Nobody saw it go,” Ann Weller told the Ledger, " +
    "adding that the crew were tired. According to a log cited by the mayor, eleven people were on board.\n\n";
  const document = documentOf(unit.repeat(2_000));
  const read = (): number => {
    const tokens = tokenFinder.find(document, {}, english);
    const quotations = quotationFinder.find(document, {}, english);
    const sentences = sentenceFinder.find(document, { tokens, quotations }, english);
    attributions.find(document, { tokens, quotations, sentences, mentions: [] }, english);
    return tokens.length;
  };
  read();
  // Of the processor's time, since other work on the machine is no fault of the finder's.
  const before = process.cpuUsage();
  const count = read();
  const { user, system } = process.cpuUsage(before);
  const rate = count / ((user + system) / 1e6);
  console.log(`rules: ${Math.round(rate / 1000)},000 tokens a second of processor time`);
  expect(rate).toBeGreaterThan(100_000);
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { selectorOf } from "../../src/model/selector.ts";
import { wordsAt } from "../../src/model/span.ts";
import { anchorQuote } from "../../src/text/quote-matching.ts";
import { marked } from "../marked.ts";
import { anyText, SEED } from "./any-text.ts";

/** The selector of the words that `source` marks q. */
const selector = (source: string) => {
  const { text, one } = marked(source);
  return selectorOf(text, one("q"));
};
/** Where and how the words are found in `text`, or null. */
const found = (source: string, text: string) => {
  const anchored = anchorQuote(text, selector(source));
  return anchored && [anchored.how, wordsAt(text, anchored.span), anchored.span.start];
};

test("finds the words where they stood", () => {
  expect(found("Ann said [it rained]q.", "Ann said it rained.")).toEqual(["position", "it rained", 9]);
});
test("finds words that moved and stand once", () => {
  expect(found("Ann said [it rained]q.", "Today Ann said it rained.")).toEqual(["exact", "it rained", 15]);
});
test("tells several places apart by what stands around them", () => {
  expect(found("Ann said no. Ben [said]q yes.", "So: Ann said no. Ben said yes.")).toEqual([
    "context",
    "said",
    21,
  ]);
});
test("keeps the old place though the words beside it changed", () => {
  expect(found("Ann said no. Ben [said]q yes.", "Ann said no. Bob said nothing at all.")).toEqual([
    "position",
    "said",
    17,
  ]);
});
test("leaves the old place for one whose surroundings are the same", () => {
  expect(found("no no, Ann said [no]q.", "nonono yes nono no no, Ann said no.")?.[2]).toBe(32);
});
test("finds words of other typography", () => {
  expect(
    found("He saw [the “old  bridge” – don’t ask]q.", 'Then he saw the "old bridge" - don\'t ask.'),
  ).toEqual(["fuzzy", 'the "old bridge" - don\'t ask', 12]);
});
test("finds words with a few edits, and gives a lower score for more", () => {
  const was = "The council said on Monday that [the old bridge would be closed]q for repairs.";
  const few = anchorQuote(
    "The council said on Monday that the old brige would be closed for repairs.",
    selector(was),
  );
  const more = anchorQuote(
    "The council said on Monday that the old brige will be closed for repairs.",
    selector(was),
  );
  expect(few?.how).toBe("fuzzy");
  expect(few!.score).toBeGreaterThan(more!.score);
});
test("finds a long quotation by its two ends", () => {
  const words = Array.from({ length: 120 }, (_, i) => `word${i}`).join(" ");
  const text = `Before that. ${words.replace("word60", "another")} After that.`;
  const anchored = anchorQuote(text, selectorOf(`${words} After`, { start: 0, end: words.length }));
  expect(wordsAt(text, anchored!.span)).toBe(words.replace("word60", "another"));
});
test("finds nothing where nothing is alike", () => {
  expect(found("Ann said [it rained]q.", "Completely other words stand here.")).toBeNull();
  expect(found("Ann said [no]q.", "Ben wrote yes.")).toBeNull();
  expect(found("[ ]q", "abc")).toBeNull();
  expect(anchorQuote("", selector("Ann said [it rained]q."))).toBeNull();
});

const placed = fc
  .tuple(anyText, fc.nat(), fc.nat())
  .filter(([text]) => text.length > 0)
  .map(([text, a, b]) => {
    const start = a % text.length;
    return { text, span: { start, end: start + 1 + (b % (text.length - start)) } };
  });

describe("any text", () => {
  test("gives back the span that a selector was made of", () => {
    fc.assert(
      fc.property(placed, ({ text, span }) => {
        expect(anchorQuote(text, selectorOf(text, span))).toMatchObject({ span, score: 1 });
      }),
      { seed: SEED, numRuns: 1000 },
    );
  });
  test("gives back the same words after text was put in before them", () => {
    fc.assert(
      fc.property(placed, anyText, ({ text, span }, before) => {
        const changed = before + text;
        const { span: at } = anchorQuote(changed, selectorOf(text, span))!;
        expect(wordsAt(changed, at)).toBe(wordsAt(text, span));
      }),
      { seed: SEED, numRuns: 1000 },
    );
  });
  test("gives back the very place after text was put in, where the words with their context stand once", () => {
    fc.assert(
      fc.property(placed, anyText, ({ text, span }, before) => {
        const selector = selectorOf(text, span);
        const whole = selector.prefix + selector.exact + selector.suffix;
        const changed = before + text;
        fc.pre(changed.indexOf(whole) === changed.lastIndexOf(whole) && selector.prefix !== "");
        fc.pre(changed.slice(span.start, span.end) !== selector.exact);
        const shift = before.length;
        expect(anchorQuote(changed, selector)!.span).toEqual({
          start: span.start + shift,
          end: span.end + shift,
        });
      }),
      { seed: SEED, numRuns: 1000 },
    );
  });
  test("gives spans that lie inside it, whatever it is asked", () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (text, exact, around) => {
        const anchored = anchorQuote(text, {
          position: { start: 3, end: 9 },
          exact,
          prefix: around,
          suffix: around,
        });
        if (anchored === null) return true;
        const { span, score } = anchored;
        return (
          span.start >= 0 && span.start < span.end && span.end <= text.length && score >= 0 && score <= 1
        );
      }),
      { seed: SEED, numRuns: 1000 },
    );
  });
});

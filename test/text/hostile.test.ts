// Text made to be slow. Each reading must take time in proportion to the length: twice the text at most some four times
// the time, measured generously, because the machine may be busy.

import { describe, expect, test } from "vitest";
import { english } from "../../src/lang/en/index.ts";
import { splitParagraphs } from "../../src/text/paragraphs.ts";
import { anchorQuote } from "../../src/text/quote-matching.ts";
import { documentOf, layersOf } from "../documents.ts";

const MILLION = 1 << 20;
const fill = (piece: string, length = MILLION): string => piece.repeat(Math.ceil(length / piece.length));

const HOSTILE: Readonly<Record<string, string>> = {
  "one word": "a",
  "straight quotation marks": '"',
  "opening quotation marks": "“",
  "single quotation marks with letters": "'a",
  "opening quotation marks with blanks": " “a",
  "full stops": ".",
  "full stops with blanks": ". ",
  "stops of every kind": ".!?",
  "stops and ellipses": "… . ",
  "brackets that open": "(",
  "stops and brackets that open": ". (",
  "stops, brackets and footnotes": ". [1] (a",
  "brackets of many blanks": `. [a${" ".repeat(100_000)};]`,
  "letters with dots": "a.",
  "words with dots": "ab.",
  "addresses that end in marks": "www.a,,,,",
  "at signs": "a@",
  schemes: "http://",
  "digits with dots": "1.",
  "digits with commas": "1,",
  "hyphens and letters": "-a",
  "combining marks": "\u0301",
  "joiners between pictures": "👩\u200d",
  "soft hyphens": "\u00ad",
  "line ends": "\n",
  blanks: " ",
  "feet and inches": "5'1",
  dates: "Monday, June 5, 2017 ",
  "lone surrogates": "\ud800",
};

/** The quicker of two, in milliseconds. */
function quickest(run: () => void): number {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 2; i++) {
    const before = performance.now();
    run();
    best = Math.min(best, performance.now() - before);
  }
  return best;
}

describe("a long text of", () => {
  for (const [name, piece] of Object.entries(HOSTILE)) {
    test(`${name} is read in time that grows with its length alone`, () => {
      const read = (text: string) => () => {
        layersOf(documentOf(text), english);
      };
      const half = quickest(read(fill(piece, MILLION / 8)));
      const whole = quickest(read(fill(piece, MILLION / 4)));
      // Below some tens of milliseconds the collector decides, not the text.
      if (whole > 100) expect(whole / half).toBeLessThan(4);
      expect(splitParagraphs(fill(piece)).length).toBeLessThanOrEqual(1);
    });
  }
});

describe("quote matching in a megabyte", () => {
  const within = (name: string, text: string, exact: string): void =>
    test(`${name} ends in a few seconds`, () => {
      const before = performance.now();
      anchorQuote(text, {
        position: { start: 7, end: 8 },
        exact,
        prefix: fill("a", 32),
        suffix: fill("a", 32),
      });
      expect(performance.now() - before).toBeLessThan(8000);
    });
  within("of one letter in itself", fill("a"), "a");
  within("of half of it with one letter changed", fill("a"), `b${fill("a", MILLION / 2)}`);
  within("of words that nearly repeat", fill("abab "), fill("abac ", 250));
  within("of a long quotation that nearly repeats", fill("abab "), fill("abac ", 200_000));
  within("of what is not there", fill("ab c"), "xyz uvw rst");
});

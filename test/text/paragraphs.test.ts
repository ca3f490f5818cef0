import fc from "fast-check";
import { expect, test } from "vitest";
import { wordsAt } from "../../src/model/span.ts";
import { splitParagraphs } from "../../src/text/paragraphs.ts";
import { anyText, isBlank, SEED } from "./any-text.ts";

const split = (text: string): string[] => splitParagraphs(text).map((span) => wordsAt(text, span));

test("parts paragraphs at blank lines of any line ends", () => {
  expect(split("One\ntwo\n\nthree\r\n \t\r\nfour\r\rfive")).toEqual(["One\ntwo", "three", "four", "five"]);
});
test("keeps edges free of white space", () => {
  expect(split("\n  One \n\n\u00a0\n two")).toEqual(["One", "two"]);
  expect(split(" \n ")).toEqual([]);
});
test("holds all that is not blank, in order", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let at = 0;
      for (const { start, end } of splitParagraphs(text)) {
        if (start < at || end <= start || !isBlank(text.slice(at, start))) return false;
        at = end;
      }
      return isBlank(text.slice(at));
    }),
    { seed: SEED, numRuns: 1000 },
  );
});

// What the author asserts: the stretches marked a are found, and nothing else.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assertions } from "../../src/find/assertions.ts";
import { attributions } from "../../src/find/attributions.ts";
import { english } from "../../src/lang/en/index.ts";
import type { Assertion } from "../../src/model/attribution.ts";
import type { BlockKind } from "../../src/model/block.ts";
import { spanProblem } from "../../src/model/span.ts";
import { documentOf, layersOf } from "../documents.ts";
import { marked, marking } from "../marked.ts";

const find = (text: string, kinds: readonly BlockKind[] = []): readonly Assertion[] => {
  const document = documentOf(text, { kinds });
  const layers = layersOf(document);
  const told = attributions.find(document, layers, english);
  return assertions.find(document, { ...layers, attributions: told }, english);
};

const fact = (title: string, source: string, kinds?: readonly BlockKind[]): void => {
  it(title, () => {
    const { text } = marked(source);
    const found = find(text, kinds).flatMap(({ span }) => span);
    expect(marking(text, { a: found })).toBe(source);
  });
};

describe("assertions", () => {
  fact("takes a plain sentence that names somebody", "[The boats left Sedgeholt at dawn]a.");
  fact("takes a number", "[The flood drowned fourteen sheep]a.");
  fact("takes a time", "[The bridge closes every Monday]a.");
  fact("takes what something did", "[The river carried the mill away]a.");
  fact("takes both of two sentences", "[The lock broke in March]a. [The keeper repaired it in April]a.");
  fact("leaves what is told to its teller", "Ann said the lock broke in March.");
  fact("leaves a quotation to its speaker", "“The lock broke in March,” Ann said.");
  fact(
    "takes the author's clause beside one that is told",
    "[The lock broke in March]a, but Ann denied that it did.",
  );
  fact("takes no question", "Did the lock break in March?");
  fact("takes no order", "Read the report of March.");
  fact("takes no opinion", "The mayor of Wick should resign in March.");
  fact("takes no guess", "Perhaps the lock broke in March.");
  fact("takes no praise", "The mayor of Wick is wonderful.");
  fact("takes no sentence without a verb", "Fourteen sheep in Sedgeholt.");
  fact("takes nothing that could not be checked", "Water is what it is.");
  fact("takes nothing from a reference", "The lock broke in March.", ["reference"]);
  fact("takes nothing from boilerplate", "The lock broke in March.", ["boilerplate"]);

  it("says which finder found it", () => {
    const [found] = find("The lock broke in March.");
    expect(found).toMatchObject({ by: "rule", version: "assertions-by-rule/1" });
    expect(found!.id).toMatch(/^s[0-9a-z]{16}$/);
  });

  it("keeps inside any text and clear of what is told", () => {
    const words = fc.constantFrom(
      ..."Ann said that the lock broke in March , . and “ ” but he denied it 14".split(" "),
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), (list) => {
        const text = list.join(" ");
        const document = documentOf(text);
        const layers = layersOf(document);
        const told = attributions.find(document, layers, english);
        const parts = told.flatMap(({ source, cue, content }) => [...source, ...cue, ...content]);
        for (const { span } of assertions.find(document, { ...layers, attributions: told }, english))
          for (const one of span) {
            expect(spanProblem(one, text.length, "the text")).toBeNull();
            expect(parts.some((part) => part.start < one.end && one.start < part.end)).toBe(false);
          }
      }),
      { seed: 20180303, numRuns: 300 },
    );
  });
});

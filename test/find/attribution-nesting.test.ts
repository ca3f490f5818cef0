// Attributions within attributions: A reports that B says. The passages are our own. Those "to develop on" may be looked
// at while the rules change; those "kept apart" were written before, and only their figure is looked at.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { builtin } from "../../src/builtin.ts";
import { attributions } from "../../src/find/attributions.ts";
import { english } from "../../src/lang/en/index.ts";
import type { Attribution } from "../../src/model/attribution.ts";
import { documentOf, layersOf } from "../documents.ts";
import { compare, f1, type Nested, passageOf } from "./attribution-linked.ts";

const byModel = builtin.finders.find(({ gives }) => gives === "attributions")!;
const ways = { "by the rules alone": attributions, "by the model": byModel } as const;

function found(way: keyof typeof ways, text: string): readonly Nested[] {
  const document = documentOf(text);
  const all: readonly Attribution[] = ways[way].find(document, layersOf(document), english);
  const places = new Map(all.map(({ id }, n) => [id, n]));
  return all.map((one) => ({ ...one, within: one.within === null ? -1 : places.get(one.within)! }));
}

const linesOf = (name: string): readonly string[] =>
  readFileSync(join(import.meta.dirname, `attribution-nesting-${name}.marked.txt`), "utf8")
    .split("\n")
    .filter((line) => line !== "");

/** The least F1 that each part must keep. */
const HELD = 0.8;

describe.each(Object.keys(ways) as (keyof typeof ways)[])("%s", (way) => {
  test.each(["develop", "apart"] as const)("finds attributions within others (%s)", (name) => {
    const passages = linesOf(name).map(passageOf);
    const counts = passages.map((passage) => compare(passage, found(way, passage.text)));
    const figure = f1(counts);
    console.log(`nesting ${way}, ${name}: F1 ${figure.toFixed(3)} on ${passages.length} passages`);
    expect(passages.length).toBeGreaterThanOrEqual(45);
    expect(figure).toBeGreaterThanOrEqual(HELD);
  });
});

test("counts no attribution whose place is wrong", () => {
  const passage = passageOf("[Ann]s1 [said]c1 [[Ben]s2 [thinks]c2 [it rained]t2]t1.");
  expect(passage.gold.map(({ within }) => within)).toEqual([-1, 0]);
  expect(compare(passage, passage.gold)).toEqual({ right: 2, gold: 2, found: 2 });
  const flat = passage.gold.map((one) => ({ ...one, within: -1 }));
  expect(compare(passage, flat)).toEqual({ right: 1, gold: 2, found: 2 });
});

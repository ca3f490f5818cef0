import fc from "fast-check";
import { expect, test } from "vitest";
import { type Difference, differences } from "../../../src/join/reuse.ts";
import { english } from "../../../src/lang/en/index.ts";

const whole = (text: string) => ({ text, span: { start: 0, end: text.length } });
const between = (a: string, b: string): Difference[] => differences(whole(a), whole(b), english.segmentation);
const words = (a: string, b: string) =>
  between(a, b).map(({ kind, a: one, b: two }) => [
    kind,
    one && a.slice(one.start, one.end),
    two && b.slice(two.start, two.end),
  ]);

test("words are kept, dropped, put in or replaced", () => {
  expect(
    words("The old bridge was closed on Tuesday night.", "The bridge was shut late on Tuesday."),
  ).toEqual([
    ["kept", "The", "The"],
    ["dropped", "old", null],
    ["kept", "bridge was", "bridge was"],
    ["replaced", "closed", "shut late"],
    ["kept", "on Tuesday", "on Tuesday."],
    ["dropped", "night.", null],
  ]);
});

test("case and marks make no difference, and belong to their words", () => {
  expect(words("He said: “No way.”", 'HE SAID "no way"')).toEqual([
    ["kept", "He said: “No way.”", 'HE SAID "no way"'],
  ]);
});

test("spans count in the whole text", () => {
  const [kept] = differences(
    { text: "xx one two", span: { start: 3, end: 10 } },
    { text: "one two", span: { start: 0, end: 7 } },
    english.segmentation,
  );
  expect(kept).toEqual({ kind: "kept", a: { start: 3, end: 10 }, b: { start: 0, end: 7 } });
});

test("one empty side is all dropped or all put in", () => {
  expect(words("", "now and then")).toEqual([["put in", null, "now and then"]]);
  expect(words("now and then", "")).toEqual([["dropped", "now and then", null]]);
  expect(words("", "")).toEqual([]);
});

test("every word of both sides is in one difference, in order, and what is kept reads the same", () => {
  const text = fc.array(fc.constantFrom("one", "two", "three", "four", "five,"), { maxLength: 30 });
  fc.assert(
    fc.property(text, text, (a, b) => {
      const found = words(a.join(" "), b.join(" "));
      const side = (n: 1 | 2): string => found.flatMap((difference) => difference[n] ?? []).join(" ");
      expect([side(1), side(2)]).toEqual([a.join(" "), b.join(" ")]);
      for (const [kind, one, two] of found) if (kind === "kept") expect(one).toBe(two);
    }),
    { seed: 5, numRuns: 300 },
  );
});

test("two long texts that have nothing in common are one replacement, soon found", () => {
  const many = (word: string): string => Array.from({ length: 20_000 }, (_, i) => `${word}${i}`).join(" ");
  const from = process.cpuUsage().user;
  expect(between(many("left"), many("right")).map(({ kind }) => kind)).toEqual(["replaced"]);
  expect((process.cpuUsage().user - from) / 1e6).toBeLessThan(5);
});

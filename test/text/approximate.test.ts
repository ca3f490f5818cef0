import fc from "fast-check";
import { expect, test } from "vitest";
import { approximateEnds, approximateStart } from "../../src/text/approximate.ts";
import { SEED } from "./any-text.ts";

/** The fewest edits of any stretch that ends at each place, by the textbook's table (Sellers 1980). */
function fewestEdits(text: string, pattern: string): number[] {
  let column = Array.from({ length: pattern.length + 1 }, (_, i) => i);
  return [...text].map((char) => {
    const next = [0];
    for (let i = 1; i <= pattern.length; i++)
      next[i] = Math.min(
        column[i - 1]! + (pattern[i - 1] === char ? 0 : 1),
        column[i]! + 1,
        next[i - 1]! + 1,
      );
    column = next;
    return next[pattern.length]!;
  });
}

const few = (size: number) => fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: size });

test("agrees with the textbook's table, over several blocks too", () => {
  fc.assert(
    fc.property(few(150), few(100), fc.integer({ min: 0, max: 40 }), (text, pattern, most) => {
      fc.pre(pattern !== "");
      const expected = fewestEdits(text, pattern).flatMap((edits, i) =>
        edits <= most ? [{ end: i + 1, edits }] : [],
      );
      expect(approximateEnds(text, pattern, most)).toEqual(expected);
    }),
    { seed: SEED, numRuns: 500 },
  );
});
test("finds a beginning that has no more edits than its end told", () => {
  fc.assert(
    fc.property(few(100), few(60), (text, pattern) => {
      fc.pre(pattern !== "");
      for (const end of approximateEnds(text, pattern, pattern.length - 1)) {
        const stretch = text.slice(approximateStart(text, pattern, end), end.end);
        expect(fewestEdits(stretch, pattern).at(-1)).toBeLessThanOrEqual(end.edits);
      }
    }),
    { seed: SEED, numRuns: 200 },
  );
});

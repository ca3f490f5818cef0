import fc from "fast-check";
import { expect, test } from "vitest";
import { codePointsOf } from "../../src/text/code-points.ts";

test("offsets count a pair as one, and one within a pair as its start", () => {
  const at = codePointsOf("a🙂b𝔸");
  expect([0, 1, 2, 3, 4, 5, 6].map(at)).toEqual([0, 1, 1, 2, 3, 3, 4]);
});

test("offsets agree with counting code points, whatever the text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const at = codePointsOf(text);
      let units = 0;
      for (const [i, point] of [...text].entries()) {
        expect(at(units)).toBe(i);
        units += point.length;
      }
      expect(at(text.length)).toBe([...text].length);
    }),
    { seed: 7, numRuns: 300 },
  );
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { normalise, originalOf } from "../../src/text/normal.ts";
import { anyText, SEED } from "./any-text.ts";

test("makes white space, quotation marks, dashes and ellipses plain, and drops what is not seen", () => {
  expect(normalise(" He\r\n said:\u00a0“Don’t – soft\u00adly…” ").text).toBe('He said: "Don\'t - softly..."');
});
test("leads every stretch back to the original", () => {
  const text = " He\r\n said: “Don’t…” ";
  const normal = normalise(text);
  const at = (words: string) => {
    const start = normal.text.indexOf(words);
    const { start: from, end: to } = originalOf(normal, { start, end: start + words.length });
    return text.slice(from, to);
  };
  expect(at("He said")).toBe("He\r\n said");
  expect(at('"Don\'t..."')).toBe("“Don’t…”");
});
test("is the normal form of itself, and its origins never step back", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const normal = normalise(text);
      expect(normalise(normal.text).text).toBe(normal.text);
      expect(normal.origins).toHaveLength(normal.text.length);
      for (let i = 1; i < normal.origins.length; i++)
        expect(normal.origins[i]).toBeGreaterThanOrEqual(normal.origins[i - 1]!);
    }),
    { seed: SEED, numRuns: 1000 },
  );
});

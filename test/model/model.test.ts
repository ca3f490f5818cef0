import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { documentId, versionId } from "../../src/model/document.ts";
import { type IdKind, idOf, sha256 } from "../../src/model/id.ts";
import { problemLine } from "../../src/model/problem.ts";
import { selectorOf } from "../../src/model/selector.ts";
import {
  contains,
  hull,
  inOrder,
  overlaps,
  spanProblem,
  trimmed,
  wordsAt,
  wordsOf,
} from "../../src/model/span.ts";
import { anyText, SEED } from "../text/any-text.ts";

const span = fc.tuple(fc.nat(50), fc.nat(50)).map(([start, length]) => ({ start, end: start + length }));

describe("ids", () => {
  test("are the same on every machine and in every run", () => {
    expect(idOf("t", "document", 3, null)).toBe("tsx5kpcp9k4sf6tzs");
    expect(documentId(sha256("It rained."), null)).toBe("d8s3p23pdpartm0nq");
  });
  test("have a letter for their kind and sixteen characters of Crockford's base 32", () => {
    fc.assert(
      fc.property(
        fc.constantFrom<IdKind>("d", "t", "j", "m"),
        fc.array(fc.oneof(fc.string(), fc.integer(), fc.constant(null))),
        (kind, parts) => {
          const id = idOf(kind, ...parts);
          expect(id).toMatch(/^[a-z][0-9a-hjkmnp-tv-z]{16}$/);
          expect(id[0]).toBe(kind);
          expect(idOf(kind, ...parts)).toBe(id);
        },
      ),
      { seed: SEED },
    );
  });
  test("differ by kind, by part and by where one part ends", () => {
    const ids = [
      idOf("t", "ab", "c"),
      idOf("t", "a", "bc"),
      idOf("s", "ab", "c"),
      idOf("t", "abc"),
      idOf("t", "ab", "c", null),
      idOf("t", 1),
      idOf("t", "1"),
    ];
    expect(new Set(ids).size).toBe(ids.length);
    expect(versionId("00", null, "txt/1")).not.toBe(versionId("00", null, "txt/2"));
    expect(documentId("00", "line 1")).not.toBe(documentId("00", "line 2"));
  });
});

describe("spans", () => {
  test("that only touch do not overlap", () => {
    expect(overlaps({ start: 0, end: 3 }, { start: 3, end: 5 })).toBe(false);
    expect(overlaps({ start: 0, end: 4 }, { start: 3, end: 5 })).toBe(true);
  });
  test("overlap exactly where some code unit lies in both", () => {
    fc.assert(
      fc.property(span, span, (a, b) => {
        fc.pre(a.end > a.start && b.end > b.start);
        const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
        expect(overlaps(a, b)).toBe(shared > 0);
        expect(overlaps(b, a)).toBe(overlaps(a, b));
        if (contains(a, b)) expect(overlaps(a, b)).toBe(true);
      }),
      { seed: SEED },
    );
  });
  test("lie in their hull, and in document order the outer comes before the inner", () => {
    fc.assert(
      fc.property(fc.array(span, { minLength: 1 }), (spans) => {
        const whole = hull(spans)!;
        expect(spans.every((s) => contains(whole, s))).toBe(true);
        const sorted = [...spans].sort(inOrder);
        for (let i = 1; i < sorted.length; i++) {
          expect(sorted[i]!.start).toBeGreaterThanOrEqual(sorted[i - 1]!.start);
          if (sorted[i]!.start === sorted[i - 1]!.start)
            expect(contains(sorted[i - 1]!, sorted[i]!)).toBe(true);
        }
      }),
      { seed: SEED },
    );
    expect(hull([])).toBeNull();
  });
  test("give their words, and fragments with what is left out marked", () => {
    const text = "It, he said, rained.";
    expect(wordsAt(text, { start: 4, end: 11 })).toBe("he said");
    expect(
      wordsOf(text, [
        { start: 0, end: 2 },
        { start: 13, end: 19 },
      ]),
    ).toBe("It … rained");
  });
  test("lose the white space at their edges and nothing else", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { start, end } = trimmed(text, { start: 0, end: text.length });
        expect(text.slice(start, end)).toBe(text.trim());
      }),
      { seed: SEED },
    );
  });
  test("outside their text are told of with their values", () => {
    expect(spanProblem({ start: 40, end: 52 }, 48, "document times-7")).toBe(
      "Span 40-52 lies outside document times-7 (length 48). Was the file changed after it was read?",
    );
    expect(spanProblem({ start: 4, end: 4 }, 48, "x")).toContain("empty or runs backwards");
    expect(spanProblem({ start: 0.5, end: 4 }, 48, "x")).toContain("whole numbers");
    expect(spanProblem({ start: 0, end: 48 }, 48, "x")).toBeNull();
  });
});

test("a selector holds the words and up to 32 code units on either side", () => {
  const text = `${"a".repeat(40)}rain${"b".repeat(5)}`;
  expect(selectorOf(text, { start: 40, end: 44 })).toEqual({
    position: { start: 40, end: 44 },
    exact: "rain",
    prefix: "a".repeat(32),
    suffix: "bbbbb",
  });
});

test("a problem's line is one line and holds no control characters", () => {
  const line = problemLine({ at: "a\n\u001b[31mb", what: "is empty.", todo: "Remove it.", kind: "failed" });
  expect(line).toBe("a\\u000a\\u001b[31mb: is empty. Remove it.");
});

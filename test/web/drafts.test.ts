// Drafts of items and the words that their ends move by: pure functions of the pages.

import { expect, test } from "vitest";
import { assigned, type Draft, moved, newDraft, stretchesOf, without } from "../../web/review/draft.ts";
import { wordsIn } from "../../web/review/words.ts";
import { marked, marking } from "../marked.ts";

const at = (source: string) => {
  const { text, spans, one } = marked(source);
  const draft: Draft = {
    ...newDraft("attributions"),
    spans: { source: spans.s ?? [], cue: spans.c ?? [], content: spans.t ?? [], spans: [] },
  };
  const shown = (of: Draft): string =>
    marking(text, { s: of.spans.source, c: of.spans.cue, t: of.spans.content });
  return { text, draft, one, shown };
};

test("words that take a role leave the one they had", () => {
  const { draft, one, shown } = at("[The [old]x board]s [said]c [it rained]t.");
  expect(shown(assigned(draft, "cue", one("x"), false))).toBe("[The ]s[old]c[ board]s said [it rained]t.");
});

test("one more stretch joins those it touches", () => {
  const { draft, one, shown } = at("[it rained]t, [he said, [and snowed]x]y.");
  const more = assigned(draft, "content", one("x"), true);
  expect(shown(more)).toBe("[it rained]t, he said, [and snowed]t.");
  expect(shown(assigned(more, "content", one("y"), true))).toBe("[it rained]t, [he said, and snowed]t.");
});

test("an end stops before its other end, and before its neighbour", () => {
  const { draft, shown } = at("[it rained]t, he said, [and snowed]t.");
  const first = { role: "content", index: 0 } as const;
  expect(shown(moved(draft, first, "end", 99))).toBe("[it rained, he said,]t [and snowed]t.");
  expect(shown(moved(draft, first, "end", 0))).toBe("[i]tt rained, he said, [and snowed]t.");
  expect(shown(moved(draft, { role: "content", index: 1 }, "start", 0))).toBe(
    "[it rained]t,[ he said, and snowed]t.",
  );
});

test("a stretch that is taken out leaves the others", () => {
  const { draft } = at("[Ann]s [said]c [it rained]t.");
  const left = without(draft, { role: "cue", index: 0 });
  expect(stretchesOf(left).map(({ role }) => role)).toEqual(["source", "content"]);
});

test("words are found before, at and after a place, punctuation as words of its own", () => {
  const text = "“No,” she said.";
  const words = wordsIn(text, "en");
  const of = (span: { start: number; end: number } | null) => span && text.slice(span.start, span.end);
  expect(of(words.at(0))).toBe("“");
  expect(of(words.after(1))).toBe("No");
  expect(of(words.after(4))).toBe("”");
  expect(of(words.before(5))).toBe("”");
  expect(of(words.at(5))).toBe("she");
  expect(words.after(text.length)).toBeNull();
  expect(words.before(0)).toBeNull();
});

test("a place goes to the nearest word's start or end", () => {
  const words = wordsIn("The harbour board", "en");
  expect(words.nearest("end", 8)).toBe(11);
  expect(words.nearest("end", 6)).toBe(3);
  expect(words.nearest("start", 6)).toBe(4);
  expect(words.nearest("start", 9)).toBe(12);
});

test("a span grows to whole words, without blanks at its edges", () => {
  const text = "The harbour board";
  const { whole } = wordsIn(text, "en");
  expect(whole({ start: 3, end: 9 })).toEqual({ start: 4, end: 11 });
  expect(whole({ start: 3, end: 4 })).toBeNull();
});

test("a text without blanks is stepped through in time", () => {
  const text = "x".repeat(1_000_000);
  const words = wordsIn(text, "en");
  const from = performance.now();
  for (let i = 0; i < 200; i++) {
    words.at(i * 5000);
    words.nearest("end", i * 5000);
  }
  expect(performance.now() - from).toBeLessThan(2000);
});

// Texts that are built to hurt, or that nobody thought of: time and memory stay bounded, and nothing is thrown.

import { describe, expect, test } from "vitest";
import { keysOf, type ReuseText, reuseAmong } from "../../../src/join/reuse.ts";
import { paragraphs, random, sentence, textOf } from "./made-articles.ts";

/** Seconds of processor that comparing these takes; far above what was measured, so that a busy machine passes. */
function seconds(texts: readonly ReuseText[]): { readonly pairs: number; readonly time: number } {
  const from = process.cpuUsage();
  let pairs = 0;
  for (const _ of reuseAmong(texts)) pairs++;
  const { user, system } = process.cpuUsage(from);
  return { pairs, time: (user + system) / 1e6 };
}

const MEGABYTE = 1_000_000;
const filled = (unit: string): string => unit.repeat(Math.ceil(MEGABYTE / unit.length));

describe("two of the same megabyte take seconds", () => {
  const next = random(21);
  const cycle = Array.from({ length: 40 }, () => sentence(3, next).slice(0, -1)).join(" ");
  test.each([
    ["one word", filled("bridge ")],
    ["two words in turn", filled("bridge harbour ")],
    ["some hundred words over and over", filled(`${cycle} `)],
    ["quotation marks", filled("“")],
    ["letters without blanks", filled("abcdefghij")],
    ["prose", Array.from({ length: 3_000 }, () => sentence(45, next)).join("\n\n")],
  ])("%s", (_, text) => {
    const one = textOf(text, { blocks: [{ start: 0, end: text.length, kind: "paragraph" }] });
    expect(seconds([one, one]).time).toBeLessThan(10);
  });
});

test("places that lead everywhere are bounded: sentences shuffled a thousandfold", () => {
  const next = random(22);
  const stock = Array.from({ length: 60 }, () => sentence(8, next));
  const shuffled = (): string => Array.from({ length: 3_000 }, () => stock[next(stock.length)]!).join(" ");
  expect(seconds([textOf(shuffled()), textOf(shuffled())]).time).toBeLessThan(10);
});

test("a thousand identical articles give 16 pairs each and no more", () => {
  const text = textOf(paragraphs(6, random(23)).join("\n\n"));
  const { pairs, time } = seconds(Array.from({ length: 1_000 }, () => text));
  expect(pairs).toBe(16 * 1_000 - (16 * 17) / 2);
  expect(time).toBeLessThan(30);
});

test("empty articles and articles of one word bring nothing", () => {
  const texts = ["", " ", "Bridge", "“”"].map((text) => textOf(text));
  expect(texts.flatMap((text) => [...keysOf(text)])).toEqual([]);
  expect([...reuseAmong(texts)]).toEqual([]);
  expect([...reuseAmong([])]).toEqual([]);
});

test("passages are found in a script from right to left", () => {
  const hebrew =
    "הגשר הצפוני נסגר ביום שלישי לאחר שמהנדסים מצאו סדקים בשניים משבעת עמודיו והמעבורות יסיעו נוסעים עד שיסתיימו התיקונים בסתיו הקרוב";
  const [a, b] = [textOf(`פתיחה אחרת.\n\n${hebrew}`), textOf(`${hebrew}\n\nסוף אחר לגמרי.`)];
  expect([...reuseAmong([a, b])].map(({ reuse }) => reuse.similarity)).toEqual([1]);
});

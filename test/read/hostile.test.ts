// Pages built to hurt, at a fiftieth of their size, and one at 50 MB: each is refused or read in bounded time. Limits of
// time here are many times what was measured, since what they catch takes minutes.

import { expect, test } from "vitest";
import { english } from "../../src/lang/en/index.ts";
import { html } from "../../src/read/html.ts";
import { md } from "../../src/read/md.ts";
import type { Reader, ReadLimits } from "../../src/read/reader.ts";
import { txt } from "../../src/read/txt.ts";
import { faultsOf } from "../contracts/reader.ts";

const SIZE = 1_000_000;
const LINES_SIZE = 300_000;
const limits: ReadLimits = { bytes: 60_000_000, depth: 200, elements: 100_000 };
const times = (words: string, size = SIZE): string => words.repeat(Math.floor(size / words.length));

/** What came of a file: the problem's words, or the number of blocks. */
function outcome(reader: Reader, text: string, within: number): string {
  const bytes = new TextEncoder().encode(text);
  const start = performance.now();
  const results = [...reader.read({ path: "x", bytes }, english, limits)];
  const took = performance.now() - start;
  if (took > within) throw new Error(`Took ${Math.round(took)} ms, more than ${within}.`);
  expect(results).toHaveLength(1);
  expect(results.flatMap(faultsOf)).toEqual([]);
  const [result] = results;
  return "problem" in result! ? result.problem.what : `${result!.reading.blocks.length} blocks`;
}

const PAGES: readonly (readonly [string, string, string | RegExp])[] = [
  ["elements within elements", times("<div>"), "nests elements more than 200 deep."],
  ["elements side by side", times("<p>a</p>"), "has more than 100000 elements."],
  ["attributes of one element", `<p ${times("a1=1 ")}>x`, "has an element with more than 1000 attributes."],
  [
    "attributes of many",
    times("<p a=1 b=2 c=3 d=4 e=5 f=6 g=7 h=8 i=9 j k l m>", 5 * SIZE),
    /^has more than 100000/,
  ],
  ["one endless attribute", `<p title="${times("x")}">hello</p>`, "1 blocks"],
  ["tags that never close", times("<b"), /^is a page without any text/],
  [
    "formatting elements left open",
    times("<b><i><u><font><a>x", 145_000),
    "nests elements more than 200 deep.",
  ],
  [
    "formatting elements misnested",
    times(`${"<b><i><u><font><a>x".repeat(30)}${"</b></i></u></font></a>".repeat(30)}`, 145_000),
    /blocks$/,
  ],
  ["one endless word", `<p>${times("x")}`, "1 blocks"],
  ["one endless comment", `<p>x<!--${times("-")}`, "1 blocks"],
  ["nothing but entities", `<p>${times("&amp;")}`, "1 blocks"],
  ["text deep down", times("<div>", 950) + times("<p>word, word.</p>", SIZE), /blocks$/],
  ["linked data without end", `<script type="application/ld+json">${times("[")}</script><p>x`, "1 blocks"],
];

for (const [what, page, wanted] of PAGES)
  test(`bounds a page of ${what}`, () => {
    expect(outcome(html, page, 10_000)).toMatch(wanted);
  });

test("refuses 50 MB of elements within elements before they become a document", () => {
  expect(outcome(html, times("<div>", 50_000_000), 10_000)).toBe("nests elements more than 200 deep.");
});

const LINES = [
  '"',
  "“",
  "x",
  "word ",
  "Word\n",
  "Related\n",
  "Comments\n",
  "References\n\nA sentence of some length that could be running text, as far as a reader of shapes can tell.\n\n",
  "*a\n",
  "[1] x\n",
  "By Ann Lee\n",
  "12 March 2031 ",
  "a » b » c\n",
  "A - B - C\n",
  "© 2031 A\n",
  "a: b\n",
  " ",
  "[",
  "[a](",
  "![",
  "`a",
  "*a ",
  "_a ",
  "[^1]",
  "<a ",
  "> ",
  "- a\n",
  "# a\n",
];

for (const line of LINES)
  test(`reads 300 kB of ${JSON.stringify(line.slice(0, 20))} in bounded time, as text and as Markdown`, () => {
    for (const reader of [txt, md]) outcome(reader, `a${times(line, LINES_SIZE)}b`, 10_000);
  });

import { expect, test } from "vitest";
import { wordsAt } from "../../src/model/span.ts";
import { md } from "../../src/read/md.ts";
import { readAll } from "../contracts/reader.ts";
import { ARTICLE_MD, PARAGRAPHS } from "./articles.ts";
import { known, reading, roles, saidBy } from "./roles.ts";

const read = (text: string): ReturnType<typeof reading> => reading(md, text);
/** The words of one paragraph of Markdown, as the document has them. */
const shown = (source: string): string => read(`Some words\n\n${source}`).text.slice("Some words\n\n".length);

test("shows an article as a rendered page would", () => {
  const document = read(ARTICLE_MD);
  expect(roles(document)).toEqual([
    "title: Four held over the grain shed fire",
    "byline: By Ann Lee",
    "paragraph: P1",
    "paragraph: P2",
    "heading: The damage",
    "quotation: P3",
    "paragraph: P4",
    "paragraph: fares",
    "paragraph: timetables",
    "reference: [1] Dockers' Union, Statement on the fire, 11 March 2031.",
    "note: [2] The clerk asked not to be named.",
  ]);
  expect(known(document)).toEqual({
    title: "Four held over the grain shed fire",
    byline: "Ann Lee",
    outlet: "The Quay Ledger",
    published: "2031-03-12",
    language: "en",
  });
  expect(saidBy(document, "outlet")).toEqual(["front matter: outlet"]);
});

test("says at which line each block stands", () => {
  const { blocks } = read(ARTICLE_MD);
  expect(blocks.map(({ origin }) => origin)).toEqual(
    [9, 11, 13, 15, 17, 19, 21, 23, 24, 26, 27].map((line) => `line ${line}`),
  );
});

const INLINE: readonly (readonly [string, string])[] = [
  ["*four* **held** ***now*** ~~gone~~ _too_", "four held now gone too"],
  ["**bold *and* slanted**", "bold and slanted"],
  ["2 * 3 * 4 and snake_case_name", "2 * 3 * 4 and snake_case_name"],
  ["a \\*star\\* and `code *as* is`", "a *star* and code *as* is"],
  ['[words](https://a.example/x_(y) "t") and [more][ref]', "words and more"],
  ["<https://a.example/x>", "https://a.example/x"],
  ["see ![a picture](x.png)here<br>below", "see here\nbelow"],
  ["R&amp;D, <em>so</em> 3 < 4", "R&D, so 3 < 4"],
  ["[not a link] (so)", "[not a link] (so)"],
];

for (const [source, words] of INLINE)
  test(`shows ${JSON.stringify(source)} as ${JSON.stringify(words)}`, () => {
    expect(shown(source)).toBe(words);
  });

test("keeps the addresses of links, with their words", () => {
  const { text, blocks } = read(
    "# Four held\n\n1. See the [port’s **note**](https://port.example/a_b_c) or [ours](/x).\n",
  );
  const { links } = blocks[1]!;
  expect(links?.map((link) => [wordsAt(text, link), link.href])).toEqual([
    ["port’s note", "https://port.example/a_b_c"],
  ]);
});

test("numbers footnotes by their first use where a label is a word", () => {
  const { text } = read("Held[^why] and fined.[^2]\n\n[^2]: Fined, 2031.\n[^why]: Nobody says.\n");
  expect(text).toBe("Held[1] and fined.[2]\n\n[2] Fined, 2031.\n\n[1] Nobody says.");
});

test("takes underlined headings, quotations over several lines, and fenced code", () => {
  const text =
    "Four held\n=========\n\nThe damage\n---\n\n> One line\n> and another.\n>\n> A second paragraph.\n\n```\n*as* it is\n```\n";
  expect(roles(read(text))).toEqual([
    "title: Four held",
    "heading: The damage",
    "quotation: One line and another.",
    "quotation: A second paragraph.",
    "paragraph: *as* it is",
  ]);
});

test("takes a starred line for a note where a word carries the star", () => {
  const text = `# Four held\n\nBy Ann Lee*\n\n${PARAGRAPHS.join("\n\n")}\n\n* Ann Lee covers the waterfront.\n`;
  expect(roles(read(text)).at(-1)).toBe("note: * Ann Lee covers the waterfront.");
});

test("takes three dashes over a text for no front matter", () => {
  expect(read("---\nThis is an opening line: it has a colon.\n---\n\nAnd more.").text).toContain(
    "opening line",
  );
});

test("says so where there is front matter and nothing else", () => {
  expect(readAll(md, "---\ntitle: x\n---\n")).toMatchObject([{ problem: { kind: "failed" } }]);
});

test("takes no lesser heading for the title where front matter states another", () => {
  const document = read(`---\ntitle: Four held\n---\n\n## The fire\n\n${PARAGRAPHS.join("\n\n")}`);
  expect(roles(document)[0]).toBe("heading: The fire");
  expect(saidBy(document, "title")).toEqual(["front matter: title"]);
});

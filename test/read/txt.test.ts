import fc from "fast-check";
import { expect, test } from "vitest";
import { english } from "../../src/lang/en/index.ts";
import { layOut } from "../../src/read/layout.ts";
import { cutLines } from "../../src/read/lines.ts";
import { txt } from "../../src/read/txt.ts";
import { faultsOf } from "../contracts/reader.ts";
import { ARTICLE_TXT, PARAGRAPHS, PLAIN_TXT } from "./articles.ts";
import { known, reading, roles, saidBy } from "./roles.ts";

const BODY = PARAGRAPHS.join("\n\n");
const read = (text: string): ReturnType<typeof reading> => reading(txt, text);

/** Wraps words at a width, as mail programs and typists do. */
const wrapped = (text: string, width: number): string =>
  text
    .split(" ")
    .reduce(
      ({ all, line }, word) =>
        line + word.length >= width
          ? { all: `${all}\n${word}`, line: word.length }
          : { all: `${all}${all ? " " : ""}${word}`, line: line + word.length + 1 },
      { all: "", line: 0 },
    ).all;

test("tells an article from the page around it", () => {
  const document = read(ARTICLE_TXT);
  expect(roles(document)).toEqual([
    "boilerplate: Home » Harbour » Four held over the grain shed fire",
    "title: Four held over the grain shed fire",
    "byline: By Ann Lee*",
    "date: 12 March 2031",
    "paragraph: P1",
    "paragraph: P2",
    "paragraph: P3",
    "paragraph: P4",
    "note: * Ann Lee covers the waterfront.",
    "heading: References",
    "reference: [1] Dockers' Union, Statement on the fire, 11 March 2031.",
    'reference: [2] Quay Ledger, "What the shed was worth", 12 March 2031, p. 3.',
    "boilerplate: You may also like",
    "boilerplate: Ferry fares to rise",
    "boilerplate: A walk on the breakwater",
    "boilerplate: Leave a Comment",
    "boilerplate: © 2031 The Quay Ledger. All rights reserved.",
  ]);
  expect(known(document)).toEqual({
    title: "Four held over the grain shed fire",
    byline: "Ann Lee",
    outlet: "The Quay Ledger",
    published: "2031-03-12",
  });
  expect(saidBy(document, "byline")).toEqual(["Ann Lee"]);
});

test("leaves the text as it is, carriage returns, no-break spaces and all", () => {
  const document = read(`\ufeff${PLAIN_TXT}`);
  expect(document.text).toBe(PLAIN_TXT);
  expect(known(document)).toEqual({ title: "Ferry fares to rise", byline: "Tom Ray" });
});

const BYLINES: readonly (readonly [string, string])[] = [
  ["By Ann Lee", "Ann Lee"],
  ["By A. Lee", "A. Lee"],
  ["By Ann van der Lee*", "Ann van der Lee"],
  ["BY ANN LEE", "Ann Lee"],
  ["by Ann Lee, Harbour correspondent", "Ann Lee"],
  ["By Dr. Ann Lee and Tom Ray", "Ann Lee; Tom Ray"],
  ["By Ann Lee, J. P. Mora and Tom Ray, Staff Writers", "Ann Lee; J. P. Mora; Tom Ray"],
  ["Written by Ann Lee | 12 March 2031 | 5 min read", "Ann Lee"],
  ["Posted on March 12, 2031 by admin", "admin"],
  ["By our own correspondent", "our own correspondent"],
  ["Ann Lee", "Ann Lee"],
];

for (const [line, name] of BYLINES)
  test(`finds the author in "${line}"`, () => {
    const document = read(`Four held over the fire\n\n${line}\n\n${BODY}`);
    expect(known(document)).toMatchObject({ title: "Four held over the fire", byline: name });
    expect(roles(document)[1]).toBe(`byline: ${line}`);
  });

for (const line of ["Mazda Ray\u00a0\u00a0", "– Ann Lee", "By A. Lee", "gullwing"])
  test(`finds the author who signs with "${line.trim()}" at the end`, () => {
    const document = read(`Four held over the fire\n\n${BODY}\n\n${line}\n\nYou may also like\n`);
    expect(known(document).byline).toBe(line.replace(/^(?:By|–) /, "").trim());
    expect(roles(document).at(-2)).toMatch(/^byline: /);
  });

for (const line of [
  "By the river they waited for the tide to turn and the boats to come.",
  "By Tuesday",
  "Four Boats Burned, Six Held",
])
  test(`takes "${line}" for no byline`, () => {
    expect(
      known(read(`Four held over the fire\n\n${PARAGRAPHS[0]}\n\n${line}\n\n${BODY}`)).byline,
    ).toBeUndefined();
  });

const DATES: readonly (readonly [string, string | undefined])[] = [
  ["12 March 2031", "2031-03-12"],
  ["March 12th, 2031 10:40 pm", "2031-03-12"],
  ["Published: Wednesday, 12 March 2031, 10:40 GMT", "2031-03-12"],
  ["2031-03-12", "2031-03-12"],
  ["2031/03/12", "2031-03-12"],
  ["13/03/2031", "2031-03-13"],
  ["03/04/2031", "2031"],
  ["04.04.2031", "2031-04-04"],
  ["March 2031", "2031-03"],
  ["12 March", undefined],
  ["Updated: 14 March 2031", undefined],
  ["31 February 2031", undefined],
];

for (const [line, value] of DATES)
  test(`reads "${line}" as ${value ?? "no date of publication"}`, () => {
    expect(known(read(`Four held over the fire\n${line}\n\n${BODY}`)).published).toBe(value);
  });

test("takes no date of a diary for the date of publication", () => {
  const document = read(
    `A week at the lock\n\n12 March 2031\n\n${PARAGRAPHS[0]}\n\n13 March 2031\n\n${PARAGRAPHS[1]}\n\n14 March 2031\n\n${PARAGRAPHS[2]}`,
  );
  expect(known(document)).toEqual({ title: "A week at the lock" });
  expect(roles(document)[1]).toBe("heading: 12 March 2031");
});

test("parts a dateline from its paragraph; it states the date and the agency", () => {
  const document = read(`Four held over the fire\n\nPORT SELDEN, 12 March 2031 (Northern Wire) — ${BODY}`);
  expect(roles(document).slice(1, 3)).toEqual([
    "date: PORT SELDEN, 12 March 2031 (Northern Wire) —",
    "paragraph: P1",
  ]);
  expect(known(document)).toMatchObject({ outlet: "Northern Wire", published: "2031-03-12" });
  expect(known(document).byline).toBeUndefined();
});

const OUTLETS: readonly (readonly [string, string, string | undefined])[] = [
  [
    "a breadcrumb that starts with it",
    `The Harbour Post » World » Four held\n\nFour held\n\n${BODY}`,
    "The Harbour Post",
  ],
  [
    "a breadcrumb with a home before it",
    `You are here: Radio Selden » News\n\nFour held\n\n${BODY}`,
    "Radio Selden",
  ],
  ["a breadcrumb of sections", `Home » World » The ports » Four held\n\nFour held\n\n${BODY}`, undefined],
  [
    "a breadcrumb of sections without a home",
    `World » Europe » Four held\n\nFour held\n\n${BODY}`,
    undefined,
  ],
  [
    "a masthead",
    `THE HARBOUR POST\nSelden, 12 March 2031     No. 12     2 crowns\n\nFour held\n\n${BODY}`,
    "The Harbour Post",
  ],
  [
    "a page's title",
    `Four held over the fire | Harbour Post\n\nFour held over the fire\n\n${BODY}`,
    "Harbour Post",
  ],
  [
    "a line of copyright",
    `Four held\n\n${BODY}\n\nCopyright © 2031 Selden Media Ltd. All rights reserved.`,
    "Selden Media Ltd",
  ],
  ["an imprint", `Four held\n\n${BODY}\n\nThe Harbour Post, vol. 9, no. 3, July 2031.`, "The Harbour Post"],
  ["a byline", `Four held\n\nBy Ann Lee for The Harbour Post\n\n${BODY}`, "The Harbour Post"],
  ["a section over the title", `World News\n\nFour held over the fire\n\n${BODY}`, undefined],
  ["nothing", `Four held\n\n${BODY}`, undefined],
];

for (const [where, text, outlet] of OUTLETS)
  test(`${outlet ? "finds the outlet in" : "makes up no outlet from"} ${where}`, () => {
    const document = read(text);
    expect(known(document).outlet).toBe(outlet);
    expect(known(document).title).toMatch(/^Four held/);
  });

test("finds the title under a menu, a masthead and a list of sections", () => {
  const document = read(
    `Skip to content\nMenu\nThe Harbour Post\nWorld News Politics Opinion\nFour held\nBy Ann Lee\n\n${BODY}`,
  );
  expect(roles(document).slice(0, 6)).toEqual([
    "boilerplate: Skip to content",
    "boilerplate: Menu",
    "boilerplate: The Harbour Post",
    "boilerplate: World News Politics Opinion",
    "title: Four held",
    "byline: By Ann Lee",
  ]);
});

test("takes a first line that is a sentence for no title", () => {
  const document = read(`The port was closed on Monday for two weeks.\n\n${BODY}`);
  expect(known(document)).toEqual({});
  expect(roles(document)[0]).toMatch(/^paragraph: /);
});

test("reads a paragraph a line where no blank lines stand between", () => {
  expect(
    roles(read(`Four held\nBy Ann Lee\n${PARAGRAPHS.join("\n")}\nRead more: Ferry fares to rise\n`)),
  ).toEqual([
    "title: Four held",
    "byline: By Ann Lee",
    "paragraph: P1",
    "paragraph: P2",
    "paragraph: P3",
    "paragraph: P4",
    "boilerplate: Read more: Ferry fares to rise",
  ]);
});

for (const width of [60, 72, 90])
  test(`joins lines that were wrapped at ${width} columns, and keeps headings apart`, () => {
    const text = `Four held\n\n${PARAGRAPHS.slice(0, 2)
      .map((p) => wrapped(p, width))
      .join("\n\n")}\n\nThe damage\n\n${PARAGRAPHS.slice(2)
      .map((p) => wrapped(p, width))
      .join("\n\n")}`;
    expect(roles(read(text))).toEqual([
      "title: Four held",
      "paragraph: P1",
      "paragraph: P2",
      "heading: The damage",
      "paragraph: P3",
      "paragraph: P4",
    ]);
  });

test("takes lines set in, or marked with >, for a quotation", () => {
  const said = "We did not light that fire, and we would have lit a better one, as they know.";
  const text = `Four held\n\n${PARAGRAPHS[0]}\n\n      ${wrapped(said, 50).replaceAll("\n", "\n      ")}\n\n${PARAGRAPHS[1]}\n\n> ${said}\n> And so on.\n\n${PARAGRAPHS[2]}\n\n${PARAGRAPHS[3]}`;
  expect(roles(read(text)).map((role) => role.split(":")[0])).toEqual([
    "title",
    "paragraph",
    "quotation",
    "paragraph",
    "quotation",
    "paragraph",
    "paragraph",
  ]);
});

const WIDGETS = [
  "Share on Facebook",
  "Facebook Twitter E-mail",
  "Share   ·   Print   ·   Telegram",
  "Like 214 Share 97",
  "Advertisement",
  "Print this page",
  "5 min read",
  "Tags: harbour, fire",
  "Filed under: Harbour",
  "We use cookies to count our readers. By staying you agree to being counted.",
  "Sign up for our newsletter and never miss a fire.",
  "Photo: Tom Ray / Northern Wire",
  "3 Comments",
  "(HP/int/mk)",
  "* * *",
];

for (const line of WIDGETS)
  test(`takes "${line}" for a part of the page`, () => {
    expect(roles(read(`Four held\n\n${BODY}\n\n${line}\n`)).at(-1)).toBe(`boilerplate: ${line}`);
  });

const OWN = [
  "“Follow us,” she said, and the dockers did, past the shed and on to the quay.",
  "Share prices fell by a tenth on Monday, said the exchange, which was open again.",
  "Related to this is the question of who had the key to the shed that night.",
  "Comments from the union were not to be had until the morning after the fire.",
];

for (const line of OWN)
  test(`takes "${line.slice(0, 30)}…" for the article's own`, () => {
    const document = read(`Four held\n\n${PARAGRAPHS[0]}\n\n${line}\n\n${PARAGRAPHS[1]}`);
    expect(roles(document)).toContain(`paragraph: ${line}`);
  });

test("ends a list of teasers where the article goes on, and a thread of comments never", () => {
  const text = `Four held\n\n${PARAGRAPHS[0]}\n\nRelated articles\n\nFerry fares to rise\n\nWho owns the port?\n\n${PARAGRAPHS[1]}\n\n2 Comments\n\nTom says:\n\n${PARAGRAPHS[2]}`;
  expect(roles(read(text)).map((role) => role.slice(0, 14))).toEqual([
    "title: Four he",
    "paragraph: P1",
    "boilerplate: R",
    "boilerplate: F",
    "boilerplate: W",
    "paragraph: P2",
    "boilerplate: 2",
    "boilerplate: T",
    "boilerplate: P",
  ]);
});

test("keeps references with gaps in their numbers, without a heading, before teasers", () => {
  const text = `Four held\n\n${BODY}\n\n[1] Lee, Ann, The fire, Quay Ledger, 2030\n\n\n[5]NW, Harbour closed, June 17, 2030,\n\nYou may also like\n\n[6] Ray, T., Ash, 2029`;
  expect(roles(read(text)).slice(5)).toEqual([
    "reference: [1] Lee, Ann, The fire, Quay Ledger, 2030",
    "reference: [5]NW, Harbour closed, June 17, 2030,",
    "boilerplate: You may also like",
    "reference: [6] Ray, T., Ash, 2029",
  ]);
});

test("tells a note's remark from a note's source", () => {
  const text = `Four held\n\n${BODY}\n\nNotes\n\n1. The clerk asked not to be named.\n2. Quay Ledger, 3 May 2030, p. 4.\n`;
  expect(roles(read(text)).slice(5)).toEqual([
    "heading: Notes",
    "note: 1. The clerk asked not to be named.",
    "reference: 2. Quay Ledger, 3 May 2030, p. 4.",
  ]);
});

test("takes a line on the author, and an editor's note, for notes", () => {
  const life = "Ann Lee is a reporter who has covered the port since she was a girl and will go on doing so.";
  const text = `Four held\nBy Ann Lee\n\nEditor's note: A name was put right after this was printed.\n\n${BODY}\n\n${life}\n`;
  expect(roles(read(text))).toContain(`note: ${life}`);
  expect(roles(read(text))[2]).toBe("note: Editor's note: A name was put right after this was printed.");
});

test("takes a list of points for no headings and no notes", () => {
  const text = `Four held\n\n${PARAGRAPHS[0]}\n\n1. It was hot\n2. It was late\n\n${PARAGRAPHS[1]}\n\n* a lamp\n* a rope\n\n${PARAGRAPHS[2]}`;
  expect(roles(read(text)).map((role) => role.split(":")[0])).toEqual([
    "title",
    ...Array<string>(7).fill("paragraph"),
  ]);
});

test("lays out any string of any characters without losing one", () => {
  const line = fc.constantFrom(
    "Home » News » A title",
    "A title",
    "By Ann Lee",
    "12 March 2031",
    "[1] x, 2031",
    "* note",
    "Related",
    "Comments",
    "© 2031 A B",
    PARAGRAPHS[0]!,
    `SELDEN (Wire) — ${PARAGRAPHS[1]!}`,
    "",
  );
  const words = fc.oneof(
    fc.string({ unit: "binary", maxLength: 60 }),
    fc.string({ unit: "grapheme", maxLength: 60 }),
    line,
  );
  const odd = fc.constantFrom(
    "\n",
    "\r\n",
    "\n\n",
    "\r",
    "\u2028",
    "\u0085",
    "\ud800",
    "\udc00",
    "\u200b",
    "\u00a0",
    "\f",
    "\u00ad",
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(words, odd), { maxLength: 30 }), (parts) => {
      const text = parts.join("");
      const { blocks, metadata } = layOut(text, cutLines(text), english);
      const faults = faultsOf({ reading: { locator: null, text, blocks, metadata, encoding: "utf-8" } });
      expect(faults.filter((fault) => fault !== "a document without blocks")).toEqual([]);
    }),
    { seed: 31, numRuns: 500 },
  );
});

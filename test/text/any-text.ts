// Texts that are hard on offsets: pieces of every kind that real pages hold, and arbitrary Unicode between them.

import fc from "fast-check";

/** The seed of every property here, so that a failure fails again. */
export const SEED = 20140627;

const PIECES = [
  "Ann",
  "said",
  "the",
  "don’t",
  "al-Amin",
  "Dr.",
  "U.S.",
  "No. 5",
  "a.m.",
  "e.g.",
  "J. K. Lowe",
  "O'Brien's",
  "1,400",
  "3.5",
  "2014-06-27",
  "'90s",
  "5'10\"",
  "$46",
  "[1]",
  "[ 2]",
  "(Mont.)",
  "...",
  "…",
  ". . .",
  "--",
  "—",
  "“",
  "”",
  "‘",
  "’",
  '"',
  "'",
  "«",
  "»",
  "„",
  "``",
  "''",
  "(",
  ")",
  "[",
  "]",
  ".",
  "?",
  "!",
  "?!",
  ",",
  ":",
  ";",
  "https://a.example/b(c).",
  "a.b@c.example",
  "@ann",
  "#tag",
  " ",
  " ",
  " ",
  " ",
  "\n",
  "\r\n",
  "\n\n",
  "\r\n\r\n",
  "\t",
  "\u00a0",
  "\u00ad",
  "soft\u00adly",
  "\u200b",
  "\u200d",
  "\ufeff",
  "\u2028",
  "\u2029",
  "\u0085",
  "e\u0301",
  "\u0301",
  "👩‍👩‍👧",
  "🇬🇧",
  "👍🏽",
  "1️⃣",
  "Ａｎｎ",
  "！",
  "\ud800",
  "\udc00",
  "\udc00\ud800",
  "ﬁ",
  "İ",
  "ß",
  "你好。",
  "مرحبا",
  "\u0000",
];

const piece = fc.constantFrom(...PIECES);
const unit = fc.integer({ min: 0, max: 0xffff }).map((n) => String.fromCharCode(n));

/** Any string of UTF-16 code units, lone surrogates too, thick with the pieces above. */
export const anyText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: piece },
      { weight: 1, arbitrary: unit },
      { weight: 1, arbitrary: fc.string({ unit: "grapheme" }) },
    ),
    {
      maxLength: 60,
    },
  )
  .map((pieces) => pieces.join(""));

/** The code units that are white space, as tokens and blocks count it. */
export const isBlank = (text: string): boolean => /^\s*$/u.test(text);

// Tokens: words, numbers, marks and links, with exact offsets. Every code unit that is not white space lies in exactly
// one token. "Ann's 1,400 books." gives Ann 0-3, 's 3-5, 1,400 6-11, books 12-17, . 17-18. Knows nothing of sentences,
// and nothing of what was read before: the same text gives the same tokens, always.
//
// A word keeps its inner apostrophes, hyphens and ampersands ("don't", "al-Maliki", "R&D"), soft hyphens included. The
// clitics of the language are words of their own, because a finder needs the "she" of "she'd told" and the "Ann" of
// "Ann's"; 's is split wherever it stands, since a scanner cannot tell a possessive from "it's".

import type { SegmentationWords } from "../lang/segmentation-words.ts";
import type { Span } from "../model/span.ts";
import type { Token, TokenKind } from "../model/token.ts";
import {
  APOSTROPHE,
  classAt,
  DASH,
  DIGIT,
  DOT,
  EXTEND,
  FLAG,
  HIDDEN,
  HYPHEN,
  isWordAt,
  LETTER,
  PICTURE,
  SPACE,
  widthAt,
} from "./characters.ts";
import { linkEnd, mailEnd } from "./links.ts";

const HIDDEN_OR_EXTEND = /[\p{Cf}\p{M}]/gu;
const APOSTROPHES = /[’＇ʼ]/g;
const PLAIN = /^[\u0020-\u007e]*$/;

/** Words as a language lists them: lower case, straight apostrophes, no soft hyphens or joiners. */
export function plainWords(words: string): string {
  const lower = words.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower
    .replace(HIDDEN_OR_EXTEND, (c) => (c >= "\u0300" && /\p{M}/u.test(c) ? c : ""))
    .replace(APOSTROPHES, "'");
}

/** The plain words of a token: "don't" for "Don’t". */
export const plainWord = (text: string, token: Span): string =>
  plainWords(text.slice(token.start, token.end));

/** The tokens of `text`, or of the stretch `within`, as if the text began and ended there. In document order. */
export function tokenize(text: string, segmentation: SegmentationWords, within?: Span): Token[] {
  if (!within) return scan(text, 0, segmentation);
  return scan(text.slice(within.start, within.end), within.start, segmentation);
}

/** The tokens of `text`, which begins at `offset` of the text that they are to count in. */
function scan(text: string, offset: number, segmentation: SegmentationWords): Token[] {
  const tokens: Token[] = [];
  const add = (start: number, end: number, kind: TokenKind): void => {
    tokens.push({ start: offset + start, end: offset + end, kind });
  };
  for (let at = 0; at < text.length; ) {
    const c = classAt(text, at);
    if (c === SPACE) {
      at++;
      continue;
    }
    let end: number;
    if (c === LETTER || c === DIGIT || startsFraction(text, at, segmentation)) {
      const link = linkEnd(text, at);
      if (link > at) add(at, (end = link), "link");
      else if (c === LETTER) end = addWord(text, at, segmentation, add);
      else add(at, (end = numberEnd(text, at, segmentation)), "number");
    } else {
      const mail = text[at] === "@" ? mailEnd(text, at) : at;
      if (mail > at) {
        // Everything that stands unparted before the "@" is the address's user: at most once for any token.
        let start = at;
        for (let last = tokens.at(-1); last !== undefined; last = tokens.at(-1)) {
          if (last.end - offset !== start || !isUserPart(last.kind, text.slice(last.start - offset, start)))
            break;
          start = tokens.pop()!.start - offset;
        }
        add(start, (end = mail), "link");
      } else if (text[at] === "#" && classAt(text, at + 1) === LETTER)
        add(at, (end = runEnd(text, at + 1)), "link");
      else add(at, (end = markEnd(text, at, c)), "mark");
    }
    at = end;
  }
  return tokens;
}

const isUserPart = (kind: TokenKind, words: string): boolean =>
  kind === "word" || kind === "number" || /^[._+%-]$/.test(words);

/** ".5" is a number where no word runs into it. */
function startsFraction(text: string, at: number, words: SegmentationWords): boolean {
  if (text[at] !== words.decimal || classAt(text, at + 1) !== DIGIT) return false;
  const before = at > 0 ? classAt(text, at - 1) : SPACE;
  return before !== LETTER && before !== DIGIT && before !== DOT;
}

/** End of the letters, digits, combining marks and inner hidden characters that run on from `at`. */
function runEnd(text: string, at: number): number {
  let end = at;
  for (let i = at; i < text.length; ) {
    const c = classAt(text, i);
    const joins = text[i] === "_" && i > at;
    i += widthAt(text, i);
    if (c === LETTER || c === DIGIT || c === EXTEND) end = i;
    else if (c !== HIDDEN && !joins) break;
  }
  return end;
}

/** Adds the word at `start`, and the clitic that it ends in as a word of its own; returns the end of both. */
function addWord(
  text: string,
  start: number,
  words: SegmentationWords,
  add: (start: number, end: number, kind: TokenKind) => void,
): number {
  let end = runEnd(text, start);
  for (;;) {
    const c = classAt(text, end);
    if (c === APOSTROPHE && classAt(text, end + 1) === LETTER) {
      const next = runEnd(text, end + 1);
      if (next - end <= 4 && words.clitics.has(plainWords(text.slice(end, next)))) {
        add(start, end, "word");
        add(end, next, "word");
        return next;
      }
      end = next;
    } else if (c === HYPHEN && isWordAt(text, end + 1)) end = runEnd(text, end + 1);
    else if (text[end] === "&" && end - start <= 3 && isUpper(text[end - 1]!) && isUpper(text[end + 1]!))
      end = runEnd(text, end + 1);
    else break;
  }
  end = dottedEnd(text, start, end, words);
  add(start, end, "word");
  return end;
}

const isUpper = (char: string): boolean => char !== char.toLowerCase();

/** The end of the word with the dots that belong to it: "U.S.", "a.k.a.", "Dr.", "J.", "No." before a number. */
function dottedEnd(text: string, start: number, end: number, words: SegmentationWords): number {
  if (text[end] !== ".") return end;
  // A run of dots is an ellipsis, never an abbreviation's dot: "no..."
  if (text[end + 1] === "." || text[end + 1] === "…") return end;
  if (end - start === 1 && isWordAt(text, end + 1)) {
    let last = end + 1; // past "U."
    while (text[last + 1] === "." && classAt(text, last) === LETTER) last += 2;
    // "U.S" with no dot after it; but of "e.g.The", with no blank, the last letter is the next word's.
    const letter = last + widthAt(text, last);
    if (classAt(text, last) === LETTER && !isWordAt(text, letter)) last = letter;
    if (last > end + 1) return last;
  }
  // "Ph.D.", "D.Phil."
  let longest = end;
  let next = end;
  for (let dots = 0; dots < 3 && text[next] === "."; dots++) {
    if (isAbbreviation(text, start, next, words)) longest = next + 1;
    if (classAt(text, next + 1) !== LETTER) break;
    next = runEnd(text, next + 1);
  }
  return longest;
}

function isAbbreviation(text: string, start: number, end: number, words: SegmentationWords): boolean {
  if (end - start > 12) return false;
  const word = text.slice(start, end);
  const plain = plainWords(word);
  if (end - start === 1 && isUpper(word)) return word !== "I" && !isWordAt(text, end + 1);
  if (words.leading.has(plain)) return end - start === 1 || word !== word.toUpperCase();
  if (words.abbreviations.has(plain)) return true;
  if (words.titles.has(plain)) return isUpper(word[0]!);
  if (!words.beforeNumbers.has(plain)) return false;
  if (end - start === 1 && text[start - 1] === "(") return true; // "(b. June 1950)"
  let next = end + 1;
  while (next < end + 4 && classAt(text, next) === SPACE) next++;
  return classAt(text, next) === DIGIT;
}

/** Digits with what binds them: "1,400", "3.5", "10:30", "24/7", "2014-06-27", "5th", "1990s". */
function numberEnd(text: string, start: number, words: SegmentationWords): number {
  const digit = (at: number): boolean => classAt(text, at) === DIGIT;
  let end = start;
  for (;;) {
    if (text[end] === words.decimal && end === start) end++;
    while (digit(end) || classAt(text, end) === EXTEND) end += widthAt(text, end);
    const inner = text[end];
    if (!digit(end + 1)) break;
    if (inner === words.digitGroup && digit(end + 2) && digit(end + 3) && !digit(end + 4)) end++;
    else if (inner === words.decimal || inner === ":" || inner === "/") end++;
    else if (inner === "-" && isDatePart(text, start, end)) end++;
    else break;
  }
  // Letters that are glued on: an ordinal, a decade, a unit.
  return classAt(text, end) === LETTER ? runEnd(text, end) : end;
}

const DATE = /\d{4}-\d\d-\d\d(?!\d|-)/y;

/** True where a date as ISO 8601 writes it begins at `start` and `hyphen` is one of its two. */
function isDatePart(text: string, start: number, hyphen: number): boolean {
  if (hyphen !== start + 4 && hyphen !== start + 7) return false;
  DATE.lastIndex = start;
  return DATE.test(text);
}

/** One mark, with the characters that make one picture with it; or a run of dots, or of dashes. */
function markEnd(text: string, start: number, c: number): number {
  let end = start + widthAt(text, start);
  if (c === DOT) while (classAt(text, end) === DOT) end++;
  else if (c === DASH || c === HYPHEN) {
    while (classAt(text, end) === DASH || classAt(text, end) === HYPHEN) end++;
  } else if (c === FLAG && classAt(text, end) === FLAG) end += 2;
  while (end < text.length) {
    const next = classAt(text, end);
    if (next === EXTEND) end += widthAt(text, end);
    else if (c === PICTURE && text[end] === "\u200d" && classAt(text, end + 1) === PICTURE)
      end += 1 + widthAt(text, end + 1);
    else break;
  }
  return end;
}

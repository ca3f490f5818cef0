// Quotation marks in a stretch of text, and how well each would do as an opening mark, a closing mark or neither.
// Judges every mark by its own surroundings; which reading a whole paragraph gets is for quotations.ts.

import type { SegmentationWords } from "../lang/segmentation-words.ts";
import { classAt, DASH, DIGIT, HYPHEN, LETTER, SPACE } from "./characters.ts";
import { plainWords } from "./tokens.ts";

/** double: “ ” „ " `` ''; single: ‘ ’ ‚ ' `; angle: « » ‹ ›. Marks of one family open and close each other. */
export type MarkFamily = "double" | "single" | "angle";

export interface QuoteMark {
  readonly start: number;
  readonly end: number;
  readonly family: MarkFamily;
  /** How ill each role suits the mark here: 0 is a perfect fit. "He said" has `open` 0 and `close` 3 at its first mark. */
  readonly open: number;
  readonly close: number;
  /** As an apostrophe, an inch mark, an arrow of a breadcrumb, a slip. */
  readonly stray: number;
}

type Direction = "opens" | "closes" | "either";

const MARKS: ReadonlyMap<string, readonly [MarkFamily, Direction]> = new Map([
  ["“", ["double", "opens"]],
  ["”", ["double", "closes"]],
  ["„", ["double", "opens"]],
  ["‟", ["double", "opens"]],
  ["❝", ["double", "opens"]],
  ["❞", ["double", "closes"]],
  ["「", ["double", "opens"]],
  ["」", ["double", "closes"]],
  ['"', ["double", "either"]],
  ["＂", ["double", "either"]],
  ["‘", ["single", "opens"]],
  ["’", ["single", "closes"]],
  ["‚", ["single", "opens"]],
  ["‛", ["single", "opens"]],
  ["'", ["single", "either"]],
  ["＇", ["single", "either"]],
  ["´", ["single", "closes"]],
  ["`", ["single", "either"]],
  ["«", ["angle", "opens"]],
  ["»", ["angle", "closes"]],
  ["‹", ["angle", "opens"]],
  ["›", ["angle", "closes"]],
]);

/** Two single marks that stand for a double one, as typewriters and TeX have it. */
const PAIRS: ReadonlyMap<string, Direction> = new Map([
  ["``", "opens"],
  ["''", "either"],
  ["‘‘", "opens"],
  ["’’", "closes"],
]);

// Strains. They were set by hand so that the readings of the tests come out; only their order matters much. A mark
// costs MISFIT for each side that doesn't suit the role, so that a mark turned the wrong way in the middle of a pair
// (3) is still likelier than two stray marks (8), and a lone closing mark (4) likelier than an unclosed quotation (6).
const MISFIT = 1.5;
const STRAY_DOUBLE = 4;

const OPENING_BRACKETS = "([{<";
const MAY_LEAD = "([{<$£€¥@#…¿¡*&+~"; // what a quotation may begin with, beside letters and digits
const SLASHES = "/|=\\";

/** The marks of `text` from `from` to `to` that could quote, in order. Apostrophes within words are left out. */
export function quoteMarks(text: string, from: number, to: number, words: SegmentationWords): QuoteMark[] {
  const marks: QuoteMark[] = [];
  for (let at = from; at < to; at++) {
    const char = text[at]!;
    const known = MARKS.get(char);
    if (known === undefined) continue;
    let [family, direction] = known;
    let end = at + 1;
    if (family === "single" && end < to && text[end] === char) {
      const pair = PAIRS.get(char + char);
      if (pair !== undefined) {
        [family, direction] = ["double", pair];
        end++;
      }
    }
    const mark = judge(text, { start: at, end }, family, direction, from, to, words);
    if (mark) marks.push(mark);
    at = end - 1;
  }
  return marks;
}

function judge(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  family: MarkFamily,
  direction: Direction,
  from: number,
  to: number,
  words: SegmentationWords,
): QuoteMark | null {
  const before = start > from ? classAt(text, start - 1) : SPACE;
  const after = end < to ? classAt(text, end) : SPACE;
  const previous = start > from ? text[start - 1]! : "";
  const next = end < to ? text[end]! : "";
  const wordBefore = before === LETTER || before === DIGIT;
  const wordAfter = after === LETTER || after === DIGIT;
  if (family === "single" && before === LETTER && after === LETTER) return null; // don't, O'Brien
  if (isMeasure(text, start, family, from, to)) return null;

  const beside = (char: string, list: string): boolean => char !== "" && list.includes(char);
  const dashBefore = before === DASH || before === HYPHEN;
  const dashAfter = after === DASH || after === HYPHEN;
  const freeBefore =
    before === SPACE || dashBefore || beside(previous, OPENING_BRACKETS + SLASHES) || MARKS.has(previous);
  const solidBefore = before !== SPACE && !beside(previous, OPENING_BRACKETS);
  const solidAfter = wordAfter || dashAfter || beside(next, MAY_LEAD) || MARKS.has(next) || next === ".";
  const freeAfter = !wordAfter;

  let open = (freeBefore ? 0 : MISFIT) + (solidAfter ? 0 : MISFIT);
  let close = (solidBefore ? 0 : MISFIT) + (freeAfter ? 0 : MISFIT);
  if (family === "angle") {
    // « Paris » keeps its blanks in French; a breadcrumb's arrows stand between blanks too, and never pair up.
    const apart = before === SPACE && after === SPACE;
    if (apart && direction === "opens") open = 0;
    if (apart && direction === "closes") close = 0;
    if (direction === "opens") close += 2 * MISFIT - (apart ? 0 : MISFIT);
    else open += 2 * MISFIT - (apart ? 0 : MISFIT);
    return { start, end, family, open, close, stray: apart ? 1 : 2.5 };
  }
  if (direction === "opens") close += MISFIT;
  if (direction === "closes") open += MISFIT;
  if (family === "double") {
    const inches = direction === "either" && before === DIGIT && !wordAfter;
    return { start, end, family, open, close, stray: inches ? 1.5 : STRAY_DOUBLE };
  }
  const shortened = wordAfter && !wordBefore && isShortened(text, end, to, words);
  if (shortened) open += 2 * MISFIT;
  else if (direction === "either") open += 0.5;
  else if (direction === "closes") open += 1;
  return { start, end, family, open, close, stray: apostropheStrain() };

  function apostropheStrain(): number {
    if (shortened) return 0.3;
    if (wordBefore && !wordAfter) {
      // The boys' house, nothin': plurals and dropped letters.
      if (before === DIGIT) return 0.5;
      return /[sSnNzZxX]/.test(previous) ? 0.8 : 1.5;
    }
    if (direction === "opens") return 3;
    return wordAfter && !wordBefore ? (direction === "closes" ? 1 : 2) : 1;
  }
}

/** True before a decade or a year cut short ('90s) and before words that begin with an apostrophe ('em). */
function isShortened(text: string, at: number, to: number, words: SegmentationWords): boolean {
  if (classAt(text, at) === DIGIT) {
    const digits = /^\d\d(?!\d)/.test(text.slice(at, Math.min(to, at + 3)));
    return digits && !/^\d\d[.,]\d/.test(text.slice(at, Math.min(to, at + 4)));
  }
  let end = at;
  while (end < to && end < at + 8 && classAt(text, end) === LETTER) end++;
  return words.elisions.has(plainWords(text.slice(at, end)));
}

const FEET = /\d['’′]\s?\d{1,2}\s?(?:½|¼|¾)?(?:["”″]|''|’’)/y;

/** True for either mark of a height such as 5'10". */
function isMeasure(text: string, at: number, family: MarkFamily, from: number, to: number): boolean {
  const first = family === "single" ? at - 1 : at;
  for (let start = first; start >= Math.max(from, first - 6); start--) {
    FEET.lastIndex = start;
    const found = FEET.exec(text)?.[0];
    if (found === undefined || start + found.length > to) continue;
    if (family === "single" ? start === at - 1 : at > start && at < start + found.length) return true;
    if (start + found.length <= at) return false;
  }
  return false;
}

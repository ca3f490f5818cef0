// Numbers that are no quantities: years, parts of names ("Channel 9", "Group of 20"), pages, times of day, scores,
// addresses, telephone numbers, note markers, numbers of a list.

import type { Span } from "../../model/span.ts";
import type { Numeral, Words } from "./numerals.ts";

interface Surroundings {
  /** Tokens of the block, half-open. */
  readonly from: number;
  readonly to: number;
  /** What would be counted. */
  readonly of: Span | null;
  /** True where a unit or a sign of money stands beside it. */
  readonly measured: boolean;
  readonly range: boolean;
}

const isCapital = (word: string | undefined): boolean => word !== undefined && /^\p{Lu}/u.test(word);

/** True where the numeral (a range from `first` to `last`) gives no quantity. */
export function isNoQuantity(words: Words, first: Numeral, last: Numeral, around: Surroundings): boolean {
  const { exact, lower, tokens, numbers } = words;
  const before = first.from > around.from ? lower[first.from - 1]! : undefined;
  const after = last.to < around.to ? lower[last.to] : undefined;
  const gluedBefore = before !== undefined && tokens[first.from - 1]!.end === tokens[first.from]!.start;
  const gluedAfter = after !== undefined && tokens[last.to]!.start === tokens[last.to - 1]!.end;
  if (around.measured) return false;
  // "one" is mostly an article or a pronoun; alone it counts nothing that two tellers could differ about.
  if (!first.figures && first.max === 1 && !around.range) return true;
  if (last.ending !== null) return true;
  if (after !== undefined && numbers.parts.has(after)) return true;
  if (after !== undefined && numbers.clock.has(after)) return true;
  if (before !== undefined && numbers.numbering.has(before)) return true;
  if (before === "#" || before === "+" || (before === "[" && after === "]") || before === "^") return true;
  if (first.from === around.from && after !== undefined && /^[.)]$/.test(after) && last.figures) return true;
  if (numbers.of.has(before ?? "") && isNumbering(words, first.from - 2, around.from)) return true;

  if (first.figures) {
    // "+44 20 55": figures beside figures are a number to call, or a table's.
    if (before !== undefined && tokens[first.from - 1]!.kind === "number" && around.of === null) return true;
    // "555-1234", "F-16", "2-1", "9/11", "10:30"
    if (gluedBefore && /^[-–—/:.,*_]$/.test(before!)) return true;
    if (gluedAfter && /^[-–/:*_]$/.test(after!) && !around.range) return true;
    if (around.range && around.of === null && /^[-–—]$/.test(lower[first.to] ?? "")) return true;
    // A year that no time claims, a number of four figures with nothing to count.
    if (around.of === null && first.max >= 1500 && first.max <= 2200 && /^\d{4}$/.test(exact[first.from]!))
      return true;
    if (isAddress(words, last.to, around.to)) return true;
  } else if (isCapital(exact[first.from]) && (first.from > around.from || isCapital(exact[last.to]))) {
    // "Fifteen hundred Britons": names open with one number, hardly with two.
    if (last.to - first.from > 1 && !isCapital(exact[last.to - 1])) return false;
    // "Radio Orvane One", "Five Rivers Commission"; but "“Forty men came", "“Eight people"
    const opens = before === undefined || /^[.!?:;"“”‘’'«—–-]+$/.test(before);
    if (!opens || isCapital(exact[last.to])) return true;
  }
  // "Boeing 747 crashed": after a name, only a number that counts something.
  const named =
    before !== undefined && tokens[first.from - 1]!.kind === "word" && isCapital(exact[first.from - 1]);
  return named && first.from - 1 > around.from && first.figures && around.of === null;
}

function isNumbering({ exact, lower, numbers }: Words, at: number, floor: number): boolean {
  return at >= floor && isCapital(exact[at]) && numbers.numbering.has(lower[at]!);
}

/** "12 Mill Lane": capitalised words up to one that ends a street's name. */
function isAddress({ exact, numbers }: Words, at: number, limit: number): boolean {
  for (let i = at; i < limit && i < at + 4 && isCapital(exact[i]); i++)
    if (i > at && numbers.streets.has(exact[i]!)) return true;
  return false;
}

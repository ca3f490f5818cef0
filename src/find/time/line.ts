// Lines of lexemes, and the small questions that every rule of times asks of one: is this a year, a day, a month, a thing
// that is counted? A bare number needs company before it is taken for a year.

import type { Lexeme } from "./lexemes.ts";
import type { Reading } from "./reckoning.ts";
import { lookUp, type TimeWords } from "./words.ts";

export interface Expression {
  /** Lexemes, half-open. */
  readonly from: number;
  readonly to: number;
  readonly reading: Reading;
  /** The end of a range that is written as one ("June 16-18", "2014-15"). */
  readonly until?: Reading;
}

export interface Line {
  readonly lexemes: readonly Lexeme[];
  readonly words: readonly string[];
  readonly calendar: TimeWords;
  /** A lexeme where a bare year or month counts because a time stands before it: "2014" in "in 2012 and 2014". */
  readonly led?: number;
}

export type Rule = (line: Line, at: number) => Expression | null;

export const date = (
  year: number | null,
  month: number | null = null,
  day: number | null = null,
  weekday: number | null = null,
): Reading => ({ kind: "date", year, month, day, weekday });

export const wholly = (value: string): Reading => ({ kind: "whole", first: value, last: value });

/** The number of a lexeme that is written with so many figures, or null. */
export function figures({ lexemes }: Line, at: number, least: number, most: number): number | null {
  const lexeme = lexemes[at];
  return lexeme && lexeme.number !== null && lexeme.exact.length >= least && lexeme.exact.length <= most
    ? lexeme.number
    : null;
}

export const isCapital = (lexeme: Lexeme | undefined): boolean =>
  lexeme !== undefined && /^\p{Lu}/u.test(lexeme.exact);
export const isGlued = ({ lexemes }: Line, at: number): boolean => lexemes[at]?.glued === true;
export const wordAt = ({ words }: Line, at: number): string => words[at] ?? "";

/** A year in four figures that no figures, money sign or unit touches. */
export function yearAt(line: Line, at: number): number | null {
  const year = figures(line, at, 4, 4);
  if (year === null || year < 1000 || year > 2199) return null;
  if (isGlued(line, at) && !/^[("'“‘[/–—-]$/.test(wordAt(line, at - 1))) return null;
  // "1,400", "2030.5", "1500m", "2000%": figures, letters or a sign run on.
  if (isGlued(line, at + 1) && /^[\p{L}\d%°$€£]/u.test(wordAt(line, at + 1))) return null;
  if (isGlued(line, at + 1) && /^[.,:]$/.test(wordAt(line, at + 1)) && figures(line, at + 2, 1, 9) !== null)
    return isGlued(line, at + 2) ? null : year;
  return year;
}

/** A day of a month, with its ending: how many lexemes it takes. */
export function dayAt(line: Line, at: number): { day: number; to: number } | null {
  const day = figures(line, at, 1, 2);
  if (day === null || day < 1 || day > 31) return null;
  const ending = isGlued(line, at + 1) && line.calendar.dayEndings.has(wordAt(line, at + 1));
  return { day, to: at + (ending ? 2 : 1) };
}

export function monthAt(line: Line, at: number): number | null {
  return lookUp(line.calendar.months, wordAt(line, at)) ?? null;
}

export const isDash = (word: string): boolean => word === "-" || word === "–" || word === "—";

/** Past "late", "early-mid": two such words at most. */
export function pastParts(line: Line, at: number): number {
  let i = at;
  for (let parts = 0; parts < 2 && line.calendar.parts.has(wordAt(line, i)); parts++)
    i += wordAt(line, i + 1) === "-" ? 2 : 1;
  return i;
}

/** A month's name must look like one: with a capital, or in full and no word beside. */
export function isMonthName(line: Line, at: number): boolean {
  return isCapital(line.lexemes[at]) || !line.calendar.doubtfulMonths.has(wordAt(line, at));
}

/** The year that follows a day or a month, past a comma or "of". */
export function trailingYear(line: Line, at: number): { year: number; to: number } | null {
  const skip = wordAt(line, at) === "," || line.calendar.of.has(wordAt(line, at)) ? 1 : 0;
  const year = yearAt(line, at + skip);
  // "on June 5, 2000 people": a comma and a count.
  if (year === null || (skip === 1 && isCounted(line, at + skip + 1))) return null;
  return { year, to: at + skip + 1 };
}

/** True where the word at `at` is something that a number before it counts: "people", "soldiers". */
export function isCounted(line: Line, at: number): boolean {
  const lexeme = line.lexemes[at];
  if (!lexeme || lexeme.glued || !/^\p{Ll}/u.test(lexeme.exact)) return false;
  return (
    line.calendar.counted.has(lexeme.word) ||
    (lexeme.word.length > 3 &&
      lexeme.word.endsWith(line.calendar.pluralEnding) &&
      !/[su]s$/.test(lexeme.word))
  );
}

// What stands around a numeral: bounds before and after it, signs of money, units.

import type { NumberWords } from "../../lang/number-words.ts";
import type { Bound } from "../../model/quantity.ts";
import { type PhraseTable, phraseAt, phraseBefore, phraseTable } from "../phrases.ts";
import type { Numeral, Words } from "./numerals.ts";

export interface Tables {
  readonly before: PhraseTable;
  readonly after: PhraseTable;
  readonly units: PhraseTable;
}

const cache = new WeakMap<NumberWords, Tables>();
const LONGEST_BOUND = 5;

export function tables(numbers: NumberWords): Tables {
  let made = cache.get(numbers);
  if (!made) {
    made = {
      before: phraseTable(Object.keys(numbers.boundsBefore)),
      after: phraseTable(Object.keys(numbers.boundsAfter)),
      units: phraseTable(Object.keys(numbers.units)),
    };
    cache.set(numbers, made);
  }
  return made;
}

/** "at least" before token `at`, with the token where it starts. */
export function boundBefore(
  { lower, numbers }: Words,
  table: Tables,
  at: number,
  floor: number,
): { readonly bound: Bound; readonly from: number } | null {
  if (at <= floor) return null;
  const length = phraseBefore(table.before, lower, at - 1, Math.min(LONGEST_BOUND, at - floor));
  if (length === 0) return null;
  return { bound: numbers.boundsBefore[lower.slice(at - length, at).join(" ")]!, from: at - length };
}

/** "or more" after token `at`. */
export function boundAfter(
  { lower, numbers }: Words,
  table: Tables,
  at: number,
  limit: number,
): { readonly bound: Bound } | null {
  const length = phraseAt(table.after, lower, at);
  if (length === 0 || at + length > limit) return null;
  return { bound: numbers.boundsAfter[lower.slice(at, at + length).join(" ")]! };
}

/** "$" or "US $" right before token `at`. */
export function moneyBefore(
  { exact, tokens, numbers }: Words,
  _table: Tables,
  at: number,
  floor: number,
): { readonly unit: string; readonly from: number } | null {
  if (at <= floor) return null;
  const sign = exact[at - 1]!;
  if (!Object.hasOwn(numbers.moneySigns, sign)) return null;
  const country =
    at - 2 >= floor && tokens[at - 2]!.end === tokens[at - 1]!.start ? exact[at - 2]! + sign : "";
  return Object.hasOwn(numbers.moneySigns, country)
    ? { unit: numbers.moneySigns[country]!, from: at - 2 }
    : { unit: numbers.moneySigns[sign]!, from: at - 1 };
}

/** The unit after a numeral: glued ("5km"), a word, several, or past a hyphen ("14-year-old"). */
export function unitAfter(
  { exact, lower, tokens, numbers }: Words,
  table: Tables,
  numeral: Numeral,
  limit: number,
): { readonly name: string; readonly to: number } | null {
  if (numeral.ending !== null) {
    const ending = numeral.ending.toLowerCase();
    return Object.hasOwn(numbers.units, ending) ? { name: numbers.units[ending]!, to: numeral.to } : null;
  }
  let at = numeral.to;
  if (exact[at] === "-" && tokens[at]!.start === tokens[at - 1]!.end) at++;
  // "millions of dollars"
  if (!numeral.figures && numeral.min < numeral.max && numbers.of.has(lower[at] ?? "")) {
    const money = phraseAt(table.units, lower, at + 1);
    if (money > 0) at++;
  }
  const length = phraseAt(table.units, lower, at);
  if (length === 0 || at + length > limit) return null;
  return { name: numbers.units[lower.slice(at, at + length).join(" ")]!, to: at + length };
}

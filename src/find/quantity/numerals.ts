// Numerals among tokens: "1,400", "1.2bn", "twenty-one thousand", "half a million", "tens of thousands". Answers how far
// one goes and which numbers it stands for; knows nothing of what it counts.

import type { NumberWords } from "../../lang/number-words.ts";
import type { Token } from "../../model/token.ts";

export interface Numeral {
  /** Tokens, half-open. */
  readonly from: number;
  readonly to: number;
  readonly min: number;
  readonly max: number;
  /** True where it is written in figures. */
  readonly figures: boolean;
  /** Letters glued to the figures that are no scale: "km" in "5km". */
  readonly ending: string | null;
}

export interface Words {
  readonly tokens: readonly Token[];
  /** As written, and in lower case. */
  readonly exact: readonly string[];
  readonly lower: readonly string[];
  readonly numbers: NumberWords;
}

const FIGURES = /^(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?([\p{L}%°²]{1,4})?$/u;

const own = <T>(record: Readonly<Record<string, T>>, word: string | undefined): T | undefined =>
  word !== undefined && Object.hasOwn(record, word) ? record[word] : undefined;

interface Piece {
  readonly to: number;
  readonly min: number;
  readonly max: number;
  readonly figures: boolean;
  readonly ending: string | null;
}

/** The numeral that starts at token `at`, or null. */
export function numeralAt(words: Words, at: number): Numeral | null {
  const first =
    figuresAt(words, at) ??
    fractionAt(words, at) ??
    vagueAt(words, at) ??
    compoundAt(words, at) ??
    wordsAt(words, at);
  return first && { from: at, ...first };
}

function figuresAt({ exact, lower, tokens, numbers }: Words, at: number): Piece | null {
  if (tokens[at]?.kind !== "number") return null;
  const match = FIGURES.exec(exact[at]!);
  if (!match || match[1]!.length > 15) return null;
  let value = Number(match[1]!.replaceAll(",", "") + (match[2] ?? ""));
  let ending: string | null = match[3] ?? null;
  const scaled = ending === null ? undefined : own(numbers.scaleEndings, ending);
  if (scaled !== undefined) {
    value *= scaled;
    ending = null;
  }
  let to = at + 1;
  // "1 400 000": groups of three parted by (no-break) blanks.
  if (ending === null && match[2] === undefined && match[1]!.length <= 3 && value > 0)
    while (to - at < 5 && /^\d{3}$/.test(exact[to] ?? "") && tokens[to]!.start === tokens[to - 1]!.end + 1) {
      value = value * 1000 + Number(exact[to]);
      to++;
    }
  while (to - at < 7) {
    const scale = own(numbers.scales, lower[to]);
    if (scale === undefined || scale < 100) break;
    value *= scale;
    to++;
  }
  return { to, min: round(value), max: round(value), figures: true, ending };
}

/** Products such as 1.1 × 1e6 leave dust behind the point. */
const round = (value: number): number => (Number.isInteger(value) ? value : Number(value.toPrecision(12)));

/** "half a million", "a quarter of a million", "half-a-million". */
function fractionAt({ lower, numbers }: Words, at: number): Piece | null {
  const start = numbers.ones.has(lower[at] ?? "") ? at + 1 : at;
  const fraction = own(numbers.fractions, lower[start]);
  if (fraction === undefined) return null;
  let to = start + 1;
  if (numbers.of.has(lower[to] ?? "")) to++;
  if (numbers.ones.has(lower[to] ?? "")) to++;
  const scale = own(numbers.scales, lower[to]);
  if (scale === undefined || (to === start + 1 && scale > 12 && start === at)) return null;
  const value = fraction * scale;
  return { to: to + 1, min: value, max: value, figures: false, ending: null };
}

/** "dozens", "tens of thousands", "hundreds of millions". */
function vagueAt({ lower, numbers }: Words, at: number): Piece | null {
  const first = own(numbers.vague, lower[at]);
  if (first === undefined) return null;
  let [min, max] = first;
  let to = at + 1;
  while (to - at < 6 && numbers.of.has(lower[to] ?? "")) {
    const next = own(numbers.vague, lower[to + 1]);
    if (next === undefined) break;
    // "tens of thousands" is 20 to 99 times a thousand; a vague word's scale is half of its least.
    const scale = next[0] / 2;
    min *= scale;
    max = (max + 1) * scale - 1;
    to += 2;
  }
  if (to === at + 1 && numbers.vagueBeforeOf.has(lower[at]!) && !numbers.of.has(lower[to] ?? "")) return null;
  return { to, min, max, figures: false, ending: null };
}

/** "eight", "twenty-one thousand", "two hundred and five", "a dozen". */
function wordsAt({ lower, numbers }: Words, at: number): Piece | null {
  let total = 0;
  let current = 0;
  let to = at;
  let any = false;
  let scaled = Number.POSITIVE_INFINITY;
  while (to - at < 12) {
    const word = lower[to];
    if (word === undefined) break;
    const small = smallNumber(numbers, word);
    const scale = own(numbers.scales, word);
    if (
      small !== null &&
      (current === 0 ||
        (current % 100 === 0 && small < 100) ||
        (current % 10 === 0 && current % 100 >= 20 && small < 10))
    ) {
      current += small;
      any = true;
    } else if (scale !== undefined && any && current > 0 && !(scale > 100 && scale >= scaled)) {
      if (scale <= 100) current *= scale;
      else {
        total += current * scale;
        current = 0;
        scaled = scale;
      }
    } else if (to === at && numbers.ones.has(word) && own(numbers.scales, lower[to + 1]) !== undefined) {
      current = 1;
      any = true;
    } else if (
      any &&
      numbers.and.has(word) &&
      (total > 0 || current >= 100) &&
      smallNumber(numbers, lower[to + 1] ?? "") !== null
    ) {
      // "two hundred and five"
    } else if (any && numbers.of.has(word) && own(numbers.scales, lower[to - 1]) === 2) {
      // "a couple of" ends here; what follows is counted.
      break;
    } else break;
    to++;
  }
  if (!any) return null;
  const value = total + current;
  return { to, min: value, max: value, figures: false, ending: null };
}

/** "seven-year-old", "three-day": one word that holds a number and its unit. */
function compoundAt({ lower, numbers }: Words, at: number): Piece | null {
  const parts = (lower[at] ?? "").split("-", 5);
  for (let i = Math.min(2, parts.length - 1); i > 0; i--) {
    const value = smallNumber(numbers, parts.slice(0, i).join("-"));
    const ending = parts.slice(i).join("-");
    if (value !== null && Object.hasOwn(numbers.units, ending))
      return { to: at + 1, min: value, max: value, figures: false, ending };
  }
  return null;
}

/** "eight", "twenty-one"; null for other words. */
function smallNumber(numbers: NumberWords, word: string): number | null {
  const whole = own(numbers.small, word);
  if (whole !== undefined) return whole;
  const hyphen = word.indexOf("-");
  if (hyphen < 0) return null;
  const tens = own(numbers.small, word.slice(0, hyphen));
  const ones = own(numbers.small, word.slice(hyphen + 1));
  return tens !== undefined && ones !== undefined && tens >= 20 && ones > 0 && ones < 10 ? tens + ones : null;
}

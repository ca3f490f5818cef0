// What a number counts: the noun phrase that follows it. "1,500 [Britons]", "800 [French nationals]", "1,400 of [their
// citizens]". Without a grammar: words run on up to a plural, and stop at words that no noun phrase holds.

import type { NumberWords } from "../../lang/number-words.ts";
import type { Span } from "../../model/span.ts";
import type { Words } from "./numerals.ts";

// A noun phrase longer than this has run into a verb that the language does not list.
const LONGEST = 4;

/** The noun phrase that starts at token `at`, past an "of", up to token `limit`; null where there is none. */
export function countedAt(words: Words, at: number, limit: number): Span | null {
  const { lower, exact, tokens, numbers } = words;
  let from = at;
  const of = numbers.of.has(lower[from] ?? "");
  if (of) {
    from++;
    if (numbers.determiners.has(lower[from] ?? "")) from++;
  }
  // "40 other wardens"
  while (!of && from < limit && numbers.vaguely.has(lower[from]!)) from++;
  const first = of ? at + 1 : from;
  let to = from;
  let plural = false;
  while (to < limit && to - from < LONGEST) {
    const token = tokens[to]!;
    const word = lower[to]!;
    if (token.kind !== "word" || numbers.stops.has(word) || /^['’]/.test(word)) break;
    if (numbers.states.has(word) && (plural || to === from)) break;
    const isPlural = numbers.plurals.has(word) || endsPlural(word, numbers);
    // "sports officials": a plural may be followed by another; anything else after one is a verb or an apposition.
    if (plural && !(isPlural && !/^\p{Lu}/u.test(exact[to]!))) break;
    plural = isPlural;
    to++;
  }
  if (to === from) return null;
  return { start: tokens[first]!.start, end: tokens[to - 1]!.end };
}

const endsPlural = (word: string, { pluralEnding, notPlural }: NumberWords): boolean =>
  word.length > 3 && word.endsWith(pluralEnding) && !notPlural.some((ending) => word.endsWith(ending));

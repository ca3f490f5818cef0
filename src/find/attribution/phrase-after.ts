// The noun phrase that begins behind a cue: "said [a spokesman for the union]", "told [the council] that". It ends before
// what says when or where ("on Tuesday", "in an interview"). Knows tags, not meaning.

import { Class, Form } from "./lexicon.ts";
import type { Range, Reading } from "./reading.ts";
import { isNominal, Tag } from "./tags.ts";

/** How far a phrase is walked, in tokens. Longer subjects are rarer than wrong turns, and work stays linear. */
const REACH = 45;

/** How a phrase behind a cue may go on: over commas to the end of what describes it, or not. */
export type Extent = "bare" | "with asides";

/** The noun phrase that begins at token `from`, not reaching over `ceiling`; null where none does. */
export function phraseAfter(reading: Reading, from: number, ceiling: number, extent: Extent): Range | null {
  const { tags, classes } = reading;
  const high = Math.min(ceiling, from + REACH);
  let k = from;
  while (k < high && tags[k] === Tag.adverb) k++;
  const first = tags[k];
  if (first === Tag.pronoun || first === Tag.object) return { from: k, to: k + 1 };
  let head = -1;
  for (; k < high; k++) {
    const tag = tags[k]!;
    if (isNominal(tag) || tag === Tag.adjective) {
      if (head >= 0 && classes[k]! & Class.time && tags[k - 1] !== Tag.determiner) break;
      head = k;
    } else if (tag === Tag.determiner || tag === Tag.possessive || tag === Tag.owner) {
      if (head === k - 1 && head >= 0 && tag !== Tag.owner) break;
    } else if (tag === Tag.preposition || (tag === Tag.to && tags[k + 1] !== Tag.verb)) {
      if (head < 0 || tellsWhenOrWhere(reading, k, high)) break;
    } else if (tag === Tag.conjunction) {
      if (head !== k - 1 || k + 1 >= high || !startsPhrase(tags[k + 1]!)) break;
    } else if (tag === Tag.comma) {
      if (extent === "bare" || head < 0) break;
      const next = tags[k + 1]!;
      const aside =
        next === Tag.relative || next === Tag.determiner || isNominal(next) || next === Tag.possessive;
      if (!aside || classes[k + 1]! & Class.time) break;
    } else if (tag === Tag.relative) {
      if (extent === "bare") break;
      const end = clauseEnd(reading, k, high);
      k = end - 1;
      head = end - 1;
    } else if (tag === Tag.open) {
      const close = parenthesisAfter(reading, k, high);
      if (close < 0) break;
      head = k = close;
    } else if (tag === Tag.ing || tag === Tag.verb) {
      // "said a man wearing a cap", "said a woman named Ann"
      const forms = reading.verbs[k]?.forms ?? Form.ing;
      if (head !== k - 1 || extent === "bare" || !(forms & (Form.ing | Form.participle))) break;
    } else if (tag === Tag.quote) {
      const around = reading.quotations[reading.quoteOf[k]!];
      if (!around || around.from !== k || around.to > high || around.to - k > 8) break;
      head = k = around.to - 1;
    } else if (tag !== Tag.adverb) break;
  }
  if (head < 0) return null;
  return { from, to: head + 1 };
}

const startsPhrase = (tag: number): boolean =>
  isNominal(tag) || tag === Tag.determiner || tag === Tag.possessive || tag === Tag.adjective;

/** "on Tuesday", "in an interview", "at a rally": what stands beside a cue, not part of who speaks. */
export function tellsWhenOrWhere(reading: Reading, preposition: number, high: number): boolean {
  const { tags, classes, words, lexicon } = reading;
  if (words[preposition] === lexicon.speech.grammar.of) return false;
  for (let k = preposition + 1; k < high && k < preposition + 5; k++) {
    if (classes[k]! & (Class.time | Class.occasion)) return true;
    const tag = tags[k]!;
    if (tag === Tag.comma || tag === Tag.preposition || tag === Tag.verb || tag === Tag.stop) return false;
  }
  return false;
}

function parenthesisAfter({ tags }: Reading, open: number, high: number): number {
  for (let k = open + 1; k < high && k - open < 14; k++) if (tags[k] === Tag.close) return k;
  return -1;
}

/** The end of a relative clause: the next comma or stronger mark. */
function clauseEnd({ tags }: Reading, from: number, high: number): number {
  for (let k = from + 1; k < high; k++) {
    const tag = tags[k]!;
    if (
      tag === Tag.comma ||
      tag === Tag.stop ||
      tag === Tag.semicolon ||
      tag === Tag.colon ||
      tag === Tag.quote
    )
      return k;
  }
  return high;
}

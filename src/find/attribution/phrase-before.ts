// The noun phrase that ends before a verb: who speaks. "[Ann Lee, who leads the union,] said" is walked from right to
// left, over what hangs on a noun, asides and lists. Knows tags, not meaning.

import { Class, Form } from "./lexicon.ts";
import type { Range, Reading } from "./reading.ts";
import { isNominal, Tag } from "./tags.ts";

/** How far a phrase is walked, in tokens. Longer subjects are rarer than wrong turns, and work stays linear. */
const REACH = 45;

/** The noun phrase that ends right before token `end`, not reaching before `floor`; null where none does. */
export function phraseBefore(reading: Reading, end: number, floor: number): Range | null {
  const { tags } = reading;
  const low = Math.max(floor, end - REACH);
  const last = withoutTime(reading, end - 1, low);
  if (last < low) return null;
  const tag = tags[last]!;
  if (tag === Tag.pronoun || tag === Tag.relative) return { from: last, to: last + 1 };
  if (tag === Tag.comma || tag === Tag.dash) return beforeAside(reading, last, low);
  const from = walk(reading, last, low);
  if (from >= 0) return { from: startOfList(reading, from, low), to: last + 1 };
  const relative = relativeBefore(reading, last, low);
  if (relative < 0) return null;
  const start = walk(reading, relative - 1, low);
  return start < 0 ? null : { from: start, to: last + 1 };
}

/** "The ministry on Tuesday said": steps back over what says when. */
function withoutTime({ tags, classes }: Reading, last: number, low: number): number {
  let j = last;
  while (j > low && (classes[j]! & Class.time || tags[j] === Tag.number)) j--;
  if (j === last || !(classes[last]! & Class.time || classes[j + 1]! & Class.time)) return last;
  if (tags[j] === Tag.preposition) j--;
  else if (tags[j] === Tag.determiner || tags[j] === Tag.possessive) return last;
  return j >= low && (isNominal(tags[j]!) || tags[j] === Tag.comma) ? j : last;
}

/** "[Ann Lee, the minister], said": comma or dash `closing` ends an aside; looks for its like that opens it. */
function beforeAside(reading: Reading, closing: number, low: number): Range | null {
  const { tags } = reading;
  for (let c = closing - 2; c > low; c--) {
    const tag = tags[c]!;
    if (tag === Tag.stop || tag === Tag.semicolon || tag === Tag.colon || tag === Tag.quote) return null;
    if (tag !== tags[closing] || !(isNominal(tags[c - 1]!) || tags[c - 1] === Tag.object)) continue;
    const inner = tags[c + 1]!;
    if (inner === Tag.conjunction || inner === Tag.subordinator || inner === Tag.pronoun) return null;
    const from = walk(reading, c - 1, low);
    if (from < 0) return null;
    if (from > low && (tags[from - 1] === Tag.preposition || tags[from - 1] === Tag.verb)) return null;
    return { from: startOfList(reading, from, low), to: closing };
  }
  return null;
}

/** First token of the phrase whose last token is `last`, or -1. */
function walk(reading: Reading, last: number, low: number): number {
  const { tags } = reading;
  let j = last;
  if (j < low) return -1;
  if (tags[j] === Tag.quote) {
    j = openingBefore(reading, j, low);
    if (j < 0) return -1;
  } else if (tags[j] === Tag.close) {
    j = parenthesisBefore(reading, j, low) - 1;
    if (j < low || !isNominal(tags[j]!)) return -1;
  } else if (
    tags[j] === Tag.object &&
    j > low &&
    isNominal(tags[j - 1]!) &&
    reading.words[j]!.endsWith(reading.lexicon.speech.grammar.reflexiveEnding)
  ) {
    // "the mayor herself"
  } else if (tags[j] === Tag.object && throughPreposition(reading, j, low) >= 0) {
    // "two of them"
  } else if (!isHead(reading, j)) return -1;
  for (;;) {
    const left = j - 1;
    if (left < low) return j;
    const tag = tags[left]!;
    if (tag === Tag.noun || tag === Tag.name || tag === Tag.number || tag === Tag.adjective) {
      j = left;
    } else if (tag === Tag.close) {
      const open = parenthesisBefore(reading, left, low);
      if (open <= low || !isNominal(tags[open - 1]!)) return j;
      j = open;
    } else if (tag === Tag.owner) {
      // A lone apostrophe may be a closing mark.
      if (left - 1 < low || !isNominal(tags[left - 1]!)) return j;
      j = left;
    } else if (tag === Tag.determiner || tag === Tag.possessive) {
      j = left;
      const before = j - 1;
      if (before >= low && (tags[before] === Tag.determiner || tags[before] === Tag.possessive)) j = before;
      const joined = Math.max(throughPreposition(reading, j, low), throughRelative(reading, j, low));
      if (joined < 0) return j;
      j = joined;
    } else if (tag === Tag.preposition || tag === Tag.to) {
      const joined = throughPreposition(reading, j, low);
      if (joined < 0) return j;
      j = joined;
    } else if (tag === Tag.quote) {
      const open = openingBefore(reading, left, low);
      if (open < 0) return j;
      j = open;
    } else if (tag === Tag.adverb && left - 1 >= low && tags[left - 1] === Tag.determiner) {
      j = left;
    } else if (tag === Tag.ing && left - 1 >= low && isNominal(tags[left - 1]!)) {
      j = left;
    } else {
      const relative = throughRelative(reading, j, low);
      if (relative < 0) return j;
      j = relative;
    }
  }
}

const isHead = ({ tags, classes }: Reading, j: number): boolean => {
  const tag = tags[j]!;
  return (
    tag === Tag.noun ||
    tag === Tag.name ||
    tag === Tag.number ||
    tag === Tag.pronoun ||
    tag === Tag.adjective ||
    (tag === Tag.determiner && (classes[j]! & Class.subject) !== 0)
  );
};

/** "[a spokesman for] the union": where a preposition before token j hangs on a noun, that noun; otherwise -1. */
function throughPreposition(reading: Reading, j: number, low: number): number {
  const { tags, verbs } = reading;
  const preposition = j - 1;
  if (preposition - 1 < low || (tags[preposition] !== Tag.preposition && tags[preposition] !== Tag.to))
    return -1;
  const before = tags[preposition - 1]!;
  if (
    isNominal(before) ||
    (before === Tag.determiner && (reading.classes[preposition - 1]! & Class.subject) !== 0)
  )
    return reading.classes[preposition - 1]! & Class.time ? -1 : preposition - 1;
  if (before === Tag.adjective && preposition - 2 >= low && isNominal(tags[preposition - 2]!))
    return preposition - 2;
  // "officials briefed on the matter": a participle that hangs on a noun.
  const forms = verbs[preposition - 1]?.forms ?? (before === Tag.verb ? Form.participle : 0);
  if (forms & (Form.participle | Form.ing) && preposition - 2 >= low && isNominal(tags[preposition - 2]!))
    return preposition - 2;
  return -1;
}

/** "[people who] know the river": where a verb before token j has a relative pronoun, that pronoun; otherwise -1. */
function throughRelative(reading: Reading, j: number, low: number): number {
  const tag = reading.tags[j - 1];
  if (tag !== Tag.verb && tag !== Tag.auxiliary && tag !== Tag.object) return -1;
  const relative = relativeBefore(reading, j - 1, low);
  return relative > low && isNominal(reading.tags[relative - 1]!) ? relative : -1;
}

function relativeBefore({ tags }: Reading, from: number, low: number): number {
  for (let k = from; k > low && from - k < 14; k--) {
    const tag = tags[k]!;
    if (
      tag === Tag.comma ||
      tag === Tag.stop ||
      tag === Tag.semicolon ||
      tag === Tag.colon ||
      tag === Tag.quote
    )
      return -1;
    if (tag === Tag.relative && isNominal(tags[k - 1]!)) return k;
  }
  return -1;
}

function openingBefore({ tags, quoteOf, quotations }: Reading, close: number, low: number): number {
  const around = quotations[quoteOf[close]!];
  if (!around || around.to !== close + 1 || around.from < low || around.to - around.from > 8) return -1;
  // Quoted speech, as against quoted words in a phrase, ends in a mark.
  let inside = close - 1;
  while (inside > around.from && tags[inside] === Tag.quote) inside--;
  const last = tags[inside];
  if (last === Tag.comma || last === Tag.stop) return -1;
  return around.from;
}

function parenthesisBefore({ tags }: Reading, close: number, low: number): number {
  for (let k = close - 1; k >= low && close - k < 14; k--) if (tags[k] === Tag.open) return k;
  return -1;
}

/** "[Ann, Ben and] Cem said": takes in the names before a joined one, where nothing else can govern them. */
function startOfList(reading: Reading, from: number, low: number): number {
  const { tags } = reading;
  let start = from;
  if (start - 1 > low && tags[start - 1] === Tag.adverb) start--;
  if (tags[start - 1] !== Tag.conjunction || start - 2 < low) return from;
  let left = start - 2;
  // "The harbour reopened, and the union said": a comma before the joining word parts two clauses, unless a list of
  // three or more came before it.
  const parted = tags[left] === Tag.comma;
  if (parted) left--;
  for (let members = 0; members < 6; members++) {
    if (left < low || !isNominal(tags[left]!) || reading.classes[left]! & Class.time) return from;
    start = walk(reading, left, low);
    if (start < 0) return from;
    const whole = !parted || members > 0;
    if (start <= low) return whole ? start : from;
    const before = tags[start - 1]!;
    if (before === Tag.subordinator || before === Tag.that || before === Tag.quote)
      return whole ? start : from;
    if (before !== Tag.comma || members === 5) return from;
    left = start - 2;
  }
  return from;
}

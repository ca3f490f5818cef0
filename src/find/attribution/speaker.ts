// Whose verb it is: the noun phrase before it, or, for loose and joined verbs ("…, adding that", "and said"), whoever
// spoke or acted before in the sentence.

import type { Cue } from "./cue.ts";
import { phraseBefore } from "./phrase-before.ts";
import type { Range, Reading, Stretch } from "./reading.ts";
import { isNominal, Tag } from "./tags.ts";
import { type VerbGroup, verbGroup } from "./verb-group.ts";

export interface Speaker {
  readonly source: readonly Range[];
  readonly clause: number;
  readonly how: How;
}

/**
 * subject: it stands before its verb; thing: something that speaks for who made it ("a letter saying"); shared: the
 * speaker of an earlier cue; main: the subject of the sentence.
 */
export type How = "subject" | "thing" | "shared" | "main";

/** Who stands before the group as its subject; for loose and joined verbs whoever spoke or acted before. */
export function speakerBefore(
  reading: Reading,
  group: { readonly from: number; readonly loose: VerbGroup["loose"] },
  sentence: Stretch,
  earlier: readonly Cue[],
): Speaker | null {
  const { tags, quoteOf } = reading;
  const { from } = group;
  if (!group.loose) {
    const phrase = phraseBefore(reading, from, sentence.from);
    // A subject outside the quotation that holds its verb is none.
    if (phrase && (quoteOf[phrase.from] === quoteOf[from] || quoteOf[from]! < 0))
      return { source: [phrase], clause: phrase.from, how: "subject" };
  }
  if (group.loose === "ing" && from > sentence.from && isNominal(tags[from - 1]!)) {
    const phrase = phraseBefore(reading, from, sentence.from);
    if (phrase)
      return { source: [issuerOf(reading, phrase, sentence) ?? phrase], clause: from, how: "thing" };
  }
  const quoted = group.loose === "ing" ? quotedSpeaker(reading, from, sentence) : null;
  if (quoted) return { source: [quoted], clause: from, how: "subject" };
  const before = tags[from - 1];
  const joined = before === Tag.conjunction || before === Tag.comma;
  if (!joined && !group.loose && from > sentence.from) return null;
  const previous = earlier.findLast(
    (cue) => cue.source.length > 0 && quoteOf[cue.head] === quoteOf[from] && !cue.owned,
  );
  if (previous && from > sentence.from) return { source: previous.source, clause: from, how: "shared" };
  if (group.loose === "to" && from > sentence.from) return null;
  const subject = from > sentence.from ? mainSubject(reading, sentence, from) : null;
  return subject ? { source: [subject], clause: from, how: "main" } : null;
}

/** "quoted [Ann] as saying", "[Ann] was quoted by the Ledger as saying": who is said to say it. */
function quotedSpeaker(reading: Reading, from: number, sentence: Stretch): Range | null {
  const { words, tags, lexicon } = reading;
  const { as, by } = lexicon.speech.grammar;
  if (words[from - 1] !== as || from - 2 < sentence.from) return null;
  const behind = phraseBefore(reading, from - 1, sentence.from);
  const low = Math.max(sentence.from, from - 1 - QUOTED);
  for (let k = from - 2; k >= low; k--) {
    if (tags[k] !== Tag.verb) continue;
    const group = verbGroup(reading, k, sentence.from);
    if (group.passive) return phraseBefore(reading, group.from, sentence.from);
    return behind && behind.from > k && words[behind.from - 1] !== by ? behind : null;
  }
  return null;
}

/** How far before "as saying" the verb that quotes may stand, in tokens. */
const QUOTED = 30;

/** "[The ministry] issued a statement saying": who made the thing that speaks. */
function issuerOf(reading: Reading, thing: Range, sentence: Stretch): Range | null {
  const verb = thing.from - 1;
  if (verb <= sentence.from || reading.tags[verb] !== Tag.verb) return null;
  const group = verbGroup(reading, verb, sentence.from);
  return group.loose || group.passive ? null : phraseBefore(reading, group.from, sentence.from);
}

/** How far from a sentence's start its subject is looked for, in tokens. */
const OPENING = 60;

/** The subject of the sentence's first finite verb before token `end`. */
function mainSubject(reading: Reading, sentence: Stretch, end: number): Range | null {
  const { tags } = reading;
  for (let k = sentence.from; k < end && k < sentence.from + OPENING; k++) {
    if (tags[k] !== Tag.verb && tags[k] !== Tag.auxiliary) continue;
    const phrase = phraseBefore(reading, k, sentence.from);
    if (phrase) return phrase;
  }
  return null;
}

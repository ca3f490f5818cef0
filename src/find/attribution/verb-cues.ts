// Verbs and adjectives as cues: "[The ministry] [said] [that four were held]", "[She] [was confident that] …", and the
// turns in which they come: inverted ("said Ann"), parenthetical ("it rained, Ann said"), passive ("was told"), loose
// ("…, adding that"). Knows one sentence at a time.

import type { Takes } from "../../lang/speech-words.ts";
import { complementAt } from "./complement.ts";
import type { Cue } from "./cue.ts";
import { fronted } from "./fronted.ts";
import { Class, takes } from "./lexicon.ts";
import { phraseAfter, phraseBefore, type Range, tellsWhenOrWhere } from "./noun-phrase.ts";
import { isNominal, type Reading, type Stretch, Tag } from "./tags.ts";
import { type VerbGroup, verbGroup } from "./verb-group.ts";

/** Verbs that tell what seems so, to nobody in particular. */
const SEEMING = new Set(["seem", "appear"]);

const CLAUSES: ReadonlySet<string> = new Set(["that", "clause", "wh", "to"]);

/** The cue that verb or adjective `head` makes in its sentence, or null. `earlier` are the cues before it there. */
export function verbCue(
  reading: Reading,
  head: number,
  sentence: Stretch,
  earlier: readonly Cue[],
): Cue | null {
  const { verbs, tags, words, lexicon } = reading;
  const group = verbGroup(reading, head, sentence.from);
  const adjective = lexicon.adjectives.get(words[head]!);
  if (tags[head] === Tag.adjective || (adjective && group.passive)) {
    const carrier = tags[head] === Tag.adjective ? carrierOf(reading, head, sentence.from) : group;
    return adjective && carrier ? adjectiveCue(reading, head, carrier, adjective, sentence, earlier) : null;
  }
  const reads = verbs[head];
  if (!reads?.cue) return null;
  const phrasal = reads.cue.phrasal[words[head + 1] ?? ""];
  const end = reach(reading, head, sentence);
  if (phrasal && head + 1 < end) {
    const found = fromFrame(reading, group, phrasal, head + 2, end, sentence, earlier, reads.base);
    if (found) return found;
  }
  return fromFrame(reading, group, reads.cue, head + 1, end, sentence, earlier, reads.base);
}

/** A cue inside a quotation looks no further than the quotation. */
function reach({ quoteOf, quotations }: Reading, head: number, sentence: Stretch): number {
  const around = quotations[quoteOf[head]!];
  return around ? Math.min(sentence.to, around.to) : sentence.to;
}

function fromFrame(
  reading: Reading,
  group: VerbGroup,
  frame: Takes,
  at: number,
  end: number,
  sentence: Stretch,
  earlier: readonly Cue[],
  base: string,
): Cue | null {
  const { lexicon } = reading;
  const { denials } = lexicon.speech;
  const negated = group.negated || denials.has(base);
  const common = { head: group.head, sentence, negated, hedged: group.hedged };
  if (group.passive || (SEEMING.has(base) && !group.loose))
    return passiveCue(reading, group, frame, at, end, base, common);

  const front = fronted(reading, group, frame, at, end, sentence);
  if (front) return { ...common, ...front, hedged: group.hedged || front.hedged };

  const complement = complementAt(reading, at, end, frame, { passive: false });
  if (!complement) return relativeCue(reading, group, frame, at, end, base, common);
  const speaker = speakerBefore(reading, group, sentence, earlier);
  if (!speaker) return null;
  // "voters backing the bill" tells of the voters, not of what they say; "a letter saying" tells what it says.
  if (speaker.how === " noun-ing" && !takes(frame, "quote") && !CLAUSES.has(complement.shape)) return null;
  return {
    ...common,
    phrase: complement.shape === "noun" || complement.shape === "preposition",
    cue: [{ from: group.from, to: Math.max(at, complement.cueEnd) }],
    source: speaker.source,
    after: complement.start,
    before: [],
    clause: speaker.clause,
    shape: `${base} ${complement.shape}${speaker.how}`,
    speaks: takes(frame, "quote"),
  };
}

/** "a dam [which] [she] [said] [would hold]": what is said of the relative pronoun. */
function relativeCue(
  reading: Reading,
  group: VerbGroup,
  frame: Takes,
  at: number,
  end: number,
  base: string,
  common: { head: number; sentence: Stretch; negated: boolean; hedged: boolean },
): Cue | null {
  const { tags } = reading;
  if (!takes(frame, "that") || group.loose || at >= end) return null;
  if (tags[at] !== Tag.verb && tags[at] !== Tag.auxiliary) return null;
  const source = phraseBefore(reading, group.from, common.sentence.from);
  if (!source || source.from <= common.sentence.from) return null;
  const relative = source.from - 1;
  if (tags[relative] !== Tag.relative && tags[relative] !== Tag.question) return null;
  return {
    ...common,
    cue: [{ from: group.from, to: at }],
    source: [source],
    before: [{ from: relative, to: relative + 1 }],
    after: at,
    clause: relative,
    shape: `${base} relative`,
    phrase: false,
    speaks: false,
  };
}

interface Speaker {
  readonly source: readonly Range[];
  readonly clause: number;
  readonly how: string;
}

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
    if (phrase && quoteOf[phrase.from] === quoteOf[from])
      return { source: [phrase], clause: phrase.from, how: "" };
    if (phrase && quoteOf[from]! < 0) return { source: [phrase], clause: phrase.from, how: "" };
  }
  if (group.loose === "ing" && from > sentence.from && isNominal(tags[from - 1]!)) {
    const phrase = phraseBefore(reading, from, sentence.from);
    if (phrase)
      return { source: [issuerOf(reading, phrase, sentence) ?? phrase], clause: from, how: " noun-ing" };
  }
  const before = tags[from - 1];
  const joined = before === Tag.conjunction || before === Tag.comma;
  if (!joined && !group.loose && from > sentence.from) return null;
  const previous = earlier.findLast(
    (cue) => cue.source.length > 0 && quoteOf[cue.head] === quoteOf[from] && !cue.owned,
  );
  if (previous && from > sentence.from)
    return { source: previous.source, clause: from, how: group.loose ? ` loose-${group.loose}` : " joined" };
  if (group.loose === "to" && from > sentence.from) return null;
  const subject = from > sentence.from ? mainSubject(reading, sentence, from) : null;
  return subject
    ? { source: [subject], clause: from, how: group.loose ? ` main-${group.loose}` : " main" }
    : null;
}

/** "[The ministry] issued a statement saying": who made the thing that speaks. */
function issuerOf(reading: Reading, thing: Range, sentence: Stretch): Range | null {
  const verb = thing.from - 1;
  if (verb <= sentence.from || reading.tags[verb] !== Tag.verb) return null;
  const group = verbGroup(reading, verb, sentence.from);
  return group.loose || group.passive ? null : phraseBefore(reading, group.from, sentence.from);
}

/** The subject of the sentence's first finite verb before token `end`. */
function mainSubject(reading: Reading, sentence: Stretch, end: number): Range | null {
  const { tags } = reading;
  for (let k = sentence.from; k < end && k < sentence.from + 60; k++) {
    if (tags[k] !== Tag.verb && tags[k] !== Tag.auxiliary) continue;
    const phrase = phraseBefore(reading, k, sentence.from);
    if (phrase) return phrase;
  }
  return null;
}

/** "was told (that …)", "is believed to …", "was condemned by …". */
function passiveCue(
  reading: Reading,
  group: VerbGroup,
  frame: Takes,
  at: number,
  end: number,
  base: string,
  common: { head: number; sentence: Stretch; negated: boolean; hedged: boolean },
): Cue | null {
  const { words, tags, lexicon } = reading;
  const { grammar, hearsay } = lexicon.speech;
  const subject = phraseBefore(reading, group.from, common.sentence.from);
  const cue = [{ from: group.from, to: at }];
  const base2 = { ...common, cue, speaks: false, phrase: false, clause: subject?.from ?? group.from };
  if (words[at] === grammar.by) {
    const by = phraseAfter(reading, at + 1, end, "bare");
    if (!by || !subject) return null;
    const rest = by.to < end && tags[by.to] !== Tag.stop && tags[by.to] !== Tag.comma ? by.to : -1;
    return { ...base2, source: [by], before: [subject], after: rest, shape: `${base} passive by` };
  }
  const complement = complementAt(reading, at, end, frame, { passive: true });
  if (!complement) return null;
  if (complement.shape === "preposition" && (takes(frame, "person") || !takes(frame, "noun"))) return null;
  if (complement.shape === "to" && !takes(frame, "person")) {
    if (!hearsay.has(base)) return null;
    return {
      ...base2,
      source: [],
      before: subject ? [subject] : [],
      after: complement.start,
      hedged: true,
      shape: `${base} passive to`,
    };
  }
  return {
    ...base2,
    cue: [{ from: group.from, to: Math.max(at, complement.cueEnd) }],
    source: [],
    before: [],
    after: complement.start,
    shape: `${base} passive ${complement.shape}`,
  };
}

/** The copula and adverbs before an adjective: "is not [sure]". */
function carrierOf(reading: Reading, adjective: number, floor: number): VerbGroup | null {
  const { tags, classes } = reading;
  let j = adjective - 1;
  while (j >= floor && adjective - j < 6 && (tags[j] === Tag.adverb || tags[j] === Tag.pronoun)) j--;
  if (j < floor) return null;
  const bits = classes[j]!;
  if (!(bits & (Class.be | Class.copula)) && tags[j] !== Tag.comma) return null;
  if (tags[j] === Tag.comma) return null;
  const group = verbGroup(reading, j, floor);
  const negated = group.negated || (bits & Class.negation) !== 0;
  let hedged = group.hedged || (bits & Class.hedge) !== 0;
  let negatedBetween = negated;
  for (let k = j + 1; k < adjective; k++) {
    if (classes[k]! & Class.negation) negatedBetween = true;
    if (classes[k]! & Class.hedge) hedged = true;
  }
  return { ...group, head: adjective, passive: false, negated: negatedBetween, hedged };
}

function adjectiveCue(
  reading: Reading,
  head: number,
  group: VerbGroup,
  frame: Takes,
  sentence: Stretch,
  earlier: readonly Cue[],
): Cue | null {
  const end = reach(reading, head, sentence);
  const at = head + 1;
  let complement = complementAt(reading, at, end, frame, { passive: false });
  if (complement && complement.shape === "delayed") complement = null;
  if (!complement && takes(frame, "that") && startsClauseAt(reading, at, end))
    complement = { start: at, cueEnd: at, shape: "clause" };
  if (!complement) return null;
  const speaker = speakerBefore(reading, group, sentence, earlier);
  if (!speaker) return null;
  return {
    head,
    sentence,
    negated: group.negated,
    hedged: group.hedged,
    cue: [{ from: group.from, to: complement.cueEnd }],
    phrase: complement.shape === "preposition",
    source: speaker.source,
    after: complement.start,
    before: [],
    clause: speaker.clause,
    shape: `adj ${complement.shape}${speaker.how} ${reading.words[head]}`,
    speaks: false,
  };
}

const startsClauseAt = ({ tags }: Reading, k: number, end: number): boolean =>
  k < end &&
  (tags[k] === Tag.pronoun ||
    tags[k] === Tag.determiner ||
    tags[k] === Tag.name ||
    tags[k] === Tag.possessive);

export const isOccasion = tellsWhenOrWhere;

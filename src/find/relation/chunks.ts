// A sentence cut into chunks: noun phrases, verb groups, prepositions, marks. "[The rebels] [, ] [who] [back] [Ann], …". A
// cascade in the manner of S. Abney, "Partial parsing via finite-state cascades" (1996): what hangs on what is for
// clauses.ts to say. Mentions are never cut, and adverbs, short quotations and what says when are left out.

import type { Mention } from "../../model/actor.ts";
import { Class, Form } from "../attribution/lexicon.ts";
import type { Reading, Stretch } from "../attribution/reading.ts";
import { isNominal, Tag } from "../attribution/tags.ts";
import type { TieLexicon } from "./lexicon.ts";
import { coreEnd, type Mentioned } from "./mentioned.ts";
import { adjectiveAt, type VerbChunk, verbAt } from "./verb-chunks.ts";

export type ChunkKind =
  | "noun"
  | "verb"
  | "preposition"
  | "adjective" // that ties: "hostile" before "to"
  | "and"
  | "relative"
  | "that"
  | "clause" // a word that opens one: "because", "what"
  | "comma"
  | "dash"
  | "open"
  | "close"
  | "stop"; // nothing reaches over it: ";", ":", the edges of a long quotation

export interface Chunk {
  readonly kind: ChunkKind;
  /** Tokens, half-open. */
  readonly from: number;
  readonly to: number;
  /** Of a noun phrase its last noun, of a verb group its verb. */
  readonly head: number;
  readonly verb: VerbChunk | null;
  /** Of a noun phrase: the mentions in it that lie in no other, in order. */
  readonly mentions: readonly Mention[];
}

/** A quotation up to this many tokens, marks included, is part of a phrase. */
const SHORT_QUOTATION = 8;

/** In tokens. Longer phrases are no phrases, and what is looked up in one must not grow with the text. */
const LONGEST_PHRASE = 40;

export function chunksOf(
  reading: Reading,
  lexicon: TieLexicon,
  mentioned: Mentioned,
  sentence: Stretch,
): readonly Chunk[] {
  const chunks: Chunk[] = [];
  let k = sentence.from;
  while (k < sentence.to) {
    // "at once": no phrase leads on from here.
    if (lexicon.ties.asides.get(reading.words[k]!)?.has(reading.words[k + 1] ?? "")) {
      k += 2;
      continue;
    }
    const next =
      nounAt(reading, lexicon, mentioned, k, sentence.to) ?? verbAt(reading, lexicon, k, sentence.to);
    if (next) {
      if (next.kind !== "noun" || !isTime(reading, next)) chunks.push(next);
      // "On Tuesday": the preposition goes with what it leads to.
      else if (chunks.at(-1)?.kind === "preposition") chunks.pop();
      k = next.to;
      continue;
    }
    const kind = markKind(reading, lexicon, k, chunks.at(-1)?.kind);
    if (kind) chunks.push({ kind, from: k, to: k + 1, head: k, verb: null, mentions: [] });
    k++;
  }
  return chunks;
}

function isTime({ classes, tags }: Reading, { from, to, mentions }: Chunk): boolean {
  if (mentions.length > 0) return false;
  let time = false;
  for (let k = from; k < to; k++) {
    if (classes[k]! & Class.time) time = true;
    else if (isNominal(tags[k]!) && tags[k] !== Tag.number) return false;
  }
  return time;
}

function nounAt(
  reading: Reading,
  lexicon: TieLexicon,
  { at }: Mentioned,
  start: number,
  end: number,
): Chunk | null {
  const { tags, words, tokens } = reading;
  const mentions: Mention[] = [];
  let head = -1;
  let k = start;
  let pronoun = false;
  while (k < end && !pronoun && k - start < LONGEST_PHRASE) {
    const mention = at(k);
    // "called the party [a gang]": an article opens a phrase of its own.
    if (mention && head >= 0 && opensNoun(tags[k]!)) break;
    if (mention && mention.form !== "pronoun" && !isVerb(reading, mention, k)) {
      mentions.push(mention);
      const core = coreEnd(mention);
      while (k < end && tokens[k]!.start < core) k++;
      head = k - 1;
      continue;
    }
    const tag = tags[k]!;
    if (tag === Tag.pronoun || tag === Tag.object) {
      if (k > start) break;
      if (mention) mentions.push(mention);
      head = k++;
      pronoun = true;
    } else if (adjectiveAt(reading, lexicon, k, end)) {
      break;
    } else if (isNounPart(reading, lexicon, k)) {
      // "local, [lightly armed groups]": a comma parts adjectives too.
      if (head < 0 && tags[k + 1] === Tag.comma && goesOn(reading, lexicon, at, k, end)) k++;
      head = k++;
    } else if (tag === Tag.determiner || tag === Tag.possessive) {
      if (head >= 0) break;
      // "The those": a possessive pronoun may itself be a mention, of its owner.
      if (mention) mentions.push(mention);
      k++;
    } else if (tag === Tag.adjective) {
      if (head >= 0) break;
      k++;
    } else if (tag === Tag.owner) {
      if (head < 0) break;
      k++;
    } else if (tag === Tag.adverb) {
      // "the newly armed rebels", but not "the rebels often"
      if (k === start || head >= 0 || !startsNoun(tags[k + 1]!)) break;
      k++;
    } else if (tag === Tag.quote && isShort(reading, k)) {
      if (k === start && reading.quotations[reading.quoteOf[k]!]?.from !== k) break;
      k++;
    } else if (
      tag === Tag.verb &&
      head < 0 &&
      k > start &&
      opensNoun(tags[k - 1]!) &&
      (reading.verbs[k]?.forms ?? 0) & Form.participle
    ) {
      // "the captured town"
      k++;
    } else if (tag === Tag.ing && tags[start] === Tag.possessive && k > start && !takesObject(tags[k + 1])) {
      // "their yearly gathering in Quill"
      head = k++;
    } else break;
  }
  if (head < 0)
    return opensNoun(tags[start]!) && reading.classes[start]! & Class.subject
      ? { kind: "noun", from: start, to: start + 1, head: start, verb: null, mentions }
      : null;
  // What was taken behind the last noun ("the rebels' “") does not belong to it.
  let to = k;
  while (to > head + 1 && tags[to - 1] !== Tag.owner && words[to - 1] !== "”" && tags[to - 1] !== Tag.quote)
    to--;
  return { kind: "noun", from: start, to, head, verb: null, mentions };
}

/** "local, [lightly armed Reed Army units]": behind the comma no phrase of its own, but one that holds a mention. */
function goesOn(
  { tags, words }: Reading,
  { grammar }: TieLexicon,
  at: Mentioned["at"],
  k: number,
  end: number,
): boolean {
  if (words[k]!.endsWith(grammar.speech.grammar.pluralEnding) || tags[k] !== Tag.noun) return false;
  for (let i = k + 2; i < end && i < k + 6; i++) {
    const mention = at(i);
    if (mention) return mention.form === "description" ? !opensNoun(tags[i]!) : i > k + 2;
    if (!startsNoun(tags[i]!) && tags[i] !== Tag.adverb) return false;
  }
  return false;
}

/** "heads" in "who heads": a description of one word that stands as a verb. */
const isVerb = ({ tags, tokens }: Reading, { form, end }: Mention, k: number): boolean =>
  form === "description" && tags[k] === Tag.verb && tokens[k]!.end === end;

const takesObject = (tag: number | undefined): boolean =>
  tag === Tag.determiner ||
  tag === Tag.possessive ||
  tag === Tag.object ||
  (tag !== undefined && isNominal(tag));
const opensNoun = (tag: number): boolean => tag === Tag.determiner || tag === Tag.possessive;
const startsNoun = (tag: number): boolean =>
  tag === Tag.noun || tag === Tag.name || tag === Tag.adjective || tag === Tag.number || tag === Tag.verb;

function isNounPart({ tags, words }: Reading, { ties }: TieLexicon, k: number): boolean {
  const tag = tags[k]!;
  if (tag !== Tag.noun && tag !== Tag.name && tag !== Tag.number) return false;
  // "gunned down", "drove them out of": a particle behind its verb or object is no noun.
  return !ties.particles.has(words[k]!) || tags[k - 1] === Tag.determiner || tags[k - 1] === Tag.adjective;
}

function isShort({ quotations, quoteOf }: Reading, k: number): boolean {
  const around = quotations[quoteOf[k]!];
  return around === undefined || around.to - around.from <= SHORT_QUOTATION;
}

const KINDS: Readonly<Record<number, ChunkKind>> = {
  [Tag.preposition]: "preposition",
  [Tag.to]: "preposition",
  [Tag.conjunction]: "and",
  [Tag.relative]: "relative",
  [Tag.that]: "that",
  [Tag.question]: "clause",
  [Tag.subordinator]: "clause",
  [Tag.comma]: "comma",
  [Tag.dash]: "dash",
  [Tag.open]: "open",
  [Tag.close]: "close",
  [Tag.stop]: "stop",
  [Tag.colon]: "stop",
  [Tag.semicolon]: "stop",
};

function markKind(
  reading: Reading,
  { ties }: TieLexicon,
  k: number,
  before: ChunkKind | undefined,
): ChunkKind | null {
  const { tags, words, classes } = reading;
  const tag = tags[k]!;
  if (tag === Tag.quote) return isShort(reading, k) ? null : "stop";
  if (ties.particles.has(words[k]!) && (before === "verb" || before === "noun")) return "preposition";
  if (tag === Tag.question && classes[k]! & Class.relative && (before === "noun" || before === "comma"))
    return "relative";
  // A preposition may be tagged otherwise where it opens a clause as well: "before", "since".
  if (tag === Tag.adverb && classes[k]! & Class.preposition) return "preposition";
  return KINDS[tag] ?? null;
}

/** True for a verb group that can be a sentence's own: with tense, as against "to back" or "backing". */
export const isTensed = ({ verb }: Chunk): boolean => verb !== null && verb.loose === null;

// The verb groups among a sentence's chunks, with what their own words say: voice, negation, doubt, future. "has not yet
// backed" is one group; "vowed to fight" is two.

import { Class, Form } from "../attribution/lexicon.ts";
import type { Reading } from "../attribution/reading.ts";
import { Tag } from "../attribution/tags.ts";
import { verbGroup } from "../attribution/verb-group.ts";
import type { Chunk } from "./chunks.ts";
import { bringsAlong } from "./finite.ts";
import type { TieLexicon } from "./lexicon.ts";

export interface VerbChunk {
  readonly base: string;
  readonly passive: boolean;
  readonly loose: "to" | "ing" | "participle" | null;
  /** "is", "became": what follows describes the subject. */
  readonly copula: boolean;
  readonly negated: boolean;
  readonly hedged: boolean;
  readonly future: boolean;
}

/** "hostile" where its preposition follows, or "opposed" and the like, which may be read as verbs. */
export function adjectiveAt({ words, tags }: Reading, { ties }: TieLexicon, k: number, end: number): boolean {
  const role = ties.adjectives.get(words[k]!);
  if (!role || k + 1 >= end || tags[k] === Tag.auxiliary) return false;
  return role.to.includes(words[k + 1]!);
}

/** The verb group, or the adjective that ties, that begins at a token; null where none does. */
export function verbAt(reading: Reading, lexicon: TieLexicon, start: number, end: number): Chunk | null {
  const { tags, words, classes, verbs } = reading;
  if (adjectiveAt(reading, lexicon, start, end))
    return { kind: "adjective", from: start, to: start + 1, head: start, verb: null, mentions: [] };
  let k = start;
  let infinitive = false;
  while (k < end) {
    const tag = tags[k]!;
    if (tag === Tag.verb || tag === Tag.ing) {
      // "is critical of": the adjective is no part of the verb.
      if (adjectiveAt(reading, lexicon, k, end)) break;
      return verbChunk(reading, lexicon, start, k);
    }
    if (tag === Tag.to) {
      if (k > start && infinitive) break;
      if (!opensInfinitive(reading, k + 1, end)) break;
      infinitive = true;
    } else if (tag !== Tag.auxiliary && tag !== Tag.adverb) break;
    k++;
  }
  // A group without a verb: "is", "has been", "was not".
  let head = k - 1;
  while (head >= start && tags[head] !== Tag.auxiliary) head--;
  if (head < start) return null;
  const copula = (classes[head]! & Class.be) !== 0;
  return {
    kind: "verb",
    from: start,
    to: head + 1,
    head,
    verb: {
      base: verbs[head]?.base ?? words[head]!,
      passive: false,
      loose: words[start] === lexicon.grammar.speech.grammar.to ? "to" : null,
      copula,
      ...flagsOf(reading, lexicon, start, k),
    },
    mentions: [],
  };
}

function opensInfinitive({ tags, verbs, classes }: Reading, k: number, end: number): boolean {
  while (k < end && tags[k] === Tag.adverb) k++;
  if (k >= end) return false;
  if (tags[k] === Tag.auxiliary) return (classes[k]! & (Class.be | Class.have | Class.do)) !== 0;
  return tags[k] === Tag.verb && ((verbs[k]?.forms ?? 0) & Form.base) !== 0;
}

function verbChunk(reading: Reading, lexicon: TieLexicon, start: number, head: number): Chunk {
  const { verbs, words, tags, classes } = reading;
  const group = verbGroup(reading, head, start);
  const base = verbs[head]?.base ?? words[head]!;
  // "backed by Ann" behind a noun has no auxiliary, and its form may be a past as well.
  const bare = group.from === head;
  const forms = verbs[head]?.forms ?? (tags[head] === Tag.verb ? Form.past | Form.participle : 0);
  const by = words[head + 1] === lexicon.ties.by && bare && (forms & Form.participle) !== 0;
  return {
    kind: "verb",
    from: start,
    to: head + 1,
    head,
    verb: {
      base,
      passive: group.passive || by,
      loose: by ? "participle" : isBareForm(reading, lexicon, start, head) ? "to" : group.loose,
      copula: (classes[head]! & Class.copula) !== 0,
      ...flagsOf(reading, lexicon, start, head),
    },
    mentions: [],
  };
}

/** "helped [defeat]", "helped the army [push]" */
const isBareForm = (reading: Reading, lexicon: TieLexicon, start: number, head: number): boolean =>
  start === head &&
  ((reading.verbs[head]?.forms ?? 0) & Form.base) !== 0 &&
  bringsAlong(reading, lexicon, head);

/** What the words before a verb say of it. */
function flagsOf(
  { classes, words }: Reading,
  { ties, grammar }: TieLexicon,
  from: number,
  to: number,
): Pick<VerbChunk, "negated" | "hedged" | "future"> {
  let negated = false;
  let hedged = false;
  let future = false;
  for (let k = from; k < to; k++) {
    if (classes[k]! & Class.negation) negated = !negated;
    if (classes[k]! & Class.hedge || grammar.speech.guarded.has(words[k]!)) hedged = true;
    if (ties.future.has(words[k]!)) future = true;
  }
  return { negated, hedged, future };
}

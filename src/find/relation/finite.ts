// Verbs that the light grammar takes for nouns, since their forms are both and no dictionary tells: "the Reed Party
// [condemns] attacks by Ann". Right behind a name, before a noun phrase, in a clause that has no other verb, such a word is
// its verb. Changes the tags of the reading that it is handed, before it is cut into chunks.

import { AUXILIARY, Form } from "../attribution/lexicon.ts";
import type { Reading, Stretch } from "../attribution/reading.ts";
import { isNominal, Tag } from "../attribution/tags.ts";
import type { TieLexicon } from "./lexicon.ts";
import type { Mentioned } from "./mentioned.ts";

/** In tokens: how far a clause's other verb is looked for. */
const REACH = 24;

export function settleVerbs(
  reading: Reading,
  lexicon: TieLexicon,
  mentioned: Mentioned,
  { from, to }: Stretch,
): void {
  const { tags, words, tokens, verbs } = reading;
  let named = -1;
  for (let k = from; k < to; k++) {
    const mention = mentioned.at(k);
    if (mention && mention.form !== "pronoun") named = mention.end;
    if (tags[k] === Tag.ing && isDeed(reading, lexicon, k, to)) {
      tags[k] = Tag.noun;
      verbs[k] = null;
    }
    if (tags[k] === Tag.noun && bringsAlong(reading, lexicon, k) && opensObject(reading, k + 1, to)) {
      const bare = lexicon.grammar.verbs.get(words[k]!);
      if (bare && bare.forms & Form.base && lexicon.frames.has(bare.base)) {
        tags[k] = Tag.verb;
        verbs[k] = bare;
        continue;
      }
    }
    if (tags[k] !== Tag.noun || named < 0 || tokens[k - 1]?.end !== named) continue;
    const reads = lexicon.grammar.verbs.get(words[k]!);
    // A third person, "Ann [backs]"; a base form behind one name is a noun more often than not.
    const agrees = reads && (reads.forms & Form.third || (reads.forms & Form.base && joined(reading, k - 1)));
    if (!agrees || !isKnown(lexicon, reads.base) || mentioned.at(k)) continue;
    if (!opensObject(reading, k + 1, to) && !takes(lexicon, reads.base, words[k + 1])) continue;
    if (hasVerb(reading, k - 1, from, -1) || hasVerb(reading, k + 1, to, 1)) continue;
    tags[k] = Tag.verb;
    verbs[k] = reads;
  }
}

/** In tokens: how long the object of a verb that brings a bare form along may be. */
const LONGEST_OBJECT = 6;

/** True behind "helped" and "helped the Reed Army": a bare form may follow. */
export function bringsAlong({ tags, verbs }: Reading, { ties }: TieLexicon, k: number): boolean {
  for (let i = k - 1; i >= 0 && k - i <= LONGEST_OBJECT; i--) {
    const tag = tags[i]!;
    if (tag === Tag.verb || tag === Tag.ing) return ties.bare.has(verbs[i]?.base ?? "");
    if (!isNominal(tag) && tag !== Tag.determiner && tag !== Tag.adjective && tag !== Tag.object)
      return false;
  }
  return false;
}

/** "[works] with", "[stands] by": a preposition that the verb ties by. */
const takes = ({ frames }: TieLexicon, base: string, word: string | undefined): boolean =>
  word !== undefined && (frames.get(base)?.some(({ slot }) => slot.split(" ")[0] === word) ?? false);

/** "Ann and Ben [back]": two names joined make a plural. */
function joined({ tags }: Reading, k: number): boolean {
  for (let i = k; i >= 0 && k - i < LONGEST_OBJECT; i--) {
    if (tags[i] === Tag.conjunction) return isNominal(tags[i - 1] ?? 0);
    if (!isNominal(tags[i]!) && tags[i] !== Tag.determiner) return false;
  }
  return false;
}

const isKnown = ({ frames, ties }: TieLexicon, base: string): boolean =>
  frames.has(base) || ties.receiving.has(base);

/** "[Fighting] erupted", "their [shelling] has killed": before a verb with tense; "a suicide [bombing] that killed". */
function isDeed({ tags, words, verbs }: Reading, { ties }: TieLexicon, k: number, end: number): boolean {
  if (!ties.nouns.has(words[k]!) || k + 1 >= end) return false;
  const next = tags[k + 1]!;
  if (next === Tag.auxiliary) return true;
  if (next === Tag.verb) return ((verbs[k + 1]?.forms ?? Form.past) & (Form.past | Form.third)) !== 0;
  // "weapons and [training] for Ann"
  const listed = tags[k - 1] === Tag.conjunction && isNominal(tags[k - 2] ?? 0);
  if (listed && (next === Tag.preposition || next === Tag.to)) return true;
  // "with [training] and advice"
  if (tags[k - 1] === Tag.preposition && next === Tag.conjunction && isNominal(tags[k + 2] ?? 0)) return true;
  if (tags[k - 1] === Tag.preposition && (next === Tag.that || next === Tag.relative)) return true;
  const opened = tags[k - 1] === Tag.noun && OPENS.has(tags[k - 2] ?? 0);
  return opened && (next === Tag.that || next === Tag.relative || next === Tag.preposition);
}

const OPENS: ReadonlySet<number> = new Set([Tag.determiner, Tag.possessive, Tag.adjective, Tag.owner]);

function opensObject({ tags, verbs, words, lexicon }: Reading, k: number, end: number): boolean {
  if (k >= end) return false;
  const tag = tags[k]!;
  if (tag === Tag.determiner || tag === Tag.possessive || tag === Tag.adjective || tag === Tag.object)
    return true;
  if (isNominal(tag) && tag !== Tag.close) return true;
  // "[trains] and equips"
  return (
    tag === Tag.conjunction &&
    k + 1 < end &&
    ((verbs[k + 1] ?? lexicon.verbs.get(words[k + 1]!))?.forms ?? 0) === Form.third
  );
}

/** True where a verb with tense stands between token `k` and the next mark that may end the clause, in direction `step`. */
function hasVerb({ tags, verbs, classes }: Reading, k: number, end: number, step: 1 | -1): boolean {
  for (let i = k; (step > 0 ? i < end : i >= end) && Math.abs(i - k) < REACH; i += step) {
    const tag = tags[i]!;
    if (CLAUSE_ENDS.has(tag)) return false;
    if (tag === Tag.auxiliary && classes[i]! & AUXILIARY) return true;
    if (tag === Tag.verb && (verbs[i]?.forms ?? Form.past) & (Form.past | Form.third)) {
      // "trains [and equips]"
      if (tags[i - 1] === Tag.conjunction && i - 2 < k) continue;
      return true;
    }
  }
  return false;
}

const CLAUSE_ENDS: ReadonlySet<number> = new Set([
  Tag.comma,
  Tag.stop,
  Tag.semicolon,
  Tag.colon,
  Tag.that,
  Tag.subordinator,
  Tag.relative,
  Tag.question,
  Tag.quote,
  Tag.dash,
]);

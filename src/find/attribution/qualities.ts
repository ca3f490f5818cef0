// What an attribution's words say of it beside who and what: quoted or not, in doubt or not and whose doubt it is, denied or
// not, and where it was said. Asks only for its parts, so it serves what rules found and what a tagger found alike.

import type { Attribution } from "../../model/attribution.ts";
import { Class } from "./lexicon.ts";
import { headOf, type Parts } from "./parts.ts";
import { type Range, type Reading, sentenceAt } from "./reading.ts";
import { isNominal, Tag } from "./tags.ts";
import { venueOf } from "./venue.ts";
import { type VerbGroup, verbGroup } from "./verb-group.ts";

export interface Qualities extends Pick<Attribution, "kind" | "hedged" | "negated"> {
  readonly hedgedBySource: boolean;
  readonly venue: readonly Range[];
}

/** `isPerson` tells whether a token lies in a person's name: nobody's interview is held in a person. */
export function qualitiesOf(
  reading: Reading,
  parts: Parts,
  isPerson: (token: number) => boolean = () => false,
): Qualities {
  const verb = verbOf(reading, parts.cue);
  const sentence = sentenceAt(reading, headOf(parts));
  const group = verb < 0 ? null : verbGroup(reading, verb, sentence?.from ?? verb);
  return {
    kind: kindOf(reading, parts),
    hedged: isHedged(reading, parts, group),
    hedgedBySource: isHedgedBySource(reading, parts, verb),
    negated: isNegated(reading, parts, group),
    venue: sentence ? venueOf(reading, parts, sentence, isPerson) : [],
  };
}

/** The verb that makes the cue one, or its last verb; -1 where it has none. */
function verbOf({ verbs }: Reading, cue: readonly Range[]): number {
  let verb = -1;
  for (const { from, to } of cue)
    for (let k = from; k < to; k++)
      if (verbs[k] && (verb < 0 || verbs[k]!.cue || !verbs[verb]!.cue)) verb = k;
  return verb;
}

const some = (ranges: readonly Range[], holds: (token: number) => boolean): boolean =>
  ranges.some(({ from, to }) => {
    for (let k = from; k < to; k++) if (holds(k)) return true;
    return false;
  });

/** The cue's tokens, and the auxiliaries and adverbs of its verb where it leaves them out. */
const told = (cue: readonly Range[], group: VerbGroup | null): readonly Range[] =>
  group && group.from < cue[0]!.from ? [{ from: group.from, to: cue[0]!.from }, ...cue] : cue;

function kindOf(reading: Reading, { cue, content }: Parts): Attribution["kind"] {
  const { quoteOf, tags } = reading;
  const own = quoteOf[headOf({ cue })]!;
  let quoted = 0;
  let plain = 0;
  for (const range of content) {
    const { marked, whole } = own < 0 ? NOT_MARKED : marksIn(reading, range, own);
    for (let k = range.from; k < range.to; k++) {
      const tag = tags[k]!;
      if (tag === Tag.quote || tag === Tag.comma || tag === Tag.stop) continue;
      if (whole || (quoteOf[k]! >= 0 && quoteOf[k] !== own)) quoted++;
      else plain++;
    }
    if (marked) quoted++;
  }
  return plain === 0 && quoted > 0 ? "direct" : quoted > 0 ? "mixed" : "indirect";
}

const NOT_MARKED = { marked: false, whole: false };

/** Of a content within quotation `own`: whether it holds marks of its own, and whether all of it stands between them. */
function marksIn({ text, tokens, quotations }: Reading, range: Range, own: number): typeof NOT_MARKED {
  const { from, to, quotation } = quotations[own]!;
  const first = Math.max(range.from, from + 1);
  const last = Math.min(range.to, quotation.closed ? to - 1 : to) - 1;
  if (first > last) return NOT_MARKED;
  const words = text.slice(tokens[first]!.start, tokens[last]!.end);
  const opening = /(?<=^|\s)["“‘'](?=\S)/.exec(words);
  if (!opening) return NOT_MARKED;
  return { marked: true, whole: opening.index === 0 && /["”’'][.,;!?]?$/.test(words) };
}

/** The teller keeps a distance: by a word beside the cue, or by naming nobody ("is said to"). */
function isHedged(reading: Reading, { cue, source }: Parts, group: VerbGroup | null): boolean {
  const { classes, words, lexicon, verbs, tags } = reading;
  const { speech } = lexicon;
  if (some(told(cue, group), (k) => (classes[k]! & Class.hedge) !== 0)) return true;
  if (!group) return false;
  const last = cue.at(-1)!.to - 1;
  const hearsay = group.passive && speech.hearsay.has(verbs[group.head]!.base);
  if (hearsay && source.length === 0 && tags[last] !== Tag.preposition) return true;
  // "would say", but not "would not say", which tells of a refusal.
  const putOff = some([{ from: group.from, to: group.head }], (k) => speech.putOff.has(words[k]!));
  return putOff && !isNegated(reading, { cue, source, content: [] }, group);
}

/** In tokens: how far the verb of a content is looked for. */
const OPENING = 20;

/** The source keeps a doubt: by the cue ("suspects"), or beside the content's first verb ("may break"). */
function isHedgedBySource(reading: Reading, { cue, content }: Parts, verb: number): boolean {
  const { words, verbs, tags, lexicon } = reading;
  const { tentative, guarded } = lexicon.speech;
  if (verb >= 0 ? tentative.has(verbs[verb]!.base) : some(cue, (k) => tentative.has(singular(words[k]!))))
    return true;
  const first = content[0];
  if (!first) return false;
  const high = Math.min(first.to, first.from + OPENING);
  for (let k = first.from; k < high; k++) {
    if (tags[k] === Tag.stop || tags[k] === Tag.semicolon) return false;
    if (guarded.has(words[k]!) && tags[k] !== Tag.name) return true;
    // The verb ends the search, but not one that a word behind it may still put in doubt: "is likely to".
    if (tags[k] === Tag.verb) return false;
  }
  return false;
}

const singular = (noun: string): string => (noun.endsWith("s") ? noun.slice(0, -1) : noun);

/**
 * Denied ("denied that"), negated ("did not say"), said by nobody ("neither side believes"), or refused ("declined [to
 * say]"); two of these undo each other: "did not deny".
 */
function isNegated(reading: Reading, { cue, source }: Parts, group: VerbGroup | null): boolean {
  const { classes, words, verbs, tags, lexicon } = reading;
  const { denials, nobody } = lexicon.speech;
  const denies = (k: number): boolean =>
    denials.has(verbs[k]?.base ?? (isNominal(tags[k]!) ? singular(words[k]!) : ""));
  const denied = some(cue, denies);
  const first = source[0]?.from ?? -1;
  const negations = some(told(cue, group), (k) => (classes[k]! & Class.negation) !== 0);
  const refused = group?.loose === "to" && group.from > 0 && denies(group.from - 1) && !denied;
  return (denied || refused) !== (negations || (first >= 0 && nobody.has(words[first]!)));
}

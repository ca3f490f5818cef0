// Where something was said, or to which medium or body: "told [Radio Vell]", "in [an interview with the Ledger]", "on [her
// blog]". Whom a source spoke to alone ("told Ben", "told reporters") is no venue. Looks only around the cue.

import { Class } from "./lexicon.ts";
import { type Parts, shared } from "./parts.ts";
import { phraseAfter } from "./phrase-after.ts";
import type { Range, Reading, Stretch } from "./reading.ts";
import { Tag } from "./tags.ts";

/** How far from the cue a venue is looked for, and how far into a phrase its noun, in tokens. */
const AROUND = 30;
const NOUN = 5;

export function venueOf(
  reading: Reading,
  parts: Parts,
  sentence: Stretch,
  isPerson: (token: number) => boolean,
): Range[] {
  const { tags, words, lexicon, quoteOf } = reading;
  const { venuePrepositions } = lexicon.speech;
  const all = [...parts.source, ...parts.cue, ...parts.content].toSorted((a, b) => a.from - b.from);
  const cueEnd = parts.cue.at(-1)!.to;
  const own = quoteOf[parts.cue[0]!.from];
  const venues: Range[] = [];
  const add = (venue: Range | null): number => {
    if (!venue || all.some((range) => shared([range], [venue]) > 0)) return -1;
    venues.push(venue);
    return venue.to;
  };
  /** Walks over what stands free of the attribution's own parts, up to another clause. */
  const walk = (from: number, to: number): void => {
    for (let k = from; k < to; k++) {
      const tag = tags[k]!;
      if (quoteOf[k] !== own || tag === Tag.semicolon || tag === Tag.that) return;
      if ((tag !== Tag.preposition && tag !== Tag.to) || !venuePrepositions.has(words[k]!)) continue;
      k = Math.max(k, add(occasionAfter(reading, k + 1, to)) - 1);
    }
  };

  const clear = firstFrom(all, cueEnd);
  const end = Math.min(sentence.to, cueEnd + AROUND, clear?.from ?? sentence.to);
  const person = tags[cueEnd - 1] === Tag.preposition ? null : phraseAfter(reading, cueEnd, end, "bare");
  if (person && person.from === cueEnd) add(mediumIn(reading, person, isPerson));
  walk(cueEnd, end);
  // Behind a source that follows its cue: "said Ann in an interview".
  if (clear && parts.source.includes(clear)) {
    const behind = firstFrom(all, clear.to);
    walk(clear.to, Math.min(sentence.to, clear.to + AROUND, behind?.from ?? sentence.to));
  }
  const start = all.find(({ to }) => to > sentence.from)?.from ?? sentence.from;
  if (start > sentence.from && start - sentence.from < AROUND && tags[start - 1] === Tag.comma)
    walk(sentence.from, start);
  return venues.toSorted((a, b) => a.from - b.from);
}

const firstFrom = (ranges: readonly Range[], token: number): Range | undefined =>
  ranges.find(({ from }) => from >= token);

/** "[an interview with the Ledger]": a phrase whose noun is an occasion or a body, behind its preposition. */
function occasionAfter(reading: Reading, at: number, end: number): Range | null {
  const { tags, classes, words, lexicon } = reading;
  const high = Math.min(end, at + NOUN);
  for (let k = at; k < high; k++) {
    const tag = tags[k]!;
    const isOccasion = (classes[k]! & Class.occasion) !== 0 || lexicon.speech.forums.has(words[k]!);
    // "in a statement", but also "press" in "at a press conference": the last noun of the phrase closes it.
    if (isOccasion) return phraseAfter(reading, at, end, "bare");
    if (tag === Tag.comma || tag === Tag.preposition || tag === Tag.verb || tag === Tag.stop) return null;
  }
  return null;
}

/** Whom a source told, where that is a medium or a body: a name that is no person's, or a noun for one. */
function mediumIn(reading: Reading, phrase: Range, isPerson: (token: number) => boolean): Range | null {
  const { tags, words, lexicon } = reading;
  let named = false;
  for (let k = phrase.from; k < phrase.to; k++) {
    if (tags[k] === Tag.preposition) break;
    if (isPerson(k)) return null;
    named ||= tags[k] === Tag.name || lexicon.speech.forums.has(words[k]!);
  }
  return named ? phrase : null;
}

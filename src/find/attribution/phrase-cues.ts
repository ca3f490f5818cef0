// Phrases as cues: "[according to] [the mayor]", "[in] [her] [view]"; and adverbs that say a thing is only said
// ("[The dam] [reportedly] [held]"). Where in its sentence such a phrase stands tells where its content is.

import { phraseAt } from "../phrases.ts";
import type { Cue } from "./cue.ts";
import { Class } from "./lexicon.ts";
import { phraseAfter } from "./phrase-after.ts";
import { clauseStart, type Range, type Reading, type Stretch } from "./reading.ts";
import { isNominal, Tag } from "./tags.ts";

/** "According to the mayor, …", "…, according to the mayor", "in the mayor's view". */
export function phraseCue(reading: Reading, first: number, sentence: Stretch): Cue | null {
  const { words, lexicon } = reading;
  const length = phraseAt(lexicon.accordingTo, words, first);
  if (length > 0) {
    const at = first + length;
    // In front of its clause a source ends at the first comma.
    const inFront = leads(reading, first, sentence);
    const phrase = phraseAfter(reading, at, sentence.to, inFront ? "bare" : "with asides");
    const source = phrase && inFront ? withAside(reading, phrase, sentence) : phrase;
    return source && placed(reading, sentence, first, source.to, first, source, [{ from: first, to: at }]);
  }
  const owner = lexicon.speech.viewPrepositions.has(words[first]!) ? ownerOf(reading, first, sentence) : null;
  if (!owner) return null;
  const { source, view } = owner;
  return placed(reading, sentence, first, view + 1, view, source, [
    { from: first, to: source.from },
    { from: source.to, to: view + 1 },
  ]);
}

/** How many tokens an aside in front may have: "According to its lawyer, [Ivo Brandt], the two have signed". */
const ASIDE = 16;

/** The phrase with what stands between commas behind it, where that is a name alone or a clause that describes. */
function withAside({ tags }: Reading, phrase: Range, sentence: Stretch): Range {
  if (tags[phrase.to] !== Tag.comma) return phrase;
  const from = phrase.to + 1;
  const high = Math.min(sentence.to, from + ASIDE);
  let k = from;
  if (tags[from] === Tag.relative) while (k < high && tags[k] !== Tag.comma && tags[k] !== Tag.quote) k++;
  else while (k < high && tags[k] === Tag.name) k++;
  return k > from && k < high && tags[k] === Tag.comma ? { from: phrase.from, to: k } : phrase;
}

/** The cue of a phrase over tokens first to `end`: what is told stands before it, behind it, or around it. */
function placed(
  reading: Reading,
  sentence: Stretch,
  first: number,
  end: number,
  head: number,
  source: Range,
  cue: readonly Range[],
): Cue | null {
  const { tags } = reading;
  const common = { head, sentence, cue, source: [source], clause: first, ...PLAIN };
  const comma = end < sentence.to && tags[end] === Tag.comma;
  if (leads(reading, first, sentence))
    return comma ? { ...common, before: [], after: end + 1, shape: "phrase first" } : null;
  const parted = tags[first - 1] === Tag.comma;
  const to = parted ? first - 1 : first;
  const from = clauseStart(reading, to, sentence);
  if (to <= from) return null;
  const goesOn = comma && parted && end + 1 < sentence.to && tags[end + 1] !== Tag.relative;
  return { ...common, before: [{ from, to }], after: goesOn ? end + 1 : -1, shape: "phrase last" };
}

const PLAIN = { phrase: false, speaks: false } as const;

/** True where only joining words, or "that", stand before: the phrase opens the sentence, or a clause within it. */
function leads({ tags }: Reading, first: number, sentence: Stretch): boolean {
  for (let k = first - 1; k >= sentence.from; k--) {
    const tag = tags[k]!;
    if (tag === Tag.that) return true;
    if (tag !== Tag.conjunction && tag !== Tag.adverb && tag !== Tag.comma && tag !== Tag.quote) return false;
  }
  return true;
}

/** How many tokens an owner in "in the mayor's view" may have. */
const OWNER = 6;

function ownerOf(
  { tags, classes }: Reading,
  first: number,
  sentence: Stretch,
): { readonly source: Range; readonly view: number } | null {
  const high = Math.min(sentence.to, first + 1 + OWNER);
  for (let k = first + 1; k < high; k++) {
    const tag = tags[k]!;
    if (classes[k]! & Class.view) {
      const before = tags[k - 1];
      if (before === Tag.possessive && k === first + 2)
        return { source: { from: first + 1, to: k }, view: k };
      if (before === Tag.owner && k > first + 2) return { source: { from: first + 1, to: k - 1 }, view: k };
      return null;
    }
    if (!isNominal(tag) && tag !== Tag.determiner && tag !== Tag.possessive && tag !== Tag.owner) return null;
  }
  return null;
}

/** "The dam [reportedly] held": the clause around the adverb is told by nobody. `earlier` are the cues before it. */
export function adverbCue(
  reading: Reading,
  head: number,
  sentence: Stretch,
  earlier: readonly Cue[],
): Cue | null {
  if (!reading.lexicon.speech.tellingAdverbs.has(reading.words[head]!)) return null;
  // "Ann said the dam reportedly held": within what she said.
  const told = earlier.at(-1)?.after ?? -1;
  const from = Math.max(clauseStart(reading, head, sentence), told <= head ? told : -1);
  return {
    ...PLAIN,
    head,
    sentence,
    cue: [{ from: head, to: head + 1 }],
    source: [],
    before: from < head ? [{ from, to: head }] : [],
    after: head + 1 < sentence.to ? head + 1 : -1,
    clause: head,
    colours: true,
    shape: "adverb",
  };
}

// Decides whether a form that is in the lexicon of verbs is one where it stands: "officials [claim] that", "the [claim]
// that". Looks at the tag before it and at what follows. It errs where nothing beside a word tells ("the campaign claims
// victory").

import type { SpeechGrammar } from "../../lang/speech-words.ts";
import { AUXILIARY, Class, Form, type VerbReading } from "./lexicon.ts";
import type { Reading } from "./reading.ts";
import { isNominal, Tag } from "./tags.ts";

export function verbTag(reading: Reading, i: number, reads: VerbReading, before: number): number {
  const { forms, nounToo } = reads;
  if (forms & Form.ing) {
    return before === Tag.determiner || before === Tag.possessive || before === Tag.adjective
      ? Tag.noun
      : Tag.ing;
  }
  const subjectLike =
    before === Tag.pronoun || before === Tag.relative || (before === Tag.that && !(forms & Form.base));
  if (forms & (Form.past | Form.participle) && !(forms & Form.base && nounToo)) {
    if (before === Tag.determiner) return subjectDeterminer(reading, i, reads) ? Tag.verb : Tag.noun;
    const adjectival = before === Tag.possessive || before === Tag.owner || before === Tag.preposition;
    return adjectival ? Tag.noun : Tag.verb;
  }
  if (before === Tag.to || subjectLike) return Tag.verb;
  if (before === Tag.auxiliary) {
    const auxiliary = reading.classes[lastOf(reading, i)]!;
    const afterModal = auxiliary & (Class.modal | Class.do);
    return afterModal || !nounToo ? Tag.verb : Tag.noun;
  }
  if (nounToo && (before === Tag.verb || before === Tag.ing)) return Tag.noun;
  const complement = !nounToo || complementFollows(reading, i, reads) || endsAside(reading, i);
  if (before === Tag.determiner)
    return complement && subjectDeterminer(reading, i, reads) ? Tag.verb : Tag.noun;
  if (
    before === Tag.possessive ||
    before === Tag.preposition ||
    before === Tag.owner ||
    before === Tag.adjective
  )
    return Tag.noun;
  if (before === Tag.noun || before === Tag.name || before === Tag.number) {
    const last = lastOf(reading, i);
    // "a survey of farmers shows": the number of the word before tells nothing where it hangs on another.
    if (complement && hangsOnNoun(reading, last)) return Tag.verb;
    const subject = reading.words[last]!;
    const plural = looksPlural(subject, reading.lexicon.speech.grammar);
    if (forms & Form.third && plural && before === Tag.noun) return nounToo ? Tag.noun : Tag.verb;
    if (forms & Form.base && !plural && nounToo && !joined(reading, i)) return Tag.noun;
    if (forms & Form.third && before === Tag.name && objectFollows(reading, i)) return Tag.verb;
    return complement ? Tag.verb : Tag.noun;
  }
  return complement ? Tag.verb : Tag.noun;
}

function hangsOnNoun({ tags }: Reading, last: number): boolean {
  let j = last;
  while (j > 1 && last - j < 6 && (isNominal(tags[j]!) || MODIFIERS.has(tags[j]!))) j--;
  return tags[j] === Tag.preposition && isNominal(tags[j - 1]!);
}

const MODIFIERS: ReadonlySet<number> = new Set([Tag.determiner, Tag.possessive, Tag.adjective]);

function looksPlural(word: string, grammar: SpeechGrammar): boolean {
  if (grammar.plurals.has(word)) return true;
  return (
    word.endsWith(grammar.pluralEnding) && !grammar.singularEndings.some((ending) => word.endsWith(ending))
  );
}

/** True where the word after "her" or "his" can begin what is owned. */
export function mayOwn({ tokens, classes, lexicon, words }: Reading, i: number): boolean {
  if (tokens[i]?.kind !== "word") return tokens[i]?.kind === "number";
  const bits = classes[i]!;
  if (bits & (Class.time | Class.occasion)) return true;
  const closed =
    Class.preposition |
    Class.conjunction |
    Class.determiner |
    Class.possessive |
    Class.subject |
    Class.object;
  if (bits & (closed | Class.subordinator | Class.question | AUXILIARY)) return false;
  return words[i] !== lexicon.speech.grammar.to;
}

/** "…, records show.": a verb after a short subject that a comma or quotation mark parts off, with nothing behind it. */
function endsAside({ tags, tokens, words }: Reading, i: number): boolean {
  const next = words[i + 1];
  if (next !== undefined && tokens[i + 1]!.kind !== "mark") return false;
  if (next !== undefined && !/^[.,;]$/.test(next)) return false;
  let j = i - 1;
  while (
    j >= 0 &&
    i - j < 8 &&
    (isNominal(tags[j]!) || tags[j] === Tag.determiner || tags[j] === Tag.adjective || tags[j] === Tag.adverb)
  )
    j--;
  return j < i - 1 && j >= 0 && (tags[j] === Tag.comma || tags[j] === Tag.quote);
}

/** "Ann supports tax cuts": an ordinary word or a gerund behind a verb that a name stands before. */
function objectFollows({ tokens, classes, lexicon, words }: Reading, i: number): boolean {
  if (tokens[i + 1]?.kind !== "word" || classes[i + 1] !== 0) return false;
  const forms = lexicon.verbs.get(words[i + 1]!)?.forms ?? Form.ing;
  return (forms & Form.ing) !== 0;
}

/** Index of the last word before i that is no adverb and no quotation mark. */
function lastOf({ tags }: Reading, i: number): number {
  let j = i - 1;
  while (j > 0 && i - j < 8 && (tags[j] === Tag.adverb || tags[j] === Tag.quote)) j--;
  return Math.max(j, 0);
}

/** "many believe", "some said": determiners that stand for somebody. */
function subjectDeterminer(reading: Reading, i: number, reads: VerbReading): boolean {
  const j = lastOf(reading, i);
  if (!(reading.classes[j]! & Class.subject)) return false;
  if (reads.forms & Form.base && !reads.nounToo) return true;
  return complementFollows(reading, i, null);
}

/** "Ann and Ben hope": two names joined make a plural. */
function joined({ tags }: Reading, i: number): boolean {
  for (let j = i - 2; j > 0 && i - j < 6; j--) {
    if (tags[j] === Tag.conjunction) return true;
    if (!isNominal(tags[j]!)) return false;
  }
  return false;
}

/** True where what stands after word i can begin what it cues. */
function complementFollows(
  { tokens, words, classes, text, lexicon }: Reading,
  i: number,
  reads: VerbReading | null,
): boolean {
  const next = tokens[i + 1];
  if (!next) return false;
  const word = words[i + 1]!;
  if (next.kind === "mark")
    return /^[:"“„«‘]$/.test(word) || (word === "," && /^["“‘]$/.test(words[i + 2] ?? ""));
  const { grammar } = lexicon.speech;
  const bits = classes[i + 1]!;
  if (word === grammar.that || word === grammar.to) return true;
  if (reads?.cue?.with.includes(word) && word !== grammar.of) return true;
  if (reads?.cue?.phrasal.has(word)) return true;
  if (bits & Class.preposition) return false;
  if (bits & (Class.determiner | Class.possessive | Class.subject | Class.object | Class.question))
    return true;
  return next.kind === "word" && isCapital(text[next.start]!) && !(bits & Class.conjunction);
}

export const isCapital = (char: string): boolean => char !== char.toLowerCase();

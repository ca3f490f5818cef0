// Tags the tokens of a sentence from left to right by closed classes, endings and neighbours; no dictionary of nouns.
// "Officials fear a flood" gives noun, verb, determiner, noun. Whether a form is noun or verb noun-or-verb.ts decides.

import { AUXILIARY, Class } from "./lexicon.ts";
import { isCapital, mayOwn, verbTag } from "./noun-or-verb.ts";
import type { Reading, Stretch } from "./reading.ts";
import { isNominal, Tag } from "./tags.ts";

const MARKS: Readonly<Record<string, number>> = {
  ",": Tag.comma,
  ".": Tag.stop,
  "?": Tag.stop,
  "!": Tag.stop,
  ":": Tag.colon,
  ";": Tag.semicolon,
  "(": Tag.open,
  "[": Tag.open,
  ")": Tag.close,
  "]": Tag.close,
};

export function tagSentence(reading: Reading, sentence: Stretch): void {
  const { text, tokens, tags } = reading;
  const title = isTitleCased(reading, sentence);
  let first = true;
  // The tag before, adverbs and quotation marks left out, since they do not tell nouns from verbs.
  let before = 0;
  for (let i = sentence.from; i < sentence.to; i++) {
    const token = tokens[i]!;
    let tag: number;
    if (token.kind === "mark") tag = markTag(reading, i);
    else if (token.kind === "number") tag = Tag.number;
    else if (token.kind === "link") tag = Tag.name;
    else {
      const capital = !title && isCapital(text[token.start]!);
      tag = wordTag(reading, i, before, capital, first);
      first = false;
    }
    tags[i] = tag;
    if (tag === Tag.quote || tag === Tag.stop || tag === Tag.colon) first = true;
    if (tag !== Tag.adverb && tag !== Tag.quote) before = tag;
  }
}

/** True where every longer word begins with a capital, as in headlines: then a capital does not make a name. */
function isTitleCased({ text, tokens }: Reading, { from, to }: Stretch): boolean {
  let capitals = 0;
  for (let i = from; i < to; i++) {
    const { start, end, kind } = tokens[i]!;
    if (kind !== "word" || end - start < 5) continue;
    if (!isCapital(text[start]!)) return false;
    capitals++;
  }
  return capitals > 2;
}

function markTag({ words, tokens, quoteOf, quotations }: Reading, i: number): number {
  const tag = MARKS[words[i]!];
  if (tag) return tag;
  const token = tokens[i]!;
  const around = quotations[quoteOf[i]!];
  if (around) {
    // A pair of apostrophes may serve as one mark, so the edge is told by offsets.
    const { inside } = around.quotation;
    if (token.end <= inside.start || (token.start >= inside.end && around.quotation.closed)) return Tag.quote;
  }
  if (/^["“”„«»‘’']$/.test(words[i]!)) return words[i] === "'" || words[i] === "’" ? Tag.owner : Tag.quote;
  if (/^[-–—―]+$/.test(words[i]!) || token.end - token.start > 1) return Tag.dash;
  return Tag.mark;
}

function wordTag(reading: Reading, i: number, before: number, capital: boolean, first: boolean): number {
  const { words, classes, verbs, lexicon } = reading;
  const word = words[i]!;
  const bits = classes[i]!;
  const { grammar } = lexicon.speech;
  const reads = lexicon.verbs.get(word);
  if (bits & (Class.owner | Class.clitic) && word.length < 4) return cliticTag(reading, i, before, bits);
  if (capital && !first && !(bits & (Class.subject | Class.be)) && word.length > 1) return Tag.name;
  if (word === grammar.to) return Tag.to;
  if (word === grammar.that) return thatTag(reading, i, before);
  if (bits & AUXILIARY) {
    if (bits & Class.modal && capital && !first) return Tag.name;
    return Tag.auxiliary;
  }
  if (reads && !(bits & (Class.preposition | Class.subordinator))) {
    const tag = verbTag(reading, i, reads, before);
    if (tag === Tag.verb || tag === Tag.ing) verbs[i] = reads;
    return tag;
  }
  if (bits & Class.relative && isNominal(before) && !(bits & Class.possessive)) return Tag.relative;
  if (bits & Class.relative && (before === Tag.comma || before === Tag.conjunction) && i > 1)
    return Tag.relative;
  if (bits & Class.question) return Tag.question;
  // "has since said", "had long hoped"
  if (bits & Class.adverb && before === Tag.auxiliary) return Tag.adverb;
  if (bits & Class.possessive) {
    // "her" is an object where no noun can follow.
    if (bits & Class.object && !mayOwn(reading, i + 1)) return Tag.object;
    return Tag.possessive;
  }
  if (bits & Class.object) return Tag.object;
  if (bits & Class.determiner) return Tag.determiner;
  if (bits & Class.number) return Tag.number;
  if (bits & Class.subject) return Tag.pronoun;
  if (bits & Class.preposition) return Tag.preposition;
  if (bits & Class.conjunction) return Tag.conjunction;
  if (bits & Class.subordinator) return Tag.subordinator;
  if (bits & Class.adverb) return Tag.adverb;
  if (lexicon.adjectives.has(word)) return Tag.adjective;
  if (capital) return Tag.name;
  if (word.endsWith(grammar.adverbEnding) && word.length > 4 && !grammar.notAdverbs.has(word))
    return Tag.adverb;
  // An unknown past form behind a subject: "the crowd gesticulated".
  const past = word.length > 4 && word.endsWith(grammar.pastEnding);
  if (
    past &&
    (isNominal(before) || before === Tag.pronoun || before === Tag.relative || before === Tag.auxiliary)
  )
    return Tag.verb;
  return Tag.noun;
}

function cliticTag({ words, classes }: Reading, i: number, before: number, bits: number): number {
  if (!(bits & Class.owner)) return Tag.auxiliary;
  const owned = before === Tag.noun || before === Tag.name || before === Tag.close || before === Tag.number;
  if (owned || words[i]!.length === 1) return Tag.owner;
  return classes[i - 1]! & (Class.subject | Class.relative | Class.question) ? Tag.auxiliary : Tag.owner;
}

function thatTag({ classes }: Reading, i: number, before: number): number {
  // "that night", "that is": a clause follows "that" where a subject can begin.
  if (before === Tag.preposition) return Tag.determiner;
  const next = classes[i + 1] ?? 0;
  if (next & AUXILIARY && !isNominal(before)) return Tag.pronoun;
  return Tag.that;
}

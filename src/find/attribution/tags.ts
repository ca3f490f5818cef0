// A document read word by word: every token with its plain word, the part that it plays (a coarse part of speech), its
// sentence and the quotation around it. "Officials fear a flood" gives noun, verb, determiner, noun. One pass from left
// to right with closed classes, endings and the neighbours; no dictionary of nouns. It errs where a word may be noun or
// verb and nothing beside it tells ("the campaign claims victory").

import { isProse } from "../../model/block.ts";
import type { Document } from "../../model/document.ts";
import type { Quotation, Sentence, Token } from "../../model/token.ts";
import { plainWord } from "../../text/tokens.ts";
import { AUXILIARY, Class, Form, type Lexicon, type VerbReading } from "./lexicon.ts";

export const Tag = {
  noun: 1,
  name: 2,
  pronoun: 3,
  object: 4,
  determiner: 5,
  possessive: 6,
  relative: 7,
  auxiliary: 8,
  verb: 9,
  ing: 10,
  to: 11,
  preposition: 12,
  conjunction: 13,
  subordinator: 14,
  adverb: 15,
  number: 16,
  that: 17,
  question: 18,
  comma: 19,
  stop: 20,
  colon: 21,
  semicolon: 22,
  open: 23,
  close: 24,
  dash: 25,
  quote: 26,
  owner: 27,
  adjective: 28,
  mark: 29,
} as const;

/** The sentences as ranges of tokens, half-open, with their blocks. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly block: number;
}

export interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly words: readonly string[];
  readonly tags: Uint8Array;
  readonly classes: Int32Array;
  readonly verbs: (VerbReading | null)[];
  readonly quotations: readonly QuotedStretch[];
  /** By token: index of the outermost quotation around it (its marks included), or -1. */
  readonly quoteOf: Int32Array;
  readonly sentences: readonly Stretch[];
  readonly lexicon: Lexicon;
}

/** An outermost quotation as a range of tokens, marks included. */
export interface QuotedStretch {
  readonly from: number;
  readonly to: number;
  readonly quotation: Quotation;
}

export function read(
  document: Document,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  quotations: readonly Quotation[],
  lexicon: Lexicon,
): Reading {
  const { text } = document;
  const words = tokens.map((token) => plainWord(text, token));
  const tags = new Uint8Array(tokens.length);
  const classes = new Int32Array(tokens.length);
  const verbs = new Array<VerbReading | null>(tokens.length).fill(null);
  const quoteOf = new Int32Array(tokens.length).fill(-1);
  const quoted = quotedStretches(tokens, quotations, quoteOf);
  const reading: Reading = {
    text,
    tokens,
    words,
    tags,
    classes,
    verbs,
    quotations: quoted,
    quoteOf,
    sentences: proseSentences(document, tokens, sentences),
    lexicon,
  };
  for (let i = 0; i < tokens.length; i++) classes[i] = lexicon.classes.get(words[i]!) ?? 0;
  for (const sentence of reading.sentences) tagSentence(reading, sentence);
  return reading;
}

function quotedStretches(
  tokens: readonly Token[],
  quotations: readonly Quotation[],
  quoteOf: Int32Array,
): QuotedStretch[] {
  const stretches: QuotedStretch[] = [];
  let t = 0;
  for (const quotation of quotations) {
    if (quotation.depth > 0) continue;
    while (t < tokens.length && tokens[t]!.end <= quotation.start) t++;
    const from = t;
    while (t < tokens.length && tokens[t]!.start < quotation.end) quoteOf[t++] = stretches.length;
    if (t > from) stretches.push({ from, to: t, quotation });
  }
  return stretches;
}

function proseSentences(
  document: Document,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
): Stretch[] {
  const stretches: Stretch[] = [];
  let block = 0;
  let t = 0;
  for (const sentence of sentences) {
    while (block < document.blocks.length && document.blocks[block]!.end <= sentence.start) block++;
    const around = document.blocks[block];
    if (!around || around.start > sentence.start || !isProse(around.kind)) continue;
    while (t < tokens.length && tokens[t]!.start < sentence.start) t++;
    const from = t;
    while (t < tokens.length && tokens[t]!.end <= sentence.end) t++;
    if (t > from) stretches.push({ from, to: t, block });
  }
  return stretches;
}

const isCapital = (char: string): boolean => char !== char.toLowerCase();
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

function tagSentence(reading: Reading, sentence: Stretch): void {
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
    else if (capital && first && before === 0 && tag === Tag.noun) return Tag.noun;
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

/** True where the word after "her" or "his" can begin what is owned. */
function mayOwn({ tokens, classes, lexicon, words }: Reading, i: number): boolean {
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

export const isNominal = (tag: number): boolean =>
  tag === Tag.noun || tag === Tag.name || tag === Tag.number || tag === Tag.close;

const looksPlural = (word: string): boolean =>
  /(?:[^suia]s|people|police|men|women|children|media|public|percent)$/.test(word);

function verbTag(reading: Reading, i: number, reads: VerbReading, before: number): number {
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
    const subject = reading.words[lastOf(reading, i)]!;
    const plural = looksPlural(subject);
    if (forms & Form.third && plural && before === Tag.noun) return nounToo ? Tag.noun : Tag.verb;
    if (forms & Form.base && !plural && nounToo && !joined(reading, i)) return Tag.noun;
    if (forms & Form.third && before === Tag.name && objectFollows(reading, i)) return Tag.verb;
    return complement ? Tag.verb : Tag.noun;
  }
  return complement ? Tag.verb : Tag.noun;
}

/** "…, records show.": a verb after a short subject that a comma or quotation mark parts off, with nothing behind it. */
function endsAside({ tags, tokens, words }: Reading, i: number): boolean {
  const next = words[i + 1];
  if (next !== undefined && tokens[i + 1]!.kind !== "mark") return false;
  if (next !== undefined && !/^[.,]$/.test(next)) return false;
  let j = i - 1;
  while (
    j >= 0 &&
    i - j < 8 &&
    (isNominal(tags[j]!) || tags[j] === Tag.determiner || tags[j] === Tag.adjective)
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
  if (reads?.cue?.phrasal[word]) return true;
  if (bits & Class.preposition) return false;
  if (bits & (Class.determiner | Class.possessive | Class.subject | Class.object | Class.question))
    return true;
  return next.kind === "word" && isCapital(text[next.start]!) && !(bits & Class.conjunction);
}

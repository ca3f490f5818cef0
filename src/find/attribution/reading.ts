// A document read word by word: every token with its plain word, its tag, its sentence and the quotation around it. This
// is what all parts of the attribution finder look at. Knows which blocks hold prose; tagging.ts says what a word is.

import { type BlockKind, isProse } from "../../model/block.ts";
import type { Document } from "../../model/document.ts";
import type { Quotation, Sentence, Token } from "../../model/token.ts";
import { plainWord } from "../../text/tokens.ts";
import type { Lexicon, VerbReading } from "./lexicon.ts";
import { tagSentence } from "./tagging.ts";
import { Tag } from "./tags.ts";

/** Tokens, half-open. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** The sentences as ranges of tokens, half-open, with their blocks. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly block: number;
  /** True in a title or a heading, where who says it may stand before or behind a colon. */
  readonly headline: boolean;
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

const HEADLINES: ReadonlySet<string> = new Set<BlockKind>(["title", "heading"]);

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
    if (t > from) stretches.push({ from, to: t, block, headline: HEADLINES.has(around.kind) });
  }
  return stretches;
}

/** A cue inside a quotation looks no further than the quotation. */
export function reach({ quoteOf, quotations }: Reading, head: number, sentence: Stretch): number {
  const around = quotations[quoteOf[head]!];
  return around ? Math.min(sentence.to, around.to) : sentence.to;
}

/** In tokens; keeps work linear in a text whose sentences do not end. */
const LONGEST_CLAUSE = 400;

/** Where the clause that runs up to `end` begins: the sentence's start, or after its last semicolon. */
export function clauseStart({ tags }: Reading, end: number, sentence: Stretch): number {
  const low = Math.max(sentence.from, end - LONGEST_CLAUSE);
  for (let k = end - 1; k >= low; k--) if (tags[k] === Tag.semicolon) return k + 1;
  return low;
}

/** The sentence of prose that holds a token, or null. */
export function sentenceAt({ sentences }: Reading, token: number): Stretch | null {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.to <= token) low = middle + 1;
    else high = middle;
  }
  const found = sentences[low];
  return found && found.from <= token ? found : null;
}

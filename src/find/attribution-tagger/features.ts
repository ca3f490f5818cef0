// What the tagger is told of each token beside its word: its ending and beginning, its shape, where it stands in a
// quotation, a sentence and a block, what the language's speech words and the light grammar say of it, and what the rules
// make of it. All of it is a category, a small number that picks a row of a learned table; the sizes and the order of the tables are the
// contract between training and running, so a change here asks for weights trained anew.

import type { Takes } from "../../lang/speech-words.ts";
import type { TokenWindow } from "../../learned/tagger.ts";
import { hashWord } from "../../learned/word-hash.ts";
import type { Document } from "../../model/document.ts";
import type { Token, TokenKind } from "../../model/token.ts";
import type { Lexicon } from "../attribution/lexicon.ts";
import { within } from "../attribution/nesting.ts";
import type { Ruled } from "../attribution/parts.ts";
import type { Range, Reading } from "../attribution/reading.ts";
import { lay } from "./laying.ts";

/** Name and number of categories of each feature, in the order in which a token gives them. */
export const FEATURES = [
  ["suffix", 2048],
  ["prefix", 1024],
  ["shape", 64],
  ["quotation", 16],
  ["tag", 32],
  ["class", 512],
  ["takes", 256],
  ["place", 48],
  ["ruled", 12],
] as const;

export const featureNames: readonly string[] = FEATURES.map(([name]) => name);

/** What the rules find, as tags of the tagger: the attributions that lie within no other. */
export function ruledTags(reading: Reading, ruled: readonly Ruled[]): Uint8Array {
  const parents = within(ruled);
  return lay(
    reading.tokens.length,
    ruled.filter((_, n) => parents[n]! < 0),
  );
}

/**
 * The inputs of the tagger for one window.
 * @param ruled a tag of the rules for each token of the document
 */
export function inputsOf(
  document: Document,
  reading: Reading,
  ruled: Uint8Array,
  window: Range,
): TokenWindow {
  const words = new Uint32Array(window.to - window.from);
  const features = new Uint16Array(words.length * FEATURES.length);
  const places = placesOf(document, reading, window);
  for (let i = window.from, at = 0; i < window.to; i++) {
    const word = vectorWord(reading.words[i]!, reading.tokens[i]!.kind);
    words[i - window.from] = hashWord(word);
    features[at++] = hashWord(word.slice(-3)) % 2048;
    features[at++] = hashWord(word.slice(0, 4)) % 1024;
    features[at++] = shapeOf(reading.text, reading.tokens[i]!);
    features[at++] = quotationOf(reading, i);
    features[at++] = reading.tags[i]!;
    features[at++] = mix(reading.classes[i]!) % 512;
    features[at++] = takesOf(reading.lexicon, reading.words[i]!);
    features[at++] = places[i - window.from]!;
    features[at++] = ruled[i]!;
  }
  return { words, features };
}

const MARKS: Readonly<Record<string, string>> = {
  "“": '"',
  "”": '"',
  "„": '"',
  "«": '"',
  "»": '"',
  "``": '"',
  "''": '"',
  "‘": "'",
  "’": "'",
  "—": "--",
  "–": "--",
  "―": "--",
  "…": "...",
};

/**
 * A word as the table of word vectors knows it, from its plain form: marks in the typewriter's way, a compound by its last
 * part ("front-runner" as "runner"), a number by its digits' places ("2016" as "0000").
 */
export function vectorWord(plain: string, kind: TokenKind): string {
  if (kind === "mark") return MARKS[plain] ?? plain;
  if (kind === "number") return plain.replace(/\d/g, "0").slice(0, 8);
  const hyphen = plain.lastIndexOf("-");
  return hyphen > 0 && hyphen < plain.length - 2 ? plain.slice(hyphen + 1) : plain;
}

/** Spreads the bits of a number over its low ones. */
function mix(n: number): number {
  let x = Math.imul(n ^ (n >>> 16), 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return (x ^ (x >>> 16)) >>> 0;
}

/** 0 to 15: how a word is written; 16 to 47: which mark it is; 48 to 51: kinds of numbers; 52: a link. */
function shapeOf(text: string, { start, end, kind }: Token): number {
  if (kind === "link") return 52;
  if (kind === "mark") return 16 + (text.charCodeAt(start) % 32);
  const first = text[start]!;
  if (kind === "number")
    return 48 + (end - start === 1 ? 0 : end - start === 4 ? 1 : end - start < 4 ? 2 : 3);
  const capital = first !== first.toLowerCase();
  let capitals = 0;
  let dots = 0;
  let digits = 0;
  let hyphens = 0;
  for (let i = start; i < end; i++) {
    const c = text[i]!;
    if (c === ".") dots = 1;
    else if (c === "-") hyphens = 1;
    else if (c >= "0" && c <= "9") digits = 1;
    else if (i > start && c !== c.toLowerCase()) capitals++;
  }
  const base = !capital
    ? capitals > 0
      ? 1
      : 0
    : end - start === 1
      ? 2
      : capitals === 0
        ? 3
        : capitals >= end - start - 1 - dots
          ? 4
          : 5;
  if (digits) return 6;
  if (dots) return 7;
  if (hyphens) return 8 + (capital ? 1 : 0) + (capitals > 0 ? 2 : 0);
  return base;
}

/** Where a token stands in the outermost quotation around it, and of which sort that is. */
function quotationOf({ quoteOf, quotations, tokens }: Reading, i: number): number {
  const quoted = quotations[quoteOf[i]!];
  if (quoted === undefined) return 0;
  const { quotation } = quoted;
  const sort = (quotation.closed ? 0 : 1) + (quotation.continues === null ? 0 : 2);
  const token = tokens[i]!;
  const part = token.start < quotation.inside.start ? 0 : token.start >= quotation.inside.end ? 2 : 1;
  return 1 + part + 3 * sort;
}

const BITS: Readonly<Record<Takes["takes"][number], number>> = {
  quote: 1,
  that: 2,
  wh: 4,
  to: 8,
  noun: 16,
  person: 32,
  "person to": 32,
};

const bitsOf = ({ takes }: Takes): number => takes.reduce((bits, one) => bits | BITS[one], 0);

/** What a word may cue by the language's lists: its complements, as a verb (64), a noun (128) or an adjective (192). */
function takesOf({ verbs, nouns, adjectives }: Lexicon, word: string): number {
  const verb = verbs.get(word);
  if (verb?.cue) return 64 + bitsOf(verb.cue);
  const noun = nouns.get(word);
  if (noun) return 128 + bitsOf(noun);
  const adjective = adjectives.get(word);
  if (adjective) return 192 + bitsOf(adjective);
  return verb ? (verb.light ? 2 : 1) : 0;
}

const KINDS: Readonly<Record<string, number>> = { title: 0, heading: 1, paragraph: 2, quotation: 3, note: 4 };

/** By token: the kind of block, and whether the token is the first of it, the first or last of a sentence, or neither. */
function placesOf(document: Document, reading: Reading, window: Range): Uint8Array {
  const places = new Uint8Array(window.to - window.from);
  const { sentences } = reading;
  // The first sentence that reaches into the window.
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.to <= window.from) low = middle + 1;
    else high = middle;
  }
  for (let s = low; s < sentences.length && sentences[s]!.from < window.to; s++) {
    const { from, to, block } = sentences[s]!;
    const kind = KINDS[document.blocks[block]!.kind] ?? 5;
    const first = s === 0 || sentences[s - 1]!.block !== block;
    for (let i = Math.max(from, window.from); i < Math.min(to, window.to); i++)
      places[i - window.from] = kind * 4 + (i === from ? (first ? 1 : 2) : i === to - 1 ? 3 : 0);
  }
  return places;
}

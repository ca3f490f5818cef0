// What the mention tagger is told of each token beside its word: its ending and beginning, how it is written and whether a
// capital there says anything, which of the language's lists hold it, and what the rules make of it. All of it is a
// category, a small number that picks a row of a learned table; the sizes and the order of the tables are the contract between
// training and running, so a change here asks for weights trained anew.

import type { TokenWindow } from "../../learned/tagger.ts";
import { hashWord } from "../../learned/word-hash.ts";
import type { Span } from "../../model/span.ts";
import type { Range, Stretch } from "../attribution/reading.ts";
import { vectorWord } from "../attribution-tagger/features.ts";
import { windowsOf } from "../attribution-tagger/windows.ts";
import type { Typed } from "../mention/drafts.ts";
import { isNation, type Page } from "../mention/page.ts";
import { isAcronym, type NameType } from "../mention/types.ts";
import { type PhraseTable, phraseAt } from "../phrases.ts";

/** Name and number of categories of each feature, in the order in which a token gives them. */
export const FEATURES = [
  ["suffix", 2048],
  ["prefix", 1024],
  ["shape", 128],
  ["naming", 128],
  ["noun", 16],
  ["phrase", 8],
  ["typed", 24],
] as const;

export const featureNames: readonly string[] = FEATURES.map(([name]) => name);

/** The stretches of names' text that the tagger reads at once, of no more than some paragraphs each. */
export function windowsIn(page: Page, sentences: readonly Range[]): readonly Range[] {
  const stretches: Stretch[] = [];
  let block = 0;
  for (const { from, to } of sentences) {
    if (from >= to || page.use[from] === 0) continue;
    const before = stretches.at(-1);
    const gap = before ? page.text.slice(page.tokens[from - 1]!.end, page.tokens[from]!.start) : "";
    if (gap.includes("\n")) block++;
    stretches.push({ from, to, block, headline: page.use[from] !== 1 });
  }
  return windowsOf(stretches);
}

/** Sentences as ranges of tokens. */
export function rangesOf({ tokens }: Page, sentences: readonly Span[]): readonly Range[] {
  let at = 0;
  return sentences.map(({ start, end }) => {
    while (at < tokens.length && tokens[at]!.start < start) at++;
    const from = at;
    while (at < tokens.length && tokens[at]!.end <= end) at++;
    return { from, to: at };
  });
}

export interface Seen {
  readonly words: Uint32Array;
  readonly features: Uint16Array;
}

/** The inputs of all tokens of a page; a window's are a part of them. */
export function seenIn(page: Page, typed: Typed): Seen {
  const { tokens, lower, plain, exact, naming } = page;
  const words = new Uint32Array(tokens.length);
  const features = new Uint16Array(tokens.length * FEATURES.length);
  const phrases = phrasesIn(page);
  const types = typesIn(page, typed);
  for (let i = 0, at = 0; i < tokens.length; i++) {
    if (page.use[i] === 0) {
      at += FEATURES.length;
      continue;
    }
    const word = lower[i]!;
    words[i] = hashWord(vectorWord(word, tokens[i]!.kind));
    const short = plain[i]!;
    features[at++] = hashWord(short.slice(-3)) % 2048;
    features[at++] = hashWord(short.slice(0, 4)) % 1024;
    features[at++] = shapeOf(page, i);
    features[at++] =
      (naming.givenNames.has(exact[i]!) ? 1 : 0) +
      (isNation(page, i) ? 2 : 0) +
      (naming.organisationHeads.has(short) ? 4 : 0) +
      (naming.placeHeads.has(short) ? 8 : 0) +
      (naming.titles.has(short) || naming.titleModifiers.has(short) ? 16 : 0) +
      (naming.otherHeads.has(short) || naming.otherNames.has(exact[i]!) ? 32 : 0) +
      (page.small.has(word) ? 64 : 0);
    features[at++] =
      (naming.persons.has(short) ? 1 : 0) +
      (naming.people.has(short) ? 2 : 0) +
      (naming.groups.has(short) ? 4 : 0) +
      (naming.sites.has(short) ? 8 : 0);
    features[at++] = phrases[i]!;
    features[at++] = types[i]!;
  }
  return { words, features };
}

export function windowOf({ words, features }: Seen, { from, to }: Range): TokenWindow {
  const width = FEATURES.length;
  return { words: words.subarray(from, to), features: features.subarray(from * width, to * width) };
}

/** 0 to 15: how a word is written, with 16 where it opens a sentence and 32 or 64 where capitals say less; else its kind. */
function shapeOf({ tokens, exact, opens, use }: Page, i: number): number {
  const word = exact[i]!;
  const { kind } = tokens[i]!;
  if (kind !== "word")
    return kind === "mark"
      ? 96 + (word.charCodeAt(0) % 24)
      : kind === "link"
        ? 120
        : 121 + (word.length === 4 ? 1 : 0);
  const first = word[0]!;
  const capital = first !== first.toLowerCase();
  const inner = word.slice(1);
  const form = !capital
    ? inner === inner.toLowerCase()
      ? 0
      : 1
    : word.length === 1
      ? 2
      : isAcronym(word)
        ? 3
        : /^(?:\p{Lu}\.)+$/u.test(word)
          ? 4
          : inner === inner.toLowerCase()
            ? word.includes("-")
              ? 6
              : 5
            : word.includes("-")
              ? 7
              : 8;
  return form + (opens[i] === 1 ? 16 : 0) + (use[i] === 2 ? 32 : use[i] === 3 ? 64 : 0);
}

/** Where listed places (1, 2) and organisations (3, 4) begin and go on. */
function phrasesIn({ tokens, exact, tables, use }: Page): Uint8Array {
  const found = new Uint8Array(tokens.length);
  const mark = (table: PhraseTable, begins: number): void => {
    for (let i = 0; i < tokens.length; i++) {
      const length = use[i] === 0 ? 0 : phraseAt(table, exact, i);
      if (length === 0) continue;
      found[i] = begins;
      found.fill(begins + 1, i + 1, i + length);
      i += length - 1;
    }
  };
  mark(tables.places, 1);
  mark(tables.organisations, 3);
  return found;
}

const TYPES: readonly (NameType | null)[] = [
  null,
  "other",
  "Person",
  "Organisation",
  "Location",
  "Nationality",
];

/** What the rules make of each token: of type n a name begins (2n + 1) or goes on (2n + 2); 15 an office, 16 a title. */
function typesIn({ tokens }: Page, { pieces, typeOf }: Typed): Uint8Array {
  const found = new Uint8Array(tokens.length);
  for (const piece of pieces) {
    if (piece.inner) continue;
    const { start, from, to } = piece;
    if (piece.office) {
      found.fill(15, start, to);
      continue;
    }
    const n = TYPES.indexOf(typeOf(piece));
    found.fill(16, start, from);
    found.fill(2 * n + 2, from, to);
    found[from] = 2 * n + 1;
  }
  return found;
}

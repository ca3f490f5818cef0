// The words that searching compares: case, accents and width folded away, the same in every store. A full-text engine
// is only ever handed these words, so what matches doesn't hang on its tables: those of FTS5's own tokenizer are of
// Unicode 6.1 and cut Devanagari words at their vowel signs. Knows nothing of grammar: "said" doesn't find "say".

import type { Span } from "../model/span.ts";

// Scripts that write without spaces: each character is a word, and a run of them is searched as a phrase.
const UNSPACED = String.raw`[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]`;
// Soft hyphens and joiners stand inside words: "con\u00ADflict" is one.
const WORD = new RegExp(
  String.raw`[[\p{L}\p{N}\p{Co}]&&${UNSPACED}]|[[\p{L}\p{N}\p{Co}]--${UNSPACED}][[\p{L}\p{N}\p{Co}\p{M}\u00ad\u200c\u200d\u2060]--${UNSPACED}]*`,
  "gv",
);

// Combining diacritics, Hebrew points, Arabic marks and the stroke that only stretches a word. Vowel signs of Indic
// scripts are marks too, but letters to their readers: they stay.
const DIACRITICS = /[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1-\u05c7\u064b-\u065f\u0670\u0640]/gu;
const ASCII = /^[\x00-\x7f]*$/;

/** FTS engines cut words somewhere (FTS5 at 32 kB); this cuts them alike in text and query. */
const LONGEST = 256;

/** "Straße" and "STRASSE" give "strasse", "Élodie" gives "elodie". Marks and spaces stay as they are. */
export const fold = (text: string): string =>
  ASCII.test(text)
    ? text.toLowerCase()
    : text
        .normalize("NFKD")
        .replace(DIACRITICS, "")
        .toUpperCase()
        .toLowerCase()
        .normalize("NFKD")
        .replace(DIACRITICS, "");

export interface FoldedWord extends Span {
  readonly word: string;
}

/** The words of `text` from `start` to `end`, folded, with their places: "Don't" is "don" at 0-3 and "t" at 4-5. */
export function* foldedWords(text: string, start = 0, end = text.length): Generator<FoldedWord> {
  const part = start === 0 && end === text.length ? text : text.slice(start, end);
  for (const match of part.matchAll(WORD)) {
    const raw = match[0];
    const folded = fold(raw.length > LONGEST ? raw.slice(0, LONGEST) : raw);
    // What folding brings in ("½" is "1⁄2") must not part the word again.
    const word =
      ASCII.test(folded) && ASCII.test(raw) ? folded : folded.replace(/[^\p{L}\p{N}\p{Co}\p{M}]/gu, "");
    if (word !== "") yield { word, start: start + match.index, end: start + match.index + raw.length };
  }
}

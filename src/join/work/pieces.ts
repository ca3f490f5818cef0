// Takes the words of a reference to pieces: sentences, and what commas, bars and dashes part. Knows marks and
// abbreviations; which piece is a title and which a name is not its business.

import type { Language } from "../../lang/language.ts";
import { CUT, DATE } from "./locators.ts";

const MARKS = new RegExp(`[${DATE}${CUT}]`, "g");

/** Words without marks, and without punctuation that parts them from others. */
export function clean(words: string): string {
  const plain = words
    .replace(MARKS, " ")
    .replace(/\s+/g, " ")
    .replace(/\(\s*[,;:.]*\s*\)|\[\s*\]/g, "")
    .replace(/^[\s,;:.|/–—)\]*_-]+/u, "")
    // A full stop stays only after an initial.
    .replace(/(?:(?<!(?:^|[^\p{L}])\p{Lu})\.|[\s,;:|/–—([*_-])+$/u, "")
    .trim();
  return /^[“"].*[”"]$/.test(plain) ? plain.slice(1, -1) : plain;
}

/** Pieces that commas, semicolons, bars, dashes between blanks and cuts part. */
export const piecesOf = (words: string): readonly string[] =>
  words
    .split(/\s*[,;|\u0001\u0002]\s*|\s+[–—-]\s+|\.\s+(?=[\u0001\u0002])|\s\/\s/u)
    .map((piece) => clean(piece))
    .filter((piece) => /[\p{L}\d]/u.test(piece));

/** Sentences of a reference: a full stop ends one unless it belongs to an initial or an abbreviation. */
export function sentencesOf(words: string, { segmentation }: Language): readonly string[] {
  const found: string[] = [];
  let from = 0;
  for (const { index } of words.matchAll(/[.?!][”"’)]? /gu)) {
    const before = /(\S+)$/u.exec(words.slice(Math.max(from, index - 30), index))?.[1] ?? "";
    const word = before.replace(/^[(“"‘]/, "");
    if (words[index] === ".") {
      const isInitial = /^(?:\p{Lu}\.?-?)+$/u.test(word) && word.replace(/\./g, "").length <= 2;
      // "Lowe, A. Rain": after an initial a new sentence begins only where a name can't go on.
      if (isInitial && !/^. (?:\p{L}+ ){2}/u.test(words.slice(index, index + 40))) continue;
      if (isInitial && /^. \p{Lu}[\p{L}-]+ \p{Lu}[\p{L}-]+[,.]/u.test(words.slice(index, index + 60)))
        continue;
      const lower = word.toLowerCase();
      if (segmentation.titles.has(lower) || segmentation.abbreviations.has(lower)) continue;
    }
    found.push(words.slice(from, index + 1));
    from = index + 2;
  }
  found.push(words.slice(from));
  return found.filter((sentence) => sentence.trim() !== "");
}

// What a store derives from a document for its lists and its search: the count of words, the words to index, the text
// that a filter looks through. Counts by simple means, since tokens belong to the finders.

import { isProse } from "../model/block.ts";
import type { Document } from "../model/document.ts";
import { wordsAt } from "../model/span.ts";
import { fold, foldedWords } from "./fold.ts";
import { isSearched } from "./passage.ts";

// Letters and digits with inner apostrophes, hyphens and dots: "don't", "al-Amin" and "3.5" are one word each.
const WORD = /[\p{L}\p{N}\p{M}]+(?:['’.-][\p{L}\p{N}\p{M}]+)*/gu;

/** Words in the blocks that hold what the article itself says. */
export function wordCount({ text, blocks }: Pick<Document, "text" | "blocks">): number {
  let count = 0;
  for (const block of blocks)
    if (isProse(block.kind)) for (const _ of wordsAt(text, block).matchAll(WORD)) count++;
  return count;
}

/** Stands between blocks in what is indexed, so that no phrase runs across them; no folded word holds it. */
const BREAK = "¶";

/** Folded words for a full-text engine, parted by spaces. */
export const indexedWords = (text: string): string =>
  Array.from(foldedWords(text), ({ word }) => word).join(" ");

/** Folded words of the blocks that are searched. */
export const indexedBlocks = ({ text, blocks }: Pick<Document, "text" | "blocks">): string =>
  blocks
    .filter(isSearched)
    .map((block) => indexedWords(wordsAt(text, block)))
    .join(` ${BREAK} `);

/** What a list's filter looks through. */
export const filteredText = (parts: readonly (string | null)[]): string =>
  fold(parts.filter((part) => part !== null).join("\n"));

/** The words of a filter: each must occur in the filtered text, inside a word too. */
export const filterWords = (filter: string): readonly string[] =>
  fold(filter).split(/\s+/u).filter(Boolean).slice(0, 16);

/** Sorts titles and names as people do: without regard to case, accents and opening marks. Null sorts last. */
export const sortKey = (value: string | null): string | null =>
  value === null ? null : fold(value).replace(/^[^\p{L}\p{N}]+/u, "");

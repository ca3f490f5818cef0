// What a document brings to the search for reused passages: its words as numbers, where each stands, and keys to find it
// by. Two words are one whatever their case and typography. Knows one document; says nothing of others.
//
// A key is two neighbouring long words in either order, whatever short words stand between them: "the BRIDGE at Pellam
// was CLOSED" has bridge+pellam and pellam+closed, and keeps both when "the" goes, "was" becomes "is", or the two are
// swapped. Of passages with heavy edits (a quarter of the words gone or replaced, others swapped) more than 99 in 100 kept two
// keys or more; with runs of four words for keys, and more of them, 95 did. Measured on made articles (bench/reuse.ts).

import type { SegmentationWords } from "../../lang/segmentation-words.ts";
import type { BlockKind } from "../../model/block.ts";
import type { Document } from "../../model/document.ts";
import { stated } from "../../model/metadata.ts";
import type { Span } from "../../model/span.ts";
import { plainWord, tokenize } from "../../text/tokens.ts";

export interface ReuseText {
  readonly documentId: string;
  /** EDTF, or null where the document has no date. */
  readonly published: string | null;
  /** A number for each word that counts, in order; odd for a long word. Equal words have equal numbers. */
  readonly words: Uint32Array;
  /** Where each word stands in the document's text, with the marks that adjoin it. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** All keys, in ascending order; one that stands here twice is here twice. */
  readonly keys: Uint32Array;
  /** For each of `keys`, the index of its first word. */
  readonly places: Uint32Array;
}

/** What stands around an article, or leads to what it rests on; references are compared as works, not as words. */
const LEFT_OUT: ReadonlySet<BlockKind> = new Set(["boilerplate", "reference"]);
/** A headline or byline in common is no reused passage. */
const LINES: ReadonlySet<BlockKind> = new Set(["title", "heading", "byline", "date"]);
/**
 * One of so many words is a paragraph that stands where a title would, and is read: 22 of 1,000 made articles begin so.
 */
const LINE_WORDS = 16;
/**
 * Shorter words are mostly those that hold any sentence together; the measure needs no list of a language. Of heavily edited
 * passages 99 in 100 are found with 4 letters, 98 with 5, 95 with 6; 5 saves a quarter of the time of comparing.
 */
const LONG = 4;
/** A pair of words that a document uses more often is its topic. Also bounds the places that two documents share by 9 a key. */
const OFTEN = 3;
/** Words that are read: what fits beside a key in one double. The largest file that is read has some 3 million. */
const MOST_WORDS = 2 ** 21;

export function reuseText(document: Document, segmentation: SegmentationWords): ReuseText {
  const words: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (const block of document.blocks) {
    if (LEFT_OUT.has(block.kind)) continue;
    const found = wordsIn(document.text, block, segmentation);
    if (LINES.has(block.kind) && found.length < LINE_WORDS) continue;
    for (const { word, start, end } of found) {
      if (words.length === MOST_WORDS) break;
      words.push(word);
      starts.push(start);
      ends.push(end);
    }
  }
  return {
    documentId: document.id,
    published: stated(document.metadata, "published"),
    words: Uint32Array.from(words),
    starts: Uint32Array.from(starts),
    ends: Uint32Array.from(ends),
    ...keysIn(words),
  };
}

/** The document's keys, each once: what a store keeps for it. Whole numbers below 2^32. */
export const keysOf = ({ keys }: ReuseText): Uint32Array => keys.filter((key, i) => key !== keys[i - 1]);

export const isLong = (word: number): boolean => (word & 1) === 1;

export interface NumberedWord extends Span {
  readonly word: number;
}

/** The words of a stretch of text, with the marks that adjoin them: of `He said: “No.”` He, `said:` and `“No.”`. */
export function wordsIn(text: string, within: Span, segmentation: SegmentationWords): NumberedWord[] {
  const found: { word: number; start: number; end: number }[] = [];
  let opening = -1; // where the marks begin that adjoin the next word
  let last = -1; // where the token before ended
  for (const token of tokenize(text, segmentation, within)) {
    const adjoins = token.start === last;
    last = token.end;
    const before = found.at(-1);
    if (token.kind === "mark") {
      if (adjoins && opening < 0 && before) before.end = token.end;
      else if (!adjoins || opening < 0) opening = token.start;
      continue;
    }
    const start = adjoins && opening >= 0 ? opening : token.start;
    opening = -1;
    found.push({ word: numberOf(plainWord(text, token), token.kind === "number"), start, end: token.end });
  }
  return found;
}

/** FNV-1a with a final mix; the lowest bit says whether the word is long. */
function numberOf(word: string, isNumber: boolean): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  hash = mixed(hash);
  return (isNumber || word.length >= LONG ? hash | 1 : hash & ~1) >>> 0;
}

const mixed = (hash: number): number => {
  const once = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return once ^ (once >>> 13);
};

function keysIn(words: readonly number[]): Pick<ReuseText, "keys" | "places"> {
  const sorted = new Float64Array(words.length);
  let count = 0;
  let before = -1;
  for (let at = 0; at < words.length; at++) {
    if (!isLong(words[at]!)) continue;
    if (before >= 0) {
      const [one, two] = [words[before]!, words[at]!];
      // A word beside itself leads nowhere: text of one word over and over would be all such keys.
      if (one !== two) {
        const key = mixed(Math.imul(Math.min(one, two), 0x9e3779b1) ^ Math.max(one, two)) >>> 0;
        sorted[count++] = (key || 1) * MOST_WORDS + before;
      }
    }
    before = at;
  }
  const entries = sorted.subarray(0, count).sort();
  const keys = new Uint32Array(count);
  const places = new Uint32Array(count);
  let kept = 0;
  for (let from = 0; from < count; ) {
    const key = Math.floor(entries[from]! / MOST_WORDS);
    let to = from;
    while (to < count && Math.floor(entries[to]! / MOST_WORDS) === key) to++;
    if (to - from <= OFTEN)
      for (let i = from; i < to; i++) {
        keys[kept] = key;
        places[kept++] = entries[i]! - key * MOST_WORDS;
      }
    from = to;
  }
  return { keys: keys.slice(0, kept), places: places.slice(0, kept) };
}

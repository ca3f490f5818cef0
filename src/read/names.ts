// Names of people as a byline writes them: "Ann Lee", "Dr A. Lee and Tom van Ray". Knows capitals, initials and a
// language's small words within names; it can't tell a name from a title in capitals, so callers say where one may be.

import type { BylineWords } from "../lang/page-words.ts";
import type { Span } from "../model/span.ts";
import { wordSet } from "./phrases.ts";

export interface WordAt extends Span {
  readonly word: string;
  readonly low: string;
  /** True for a mark, which parts what stands on its two sides. */
  readonly mark: boolean;
}

const WORDS = /[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’&+-]*(?:\.[\p{L}\p{N}]+)*|[^\s]/gu;

/** Words and marks of a line. A run of three blanks or a tab parts like a mark, and comes as one. */
export function wordsIn(line: string): WordAt[] {
  const words: WordAt[] = [];
  let last = 0;
  for (const { 0: word, index } of line.matchAll(WORDS)) {
    if (index - last >= 3 || line.slice(last, index).includes("\t"))
      words.push({ start: last, end: last, word: "", low: "", mark: true });
    last = index + word.length;
    words.push({
      start: index,
      end: last,
      word,
      low: word.toLowerCase().replaceAll("’", "'"),
      mark: !/[\p{L}\p{N}]/u.test(word),
    });
  }
  return words;
}

const isCapital = (word: string): boolean => /^(?:\p{Lu}|\p{Lt}|\p{Lo})/u.test(word);

/** Words that one name has at most. */
const LONGEST = 7;

/** The name that starts at `from`, without a title before it, and the index after it; null where none starts. */
export function nameAt(
  words: readonly WordAt[],
  from: number,
  { titles, particles, joiners }: BylineWords,
): { readonly span: Span; readonly next: number; readonly count: number } | null {
  let i = from;
  while (words[i] && wordSet(titles).has(words[i]!.low)) i = words[i + 1]?.word === "." ? i + 2 : i + 1;
  const first = i;
  let end = i; // after the last capitalised word; a trailing "de" or dot is no part of the name
  let count = 0;
  for (; i < words.length && i - first < 2 * LONGEST; i++) {
    const { word, low, mark, start } = words[i]!;
    if (word === "." && /^\p{L}{1,2}$/u.test(words[i - 1]?.word ?? "") && i > first) end = i + 1;
    else if (mark) break;
    else if (isCapital(word) && !(wordSet(joiners).has(low) && i > first)) {
      count++;
      end = i + 1;
    } else if (!wordSet(particles).has(low) || wordSet(joiners).has(low)) break;
    if (count > LONGEST || start - words[first]!.start > 80) return null;
  }
  if (count === 0) return null;
  return { span: { start: words[first]!.start, end: words[end - 1]!.end }, next: end, count };
}

/** The names of "Ann Lee", "Ann Lee and Tom Ray", "Ann Lee, Jo Poe and Tom Ray", and the index after them. */
export function namesAt(
  words: readonly WordAt[],
  from: number,
  byline: BylineWords,
): { readonly spans: readonly Span[]; readonly next: number } {
  const first = nameAt(words, from, byline);
  if (!first) return { spans: [], next: from };
  const spans = [first.span];
  let next = first.next;
  // Names after a comma count only where the list closes with an "and": "Ann Lee, Harbour City" is one name.
  let pending: Span[] = [];
  for (let i = next; i < words.length; ) {
    const comma = words[i]!.word === "," || words[i]!.word === ";";
    const joins = wordSet(byline.joiners).has(words[i]!.low);
    if (!comma && !joins) break;
    let at = i + 1;
    const closing = joins || wordSet(byline.joiners).has(words[at]?.low ?? "");
    if (!joins && closing) at++;
    const name = nameAt(words, at, byline);
    if (!name || (name.count < 2 && first.count > 1)) break;
    if (wordSet(byline.roles).has(words[name.next - 1]!.low)) break; // "and Staff Writer"
    pending.push(name.span);
    i = name.next;
    if (closing) {
      spans.push(...pending);
      pending = [];
      next = i;
    }
  }
  return { spans, next };
}

/**
 * Words set in capitals as they are otherwise written: "THE HARBOUR POST" gives "The Harbour Post". Small words of the
 * language keep small letters. Of an outlet, words of up to three letters stay, for they may be initials ("BBC NEWS");
 * of several words of a person's name, all are names.
 */
export function fromCapitals(words: string, small: readonly string[], person = false): string {
  if (words !== words.toUpperCase() || !(person ? /\p{Lu}{2}.*\s/u : /\p{Lu}{4}/u).test(words)) return words;
  let first = true;
  return words.replace(/\p{L}[\p{L}\p{M}'’]*/gu, (word) => {
    const low = word.toLowerCase();
    const little = small.includes(low);
    const wasFirst = first;
    first = false;
    if (word.length <= (person ? 1 : 3) && !little) return word;
    return little && !wasFirst ? low : word[0]! + low.slice(1);
  });
}

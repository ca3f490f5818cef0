// The passage of a text that best shows why it matches a query: the stretch of one block that holds the most of the
// query's parts, the earliest of equals. Linear in the text; FTS5's own snippet() takes time in the square of the
// number of matches (7 s for 240 kB of one word).

import type { Block } from "../model/block.ts";
import { type Span, wordsAt } from "../model/span.ts";
import { type FoldedWord, foldedWords } from "./fold.ts";
import type { Phrase, Query } from "./query.ts";

export interface Passage {
  /** From the first match to the last, in the text. */
  readonly span: Span;
  readonly snippet: string;
  /** The matches, as spans of the snippet. */
  readonly matches: readonly Span[];
}

/** Matches of one passage lie within this many code units: about two lines. */
const WIDTH = 160;
/** Code units shown before and after them. */
const AROUND = 60;
/** Matches looked at in one text: past these no better passage is sought. */
const MOST_MATCHES = 2_000;

interface Match extends Span {
  /** Which part of the query it is. */
  readonly part: number;
}

/** Blocks that are searched: all but boilerplate. */
export const isSearched = (block: Block): boolean => block.kind !== "boilerplate";

/** The best passage of the searched blocks, or null where none of them holds a part of the query. */
export function bestPassage(text: string, blocks: readonly Block[], query: Query): Passage | null {
  let best: readonly Match[] = [];
  let within: Span = { start: 0, end: 0 };
  let score = 0;
  let seen = 0;
  for (const block of blocks) {
    if (!isSearched(block) || seen >= MOST_MATCHES) continue;
    const matches = matchesIn([...foldedWords(text, block.start, block.end)], query.all, MOST_MATCHES - seen);
    seen += matches.length;
    const [found, parts] = densest(matches);
    if (parts <= score) continue;
    [best, within, score] = [found, block, parts];
  }
  return score === 0 ? null : passageOf(text, best, within);
}

/** A stretch of the text with a little around it, in one line; `matches` are places in the text. */
export function passageAround(text: string, shown: Span, matches: readonly Span[]): Passage {
  const room = { start: Math.max(0, shown.start - AROUND), end: Math.min(text.length, shown.end + AROUND) };
  const { span, snippet, matches: marked } = passageOf(text, [{ ...shown, part: 0 }], room);
  const shift = marked[0]!.start - shown.start;
  return {
    span,
    snippet,
    matches: matches.map(({ start, end }) => ({ start: start + shift, end: end + shift })),
  };
}

/** The whole of a short text, such as a title, with its matches. */
export const markedTitle = (title: string, query: Query): Pick<Passage, "snippet" | "matches"> => ({
  snippet: title,
  matches: matchesIn([...foldedWords(title)], query.all, MOST_MATCHES).map(({ start, end }) => ({
    start,
    end,
  })),
});

function matchesIn(words: readonly FoldedWord[], phrases: readonly Phrase[], most: number): Match[] {
  const byFirst = new Map<string, number[]>();
  for (const [part, phrase] of phrases.entries())
    byFirst.set(phrase[0]!, [...(byFirst.get(phrase[0]!) ?? []), part]);
  const matches: Match[] = [];
  for (let i = 0; i < words.length && matches.length < most; ) {
    // Of parts that begin alike the longest counts, and matches don't overlap.
    let length = 0;
    let part = -1;
    for (const candidate of byFirst.get(words[i]!.word) ?? []) {
      const phrase = phrases[candidate]!;
      if (phrase.length > length && phrase.every((word, k) => words[i + k]?.word === word))
        [length, part] = [phrase.length, candidate];
    }
    if (length > 0) matches.push({ start: words[i]!.start, end: words[i + length - 1]!.end, part });
    i += Math.max(1, length);
  }
  return matches;
}

/** Of the runs of matches that fit in the width, the one with the most different parts; and how many those are. */
function densest(matches: readonly Match[]): [readonly Match[], number] {
  let best: readonly [from: number, to: number] = [0, 0];
  let most = 0;
  let from = 0;
  const parts = new Map<number, number>();
  for (const [to, match] of matches.entries()) {
    parts.set(match.part, (parts.get(match.part) ?? 0) + 1);
    for (; from < to && match.end - matches[from]!.start > WIDTH; from++) {
      const left = parts.get(matches[from]!.part)! - 1;
      if (left === 0) parts.delete(matches[from]!.part);
      else parts.set(matches[from]!.part, left);
    }
    if (parts.size > most) {
      most = parts.size;
      best = [from, to + 1];
    }
  }
  return [matches.slice(...best), most];
}

function passageOf(text: string, matches: readonly Match[], within: Span): Passage {
  const span = { start: matches[0]!.start, end: matches.at(-1)!.end };
  const start = wordBreak(text, Math.max(within.start, span.start - AROUND), span.start, within.start);
  const end = Math.min(within.end, span.end + AROUND);
  const cutEnd = end === within.end ? end : lastBreak(text, span.end, end);
  const before = start > within.start ? "…" : "";
  const after = cutEnd < within.end ? "…" : "";
  const shift = before.length - start;
  return {
    span,
    snippet: before + wordsAt(text, { start, end: cutEnd }).replace(/\s/gu, " ") + after,
    matches: matches.map((match) => ({ start: match.start + shift, end: match.end + shift })),
  };
}

/** The first place from `from` on at which a word begins; `from` itself at the edge of the block, or in a long word. */
function wordBreak(text: string, from: number, to: number, edge: number): number {
  if (from === edge) return from;
  for (let i = from; i < to; i++) if (/\s/u.test(text[i - 1]!) && !/\s/u.test(text[i]!)) return i;
  return isLowSurrogate(text, from) ? from + 1 : from;
}

function lastBreak(text: string, from: number, to: number): number {
  for (let i = to; i > from; i--) if (/\s/u.test(text[i]!) && !/\s/u.test(text[i - 1]!)) return i;
  return isLowSurrogate(text, to) ? to - 1 : to;
}

const isLowSurrogate = (text: string, at: number): boolean => /[\udc00-\udfff]/.test(text[at] ?? "");

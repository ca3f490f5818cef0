// Sentences: stretches of a block that end in a full stop, or at the block's end. "Dr. Ray left. (He sang.)" gives
// 0-13 and 14-24. Knows marks, capitals and the abbreviations of the language; no grammar.
//
// Every token that could end a sentence is looked at once, with what clings to it (closing quotation marks, brackets,
// footnote markers) and with what comes next. Nothing ends at a colon, a semicolon or a dash: what follows them hangs
// on what went before, and finders want a quotation and the words that lead up to it in one sentence.

import type { SegmentationWords } from "../lang/segmentation-words.ts";
import type { Span } from "../model/span.ts";
import type { Quotation, Sentence, Token } from "../model/token.ts";
import { isApart } from "./captions.ts";
import { judgeStop, type Stretch } from "./sentence-ends.ts";

const LINE_ENDS = /\r\n|[\n\r\u2028]/g;
const BULLET = /^[•‣◦▪●*·–—-]$/;

/**
 * The sentences of `blocks` (spans of `text`, in order, apart), each within one block, edges without white space.
 * `tokens` and `quotations` are those of the same text.
 */
export function splitSentences(
  text: string,
  blocks: readonly Span[],
  tokens: readonly Token[],
  quotations: readonly Quotation[],
  segmentation: SegmentationWords,
): Sentence[] {
  const opening = new Set<number>();
  const closing = new Set<number>();
  for (const { start, end, inside, closed } of quotations) {
    if (inside.start > start) opening.add(start);
    if (closed) closing.add(inside.end < end ? inside.end : end);
  }
  const sentences: Sentence[] = [];
  let first = 0;
  for (const block of blocks) {
    while (first < tokens.length && tokens[first]!.start < block.start) first++;
    let last = first;
    while (last < tokens.length && tokens[last]!.start < block.end) last++;
    const stretch: Stretch = {
      text,
      tokens,
      from: first,
      to: last,
      opening,
      closing,
      brackets: bracketPairs(text, tokens, first, last),
      words: segmentation,
    };
    splitBlock(stretch, sentences);
    first = last;
  }
  return sentences;
}

function splitBlock(stretch: Stretch, sentences: Sentence[]): void {
  const { text, tokens, from, to } = stretch;
  let start = from;
  const end = (after: number): void => {
    if (after > start) sentences.push({ start: tokens[start]!.start, end: tokens[after - 1]!.end });
    start = after;
  };
  for (let i = from; i < to; i++) {
    if (i > start && (startsLine(text, tokens, i, to) || isApart(stretch, i))) end(i);
    const verdict = judgeStop(stretch, start, i);
    if (verdict === null) continue;
    if (verdict.ends) end(verdict.next);
    i = verdict.next - 1; // what clings to a stop is never judged again
  }
  end(to);
}

/** True for the first token after a blank line, and for a bullet that begins a line. */
function startsLine(text: string, tokens: readonly Token[], i: number, to: number): boolean {
  const before = tokens[i - 1]!.end;
  const token = tokens[i]!;
  if (token.start - before < 1) return false;
  const gap = text.slice(before, token.start);
  const lineEnds = gap.match(LINE_ENDS)?.length ?? 0;
  if (lineEnds > 1 || gap.includes("\u2029")) return true;
  if (lineEnds === 0 || !BULLET.test(text.slice(token.start, token.end))) return false;
  const next = tokens[i + 1];
  return i + 1 < to && next !== undefined && next.start > token.end;
}

const CLOSERS: Readonly<Record<string, string>> = { ")": "(", "]": "[", "}": "{" };

/** For every opening bracket's token, the token of the bracket that closes it. */
function bracketPairs(
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>();
  const open: number[] = [];
  for (let i = from; i < to; i++) {
    const { start, end, kind } = tokens[i]!;
    if (kind !== "mark" || end - start !== 1) continue;
    const char = text[start]!;
    if (char === "(" || char === "[" || char === "{") open.push(i);
    else if (CLOSERS[char]) {
      const opener = open.at(-1);
      if (opener === undefined || text[tokens[opener]!.start] !== CLOSERS[char]) continue;
      pairs.set(opener, i);
      open.pop();
    }
  }
  return pairs;
}

// Cuts plain text into pieces: paragraphs parted by blank lines, paragraphs that stand one to a line, and lines that
// were wrapped at some width and belong together. Judges by shape; what a piece is, the layout says.

import type { Span } from "../model/span.ts";
import type { Cut } from "./piece.ts";
import { endsSentence } from "./sentence-end.ts";

interface Line extends Span {
  readonly indent: number;
  /** True where a blank line, or the start of the text, stands before it. */
  readonly apart: boolean;
}

const LINE_END = /\r\n|[\n\r\u2028\u2029\v\f]/g;

/** Lines that hold anything but white space, without the white space at their edges. */
function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let apart = true;
  const add = (from: number, to: number): void => {
    let start = from;
    let end = to;
    let indent = 0;
    while (start < end && isSpace(text.charCodeAt(start))) indent += text[start++] === "\t" ? 8 : 1;
    while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
    if (start === end) apart = true;
    else {
      lines.push({ start, end, indent, apart });
      apart = false;
    }
  };
  let from = 0;
  for (const { index, 0: mark } of text.matchAll(LINE_END)) {
    add(from, index);
    from = index + mark.length;
  }
  add(from, text.length);
  return lines;
}

/** What \s matches, by code unit. */
const isSpace = (unit: number): boolean =>
  unit === 32 ||
  (unit >= 9 && unit <= 13) ||
  unit === 0xa0 ||
  (unit >= 0x1680 && /\s/.test(String.fromCharCode(unit)));

// Editors and mail programs wrap at 60 to 100 columns, a few at 132; a file with longer lines keeps a paragraph a line.
const WIDEST = 140;
// Share of line breaks within paragraphs after which a small letter stands, from which on a file counts as wrapped:
// wrapped English has four in five, a list of lines next to none.
const WRAPPED = 0.4;

// Shorter lines that go on with a small letter may be a list: "share", "tweet", "print".
const SHORT = 20;

const SMALL = /^["“‘'«([]*[\p{Ll}\p{Lo}]/u;
const LIST_ITEM = /^(?:[•‣▪●*–—-]\s|\(?\d{1,3}[.)]\s|\[\s?\^?\d{1,3}\s?\])/u;

export function cutLines(text: string): Cut[] {
  const lines = linesOf(text);
  const width = wrapWidth(text, lines);
  const quoted = indentedQuotes(text, lines);
  const cuts: Cut[] = [];
  for (let i = 0; i < lines.length; ) {
    const mail = text[lines[i]!.start] === ">";
    let next = i + 1;
    while (next < lines.length && !lines[next]!.apart) {
      const isMail = text[lines[next]!.start] === ">";
      if (isMail !== mail || (!mail && !joins(text, lines[next - 1]!, lines[next]!, width))) break;
      next++;
    }
    const span = { start: lines[i]!.start, end: lines[next - 1]!.end };
    cuts.push(mail || quoted.has(i) ? { ...span, hint: "quotation" } : span);
    i = next;
  }
  return cuts;
}

/** Columns at which the text was wrapped, or null where each line is a paragraph. */
function wrapWidth(text: string, lines: readonly Line[]): number | null {
  const softs: number[] = [];
  let breaks = 0;
  for (let i = 1; i < lines.length; i++) {
    if (lines[i]!.apart) continue;
    breaks++;
    const { start, end } = lines[i - 1]!;
    if (SMALL.test(text.slice(lines[i]!.start, lines[i]!.start + 8)) && end - start >= 30)
      softs.push(end - start);
  }
  if (breaks < 2 || softs.length < breaks * WRAPPED) return null;
  softs.sort((a, b) => a - b);
  const width = softs[Math.floor(softs.length * 0.95)]!;
  return width > WIDEST ? null : width;
}

/** True where two lines are one paragraph. */
function joins(text: string, line: Line, next: Line, width: number | null): boolean {
  const length = line.end - line.start;
  const opening = text.slice(next.start, next.start + 40);
  const ends = text[line.end - 1] === ":" || endsSentence(text, line.start, line.end);
  if (
    LIST_ITEM.test(opening) &&
    (ends || width === null || LIST_ITEM.test(text.slice(line.start, line.start + 12)))
  )
    return false;
  const small = SMALL.test(opening);
  // "…four people\nwere held": even in a file that isn't wrapped, a long line that stops in mid-sentence goes on.
  if (width === null) return small && !ends && length >= SHORT;
  const word = opening.search(/\s|$/);
  // After a full stop only a line that had no room for the next word goes on; within a sentence, one nearly full.
  const full = length + 1 + word > (ends ? width : width * 0.9);
  if (next.indent >= line.indent + 3 && ends) return false;
  return full || (small && !ends && length >= SHORT);
}

const QUOTE_INDENT = 4;

/** First lines of paragraphs that are set in from the rest on every line, as quotations are. */
function indentedQuotes(text: string, lines: readonly Line[]): ReadonlySet<number> {
  const starts: number[] = [];
  let set = 0;
  for (let i = 0; i < lines.length; i++) {
    if (lines[i]!.indent >= QUOTE_INDENT) set++;
    if (lines[i]!.apart) starts.push(i);
  }
  // Where most lines are set in, or each paragraph's first, it means nothing.
  if (set === 0 || set > lines.length * 0.3) return new Set();
  const quotes = new Set<number>();
  for (let k = 0; k < starts.length; k++) {
    const from = starts[k]!;
    const to = starts[k + 1] ?? lines.length;
    let all = true;
    for (let i = from; i < to && all; i++) all = lines[i]!.indent >= QUOTE_INDENT;
    const { start } = lines[from]!;
    const { end } = lines[to - 1]!;
    if (all && endsSentence(text, start, end) && end - start >= 60) quotes.add(from);
  }
  return quotes;
}

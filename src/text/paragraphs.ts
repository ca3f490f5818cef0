// Paragraphs of plain text: stretches parted by blank lines. Knows lines and white space only; what role a stretch
// plays on its page (title, note, boilerplate) is for a reader to say.

import type { Span } from "../model/span.ts";

const LINE_END = /\r\n|[\n\r\u2028\u2029]/g;
const BLANK = /^\s*$/u;

/** Spans of `text` between blank lines, without white space at their edges. "A b.\n\nC." gives 0-4 and 6-8. */
export function splitParagraphs(text: string): Span[] {
  const paragraphs: Span[] = [];
  let start = -1;
  let end = -1;
  const line = (from: number, to: number): void => {
    const words = text.slice(from, to);
    if (BLANK.test(words)) {
      if (start >= 0) paragraphs.push({ start, end });
      start = -1;
      return;
    }
    if (start < 0) start = from + (words.length - words.trimStart().length);
    end = from + words.trimEnd().length;
  };
  let from = 0;
  for (const { index, 0: mark } of text.matchAll(LINE_END)) {
    line(from, index);
    from = index + mark.length;
  }
  line(from, text.length);
  if (start >= 0) paragraphs.push({ start, end });
  return paragraphs;
}

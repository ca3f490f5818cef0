// Words cut out of a text, to show outside it. Knows no DOM.

import type { Span } from "../../src/model/span.ts";

/** The words of several fragments, with an ellipsis where something is left out between them. */
export const wordsOf = (text: string, spans: readonly Span[]): string =>
  spans.map(({ start, end }) => text.slice(start, end)).join(" … ");

/** Single marks are left out: an apostrophe is not told from one without knowing the language. */
const quotation = /“[^“”]+”|"[^"]+"|«[^«»]+»|„[^„“”]+[“”]/g;

/** What stands between quotation marks in these fragments, marks and all. */
export const quotedIn = (text: string, spans: readonly Span[]): readonly Span[] =>
  spans.flatMap(({ start, end }) =>
    [...text.slice(start, end).matchAll(quotation)].map(({ index, 0: words }) => ({
      start: start + index,
      end: start + index + words.length,
    })),
  );

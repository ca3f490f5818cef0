// Quote selectors: how a decision or a link finds its words again in a changed text. By position first, verified by the
// exact words; then by the words with what stood before and after them. After the W3C Web Annotation Data Model,
// sections 4.2.4 (TextQuoteSelector) and 4.2.5 (TextPositionSelector); positions here are UTF-16 code units.

import type { Span } from "./span.ts";

export interface QuoteSelector {
  readonly position: Span;
  readonly exact: string;
  /** Up to 32 code units before and after. */
  readonly prefix: string;
  readonly suffix: string;
}

const CONTEXT = 32;

export const selectorOf = (text: string, span: Span): QuoteSelector => ({
  position: { start: span.start, end: span.end },
  exact: text.slice(span.start, span.end),
  prefix: text.slice(Math.max(0, span.start - CONTEXT), span.start),
  suffix: text.slice(span.end, span.end + CONTEXT),
});

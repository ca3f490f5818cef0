// Quote matching (first version).

import type { QuoteSelector } from "../model/selector.ts";
import type { Span } from "../model/span.ts";

export interface Anchored {
  readonly span: Span;
  readonly how: "position" | "exact" | "context" | "fuzzy";
  /** 0 to 1. */
  readonly score: number;
}

/** Finds the words of `selector` in `text`, or null. */
export function anchorQuote(text: string, selector: QuoteSelector): Anchored | null {
  const { position, exact } = selector;
  if (text.slice(position.start, position.end) === exact)
    return { span: position, how: "position", score: 1 };
  const at = text.indexOf(exact);
  return at < 0 ? null : { span: { start: at, end: at + exact.length }, how: "exact", score: 1 };
}

// Tokens, sentences and quotations: the views of a text that finders share. They are computed from the text whenever
// they are needed and never stored.

import type { Span } from "./span.ts";

export type TokenKind =
  | "word" // letters, with inner apostrophes, hyphens and dots where they belong ("don't", "al-Maliki", "U.S.")
  | "number" // digits with inner marks ("1,400", "3.5", "24/7", "5th")
  | "mark" // one punctuation mark or symbol, or a run of dots or dashes
  | "link"; // an address, a mail address, a handle, a hashtag

export interface Token extends Span {
  readonly kind: TokenKind;
}

export type Sentence = Span;

export interface Quotation extends Span {
  readonly id: string;
  /** The span without its marks; an unclosed quotation's inside runs to its end. */
  readonly inside: Span;
  /** 0 for an outermost quotation, 1 for one within it, and so on. */
  readonly depth: number;
  /** False where the closing mark is missing. */
  readonly closed: boolean;
  /**
   * A quotation may run on over several paragraphs, with the opening mark repeated: each paragraph's part is a
   * quotation of its own, and `continues` is the id of the part before it.
   */
  readonly continues: string | null;
}

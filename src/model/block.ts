// Blocks: stretches of a document with a role. They lie in document order, do not overlap, and together hold every
// character of the text that is not white space. Boilerplate is kept: a breadcrumb may be the only trace of the outlet.

import type { Span } from "./span.ts";

export type BlockKind =
  | "title"
  | "byline"
  | "date"
  | "paragraph"
  | "heading"
  | "quotation"
  | "note" // a footnote's or starred note's own text
  | "reference" // one entry of a reference list
  | "boilerplate"; // navigation, share bars, comment widgets, sign-ups, notices

/** Words that lead somewhere, and where: an address with its scheme. */
export interface Link extends Span {
  readonly href: string;
}

export interface Block extends Span {
  readonly kind: BlockKind;
  /**
   * Where the block came from in the file: for HTML a path of elements ("/html/body/main/p[2]"). Absent for plain text,
   * where the span itself holds in the file.
   */
  readonly origin?: string;
  /** Hyperlinks in the block's own text, in order, where the format has any. Boilerplate keeps none. */
  readonly links?: readonly Link[];
}

/** The kinds that hold what the article itself says; the others are about it or around it. */
export const isProse = (kind: BlockKind): boolean =>
  kind === "title" || kind === "paragraph" || kind === "heading" || kind === "quotation" || kind === "note";

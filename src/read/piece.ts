// A piece of a page before its role is known: a span of the text, what markup said of it, and what its shape tells.
// Readers cut a text into pieces; the layout (layout.ts) gives each its role.

import type { BlockKind, Link } from "../model/block.ts";
import type { Span } from "../model/span.ts";
import { foldedWords } from "./phrases.ts";
import { endsSentence } from "./sentence-end.ts";

export interface Cut extends Span {
  /** The role that markup gives it. Where a page's words say otherwise, they may win ("Related" as a heading). */
  readonly hint?: BlockKind;
  /** True where markup puts it outside of the article: it needs better reasons to be taken for a part of it. */
  readonly aside?: boolean;
  /** Where it came from in the file. */
  readonly origin?: string;
  readonly links?: readonly Link[];
}

export interface Piece extends Cut {
  /** Its words, where it is short enough to be a line of a page; otherwise empty. */
  readonly line: string;
  /** The same, folded for comparing. */
  readonly words: readonly string[];
  /** True where it ends as a sentence does. */
  readonly sentence: boolean;
  /** True for running text: several sentences, or one of some length. */
  readonly body: boolean;
  /** The key at its front, where it opens as an entry of a list of notes does. */
  readonly entry: EntryForm | null;
  kind: BlockKind | null;
}

/** "[5] FNA, …", "⁵ FNA, …", "5. FNA, …", "* Ann Lee is …". */
export type EntryForm = "bracketed" | "superscript" | "numbered" | "starred";

/** Characters that a line of a page has at most: titles seldom pass 150, share bars and meta lines stay below 300. */
const LINE = 300;

// Running text has 60 characters and a full stop at least, or 200 characters. Shorter: a remark may be missed, which
// then takes its role from its neighbours. Measured on the seeds and samples: teasers and captions stay below.
const BODY_SENTENCE = 60;
const BODY_ANYWAY = 200;

const ENTRY: readonly (readonly [EntryForm, RegExp])[] = [
  ["bracketed", /^\[\s?\^?\d{1,3}\s?\]:?\s*\S/],
  ["superscript", /^[¹²³⁰⁴-⁹]{1,3}\s?\S/],
  ["numbered", /^\(?\d{1,3}[.)]\s+\S/],
  ["starred", /^(?:\*{1,3}|[†‡§])\s?["“‘'«]?\p{L}/u],
];

export function piecesOf(text: string, cuts: readonly Cut[]): Piece[] {
  return cuts.map((cut) => {
    const length = cut.end - cut.start;
    const line = length <= LINE ? text.slice(cut.start, cut.end) : "";
    const head = text.slice(cut.start, cut.start + 16);
    const sentence = endsSentence(text, cut.start, cut.end);
    const entry = ENTRY.find(([, form]) => form.test(head))?.[0] ?? null;
    const plain = cut.hint === undefined || cut.hint === "paragraph" || cut.hint === "quotation";
    return {
      ...cut,
      line,
      words: foldedWords(line),
      sentence,
      entry,
      body:
        plain &&
        !cut.aside &&
        (entry === null || entry === "numbered") &&
        (length >= BODY_ANYWAY || (sentence && length >= BODY_SENTENCE)),
      kind: null,
    };
  });
}

// A report of one claim, ready to be set: who tells it in which words, on how many origins it may rest and why, what speaks
// against it, and how all this was found. Everything in it has passed the export gate.

import type { PassedItem, PassedTelling } from "./passed.ts";
import type { Span } from "./span.ts";

export interface ReportTelling extends PassedTelling {
  /** By which the report refers to it, from 1. */
  readonly number: number;
  /** From the first word to the last, in UTF-16 code units of the article's text. */
  readonly span: Span;
  readonly textSha256: string;
  readonly reader: string;
}

export interface ReportTie {
  /** Numbers of tellings: `from` does something to `to`. */
  readonly from: number;
  readonly to: number;
  /** "repeats a passage of", to stand between the two. */
  readonly words: string;
  /** How it is known which came first; null where nobody knows. */
  readonly order: "cites" | "dates" | null;
  readonly evidence: readonly string[];
}

export interface ClaimReport {
  readonly id: string;
  readonly words: string;
  readonly line: string;
  readonly tellings: readonly ReportTelling[];
  /** Tellings of the claim that may not leave, or that no answer holds. */
  readonly left: number;
  readonly origins: readonly { readonly tellings: readonly number[]; readonly ties: readonly ReportTie[] }[];
  /** Ties that alone join nothing; and how many origins there would be if they did. */
  readonly weak: readonly ReportTie[];
  readonly originsWithWeak: number;
  readonly against: readonly {
    readonly in: "count" | "polarity" | "date";
    readonly telling: number;
    readonly item: PassedItem;
    readonly words: string;
  }[];
  readonly gate: { readonly reviewed: boolean; readonly text: boolean; readonly withheld: number };
}

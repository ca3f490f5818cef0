// Reuse, tellings, claims and dependences: on how many origins a claim may rest. Origins themselves are a view over
// dependences and never stored.

import type { By } from "./found.ts";
import type { Span } from "./span.ts";

export interface Place {
  readonly documentId: string;
  readonly span: Span;
}

/** Two passages in two documents, one of which repeats the other. */
export interface Reuse {
  readonly id: string;
  readonly a: Place;
  readonly b: Place;
  /** 0 to 1: share of words kept. */
  readonly similarity: number;
  /** Which is earlier, where dates tell. */
  readonly earlier: "a" | "b" | null;
}

/** One document's instance of a claim: an attribution or an assertion of it. */
export interface Telling {
  readonly id: string;
  readonly documentId: string;
  readonly item: { readonly layer: "attributions" | "assertions"; readonly id: string };
  readonly span: readonly Span[];
}

/** A telling as a person meant it: by its words, since findings may change when a document is analysed anew. */
export interface TellingAnchor {
  readonly documentId: string;
  /** Its words with single blanks, fragments parted by " … "; the hash of very long ones. */
  readonly quote: string;
  /** Counts tellings of the document in the same words, from 0. */
  readonly nth: number;
}

/** A person's word on two tellings: they say the same, or they don't. */
export interface ClaimConstraint {
  readonly kind: "same" | "apart";
  readonly a: TellingAnchor;
  readonly b: TellingAnchor;
  /** The decision that says so. */
  readonly decision: string;
}

/** Tellings that say the same thing, with variants and contradictions kept apart. */
export interface Claim {
  readonly id: string;
  /** The words of one telling, chosen to show; or a reviewer's own. */
  readonly words: string;
  readonly tellings: readonly string[];
  readonly variants: readonly { readonly tellings: readonly string[]; readonly differs: string }[];
  readonly contradictions: readonly {
    readonly a: string;
    readonly b: string;
    readonly in: "count" | "polarity" | "date";
  }[];
  /** Why these tellings were joined, shown to the user. */
  readonly reasons: readonly string[];
  /** Tellings whose source says that it is not so; they are none of `tellings`. */
  readonly denials?: readonly string[];
  /** What holds the tellings together: each of them but the first is reached by one of these. */
  readonly joins?: readonly ClaimJoin[];
}

/** Two tellings taken for the same, with what they share. */
export interface ClaimJoin {
  readonly a: string; // telling
  readonly b: string; // telling
  /** 0 to 1; 1 for the same words. */
  readonly likeness: number;
  readonly reasons: readonly string[];
  /** The decision of a person that joins them, or null. */
  readonly decision: string | null;
}

export type DependenceKind =
  | "reuse"
  | "cites"
  | "cites the same work"
  | "same utterance quoted"
  | "same author"
  | "same outlet or owner"
  | "same agency";

export interface Dependence {
  readonly id: string;
  readonly from: string; // telling
  readonly to: string; // telling
  readonly kind: DependenceKind;
  /** Strong edges join tellings to one origin; weak ones join only if the user says so. */
  readonly strength: "strong" | "weak";
  readonly evidence: readonly Place[];
  /**
   * How it is known that `to` came first: it is what `from` cites, or its date is earlier. Null where nobody knows; the two ends
   * stand in no order then. Absent where it was not looked for.
   */
  readonly order?: "cites" | "dates" | null;
}

/** What a test for one kind of dependence between two documents came to. */
export interface DependenceTest {
  readonly a: string; // document
  readonly b: string; // document
  readonly kind: DependenceKind;
  readonly outcome: "found" | "not found" | "not testable";
  /** Why it could not be tested: "no outlet known", "no date". */
  readonly reason: string | null;
}

/** A researcher's own category, and the agreement with it that is coded for an actor at a place. */
export interface Concept {
  readonly id: string;
  readonly name: string;
  readonly by: By;
}

export interface Stance {
  readonly id: string;
  readonly concept: string;
  readonly actor: string;
  readonly place: Place;
  /** True: agrees; false: disagrees; null: not coded. */
  readonly agreement: boolean | null;
  /** User-defined variables, so that a coded file of the Discourse Network Analyzer has a home. */
  readonly variables: Readonly<Record<string, string | number | boolean | null>>;
}

// What one sentence of a telling says, taken apart for comparing: its words with content, the names in it, what it counts,
// when, whether it denies and whether it tells of what is so or of what is to come. Plain data that a store can keep. "Two of the
// five gates were not breached but opened by hand" gives gates, opened, hand, a count of two gates, and "breached" as a foil,
// which nobody says. A light reading by lists; no grammar.

import type { Bound } from "../../model/quantity.ts";
import type { Span } from "../../model/span.ts";

export interface Unit {
  /** The form in lower case; of a name its words as they are compared, parted by blanks. */
  readonly words: string;
  /** name: of a mention, or a capitalised word; reference: "she", "the ministry", where it is known who is meant. */
  readonly kind: "word" | "name" | "reference";
  /** The actor of the case that is meant, where known. */
  readonly actor: string | null;
  /** True where it tells what is done: "opened", not "the opened gate". */
  readonly deed: boolean;
  readonly negated: boolean;
  /** Says where it is done: "Velsa" in "in Velsa". */
  readonly where: boolean;
  /** Stands between quotation marks. */
  readonly quoted: boolean;
}

export interface Counted {
  readonly min: number | null;
  readonly max: number | null;
  readonly bound: Bound;
  readonly unit: string | null;
  /** The forms that name what is counted. */
  readonly of: readonly string[];
}

export interface Timed {
  /** EDTF, or null where the words alone are known. */
  readonly value: string | null;
  readonly words: string;
}

export interface Statement {
  /** From its first to its last word, in the document. */
  readonly span: Span;
  readonly units: readonly Unit[];
  readonly counts: readonly Counted[];
  readonly times: readonly Timed[];
  /** True for what is to come, or only wanted. */
  readonly unreal: boolean;
  readonly hedged: boolean;
  readonly passive: boolean;
}

// Quantities and times, as ranges and EDTF values, with what they count and who gives them.

import type { Found } from "./found.ts";
import type { Span } from "./span.ts";

export type Bound = "exactly" | "about" | "at least" | "at most" | "more than" | "less than" | "between";

export interface Quantity extends Span, Found {
  /** A plain number has min = max. Null: open at that end. "dozens" is 24 to 99. */
  readonly min: number | null;
  readonly max: number | null;
  readonly bound: Bound;
  /** "EUR", "%", "km", or null for a count. */
  readonly unit: string | null;
  /** The words that name what is counted: "Britons" in "1,500 Britons". */
  readonly of: Span | null;
  readonly place: Span | null;
  /** Id of the time that it holds for. */
  readonly time: string | null;
  /** Id of the attribution whose source gives it; null: the author. */
  readonly giver: string | null;
}

export interface Time extends Span, Found {
  /**
   * EDTF level 1 (ISO 8601-2:2019): "2014-06-27", "2014-06", "2012-08/2012-10", "1938~", "201X".
   * Null for an expression that needs the document's date where that is unknown.
   */
  readonly value: string | null;
  /** True where the value was reckoned from the document's date ("last Monday"). */
  readonly relative: boolean;
}

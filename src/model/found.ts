// What every finding carries beside its spans: who found it, and how sure a model was.

export type By = "rule" | "model" | "person";

export interface Found {
  /** Derived from the document's id and the finding's own spans (see id.ts), so it survives a second analysis. */
  readonly id: string;
  readonly by: By;
  /** Name and version of the finder, "attributions-by-rule/1". */
  readonly version: string;
  /** Calibrated probability, 0 to 1; only where `by` is "model". */
  readonly score?: number;
}

// How often the finders err, as measured: what the page says beside what they found. The figures are written by
// `npm run eval -- --write`, never by hand.

import type { Parts } from "../extend.ts";
import { finderId } from "../find/finder.ts";
import figures from "./accuracy.json" with { type: "json" };

/** What becomes of both shares where only the attributions are shown whose score is at least `from`. */
export interface Threshold {
  readonly from: number;
  readonly precision: number;
  readonly recall: number;
}

export interface Accuracy {
  /** Name and version of the finder that was measured. */
  readonly finder: string;
  /** Share of the attributions shown that are right, and of those that are there that are found; 0 to 1. */
  readonly precision: number;
  readonly recall: number;
  /** By rising `from`; empty or absent where the finder gives no scores. What has no score counts as shown in each. */
  readonly thresholds?: readonly Threshold[];
  /** What it was measured on: "84 news articles". */
  readonly measuredOn: string;
  /** ISO 8601 date. */
  readonly date: string;
}

/** The figures for a finder, or null where it was not measured in this version. */
export const accuracyOf = (finder: string): Accuracy | null =>
  (figures as readonly Accuracy[]).find((one) => one.finder === finder) ?? null;

/** The figures for the finder of attributions among these parts. */
export function accuracyWith({ finders }: Parts): Accuracy | null {
  const finder = finders.find(({ gives }) => gives === "attributions");
  return finder === undefined ? null : accuracyOf(finderId(finder));
}

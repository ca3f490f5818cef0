// How often the finders err, as measured: what the page says beside what they found. The figures are written by
// `npm run eval -- --write`, never by hand.

import { readFileSync } from "node:fs";

export interface Accuracy {
  /** Name and version of the finder that was measured. */
  readonly finder: string;
  /** Share of the attributions shown that are right, and of those that are there that are found; 0 to 1. */
  readonly precision: number;
  readonly recall: number;
  /** What it was measured on: "84 news articles". */
  readonly measuredOn: string;
  /** ISO 8601 date. */
  readonly date: string;
}

/** The figures for a finder, or null where it was not measured in this version. */
export function accuracyOf(finder: string): Accuracy | null {
  const all = JSON.parse(
    readFileSync(new URL("./accuracy.json", import.meta.url), "utf8"),
  ) as readonly Accuracy[];
  return all.find((one) => one.finder === finder) ?? null;
}

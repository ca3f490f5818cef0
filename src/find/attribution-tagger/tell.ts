// From tag chances to attributions, each with its score. The chances come window by window from a tagger, or, when a tagger
// is being made, from a file.

import type { Parts } from "../attribution/parts.ts";
import type { Range, Reading } from "../attribution/reading.ts";
import { chanceOf, signsOf } from "./confidence.ts";
import { pathOf, weigh } from "./decoding.ts";
import { link } from "./linking.ts";

/** How chances become attributions; measured on held-out articles, and kept with the weights that it was measured for. */
export interface Settings {
  /** Added to the log of the chance of no tag; see `pathOf`. */
  readonly outside: number;
  /** One weight for each of SIGNS. */
  readonly confidence: readonly number[];
}

export interface Told extends Parts {
  /** The chance that it is right. */
  readonly score: number;
  readonly signs: readonly number[];
}

/**
 * @param windows the windows of the document
 * @param chances of each window, tokens x tags
 * @param ruled what the rules found in the same reading
 */
export function tell(
  reading: Reading,
  windows: readonly Range[],
  chances: readonly ArrayLike<number>[],
  ruled: readonly Parts[],
  { outside, confidence }: Settings,
): Told[] {
  const fragments = windows.flatMap((window, n) =>
    weigh(chances[n]!, pathOf(chances[n]!, outside), window.from),
  );
  const tellings = link(fragments, reading.sentences);
  const signs = signsOf(tellings, ruled, reading.quoteOf);
  return tellings.map(({ source, cue, content }, n) => ({
    source: source.toSorted(byPlace),
    cue: [cue],
    content: content.toSorted(byPlace),
    score: chanceOf(signs[n]!, confidence),
    signs: signs[n]!,
  }));
}

const byPlace = (a: Range, b: Range): number => a.from - b.from;

// From tag chances to attributions, each with its score. What the tagger's tags come to and what the rules propose stand for
// election together: the likeliest is taken first, and nothing that claims its words after it. The chances come window by
// window from a tagger, or, when a tagger is being made, from a file.

import type { Parts } from "../attribution/parts.ts";
import type { Range, Reading } from "../attribution/reading.ts";
import { Tag } from "../attribution/tags.ts";
import { chanceOf, signsOf } from "./confidence.ts";
import { pathOf, weigh } from "./decoding.ts";
import { link, type WeighedTelling } from "./linking.ts";
import { proposalsOf } from "./proposals.ts";

/** How chances become attributions; measured on held-out articles, and kept with the weights that it was measured for. */
export interface Settings {
  /** Added to the log of the chance of no tag; see `pathOf`. */
  readonly outside: number;
  /** One weight for each of SIGNS, for what comes from tags and for what rules propose. */
  readonly confidence: { readonly tagged: readonly number[]; readonly proposed: readonly number[] };
  /** What is less likely right is not told. */
  readonly from: number;
}

export interface Told extends Parts {
  /** The chance that it is right. */
  readonly score: number;
}

export interface Candidate extends Told {
  readonly way: "tagged" | "proposed";
  readonly signs: readonly number[];
}

/**
 * All that stands for election.
 * @param windows the windows of the document
 * @param chances of each window, tokens x tags
 * @param ruled what the rules found in the same reading
 */
export function candidates(
  reading: Reading,
  windows: readonly Range[],
  chances: readonly ArrayLike<number>[],
  ruled: readonly Parts[],
  { outside, confidence }: Pick<Settings, "outside" | "confidence">,
): Candidate[] {
  const fragments = windows.flatMap((window, n) =>
    weigh(chances[n]!, pathOf(chances[n]!, outside), window.from),
  );
  const tellings = link(fragments, reading.sentences, (token) => reading.tags[token] === Tag.dash);
  const tagged = tellings.map(partsOf);
  const proposed = proposalsOf(ruled, windows, chances);
  const weighed = (
    way: Candidate["way"],
    all: readonly WeighedTelling[],
    parts: readonly Parts[],
    others: readonly Parts[],
  ): Candidate[] =>
    signsOf(all, others, reading.quoteOf).map((signs, n) => ({
      ...parts[n]!,
      way,
      signs,
      score: chanceOf(signs, confidence[way]),
    }));
  return [
    ...weighed("tagged", tellings, tagged, ruled),
    ...weighed(
      "proposed",
      proposed.map(({ telling }) => telling),
      proposed.map(({ rule: { source, cue, content } }) => ({ source, cue, content })),
      tagged,
    ),
  ];
}

/** Those elected, in the order of their cues. */
export function elect(all: readonly Candidate[], length: number, from: number): Told[] {
  const taken = new Uint8Array(length);
  const words = ({ cue, content }: Parts): readonly Range[] => [...cue, ...content];
  const isFree = ({ from, to }: Range): boolean => {
    for (let k = from; k < to; k++) if (taken[k]) return false;
    return true;
  };
  return all
    .filter(({ score }) => score >= from)
    .sort((a, b) => b.score - a.score || a.cue[0]!.from - b.cue[0]!.from)
    .filter((candidate) => {
      if (!words(candidate).every(isFree)) return false;
      for (const { from, to } of words(candidate)) taken.fill(1, from, to);
      return true;
    })
    .sort((a, b) => a.cue[0]!.from - b.cue[0]!.from)
    .map(({ source, cue, content, score }) => ({ source, cue, content, score }));
}

const partsOf = ({ source, cue, content }: WeighedTelling): Parts => ({
  source: source.map(rangeOf).sort(byPlace),
  cue: [rangeOf(cue)],
  content: content.map(rangeOf).sort(byPlace),
});

const rangeOf = ({ from, to }: Range): Range => ({ from, to });
const byPlace = (a: Range, b: Range): number => a.from - b.from;

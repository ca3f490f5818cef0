// The parts of an attribution, as ranges of tokens: what every way of finding one comes to, by rules or by a learned tagger.

import type { Range } from "./reading.ts";

export interface Parts {
  readonly source: readonly Range[];
  readonly cue: readonly Range[];
  /** In the order of the text. */
  readonly content: readonly Range[];
}

/**
 * How a rule knows that somebody tells something:
 * - mark: marks alone say so (a signature, a transcript), or an adverb that tells by itself ("has reportedly fled")
 * - name: a name is given, and nothing else told ("what they call “the Path”")
 * - citing: one source hands on another's words ("citing an official", "a report cited by the mayor")
 * - words: all else
 */
export type Ground = "mark" | "name" | "citing" | "words";

export interface Ruled extends Parts {
  readonly ground: Ground;
}

/** The token that an attribution is told by, for where it lies: its last. */
export const headOf = ({ cue }: Pick<Parts, "cue">): number => cue.at(-1)!.to - 1;

export const sizeOf = (ranges: readonly Range[]): number =>
  ranges.reduce((sum, { from, to }) => sum + to - from, 0);

/** The tokens that both hold. Ranges of each list lie apart and in order. */
export function shared(a: readonly Range[], b: readonly Range[]): number {
  let both = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [x, y] = [a[i]!, b[j]!];
    both += Math.max(0, Math.min(x.to, y.to) - Math.max(x.from, y.from));
    if (x.to < y.to) i++;
    else j++;
  }
  return both;
}

/** Ranges in order, those that touch or overlap joined. */
export function joined(ranges: readonly Range[]): Range[] {
  const out: Range[] = [];
  for (const { from, to } of ranges.toSorted((a, b) => a.from - b.from)) {
    const last = out.at(-1);
    if (last && from <= last.to) out[out.length - 1] = { from: last.from, to: Math.max(last.to, to) };
    else out.push({ from, to });
  }
  return out;
}

// What differs between the two sides of a reused passage, word by word, for a view of them side by side. Knows the two
// stretches of text only. The fewest words are dropped and put in (Myers, "An O(ND) difference algorithm and its
// variations", Algorithmica 1, 1986).

import type { SegmentationWords } from "../../lang/segmentation-words.ts";
import type { Span } from "../../model/span.ts";
import { type NumberedWord, wordsIn } from "./text.ts";

/**
 * A run of words. kept: both sides have them, whatever their case and marks; dropped: only `a` has them; "put in": only
 * `b` does; replaced: each has others in the same place. Spans hold the marks that adjoin.
 */
export interface Difference {
  readonly kind: "kept" | "dropped" | "put in" | "replaced";
  readonly a: Span | null;
  readonly b: Span | null;
}

/** Words that may differ before the rest is called replaced: time is the words times this. Passages keep far more. */
const MOST_EDITS = 2_000;

/** Differences in order; together they hold every word of both spans once. */
export function differences(
  a: { readonly text: string; readonly span: Span },
  b: { readonly text: string; readonly span: Span },
  segmentation: SegmentationWords,
): Difference[] {
  const inA = wordsIn(a.text, a.span, segmentation);
  const inB = wordsIn(b.text, b.span, segmentation);
  const found: Difference[] = [];
  let [i, j] = [0, 0];
  const upTo = (nextA: number, nextB: number): void => {
    const [one, two] = [spanOf(inA, i, nextA), spanOf(inB, j, nextB)];
    if (one && two) found.push({ kind: "replaced", a: one, b: two });
    else if (one) found.push({ kind: "dropped", a: one, b: null });
    else if (two) found.push({ kind: "put in", a: null, b: two });
  };
  for (const { a: fromA, b: fromB, length } of runsInBoth(inA, inB)) {
    upTo(fromA, fromB);
    [i, j] = [fromA + length, fromB + length];
    found.push({ kind: "kept", a: spanOf(inA, fromA, i), b: spanOf(inB, fromB, j) });
  }
  upTo(inA.length, inB.length);
  return found;
}

const spanOf = (words: readonly NumberedWord[], from: number, to: number): Span | null =>
  from === to ? null : { start: words[from]!.start, end: words[to - 1]!.end };

interface Run {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

/** Runs of equal words, in order. None where the two differ too much. */
function runsInBoth(a: readonly NumberedWord[], b: readonly NumberedWord[]): Run[] {
  // After so many edits, the furthest word of `a` reached on each diagonal (place in a less place in b), or NOWHERE.
  const rounds: Int32Array[] = [];
  for (let edits = 0; edits <= Math.min(MOST_EDITS, a.length + b.length); edits++) {
    const furthest = new Int32Array(2 * edits + 1).fill(NOWHERE);
    rounds.push(furthest);
    for (let k = -edits; k <= edits; k += 2) {
      let i = entry(rounds, edits, k, a.length, b.length).at;
      if (i === NOWHERE) continue;
      while (i < a.length && i - k < b.length && a[i]!.word === b[i - k]!.word) i++;
      furthest[k + edits] = i;
      if (i === a.length && i - k === b.length) return walkBack(rounds, k, a.length, b.length);
    }
  }
  return [];
}

const NOWHERE = -1;

/** Where diagonal `k` is entered with so many edits, and from which diagonal: by dropping a word of `a` or putting in one of `b`. */
function entry(
  rounds: readonly Int32Array[],
  edits: number,
  k: number,
  lengthA: number,
  lengthB: number,
): { readonly at: number; readonly from: number } {
  if (edits === 0) return { at: 0, from: 0 };
  const before = (diagonal: number): number => rounds[edits - 1]![diagonal + edits - 1] ?? NOWHERE;
  const dropped = before(k - 1);
  const putIn = before(k + 1);
  const byDropping = dropped === NOWHERE || dropped === lengthA ? NOWHERE : dropped + 1;
  const byPutting = putIn === NOWHERE || putIn - k > lengthB ? NOWHERE : putIn;
  return byDropping > byPutting ? { at: byDropping, from: k - 1 } : { at: byPutting, from: k + 1 };
}

function walkBack(rounds: readonly Int32Array[], k: number, lengthA: number, lengthB: number): Run[] {
  const runs: Run[] = [];
  for (let edits = rounds.length - 1; edits >= 0; edits--) {
    const { at, from } = entry(rounds, edits, k, lengthA, lengthB);
    const length = rounds[edits]![k + edits]! - at;
    if (length > 0) runs.push({ a: at, b: at - k, length });
    k = from;
  }
  return runs.reverse();
}

// Local alignment of two stretches of words (Smith and Waterman, "Identification of common molecular subsequences",
// Journal of Molecular Biology 147, 1981) within a band around places where they are known to agree, so that time and
// memory are the stretch's length times the band's width. Knows words as numbers only.

import { isLong } from "./text.ts";

/** Places that agree: words `a[i]` and `b[i]` of the two texts, `a` ascending. */
export interface Anchors {
  readonly a: readonly number[];
  readonly b: readonly number[];
}

export interface Bounds {
  readonly from: number;
  readonly to: number;
}

export interface Alignment {
  /** Indices of the words that agree, both ascending. Never empty. */
  readonly a: readonly number[];
  readonly b: readonly number[];
}

// A long word that agrees says more than "of" does. A word that was dropped, put in or replaced costs as much as an "of"
// brings: one in two may go before a passage breaks off, which is twice what heavy edits take.
const LONG_WORD = 2;
const SHORT_WORD = 1;
const EDIT = 1;
/** Words by which one side may run ahead of the other between two anchors: a sentence put in or dropped is a break. */
const SLACK = 16;
const WIDTH = 2 * SLACK + 1;
/** Cells kept on either side of the band, for what a row reads of the one above where the band shifts. */
const BESIDE = 32;

const STOP = 0;
const BOTH = 1; // one word of each side, the same or replaced
const ONLY_A = 2;
const ONLY_B = 3;

/** The best alignment of words within `inA` of `a` and `inB` of `b` that stays beside the anchors, or null. */
export function align(
  a: Uint32Array,
  b: Uint32Array,
  anchors: Anchors,
  inA: Bounds,
  inB: Bounds,
): Alignment | null {
  const rows = inA.to - inA.from;
  const steps = new Uint8Array(rows * WIDTH);
  const lefts = new Int32Array(rows);
  // Cells beside the band are always 0: nothing outside it is aligned.
  let above = new Int32Array(WIDTH + 2 * BESIDE);
  let scores = new Int32Array(above.length);
  let best = 0;
  let bestRow = 0;
  let bestCell = 0;
  let anchor = 0;
  for (let row = 0; row < rows; row++) {
    const at = inA.from + row;
    while (anchor + 1 < anchors.a.length && anchors.a[anchor + 1]! <= at) anchor++;
    const left = at + anchors.b[anchor]! - anchors.a[anchor]! - SLACK;
    lefts[row] = left;
    // The cell of the row above that has the same word of b stands `shift` further on.
    const shift = row === 0 ? 0 : left - lefts[row - 1]!;
    if (Math.abs(shift) >= BESIDE) above.fill(0);
    const up = Math.abs(shift) < BESIDE ? BESIDE + shift : BESIDE;
    scores.fill(0);
    const word = a[at]!;
    const gain = isLong(word) ? LONG_WORD : SHORT_WORD;
    const last = Math.min(WIDTH, inB.to - left);
    let before = 0;
    let reached = 0;
    for (let cell = Math.max(0, inB.from - left); cell < last; cell++) {
      let score = above[up + cell - 1]! + (b[left + cell] === word ? gain : -EDIT);
      let step = BOTH;
      const withoutA = above[up + cell]! - EDIT;
      if (withoutA > score) {
        score = withoutA;
        step = ONLY_A;
      }
      if (before - EDIT > score) {
        score = before - EDIT;
        step = ONLY_B;
      }
      if (score <= 0) {
        before = 0;
        continue;
      }
      before = score;
      scores[BESIDE + cell] = score;
      steps[row * WIDTH + cell] = step;
      if (score > reached) reached = score;
      if (score > best) {
        best = score;
        bestRow = row;
        bestCell = cell;
      }
    }
    // Past the last anchor nothing begins that is worth finding.
    if (reached === 0 && anchor === anchors.a.length - 1 && at > anchors.a[anchor]! + 1) break;
    [above, scores] = [scores, above];
  }
  return best === 0 ? null : walkBack(a, b, inA.from, steps, lefts, bestRow, bestCell);
}

function walkBack(
  a: Uint32Array,
  b: Uint32Array,
  from: number,
  steps: Uint8Array,
  lefts: Int32Array,
  row: number,
  cell: number,
): Alignment {
  const inA: number[] = [];
  const inB: number[] = [];
  while (row >= 0 && cell >= 0 && cell < WIDTH) {
    const step = steps[row * WIDTH + cell]!;
    if (step === STOP) break;
    const place = lefts[row]! + cell;
    if (step === BOTH && a[from + row] === b[place]) {
      inA.push(from + row);
      inB.push(place);
    }
    if (step === ONLY_B) {
      cell--;
      continue;
    }
    row--;
    if (row >= 0) cell = place - (step === BOTH ? 1 : 0) - lefts[row]!;
  }
  return { a: inA.reverse(), b: inB.reverse() };
}

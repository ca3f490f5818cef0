// From the chances of tags to fragments: of all paths that the tags allow, the one with the greatest product of its tokens'
// chances; which is right token by token more often than the one best whole (Goodman 1996, "Parsing algorithms and
// metrics"). And what a fragment's chances say of it, for the confidence of what it becomes part of.

import { type Fragment, fragmentsOf } from "./spans.ts";
import { PARTS, TAGS } from "./tagset.ts";

const K = TAGS.length;

/** A fragment with how sure its tokens are of the role (cue, source or content) that they play. */
export interface Weighed extends Fragment {
  /** Mean and least chance of the role over its tokens. */
  readonly mean: number;
  readonly least: number;
  /** Chance that the role begins where the fragment does, and that the fragment ends where it does. */
  readonly start: number;
  readonly end: number;
}

/**
 * @param chances tokens x tags, row by row
 * @param outside added to the log of the chance of no tag: above nought for precision, below for recall
 */
export function pathOf(chances: ArrayLike<number>, outside = 0): Uint8Array {
  const length = chances.length / K;
  const back = new Uint8Array(length * K);
  let score = new Float64Array(K);
  let next = new Float64Array(K);
  const log = (t: number, k: number): number =>
    Math.log(chances[t * K + k]! + 1e-6) + (k === 0 ? outside : 0);
  for (let k = 0; k < K; k++) score[k] = k > 0 && k % 2 === 0 ? -1e4 + log(0, k) : log(0, k);
  for (let t = 1; t < length; t++) {
    // Into an outside or a beginning any tag may lead, so the best of all; into an inside only its own two.
    let best = 0;
    for (let k = 1; k < K; k++) if (score[k]! > score[best]!) best = k;
    for (let k = 0; k < K; k++) {
      let from = best;
      if (k > 0 && k % 2 === 0) from = score[k]! > score[k - 1]! ? k : k - 1;
      next[k] = score[from]! + log(t, k);
      back[t * K + k] = from;
    }
    [score, next] = [next, score];
  }
  const path = new Uint8Array(length);
  let last = 0;
  for (let k = 1; k < K; k++) if (score[k]! > score[last]!) last = k;
  for (let t = length - 1; t >= 0; t--) {
    path[t] = last;
    last = back[t * K + last]!;
  }
  return path;
}

/** Tags of each role: cue, source, content. */
const ROLES = ["cue", "source", "content"] as const;
const roleOf = (tag: number): number =>
  tag === 0 ? -1 : ROLES.findIndex((role) => PARTS[(tag - 1) >> 1]!.startsWith(role));
const INSIDE = ROLES.map((_, role) => [...TAGS.keys()].filter((tag) => roleOf(tag) === role));
const BEGINS = INSIDE.map((tags) => tags.filter((tag) => tag % 2 === 1));

const chanceOf = (chances: ArrayLike<number>, t: number, tags: readonly number[]): number => {
  let sum = 0;
  for (const tag of tags) sum += chances[t * K + tag]!;
  return Math.min(1, sum);
};

/** The fragments of one window whose first token is `offset`. */
export const weigh = (chances: ArrayLike<number>, path: Uint8Array, offset: number): Weighed[] =>
  fragmentsOf(path, offset).map((fragment) => weighOne(chances, fragment, offset));

/** A fragment that lies in the window whose first token is `offset`, whoever says that it is one. */
export function weighOne(chances: ArrayLike<number>, fragment: Fragment, offset: number): Weighed {
  const role = ROLES.findIndex((one) => fragment.part.startsWith(one));
  const from = fragment.from - offset;
  const to = fragment.to - offset;
  let sum = 0;
  let least = 1;
  for (let t = from; t < to; t++) {
    const chance = chanceOf(chances, t, INSIDE[role]!);
    sum += chance;
    least = Math.min(least, chance);
  }
  const goesOn = PARTS.indexOf(fragment.part) * 2 + 2;
  return {
    ...fragment,
    mean: sum / (to - from),
    least,
    start: chanceOf(chances, from, BEGINS[role]!),
    end: to * K < chances.length ? 1 - Math.min(1, chances[to * K + goesOn]!) : 1,
  };
}

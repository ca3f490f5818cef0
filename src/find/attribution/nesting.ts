// Which attribution lies within which: A says that B says.

import type { Range } from "./reading.ts";
import type { Told } from "./tellings.ts";

const sizeOf = (content: readonly Range[]): number =>
  content.reduce((sum, { from, to }) => sum + to - from, 0);

/**
 * By attribution: index of the one with the smallest content around its cue, or -1. An outer content is the larger, or of
 * two equal ones the earlier, so that no attribution comes to lie within itself.
 */
export function within(told: readonly Told[]): number[] {
  const sizes = told.map(({ content }) => sizeOf(content));
  const byHead = told.map(({ cue }, n) => ({ head: cue.head, n })).sort((a, b) => a.head - b.head);
  const parents = told.map(() => -1);
  for (const [outer, { content }] of told.entries())
    for (const { from, to } of content)
      for (let at = firstFrom(byHead, from); at < byHead.length && byHead[at]!.head < to; at++) {
        const inner = byHead[at]!.n;
        const larger = sizes[outer]! > sizes[inner]! || (sizes[outer] === sizes[inner] && outer < inner);
        if (!larger) continue;
        const held = parents[inner]!;
        if (held < 0 || sizes[held]! > sizes[outer]!) parents[inner] = outer;
      }
  return parents;
}

/** Index of the first of `sorted` whose head is not before `token`. */
function firstFrom(sorted: readonly { readonly head: number }[], token: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]!.head < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

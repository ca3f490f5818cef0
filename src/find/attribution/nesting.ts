// Which attribution lies within which: A says that B says.

import type { Told } from "./tellings.ts";

/** By attribution: index of the smallest one in whose content its cue lies, or -1. */
export function within(told: readonly Told[]): number[] {
  const byHead = told.map((one, n) => ({ head: one.cue.head, n })).sort((a, b) => a.head - b.head);
  const parents = told.map(() => -1);
  const low = (token: number): number => {
    let a = 0;
    let b = byHead.length;
    while (a < b) {
      const mid = (a + b) >> 1;
      if (byHead[mid]!.head < token) a = mid + 1;
      else b = mid;
    }
    return a;
  };
  for (let outer = 0; outer < told.length; outer++) {
    const { content, size } = told[outer]!;
    for (const { from, to } of content)
      for (let at = low(from); at < byHead.length && byHead[at]!.head < to; at++) {
        const inner = byHead[at]!.n;
        if (inner === outer) continue;
        const own = told[inner]!.size;
        if (own > size || (own === size && inner < outer)) continue;
        const held = parents[inner]!;
        if (held < 0 || told[held]!.size > size) parents[inner] = outer;
      }
  }
  return parents;
}

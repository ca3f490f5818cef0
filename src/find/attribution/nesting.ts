// Which attribution lies within which: A says that B says.

import { headOf, type Parts, type Ruled, sizeOf } from "./parts.ts";

/** An attribution that lies around tokens, on the list of those that are open at a token. */
interface Open {
  readonly n: number;
  readonly size: number;
  readonly to: number;
}

/**
 * By attribution: index of the one with the smallest content around its cue, or -1. An outer content is the larger, or of
 * two equal ones the earlier, so that no attribution comes to lie within itself. "[A], citing [B], said it rained": B's
 * words lie within A's, though A's content doesn't hold the cue.
 */
export function within(all: readonly (Parts | Ruled)[]): number[] {
  const sizes = all.map(({ content }) => sizeOf(content));
  const heads = all.map((one, n) => ({ at: headOf(one), n })).sort((a, b) => a.at - b.at || a.n - b.n);
  const starts = all.flatMap(({ content }, n) => content.map(({ from, to }) => ({ from, to, n })));
  starts.sort((a, b) => a.from - b.from || a.n - b.n);
  const parents = all.map(() => -1);
  /** By size, of equal ones the earlier first: the first that is larger than an attribution holds it. */
  let open: Open[] = [];
  let next = 0;
  for (const { at, n } of heads) {
    for (; next < starts.length && starts[next]!.from <= at; next++) {
      const { to, n: outer } = starts[next]!;
      if (to <= at) continue;
      const one = { n: outer, size: sizes[outer]!, to };
      open.splice(placeOf(open, one), 0, one);
    }
    open = open.filter(({ to }) => to > at);
    const size = sizes[n]!;
    const holder = open[placeOf(open, { n: -1, size })];
    if (holder && (holder.size > size || holder.n < n)) parents[n] = holder.n;
    else parents[n] = open[placeOf(open, { n: all.length, size })]?.n ?? -1;
  }
  citing(all, parents);
  return parents;
}

/** Index in `open` of the first entry that doesn't come before one of this size and number. */
function placeOf(open: readonly Open[], { n, size }: { readonly n: number; readonly size: number }): number {
  let low = 0;
  let high = open.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const one = open[middle]!;
    if (one.size < size || (one.size === size && one.n < n)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Lays what one source hands on from another within the attribution whose content it shares. */
function citing(all: readonly (Parts | Ruled)[], parents: number[]): void {
  const byContent = new Map<string, number>();
  const isCiting = (one: Parts | Ruled): boolean => "ground" in one && one.ground === "citing";
  const key = ({ content }: Parts): string => content.map(({ from, to }) => `${from}-${to}`).join(" ");
  for (const [n, one] of all.entries()) if (!isCiting(one)) byContent.set(key(one), n);
  for (const [n, one] of all.entries()) {
    const outer = isCiting(one) ? byContent.get(key(one)) : undefined;
    if (outer !== undefined && parents[outer] !== n) parents[n] = outer;
  }
}

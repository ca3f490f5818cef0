// A seeded source of numbers from 0 to 1, so that what draws lots (Louvain, local search) draws the same again. Not for
// secrets.

/** Gives a number from 0 (within) to 1 (without) at each call. */
export type Random = () => number;

/** Mulberry32 (T. Ettinger, 2017, public domain): a state of 32 bits, enough for the lots drawn here. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A whole number from 0 to below `end`. */
export const below = (random: Random, end: number): number => Math.floor(random() * end);

/** The items in an order drawn by lot (Fisher and Yates); the list handed in stays as it is. */
export function shuffled<Item>(items: readonly Item[], random: Random): Item[] {
  const all = [...items];
  for (let i = all.length - 1; i > 0; i--) {
    const j = below(random, i + 1);
    [all[i], all[j]] = [all[j]!, all[i]!];
  }
  return all;
}

// Which passages two texts share, word for word or edited. Places that share a key are seeds; seeds that follow one another
// in both texts make a chain; each chain is aligned word by word, and what agrees enough is a passage. Knows two texts and,
// if told, how much each key says.

import { type Alignment, align, type Bounds } from "./alignment.ts";
import { isLong, type ReuseText } from "./text.ts";

export interface Passage {
  /** Indices of words, half-open. */
  readonly a: Bounds;
  readonly b: Bounds;
  /** Words that agree, in order. */
  readonly kept: number;
  /** What the shared keys within it say together, each counted once. */
  readonly weight: number;
}

/** What it says that two documents share a key: `RARE`, or less for one that stands in many documents. */
export type WeightOf = (key: number) => number;

/** In sixths, so that sums are exact. */
export const RARE = 6;
const allRare: WeightOf = () => RARE;

/** Shared keys of this weight together are worth a look, and less is no passage: two rare ones. */
export const ENOUGH = 2 * RARE;
/**
 * Words that a passage keeps at least, long ones among them. Fewer are a name with its office, or the one way to say it: in
 * made articles of real news one pair in ten was wrong at 8 words, one in 30 at 10, one in 80 at 12. In the news itself most
 * unbroken runs of 8 and 9 words are stock phrases of the trade, and half of those of 10 and 11; the other half are short
 * quotations, which are for those to find who compare what people are quoted as saying.
 */
const LEAST = { words: 12, long: 4 };

/** Words between two seeds of one chain. A sentence of others parts two passages; a clause put in does not. */
const REACH = 24;
/** Words by which the distance from one seed to the next may differ between the texts. */
const DRIFT = 12;
/** Words before the first seed and after the last that may still agree. With 16, one heavily edited passage in 100 is lost. */
const MARGIN = 32;
/** Chains that are open at once: a bound on time where a hostile text repeats itself. */
const OPEN = 48;
/** How often a chain is cut in two around what was found in it: a bound on time as well. */
const CUTS = 6;

/** The passages that `a` and `b` share, in the order of `a`. */
export function passages(a: ReuseText, b: ReuseText, weightOf: WeightOf = allRare): Passage[] {
  if (areSame(a.words, b.words)) return wholly(a, weightOf);
  const found: Passage[] = [];
  const chains = chainsOf(seedsOf(a, b)).sort((one, two) => two.length - one.length);
  for (const chain of chains) search(a, b, chain, weightOf, found, CUTS);
  return found.sort((one, two) => one.a.from - two.a.from || one.b.from - two.b.from);
}

/** One article 20,000 times over would be aligned word by word 300,000 times. */
const areSame = (a: Uint32Array, b: Uint32Array): boolean =>
  a.length === b.length && a.every((word, i) => word === b[i]);

function wholly(text: ReuseText, weightOf: WeightOf): Passage[] {
  const all = { from: 0, to: text.words.length };
  const weight = text.keys.reduce((sum, key, i) => sum + (key === text.keys[i - 1] ? 0 : weightOf(key)), 0);
  const passage = { a: all, b: all, kept: all.to, weight };
  return isReuse(text, text.words.keys(), passage) ? [passage] : [];
}

interface Seed {
  readonly key: number;
  /** Indices of the words at which the key stands. */
  readonly a: number;
  readonly b: number;
}

/** Every place at which the two share a key, in the order of `a`. */
function seedsOf(a: ReuseText, b: ReuseText): Seed[] {
  const seeds: Seed[] = [];
  let j = 0;
  for (let i = 0; i < a.keys.length; i++) {
    const key = a.keys[i]!;
    j = from(b.keys, key, j);
    for (let k = j; k < b.keys.length && b.keys[k] === key; k++)
      seeds.push({ key, a: a.places[i]!, b: b.places[k]! });
  }
  return seeds.sort((one, two) => one.a - two.a || one.b - two.b);
}

/** The first index from `at` on whose key is not below `key`, by ever wider strides: short lists meet long ones. */
function from(keys: Uint32Array, key: number, at: number): number {
  let stride = 1;
  while (at + stride < keys.length && keys[at + stride]! < key) stride *= 2;
  let low = at + (stride >> 1);
  let high = Math.min(keys.length, at + stride);
  while (low < high) {
    const middle = (low + high) >> 1;
    if (keys[middle]! < key) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Seeds that follow one another in both texts at much the same distance; two at least. */
function chainsOf(seeds: readonly Seed[]): (readonly Seed[])[] {
  const chains: Seed[][] = [];
  let open: Seed[][] = [];
  for (const seed of seeds) {
    let nearest: Seed[] | null = null;
    let drift = DRIFT + 1;
    open = open.filter((chain) => seed.a - chain.at(-1)!.a <= REACH);
    for (const chain of open) {
      const last = chain.at(-1)!;
      const stray = Math.abs(seed.b - last.b - (seed.a - last.a));
      // Of two swapped words the second may lead back a little.
      if (stray < drift && seed.b - last.b <= REACH) {
        nearest = chain;
        drift = stray;
      }
    }
    if (nearest) nearest.push(seed);
    else {
      const chain = [seed];
      chains.push(chain);
      open.push(chain);
      if (open.length > OPEN) open.shift();
    }
  }
  return chains.filter((chain) => chain.length > 1);
}

/** Adds the best passage along a chain to `found`, and then those before and after it. */
function search(
  a: ReuseText,
  b: ReuseText,
  chain: readonly Seed[],
  weightOf: WeightOf,
  found: Passage[],
  cuts: number,
): void {
  if (weighed(chain, weightOf) < ENOUGH || found.some((passage) => holds(passage, chain[chain.length >> 1]!)))
    return;
  const places = { a: chain.map((seed) => seed.a), b: chain.map((seed) => seed.b) };
  const alignment = align(
    a.words,
    b.words,
    places,
    around(places.a, a.words.length),
    around(places.b, b.words.length),
  );
  if (alignment === null) return;
  const passage = passageOf(alignment, chain, weightOf);
  if (isReuse(a, alignment.a, passage)) found.push(passage);
  if (cuts === 0) return;
  const before = chain.filter((seed) => seed.a < passage.a.from);
  const after = chain.filter((seed) => seed.a >= passage.a.to);
  if (before.length < chain.length) search(a, b, before, weightOf, found, cuts - 1);
  if (after.length < chain.length) search(a, b, after, weightOf, found, cuts - 1);
}

function around(places: readonly number[], length: number): Bounds {
  let first = length;
  let last = 0;
  for (const place of places) {
    if (place < first) first = place;
    if (place > last) last = place;
  }
  return { from: Math.max(0, first - MARGIN), to: Math.min(length, last + MARGIN) };
}

const holds = ({ a, b }: Passage, seed: Seed): boolean =>
  a.from <= seed.a && seed.a < a.to && b.from <= seed.b && seed.b < b.to;

function passageOf({ a, b }: Alignment, chain: readonly Seed[], weightOf: WeightOf): Passage {
  const bounds = {
    a: { from: a[0]!, to: a.at(-1)! + 1 },
    b: { from: b[0]!, to: b.at(-1)! + 1 },
  };
  const within = chain.filter((seed) => seed.a >= bounds.a.from && seed.a < bounds.a.to);
  return { ...bounds, kept: a.length, weight: weighed(within, weightOf) };
}

function weighed(seeds: readonly Seed[], weightOf: WeightOf): number {
  const keys = new Set<number>();
  let weight = 0;
  for (const { key } of seeds) {
    if (keys.has(key)) continue;
    keys.add(key);
    weight += weightOf(key);
  }
  return weight;
}

function isReuse(text: ReuseText, places: Iterable<number>, { kept, weight }: Passage): boolean {
  if (weight < ENOUGH || kept < LEAST.words) return false;
  let long = 0;
  for (const place of places) if (isLong(text.words[place]!)) long++;
  return long >= LEAST.long;
}

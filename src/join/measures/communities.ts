// Communities: groups of nodes that are tied more to each other than chance would have it, by modularity. Without signs by
// the library's Louvain (Blondel and others 2008); with signs by our own, where ties against part a group.

import { louvain } from "./library.ts";
import { below, type Random, randomFrom, shuffled } from "./random.ts";
import { libraryGraph, positivePart, type WeightedGraph } from "./weighted-graph.ts";

export interface Communities {
  /** The community of each node, numbered from 0 in the order of their first nodes. */
  readonly groups: readonly number[];
  readonly count: number;
  /** -0.5 to 1; 0 where nothing is tied. */
  readonly modularity: number;
}

/** By the ties for alone; nodes without any stand by themselves. */
export function communities(graph: WeightedGraph, seed = 1): Communities {
  const ties = positivePart(graph);
  if (ties.edges.length === 0)
    return numbered(
      graph.names.map((_, node) => node),
      0,
    );
  const found = louvain.detailed(libraryGraph(ties), { getEdgeWeight: "weight", rng: randomFrom(seed) });
  return numbered(
    graph.names.map((_, node) => found.communities[node]!),
    found.modularity,
  );
}

function numbered(groups: readonly number[], modularity: number): Communities {
  const numbers = new Map<number, number>();
  for (const group of groups) if (!numbers.has(group)) numbers.set(group, numbers.size);
  return { groups: groups.map((group) => numbers.get(group)!), count: numbers.size, modularity };
}

/**
 * Modularity of ties with signs (Gómez, Jensen and Arenas 2009): what is tied for within groups beyond chance, less what
 * is tied against within them beyond chance, each half in proportion to its weight. For ties for alone it is Newman's.
 */
export function signedModularity({ names, edges }: WeightedGraph, groups: readonly number[]): number {
  const count = Math.max(-1, ...groups) + 1;
  let total = 0;
  let within = 0;
  for (const sign of [1, -1] as const) {
    const strengths = new Float64Array(Math.max(count, names.length));
    let twice = 0;
    let inside = 0;
    for (const { a, b, weight } of edges) {
      if (weight * sign <= 0) continue;
      twice += 2 * Math.abs(weight);
      strengths[groups[a]!]! += Math.abs(weight);
      strengths[groups[b]!]! += Math.abs(weight);
      if (groups[a] === groups[b]) inside += 2 * Math.abs(weight);
    }
    total += twice;
    if (twice > 0) within += sign * (inside - strengths.reduce((sum, one) => sum + one * one, 0) / twice);
  }
  return total === 0 ? 0 : within / total;
}

/**
 * Louvain's method on that modularity (as Traag and Bruggeman 2009): nodes move to the group where they gain most, also
 * to one of their own, until none gains; groups then move as nodes do; and nodes once more, until all of it gains
 * nothing. From every node by itself, and from groups by lot, since ties against leave many dead ends: the best of
 * `rounds` is taken.
 */
export function signedCommunities(graph: WeightedGraph, seed = 1, rounds = 5): Communities {
  const random = randomFrom(seed);
  const level = levelOf(graph);
  let best: Communities | null = null;
  for (let round = 0; round < rounds; round++) {
    const size = Math.max(1, graph.names.length);
    let groups = graph.names.map((_, node) =>
      round === 0 ? node : below(random, Math.min(size, 1 + below(random, size))),
    );
    for (;;) {
      const moved = [moveAll(level, groups, random), climb(level, groups, random)];
      if (!moved.includes(true)) break;
    }
    groups = [...numbered(groups, 0).groups];
    const found = numbered(groups, signedModularity(graph, groups));
    if (best === null || found.modularity > best.modularity + 1e-12) best = found;
  }
  return best ?? numbered([], 0);
}

/** Nodes, or groups that move as one: their neighbours by weight, and their strengths for and against. */
interface Level {
  /** Without ties of a node with itself: they move along with it. */
  readonly ties: readonly ReadonlyMap<number, number>[];
  readonly strengths: readonly (readonly [number, number])[];
  /** Of the whole graph, for and against, each tie from both its ends. */
  readonly whole: readonly [number, number];
}

function levelOf({ names, edges }: WeightedGraph): Level {
  const ties: Map<number, number>[] = names.map(() => new Map());
  const strengths = names.map((): [number, number] => [0, 0]);
  const whole: [number, number] = [0, 0];
  for (const { a, b, weight } of edges) {
    ties[a]!.set(b, (ties[a]!.get(b) ?? 0) + weight);
    ties[b]!.set(a, (ties[b]!.get(a) ?? 0) + weight);
    const half = weight < 0 ? 1 : 0;
    for (const end of [a, b]) strengths[end]![half] += Math.abs(weight);
    whole[half] += 2 * Math.abs(weight);
  }
  return { ties, strengths, whole };
}

/** Moves groups as nodes, groups of those likewise, as long as it gains. Changes `groups`; true where it gained. */
function climb(level: Level, groups: number[], random: Random): boolean {
  let any = false;
  for (let moved = true; moved; ) {
    const { groups: named, count } = numbered(groups, 0);
    const above = joined(level, named, count);
    const places = Array.from({ length: count }, (_, group) => group);
    moved = moveAll(above, places, random);
    named.forEach((group, node) => {
      groups[node] = places[group]!;
    });
    any ||= moved;
  }
  return any;
}

function joined({ ties, strengths, whole }: Level, groups: readonly number[], count: number): Level {
  const between: Map<number, number>[] = Array.from({ length: count }, () => new Map());
  const sums = Array.from({ length: count }, (): [number, number] => [0, 0]);
  groups.forEach((group, node) => {
    sums[group]![0] += strengths[node]![0];
    sums[group]![1] += strengths[node]![1];
    for (const [other, weight] of ties[node]!) {
      const to = groups[other]!;
      if (to !== group) between[group]!.set(to, (between[group]!.get(to) ?? 0) + weight);
    }
  });
  return { ties: between, strengths: sums, whole };
}

/** Groups up to which each is tried for each node: the time of a pass grows with it. */
const FEW = 100;

/** Moves nodes until none gains. Changes `groups`, whose numbers are below that of the nodes; true where any moved. */
function moveAll({ ties, strengths, whole }: Level, groups: number[], random: Random): boolean {
  const sums = groups.map((): [number, number] => [0, 0]);
  const size = groups.map(() => 0);
  groups.forEach((group, node) => {
    sums[group]![0] += strengths[node]![0];
    sums[group]![1] += strengths[node]![1];
    size[group]!++;
  });
  const free = [...size.keys()].filter((group) => size[group] === 0); // groups that nobody is in
  const order = shuffled([...groups.keys()], random);
  let any = false;
  for (let moved = true, passes = 0; moved && passes < 200; passes++) {
    moved = false;
    // Two with many enemies gain by standing together though nothing ties them: chance would have them at odds. So all
    // groups are tried once they are few, not only those of neighbours.
    const standing = [...new Set(groups)];
    const others = standing.length <= FEW ? standing : [];
    for (const node of order) {
      const own = groups[node]!;
      const [plus, minus] = strengths[node]!;
      const drawn = new Map<number, number>([[own, 0]]);
      for (const [other, weight] of ties[node]!) {
        const group = groups[other]!;
        drawn.set(group, (drawn.get(group) ?? 0) + weight);
      }
      for (const group of others) if (size[group]! > 0 && !drawn.has(group)) drawn.set(group, 0);
      if (size[own]! > 1 && free.length > 0) drawn.set(free.at(-1)!, 0);
      sums[own]![0] -= plus;
      sums[own]![1] -= minus;
      const gain = (group: number): number =>
        drawn.get(group)! -
        (whole[0] > 0 ? (plus * sums[group]![0]) / whole[0] : 0) +
        (whole[1] > 0 ? (minus * sums[group]![1]) / whole[1] : 0);
      let best = own;
      let most = gain(own);
      for (const group of drawn.keys()) {
        const value = gain(group);
        if (value > most + 1e-12) {
          best = group;
          most = value;
        }
      }
      sums[best]![0] += plus;
      sums[best]![1] += minus;
      if (best === own) continue;
      groups[node] = best;
      if (free.at(-1) === best) free.pop();
      if (--size[own]! === 0) free.push(own);
      size[best]!++;
      moved = any = true;
    }
  }
  return any;
}

// Communities: groups of nodes that are tied more to each other than chance would have it, by modularity. Without signs by
// the library's Louvain (Blondel and others 2008); with signs by our own, where ties against part a group.

import { louvain } from "./library.ts";
import { type Random, randomFrom, shuffled } from "./random.ts";
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
 * to one of their own, until none gains; groups then are nodes. `rounds` starts, the best is taken.
 */
export function signedCommunities(graph: WeightedGraph, seed = 1, rounds = 5): Communities {
  const random = randomFrom(seed);
  let best: Communities | null = null;
  for (let round = 0; round < rounds; round++) {
    const groups = signedRound(graph, random);
    const found = numbered(groups, signedModularity(graph, groups));
    if (best === null || found.modularity > best.modularity + 1e-12) best = found;
  }
  return best ?? numbered([], 0);
}

function signedRound(graph: WeightedGraph, random: Random): number[] {
  // Of the nodes at this level: neighbours by weight (ties of a group with itself change nothing and are left out),
  // strengths for and against.
  let ties: Map<number, number>[] = graph.names.map(() => new Map());
  let strengths = graph.names.map((): [number, number] => [0, 0]);
  const whole: [number, number] = [0, 0];
  for (const { a, b, weight } of graph.edges) {
    ties[a]!.set(b, (ties[a]!.get(b) ?? 0) + weight);
    ties[b]!.set(a, (ties[b]!.get(a) ?? 0) + weight);
    const half = weight < 0 ? 1 : 0;
    for (const end of [a, b]) strengths[end]![half] += Math.abs(weight);
    whole[half] += 2 * Math.abs(weight);
  }
  let groups = graph.names.map((_, node) => node);
  for (;;) {
    const moved = moveAll(ties, strengths, whole, random);
    if (moved === null) return groups;
    groups = groups.map((group) => moved[group]!);
    const count = Math.max(...moved) + 1;
    const joined: Map<number, number>[] = Array.from({ length: count }, () => new Map());
    const sums = Array.from({ length: count }, (): [number, number] => [0, 0]);
    moved.forEach((group, node) => {
      sums[group]![0] += strengths[node]![0];
      sums[group]![1] += strengths[node]![1];
      for (const [other, weight] of ties[node]!) {
        const to = moved[other]!;
        if (to !== group) joined[group]!.set(to, (joined[group]!.get(to) ?? 0) + weight);
      }
    });
    ties = joined;
    strengths = sums;
  }
}

/** The group of each node after all moves that gain, numbered from 0; null where none does. */
function moveAll(
  ties: readonly ReadonlyMap<number, number>[],
  strengths: readonly (readonly [number, number])[],
  whole: readonly [number, number],
  random: Random,
): number[] | null {
  const groups = ties.map((_, node) => node);
  const sums = strengths.map(([plus, minus]): [number, number] => [plus, minus]);
  const free: number[] = []; // groups that nobody is in
  const size = ties.map(() => 1);
  let any = false;
  const order = shuffled([...groups.keys()], random);
  for (let moved = true, passes = 0; moved && passes < 200; passes++) {
    moved = false;
    for (const node of order) {
      const own = groups[node]!;
      const [plus, minus] = strengths[node]!;
      const drawn = new Map<number, number>([[own, 0]]);
      for (const [other, weight] of ties[node]!) {
        if (other === node) continue;
        const group = groups[other]!;
        drawn.set(group, (drawn.get(group) ?? 0) + weight);
      }
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
  if (!any) return null;
  const numbers = new Map<number, number>();
  for (const group of groups) if (!numbers.has(group)) numbers.set(group, numbers.size);
  return groups.map((group) => numbers.get(group)!);
}

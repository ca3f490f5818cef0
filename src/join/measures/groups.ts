// Splits of a signed graph in up to k groups: ties for belong within a group, ties against between groups (clusterability,
// Davis 1967; the line index by blockmodelling, Doreian and Mrvar 1996). With two groups this is frustration.

import { below, type Random, randomFrom } from "./random.ts";
import { adjacencyOf, placing, type SignedEdge, type SignedGraph } from "./signed-graph.ts";

export interface Groups {
  readonly k: number;
  /** Weight of ties that stand wrong: the least there is where `exact`. */
  readonly errors: number;
  /** Proven: no grouping has less. */
  readonly lower: number;
  readonly exact: boolean;
  /** The group of each node, from 0, numbered in the order of their first nodes. */
  readonly groups: readonly number[];
  /** How many groupings are as good; null where they were not counted. */
  readonly optima: number | null;
}

/** Nodes weighed in partial groupings before a proof is given up: some seconds. */
const WORK = 400_000_000;
/** More nodes are not proven: each is a step deeper. */
const PROVEN_TO = 200;

export function kGroups(
  graph: SignedGraph,
  k: number,
  options: { readonly seed?: number; readonly work?: number } = {},
): Groups {
  const { names, edges } = graph;
  const nodes = names.length;
  const random = randomFrom(options.seed ?? 1);
  const found = goodGroups(nodes, edges, k, random);
  if (nodes > PROVEN_TO)
    return {
      k,
      errors: found.errors,
      lower: 0,
      exact: found.errors === 0,
      groups: renumbered(found.groups),
      optima: null,
    };
  const order = placing(nodes, edges);
  const place = new Int32Array(nodes);
  order.forEach((node, at) => {
    place[node] = at;
  });
  const placed = edges.map(({ a, b, weight }) => ({ a: place[a]!, b: place[b]!, weight }));
  const proof = proven(nodes, placed, k, found.errors, options.work ?? WORK);
  const best = proof.groups === null ? found.groups : Array.from(place, (at) => proof.groups![at]!);
  return {
    k,
    errors: proof.errors,
    lower: proof.lower,
    exact: proof.lower >= proof.errors - 1e-9,
    groups: renumbered(best),
    optima: proof.optima,
  };
}

/** Weight of the ties that stand wrong. */
export function errorsOf(edges: readonly SignedEdge[], groups: ArrayLike<number>): number {
  let sum = 0;
  for (const { a, b, weight } of edges) if ((groups[a] === groups[b]) !== weight > 0) sum += Math.abs(weight);
  return sum;
}

/** Moves single nodes to where they err least, until none gains, from many starts. */
function goodGroups(nodes: number, edges: readonly SignedEdge[], k: number, random: Random) {
  const { from, to, weight } = adjacencyOf(nodes, edges);
  let best: { groups: number[]; errors: number } | null = null;
  const rounds = Math.max(5, Math.min(400, Math.round(200_000 / (nodes * k + edges.length + 1))));
  for (let round = 0; round < rounds; round++) {
    const groups = Array.from({ length: nodes }, () => (round === 0 ? 0 : below(random, k)));
    for (let moved = true, passes = 0; moved && passes < 100; passes++) {
      moved = false;
      for (let step = 0; step < nodes; step++) {
        const node = below(random, nodes);
        const drawn = new Float64Array(k);
        for (let e = from[node]!; e < from[node + 1]!; e++) drawn[groups[to[e]!]!]! += weight[e]!;
        let to_ = groups[node]!;
        for (let group = 0; group < k; group++) if (drawn[group]! > drawn[to_]!) to_ = group;
        if (to_ === groups[node]) continue;
        groups[node] = to_;
        moved = true;
      }
    }
    const errors = errorsOf(edges, groups);
    if (best === null || errors < best.errors) best = { groups, errors };
  }
  return best!;
}

/** Numbers groups in the order of their first members, so that equal groupings look alike. */
function renumbered(groups: readonly number[]): number[] {
  const numbers = new Map<number, number>();
  return groups.map((group) => {
    if (!numbers.has(group)) numbers.set(group, numbers.size);
    return numbers.get(group)!;
  });
}

/**
 * Depth first over all groupings in which a new group is opened by its first node alone, bounded by the least errors
 * among the nodes to come, which are solved first, from the last on (Russian doll search).
 */
function proven(nodes: number, edges: readonly SignedEdge[], k: number, good: number, work: number) {
  const { from, to, weight } = adjacencyOf(nodes, edges);
  const least = new Float64Array(nodes + 1);
  const groups = new Int32Array(nodes);
  // What each node to come would err in each group, with what is placed.
  const cost = new Float64Array(nodes * k);
  const EPSILON = 1e-9;
  let left = work;
  let bound = 0;
  let ties = false;
  let count = 0;
  let found: Int32Array | null = null;

  const mark = (node: number, group: number, by: 1 | -1): void => {
    for (let e = from[node]!; e < from[node + 1]!; e++) {
      const other = to[e]!;
      if (other < node) continue;
      const w = weight[e]!;
      if (w < 0) cost[other * k + group]! -= by * w;
      else for (let g = 0; g < k; g++) if (g !== group) cost[other * k + g]! += by * w;
    }
  };
  const walk = (node: number, paid: number, opened: number): void => {
    left -= 1 + nodes - node;
    if (left <= 0) return;
    if (node === nodes) {
      if (paid < bound - EPSILON) {
        bound = paid;
        count = 0;
        found = null;
      }
      count++;
      found ??= groups.slice();
      return;
    }
    for (let group = 0; group < Math.min(opened + 1, k); group++) {
      const next = paid + cost[node * k + group]!;
      groups[node] = group;
      mark(node, group, 1);
      let reached = next + least[node + 1]!;
      for (let other = node + 1; other < nodes; other++) {
        let cheapest = cost[other * k]!;
        for (let g = 1; g < k; g++) cheapest = Math.min(cheapest, cost[other * k + g]!);
        reached += cheapest;
      }
      if (ties ? reached <= bound + EPSILON : reached < bound - EPSILON)
        walk(node + 1, next, Math.max(opened, group + 1));
      mark(node, group, -1);
    }
  };

  for (let first = nodes - 1; first >= 1 && left > 0; first--) {
    // Placing one more node costs at most all of its ties with later ones.
    let most = least[first + 1]!;
    for (let e = from[first]!; e < from[first + 1]!; e++) if (to[e]! > first) most += Math.abs(weight[e]!);
    bound = Math.min(most, good) + 2 * EPSILON;
    found = null;
    walk(first, 0, 0);
    least[first] = left > 0 ? Math.min(bound, good) : least[first + 1]!;
  }
  const lower = least[1] ?? 0;
  bound = good;
  ties = true;
  count = 0;
  found = null;
  cost.fill(0);
  if (left > 0) walk(0, 0, 0);
  const complete = left > 0;
  const errors = Math.min(bound, good);
  return {
    errors,
    lower: complete ? errors : Math.min(lower, errors),
    groups: found as Int32Array | null,
    optima: complete ? count : null,
  };
}

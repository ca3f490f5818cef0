// The best split of a signed graph in two sides, proven: first for every tail of the order in which nodes are placed, the
// shortest first ("Russian doll search", Verfaillie, Lemaître and Schiex 1996), each tail bounding the next; then for all
// of it. One run stands in split-layers.ts. Measured by bench/networks.ts.

import { type FoundSplit, goodSplit } from "./frustration-search.ts";
import { type Random, randomFrom } from "./random.ts";
import { adjacencyOf, placing, type SignedEdge } from "./signed-graph.ts";
import { bestSplits, type LayerLimits, search, type Task, taskOf, withOneMore } from "./split-layers.ts";
import { EPSILON } from "./split-placing.ts";

export interface ExactSplit {
  /** No split costs less than this. Equal to `cost` where the best is proven. */
  readonly lower: number;
  readonly cost: number;
  readonly sides: Int8Array;
  /** How many splits cost the same, two mirror images counting as one; null where they are not counted. */
  readonly optima: number | null;
  /** Some of them, as many as were asked for. */
  readonly splits: readonly Int8Array[];
}

/** The best split of a connected graph, given a good one; lists at most `listed` that are as good. */
export function exactSplit(
  nodes: number,
  edges: readonly SignedEdge[],
  good: FoundSplit,
  limits: LayerLimits & { readonly listed: number },
): ExactSplit {
  const narrow = alongNarrows(nodes, edges);
  // Where a graph is narrow, partial splits are few whatever they cost, and no tails need be solved to bound them.
  const straight = 2 ** narrow.width * nodes ** 2 <= STRAIGHT;
  const order = straight ? narrow.order : placing(nodes, edges);
  const place = new Int32Array(nodes);
  order.forEach((node, at) => {
    place[node] = at;
  });
  const placed = edges.map(({ a, b, weight }) => ({
    a: Math.min(place[a]!, place[b]!),
    b: Math.max(place[a]!, place[b]!),
    weight,
  }));
  const task = taskOf(nodes, placed);
  const back = (sides: ArrayLike<number>): Int8Array => Int8Array.from(place, (at) => sides[at]!);
  const { least, left } = straight
    ? { least: new Float64Array(nodes + 1), left: Infinity }
    : tails(task, placed, limits);
  const start: FoundSplit = { cost: good.cost, sides: Int8Array.from(order, (node) => good.sides[node]!) };
  const rest = { ...limits, work: Math.max(left, limits.work / 2) };
  const all = search(task, 0, least, start.cost, true, rest);
  if (all.complete && all.best !== null) {
    const { cost, sides } = all.best;
    const splits = bestSplits(all, nodes, limits.listed).map(back);
    return { lower: cost, cost, sides: back(sides), optima: all.ways, splits };
  }
  // Too many are as good as the best to follow them all: ask only whether any is better.
  const better = search(task, 0, least, start.cost, false, rest);
  const { cost, sides } = better.best ?? start;
  const lower = better.complete ? cost : Math.min(cost, Math.max(better.lower, all.lower, least[1]!));
  return { lower, cost, sides: back(sides), optima: null, splits: [back(sides)] };
}

/**
 * Tails from earlier places are not solved: there so few nodes are placed that partial splits are few (2^14) whatever
 * bounds them, and such a tail costs as much as the whole. With them 60 nodes and 300 ties took 5 to 20 times as long.
 */
const FIRST_TAIL = 14;

/** For each place the least cost among the nodes from there on, or a bound of it, and the work that is left. */
function tails(task: Task, edges: readonly SignedEdge[], limits: LayerLimits) {
  const random = randomFrom(1);
  const least = new Float64Array(task.nodes + 1);
  let tail: FoundSplit = { cost: 0, sides: new Int8Array(task.nodes) };
  let left = limits.work;
  for (let first = task.nodes - 1; first >= 1; first--) {
    least[first] = least[first + 1]!;
    if (first < FIRST_TAIL || left <= 0) continue;
    tail = improvedTail(task, edges, withOneMore(task, tail, first), first, random);
    // Often it costs no more than the shorter one, and nothing is to be proven.
    if (tail.cost <= least[first]! + EPSILON) continue;
    const run = search(task, first, least, tail.cost, false, { ...limits, work: left / 4 });
    left -= run.work;
    least[first] = Math.max(least[first]!, run.lower);
    if (run.best !== null) tail = run.best;
  }
  return { least, left };
}

/** A good split of a tail: each unit that it lies above the best costs the proof several times the work. */
function improvedTail(
  { nodes }: Task,
  edges: readonly SignedEdge[],
  start: FoundSplit,
  first: number,
  random: Random,
): FoundSplit {
  const own = edges
    .filter(({ a }) => a >= first)
    .map(({ a, b, weight }) => ({ a: a - first, b: b - first, weight }));
  const found = goodSplit(nodes - first, own, random, { starts: [start.sides.subarray(first)], rounds: 4 });
  if (found.cost >= start.cost) return start;
  const sides = new Int8Array(nodes);
  sides.set(found.sides, first);
  return { cost: found.cost, sides };
}

/** Partial splits × nodes that are taken on at once: some seconds. */
const STRAIGHT = 2e9;

/**
 * An order in which few placed nodes have ties to those to come, found greedily, with the most there are at any time.
 * Twice as many partial splits differ for each of them: a ladder has 2 rails, however long it is.
 */
function alongNarrows(nodes: number, edges: readonly SignedEdge[]): { order: Int32Array; width: number } {
  const { from, to } = adjacencyOf(nodes, edges);
  const order = new Int32Array(nodes);
  const placed = new Uint8Array(nodes);
  // Ties to nodes that are not placed yet.
  const open = Int32Array.from({ length: nodes }, (_, node) => from[node + 1]! - from[node]!);
  let rim = 0;
  let width = 0;
  for (let at = 0; at < nodes; at++) {
    let next = -1;
    let least = Number.POSITIVE_INFINITY;
    for (let node = 0; node < nodes; node++) {
      if (placed[node]) continue;
      let grows = open[node]! > 0 ? 1 : 0;
      let touches = false;
      for (let e = from[node]!; e < from[node + 1]!; e++) {
        if (!placed[to[e]!]) continue;
        touches = true;
        if (open[to[e]!] === 1) grows--;
      }
      // Of equals one that hangs on to the rim, the oldest first: the order then keeps to one place.
      const rank = grows + (touches || at === 0 ? 0 : 0.5) + open[node]! / (4 * nodes);
      if (rank < least) {
        least = rank;
        next = node;
      }
    }
    order[at] = next;
    placed[next] = 1;
    if (open[next]! > 0) rim++;
    for (let e = from[next]!; e < from[next + 1]!; e++) {
      const other = to[e]!;
      open[other]!--;
      if (placed[other] && open[other] === 0) rim--;
    }
    width = Math.max(width, rim);
  }
  return { order, width };
}

// One run over the partial splits of a signed graph, layer by layer: nodes are placed in order, each on one of two sides.
//
// A partial split is known by what it costs and by its field on the nodes to come (how strongly each is drawn to one
// side). Two with the same field go on alike, so the cheaper one stands for both: dynamic programming over cuts where the
// graph is sparse (Bertelè and Brioschi 1972), and a merging of twins where it is dense. One is dropped where even its
// best end would cost too much: its cost, with for each node to come the cheaper side, and the least cost among those.

import type { FoundSplit } from "./frustration-search.ts";
import type { Adjacency, SignedEdge } from "./signed-graph.ts";
import {
  EPSILON,
  type Fields,
  type Layer,
  type Placing,
  partOf,
  place,
  type Steps,
  sideOf,
} from "./split-placing.ts";

export interface LayerLimits {
  /** Partial splits looked at. */
  readonly work: number;
  /** Partial splits kept in one layer. */
  readonly layer: number;
}

/** Nodes in placing order, with their ties to later ones. */
export interface Task {
  readonly nodes: number;
  readonly later: Adjacency;
  /** Holds any field: bytes where nodes are lightly tied, which keeps four times as many partial splits side by side. */
  readonly fields: new (
    length: number,
  ) => Fields;
}

/** Every edge must have its earlier node as `a`. */
export function taskOf(nodes: number, edges: readonly SignedEdge[]): Task {
  const from = new Int32Array(nodes + 1);
  const sorted = [...edges].sort((x, y) => x.a - y.a || x.b - y.b);
  for (const { a } of sorted) from[a + 1]!++;
  for (let i = 0; i < nodes; i++) from[i + 1]! += from[i]!;
  const strength = new Float64Array(nodes);
  for (const { a, b, weight } of edges) for (const end of [a, b]) strength[end]! += Math.abs(weight);
  const most = strength.reduce((most, one) => Math.max(most, one), 0);
  const whole = edges.every(({ weight }) => Number.isInteger(weight));
  return {
    nodes,
    later: {
      from,
      to: Int32Array.from(sorted, ({ b }) => b),
      weight: Float64Array.from(sorted, ({ weight }) => weight),
    },
    fields:
      !whole || most >= 2 ** 31
        ? Float64Array
        : most < 128
          ? Int8Array
          : most < 32_768
            ? Int16Array
            : Int32Array,
  };
}

/** A split of the nodes from `first` on, made from one of those after it. */
export function withOneMore({ later }: Task, { cost, sides }: FoundSplit, first: number): FoundSplit {
  let field = 0;
  let total = 0;
  for (let e = later.from[first]!; e < later.from[first + 1]!; e++) {
    field += later.weight[e]! * sides[later.to[e]!]!;
    total += Math.abs(later.weight[e]!);
  }
  const grown = sides.slice();
  grown[first] = field < 0 ? -1 : 1;
  return { cost: cost + (total - Math.abs(field)) / 2, sides: grown };
}

export interface Run {
  readonly complete: boolean;
  /** No split of these nodes costs less. */
  readonly lower: number;
  /** Null where none costs less than the bound, or the run was broken off. */
  readonly best: FoundSplit | null;
  /** How many cost as little as `best`; counted where ties were kept. */
  readonly ways: number;
  readonly work: number;
  readonly steps: readonly Steps[];
}

/**
 * Splits of the nodes from `first` on that cost less than `bound`, or with `ties` at most `bound`. `least` holds for each
 * later place the least cost among the nodes from there on. Without ties a layer that grows too large is gone on with
 * in halves, one after the other, so that work alone is a limit; with them the run ends there.
 */
export function search(
  task: Task,
  first: number,
  least: Float64Array,
  bound: number,
  ties: boolean,
  limits: LayerLimits,
): Run {
  const { nodes } = task;
  const course = courseOf(task, first, least);
  let found: { readonly split: FoundSplit; readonly ways: number; readonly trail: readonly Taken[] } | null =
    null;
  let limit = ties ? bound + EPSILON : bound - EPSILON;
  let work = 0;
  let unfinished = Number.POSITIVE_INFINITY;

  /** True where all ends of a layer's partial splits were followed, or can't win. */
  const follow = (from: number, start: Layer, before: readonly Taken[], reached: number): boolean => {
    let layer = start;
    let lowest = reached;
    const trail = [...before];
    for (let node = from; node < nodes; node++) {
      const placed = place(task, layer, { ...course[node - first]!, limit, ties }, limits.layer);
      work += placed.work;
      if (work > limits.work || (placed.states === null && (ties || layer.states < 2))) {
        unfinished = Math.min(unfinished, lowest);
        return false;
      }
      if (placed.states === null) {
        const half = layer.states >> 1;
        // Both halves are followed, or what the second may reach goes untold.
        const done = [[0, half] as const, [half, layer.states] as const].map(([a, b]) =>
          follow(node, partOf(layer, a, b), shiftedBy(trail, a), lowest),
        );
        return done.every((one) => one);
      }
      if (placed.states.states === 0) return true;
      lowest = placed.lowest;
      trail.push({ ...placed.steps, offset: 0 });
      layer = placed.states;
    }
    const cost = layer.cost[0]!;
    found = { split: { cost, sides: sidesOf(trail, first, nodes) }, ways: layer.ways[0]!, trail };
    if (!ties) limit = Math.min(limit, cost - EPSILON);
    return true;
  };

  const start: Layer = {
    states: 1,
    width: nodes - first,
    fields: new task.fields(nodes - first),
    cost: new Float64Array(1),
    ways: Float64Array.of(1),
  };
  const complete = follow(first, start, [], least[first + 1]!);
  // Set within the function above, which the compiler does not follow.
  const best = found as { split: FoundSplit; ways: number; trail: readonly Taken[] } | null;
  const reached = best === null ? bound : best.split.cost;
  return {
    complete,
    lower: complete ? reached : Math.min(reached, unfinished),
    best: best === null ? null : best.split,
    ways: best === null ? 0 : best.ways,
    work,
    steps: best === null ? [] : best.trail,
  };
}

/** Steps into a layer of which a part may have been gone on with: states of that part are numbered from `offset`. */
interface Taken extends Steps {
  readonly offset: number;
}

const shiftedBy = (trail: readonly Taken[], by: number): Taken[] =>
  trail.map((taken, at) => (at === trail.length - 1 ? { ...taken, offset: taken.offset + by } : taken));

function sidesOf(trail: readonly Taken[], first: number, nodes: number): Int8Array {
  const sides = new Int8Array(nodes);
  for (let node = nodes - 1, state = 0; node >= first; node--) {
    const { best, offset } = trail[node - first]!;
    const step = best[state + offset]!;
    sides[node] = sideOf(step);
    state = step >> 1;
  }
  return sides;
}

/** What placing each node means, whatever was placed how. */
function courseOf(
  { nodes, later }: Task,
  first: number,
  least: Float64Array,
): Omit<Placing, "limit" | "ties">[] {
  const heaviness = new Float64Array(nodes); // of the ties of each node to come with those placed
  return Array.from({ length: nodes - first }, (_, at) => {
    const node = first + at;
    const pull = new Float64Array(nodes - node - 1);
    for (let e = later.from[node]!; e < later.from[node + 1]!; e++) {
      pull[later.to[e]! - node - 1] = later.weight[e]!;
      heaviness[later.to[e]!]! += Math.abs(later.weight[e]!);
    }
    let open = least[node + 1]!;
    for (let i = node + 1; i < nodes; i++) open += heaviness[i]! / 2;
    return { pull, own: heaviness[node]!, open, mirrored: at > 0 };
  });
}

/** Up to `listed` splits that cost as little as the best of a run that kept ties. */
export function bestSplits({ steps }: Run, nodes: number, listed: number): Int8Array[] {
  // Walked back one layer at a time, all of them side by side: each is a state with the sides placed after it.
  let ends = [{ state: 0, sides: new Int8Array(nodes) }];
  for (let node = nodes - 1; node >= 0; node--) {
    const { all } = steps[node]!;
    const into = new Map<number, number[]>(ends.map(({ state }) => [state, []]));
    for (let i = 0; i < all!.to.length; i++) into.get(all!.to[i]!)?.push(all!.step[i]!);
    const earlier: typeof ends = [];
    for (const { state, sides } of ends)
      for (const step of into.get(state)!) {
        if (earlier.length === listed) break;
        const placed = sides.slice();
        placed[node] = sideOf(step);
        earlier.push({ state: step >> 1, sides: placed });
      }
    ends = earlier;
  }
  return ends.map(({ sides }) => sides);
}

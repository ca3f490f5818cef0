// One run over the partial splits of a signed graph, layer by layer: nodes are placed in order, each on one of two sides.
//
// A partial split is known by what it costs and by its field on the nodes to come (how strongly each is drawn to one
// side). Two with the same field go on alike, so the cheaper one stands for both: dynamic programming over cuts where the
// graph is sparse (Bertelè and Brioschi 1972), and a merging of twins where it is dense. One is dropped where even its
// best end would cost too much: its cost, with for each node to come the cheaper side, and the least cost among those.

import type { FoundSplit } from "./frustration-search.ts";
import type { Adjacency, SignedEdge } from "./signed-graph.ts";

/** Costs of weights that are no whole numbers are sums in different orders. */
export const EPSILON = 1e-9;

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

/** How the partial splits of one layer came from the layer before: a step is twice the one left, plus 1 for side -1. */
interface Steps {
  readonly best: Int32Array;
  /** All steps that cost as little, where ties are kept, each with where it led. */
  readonly all: { readonly to: Int32Array; readonly step: Int32Array } | null;
}

type Fields = Int8Array | Int16Array | Int32Array | Float64Array;

interface Layer {
  readonly states: number;
  /** Row by row, for each state the field on each node to come. */
  readonly fields: Fields;
  readonly cost: Float64Array;
  readonly ways: Float64Array;
}

/**
 * Splits of the nodes from `first` on that cost less than `bound`, or with `ties` at most `bound`. `least` holds for each
 * later place the least cost among the nodes from there on.
 */
export function search(
  task: Task,
  first: number,
  least: Float64Array,
  bound: number,
  ties: boolean,
  limits: LayerLimits,
): Run {
  const { nodes, later } = task;
  const limit = ties ? bound + EPSILON : bound - EPSILON;
  const heaviness = new Float64Array(nodes); // of the ties of each node to come with those placed
  const steps: Steps[] = [];
  const nothing = { best: null, ways: 0, steps: [] };
  let work = 0;
  let lower = least[first + 1]!;
  let layer: Layer = {
    states: 1,
    fields: fieldsOf(task, nodes - first),
    cost: new Float64Array(1),
    ways: Float64Array.of(1),
  };
  for (let node = first; node < nodes; node++) {
    const width = nodes - node - 1;
    const pull = new Float64Array(width);
    for (let e = later.from[node]!; e < later.from[node + 1]!; e++) {
      pull[later.to[e]! - node - 1] = later.weight[e]!;
      heaviness[later.to[e]!]! += Math.abs(later.weight[e]!);
    }
    let open = least[node + 1]!;
    for (let i = node + 1; i < nodes; i++) open += heaviness[i]! / 2;
    const placed = place(
      task,
      layer,
      { width, pull, own: heaviness[node]!, open, limit, ties, mirrored: node > first },
      limits,
    );
    work += placed.work;
    if (placed.states === null || work > limits.work)
      return { complete: false, lower: Math.min(bound, lower), work, ...nothing };
    if (placed.states.states === 0) return { complete: true, lower: bound, work, ...nothing };
    lower = placed.lowest;
    steps.push(placed.steps);
    layer = placed.states;
  }
  const sides = new Int8Array(nodes);
  for (let node = nodes - 1, state = 0; node >= first; node--) {
    const step = steps[node - first]!.best[state]!;
    sides[node] = sideOf(step);
    state = step >> 1;
  }
  const cost = layer.cost[0]!;
  return { complete: true, lower: cost, best: { cost, sides }, ways: layer.ways[0]!, work, steps };
}

const sideOf = (step: number): 1 | -1 => ((step & 1) === 0 ? 1 : -1);

const fieldsOf = (task: Task, length: number): Fields => new task.fields(length);

interface Placing {
  /** Nodes to come after the one that is placed. */
  readonly width: number;
  /** Its ties to them. */
  readonly pull: Float64Array;
  /** Weight of its ties to those placed before. */
  readonly own: number;
  /** What is owed to the nodes to come if their fields were nought. */
  readonly open: number;
  readonly limit: number;
  readonly ties: boolean;
  /** False for the first node: its side is settled, since mirror images are one split. */
  readonly mirrored: boolean;
}

/** Places one node on both sides of every partial split. `states` is null where they grew too many. */
function place(
  task: Task,
  layer: Layer,
  { width, pull, own, open, limit, ties, mirrored }: Placing,
  limits: LayerLimits,
): { states: Layer | null; steps: Steps; lowest: number; work: number } {
  const room = Math.min(2 * layer.states, limits.layer);
  const fields = fieldsOf(task, room * width);
  const child = fieldsOf(task, width);
  const cost = new Float64Array(room);
  const ways = new Float64Array(room);
  const best = new Int32Array(room);
  const all = ties
    ? {
        to: new Int32Array(2 * layer.states),
        step: new Int32Array(2 * layer.states),
        cost: new Float64Array(2 * layer.states),
      }
    : null;
  let taken = 0;
  const table = new Int32Array(2 ** Math.ceil(Math.log2(2 * room + 2)));
  const mask = table.length - 1;
  let states = 0;
  let lowest = Number.POSITIVE_INFINITY;
  for (let state = 0; state < layer.states; state++) {
    const row = state * (width + 1);
    for (let mirror = 0; mirror < (mirrored ? 2 : 1); mirror++) {
      const side = mirror === 0 ? 1 : -1;
      const paid = layer.cost[state]! + (own - side * layer.fields[row]!) / 2;
      let strength = 0;
      let hash = 0;
      for (let i = 0; i < width; i++) {
        const field = layer.fields[row + 1 + i]! + side * pull[i]!;
        child[i] = field;
        strength += field < 0 ? -field : field;
        hash = Math.imul(hash ^ (field * 64), 0x9e3779b1);
        hash ^= hash >>> 15;
      }
      const reached = paid + open - strength / 2;
      if (reached > limit) continue;
      if (reached < lowest) lowest = reached;
      let slot = hash & mask;
      let found = -1;
      for (; table[slot] !== 0; slot = (slot + 1) & mask) {
        const at = (table[slot]! - 1) * width;
        let i = 0;
        while (i < width && fields[at + i] === child[i]) i++;
        if (i < width) continue;
        found = table[slot]! - 1;
        break;
      }
      if (found < 0) {
        if (states === room) return { states: null, steps: { best, all: null }, lowest, work: 2 * state };
        found = states++;
        table[slot] = found + 1;
        fields.set(child, found * width);
        cost[found] = Number.POSITIVE_INFINITY;
      }
      const step = 2 * state + mirror;
      if (all !== null) {
        all.to[taken] = found;
        all.step[taken] = step;
        all.cost[taken++] = paid;
      }
      if (paid < cost[found]! - EPSILON) {
        cost[found] = paid;
        best[found] = step;
        ways[found] = layer.ways[state]!;
      } else if (paid <= cost[found]! + EPSILON) ways[found]! += layer.ways[state]!;
    }
  }
  return {
    states: { states, fields, cost, ways },
    steps: { best: best.slice(0, states), all: all && alike(all, taken, cost) },
    lowest,
    work: 2 * layer.states,
  };
}

/** The steps that led somewhere as cheaply as any; cheaper ones may have come after others. */
function alike(
  all: { readonly to: Int32Array; readonly step: Int32Array; readonly cost: Float64Array },
  taken: number,
  cost: Float64Array,
): { to: Int32Array; step: Int32Array } {
  let kept = 0;
  for (let i = 0; i < taken; i++) {
    if (all.cost[i]! > cost[all.to[i]!]! + EPSILON) continue;
    all.to[kept] = all.to[i]!;
    all.step[kept++] = all.step[i]!;
  }
  return { to: all.to.slice(0, kept), step: all.step.slice(0, kept) };
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

// One step of the search for the best split: a node is placed on both sides of every partial split of a layer, those that
// go on alike are merged, and those that can't win any more are dropped.

/** Costs of weights that are no whole numbers are sums in different orders. */
export const EPSILON = 1e-9;

/** How the partial splits of one layer came from the layer before: a step is twice the one left, plus 1 for side -1. */
export interface Steps {
  readonly best: Int32Array;
  /** All steps that cost as little, where ties are kept, each with where it led. */
  readonly all: { readonly to: Int32Array; readonly step: Int32Array } | null;
}

export type Fields = Int8Array | Int16Array | Int32Array | Float64Array;

export interface Layer {
  readonly states: number;
  /** Nodes to come. */
  readonly width: number;
  /** Row by row, for each state the field on each node to come. */
  readonly fields: Fields;
  readonly cost: Float64Array;
  readonly ways: Float64Array;
}

export const sideOf = (step: number): 1 | -1 => ((step & 1) === 0 ? 1 : -1);

export interface Placing {
  /** The node's ties to those to come after it. */
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
export function place(
  task: { readonly fields: new (length: number) => Fields },
  layer: Layer,
  { pull, own, open, limit, ties, mirrored }: Placing,
  most: number,
): { states: Layer | null; steps: Steps; lowest: number; work: number } {
  const width = layer.width - 1;
  const room = Math.min(2 * layer.states, most);
  const fields = new task.fields(room * width);
  const child = new task.fields(width);
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
    states: { states, width, fields, cost, ways },
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

/** Some of a layer's states, those from `from` to before `to`. */
export const partOf = ({ width, fields, cost, ways }: Layer, from: number, to: number): Layer => ({
  states: to - from,
  width,
  fields: fields.subarray(from * width, to * width),
  cost: cost.subarray(from, to),
  ways: ways.subarray(from, to),
});

// Signed graphs: names and ties of them that are for or against. One tie a pair, without direction; ties told twice or
// of somebody with himself are settled here, and what was done is said. Knows nothing of actors or tellers.

/** A tie between nodes `a` < `b` of a graph: for above 0, against below, as heavy as the number is far from it. */
export interface SignedEdge {
  readonly a: number;
  readonly b: number;
  readonly weight: number;
}

export interface SignedGraph {
  readonly names: readonly string[];
  readonly edges: readonly SignedEdge[];
}

/** A tie as it was told: a line of a file, say. */
export interface SignedTie {
  readonly source: string;
  readonly target: string;
  readonly sign: -1 | 1;
  /** Above 0; 1 where none is given. */
  readonly weight?: number;
}

/** What had to be settled so that each pair has one tie. */
export interface Settled {
  /** Ties of a node with itself, left out: they are in no triangle and cross no split. */
  readonly loops: number;
  /** Ties told again with the same sign, counted once, with the heaviest weight told. */
  readonly repeated: number;
  /** Pairs told both for and against. The lighter side is taken from the heavier. */
  readonly contested: readonly {
    readonly a: string;
    readonly b: string;
    /** What is left: 0 where both are as heavy, and the pair has no tie. */
    readonly weight: number;
  }[];
}

/** One tie a pair, from ties told in any order and direction. Nodes are in the order of their first telling. */
export function signedGraph(ties: Iterable<SignedTie>): {
  readonly graph: SignedGraph;
  readonly settled: Settled;
} {
  const ids = new Map<string, number>();
  const names: string[] = [];
  const idOfName = (name: string): number => {
    let id = ids.get(name);
    if (id === undefined) {
      ids.set(name, (id = names.length));
      names.push(name);
    }
    return id;
  };
  const pairs = new Map<string, { a: number; b: number; for: number; against: number }>();
  let loops = 0;
  let repeated = 0;
  for (const { source, target, sign, weight = 1 } of ties) {
    const [s, t] = [idOfName(source), idOfName(target)];
    if (s === t) {
      loops++;
      continue;
    }
    const [a, b] = s < t ? [s, t] : [t, s];
    let pair = pairs.get(`${a} ${b}`);
    if (pair === undefined) pairs.set(`${a} ${b}`, (pair = { a, b, for: 0, against: 0 }));
    const side = sign > 0 ? "for" : "against";
    if (pair[side] > 0) repeated++;
    pair[side] = Math.max(pair[side], weight);
  }
  const contested: { a: string; b: string; weight: number }[] = [];
  const edges: SignedEdge[] = [];
  for (const pair of pairs.values()) {
    const weight = pair.for - pair.against;
    if (pair.for > 0 && pair.against > 0) contested.push({ a: names[pair.a]!, b: names[pair.b]!, weight });
    if (weight !== 0) edges.push({ a: pair.a, b: pair.b, weight });
  }
  return { graph: { names, edges }, settled: { loops, repeated, contested } };
}

/** Neighbours of every node with the weights of their ties, as flat lists: those of `i` from `from[i]` to `from[i + 1]`. */
export interface Adjacency {
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly weight: Float64Array;
}

/** Neighbours in rising order, so that two lists can be walked side by side. */
export function adjacencyOf(nodes: number, edges: readonly SignedEdge[]): Adjacency {
  const from = new Int32Array(nodes + 1);
  for (const { a, b } of edges) {
    from[a + 1]!++;
    from[b + 1]!++;
  }
  for (let i = 0; i < nodes; i++) from[i + 1]! += from[i]!;
  const next = from.slice();
  const to = new Int32Array(2 * edges.length);
  const weight = new Float64Array(2 * edges.length);
  const halves = edges.flatMap(({ a, b, weight: w }) => [[a, b, w] as const, [b, a, w] as const]);
  halves.sort((x, y) => x[1] - y[1]);
  for (const [node, other, w] of halves) {
    const at = next[node]!++;
    to[at] = other;
    weight[at] = w;
  }
  return { from, to, weight };
}

/** Weight of the ties that a split of the nodes in two sides leaves frustrated: for across sides, against within one. */
export function frustrated(edges: readonly SignedEdge[], sides: ArrayLike<number>): number {
  let sum = 0;
  for (const { a, b, weight } of edges) if (weight * sides[a]! * sides[b]! < 0) sum += Math.abs(weight);
  return sum;
}

/**
 * An order to place nodes in for search: each next that has most ties to those placed. What is settled weighs on the
 * rest early, and a sparse graph is walked along.
 */
export function placing(nodes: number, edges: readonly SignedEdge[]): Int32Array {
  const { from, to } = adjacencyOf(nodes, edges);
  const degree = (node: number): number => from[node + 1]! - from[node]!;
  const order = new Int32Array(nodes);
  const placed = new Uint8Array(nodes);
  const ties = new Int32Array(nodes);
  for (let at = 0; at < nodes; at++) {
    let next = -1;
    for (let node = 0; node < nodes; node++) {
      if (placed[node]) continue;
      if (next < 0 || ties[node]! > ties[next]!) next = node;
      // Of equals the one with fewest ties, which draws least into play; the very first has most.
      else if (
        ties[node] === ties[next] &&
        (at === 0 ? degree(node) > degree(next) : degree(node) < degree(next))
      )
        next = node;
    }
    order[at] = next;
    placed[next] = 1;
    for (let e = from[next]!; e < from[next + 1]!; e++) ties[to[e]!]!++;
  }
  return order;
}

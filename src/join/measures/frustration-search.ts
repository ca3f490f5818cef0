// A good split of a signed graph in two sides, found by moving one node at a time: an upper bound of its frustration,
// which it does not prove.

import { below, type Random } from "./random.ts";
import { type Adjacency, adjacencyOf, frustrated, type SignedEdge } from "./signed-graph.ts";

/** Sides are 1 and -1, one a node. */
export interface FoundSplit {
  readonly sides: Int8Array;
  readonly cost: number;
}

/**
 * One-move tabu search (Glover 1989; on this problem as in Palubeckis 2004): the best move that was not made lately,
 * even where it costs, from several starts. `starts` may hold sides to begin from. Time: starts × steps × (nodes + ties
 * of the one that moves).
 */
export function goodSplit(
  nodes: number,
  edges: readonly SignedEdge[],
  random: Random,
  options: { readonly starts?: readonly ArrayLike<number>[]; readonly rounds?: number } = {},
): FoundSplit {
  const adjacency = adjacencyOf(nodes, edges);
  const rounds = options.rounds ?? Math.max(4, Math.min(40, Math.round(20_000 / (nodes + 1))));
  const steps = Math.min(20 * nodes, Math.round(4_000_000 / (nodes + 1)) + nodes);
  let best: FoundSplit | null = null;
  for (let round = 0; round < rounds; round++) {
    const start = options.starts?.[round];
    const sides = Int8Array.from({ length: nodes }, (_, i) =>
      start ? start[i]! : round === 0 || random() < 0.5 ? 1 : -1,
    );
    const found = improved(nodes, edges, adjacency, sides, steps, random);
    if (best === null || found.cost < best.cost) best = found;
    if (best.cost === 0) break;
  }
  return best ?? { sides: new Int8Array(0), cost: 0 };
}

function improved(
  nodes: number,
  edges: readonly SignedEdge[],
  { from, to, weight }: Adjacency,
  sides: Int8Array,
  steps: number,
  random: Random,
): FoundSplit {
  // What moving a node would save: its frustrated ties less its satisfied ones.
  const saving = new Float64Array(nodes);
  for (const { a, b, weight: w } of edges) {
    const pull = w * sides[a]! * sides[b]!;
    saving[a]! -= pull;
    saving[b]! -= pull;
  }
  let cost = frustrated(edges, sides);
  const best = { sides: sides.slice(), cost };
  const barred = new Int32Array(nodes);
  // A node that moved stays for about a tenth of all: shorter runs in circles, longer bars good moves.
  const stay = Math.max(1, Math.min(12, nodes / 10));
  let idle = 0;
  for (let step = 1; step <= steps && idle < 8 * nodes; step++, idle++) {
    let move = -1;
    let most = Number.NEGATIVE_INFINITY;
    for (let i = 0; i < nodes; i++) {
      const gain = saving[i]!;
      if (gain > most && (barred[i]! < step || cost - gain < best.cost)) {
        most = gain;
        move = i;
      }
    }
    if (move < 0) continue;
    cost -= most;
    sides[move] = -sides[move]!;
    saving[move] = -most;
    for (let e = from[move]!; e < from[move + 1]!; e++) {
      const other = to[e]!;
      saving[other]! -= 2 * weight[e]! * sides[move]! * sides[other]!;
    }
    barred[move] = step + Math.round(stay) + below(random, Math.round(stay) + 1);
    if (cost < best.cost - 1e-9) {
      best.cost = cost;
      best.sides = sides.slice();
      idle = 0;
    }
  }
  // Summed anew: many small steps on weights that are no whole numbers would drift.
  return { sides: best.sides, cost: frustrated(edges, best.sides) };
}

// A core in which all are tied, and a periphery in which none are (Borgatti and Everett 2000, the discrete model with ties
// between the two left open).

import type { WeightedGraph } from "./weighted-graph.ts";

export interface CorePeriphery {
  /** Nodes of the core. */
  readonly core: readonly number[];
  /** Ties that lack within the core, and ties within the periphery: the least there is. */
  readonly errors: number;
  /** Share of pairs within the core that are tied, and within the periphery; null where there are no pairs. */
  readonly density: { readonly core: number | null; readonly periphery: number | null };
}

/**
 * Exactly, in the time that sorting takes (Lip 2011): the errors of a core are ties - degrees of the core + pairs of the
 * core, whichever ties run within it, so that for each size the nodes with most ties are best. Weights are not asked.
 * Of sizes that err alike the smallest core is taken, of nodes with as many ties the first.
 */
export function corePeriphery({ names, edges }: WeightedGraph): CorePeriphery {
  const degree = new Int32Array(names.length);
  for (const { a, b } of edges) {
    degree[a]!++;
    degree[b]!++;
  }
  const order = [...names.keys()].sort((x, y) => degree[y]! - degree[x]! || x - y);
  let errors = edges.length;
  let best = { size: 0, errors };
  order.forEach((node, size) => {
    errors += size - degree[node]!;
    if (errors < best.errors) best = { size: size + 1, errors };
  });
  const core = new Set(order.slice(0, best.size));
  const within = [0, 0];
  for (const { a, b } of edges) if (core.has(a) === core.has(b)) within[core.has(a) ? 0 : 1]!++;
  const share = (ties: number, nodes: number): number | null =>
    nodes < 2 ? null : ties / ((nodes * (nodes - 1)) / 2);
  return {
    core: [...core].sort((a, b) => a - b),
    errors: best.errors,
    density: {
      core: share(within[0]!, core.size),
      periphery: share(within[1]!, names.length - core.size),
    },
  };
}

// Graphs with weights, for measures that ask nothing of signs; and the library's form of them (graphology).

import { DirectedGraph, UndirectedGraph } from "graphology";
import type { Network } from "../network/network.ts";

export interface WeightedGraph {
  readonly directed: boolean;
  readonly names: readonly string[];
  /** One tie a pair (of a direction, where there are directions), without ties of a node with itself. */
  readonly edges: readonly { readonly a: number; readonly b: number; readonly weight: number }[];
}

/** Nodes of a one-mode network are its rows; of a two-mode one its rows, then its columns, which may share names. */
export function graphOf({ mode, rows, columns, cells }: Network): WeightedGraph {
  const names = mode === "one" ? rows : [...rows, ...columns];
  const edges = cells
    .filter(({ row, column }) => mode === "two" || row < column)
    .map(({ row, column, value }) => ({
      a: row,
      b: mode === "one" ? column : rows.length + column,
      weight: value,
    }));
  return { directed: false, names, edges };
}

/** The same graph without its ties against and of weight 0; most measures mean nothing for those. */
export const positivePart = ({ edges, ...graph }: WeightedGraph): WeightedGraph => ({
  ...graph,
  edges: edges.filter(({ weight }) => weight > 0),
});

/** Nodes are numbered, so that names may be alike. */
export function libraryGraph({ directed, names, edges }: WeightedGraph) {
  const graph = directed ? new DirectedGraph() : new UndirectedGraph();
  names.forEach((_, node) => void graph.addNode(node));
  for (const { a, b, weight } of edges) graph.addEdge(a, b, { weight });
  return graph;
}

/** Values that the library gives by number, in the order of the nodes. */
export const inNodeOrder = (names: readonly string[], values: Readonly<Record<string, number>>): number[] =>
  names.map((_, node) => values[node] ?? 0);

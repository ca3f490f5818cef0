// How a node stands in a graph: degree, betweenness, PageRank. Values come in the order of the nodes and are never a
// ranking; persons have none unless a user turns that on, since a list of important people is no finding about what
// was said.

import { betweennessOf, pageRankOf } from "./library.ts";
import { inNodeOrder, libraryGraph, positivePart, type WeightedGraph } from "./weighted-graph.ts";

export interface Degree {
  /** Ties; of a directed graph those that lead in and those that lead out. */
  readonly ties: number;
  readonly in: number;
  readonly out: number;
  /** Weights of ties for, and of ties against (as a positive number). */
  readonly for: number;
  readonly against: number;
}

export function degrees({ names, edges, directed }: WeightedGraph): Degree[] {
  const found = names.map(() => ({ ties: 0, in: 0, out: 0, for: 0, against: 0 }));
  for (const { a, b, weight } of edges) {
    for (const end of [a, b]) {
      const degree = found[end]!;
      degree.ties++;
      degree[weight < 0 ? "against" : "for"] += Math.abs(weight);
    }
    found[a]!.out++;
    found[b]!.in++;
    if (!directed) {
      found[a]!.in++;
      found[b]!.out++;
    }
  }
  return found;
}

/**
 * Share of shortest ways between two others that lead through a node (Freeman 1977; Brandes 2001), each tie one step:
 * 1 for the middle of a star. Signs and weights are not asked, since a heavy tie is no long one. Nodes × ties.
 */
export const betweenness = (graph: WeightedGraph): number[] =>
  inNodeOrder(graph.names, betweennessOf(libraryGraph(graph), { getEdgeWeight: null, normalized: true }));

/**
 * Where a walk along ties would be found (Page and others 1999), with `alpha` the chance that it goes on; ties against
 * are not walked. Sums to 1.
 */
export function pageRank(graph: WeightedGraph, alpha = 0.85): number[] {
  if (graph.names.length === 0) return [];
  // The library stops where nodes × tolerance is reached, and throws where it is not within maxIterations.
  const tolerance = 1e-10 / graph.names.length;
  const values = pageRankOf(libraryGraph(positivePart(graph)), {
    getEdgeWeight: "weight",
    alpha,
    tolerance,
    maxIterations: Math.ceil(Math.log(1e-11) / Math.log(alpha)) + 200,
  });
  return inNodeOrder(graph.names, values);
}

/** Values of nodes that are no persons, or of all where `persons` is turned on; null stands for those left out. */
export const withoutPersons = (
  values: readonly number[],
  isPerson: readonly boolean[],
  persons = false,
): (number | null)[] => values.map((value, node) => (persons || !isPerson[node] ? value : null));

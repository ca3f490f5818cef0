// The backbone of a graph: ties that weigh more than chance would have it (disparity filter; Serrano, Boguñá and
// Vespignani 2009).

import type { WeightedGraph } from "./weighted-graph.ts";

/**
 * For each tie the lesser of its two ends' chances to have one as heavy, were the end's weight dealt out at random over
 * its ties: (1 - w/s)^(k-1). An end with one tie tells nothing (1). Of ties against the size counts; directions do not.
 */
export function disparities({ names, edges }: WeightedGraph): number[] {
  const strength = new Float64Array(names.length);
  const ties = new Int32Array(names.length);
  for (const { a, b, weight } of edges)
    for (const end of [a, b]) {
      strength[end]! += Math.abs(weight);
      ties[end]!++;
    }
  const chance = (end: number, weight: number): number =>
    ties[end]! < 2 ? 1 : (1 - Math.abs(weight) / strength[end]!) ** (ties[end]! - 1);
  return edges.map(({ a, b, weight }) => Math.min(chance(a, weight), chance(b, weight)));
}

/** The graph with the ties alone whose chance is below `alpha`; nodes stay. */
export function backbone(graph: WeightedGraph, alpha: number): WeightedGraph {
  const chances = disparities(graph);
  return { ...graph, edges: graph.edges.filter((_, edge) => chances[edge]! < alpha) };
}

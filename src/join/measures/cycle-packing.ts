// A lower bound of frustration that needs no search: cycles with an odd number of ties against, of which no two share
// a tie. Each costs every split one of its ties.

import { adjacencyOf, type SignedEdge } from "./signed-graph.ts";

/**
 * Weight of unbalanced cycles that share no weight, packed greedily, short ones first. Each holds exactly one tie that
 * `sides` frustrates; the rest of it is a shortest way over satisfied ties. At most `reach` rounds over all nodes.
 */
export function packedCycles(
  nodes: number,
  edges: readonly SignedEdge[],
  sides: ArrayLike<number>,
  reach = 4_000,
): number {
  const left = Float64Array.from(edges, ({ weight }) => Math.abs(weight));
  const bad = edges.map(({ a, b, weight }) => weight * sides[a]! * sides[b]! < 0);
  const good = edges.flatMap(({ a, b }, edge) => (bad[edge] ? [] : [{ a, b, weight: edge }]));
  const { from, to, weight: edgeAt } = adjacencyOf(nodes, good);
  let packed = 0;
  let open = edges.flatMap((_, edge) => (bad[edge] ? [edge] : []));
  // Triangles first: a long cycle uses up ties of several short ones.
  for (let longest = 2; open.length > 0 && reach > 0 && longest < nodes; longest *= 2) {
    const later: number[] = [];
    for (const edge of open) {
      for (;;) {
        if (reach-- <= 0) return packed;
        const way = shortest(edges[edge]!.a, edges[edge]!.b, longest);
        if (way === null) {
          later.push(edge);
          break;
        }
        const take = Math.min(left[edge]!, ...way.map((one) => left[one]!));
        for (const one of way) left[one]! -= take;
        left[edge]! -= take;
        packed += take;
        if (left[edge]! <= 0) break;
      }
    }
    open = later;
  }
  return packed;

  /** Edges of a shortest way of at most `longest` satisfied ties that have weight left, or null. */
  function shortest(start: number, end: number, longest: number): number[] | null {
    const by = new Int32Array(nodes).fill(-1);
    const seen = new Uint8Array(nodes);
    seen[start] = 1;
    let rim = [start];
    for (let step = 0; step < longest && rim.length > 0 && !seen[end]; step++) {
      const next: number[] = [];
      for (const node of rim)
        for (let e = from[node]!; e < from[node + 1]!; e++) {
          const other = to[e]!;
          if (seen[other] || left[edgeAt[e]!]! <= 0) continue;
          seen[other] = 1;
          by[other] = edgeAt[e]!;
          next.push(other);
        }
      rim = next;
    }
    if (!seen[end]) return null;
    const way: number[] = [];
    for (let node = end; node !== start; ) {
      const edge = by[node]!;
      way.push(edge);
      node = edges[edge]!.a === node ? edges[edge]!.b : edges[edge]!.a;
    }
    return way;
  }
}

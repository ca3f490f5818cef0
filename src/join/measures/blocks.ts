// Parts of a graph that can be looked at one by one: blocks (no single node cuts them in two; a tie alone is one), and
// components. Every cycle lies within one block, so frustration adds up over blocks.

import type { SignedEdge } from "./signed-graph.ts";

/** Blocks as lists of indexes into `edges` (Hopcroft and Tarjan 1973, without recursion). Linear. */
export function blocksOf(nodes: number, edges: readonly SignedEdge[]): number[][] {
  const incident: number[][] = Array.from({ length: nodes }, () => []);
  edges.forEach(({ a, b }, edge) => {
    incident[a]!.push(edge);
    incident[b]!.push(edge);
  });
  const seen = new Int32Array(nodes); // order in which nodes are met, from 1
  const low = new Int32Array(nodes); // the earliest node met that is reached from below this one
  const next = new Int32Array(nodes);
  const taken = new Uint8Array(edges.length);
  const blocks: number[][] = [];
  const open: number[] = []; // edges not yet in a block
  let met = 0;
  for (let root = 0; root < nodes; root++) {
    if (seen[root]) continue;
    seen[root] = low[root] = ++met;
    const path: { node: number; by: number }[] = [{ node: root, by: -1 }];
    while (path.length > 0) {
      const { node, by } = path.at(-1)!;
      const edge = incident[node]![next[node]!++];
      if (edge !== undefined) {
        if (taken[edge]) continue;
        taken[edge] = 1;
        open.push(edge);
        const other = edges[edge]!.a === node ? edges[edge]!.b : edges[edge]!.a;
        if (seen[other]) low[node] = Math.min(low[node]!, seen[other]!);
        else {
          seen[other] = low[other] = ++met;
          path.push({ node: other, by: edge });
        }
        continue;
      }
      path.pop();
      const above = path.at(-1)?.node;
      if (above === undefined) continue;
      low[above] = Math.min(low[above]!, low[node]!);
      if (low[node]! >= seen[above]!) blocks.push(open.splice(open.lastIndexOf(by)));
    }
  }
  return blocks;
}

/** A split of all nodes from how the two ends of each tie stand to each other (1 the same side, -1 not), walked along ties. */
export function joinedSides(nodes: number, edges: readonly SignedEdge[], same: ArrayLike<number>): Int8Array {
  const incident: number[][] = Array.from({ length: nodes }, () => []);
  edges.forEach(({ a, b }, edge) => {
    incident[a]!.push(edge);
    incident[b]!.push(edge);
  });
  const sides = new Int8Array(nodes);
  for (let root = 0; root < nodes; root++) {
    if (sides[root] !== 0) continue;
    sides[root] = 1;
    const reached = [root];
    for (let node = reached.pop(); node !== undefined; node = reached.pop())
      for (const edge of incident[node]!) {
        const other = edges[edge]!.a === node ? edges[edge]!.b : edges[edge]!.a;
        if (sides[other] !== 0) continue;
        sides[other] = sides[node]! * same[edge]!;
        reached.push(other);
      }
  }
  return sides;
}

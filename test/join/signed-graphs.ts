// Signed graphs for tests: in marks, from lists of the field, and drawn by lot.

import { below, randomFrom, shuffled } from "../../src/join/measures/random.ts";
import { type SignedGraph, type SignedTie, signedGraph } from "../../src/join/measures/signed-graph.ts";

/** "a+b b-c" ties a with b for, b with c against. */
export const tiesOf = (marks: string): SignedTie[] =>
  marks.split(/\s+/).flatMap((mark) => {
    const [, source, sign, target] = /^(\w+)([+-])(\w+)$/.exec(mark) ?? [];
    return source ? [{ source, target: target!, sign: sign === "+" ? 1 : -1 }] : [];
  });

export const graphOfMarks = (marks: string): SignedGraph => signedGraph(tiesOf(marks)).graph;

/** From pairs of numbers, with one sign for all or one for each. */
export const graphOfPairs = (
  pairs: readonly (readonly [number, number])[],
  sign: (at: number) => -1 | 1,
): SignedGraph =>
  signedGraph(pairs.map(([a, b], i) => ({ source: `n${a}`, target: `n${b}`, sign: sign(i) }))).graph;

export const complete = (n: number): (readonly [number, number])[] =>
  Array.from({ length: n }, (_, b) => Array.from({ length: b }, (_, a) => [a, b] as const)).flat();

export const cycle = (n: number): (readonly [number, number])[] =>
  Array.from({ length: n }, (_, i) => [i, (i + 1) % n] as const);

/** Petersen's graph: a pentagon, a pentagram, and five spokes. */
export const petersen = Array.from({ length: 5 }, (_, i) => [
  [i, (i + 1) % 5] as const,
  [i, i + 5] as const,
  [i + 5, ((i + 2) % 5) + 5] as const,
]).flat();

/** So many ties among so many nodes, each against with the given chance. */
export function randomGraph(nodes: number, ties: number, seed: number, against = 0.5): SignedGraph {
  const random = randomFrom(seed);
  const chosen = new Set<number>();
  if (ties > (nodes * (nodes - 1)) / 4)
    for (const [a, b] of shuffled(complete(nodes), random).slice(0, ties)) chosen.add(a * nodes + b);
  while (chosen.size < ties) {
    const [a, b] = [below(random, nodes), below(random, nodes)];
    if (a !== b) chosen.add(Math.min(a, b) * nodes + Math.max(a, b));
  }
  return {
    names: Array.from({ length: nodes }, (_, i) => `n${i}`),
    edges: [...chosen].map((pair) => ({
      a: Math.floor(pair / nodes),
      b: pair % nodes,
      weight: random() < against ? -1 : 1,
    })),
  };
}

/**
 * Sixteen peoples of the Eastern Central Highlands of New Guinea, allied or at odds (Read 1954), a graph of the field's
 * textbooks; pairs and signs, nodes from 1.
 */
export const tribes: readonly SignedTie[] = (() => {
  const names =
    "Gavev Kotun Ove Alika Nagam Gahuk Masil Ukudz Notoh Kohik Geham Asaro Uheto Seuve Nagad Gama".split(" ");
  const friends =
    "2-1 15-1 16-1 15-2 16-2 4-3 6-3 7-3 8-3 8-4 7-5 9-5 14-5 7-6 8-6 11-6 12-6 8-7 11-7 12-7 13-7 11-8 12-8 10-9 13-9 13-10 12-11 14-13 16-15";
  const enemies =
    "3-1 4-1 5-1 6-1 12-1 3-2 5-2 6-2 9-2 10-2 15-5 16-5 9-6 13-6 16-6 14-8 11-9 15-9 11-10 15-10 13-11 15-11 16-11 14-12 15-12 16-12 15-13 16-13 16-14";
  const ties = (pairs: string, sign: -1 | 1): SignedTie[] =>
    pairs.split(" ").map((pair) => {
      const [source, target] = pair.split("-").map((one) => names[Number(one) - 1]!) as [string, string];
      return { source, target, sign };
    });
  return [...ties(friends, 1), ...ties(enemies, -1)];
})();

export const tribeNames =
  "Gavev Kotun Ove Alika Nagam Gahuk Masil Ukudz Notoh Kohik Geham Asaro Uheto Seuve Nagad Gama".split(" ");

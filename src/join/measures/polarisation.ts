// How far a network falls into camps, and how that goes over time: signed modularity of the best communities, and how
// much of it all fits two sides.

import type { Slice } from "../network/windows.ts";
import { signedCommunities } from "./communities.ts";
import { frustration } from "./frustration.ts";
import { graphOf } from "./weighted-graph.ts";

export interface Polarisation {
  /** Seconds since 1970: the middle of the slice. */
  readonly at: number;
  readonly statements: number;
  /** Modularity of the communities found: near 0 no camps, above 0.3 clear ones. A lower bound of the best. */
  readonly modularity: number;
  /** Communities of two nodes or more. */
  readonly camps: number;
  /** Share of weight that fits two sides, from 0 (chance) to 1: 1 - 2 × frustration / weight; null without ties. */
  readonly twoSided: number | null;
}

/** Partial splits for each slice: a few hundred milliseconds, so that a long run stays one of seconds. */
const WORK = 2_000_000;

/** Of one-mode networks, best by "subtract": agreement ties for, disagreement against. */
export const polarisation = (slices: readonly Slice[], seed = 1): Polarisation[] =>
  slices.map(({ at, network }) => {
    const graph = graphOf(network);
    const { groups, modularity } = signedCommunities(graph, seed);
    const sizes = new Map<number, number>();
    for (const group of groups) sizes.set(group, (sizes.get(group) ?? 0) + 1);
    const { balance } = frustration(graph, { seed, listed: 1, work: WORK });
    return {
      at,
      statements: network.statements,
      modularity,
      camps: [...sizes.values()].filter((size) => size > 1).length,
      twoSided: balance,
    };
  });

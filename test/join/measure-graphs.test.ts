// Measures of graphs on closed-form and published values.

import { describe, expect, test } from "vitest";
import { backbone, disparities } from "../../src/join/measures/backbone.ts";
import { betweenness, degrees, pageRank, withoutPersons } from "../../src/join/measures/centrality.ts";
import { communities, signedCommunities, signedModularity } from "../../src/join/measures/communities.ts";
import { corePeriphery } from "../../src/join/measures/core-periphery.ts";
import { polarisation } from "../../src/join/measures/polarisation.ts";
import { below, randomFrom, shuffled } from "../../src/join/measures/random.ts";
import { graphOf, positivePart, type WeightedGraph } from "../../src/join/measures/weighted-graph.ts";
import type { NetworkStatement } from "../../src/join/network/statement.ts";
import { slices } from "../../src/join/network/windows.ts";
import { network } from "../../src/join/networks.ts";
import { complete, randomGraph } from "./signed-graphs.ts";

const graphOfEdges = (
  nodes: number,
  edges: readonly (readonly [number, number, number?])[],
): WeightedGraph => ({
  directed: false,
  names: Array.from({ length: nodes }, (_, i) => `n${i}`),
  edges: edges.map(([a, b, weight = 1]) => ({ a, b, weight })),
});

const star = graphOfEdges(5, [
  [0, 1],
  [0, 2],
  [0, 3],
  [0, 4],
]);
const path = graphOfEdges(4, [
  [0, 1],
  [1, 2],
  [2, 3],
]);

/** Six cliques of five, tied in a ring by one tie each. */
const cliques = graphOfEdges(
  30,
  Array.from({ length: 6 }, (_, c) => [
    ...complete(5).map(([a, b]) => [5 * c + a, 5 * c + b] as const),
    [5 * c, (5 * c + 6) % 30] as const,
  ]).flat(),
);

test("degrees count ties, and weigh those for and those against", () => {
  expect(
    degrees(
      graphOfEdges(3, [
        [0, 1, 2],
        [0, 2, -3],
      ]),
    )[0],
  ).toEqual({ ties: 2, in: 2, out: 2, for: 2, against: 3 });
  expect(degrees({ ...path, directed: true })[1]).toMatchObject({ ties: 2, in: 1, out: 1 });
});

test("betweenness is 1 in the middle of a star, and 2/3 within a path of four", () => {
  expect(betweenness(star)).toEqual([1, 0, 0, 0, 0]);
  expect(betweenness(path).map((value) => Number(value.toFixed(9)))).toEqual([
    0, 0.666666667, 0.666666667, 0,
  ]);
});

test("PageRank of a star is (0.15 + 4·0.85) / (5·1.85) in the middle, and sums to 1", () => {
  const ranks = pageRank(star);
  // x = 0.03 + 0.85·4y and y = 0.03 + 0.85·x/4
  expect(ranks[0]).toBeCloseTo((0.03 + 0.85 * 4 * 0.03) / (1 - 0.85 ** 2), 9);
  expect(ranks.reduce((sum, one) => sum + one)).toBeCloseTo(1, 9);
});

test("PageRank does not walk ties against", () => {
  const [, friend, enemy] = pageRank(
    graphOfEdges(3, [
      [0, 1, 1],
      [0, 2, -1],
    ]),
  );
  expect(friend).toBeGreaterThan(enemy!);
});

test("persons have no centrality unless that is turned on", () => {
  expect(withoutPersons([3, 1, 2], [false, true, false])).toEqual([3, null, 2]);
  expect(withoutPersons([3, 1, 2], [false, true, false], true)).toEqual([3, 1, 2]);
});

describe("communities", () => {
  test("of a ring of six cliques are the cliques: modularity 60/66 - 1/6", () => {
    for (const found of [communities(cliques, 2), signedCommunities(cliques, 2)]) {
      expect(found.count).toBe(6);
      expect(found.modularity).toBeCloseTo(60 / 66 - 1 / 6, 12);
      expect(new Set(found.groups.slice(0, 5)).size).toBe(1);
    }
    expect(signedModularity(cliques, communities(cliques, 2).groups)).toBeCloseTo(60 / 66 - 1 / 6, 12);
  });

  test("are the same for the same seed", () => {
    const graph = graphOfEdges(
      80,
      randomGraph(80, 300, 4, 0.2).edges.map(({ a, b, weight }) => [a, b, weight] as const),
    );
    expect(communities(graph, 5)).toEqual(communities(graph, 5));
    expect(signedCommunities(graph, 5)).toEqual(signedCommunities(graph, 5));
  });

  test("with signs part two camps that are tied for within and against between", () => {
    const camps = graphOfEdges(
      10,
      complete(10).map(([a, b]) => [a, b, a < 5 === b < 5 ? 1 : -1] as const),
    );
    const { groups, count, modularity } = signedCommunities(camps);
    expect([count, groups.join("")]).toEqual([2, "0000011111"]);
    // For: 20 ties, all within, of which chance has half. Against: 25, none within, of which chance has half.
    expect(modularity).toBeCloseTo((40 - 20 + 25) / 90, 12);
  });

  test("with signs leave enemies apart, each by itself", () => {
    expect(
      signedCommunities(
        graphOfEdges(
          4,
          complete(4).map(([a, b]) => [a, b, -1] as const),
        ),
      ).count,
    ).toBe(4);
  });

  test("with signs are as good as any grouping of seven nodes", () => {
    for (let seed = 1; seed <= 12; seed++) {
      const graph = { directed: false, ...randomGraph(7, 13, seed, 0.4) };
      let best = Number.NEGATIVE_INFINITY;
      const grow = (groups: number[]): void => {
        if (groups.length === 7) best = Math.max(best, signedModularity(graph, groups));
        else for (let group = 0; group <= Math.max(-1, ...groups) + 1; group++) grow([...groups, group]);
      };
      grow([]);
      expect(signedCommunities(graph, 1, 20).modularity).toBeCloseTo(best, 9);
    }
  });

  test("of nothing are nothing", () => {
    expect(communities(graphOfEdges(2, []))).toEqual({ groups: [0, 1], count: 2, modularity: 0 });
    expect(signedCommunities(graphOfEdges(0, []))).toEqual({ groups: [], count: 0, modularity: 0 });
  });
});

describe("core and periphery", () => {
  test("of a star is its middle, without an error", () => {
    expect(corePeriphery(star)).toEqual({ core: [0], errors: 0, density: { core: null, periphery: 0 } });
  });

  test("err as little as any core that can be chosen", () => {
    for (let seed = 1; seed <= 20; seed++) {
      const graph = { directed: false, ...randomGraph(9, 18, seed) };
      let least = Number.POSITIVE_INFINITY;
      for (let core = 0; core < 2 ** 9; core++) {
        const within = (node: number): boolean => ((core >> node) & 1) === 1;
        const size = graph.names.filter((_, i) => within(i)).length;
        const inside = graph.edges.filter(({ a, b }) => within(a) && within(b)).length;
        const outside = graph.edges.filter(({ a, b }) => !within(a) && !within(b)).length;
        least = Math.min(least, (size * (size - 1)) / 2 - inside + outside);
      }
      expect(corePeriphery(graph).errors).toBe(least);
    }
  });
});

describe("the backbone", () => {
  test("keeps ties by (1 - w/s)^(k-1) at either end", () => {
    const graph = graphOfEdges(4, [
      [0, 1, 8],
      [0, 2, 1],
      [0, 3, 1],
    ]);
    expect(disparities(graph).map((one) => Number(one.toFixed(9)))).toEqual([0.04, 0.81, 0.81]);
    expect(backbone(graph, 0.05).edges).toEqual([{ a: 0, b: 1, weight: 8 }]);
    expect(backbone(graph, 0.05).names).toHaveLength(4);
  });

  test("of a lone tie tells nothing", () => {
    expect(disparities(graphOfEdges(2, [[0, 1, 9]]))).toEqual([1]);
  });
});

describe("polarisation", () => {
  const said = (day: number, who: string, what: string, how: boolean): NetworkStatement => ({
    id: `${day} ${who} ${what}`,
    document: `d${day}`,
    time: day * 86_400,
    values: { who, what, how },
  });
  const camp = (day: number, split: boolean): NetworkStatement[] =>
    ["Ann", "Ben", "Cal", "Dee"].flatMap((who, i) =>
      ["toll", "gate"].map((what) => said(day, who, what, split ? i < 2 : true)),
    );

  test("grows when all who agreed fall into two camps", () => {
    const all = [...camp(1, false), ...camp(2, false), ...camp(9, true), ...camp(10, true)];
    const made = slices(
      all,
      {
        mode: "one",
        row: "who",
        column: "what",
        qualifier: "how",
        aggregation: "subtract",
        normalisation: "average",
        duplicates: "include",
      },
      { unit: "days", size: 2, kernel: null, step: 8, whole: false },
    );
    const [before, after] = polarisation(made);
    expect([before!.camps, before!.twoSided]).toEqual([1, 1]);
    expect(before!.modularity).toBeCloseTo(0, 9);
    expect([after!.camps, after!.twoSided]).toEqual([2, 1]);
    expect(after!.modularity).toBeGreaterThan(0.3);
  });
});

test("nodes of a two-mode network are its rows and then its columns, though they share a name", () => {
  const made = network([said2("x", "x"), said2("y", "x")], {
    mode: "two",
    row: "who",
    column: "what",
    qualifier: null,
    aggregation: "ignore",
    normalisation: "no",
    duplicates: "include",
  });
  const graph = graphOf(made);
  expect(graph.names).toEqual(["x", "y", "x"]);
  expect(degrees(graph).map(({ ties }) => ties)).toEqual([1, 1, 2]);
  expect(positivePart(graph)).toEqual(graph);
});

function said2(who: string, what: string): NetworkStatement {
  return { id: who, document: "d", time: null, values: { who, what } };
}

test("the generator gives what Mulberry32 gives, and a shuffle loses nothing", () => {
  const random = randomFrom(1);
  const drawn = Array.from({ length: 1000 }, random);
  expect(drawn.every((one) => one >= 0 && one < 1)).toBe(true);
  expect(drawn[0]).toBeCloseTo(0.6270739405881613, 12);
  expect(below(randomFrom(1), 10)).toBe(6);
  expect(shuffled([1, 2, 3, 4, 5], randomFrom(2)).sort()).toEqual([1, 2, 3, 4, 5]);
});

// Balance: frustration, triangles and groups, on published and closed-form values, and against trying all splits.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { blocksOf } from "../../src/join/measures/blocks.ts";
import { packedCycles } from "../../src/join/measures/cycle-packing.ts";
import { exactSplit } from "../../src/join/measures/exact-split.ts";
import { frustration } from "../../src/join/measures/frustration.ts";
import { goodSplit } from "../../src/join/measures/frustration-search.ts";
import { errorsOf, kGroups } from "../../src/join/measures/groups.ts";
import { randomFrom } from "../../src/join/measures/random.ts";
import { frustrated, type SignedGraph, signedGraph } from "../../src/join/measures/signed-graph.ts";
import { triangles, walkBalance } from "../../src/join/measures/triangles.ts";
import {
  complete,
  cycle,
  graphOfMarks,
  graphOfPairs,
  petersen,
  randomGraph,
  tiesOf,
  tribeNames,
  tribes,
} from "./signed-graphs.ts";

const against = (): -1 => -1;

/** The least over all splits, and how many reach it, mirrors counted once. */
function tried({ names, edges }: SignedGraph): { least: number; count: number } {
  let least = Number.POSITIVE_INFINITY;
  let count = 0;
  for (let split = 0; split < 2 ** Math.max(0, names.length - 1); split++) {
    const cost = frustrated(
      edges,
      names.map((_, i) => ((split >> i) & 1 ? -1 : 1)),
    );
    if (cost < least - 1e-9) {
      least = cost;
      count = 0;
    }
    if (cost < least + 1e-9) count++;
  }
  return { least, count };
}

describe("the peoples of Read 1954", () => {
  const { graph } = signedGraph(tribes);
  const found = frustration(graph);

  test("are 16 with 58 ties, 29 for and 29 against", () => {
    expect([
      graph.names.length,
      graph.edges.length,
      graph.edges.filter(({ weight }) => weight > 0).length,
    ]).toEqual([16, 58, 29]);
  });

  test("have frustration 7, and one split that reaches it", () => {
    expect([found.lower, found.upper, found.exact, found.optima]).toEqual([7, 7, true, 1]);
    const [sides] = found.splits;
    const few = graph.names.filter((_, i) => sides![i] === sides![graph.names.indexOf("Gavev")]);
    expect(few.sort()).toEqual(["Gama", "Gavev", "Kotun", "Nagad"]);
    expect(found.balance).toBeCloseTo(0.758621, 6);
    expect(found.ties).toHaveLength(7);
  });

  test("have 59 of 68 triangles balanced: 19 +++, 2 ++-, 40 +--, 7 ---", () => {
    expect(triangles(graph)).toEqual({ total: 68, balanced: 59, share: 59 / 68, against: [19, 2, 40, 7] });
    expect(59 / 68).toBeCloseTo(0.867647, 6);
  });

  test("have walk balance 0.357576106", () => {
    expect(walkBalance(graph)).toBeCloseTo(0.357576106, 8);
  });

  test("err 7 in two groups, 2 in three (one way), and 2 in four and five, proven", () => {
    const of = (k: number) => kGroups(graph, k);
    expect([2, 3, 4, 5].map((k) => [of(k).errors, of(k).exact, of(k).optima])).toEqual([
      [7, true, 1],
      [2, true, 1],
      [2, true, 1],
      [2, true, 1],
    ]);
    const group = (name: string): number => of(3).groups[graph.names.indexOf(name)]!;
    const known = [0, 0, 1, 1, 2, 1, 1, 1, 2, 2, 1, 1, 2, 2, 0, 0];
    const told = tribeNames.map(group);
    // Numbered as their groups are met.
    const numbers = [...new Set(told)];
    expect(told.map((one) => numbers.indexOf(one))).toEqual(known);
  });
});

describe("closed forms", () => {
  test.each([3, 4, 5, 6, 7, 8])("all against in K%i: floor((n-1)²/4)", (n) => {
    expect(frustration(graphOfPairs(complete(n), against)).upper).toBe(Math.floor((n - 1) ** 2 / 4));
  });

  test("all against in K60: 870, in as many ways as halves can be chosen", () => {
    const { upper, exact, optima } = frustration(graphOfPairs(complete(60), against));
    expect([upper, exact]).toEqual([870, true]);
    expect(optima! / 59_132_290_782_430_712).toBeCloseTo(1, 9); // 60 over 30, halved
  });

  test("all against in Petersen's graph: 3", () => {
    expect(frustration(graphOfPairs(petersen, against))).toMatchObject({ lower: 3, upper: 3, exact: true });
  });

  test.each([
    [5, 0, 0],
    [5, 1, 1],
    [5, 2, 0],
    [6, 3, 1],
    [40, 7, 1],
    [41, 8, 0],
  ])("a cycle of %i with %i against: %i", (n, count, expected) => {
    expect(frustration(graphOfPairs(cycle(n), (i) => (i < count ? -1 : 1))).upper).toBe(expected);
  });

  test("a grid of 8 by 30 in which every square is odd: half of its squares, since one tie mends two", () => {
    // Rows of ties across alternate for and against, so that each square is odd: at best squares are mended in pairs.
    const at = (x: number, y: number): number => x * 8 + y;
    const pairs: [number, number][] = [];
    const signs: (-1 | 1)[] = [];
    for (let x = 0; x < 30; x++)
      for (let y = 0; y < 8; y++) {
        if (x < 29) {
          pairs.push([at(x, y), at(x + 1, y)]);
          signs.push(y % 2 ? -1 : 1);
        }
        if (y < 7) {
          pairs.push([at(x, y), at(x, y + 1)]);
          signs.push(1);
        }
      }
    const { upper, exact } = frustration(graphOfPairs(pairs, (i) => signs[i]!));
    // 29 × 7 = 203 odd squares; one tie mends two neighbours, and the odd one out lies at the rim.
    expect([upper, exact]).toEqual([102, true]);
  });
});

describe("graphs drawn by lot", () => {
  const drawn = fc
    .record({
      nodes: fc.integer({ min: 1, max: 9 }),
      seed: fc.nat(),
      density: fc.double({ min: 0, max: 1, noNaN: true }),
      weights: fc.boolean(),
    })
    .map(({ nodes, seed, density, weights }): SignedGraph => {
      const graph = randomGraph(nodes, Math.round((density * nodes * (nodes - 1)) / 2), seed);
      const random = randomFrom(seed);
      return weights
        ? {
            ...graph,
            edges: graph.edges.map((edge) => ({
              ...edge,
              weight: edge.weight * (1 + Math.floor(8 * random()) / 3),
            })),
          }
        : graph;
    });

  test("have the frustration that trying all splits finds", () => {
    fc.assert(
      fc.property(drawn, (graph) => {
        const { lower, upper, exact, splits } = frustration(graph);
        const { least } = tried(graph);
        expect(exact).toBe(true);
        expect(upper).toBeCloseTo(least, 9);
        expect(lower).toBeLessThanOrEqual(upper + 1e-9);
        for (const sides of splits) expect(frustrated(graph.edges, sides)).toBeCloseTo(least, 9);
      }),
      { seed: 5, numRuns: 200 },
    );
  });

  test("that hang together have as many best splits as trying all finds, each listed once", () => {
    fc.assert(
      fc.property(drawn, (graph) => {
        // A star over all of it, so that no part stands alone.
        const edges = graph.names.slice(1).map((_, i) => ({ a: 0, b: i + 1, weight: i % 2 ? 1 : -1 }));
        const joined = { ...graph, edges: [...graph.edges.filter(({ a, b }) => a > 0 && b > 0), ...edges] };
        const { optima, splits } = frustration(joined, { listed: 1000 });
        expect(optima).toBe(tried(joined).count);
        expect(new Set(splits.map(String)).size).toBe(optima);
        for (const sides of splits) expect(sides[0]).toBe(1);
      }),
      { seed: 6, numRuns: 150 },
    );
  });

  test("keep their frustration when ties across any split are turned", () => {
    for (let seed = 1; seed <= 10; seed++) {
      const graph = randomGraph(24, 70, seed);
      const random = randomFrom(100 + seed);
      const turned = graph.names.map(() => (random() < 0.5 ? -1 : 1));
      const switched = {
        ...graph,
        edges: graph.edges.map((edge) => ({
          ...edge,
          weight: edge.weight * turned[edge.a]! * turned[edge.b]!,
        })),
      };
      const [one, other] = [frustration(graph), frustration(switched)];
      expect(other.upper).toBe(one.upper);
      expect(other.optima).toBe(one.optima);
      expect([triangles(switched).balanced, triangles(switched).total]).toEqual([
        triangles(graph).balanced,
        triangles(graph).total,
      ]);
    }
  });

  test("are balanced just where they can be coloured with two colours (Harary)", () => {
    const graph = randomGraph(300, 900, 3, 0);
    const random = randomFrom(9);
    const sides = graph.names.map(() => (random() < 0.4 ? -1 : 1));
    const planted = {
      ...graph,
      edges: graph.edges.map(({ a, b }) => ({ a, b, weight: sides[a]! * sides[b]! })),
    };
    expect(frustration(planted)).toMatchObject({ lower: 0, upper: 0, exact: true, balance: 1 });
    const [first, ...rest] = planted.edges;
    const broken = { ...planted, edges: [{ ...first!, weight: -first!.weight }, ...rest] };
    expect(frustration(broken)).toMatchObject({ lower: 1, upper: 1, exact: true });
  });

  test("of 60 nodes and 300 ties are solved exactly", () => {
    const { lower, upper, exact, optima, ties } = frustration(randomGraph(60, 300, 8));
    expect(exact).toBe(true);
    expect(lower).toBe(upper);
    expect(ties).toHaveLength(upper);
    expect(optima).toBeGreaterThanOrEqual(1);
  }, 120_000);

  test("of 464 nodes get bounds, and say that they are no more", () => {
    const graph = randomGraph(464, 1679, 2, 0.3);
    const { lower, upper, exact, splits } = frustration(graph);
    expect(exact).toBe(false);
    expect(lower).toBeGreaterThan(0.5 * upper);
    expect(frustrated(graph.edges, splits[0]!)).toBe(upper);
  }, 60_000);

  test("are given up on within the work that is allowed, with bounds that hold", () => {
    const graph = randomGraph(40, 200, 4);
    const whole = frustration(graph);
    const cut = frustration(graph, { work: 2_000 });
    expect(cut.exact).toBe(false);
    expect(cut.lower).toBeLessThanOrEqual(whole.upper);
    expect(cut.upper).toBeGreaterThanOrEqual(whole.upper);
    expect(cut.lower).toBeGreaterThan(0);
  });
});

describe("bounds", () => {
  test("hold and meet also where layers are cut in halves again and again", () => {
    for (let seed = 1; seed <= 40; seed++) {
      const { edges } = randomGraph(12, 40, seed);
      const bad = { sides: new Int8Array(12).fill(1), cost: frustrated(edges, new Int8Array(12).fill(1)) };
      const { lower, cost, sides, optima } = exactSplit(12, edges, bad, { work: 1e6, layer: 3, listed: 1 });
      const { least } = tried({ names: Array.from({ length: 12 }, String), edges });
      expect([lower, cost, frustrated(edges, sides), optima]).toEqual([least, least, least, null]);
    }
  });

  test("cycles packed never exceed what the best split leaves", () => {
    for (let seed = 1; seed <= 30; seed++) {
      const graph = randomGraph(12, 34, seed);
      const good = goodSplit(12, graph.edges, randomFrom(1));
      expect(packedCycles(12, graph.edges, good.sides)).toBeLessThanOrEqual(tried(graph).least);
    }
  });

  test("the same seed finds the same", () => {
    const graph = randomGraph(200, 800, 1);
    expect(frustration(graph, { seed: 3, work: 1000 })).toEqual(frustration(graph, { seed: 3, work: 1000 }));
  });
});

describe("blocks", () => {
  test("are parted by single nodes: two triangles at one, and a tie", () => {
    const { names, edges } = graphOfMarks("a+b b+c c+a c-d d-e e-c e+f");
    const blocks = blocksOf(names.length, edges).map((block) => block.sort((x, y) => x - y));
    expect(blocks.sort((x, y) => x[0]! - y[0]!)).toEqual([[0, 1, 2], [3, 4, 5], [6]]);
  });

  test("frustration adds up over them, and choices multiply", () => {
    const two = frustration(graphOfMarks("a-b b-c c-a c-d d-e e-c"), { listed: 100 });
    expect([two.upper, two.optima, two.splits.length]).toEqual([2, 9, 9]);
  });

  test("a chain of a hundred thousand ties is walked without recursion", () => {
    const graph = graphOfPairs(
      Array.from({ length: 100_000 }, (_, i) => [i, i + 1] as const),
      (i) => (i % 3 ? 1 : -1),
    );
    expect(frustration(graph)).toMatchObject({ upper: 0, exact: true, optima: 1 });
  }, 30_000);
});

describe("groups", () => {
  test("drawn by lot err as little as trying all groupings finds", () => {
    for (let seed = 1; seed <= 20; seed++) {
      const graph = randomGraph(7, 14, seed);
      let least = Number.POSITIVE_INFINITY;
      for (let code = 0; code < 3 ** 7; code++)
        least = Math.min(
          least,
          errorsOf(
            graph.edges,
            graph.names.map((_, i) => Math.floor(code / 3 ** i) % 3),
          ),
        );
      expect(kGroups(graph, 3)).toMatchObject({ errors: least, lower: least, exact: true });
    }
  });

  test("of two err as frustration says", () => {
    for (let seed = 1; seed <= 10; seed++) {
      const graph = randomGraph(15, 40, seed);
      const { upper, optima } = frustration(graph);
      expect(kGroups(graph, 2)).toMatchObject({ errors: upper, exact: true });
      if (blocksOf(15, graph.edges).length === 1) expect(kGroups(graph, 2).optima).toBe(optima);
    }
  });

  test("all against in K6 leave nothing wrong in six groups, and three in three", () => {
    expect([6, 3].map((k) => kGroups(graphOfPairs(complete(6), against), k).errors)).toEqual([0, 3]);
  });

  test("of large graphs are found and not proven", () => {
    const found = kGroups(randomGraph(150, 600, 2), 3);
    expect(found.exact).toBe(false);
    expect(found.lower).toBeLessThanOrEqual(found.errors);
  }, 30_000);
});

describe("ties told more than once", () => {
  test("are one, and what was done is said", () => {
    const { graph, settled } = signedGraph([
      ...tiesOf("a+b b+a a+b a+a b-c c+d d-c"),
      { source: "b", target: "e", sign: 1, weight: 3 },
      { source: "e", target: "b", sign: -1, weight: 1 },
    ]);
    expect(graph.edges).toEqual([
      { a: 0, b: 1, weight: 1 },
      { a: 1, b: 2, weight: -1 },
      { a: 1, b: 4, weight: 2 },
    ]);
    expect(settled).toEqual({
      loops: 1,
      repeated: 2,
      contested: [
        { a: "c", b: "d", weight: 0 },
        { a: "b", b: "e", weight: 2 },
      ],
    });
  });

  test("no ties at all have no balance to tell", () => {
    expect(frustration(signedGraph([]).graph)).toMatchObject({
      lower: 0,
      upper: 0,
      exact: true,
      balance: null,
    });
    expect(triangles(signedGraph([]).graph).share).toBeNull();
    expect(walkBalance(signedGraph([]).graph)).toBeNull();
  });
});

// The frustration index of a signed graph: the least weight of ties that must be taken out, or turned, so that it falls
// into two sides with ties for within and against between (Abelson and Rosenberg 1958; Harary 1959). Exact where that
// can be proven within limits, else between a proven lower and a found upper bound.

import { blocksOf, joinedSides } from "./blocks.ts";
import { packedCycles } from "./cycle-packing.ts";
import { exactSplit } from "./exact-split.ts";
import { goodSplit } from "./frustration-search.ts";
import { randomFrom } from "./random.ts";
import { frustrated, type SignedEdge, type SignedGraph } from "./signed-graph.ts";

export interface Frustration {
  /** Proven: no split leaves less. */
  readonly lower: number;
  /** Found: the splits below leave this much. The index itself where `exact`. */
  readonly upper: number;
  readonly exact: boolean;
  /** 1 - 2 × frustration / weight of all ties: 1 balanced, 0 at worst on average; null without ties. */
  readonly balance: number | null;
  /** Ties that the first split frustrates, as indexes into the graph's edges. */
  readonly ties: readonly number[];
  /** Sides (1 and -1, the first node's 1), one a node; as good as each other. */
  readonly splits: readonly Int8Array[];
  /**
   * How many splits are as good, where that was counted; above 2^53 rounded. Mirror images count as one, and so do
   * those of a part alone that hangs together with no other.
   */
  readonly optima: number | null;
}

export interface FrustrationOptions {
  readonly seed?: number;
  /** Splits to list: 10 unless said. */
  readonly listed?: number;
  /** Partial splits looked at for each block before exactness is given up. */
  readonly work?: number;
}

/** Blocks with more nodes are not searched for a proof: what is laid out for each partial split grows with them. */
const PROVEN_TO = 250;
/** Some 40 s of one core: random signs on 60 nodes with 300 ties need 0.1 to 21 s, all 1,770 ties 3 s, 80 with 400 all of it. */
const WORK = 200_000_000;
/** Partial splits side by side; some 150 bytes each at 60 nodes where no node has more than 127 ties. */
const LAYER = 3_000_000;

export function frustration(graph: SignedGraph, options: FrustrationOptions = {}): Frustration {
  const { names, edges } = graph;
  const { seed = 1, listed = 10, work = WORK } = options;
  const random = randomFrom(seed);
  let lower = 0;
  let upper = 0;
  let optima: number | null = 1;
  const choices: { readonly edges: readonly number[]; readonly same: readonly Int8Array[] }[] = [];
  for (const block of blocksOf(names.length, edges)) {
    const local = localGraph(block.map((edge) => edges[edge]!));
    const found = solved(local, random, { work, layer: LAYER, listed });
    lower += found.lower;
    upper += found.cost;
    optima = optima === null || found.optima === null ? null : optima * found.optima;
    const same = found.splits.map((sides) =>
      Int8Array.from(local.edges, ({ a, b }) => sides[a]! * sides[b]!),
    );
    choices.push({ edges: block, same });
  }
  const splits: Int8Array[] = [];
  for (let n = 0; n < listed; n++) {
    const same = new Int8Array(edges.length);
    let digits = n;
    for (const choice of choices) {
      const chosen = choice.same[digits % choice.same.length]!;
      digits = Math.floor(digits / choice.same.length);
      choice.edges.forEach((edge, i) => {
        same[edge] = chosen[i]!;
      });
    }
    if (digits > 0) break; // all choices of all blocks were told
    splits.push(joinedSides(names.length, edges, same));
  }
  const total = edges.reduce((sum, { weight }) => sum + Math.abs(weight), 0);
  const first = splits[0]!;
  return {
    lower,
    upper,
    exact: upper - lower < 1e-6,
    balance: total === 0 ? null : 1 - (2 * upper) / total,
    ties: edges.flatMap(({ a, b, weight }, edge) => (weight * first[a]! * first[b]! < 0 ? [edge] : [])),
    splits,
    optima,
  };
}

/** The nodes of some edges, numbered from 0. */
function localGraph(edges: readonly SignedEdge[]): { nodes: number; edges: readonly SignedEdge[] } {
  const ids = new Map<number, number>();
  const local = (node: number): number => {
    let id = ids.get(node);
    if (id === undefined) ids.set(node, (id = ids.size));
    return id;
  };
  const numbered = edges.map(({ a, b, weight }) => ({ a: local(a), b: local(b), weight }));
  return { nodes: ids.size, edges: numbered };
}

function solved(
  { nodes, edges }: { readonly nodes: number; readonly edges: readonly SignedEdge[] },
  random: () => number,
  limits: { readonly work: number; readonly layer: number; readonly listed: number },
) {
  // Walked along a tree, every tie of it satisfied: costs nothing where the block is balanced, and nothing else then does.
  const along = joinedSides(
    nodes,
    edges,
    Int8Array.from(edges, ({ weight }) => Math.sign(weight)),
  );
  if (frustrated(edges, along) === 0) return { lower: 0, cost: 0, optima: 1, splits: [along] };
  const good = goodSplit(nodes, edges, random, { starts: [along] });
  const packed = packedCycles(nodes, edges, good.sides);
  if (nodes > PROVEN_TO) {
    const proven = packed >= good.cost - 1e-9;
    return { lower: proven ? good.cost : packed, cost: good.cost, optima: null, splits: [good.sides] };
  }
  const exact = exactSplit(nodes, edges, good, limits);
  return { ...exact, lower: Math.max(exact.lower, Math.min(packed, exact.cost)) };
}

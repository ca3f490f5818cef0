// How balanced a list of signed ties is: frustration with its best splits, triangles, and groups where asked for.

import { readFile, stat } from "node:fs/promises";
import { type SignedEdges, signedEdges } from "../exchange/signed-edges.ts";
import { frustration } from "../join/measures/frustration.ts";
import { kGroups } from "../join/measures/groups.ts";
import { type Settled, type SignedGraph, signedGraph } from "../join/measures/signed-graph.ts";
import { triangles, walkBalance } from "../join/measures/triangles.ts";
import type { Problem } from "../model/problem.ts";

/** As `hearsay balance --json` prints it. Sides and groups are lists of names. */
export interface BalanceReport {
  readonly nodes: number;
  readonly edges: number;
  readonly positive: number;
  readonly negative: number;
  /** True where frustration and errors are sums of weights, not counts. */
  readonly weighted: boolean;
  /** The frustration index, or null where it lies between `lower` and `upper` and is not proven. */
  readonly frustration: number | null;
  readonly exact: boolean;
  readonly lower: number;
  readonly upper: number;
  /** 1 - 2 × upper / weight of all ties. */
  readonly balance: number | null;
  readonly optimalSplits: readonly (readonly [readonly string[], readonly string[]])[];
  /** How many splits are as good; null where they were not counted. */
  readonly optimalSplitCount: number | null;
  readonly frustratedEdges: readonly {
    readonly source: string;
    readonly target: string;
    readonly weight: number;
  }[];
  readonly triangles: {
    readonly total: number;
    readonly balanced: number;
    readonly unbalanced: number;
    readonly share: number | null;
    readonly "+++": number;
    readonly "++-": number;
    readonly "+--": number;
    readonly "---": number;
  };
  readonly walkBalance: number | null;
  readonly groups: readonly {
    readonly k: number;
    readonly errors: number;
    readonly lower: number;
    readonly exact: boolean;
    readonly count: number | null;
    readonly groups: readonly (readonly string[])[];
  }[];
  readonly settled: Settled & { readonly neutral: number };
}

export interface BalanceOptions {
  readonly groups: readonly number[];
  readonly seed: number;
}

/** Most bytes of a file of ties: a million of them. */
const LARGEST = 200_000_000;

export async function balanceOf(
  path: string,
  options: BalanceOptions,
): Promise<BalanceReport | { readonly failed: Problem }> {
  const failed = (what: string, todo: string) => ({
    failed: { at: path, what, todo, kind: "failed" as const },
  });
  const file = await stat(path).catch(() => null);
  if (file === null) return failed("does not exist.", "Is the path spelled right?");
  if (file.size > LARGEST) return failed("has more than 200 MB.", "Leave out what is no tie, or split it.");
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(await readFile(path));
  } catch (error) {
    return (error as NodeJS.ErrnoException).code?.startsWith("E") && !(error instanceof TypeError)
      ? failed("can't be read.", "Is it a file that you may open?")
      : failed("is not text in UTF-8.", "Save it as UTF-8.");
  }
  const read = signedEdges(text);
  if ("fault" in read) return failed(read.fault.what, read.fault.todo);
  return reportOf(read, options);
}

function reportOf(read: SignedEdges, { groups, seed }: BalanceOptions): BalanceReport {
  const { graph, settled } = signedGraph(read.ties);
  const { names, edges } = graph;
  const found = frustration(graph, { seed });
  const census = triangles(graph);
  return {
    nodes: names.length,
    edges: edges.length,
    positive: edges.filter(({ weight }) => weight > 0).length,
    negative: edges.filter(({ weight }) => weight < 0).length,
    weighted: read.weighted,
    frustration: found.exact ? found.upper : null,
    exact: found.exact,
    lower: found.lower,
    upper: found.upper,
    balance: found.balance,
    optimalSplits: found.splits.map((sides) => splitOf(graph, sides)),
    optimalSplitCount: found.optima,
    frustratedEdges: found.ties.map((edge) => {
      const { a, b, weight } = edges[edge]!;
      return { source: names[a]!, target: names[b]!, weight };
    }),
    triangles: {
      total: census.total,
      balanced: census.balanced,
      unbalanced: census.total - census.balanced,
      share: census.share,
      "+++": census.against[0],
      "++-": census.against[1],
      "+--": census.against[2],
      "---": census.against[3],
    },
    walkBalance: walkBalance(graph),
    groups: groups.map((k) => {
      const { groups: of, optima, ...rest } = kGroups(graph, k, { seed });
      const members = Array.from({ length: new Set(of).size }, (_, group) =>
        names.filter((_, i) => of[i] === group),
      );
      return { ...rest, count: optima, groups: members };
    }),
    settled: { ...settled, neutral: read.neutral },
  };
}

/** The smaller side first; names in the order of the file. */
function splitOf({ names }: SignedGraph, sides: Int8Array): [string[], string[]] {
  const one = names.filter((_, i) => sides[i]! > 0);
  const other = names.filter((_, i) => sides[i]! < 0);
  return one.length <= other.length ? [one, other] : [other, one];
}

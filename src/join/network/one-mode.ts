// One-mode networks: rows tied by the columns that both speak of. Formulas of the Discourse Network Analyzer, with its
// cosine (which is none) under its own name and a true one beside it.
//
// Sums run over the columns that two rows share, row by row: what two rows have not in common never meets.

import { type Counts, sum } from "./counts.ts";
import type { Cell, Network } from "./network.ts";

export const oneModeAggregations = ["ignore", "congruence", "conflict", "subtract"] as const;
/** How two rows meet in a column: at all; how far they agree there; how far they don't; the one less the other. */
export type OneModeAggregation = (typeof oneModeAggregations)[number];

export const oneModeNormalisations = ["no", "average", "jaccard", "dna-cosine", "cosine"] as const;
export type OneModeNormalisation = (typeof oneModeNormalisations)[number];

export function oneMode(
  counts: Counts,
  aggregation: OneModeAggregation,
  normalisation: OneModeNormalisation,
): Omit<Network, "statements"> {
  const { rows, cells, levels } = counts;
  // Who speaks of each column, so that a row finds those it shares one with.
  const speakers: { row: number; levels: readonly number[] }[][] = counts.columns.map(() => []);
  cells.forEach((row, i) => {
    for (const { column, levels: count } of row) speakers[column]!.push({ row: i, levels: count });
  });
  const activity = cells.map((row) => sum(row.map(({ levels: count }) => sum(count))));
  const meet = meetingOf(aggregation, counts);
  const lengths = cells.map((row) => Math.sqrt(sum(row.map(({ levels: count }) => meet.self(count)))));
  // Texts are alike or not: whoever says what the other does not is in conflict, also over columns of his own.
  const lone = levels.kind === "class" && (aggregation === "conflict" || aggregation === "subtract");
  const found: Cell[] = [];
  const tie = new Float64Array(rows.length);
  const both = new Float64Array(rows.length); // Σ x·y over columns and levels
  const mine = new Float64Array(rows.length); // Σ x where y is not 0
  const theirs = new Float64Array(rows.length); // Σ y where x is not 0
  for (let i = 0; i < rows.length; i++) {
    const met = new Set<number>();
    for (const { column, levels: x } of cells[i]!)
      for (const { row: j, levels: y } of speakers[column]!) {
        if (j <= i) continue;
        met.add(j);
        tie[j]! += meet.pair(x, y);
        for (let k = 0; k < x.length; k++) {
          if (x[k] === 0 || y[k] === 0) continue;
          both[j]! += x[k]! * y[k]!;
          mine[j]! += x[k]!;
          theirs[j]! += y[k]!;
        }
      }
    if (lone) for (let j = i + 1; j < rows.length; j++) met.add(j);
    for (const j of met) {
      const apart = activity[i]! - mine[j]! + activity[j]! - theirs[j]!;
      const value = lone ? (aggregation === "conflict" ? apart : both[j]! - apart) : tie[j]!;
      const norm = {
        no: 1,
        average: (activity[i]! + activity[j]!) / 2,
        jaccard: apart + both[j]!,
        "dna-cosine": activity[i]! * activity[j]!,
        cosine: lengths[i]! * lengths[j]!,
      }[normalisation];
      if (value !== 0 && norm !== 0) found.push({ row: i, column: j, value: value / norm });
      tie[j] = both[j] = mine[j] = theirs[j] = 0;
    }
  }
  const halves = found.flatMap((cell) => [cell, { ...cell, row: cell.column, column: cell.row }]);
  halves.sort((a, b) => a.row - b.row || a.column - b.column);
  return { mode: "one", rows, columns: rows, cells: halves };
}

interface Meeting {
  /** What two rows have of each other in one column. */
  pair(x: readonly number[], y: readonly number[]): number;
  /** The square of a row's length there, for the true cosine. */
  self(x: readonly number[]): number;
}

/**
 * Each aggregation multiplies counts with a nearness of levels: 1 (ignore), 1 - d (congruence), 1 - 2d (subtract), d
 * (conflict), for a distance d of 0 to 1. The first three are inner products, so that a row's own gives its length and
 * the cosine of a row with itself is 1. Conflict with oneself is 0: it is measured by the lengths of congruence, so that
 * the cosines of congruence and conflict compare.
 */
function meetingOf(aggregation: OneModeAggregation, { levels }: Counts): Meeting {
  const { kind, values, range } = levels;
  const distance = (k: number, l: number): number => {
    if (kind === "scale" && k < values.length && l < values.length)
      return range === 0 ? 0 : Math.abs(Number(values[k]) - Number(values[l])) / range;
    return k === l ? 0 : 1;
  };
  const near = {
    ignore: () => 1,
    congruence: (d: number) => 1 - d,
    conflict: (d: number) => d,
    subtract: (d: number) => 1 - 2 * d,
  };
  // Texts that differ are not opposite: only the same ones meet.
  const weigh = kind === "class" && aggregation !== "ignore" ? near.congruence : near[aggregation];
  const matrixOf = (nearness: (d: number) => number): number[][] =>
    Array.from({ length: values.length + 1 }, (_, k) =>
      Array.from({ length: values.length + 1 }, (_, l) => nearness(distance(k, l))),
    );
  const product = (matrix: number[][], x: readonly number[], y: readonly number[]): number => {
    let total = 0;
    for (let k = 0; k < x.length; k++) {
      if (x[k] === 0) continue;
      for (let l = 0; l < y.length; l++) if (y[l] !== 0) total += x[k]! * y[l]! * matrix[k]![l]!;
    }
    return total;
  };
  const own = matrixOf(weigh);
  const length = aggregation === "conflict" ? matrixOf(near.congruence) : own;
  return { pair: (x, y) => product(own, x, y), self: (x) => product(length, x, x) };
}

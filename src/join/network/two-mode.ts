// Two-mode networks: who speaks of what, and how. Formulas of the Discourse Network Analyzer.

import { type Counts, sum } from "./counts.ts";
import type { Cell, Network } from "./network.ts";

export const twoModeAggregations = ["ignore", "subtract", "combine"] as const;
/** ignore: how often; subtract: for less against, or the sum of a scale; combine: a code of the levels that occur. */
export type TwoModeAggregation = (typeof twoModeAggregations)[number];

export const twoModeNormalisations = ["no", "activity", "prominence"] as const;
/** activity: of all that the row says; prominence: of all that is said of the column. */
export type TwoModeNormalisation = (typeof twoModeNormalisations)[number];

export function twoMode(
  counts: Counts,
  aggregation: TwoModeAggregation,
  normalisation: TwoModeNormalisation,
): Omit<Network, "statements"> {
  const raw: Cell[] = counts.cells.flatMap((cells, row) =>
    cells.map(({ column, levels }) => ({ row, column, value: cellOf(levels, counts, aggregation) })),
  );
  const share = (by: "row" | "column", size: number): readonly Cell[] => {
    const totals = new Float64Array(size);
    counts.cells.forEach((cells, row) => {
      // A code is no amount: with combine, cells are counted instead.
      for (const { column, levels } of cells)
        totals[by === "row" ? row : column]! += aggregation === "combine" ? 1 : sum(levels);
    });
    return raw.map((cell) => ({ ...cell, value: cell.value / totals[cell[by]]! }));
  };
  const cells =
    normalisation === "activity"
      ? share("row", counts.rows.length)
      : normalisation === "prominence"
        ? share("column", counts.columns.length)
        : raw;
  return {
    mode: "two",
    rows: counts.rows,
    columns: counts.columns,
    cells: cells.filter(({ value }) => value !== 0),
  };
}

function cellOf(
  levels: readonly number[],
  { levels: { kind, yesNo, values } }: Counts,
  how: TwoModeAggregation,
): number {
  if (how === "combine")
    // Of yes and no: 1 only yes, 2 only no, 3 both. Of n levels the first weighs 2^(n-1), so a code tells them all.
    return values.reduce<number>(
      (code, _, k) => (levels[k]! > 0 ? code + 2 ** (values.length - k - 1) : code),
      0,
    );
  if (how === "ignore" || kind !== "scale") return sum(levels);
  return values.reduce<number>(
    (total, value, k) => total + levels[k]! * (yesNo && value === 0 ? -1 : Number(value)),
    0,
  );
}

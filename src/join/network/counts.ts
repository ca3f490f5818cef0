// How often each row speaks of each column at each level of the qualifier: the counts x(i, j, k) that every network of
// the Discourse Network Analyzer is made of (Leifeld 2017). Only what is not zero is kept.

import { nameOf } from "./selection.ts";
import type { NetworkStatement, NetworkValue } from "./statement.ts";

/** Levels of a qualifier, in order. */
export interface Levels {
  /** none: no qualifier is asked for; scale: numbers with distances, yes and no being 1 and 0; class: texts, alike or not. */
  readonly kind: "none" | "scale" | "class";
  /** True where the scale is yes and no, so that a no counts against and not merely nought. */
  readonly yesNo: boolean;
  readonly values: readonly (number | string)[];
  /** From the least to the greatest value; 0 where all are alike. */
  readonly range: number;
}

/** One column of one row. */
export interface Count {
  readonly column: number;
  /** By level. */
  readonly levels: readonly number[];
}

export interface Counts {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly levels: Levels;
  /** For each row its columns in rising order. */
  readonly cells: readonly (readonly Count[])[];
}

/**
 * The levels that occur. Yes and no have always both; a scale may be wider than what occurs, and then `scale` says so:
 * DNA's manual spans all of a scale, its code what occurs.
 */
export function levelsOf(
  statements: readonly NetworkStatement[],
  qualifier: string | null,
  scale?: readonly [number, number],
): Levels {
  if (qualifier === null) return { kind: "none", yesNo: false, values: [""], range: 0 };
  const values = new Set<NetworkValue>();
  for (const one of statements) values.add(one.values[qualifier] ?? null);
  values.delete(null);
  const all = [...values];
  if (all.length > 0 && all.every((value) => typeof value === "boolean"))
    return { kind: "scale", yesNo: true, values: [0, 1], range: 1 };
  if (all.every((value) => typeof value === "number")) {
    const numbers = all.sort((a, b) => a - b);
    const [least, most] = scale ?? [numbers[0] ?? 0, numbers.at(-1) ?? 0];
    return { kind: "scale", yesNo: false, values: numbers, range: most - least };
  }
  const texts = [...new Set(all.map(nameOf))].filter((text) => text !== "");
  return { kind: "class", yesNo: false, values: texts.sort(byUnits), range: 0 };
}

/** Labels in the order of Java's strings: by UTF-16 code units, as JavaScript compares them. */
export const byUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The values that occur under a name, in order, without empty ones. */
export const labelsOf = (statements: Iterable<NetworkStatement>, name: string): string[] => {
  const labels = new Set<string>();
  for (const { values } of statements) labels.add(nameOf(values[name]));
  labels.delete("");
  return [...labels].sort(byUnits);
};

/** Each statement counts as `weight` says: 1 without one, less where time or sureness take away from it. */
export function countsOf(
  statements: readonly NetworkStatement[],
  names: { readonly row: string; readonly column: string; readonly qualifier: string | null },
  labels: { readonly rows: readonly string[]; readonly columns: readonly string[]; readonly levels: Levels },
  weight: (statement: NetworkStatement) => number = () => 1,
): Counts {
  const { rows, columns, levels } = labels;
  const rowAt = new Map(rows.map((label, i) => [label, i]));
  const columnAt = new Map(columns.map((label, i) => [label, i]));
  // A statement without a value counts at a level of its own, so that it is not lost where the qualifier is ignored.
  const levelAt = new Map(levels.values.map((value, i) => [nameOf(value), i]));
  const byRow: Map<number, number[]>[] = rows.map(() => new Map());
  for (const statement of statements) {
    const row = rowAt.get(nameOf(statement.values[names.row]));
    const column = columnAt.get(nameOf(statement.values[names.column]));
    const counted = weight(statement);
    if (row === undefined || column === undefined || counted === 0) continue;
    let count = byRow[row]!.get(column);
    if (count === undefined)
      byRow[row]!.set(column, (count = new Array<number>(levels.values.length + 1).fill(0)));
    const level = names.qualifier === null ? "" : nameOf(statement.values[names.qualifier]);
    count[levelAt.get(level) ?? levels.values.length]! += counted;
  }
  const cells = byRow.map((counts) =>
    [...counts].map(([column, levels]) => ({ column, levels })).sort((a, b) => a.column - b.column),
  );
  return { rows, columns, levels, cells };
}

export const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

// A network as a matrix that keeps only what is not zero.

export interface Cell {
  readonly row: number;
  readonly column: number;
  readonly value: number;
}

export interface Network {
  readonly mode: "one" | "two";
  readonly rows: readonly string[];
  /** In one mode the rows again. */
  readonly columns: readonly string[];
  /** Row by row, columns rising; in one mode both halves, and nothing on the diagonal. */
  readonly cells: readonly Cell[];
  /** How many statements it is made of. */
  readonly statements: number;
}

/** The full matrix, row by row. */
export function matrixOf({ rows, columns, cells }: Network): number[][] {
  const matrix = rows.map(() => new Array<number>(columns.length).fill(0));
  for (const { row, column, value } of cells) matrix[row]![column] = value;
  return matrix;
}

/** The sum of all cells, both halves of a one-mode network included. */
export const total = ({ cells }: Network): number => cells.reduce((sum, { value }) => sum + value, 0);

/** Ties that are not zero; in one mode each pair once. */
export const edges = ({ mode, cells }: Network): readonly Cell[] =>
  mode === "one" ? cells.filter(({ row, column }) => row < column) : cells;

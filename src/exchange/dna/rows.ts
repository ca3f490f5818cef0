// Rows of a foreign database, each value checked before it is believed: SQLite keeps any kind of value in any column.

export type Row = Readonly<Record<string, unknown>>;

/** What is wrong with a file, as the end of a sentence that begins with its name, and what to do about it. */
export class BadFile extends Error {
  readonly todo: string;
  constructor(what: string, todo: string) {
    super(what);
    this.todo = todo;
  }
}

const MEND = "Open it in DNA and save it anew, or go back to a copy.";

/**
 * Reads the columns of a table's rows by kind, or says where something else stands: of the row that was handed to `at`
 * last, so that a million rows need not a reader each.
 */
export function cells(table: string) {
  let row: Row = {};
  const wrong = (column: string, wanted: string): never => {
    const value = row[column];
    const shown = typeof value === "string" ? JSON.stringify(value.slice(0, 40)) : String(value).slice(0, 40);
    const at = typeof row.ID === "number" ? `, row ${row.ID}` : "";
    throw new BadFile(`has ${shown} in table ${table}${at} as ${column}, where ${wanted} belongs.`, MEND);
  };
  const whole = (column: string): number => {
    const value = row[column];
    return typeof value === "number" && Number.isSafeInteger(value) ? value : wrong(column, "a whole number");
  };
  const text = (column: string): string => {
    const value = row[column];
    return typeof value === "string" ? value : wrong(column, "text");
  };
  const maybe =
    <Value>(read: (column: string) => Value) =>
    (column: string): Value | null =>
      row[column] === null ? null : read(column);
  const within = (column: string, least: number, most: number, what: string): number => {
    const value = whole(column);
    return value >= least && value <= most ? value : wrong(column, what);
  };
  const part = (column: string): number => within(column, 0, 255, "a part of a colour from 0 to 255");
  return {
    at(next: Row): void {
      row = next;
    },
    whole,
    text,
    within,
    maybeWhole: maybe(whole),
    maybeText: maybe(text),
    flag: (column: string): boolean => within(column, 0, 1, "0 or 1") === 1,
    colour: (): [number, number, number] => [part("Red"), part("Green"), part("Blue")],
    maybeColour: (): [number | null, number | null, number | null] => [
      maybe(part)("Red"),
      maybe(part)("Green"),
      maybe(part)("Blue"),
    ],
    oneOf: <Value extends string>(column: string, values: readonly Value[]): Value => {
      const value = text(column);
      return values.find((one) => one === value) ?? wrong(column, values.join(" or "));
    },
  };
}

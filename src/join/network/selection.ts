// Which statements make a network: by time, by values wanted or unwanted, and each only once per document, week, month or
// year where that is asked for.

import type { NetworkStatement, NetworkValue } from "./statement.ts";

export const duplicateRules = ["include", "document", "week", "month", "year", "all"] as const;
/**
 * What counts once: nothing ("include"), or the same row, column and qualifier in one document, ISO week, month or year,
 * or at all. Weeks begin on Monday and belong to the year of their Thursday.
 */
export type DuplicateRule = (typeof duplicateRules)[number];

export interface Selection {
  readonly row: string;
  readonly column: string;
  /** The variable that tells agreement, a scale or a class; null for none. */
  readonly qualifier: string | null;
  /** True where the network does not ask how the qualifier stands: then statements that differ in it alone are the same. */
  readonly ignoring: boolean;
  readonly duplicates: DuplicateRule;
  /** Statements with one of these values are left out, by variable. */
  readonly exclude?: Readonly<Record<string, readonly string[]>>;
  /** Only statements with one of these values are taken, by variable. */
  readonly only?: Readonly<Record<string, readonly string[]>>;
  /** Seconds since 1970, both within. A statement without a date is outside any bounds. */
  readonly from?: number;
  readonly to?: number;
}

/** A value as lists of values to leave out name it; DNA writes yes and no as 1 and 0. */
export const nameOf = (value: NetworkValue | undefined): string =>
  value === null || value === undefined
    ? ""
    : typeof value === "boolean"
      ? value
        ? "1"
        : "0"
      : String(value);

/** Statements in bounds, before values and duplicates are looked at: what isolated nodes and scales are taken from. */
export const inBounds = (
  statements: readonly NetworkStatement[],
  { from, to }: Pick<Selection, "from" | "to">,
): readonly NetworkStatement[] =>
  from === undefined && to === undefined
    ? statements
    : statements.filter(
        ({ time }) => time !== null && time >= (from ?? -Infinity) && time <= (to ?? Infinity),
      );

/** The statements that count, in their order. Those with an empty row, column or (where it is asked for) qualifier don't. */
export function selected(
  statements: readonly NetworkStatement[],
  selection: Selection,
): readonly NetworkStatement[] {
  const { row, column, qualifier, ignoring, exclude = {}, only = {} } = selection;
  const asked = ignoring ? null : qualifier;
  const unwanted = Object.entries(exclude).map(([name, values]) => [name, new Set(values)] as const);
  const wanted = Object.entries(only).map(([name, values]) => [name, new Set(values)] as const);
  const seen = new Set<string>();
  return inBounds(statements, selection).filter(({ values, ...statement }) => {
    if (unwanted.some(([name, set]) => set.has(nameOf(values[name])))) return false;
    if (wanted.some(([name, set]) => !set.has(nameOf(values[name])))) return false;
    const parts = [row, column, ...(asked === null ? [] : [asked])].map((name) => nameOf(values[name]));
    if (parts.includes("")) return false;
    if (selection.duplicates === "include") return true;
    const key = JSON.stringify([...parts, periodOf(statement, selection.duplicates)]);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** What two statements must share to be the same under a rule. Without a date a statement repeats only its own document's. */
function periodOf(
  { document, time }: Pick<NetworkStatement, "document" | "time">,
  rule: DuplicateRule,
): string {
  if (rule === "all") return "";
  if (rule === "document" || time === null) return `document ${document}`;
  const date = new Date(time * 1000);
  if (rule === "year") return String(date.getUTCFullYear());
  if (rule === "month") return `${date.getUTCFullYear()}-${date.getUTCMonth() + 1}`;
  return isoWeek(date);
}

/** ISO 8601: "2004-W53" for 1 January 2005. */
export function isoWeek(date: Date): string {
  const thursday = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()));
  thursday.setUTCDate(thursday.getUTCDate() + 3 - ((thursday.getUTCDay() + 6) % 7));
  const year = thursday.getUTCFullYear();
  const week = 1 + Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / (7 * 86_400_000));
  return `${year}-W${String(week).padStart(2, "0")}`;
}

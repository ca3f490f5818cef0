// Reckoning with dates: from what an expression says ("June 16", "last month") and the document's date to EDTF level 1
// (ISO 8601-2:2019). Works in the proleptic Gregorian calendar on whole days; knows no zones and no words.

import type { TimeUnit } from "../../lang/calendar-words.ts";

/** What an expression says, before it is reckoned. */
export type Reading =
  /** Parts of a date; without a year it is reckoned from the document's. */
  | {
      readonly kind: "date";
      readonly year: number | null;
      readonly month: number | null;
      readonly day: number | null;
      readonly weekday: number | null;
      /** EDTF's 21 to 24, in place of a month. */
      readonly season?: number;
      /** -1, 0, +1 for "last June", "this summer", "next Monday". */
      readonly shift?: number;
    }
  /** A value that is complete as it is: a decade, a century, a quarter. */
  | { readonly kind: "whole"; readonly first: string; readonly last: string }
  /** So many units from the document's date: "two months ago" is -2 months, "this year" 0 years. */
  | { readonly kind: "shift"; readonly unit: TimeUnit; readonly by: number; readonly counted: boolean };

/** The document's date as far as it is known: day 0 where only the month is, month 0 where only the year is. */
export interface Reference {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAY = 86_400_000;

export const pad = (n: number, width = 2): string =>
  n < 0 ? `-${String(-n).padStart(width, "0")}` : String(n).padStart(width, "0");

/** EDTF of a date as far as its parts are known; a season stands where a month would. */
export const edtf = (year: number, month = 0, day = 0): string =>
  pad(year, 4) + (month ? `-${pad(month)}${day ? `-${pad(day)}` : ""}` : "");

const numberOf = (year: number, month: number, day: number): number => {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / DAY);
};

const dateOf = (number: number): Reference => {
  const date = new Date(number * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
};

/** Monday 1 to Sunday 7. */
const weekdayOf = (number: number): number => ((((number + 3) % 7) + 7) % 7) + 1;

/** True for a day that the calendar has: not 31 June, not 29 February 2031. */
export function exists(year: number | null, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1 || day > 31) return false;
  return dateOf(numberOf(year ?? 2000, month, day)).day === day;
}

/** The document's date from its EDTF metadata: "2031-06", "1938~". Null where it names no single year. */
export function referenceOf(published: string | null): Reference | null {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?![\dX/])/.exec(published ?? "");
  if (!match) return null;
  const month = Number(match[2] ?? 0);
  return { year: Number(match[1]), month: month <= 12 ? month : 0, day: Number(match[3] ?? 0) };
}

/** True where the reading cannot be told without the document's date. */
export const isRelative = (reading: Reading): boolean =>
  reading.kind === "shift" || (reading.kind === "date" && reading.year === null);

/** First and last EDTF date of a reading, the same for most; null where the document's date does not tell. */
export function reckon(
  reading: Reading,
  reference: Reference | null,
  ahead: boolean,
): { readonly first: string; readonly last: string } | null {
  if (reading.kind === "whole") return reading;
  if (reading.kind === "date" && reading.year !== null) {
    const value = edtf(reading.year, reading.season ?? reading.month ?? 0, reading.day ?? 0);
    return { first: value, last: value };
  }
  if (reference === null) return null;
  const value = reading.kind === "shift" ? shifted(reading, reference) : completed(reading, reference, ahead);
  return value === null ? null : typeof value === "string" ? { first: value, last: value } : value;
}

type Interval = { readonly first: string; readonly last: string };

function shifted(reading: Reading & { kind: "shift" }, at: Reference): string | Interval | null {
  const { unit, by, counted } = reading;
  if (unit === "century")
    return counted ? `${edtf(at.year + by * 100)}~` : `${pad(Math.floor(at.year / 100) + by)}XX`;
  if (unit === "decade")
    return counted ? `${edtf(at.year + by * 10)}~` : `${pad(Math.floor(at.year / 10) + by, 3)}X`;
  if (unit === "year") return edtf(at.year + by);
  if (at.month === 0) return null;
  if (unit === "month") {
    const months = at.year * 12 + at.month - 1 + by;
    return edtf(Math.floor(months / 12), (months % 12) + 1);
  }
  if (at.day === 0) return null;
  const today = numberOf(at.year, at.month, at.day);
  if (unit === "day") return written(today + by);
  if (counted) return `${written(today + by * 7)}~`;
  const monday = today - weekdayOf(today) + 1 + by * 7;
  return { first: written(monday), last: written(monday + 6) };
}

const written = (number: number): string => {
  const { year, month, day } = dateOf(number);
  return edtf(year, month, day);
};

/** A date without its year, a month, a season or a weekday alone: the one that a writer on that day means. */
function completed(reading: Reading & { kind: "date" }, at: Reference, ahead: boolean): string | null {
  const { month, day, weekday, season, shift } = reading;
  if (month !== null && day !== null) return edtf(yearOf(month, day, weekday, at, ahead), month, day);
  if (month !== null || season !== undefined) {
    const part = season ?? month!;
    // Seasons are ordered by their middle: spring in April, winter in January.
    const now = at.month;
    if (shift === undefined && now === 0) return null;
    const when = season === undefined ? month! : ([4, 7, 10, 13][season - 21] ?? 0);
    if (shift === 0) return edtf(at.year, part);
    const later = when > now;
    const same = when === now;
    if (shift === 1) return edtf(at.year + (later ? 0 : 1), part);
    if (shift === -1) return edtf(at.year - (later || same ? 1 : 0), part);
    return edtf(at.year + (ahead ? (later || same ? 0 : 1) : later ? -1 : 0), part);
  }
  if (weekday === null || at.day === 0) return null;
  const today = numberOf(at.year, at.month, at.day);
  const back = (((weekdayOf(today) - weekday) % 7) + 7) % 7;
  if (shift === -1) return written(today - (back === 0 ? 7 : back));
  if (shift === 1 || (ahead && shift === undefined)) return written(today + (back === 0 ? 7 : 7 - back));
  if (shift === 0) return written(today - weekdayOf(today) + weekday);
  return written(today - back);
}

/** The year in which a day lies next to the document's date; where a weekday is named, of the years near by its year. */
function yearOf(month: number, day: number, weekday: number | null, at: Reference, ahead: boolean): number {
  const today = numberOf(at.year, at.month || 7, at.day || 1);
  let best = at.year;
  let least = Number.POSITIVE_INFINITY;
  for (let year = at.year - 3; year <= at.year + 3; year++) {
    if (!exists(year, month, day)) continue;
    const number = numberOf(year, month, day);
    let cost = Math.abs(number - today) + (ahead && number < today ? 366 : 0);
    // A weekday that does not fit is a slip of the writer's or another year: prefer the year that it fits.
    if (weekday !== null && weekdayOf(number) !== weekday) cost += 1000;
    if (cost < least) {
      least = cost;
      best = year;
    }
  }
  return best;
}

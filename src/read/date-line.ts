// Dates as lines of a page write them: "12 March 2031", "March 12th, 2031", "2031-03-12", "13/04/2031", "July 2031".
// Every date has a year; "last Monday" and "12 March" are for the finder of times, not for metadata.

import type { CalendarWords } from "../lang/calendar-words.ts";
import type { Span } from "../model/span.ts";

export interface WrittenDate extends Span {
  /** EDTF: "2031-03-12", "2031-03", or "2031" for figures that two countries read differently. */
  readonly value: string;
  /** The two days that such figures may mean. */
  readonly readings?: readonly string[];
}

interface Token {
  readonly at: number;
  readonly end: number;
  readonly words: string;
}

// A number with its ordinal ending, a word, or a mark. Blanks fall away.
const TOKENS = /(\d+)(\p{L}{2}(?!\p{L}))?|\p{L}[\p{L}\p{M}]*|[^\s\p{L}\d]/gu;
const FIGURES =
  /(?<![\d./-])(?:(\d{4})([-/.])(\d{1,2})\2(\d{1,2})|(\d{1,2})([-/.])(\d{1,2})\6(\d{4}))(?![\d/-]|\.\d)/g;

/** The dates of a line in order, none within another; spans count from the line's start. */
export function datesIn(line: string, calendar: CalendarWords): WrittenDate[] {
  const dates: WrittenDate[] = [];
  for (const match of line.matchAll(FIGURES)) {
    const date = match[1] ? isoDate(match) : figureDate(match, calendar);
    if (date) dates.push({ start: match.index, end: match.index + match[0].length, ...date });
  }
  if (!/\d{4}/.test(line)) return dates;
  const tokens: Token[] = [...line.matchAll(TOKENS)].map((m) => ({
    at: m.index,
    end: m.index + m[0].length,
    words: m[0].toLowerCase(),
  }));
  for (let i = 0; i < tokens.length; i++) {
    const month = monthOf(tokens[i]!, calendar);
    if (month === null) continue;
    const date = aroundMonth(tokens, i, month, calendar);
    if (date && !dates.some((other) => other.start < date.end && date.start < other.end)) dates.push(date);
  }
  return dates.sort((a, b) => a.start - b.start);
}

/** The EDTF date of a machine's own words ("2031-03-12T22:40:00+01:00", "2031/03/12", "20310312"), or null. */
export function machineDate(value: string): string | null {
  const match = /^\s*(\d{4})(?:[-/.]?(\d{2})(?:[-/.]?(\d{2}))?)?(?=$|\s|T)/.exec(value);
  if (!match) return null;
  return dateOf(Number(match[1]), match[2] ? Number(match[2]) : null, match[3] ? Number(match[3]) : null);
}

type Value = Pick<WrittenDate, "value" | "readings">;

function isoDate(match: RegExpMatchArray): Value | null {
  const value = dateOf(Number(match[1]), Number(match[3]), Number(match[4]));
  return value === null ? null : { value };
}

/** 13/04/2031 has one reading. 03/04/2031 has two: where the language knows no order, only the year is sure. */
function figureDate(match: RegExpMatchArray, calendar: CalendarWords): Value | null {
  const [first, second, year] = [Number(match[5]), Number(match[7]), Number(match[8])];
  const dayFirst = dateOf(year, second, first);
  const monthFirst = dateOf(year, first, second);
  const only =
    calendar.figures === "day first" ? dayFirst : calendar.figures === "month first" ? monthFirst : null;
  if (dayFirst && monthFirst && dayFirst !== monthFirst && !only)
    return { value: String(year), readings: [dayFirst, monthFirst] };
  const value = only ?? dayFirst ?? monthFirst;
  return value === null ? null : { value };
}

const monthOf = (token: Token, calendar: CalendarWords): number | null =>
  Object.hasOwn(calendar.months, token.words) ? calendar.months[token.words]! : null;

function aroundMonth(
  tokens: readonly Token[],
  i: number,
  month: number,
  calendar: CalendarWords,
): WrittenDate | null {
  const skip = (at: number, step: 1 | -1, marks: string): number => {
    let next = at + step;
    while (marks.includes(tokens[next]?.words ?? "#") || calendar.of.has(tokens[next]?.words ?? ""))
      next += step;
    return next;
  };
  const before = skip(i, -1, ".");
  const after = skip(i, 1, ".,");
  const dayBefore = dayOf(tokens[before], calendar);
  const dayAfter = dayOf(tokens[after], calendar);

  const span = (from: number, to: number, day: number | null): WrittenDate | null => {
    const year = yearOf(tokens[to]);
    const value = year === null ? null : dateOf(year, month, day);
    return value === null ? null : { start: tokens[from]!.at, end: tokens[to]!.end, value };
  };
  // "12 March 2031", "March 12, 2031", "2031 March 12", "March 2031"
  if (dayBefore !== null) {
    const found = span(before, after, dayBefore);
    // "31 February 2031" is no date at all, and not February.
    if (found || yearOf(tokens[after]) !== null) return found;
  }
  if (dayAfter !== null) {
    const found = span(i, skip(after, 1, ".,"), dayAfter);
    if (found) return found;
    const year = yearOf(tokens[before]);
    const value = year === null ? null : dateOf(year, month, dayAfter);
    if (value) return { start: tokens[before]!.at, end: tokens[after]!.end, value };
  }
  return span(i, after, null);
}

function dayOf(token: Token | undefined, calendar: CalendarWords): number | null {
  const match = /^(\d{1,2})(\p{L}*)$/u.exec(token?.words ?? "");
  if (!match || (match[2] !== "" && !calendar.dayEndings.has(match[2]!))) return null;
  const day = Number(match[1]);
  return day >= 1 && day <= 31 ? day : null;
}

const yearOf = (token: Token | undefined): number | null =>
  /^[12]\d{3}$/.test(token?.words ?? "") ? Number(token!.words) : null;

/** EDTF, or null where there is no such day. */
function dateOf(year: number, month: number | null, day: number | null): string | null {
  if (year < 1000 || year > 2999) return null;
  const date = [String(year)];
  if (month !== null) {
    if (month < 1 || month > 12) return null;
    date.push(String(month).padStart(2, "0"));
  }
  if (day !== null) {
    if (day < 1 || day > new Date(Date.UTC(year, month!, 0)).getUTCDate()) return null;
    date.push(String(day).padStart(2, "0"));
  }
  return date.join("-");
}

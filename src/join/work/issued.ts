// Dates as references write them: "June 17, 2014", "(2014, June 17)", "17.6.2014", "Spring 2014", "2014b". A date that
// stands by itself between marks says when the work appeared; one within words ("sitting of 27 June") may still tell it
// but belongs to the title. Gives EDTF; knows nothing of the rest of a reference.

import type { CalendarWords } from "../../lang/calendar-words.ts";

export interface DateWritten {
  readonly start: number;
  readonly end: number;
  /** EDTF: "2014-06-17", "2014-06", "2014". */
  readonly value: string;
  /** True where it stands by itself between marks. */
  readonly apart: boolean;
}

const escaped = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map(RegExp.escape)
    .join("|");

interface Pattern {
  readonly regexp: RegExp;
  readonly value: (groups: Record<string, string | undefined>) => string | null;
}

const YEAR = String.raw`(?<year>1[5-9]\d\d|20\d\d)`;
const two = (number: number): string => String(number).padStart(2, "0");

function patternsOf(calendar: CalendarWords): readonly Pattern[] {
  const month = `(?<month>${escaped(Object.keys(calendar.months))})\\.?`;
  const season = `(?<season>${escaped(Object.keys(calendar.seasons))})`;
  const day = `(?<day>[12]?\\d|3[01])(?:${escaped([...calendar.dayEndings])})?`;
  const weekday = `(?:(?:${escaped(Object.keys(calendar.weekdays))})\\.?,? )?`;
  const of = `(?: (?:${escaped([...calendar.of])}))?`;
  const full = (groups: Record<string, string | undefined>): string | null =>
    dayOf(Number(groups.year), calendar.months[groups.month!.toLowerCase()]!, Number(groups.day));
  const edge = (body: string): RegExp => new RegExp(`(?<![\\p{L}\\d])${body}(?![\\p{L}\\d])`, "giu");
  return [
    { regexp: edge(`${weekday}${day}${of} ${month},? ${YEAR}`), value: full },
    { regexp: edge(`${weekday}${month} ${day},? ${YEAR}`), value: full },
    { regexp: edge(`${YEAR},? ${weekday}${month} ${day}`), value: full },
    { regexp: edge(`${YEAR},? ${day} ${month}`), value: full },
    {
      regexp: edge(`${YEAR}[-/.](?<figures>\\d{1,2})[-/.](?<day>\\d{1,2})`),
      value: ({ year, figures, day }) => dayOf(Number(year), Number(figures), Number(day)),
    },
    {
      regexp: edge(`(?<one>\\d{1,2})(?<mark>[./-])(?<two>\\d{1,2})\\k<mark>${YEAR}`),
      value: ({ one, mark, two: second, year }) => inFigures(one!, second!, mark!, year!, calendar),
    },
    {
      regexp: edge(`${month},? ${YEAR}`),
      value: ({ month: name, year }) => `${year}-${two(calendar.months[name!.toLowerCase()]!)}`,
    },
    {
      regexp: edge(`${YEAR},? ${month}`),
      value: ({ month: name, year }) => `${year}-${two(calendar.months[name!.toLowerCase()]!)}`,
    },
    {
      regexp: edge(`${season},? ${YEAR}`),
      value: ({ season: name, year }) => `${year}-${calendar.seasons[name!.toLowerCase()]!}`,
    },
    // Authors of several works of one year are told apart by letters: "2014b".
    { regexp: edge(`(?:c\\. ?)?${YEAR}[a-h]?`), value: ({ year }) => year ?? null },
  ];
}

const dayOf = (year: number, month: number, day: number): string | null =>
  month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
    ? `${year}-${two(month)}-${two(day)}`
    : null;

/** A date in figures that could be read either way says its year alone. Dots are written with the day first. */
function inFigures(one: string, second: string, mark: string, year: string, calendar: CalendarWords): string {
  const dayFirst = dayOf(Number(year), Number(second), Number(one));
  const monthFirst = dayOf(Number(year), Number(one), Number(second));
  const order = calendar.figures ?? (mark === "." ? "day first" : null);
  if (dayFirst && monthFirst && dayFirst !== monthFirst && order === null) return year;
  return (order === "month first" ? (monthFirst ?? dayFirst) : (dayFirst ?? monthFirst)) ?? year;
}

const cache = new WeakMap<CalendarWords, readonly Pattern[]>();

/** All dates of a reference in order, none within another. */
export function datesWritten(words: string, calendar: CalendarWords): readonly DateWritten[] {
  let patterns = cache.get(calendar);
  if (patterns === undefined) cache.set(calendar, (patterns = patternsOf(calendar)));
  const found: DateWritten[] = [];
  for (const { regexp, value } of patterns)
    for (const match of words.matchAll(regexp)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (found.some(({ start, end }) => start < span.end && span.start < end)) continue;
      const written = value(match.groups ?? {});
      if (written !== null) found.push({ ...span, value: written, apart: isApart(words, span) });
    }
  return found.sort((a, b) => a.start - b.start);
}

const isApart = (words: string, { start, end }: { readonly start: number; readonly end: number }): boolean =>
  /(?:^|[,.;:|([–—”"-])\s*$/u.test(words.slice(Math.max(0, start - 3), start)) &&
  /^\s*(?:[,.;:|)\]–—-]|$)/u.test(words.slice(end, end + 3));

/** Day and month without a year beside a year elsewhere: "(2018) … 23 February". */
export function dayBeside(words: string, year: string, calendar: CalendarWords): DateWritten | null {
  const month = `(${escaped(Object.keys(calendar.months))})\\.?`;
  const match = new RegExp(
    `(?<=^|[,.;(”"]\\s{0,2})(?:(?<d>[12]?\\d|3[01]) ${month}|${month.replace("(", "(?<after>")} (?<e>[12]?\\d|3[01]))(?=\\s*(?:[,.;)]|$))`,
    "iu",
  ).exec(words);
  if (match === null) return null;
  const { d, e, after } = match.groups!;
  const value = dayOf(Number(year), calendar.months[(match[2] ?? after)!.toLowerCase()]!, Number(d ?? e));
  return value === null
    ? null
    : { start: match.index, end: match.index + match[0].length, value, apart: true };
}

// Days, months and seasons: "Monday, 16 June 2031", "27/06/2031", "late August 2012", "the summer of 2020". A word that
// may be something else ("may", "Sun") needs company. Knows no document's date.

import {
  date,
  dayAt,
  figures,
  isCapital,
  isDash,
  isGlued,
  isMonthName,
  monthAt,
  pastParts,
  type Rule,
  trailingYear,
  wholly,
  wordAt,
} from "./line.ts";
import { exists, pad, type Reading } from "./reckoning.ts";
import { lookUp } from "./words.ts";

/** "2031-06-27", "2031/06/27", with or without a time of day. */
export const isoDate: Rule = (line, at) => {
  const year = figures(line, at, 4, 4);
  const separator = wordAt(line, at + 1);
  if (year === null || !/^[/-]$/.test(separator) || wordAt(line, at + 3) !== separator) return null;
  const month = figures(line, at + 2, 1, 2);
  const day = figures(line, at + 4, 1, 2);
  if (month === null || day === null || !exists(year, month, day)) return null;
  for (let i = at + 1; i <= at + 4; i++) if (!isGlued(line, i)) return null;
  return { from: at, to: at + 5, reading: date(year, month, day) };
};

/** "27/06/2031", "27.6.2031". Where day and month could be either and the language has no order, only the year. */
export const figureDate: Rule = (line, at) => {
  const one = figures(line, at, 1, 2);
  const separator = wordAt(line, at + 1);
  if (one === null || !/^[/.-]$/.test(separator) || wordAt(line, at + 3) !== separator) return null;
  const two = figures(line, at + 2, 1, 2);
  const year = figures(line, at + 4, 4, 4);
  if (two === null || year === null || isGlued(line, at)) return null;
  for (let i = at + 1; i <= at + 4; i++) if (!isGlued(line, i)) return null;
  const dayFirst = exists(year, two, one);
  const monthFirst = exists(year, one, two);
  const order = separator === "." ? "day first" : line.calendar.figures;
  if (!dayFirst && !monthFirst) return null;
  const reading =
    dayFirst && (!monthFirst || one === two || order === "day first")
      ? date(year, two, one)
      : monthFirst && (!dayFirst || order === "month first")
        ? date(year, one, two)
        : wholly(`${pad(year, 4)}-XX-XX`);
  return { from: at, to: at + 5, reading };
};

/** "Monday, 16 June 2031", "June 16-18", "16th of June", "Sun 3 May". */
export const dayOfMonth: Rule = (line, at) => {
  const { calendar } = line;
  const weekday = lookUp(calendar.weekdays, wordAt(line, at)) ?? null;
  let i = weekday === null ? at : at + 1;
  if (weekday !== null && wordAt(line, i) === ",") i++;
  if (line.calendar.articles.has(wordAt(line, i)) && weekday !== null) i++;
  const first = dayAt(line, i);
  let day: number;
  let lastDay: number | null = null;
  let month: number | null;
  let to: number;
  if (first) {
    if (isGlued(line, i) && !/^[("“'‘[,–—-]$/.test(wordAt(line, i - 1))) return null;
    day = first.day;
    to = first.to;
    const second = isDash(wordAt(line, to)) ? dayAt(line, to + 1) : null;
    if (second && second.day > day) {
      lastDay = second.day;
      to = second.to;
    }
    if (calendar.of.has(wordAt(line, to))) to++;
    month = monthAt(line, to);
    if (month === null || !isMonthName(line, to)) return null;
    to++;
  } else {
    month = monthAt(line, i);
    if (month === null || !isMonthName(line, i)) return null;
    to = i + 1;
    if (line.calendar.articles.has(wordAt(line, to))) to++;
    const after = dayAt(line, to);
    // "June 2031" has no day; "May 14,000 people" counts.
    if (!after || (isGlued(line, after.to) && /^[\p{L}\d:%]/u.test(wordAt(line, after.to)))) return null;
    if (isGlued(line, after.to) && /^[.,]$/.test(wordAt(line, after.to)) && isGlued(line, after.to + 1)) {
      if (figures(line, after.to + 1, 3, 3) !== null) return null;
    }
    day = after.day;
    to = after.to;
    const second = isDash(wordAt(line, to)) ? dayAt(line, to + 1) : null;
    if (second && second.day > day) {
      lastDay = second.day;
      to = second.to;
    }
  }
  const year = trailingYear(line, to);
  if (year) to = year.to;
  const of = year?.year ?? null;
  if (!exists(of, month, day) || (lastDay !== null && !exists(of, month, lastDay))) return null;
  const reading = date(of, month, day, weekday);
  return lastDay === null
    ? { from: at, to, reading }
    : { from: at, to, reading, until: date(of, month, lastDay) };
};

/** "late August 2012", "August", "last June", "summer of 2020", "this winter". */
export const monthOrSeason: Rule = (line, at) => {
  const { calendar } = line;
  const shift = lookUp(calendar.shifts, wordAt(line, at));
  const i = pastParts(line, shift === undefined ? at : at + 1);
  const month = monthAt(line, i);
  const season = month === null ? lookUp(calendar.seasons, wordAt(line, i)) : undefined;
  if ((month === null && season === undefined) || (i === at && wordAt(line, i - 1) === "-")) return null;
  const year = shift === undefined ? trailingYear(line, i + 1) : null;
  const reading = (of: number | null): Reading => ({
    kind: "date",
    year: of,
    month,
    day: null,
    weekday: null,
    ...(season === undefined ? {} : { season }),
    ...(shift === undefined ? {} : { shift }),
  });
  if (year) {
    // "winter 2030-31" is one winter.
    const second =
      season !== undefined && isDash(wordAt(line, year.to)) ? figures(line, year.to + 1, 2, 4) : null;
    return { from: at, to: year.to + (second === null ? 0 : 2), reading: reading(year.year) };
  }
  if (month !== null && !isCapital(line.lexemes[i])) return null;
  if (shift !== undefined) return { from: at, to: i + 1, reading: reading(null) };
  // A season alone is weather; a month alone may be a name: "April said so".
  if (season !== undefined) return null;
  const before = wordAt(line, i - 1);
  const sure = line.led === at || calendar.leads.has(before) || (i > at && calendar.parts.has(before));
  const leads = sure || calendar.weakLeads.has(before);
  // "from March to May": a month beside a month.
  const paired = leads && monthAt(line, i + 2) !== null;
  if (!leads || (calendar.doubtfulMonths.has(line.words[i]!) && !sure && !paired)) return null;
  if (isCapital(line.lexemes[i + 1]) || figures(line, i + 1, 1, 9) !== null) return null;
  return { from: at, to: i + 1, reading: reading(null) };
};

// EDTF level 1 (ISO 8601-2:2019) as far as documents are dated by it: which days a value may mean. "2014-06" means
// 2014-06-01 to 2014-06-30, "201X" ten years, "1938~" 1938. Knows nothing of how a date is found in a text.

/** First and last day, "YYYY-MM-DD", with a leading "-" before year 0. Days sort as words within one era. */
export interface Days {
  readonly first: string;
  readonly last: string;
}

/** What a person is told to write. */
export const EDTF_FORMS = "2014-06-27, 2014-06, 2014, 201X, 1938~ or 2012-08/2012-10";

const DATE = /^(-?\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?[~?%]?$/;
/** Seasons stand where a month would: 21 is spring. Northern, as an approximation: they only order documents. */
const SEASONS: Readonly<Record<string, readonly [string, string]>> = {
  21: ["03", "05"],
  22: ["06", "08"],
  23: ["09", "11"],
  24: ["12", "12"],
};

/** The days that an EDTF value may mean, or null where it is none. An open or unknown end reaches as far as days do. */
export function edtfDays(value: string): Days | null {
  const [from, to, more] = value.split("/");
  if (more !== undefined || from === undefined) return null;
  if (to === undefined) return dateDays(from);
  const isOpen = (end: string): boolean => end === "" || end === "..";
  if (isOpen(from) && isOpen(to)) return null;
  const first = isOpen(from) ? "0000-01-01" : dateDays(from)?.first;
  const last = isOpen(to) ? "9999-12-31" : dateDays(to)?.last;
  return first === undefined || last === undefined || first > last ? null : { first, last };
}

function dateDays(value: string): Days | null {
  const match = DATE.exec(value);
  if (match === null) return null;
  const [, year = "", month, day] = match;
  const firstYear = year.replaceAll("X", "0");
  const lastYear = year.replaceAll("X", "9");
  if (month === undefined || month === "XX")
    return day === undefined || day === "XX"
      ? { first: `${firstYear}-01-01`, last: `${lastYear}-12-31` }
      : null;
  if (firstYear !== lastYear) return null;
  const season = SEASONS[month];
  if (season !== undefined)
    return day === undefined
      ? {
          first: `${firstYear}-${season[0]}-01`,
          last: `${firstYear}-${season[1]}-${daysOf(year, season[1])}`,
        }
      : null;
  if (month < "01" || month > "12") return null;
  const last = daysOf(year, month);
  if (day === undefined || day === "XX")
    return { first: `${year}-${month}-01`, last: `${year}-${month}-${last}` };
  return day < "01" || day > last
    ? null
    : { first: `${year}-${month}-${day}`, last: `${year}-${month}-${day}` };
}

/** The number of days of a month, two digits. */
function daysOf(year: string, month: string): string {
  const date = new Date(0);
  date.setUTCFullYear(Number(year), Number(month), 0);
  return String(date.getUTCDate()).padStart(2, "0");
}

// Years, and parts and multiples of them: "in 2012", "2014-15", "Q3 2031", "the 1990s", "the 19th century", "44 BC". A
// bare number of four figures needs company.

import {
  date,
  figures,
  isCapital,
  isCounted,
  isDash,
  isGlued,
  type Line,
  pastParts,
  type Rule,
  wholly,
  wordAt,
  yearAt,
} from "./line.ts";
import { edtf, pad } from "./reckoning.ts";
import { lookUp } from "./words.ts";

/** "Q3 2031", "the third quarter of 2031", "the first half of 2031". EDTF level 1 has no quarters: an interval of months. */
export const yearPart: Rule = (line, at) => {
  const { calendar } = line;
  let which = lookUp(calendar.ordinals, wordAt(line, at));
  let to = at + 1;
  let parts = lookUp(calendar.yearParts, wordAt(line, to));
  if (wordAt(line, at) === calendar.quarter && isGlued(line, at + 1)) {
    which = figures(line, at + 1, 1, 1) ?? undefined;
    parts = 4;
  }
  if (which === undefined || parts === undefined || which < 1 || which > parts) return null;
  to = at + 2;
  if (calendar.of.has(wordAt(line, to))) to++;
  const year = yearAt(line, to);
  if (year === null) return null;
  const months = 12 / parts;
  const first = edtf(year, (which - 1) * months + 1);
  return { from: at, to: to + 1, reading: { kind: "whole", first, last: edtf(year, which * months) } };
};

/** "the 1990s", "late 1990s", "'90s", "the nineties", "the 19th century". */
export const decadeOrCentury: Rule = (line, at) => {
  const { calendar } = line;
  const i = pastParts(line, at);
  const year = figures(line, i, 4, 4);
  let to = i + 1;
  if (year !== null && year % 10 === 0 && year >= 1000 && year < 2200) {
    if (/^['’]$/.test(wordAt(line, to)) && isGlued(line, to)) to++;
    const ending = wordAt(line, to);
    const ends = calendar.decadeEndings.has(ending);
    if (!ends || !isGlued(line, to)) return null;
    const value = year % 100 === 0 && year < 2000 ? `${year / 100}XX` : `${year / 10}X`;
    return { from: at, to: to + 1, reading: wholly(value) };
  }
  const short = /^['’‘]$/.test(wordAt(line, i)) ? figures(line, i + 1, 2, 2) : null;
  if (
    short !== null &&
    short % 10 === 0 &&
    calendar.decadeEndings.has(wordAt(line, i + 2)) &&
    isGlued(line, i + 2)
  )
    return { from: at, to: i + 3, reading: wholly(short < 30 ? `20${short / 10}X` : `19${short / 10}X`) };
  const named = lookUp(calendar.decades, wordAt(line, i));
  // "in his seventies" is an age.
  if (named !== undefined && calendar.articles.has(wordAt(line, i > at ? at - 1 : i - 1)))
    return { from: at, to, reading: wholly(named < 3 ? `20${named}X` : `19${named}X`) };
  let ordinal = lookUp(calendar.ordinals, wordAt(line, i));
  if (ordinal === undefined && isGlued(line, i + 1) && calendar.dayEndings.has(wordAt(line, i + 1))) {
    ordinal = figures(line, i, 1, 2) ?? undefined;
    to = i + 2;
  }
  if (ordinal === undefined || ordinal < 1 || ordinal > 22) return null;
  if (isDash(wordAt(line, to))) to++;
  if (!calendar.century.has(wordAt(line, to))) return null;
  if (calendar.backwards.has(wordAt(line, to + 1))) return null;
  return { from: at, to: to + 1, reading: wholly(`${pad(ordinal - 1)}XX`) };
};

/** "in 2012", "the 2031 election", "2014-15", "44 BC", "mid-2023". */
export const year: Rule = (line, at) => {
  if (line.calendar.backwards.has(wordAt(line, at + 1))) {
    const back = figures(line, at, 1, 4);
    // There is no year 0 between 1 BC and 1 AD, but EDTF has one: 44 BC is -0043.
    return back
      ? { from: at, to: at + 2, reading: wholly(back === 1 ? "0000" : `-${pad(back - 1, 4)}`) }
      : null;
  }
  const i = pastParts(line, at);
  const first = yearAt(line, i);
  if (first === null) return null;
  const dash = isDash(wordAt(line, i + 1)) || (wordAt(line, i + 1) === "/" && isGlued(line, i + 1));
  const long = dash ? yearAt(line, i + 2) : null;
  if (long !== null && long > first && long - first < 200)
    return { from: at, to: i + 3, reading: date(first), until: date(long) };
  const short = dash && isGlued(line, i + 1) && isGlued(line, i + 2) ? figures(line, i + 2, 2, 2) : null;
  const leads = yearLeads(line, i);
  if (short !== null && short > first % 100 && leads && !isCounted(line, i + 3))
    return { from: at, to: i + 3, reading: date(first), until: date(first - (first % 100) + short) };
  return leads ? { from: at, to: i + 1, reading: date(first) } : null;
};

/** True where what stands around a number of four figures makes it a year. */
function yearLeads(line: Line, at: number): boolean {
  const { calendar } = line;
  const before = wordAt(line, at - 1);
  const number = line.lexemes[at]!.number!;
  if (
    line.led === at ||
    calendar.leads.has(before) ||
    (before === "-" && calendar.parts.has(wordAt(line, at - 2)))
  )
    return true;
  const after = line.lexemes[at + 1];
  if (before === "(" || before === "[") return after === undefined || /^[)\],;:–-]$/.test(after.exact);
  if ((before === "," || before === ";") && after?.exact === ")") return true;
  if (number < 1700 || number > 2100 || isCounted(line, at + 1)) {
    // "the 2016 elections": a plural after an article and a year that is no round number.
    return calendar.articles.has(before) && number > 1900 && number < 2100 && number % 50 !== 0;
  }
  if (calendar.weakLeads.has(before)) return !isCapital(after) || number >= 1900;
  return calendar.determiners.has(before) && after !== undefined && /^\p{L}/u.test(after.exact);
}

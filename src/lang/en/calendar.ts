// English: the calendar slot.

import type { CalendarWords } from "../calendar-words.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words in turn, numbered from `first`: "a b, c" gives a and b the first number, c the next. */
function numbered(list: string, first = 1): Record<string, number> {
  const found: Record<string, number> = {};
  for (const [i, same] of list.split(",").entries())
    for (const word of same.trim().split(/\s+/)) found[word] = first + i;
  return found;
}

export const calendar: CalendarWords = {
  months: numbered(`january jan, february feb, march mar, april apr, may, june jun, july jul, august aug,
    september sept sep, october oct, november nov, december dec`),
  doubtfulMonths: words("may march mar jan jun sep dec"),
  weekdays: numbered(`monday mon, tuesday tues tue, wednesday wed weds, thursday thurs thur thu, friday fri,
    saturday sat, sunday sun`),
  doubtfulWeekdays: words("mon tue tues wed weds thu thur thurs fri sat sun"),
  seasons: { spring: 21, summer: 22, autumn: 23, fall: 23, winter: 24 },
  numbers: {
    a: 1,
    an: 1,
    ...numbered(
      "one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen, fifteen",
    ),
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
  },
  ordinals:
    numbered(`first 1st, second 2nd, third 3rd, fourth 4th, fifth 5th, sixth 6th, seventh 7th, eighth 8th,
    ninth 9th, tenth 10th, eleventh 11th, twelfth 12th, thirteenth 13th, fourteenth 14th, fifteenth 15th,
    sixteenth 16th, seventeenth 17th, eighteenth 18th, nineteenth 19th, twentieth 20th, twenty-first 21st, 22nd`),
  yearParts: { quarter: 4, half: 2 },
  units: {
    day: "day",
    days: "day",
    week: "week",
    weeks: "week",
    month: "month",
    months: "month",
    year: "year",
    years: "year",
    decade: "decade",
    decades: "decade",
    century: "century",
    centuries: "century",
  },
  days: {
    today: 0,
    "earlier today": 0,
    yesterday: -1,
    tomorrow: 1,
    tonight: 0,
    "this morning": 0,
    "this afternoon": 0,
    "this evening": 0,
    "last night": -1,
    "yesterday morning": -1,
    "yesterday evening": -1,
    "the day before yesterday": -2,
    "the day after tomorrow": 2,
  },
  shifts: { last: -1, this: 0, current: 0, next: 1, coming: 1 },
  ago: words("ago back"),
  decades: {
    twenties: 2,
    thirties: 3,
    forties: 4,
    fifties: 5,
    sixties: 6,
    seventies: 7,
    eighties: 8,
    nineties: 9,
  },
  century: words("century"),
  dayEndings: words("st nd rd th"),
  decadeEndings: words("s 's ’s"),
  parts: words("early mid late"),
  feasts: words("good black bloody cyber ash palm super holy easter shrove whit red giving"),
  leads:
    words(`in since until till during circa throughout early mid late year spring summer autumn fall winter
    election elections season`),
  weakLeads: words("by before after from through to of around about between for on as at or"),
  determiners: words("the a an his her its their our my your this that these those 's s"),
  and: words("and or"),
  quarter: "q",
  pluralEnding: "s",
  articles: words("the"),
  about: words("around about circa c. ca. approximately roughly"),
  ranges: [
    { open: "between", join: ["and"] },
    { open: "from", join: ["to", "until", "till", "through", "–", "-"] },
    { open: null, join: ["–", "-", "—", "to", "until", "through"] },
  ],
  of: words("of in"),
  backwards: words("bc bce"),
  ahead: new Set([
    "is to",
    "are to",
    "will",
    "shall",
    "would",
    "plans",
    "plan",
    "planned",
    "expected",
    "due",
    "scheduled",
    "going",
    "hopes",
    "intends",
  ]),
  counted:
    words(`people men women children troops police staff personnel feet km miles kg tonnes tons percent per
    million billion thousand hundred euro euros dollar dollars crowns sheep additional more other new local foreign
    armed of`),
  figures: null,
};

// English: the number slot.

import type { Bound } from "../../model/quantity.ts";
import type { NumberWords } from "../number-words.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

function each<T>(value: T, list: string): Record<string, T> {
  const found: Record<string, T> = {};
  for (const phrase of list.split(",")) found[phrase.trim().replace(/\s+/g, " ")] = value;
  return found;
}

function counted(list: string, first: number, step: number): Record<string, number> {
  const found: Record<string, number> = {};
  for (const [i, word] of list.trim().split(/\s+/).entries()) found[word] = first + i * step;
  return found;
}

const boundsBefore: Record<string, Bound> = {
  ...each<Bound>(
    "at least",
    `at least, no fewer than, no less than, not less than, not fewer than, a minimum of,
    a total of at least`,
  ),
  ...each<Bound>(
    "at most",
    `as many as, up to, as much as, no more than, at most, a maximum of, not more than,
    a limit of`,
  ),
  ...each<Bound>(
    "more than",
    "more than, over, above, in excess of, upwards of, upward of, well over, well above, exceeding",
  ),
  ...each<Bound>("less than", "fewer than, less than, under, below, well under, just under, just below"),
  ...each<Bound>(
    "about",
    `about, around, some, nearly, almost, approximately, roughly, an estimated, estimated, close to,
    circa, c., ca., perhaps, maybe, just about, only about`,
  ),
  ...each<Bound>("more than", "just over, slightly more than, a little over, slightly over"),
  ...each<Bound>("exactly", "exactly, precisely"),
};

export const number: NumberWords = {
  small: {
    ...counted(
      `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
       eighteen nineteen`,
      0,
      1,
    ),
    ...counted("twenty thirty forty fifty sixty seventy eighty ninety", 20, 10),
  },
  scales: { hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12, dozen: 12, couple: 2 },
  scaleEndings: { k: 1e3, K: 1e3, m: 1e6, M: 1e6, mn: 1e6, bn: 1e9, B: 1e9, tn: 1e12 },
  vague: {
    tens: [20, 99],
    dozens: [24, 99],
    scores: [40, 99],
    hundreds: [200, 999],
    thousands: [2000, 9999],
    millions: [2e6, 9_999_999],
    billions: [2e9, 9_999_999_999],
  },
  vagueBeforeOf: words("tens scores"),
  fractions: { half: 0.5, quarter: 0.25 },
  ones: words("a an one"),
  and: words("and"),
  of: words("of"),
  boundsBefore,
  boundsAfter: {
    ...each<Bound>("at least", "or more, and more, or above, at least"),
    ...each<Bound>("at most", "or fewer, or less, at most, at the most"),
    ...each<Bound>("about", "or so, or thereabouts"),
  },
  ranges: [
    { open: "between", join: ["and"] },
    { open: "from", join: ["to", "up to"] },
    { open: null, join: ["-", "–", "—", "to", "or"] },
  ],
  moneySigns: {
    US$: "USD",
    A$: "AUD",
    C$: "CAD",
    NZ$: "NZD",
    HK$: "HKD",
    $: "USD",
    "€": "EUR",
    "£": "GBP",
    "¥": "JPY",
    "₹": "INR",
    "₽": "RUB",
    "₪": "ILS",
    "₴": "UAH",
    "₺": "TRY",
    "₩": "KRW",
  },
  units: {
    ...each("%", "%, percent, per cent, pct, percentage points, percentage point"),
    ...each("USD", "dollars, dollar, us dollars, u.s. dollars, usd"),
    ...each("EUR", "euros, euro, eur"),
    ...each("GBP", "pounds sterling, sterling, gbp"),
    ...each("RUB", "roubles, rubles, rouble, ruble"),
    ...each("JPY", "yen"),
    ...each("CNY", "yuan, renminbi"),
    ...each("INR", "rupees, rupee"),
    ...each("CHF", "swiss francs"),
    ...each("crowns", "crowns, crown"),
    ...each("pounds", "pounds"),
    ...each("francs", "francs, franc"),
    ...each("dinars", "dinars, dinar"),
    ...each("pesos", "pesos, peso"),
    ...each("lira", "lira, liras"),
    ...each("cents", "cents, cent"),
    ...each("km", "km, kilometres, kilometre, kilometers, kilometer, kms"),
    ...each("m", "metres, metre, meters, meter"),
    ...each("cm", "cm, centimetres, centimeters"),
    ...each("mm", "mm, millimetres, millimeters"),
    ...each("mi", "miles, mile"),
    ...each("ft", "feet, foot, ft"),
    ...each("yd", "yards, yard"),
    ...each("km²", "square kilometres, square kilometers, sq km, km²"),
    ...each("m²", "square metres, square meters, m²"),
    ...each("mi²", "square miles"),
    ...each("ha", "hectares, hectare, ha"),
    ...each("acres", "acres, acre"),
    ...each("t", "tonnes, tonne, metric tons"),
    ...each("tons", "tons, ton"),
    ...each("kg", "kg, kilograms, kilogram, kilos, kilo"),
    ...each("g", "grams, gram, grammes"),
    ...each("l", "litres, litre, liters, liter"),
    ...each("barrels", "barrels, barrel"),
    ...each("gallons", "gallons, gallon"),
    ...each("°C", "degrees celsius, °c"),
    ...each("degrees", "degrees"),
    ...each("MW", "megawatts, megawatt, mw"),
    ...each("km/h", "km/h, kph, kilometres an hour, kilometers an hour"),
    ...each("years", "years, year, year-old, years-old, yrs"),
    ...each("months", "months, month, month-old"),
    ...each("weeks", "weeks, week, week-old"),
    ...each("days", "days, day, nights, night"),
    ...each("hours", "hours, hour, hrs"),
    ...each("minutes", "minutes, minute, mins"),
    ...each("seconds", "seconds"),
    ...each("decades", "decades, decade"),
    ...each("centuries", "centuries"),
  },
  measured: words(
    "old long wide high deep away tall thick ago apart off later earlier younger older north south east west",
  ),
  numbering:
    words(`channel page pages p. pp. chapter section article articles paragraph clause room flight route highway
    number numbers no. nos. figure fig. table type level phase part volume vol. issue step version question unit block
    group grade class resolution amendment bus line lot bed ward gate pier berth track camp bill house windows mark model
    title schedule annex appendix rule act verse psalm sector zone district division regiment battalion brigade band
    apollo area interstate exit platform terminal season episode round stage category`),
  clock: words("a.m. p.m. am pm a.m p.m o'clock gmt hrs"),
  parts: words("thirds quarters fifths sixths eighths tenths halves"),
  aged: words("aged age ages"),
  years: "years",
  streets: words(
    "Street St. St Road Rd. Rd Avenue Ave. Ave Lane Boulevard Blvd. Drive Square Place Terrace Court Row Way",
  ),
  stops:
    words(`in on at by for from with without of to as into onto upon over under about against between among through
    during before after since until till than like near across around along beside besides behind beyond inside outside
    within toward towards per via despite except and or but nor so yet if because although though while whereas when
    where who whom whose which what that this these those the a an it he she they we you i him her them us me his its
    their our your my is are was were be been being am has have had having do does did done will would shall should may
    might can could must not no there here then now also only just even still already again yesterday today tomorrow
    said says say told went came took made got gave left died fled fought ran fell killed injured wounded arrested held
    according including such both either each every all some any many more most less fewer other another
    later ago earlier away down up out off back together too very reportedly allegedly apparently how why whether`),
  determiners: words("the a an its their his her our your my these those this that all both such"),
  states:
    words(`dead alive missing injured wounded killed hurt arrested detained held homeless displaced sick ill dying
    unaccounted hospitalised hospitalized trapped stranded percent`),
  fates: [
    words("dead killed died slain perished murdered executed deaths fatalities"),
    words("injured wounded hurt injuries"),
    words("arrested detained held jailed imprisoned arrests"),
    words("missing unaccounted disappeared"),
    words("displaced homeless fled uprooted evacuated"),
    words("kidnapped abducted captured"),
    words("rescued saved freed released"),
    words("sick ill infected"),
    words("alive surviving survived"),
  ],
  carriers: words("were was are is have has had been be being got reportedly also then later who that"),
  vaguely: words("other others more further additional such some same different own total whole entire"),
  where: words("in at near around outside inside across throughout within from"),
  plurals:
    words(`people men women children troops police sheep fish cattle feet teeth mice geese oxen staff personnel
    folk folks crew media data criteria phenomena aircraft spacecraft policemen policewomen firemen fishermen gunmen
    servicemen businessmen spokesmen lawmen militiamen tribesmen gentlemen grandchildren schoolchildren wives lives`),
  pluralForms: [
    ["ches", "ch"],
    ["shes", "sh"],
    ["xes", "x"],
    ["ies", "y"],
    ["s", ""],
  ],
  singulars: {
    men: "man",
    women: "woman",
    children: "child",
    policemen: "police",
    policewomen: "police",
    persons: "people",
    person: "people",
    feet: "foot",
    lives: "life",
    wives: "wife",
    gunmen: "gunman",
    houses: "house",
    homes: "home",
    troops: "soldier",
    deaths: "death",
    kids: "child",
  },
  pluralEnding: "s",
  notPlural: ["ss", "us", "is", "ous"],
  or: words("or"),
};

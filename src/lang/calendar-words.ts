// The calendar slot of a language (see language.ts): words that name days, months and stretches of time. Entries are in
// lower case unless said otherwise.

export type TimeUnit = "day" | "week" | "month" | "year" | "decade" | "century";

export interface CalendarWords {
  /** Names of months and their number, 1 to 12, abbreviations without a last dot: "jan". */
  readonly months: Readonly<Record<string, number>>;
  /** Of those, the ones that are common words too ("may", "march"): they count only beside a day, a year or `before`. */
  readonly doubtfulMonths: ReadonlySet<string>;
  /** Names of weekdays and their number, Monday 1 to Sunday 7. */
  readonly weekdays: Readonly<Record<string, number>>;
  /** Of those, the ones that are common words or names too ("sun", "wed"): they count only beside a day of a month. */
  readonly doubtfulWeekdays: ReadonlySet<string>;
  /** Seasons and their EDTF number: spring 21, summer 22, autumn 23, winter 24. */
  readonly seasons: Readonly<Record<string, number>>;
  /** Numbers as words: "two" in "two months ago". "a" is 1. */
  readonly numbers: Readonly<Record<string, number>>;
  /** Ordinals as words: "third" in "the third quarter", with "first" 1. */
  readonly ordinals: Readonly<Record<string, number>>;
  /** "quarter", "half": parts of a year by how many there are. */
  readonly yearParts: Readonly<Record<string, number>>;
  readonly units: Readonly<Record<string, TimeUnit>>;
  /** Phrases for a day reckoned from the document's: "yesterday" -1. */
  readonly days: Readonly<Record<string, number>>;
  /** "last", "this", "next" and their like: -1, 0, +1. After an article only those with 0 reckon from the document. */
  readonly shifts: Readonly<Record<string, number>>;
  /** Words that go on after a number and a unit to reckon backwards: "ago". */
  readonly ago: ReadonlySet<string>;
  /** Decades by their names: "nineties" 9. */
  readonly decades: Readonly<Record<string, number>>;
  readonly century: ReadonlySet<string>;
  /** Endings of a day's number: "th" in "27th"; and of a decade's: "s" in "1990s". */
  readonly dayEndings: ReadonlySet<string>;
  readonly decadeEndings: ReadonlySet<string>;
  /** Words that part a month, a year or a decade and belong to it: "early", "mid", "late". */
  readonly parts: ReadonlySet<string>;
  /** Capitalised words that make a weekday something else: "good", "black" in "Good Friday". */
  readonly feasts: ReadonlySet<string>;
  /** Words that a month or a year follows for sure: "in", "since", "until". A bare year counts after one of them. */
  readonly leads: ReadonlySet<string>;
  /** Words that a year may follow and a count as well: "by", "about". It counts unless what follows is counted. */
  readonly weakLeads: ReadonlySet<string>;
  /** Words before a year that names a thing of its own: "the" and "his" in "the 2031 vote", "his 2031 trip". */
  readonly determiners: ReadonlySet<string>;
  /** Words that put a time beside a time: "and". */
  readonly and: ReadonlySet<string>;
  /** The letter before the number of a quarter: "q" in "Q3 2031". */
  readonly quarter: string;
  /** The usual ending of plurals. */
  readonly pluralEnding: string;
  /** Definite articles: "the" in "the nineties". */
  readonly articles: ReadonlySet<string>;
  /** Words that make a time about right: "around", "circa". */
  readonly about: ReadonlySet<string>;
  /** "from … to …", "between … and …": openers with their joins. */
  readonly ranges: readonly { readonly open: string | null; readonly join: readonly string[] }[];
  /** What may stand between a part of a year, a day or a season and its year: "of". */
  readonly of: ReadonlySet<string>;
  /** Eras that count backwards: "bc". */
  readonly backwards: ReadonlySet<string>;
  /** Words and pairs that look ahead, so that "on Friday" and "in June" lie in the future: "will", "is to". */
  readonly ahead: ReadonlySet<string>;
  /** Irregular plurals of what a number may count, so that "2000 people" is no year. */
  readonly counted: ReadonlySet<string>;
  /** The order of a date in figures that could be read either way; null where writers of the language differ. */
  readonly figures: "month first" | "day first" | null;
}

// The calendar of a language as the parser of times asks for it: phrases in tables, made once for each language.

import type { CalendarWords } from "../../lang/calendar-words.ts";
import { type PhraseTable, phraseTable } from "../phrases.ts";

export interface TimeWords extends CalendarWords {
  readonly dayPhrases: PhraseTable;
  readonly opens: ReadonlyMap<string | null, ReadonlySet<string>>;
}

const cache = new WeakMap<CalendarWords, TimeWords>();

export function timeWords(calendar: CalendarWords): TimeWords {
  let made = cache.get(calendar);
  if (!made) {
    made = {
      ...calendar,
      dayPhrases: phraseTable(Object.keys(calendar.days)),
      opens: new Map(calendar.ranges.map(({ open, join }) => [open, new Set(join)])),
    };
    cache.set(calendar, made);
  }
  return made;
}

/** What a record of the language says of a word; nothing for words that every object has ("constructor"). */
export const lookUp = <T>(record: Readonly<Record<string, T>>, word: string): T | undefined =>
  Object.hasOwn(record, word) ? record[word] : undefined;

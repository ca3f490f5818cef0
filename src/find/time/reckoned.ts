// Times that say themselves how they lie to the document's date: "yesterday", "two months ago", "last Monday".

import { phraseAt } from "../phrases.ts";
import { figures, isCapital, type Rule, wordAt } from "./line.ts";
import { lookUp } from "./words.ts";

/** "yesterday", "two months ago", "last week", "this year". */
export const reckoned: Rule = (line, at) => {
  const { calendar, words } = line;
  const phrase = phraseAt(calendar.dayPhrases, words, at);
  // "TODAY" is a name.
  if (phrase > 0 && !/^\p{Lu}{2}/u.test(line.lexemes[at]!.exact)) {
    const by = calendar.days[words.slice(at, at + phrase).join(" ")]!;
    return { from: at, to: at + phrase, reading: { kind: "shift", unit: "day", by, counted: false } };
  }
  const shift = lookUp(calendar.shifts, wordAt(line, at));
  if (shift !== undefined) {
    const after = calendar.articles.has(wordAt(line, at - 1));
    const unit = lookUp(calendar.units, wordAt(line, at + 1));
    const plural = wordAt(line, at + 1).endsWith(calendar.pluralEnding) && unit !== undefined;
    if (unit !== undefined && unit !== "day" && !plural && !(after && shift !== 0))
      return { from: at, to: at + 2, reading: { kind: "shift", unit, by: shift, counted: false } };
    return null;
  }
  const count = lookUp(calendar.numbers, wordAt(line, at)) ?? figures(line, at, 1, 3);
  const unit = lookUp(calendar.units, wordAt(line, at + 1));
  if (count == null || unit === undefined || !calendar.ago.has(wordAt(line, at + 2))) return null;
  return { from: at, to: at + 3, reading: { kind: "shift", unit, by: -count, counted: true } };
};

/** "Monday", "last Monday". */
export const weekday: Rule = (line, at) => {
  const { calendar } = line;
  const shift = lookUp(calendar.shifts, wordAt(line, at));
  const i = shift === undefined ? at : at + 1;
  const number = lookUp(calendar.weekdays, wordAt(line, i));
  if (number === undefined || !isCapital(line.lexemes[i])) return null;
  if (calendar.doubtfulWeekdays.has(line.words[i]!) || calendar.feasts.has(wordAt(line, i - 1))) return null;
  const reading = { kind: "date" as const, year: null, month: null, day: null, weekday: number };
  return { from: at, to: i + 1, reading: shift === undefined ? reading : { ...reading, shift } };
};

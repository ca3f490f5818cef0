// Times by rule: dates, months, years, decades, and times reckoned from the document's date, as EDTF level 1 values.
// "It fell on 27 June 2031." has a time at 11-23, "2031-06-27". Durations ("for three years") and times of day are
// none. A time that needs the document's date has no value where that is unknown; one that is reckoned from another
// time in the text ("the next day") is left alone.

import { idOf } from "../model/id.ts";
import { stated } from "../model/metadata.ts";
import type { Time } from "../model/quantity.ts";
import { finder } from "./finder.ts";
import { expressionAt } from "./time/expressions.ts";
import { lexemesOf } from "./time/lexemes.ts";
import type { Expression, Line } from "./time/line.ts";
import { isRelative, type Reading, reckon, referenceOf } from "./time/reckoning.ts";
import { timeWords } from "./time/words.ts";

// "They will meet on Friday": how many lexemes before a day may stand what puts it in the future.
const AHEAD_REACH = 8;

export const times = finder({
  name: "times-by-rule",
  version: 1,
  gives: "times",
  needs: ["tokens"],
  find(document, { tokens }, language) {
    const { text } = document;
    const calendar = timeWords(language.calendar);
    const reference = referenceOf(stated(document.metadata, "published"));
    const found: Time[] = [];
    let token = 0;
    for (const block of document.blocks) {
      while (token < tokens.length && tokens[token]!.start < block.start) token++;
      const from = token;
      while (token < tokens.length && tokens[token]!.end <= block.end) token++;
      // References hold the dates of works, boilerplate those of other pages.
      if (block.kind === "boilerplate" || block.kind === "reference") continue;
      const lexemes = lexemesOf(text, tokens, from, token);
      const line: Line = { lexemes, words: lexemes.map((lexeme) => lexeme.word), calendar };
      for (const expression of expressionsIn(line)) {
        const start = lexemes[expression.from]!.start;
        const end = lexemes[expression.to - 1]!.end;
        const ahead = looksAhead(line, expression.from);
        const first = reckon(expression.reading, reference, ahead);
        const last = expression.until ? reckon(expression.until, reference, ahead) : first;
        found.push({
          id: idOf("e", document.id, start, end),
          by: "rule",
          version: "times-by-rule/1",
          start,
          end,
          value: first && last ? written(first.first, last.last, isAbout(line, expression.from)) : null,
          relative: isRelative(expression.reading),
        });
      }
    }
    return found;
  },
});

function written(first: string, last: string, about: boolean): string {
  if (first !== last) return `${first}/${last}`;
  // Only whole years and months are about right; a day is a day.
  return about && /^-?\d{4}(?:-\d\d)?$/.test(first) ? `${first}~` : first;
}

const isAbout = ({ words, calendar }: Line, from: number): boolean =>
  calendar.about.has(words[from - 1] ?? "");

function looksAhead({ words, calendar }: Line, from: number): boolean {
  for (let i = from - 1; i >= 0 && i >= from - AHEAD_REACH && words[i] !== "."; i--)
    if (calendar.ahead.has(words[i]!) || calendar.ahead.has(`${words[i - 1]} ${words[i]}`)) return true;
  return false;
}

/** The expressions of a line from left to right, those that a range joins as one. */
function* expressionsIn(line: Line): Iterable<Expression> {
  for (let at = 0; at < line.lexemes.length; ) {
    const first = expressionAt(line, at);
    if (!first) {
      at++;
      continue;
    }
    const whole = first.until ? first : (joined(line, first) ?? first);
    yield whole;
    at = whole.to;
    // "in 2012 and 2014": a year beside a year needs no lead of its own.
    const { words, calendar } = line;
    const isAnd = (word: string | undefined): boolean => word !== undefined && calendar.and.has(word);
    if (isYear(whole.reading) && (words[at] === "," || isAnd(words[at]))) {
      const next = at + (words[at] === "," && isAnd(words[at + 1]) ? 2 : 1);
      const more = /^(?:19|20)\d\d$/.test(words[next] ?? "")
        ? expressionAt({ ...line, led: next }, next)
        : null;
      if (more && isYear(more.reading)) {
        yield more;
        at = more.to;
      }
    }
  }
}

const isYear = (reading: Reading): boolean =>
  reading.kind === "date" && reading.year !== null && reading.month === null && reading.season === undefined;

/** "from March to May 2030", "between 2010 and 2015", "June 3 – July 8, 2031": two expressions as one range. */
function joined(line: Line, first: Expression): Expression | null {
  const { words, calendar } = line;
  const opener = words[first.from - 1] ?? null;
  const opens = opener !== null && calendar.opens.has(opener);
  const joins = calendar.opens.get(opens ? opener : null);
  if (!joins?.has(words[first.to] ?? "")) return null;
  const at = first.to + 1;
  const last = expressionAt({ ...line, led: at }, at);
  if (!last || last.until || last.from !== at) return null;
  const whole = combined(first.reading, last.reading);
  return whole && { from: opens ? first.from - 1 : first.from, to: last.to, ...whole };
}

function combined(first: Reading, last: Reading): { reading: Reading; until: Reading } | null {
  if (first.kind === "whole" && last.kind === "whole") return { reading: first, until: last };
  if (first.kind !== "date" || last.kind !== "date") return null;
  const year = first.year ?? last.year;
  if (first.year !== null && last.year !== null && first.year > last.year) return null;
  // "from Monday to June 5" mixes what cannot be set side by side as it is, but each end can be reckoned.
  const from = first.year === null && first.weekday === null && year !== null;
  const reading: Reading = from ? { ...first, year } : first;
  const until: Reading =
    last.year === null && last.weekday === null && year !== null ? { ...last, year } : last;
  return { reading, until };
}

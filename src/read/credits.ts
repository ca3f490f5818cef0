// Lines that say who wrote an article and when: "By Ann Lee, Staff Writer | 12 March 2031 | 5 min read", "Posted on
// March 12, 2031 by admin", and datelines at the head of a paragraph: "HARBOUR CITY, 12 March 2031 (Agency) —".
// Knows the words of a language and the shape of names and dates; where on its page a line stands is for the layout.

import type { Language } from "../lang/language.ts";
import type { Span } from "../model/span.ts";
import { datesIn, type WrittenDate } from "./date-line.ts";
import { nameAt, namesAt, type WordAt, wordsIn } from "./names.ts";
import { phraseSet, wordSet } from "./phrases.ts";

export interface Credits {
  /** Spans count from the line's start. */
  readonly names: readonly Span[];
  /** Dates that are not said to be a later change's. */
  readonly dates: readonly WrittenDate[];
  /** Words after "for", where they may name an outlet. */
  readonly outlet: Span | null;
  /** True where a phrase such as "by" opens the names. */
  readonly opened: boolean;
  /** True where nothing of the line is left over but names of places and sections. */
  readonly whole: boolean;
}

/** Words that may be left over beside names and dates: "Harbour City bureau"; more make a sentence. */
const LEFT_OVER_CAPITALS = 4;

/**
 * What a line says of author and date, or null where it doesn't read as a line of credits. `author`: markup says that
 * the line names the author, so that no "by" is needed.
 */
export function creditsIn(line: string, language: Language, author = false): Credits | null {
  const opened = creditsAt(line, language, false);
  return author && (opened?.names.length ?? 0) === 0 ? creditsAt(line, language, true) : opened;
}

function creditsAt(line: string, language: Language, author: boolean): Credits | null {
  const { byline, date } = language.page;
  const dates = datesIn(line, language.calendar);
  const words = wordsIn(line);
  const opensName = phraseSet(byline.openers);
  const opensLater = phraseSet(date.later);
  const opensDate = phraseSet(date.labels);
  const names: Span[] = [];
  const later = new Set<WrittenDate>();
  let outlet: Span | null = null;
  let opened = false;
  let isLater = false;
  let capitals = 0;
  let others = 0;
  let free = true; // at the start, or after a mark or a date: where a new part of the line may begin
  for (let i = 0; i < words.length; ) {
    const word = words[i]!;
    const dated = dates.find(({ start, end }) => start <= word.start && word.start < end);
    if (dated) {
      if (isLater) later.add(dated);
      isLater = false;
      while (words[i] && words[i]!.start < dated.end) i++;
      free = true;
      continue;
    }
    if (word.mark) {
      free = true;
      i++;
      continue;
    }
    const rest = wordsUntilMark(words, i);
    const opener = names.length === 0 ? opensName(rest) : 0;
    if (opener > 0 && (free || opener > 1)) {
      const found = authorsAt(words, i + opener, language, line.length);
      if (found) {
        names.push(...found.spans);
        opened = true;
        i = found.next;
        free = false;
        continue;
      }
    }
    const isChange = opensLater(rest);
    const label = isChange || opensDate(rest);
    if (label > 0) {
      isLater = isChange > 0;
      i += label;
      continue;
    }
    if (author && names.length === 0 && free) {
      const found = namesAt(words, i, byline);
      if (found.spans.length > 0) {
        names.push(...found.spans);
        i = found.next;
        free = false;
        continue;
      }
    }
    if (wordSet(byline.writesFor).has(word.low) && names.length > 0 && !outlet) {
      const end = capitalsFrom(words, i + 1, language.page.outlet.small);
      if (end > i + 1) {
        outlet = { start: words[i + 1]!.start, end: words[end - 1]!.end };
        i = end;
        continue;
      }
    }
    if (!isFiller(word, language)) {
      if (/^\p{Ll}/u.test(word.word)) others++;
      else capitals++;
    }
    free = false;
    i++;
  }
  const published = dates.filter((one) => !later.has(one));
  if (names.length === 0 && dates.length === 0) return null;
  return {
    names,
    dates: published,
    outlet,
    opened,
    whole: others === 0 && capitals <= LEFT_OVER_CAPITALS,
  };
}

/** True for a line, or a part of one between wide gaps or bars, of nothing but a date and what goes with it. */
export function isDateLine(line: string, language: Language): boolean {
  return line.split(/\s{3,}|\t|\s[|•·]\s/).some((part) => {
    const credits = creditsIn(part, language);
    return credits?.whole === true && credits.names.length === 0;
  });
}

/** The authors after "by": names, or a signature in small letters ("by reedwife"), or a role ("by our correspondent"). */
function authorsAt(
  words: readonly WordAt[],
  from: number,
  { page, calendar }: Language,
  length: number,
): { readonly spans: readonly Span[]; readonly next: number } | null {
  const { byline } = page;
  let at = from;
  while (words[at]?.word === ":" || words[at]?.word === "") at++;
  const roles = wordSet(byline.roles);
  let end = at;
  while (words[end] && roles.has(words[end]!.low)) end++;
  // "A. Lee" is a name; "a staff reporter" is none.
  const isRole = end > at && words[end]?.word !== "." && !/^\p{Lu}/u.test(words[end]?.word ?? "");
  if (isRole) return { spans: [{ start: words[at]!.start, end: words[end - 1]!.end }], next: end };
  const { spans, next } = namesAt(words, at, byline);
  const isDay = words.slice(at, next).every(({ low }) => Object.hasOwn(calendar.weekdays, low));
  if (spans.length > 0) return isDay ? null : { spans, next }; // "By Tuesday"
  const signature = words[at];
  const after = words[at + 1];
  if (
    signature &&
    !signature.mark &&
    length <= 80 &&
    /^\p{Ll}[\p{L}\d_-]{2,}$/u.test(signature.word) &&
    !wordSet(byline.notNames).has(signature.low) &&
    (!after || after.mark || wordSet(byline.fillers).has(after.low))
  )
    return { spans: [{ start: signature.start, end: signature.end }], next: at + 1 };
  return null;
}

/** A name alone on its line, without "by": "Ann Lee", "– Ann Lee"; with `signature` a single word too: "reedwife". */
export function loneName(line: string, { page }: Language, signature: boolean): Span | null {
  const { byline } = page;
  const words = wordsIn(line.replace(/[*†‡\d]+$/, "")).filter(({ word }) => word !== "");
  let from = 0;
  while (words[from] && /^[-–—~]$/.test(words[from]!.word)) from++;
  if (words.slice(from).some(({ low }) => wordSet(byline.notNames).has(low))) return null;
  const only = words[from];
  if (only && from + 1 === words.length)
    return signature && /^\p{L}{3,20}$/u.test(only.word) ? { start: only.start, end: only.end } : null;
  const name = nameAt(words, from, byline);
  if (!name || name.next !== words.length || name.count < 2 || name.count > 4) return null;
  // "HARBOUR FIRES" may be a heading; names in capitals come with a "by".
  return line === line.toUpperCase() && line !== line.toLowerCase() ? null : name.span;
}

const DATELINE = 140;

/** A dateline at the head of a paragraph: its span with the dash, the date and the agency that it names. */
export interface Dateline {
  readonly span: Span;
  readonly date: WrittenDate | null;
  readonly agency: Span | null;
}

/** "HARBOUR CITY, March 12, 2031 (Northern Wire) — The …". It needs a date with a year, or an agency in brackets. */
export function datelineIn(head: string, language: Language): Dateline | null {
  const dash = /(?<=\S)(?:\s*[—―]\s*|\s+(?:–|-{1,2})\s+)(?=[\p{L}"“‘'«\d])/u.exec(head.slice(0, DATELINE));
  if (!dash) return null;
  const front = head.slice(0, dash.index);
  const [date = null] = datesIn(front, language.calendar);
  const bracket = /\(([^()]{2,60})\)\s*$/u.exec(front);
  const agency = bracket && agencyIn(bracket[1]!, bracket.index + 1);
  if (!agency && !date) return null;
  const place = front.slice(0, Math.min(bracket?.index ?? front.length, date?.start ?? front.length));
  const placeWords = wordsIn(place).filter(({ mark }) => !mark);
  const { byline } = language.page;
  const fits = placeWords.every(
    ({ word, low }) => /^[\p{Lu}\p{Lo}\d]/u.test(word) || wordSet(byline.particles).has(low),
  );
  if (!fits || placeWords.length === 0 || placeWords.length > 7) return null;
  return { span: { start: 0, end: dash.index + dash[0].trimEnd().length }, date, agency };
}

/** The first of "Northern Wire/Agency", if it looks like a name. */
function agencyIn(words: string, at: number): Span | null {
  const name = words.split(/[/,;|]/)[0]!;
  const start = at + (name.length - name.trimStart().length);
  return /^\s*[\p{Lu}\p{Lo}]/u.test(name) ? { start, end: start + name.trim().length } : null;
}

function isFiller({ low, word }: WordAt, { page, calendar }: Language): boolean {
  return (
    /^[\p{N}:.]+\p{L}{0,2}$/u.test(word) ||
    wordSet(page.byline.fillers).has(low) ||
    wordSet(page.byline.roles).has(low) ||
    wordSet(page.date.fillers).has(low) ||
    wordSet(page.widgets.share).has(low) ||
    Object.hasOwn(calendar.weekdays, low) ||
    Object.hasOwn(calendar.months, low)
  );
}

function wordsUntilMark(words: readonly WordAt[], from: number): string[] {
  const rest: string[] = [];
  for (let i = from; i < words.length && !words[i]!.mark && rest.length < 6; i++) rest.push(words[i]!.low);
  return rest;
}

function capitalsFrom(words: readonly WordAt[], from: number, small: readonly string[]): number {
  let end = from;
  while (words[end] && !words[end]!.mark && end - from < 6) {
    if (!/^\p{Lu}/u.test(words[end]!.word) && !wordSet(small).has(words[end]!.low)) break;
    end++;
  }
  return end;
}

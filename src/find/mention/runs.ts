// Runs of capitalised words, with the small words that hold a name together: "Ministry of Trade and Industry",
// "Ann van der Lowe", "R. J. Marsh". What kind of name a run is, and whether it is one name or two, is not asked here.

import { phraseAt } from "../phrases.ts";
import { positionAt } from "./coordinates.ts";
import { expansionsOf } from "./expansions.ts";
import { isBeside, isNameToken, type Page } from "./page.ts";

export interface Run {
  /** Tokens, half-open. */
  readonly from: number;
  readonly to: number;
  /** True where it is one name for sure: its acronym follows it. */
  readonly whole?: boolean;
  /** True for coordinates. */
  readonly spot?: boolean;
}

// A run of more words than this is a list or a shout, and is cut.
const LONGEST = 12;

/** The runs of capitalised words in running text, in order. */
export function runsOf(page: Page): readonly Run[] {
  const found: Run[] = [];
  const expansions = expansionsOf(page);
  // Where the last position ended that a slash follows.
  let spotted = -1;
  for (let at = 0; at < page.tokens.length; ) {
    const position = positionAt(page, at, spotted === at);
    if (position !== null && page.use[at] !== 0) {
      found.push({ from: at, to: position.to, spot: true });
      at = position.to;
      if (page.exact[at] === "/") spotted = ++at;
      continue;
    }
    const expansion = expansions.get(at);
    if (expansion) {
      found.push(expansion);
      at = expansion.to;
      continue;
    }
    if ((page.use[at] !== 1 && page.use[at] !== 3) || !isStart(page, at)) {
      at++;
      continue;
    }
    let to = runEnd(page, at);
    for (let i = at + 1; i < to; i++) if (expansions.has(i)) to = i;
    found.push({ from: at, to });
    at = to;
  }
  return found;
}

function isStart(page: Page, at: number): boolean {
  if (!isNameToken(page, at)) return false;
  const word = page.plain[at]!;
  const { months, weekdays } = page.language.calendar;
  if (Object.hasOwn(weekdays, word)) return false;
  if (Object.hasOwn(months, word))
    return page.naming.givenNames.has(page.exact[at]!) && isNameToken(page, at + 1) && !follows(page, at);
  return page.exact[at] !== "I";
}

/** True where a month's name stands after a word that months stand after: "in June". */
const follows = ({ plain, language }: Page, at: number): boolean =>
  language.calendar.leads.has(plain[at - 1] ?? "") || language.calendar.weakLeads.has(plain[at - 1] ?? "");

function runEnd(page: Page, from: number): number {
  const { lower, exact, naming, opens } = page;
  let to = from + Math.max(1, phraseAt(page.tables.organisations, exact, from));
  let joined = false;
  while (to - from < LONGEST && to < page.tokens.length) {
    const word = lower[to]!;
    if (!isBeside(page, to) && word !== "/" && word !== naming.possessive && word !== "'") break;
    if (isNameToken(page, to)) {
      if (opens[to] === 1 || isCalendar(page, to) || exact[to] === "I") break;
      to++;
      continue;
    }
    // "Ann “Red” Lowe", "Tobin al- Rashid"
    const past = pastNickname(page, from, to) ?? pastTied(page, to);
    if (past !== null) {
      to = past;
      continue;
    }
    // "Secretary of State Ann Lowe"
    const office = phraseAt(page.tables.titles, page.plain, to - 1);
    const body = phraseAt(page.tables.organisations, exact, to - 1);
    if (office > 1 || body > 1) {
      to += Math.max(office, body) - 1;
      continue;
    }
    const head = lastHead(page, from, to);
    let next = to + 1;
    if (naming.organisationJoins.has(word) && head) {
      if (naming.definite.has(lower[next] ?? "")) next++;
      if (!isName(page, next, to)) break;
      joined = true;
    } else if (word === "&") {
      if (!isName(page, next, to) || isCited(page, next)) break;
    } else if (word === naming.possessive && naming.owners.has(page.lower[to - 1]!)) {
      if (!isNameToken(page, next) || !isBeside(page, next)) break;
    } else if (word === "'") {
      // "Wardens’ League": a plural's possessive before a head.
      const owner = page.tokens[to - 1]!;
      const glued = page.tokens[to]!.start === owner.end && lower[to - 1]!.endsWith(naming.pluralEnding);
      if (!glued || !isNameToken(page, next) || !naming.organisationHeads.has(page.plain[next]!)) break;
      if (!isBeside(page, next)) break;
    } else if (naming.and.has(word)) {
      if (!isName(page, next, to) || !joinsByAnd(page, from, to, joined)) break;
    } else if (naming.particles.has(word)) {
      if (naming.particles.has(lower[next] ?? "")) next++;
      if (!isName(page, next, to)) break;
    } else break;
    to = next + 1;
  }
  return to;
}

/** Past the name behind a nickname in quotation marks: "Lowe" in "Ann “Red” Lowe". */
function pastNickname(page: Page, from: number, to: number): number | null {
  const { exact, plain, naming } = page;
  if (
    !/^["“”]$/.test(exact[to]!) ||
    !(naming.givenNames.has(exact[to - 1]!) || naming.titles.has(plain[from]!))
  )
    return null;
  let end = to + 1;
  while (end < to + 3 && isNameToken(page, end)) end++;
  const closed = end > to + 1 && /^["“”]$/.test(exact[end] ?? "");
  return closed && isNameToken(page, end + 1) && isBeside(page, end + 1) ? end + 2 : null;
}

/** Past a name that a blank parts from what is tied to it: "Rashid" in "al- Rashid". */
function pastTied(page: Page, to: number): number | null {
  const { exact, lower, tokens, naming } = page;
  const tied = naming.tiedPrefixes.has(lower[to]!) && exact[to + 1] === "-";
  return tied &&
    tokens[to]!.end === tokens[to + 1]!.start &&
    isNameToken(page, to + 2) &&
    isBeside(page, to + 2)
    ? to + 3
    : null;
}

/** "Marsh & Lowe, 2031": two authors, no firm. */
const isCited = ({ exact }: Page, at: number): boolean =>
  /^[,(]$/.test(exact[at + 1] ?? "") && /^(?:19|20)\d\d[a-z]?$/.test(exact[at + 2] ?? "");

const isCalendar = ({ plain, language }: Page, at: number): boolean =>
  Object.hasOwn(language.calendar.weekdays, plain[at]!) ||
  Object.hasOwn(language.calendar.months, plain[at]!);

/** True where `at` is a capitalised word and everything from `from` on stands close. */
function isName(page: Page, at: number, from: number): boolean {
  if (!isNameToken(page, at) || isCalendar(page, at)) return false;
  for (let i = from; i <= at; i++) if (!isBeside(page, i)) return false;
  return true;
}

/** True where the last word before `to` can take an "of": "Ministry", "Republic", "Battle". */
function lastHead({ plain, naming }: Page, from: number, to: number): boolean {
  if (to <= from) return false;
  const word = plain[to - 1]!;
  return naming.organisationHeads.has(word) || naming.placeHeads.has(word) || naming.otherHeads.has(word);
}

/** "League of Reeds and Rivers (LRR)": the bracket after a name spells it. */
function isInitials({ exact }: Page, from: number, to: number): boolean {
  if (exact[to] !== "(") return false;
  const letters = (exact[to + 1] ?? "").replace(/\./g, "");
  let initials = "";
  for (let i = from; i < to; i++) initials += exact[i]![0] ?? "";
  return letters.length > 1 && letters.at(-1) === exact[to - 1]![0] && initials.startsWith(letters[0]!);
}

/**
 * "Ministry of Trade and Industry" is one name, "University of Leeds and Ministry of Trade" two; "Trade and Industry
 * Committee" one, "Ann and Ben Lowe" two.
 */
function joinsByAnd(page: Page, from: number, to: number, joined: boolean): boolean {
  const { exact, plain, naming } = page;
  const known = (at: number): boolean =>
    naming.places.has(exact[at]!) ||
    naming.givenNames.has(exact[at]!) ||
    naming.nationalities.has(exact[at]!);
  let end = to + 1;
  while (end - to < 6 && isNameToken(page, end) && isBeside(page, end)) end++;
  const closes = naming.organisationHeads.has(plain[end - 1] ?? "");
  if (joined && isInitials(page, from, end)) return true;
  if (joined)
    return !closes && !known(to + 1) && !known(to - 1) && !naming.organisationHeads.has(plain[to + 1]!);
  if (end - to < 3 || !closes || naming.organisationHeads.has(plain[to - 1]!)) return false;
  for (let i = from; i < to; i++) if (known(i)) return false;
  return to - from <= 2 && page.opens[from] !== 1 && !known(to + 1);
}

// Titles and offices in runs of capitalised words: "Prime Minister" before a name or alone, "minister" in lower case right
// before one, "7th Reed Guard Commander". Knows where they stand; whose they are is asked elsewhere.

import { phraseAt } from "../phrases.ts";
import { isBeside, isNameToken, type Page } from "./page.ts";

/** How many tokens a title takes at `at`, with the words that go before one; 0 where none stands. */
export function titleAt(page: Page, at: number, to: number): number {
  const { plain, naming, tables } = page;
  let i = at;
  while (i < to - 1 && i - at < 2 && naming.titleModifiers.has(plain[i]!)) i++;
  for (let from = i; from >= at; from--) {
    const length = phraseAt(tables.titles, plain, from);
    if (length > 0 && from + length <= to) {
      const next = from + length;
      // "Foreign Secretary Lord Marsh": titles may follow one another.
      return next - at + (next < to ? titleAt(page, next, to) : 0);
    }
  }
  return 0;
}

/** Where a title in lower case starts that stands right before a name: "foreign minister Ann Lowe". */
export function lowerTitle(page: Page, at: number): number | null {
  const { plain, lower, exact, tables, naming } = page;
  if (!isBeside(page, at)) return null;
  for (let length = 3; length > 0; length--) {
    const from = at - length;
    if (from < 0 || phraseAt(tables.titles, plain, from) !== length || lower[from] !== exact[from]) continue;
    // "They miss Lowe": such titles have a capital.
    if (naming.bareTitles.has(plain[from]!)) continue;
    let close = true;
    for (let i = from + 1; i < at; i++) close &&= isBeside(page, i);
    if (!close) continue;
    const start = naming.titleModifiers.has(plain[from - 1] ?? "") && isBeside(page, from) ? from - 1 : from;
    // "his brother Ben Marsh": a description, and a name beside it.
    return naming.determiners.has(lower[start - 1] ?? "") && isBeside(page, start) ? null : start;
  }
  return null;
}

/** "Minister for the Mill Valley": one word for an office, and what it is for. */
export function isOfficeOf(page: Page, at: number): boolean {
  const { plain, lower, naming } = page;
  if (!naming.titles.has(plain[at]!) || naming.bareTitles.has(plain[at]!)) return false;
  if (!naming.phraseJoins.has(lower[at + 1] ?? "") || !isBeside(page, at + 1)) return false;
  return isNameToken(page, naming.definite.has(lower[at + 2] ?? "") ? at + 3 : at + 2);
}

/** Where an office starts that closes a run after the body it belongs to: "Mill Guard Commander"; `at` where none does. */
export function closingOffice(page: Page, at: number, to: number): number {
  const { exact, plain, naming, tables } = page;
  if (naming.givenNames.has(exact[at]!)) return at;
  for (let i = at + 1; i < to; i++) {
    if (naming.bareTitles.has(plain[i]!) || titleAt(page, i, to) !== to - i) continue;
    const body =
      naming.organisationHeads.has(plain[i - 1]!) || phraseAt(tables.organisations, exact, at) === i - at;
    return body ? i : at;
  }
  return at;
}

/** "the River Queen": behind an article, a name that closes with a noun for a woman or a man. */
export function isByname({ plain, lower, naming }: Page, at: number, to: number): boolean {
  const last = plain[to - 1]!;
  return (
    to - at > 1 &&
    naming.definite.has(lower[at - 1] ?? "") &&
    (naming.womanly.has(last) || naming.manly.has(last))
  );
}

// Under which name this browser's user works: it stands beside every decision and every word of theirs. Kept in the
// browser; "me" until they say otherwise.

const KEY = "reviewer";
const LONGEST = 80;
export const NAMELESS = "me";

const tidy = (name: string): string =>
  name
    .replace(/\p{Cc}/gu, " ")
    .trim()
    .slice(0, LONGEST)
    .toWellFormed() || NAMELESS;

let known: string | null = null;

export function reviewer(): string {
  if (known !== null) return known;
  try {
    return tidy(localStorage.getItem(KEY) ?? "");
  } catch {
    return NAMELESS;
  }
}

export function callMe(name: string): void {
  known = tidy(name);
  try {
    localStorage.setItem(KEY, known);
  } catch {
    // No storage: the name holds until the page is closed.
  }
}

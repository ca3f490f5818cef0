// Full names right before their acronym in brackets: "Global League to Counter Floods (GLCF)". The letters tell where
// the name starts, across small words and words that no other rule would join. After Schwartz and Hearst, "A simple
// algorithm for identifying abbreviation definitions" (2003), on first letters of words alone.

import { isBeside, isNameToken, type Page } from "./page.ts";
import type { Run } from "./runs.ts";
import { isAcronym } from "./types.ts";

// "National Reed and Water Front of the Peoples of the Delta": words that a name may hold beside the spelt ones.
const SPARE = 5;

/** The full names, by the token that they start at. */
export function expansionsOf(page: Page): ReadonlyMap<number, Run> {
  const found = new Map<number, Run>();
  const { exact, naming } = page;
  for (let at = 1; at + 2 < exact.length; at++) {
    if (exact[at] !== "(" || page.use[at] !== 1) continue;
    let word = at + 1;
    if (/^["“'‘]$/.test(exact[word]!) || naming.definite.has(page.lower[word]!)) word++;
    const acronym = exact[word] ?? "";
    if (!isAcronym(acronym) && !/^\p{Lu}\p{Ll}?\p{Lu}\p{L}{0,5}$/u.test(acronym)) continue;
    if (naming.otherAcronyms.has(acronym)) continue;
    const letters = acronym.replace(/[^\p{L}]/gu, "").toLowerCase();
    const known = naming.organisations.has(acronym);
    const from = startOf(page, at, letters) ?? (known ? looseStart(page, at, letters[0]!) : null);
    if (from !== null && at - from > 1) found.set(from, { from, to: at, whole: true });
  }
  return found;
}

function startOf(page: Page, to: number, letters: string): number | null {
  const { lower, naming } = page;
  let letter = letters.length - 1;
  let spare = SPARE;
  for (let at = to - 1; at >= 0; at--) {
    if (at < to - 1 && !isBeside(page, at + 1)) return null;
    // "Self-Rule" has two letters, of which one may be spelt.
    const parts = lower[at]!.split("-").filter((part) => part !== "");
    let used = 0;
    for (const part of parts.toReversed())
      if (letter >= 0 && part[0] === letters[letter]) {
        letter--;
        used++;
      }
    if (letter < 0) return isNameToken(page, at) && page.lower[at]![0] === letters[0] ? at : null;
    const small =
      naming.organisationJoins.has(lower[at]!) ||
      naming.and.has(lower[at]!) ||
      naming.definite.has(lower[at]!);
    if (used > 0 || small) continue;
    if (--spare < 0 || !/^\p{L}/u.test(lower[at]!)) return null;
    // A word in lower case that no letter stands for belongs to no name, but for the smallest.
    if (!isNameToken(page, at) && lower[at]!.length > 3) return null;
  }
  return null;
}

// "Reed Front in Orvane and the Delta": beyond this many words it is no name.
const LONGEST = 10;

/** Where a name starts whose acronym is a known body's and of another language or an older name: its first letter fits. */
function looseStart(page: Page, to: number, letter: string): number | null {
  const { lower, exact, plain, naming } = page;
  let start: number | null = null;
  for (let at = to - 1; at >= 0 && to - at < LONGEST; at--) {
    if (at < to - 1 && !isBeside(page, at + 1)) break;
    const name = isNameToken(page, at);
    if (name && lower[at]![0] === letter && !naming.places.has(exact[at]!)) start = at;
    const small =
      naming.phraseJoins.has(lower[at]!) || naming.and.has(lower[at]!) || naming.definite.has(lower[at]!);
    if (!name && !small && !naming.organisationHeads.has(plain[at]!)) break;
  }
  return start;
}

// The query language of a search: `ceasefire "north gate" -football`. Every string is a query; what makes no sense as
// an operator is words. Knows nothing of the engine that answers it.

import { foldedWords } from "./fold.ts";

/** Folded words that stand one after another. */
export type Phrase = readonly string[];

export interface Query {
  /** Each must be found. */
  readonly all: readonly Phrase[];
  /** None may be. */
  readonly none: readonly Phrase[];
}

/** Parts past this many are left out: nobody types more, and a pasted page must not become a thousand look-ups. */
const MOST_PARTS = 64;
const LONGEST_QUERY = 1_000;

// A part is a quoted phrase, in straight or curly marks, or a run without spaces; a hyphen before it excludes it.
const PART = /(-?)(?:["“”„]([^"“”„]+)["“”„]|(\S+))/gu;

/** `"a b" -c d` gives all [["a","b"],["d"]], none [["c"]]. A word with marks inside is a phrase: "don't" is "don t". */
export function parseQuery(query: string): Query {
  const all: Phrase[] = [];
  const none: Phrase[] = [];
  for (const [, minus, quoted, bare] of query.slice(0, LONGEST_QUERY).matchAll(PART)) {
    const phrase = Array.from(foldedWords(quoted ?? bare ?? ""), ({ word }) => word);
    if (phrase.length === 0) continue;
    (minus === "-" ? none : all).push(phrase);
    if (all.length + none.length === MOST_PARTS) break;
  }
  return { all, none };
}

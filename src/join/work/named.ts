// A work that an article cites by its outlet alone: "told Channel 9" is an interview in Channel 9, "as the Harbour Ledger
// reported" a paper in the Harbour Ledger. Knows the words of the marker and nothing of which piece is meant.

import type { CitingWords } from "../../lang/citing-words.ts";
import type { Language } from "../../lang/language.ts";
import type { WorkFields, WorkName } from "../../model/citation.ts";

interface Patterns {
  readonly lead: RegExp;
  readonly tail: RegExp;
}

const cache = new WeakMap<CitingWords, Patterns>();

const either = (phrases: readonly string[]): string =>
  [...phrases]
    .sort((a, b) => b.length - a.length)
    .map(RegExp.escape)
    .join("|");

function patternsOf(words: CitingWords): Patterns {
  let made = cache.get(words);
  if (made === undefined) {
    const leads = [...words.leads, ...words.weakLeads, ...words.as, ...words.publishing, ...words.articles];
    made = {
      lead: new RegExp(`^(?:(?:${either(leads)}) )+`, "iu"),
      tail: new RegExp(` (?:${either(words.publishing)})$`, "iu"),
    };
    cache.set(words, made);
  }
  return made;
}

/** The outlet's name in the words of a marker: "Harbour Ledger" of "as the Harbour Ledger reported". */
export function outletIn(marker: string, words: CitingWords): string | null {
  const { lead, tail } = patternsOf(words);
  const name = marker.replace(/\s+/g, " ").trim().slice(0, 300).replace(tail, "").replace(lead, "").trim();
  return /^\p{Lu}/u.test(name) ? name : null;
}

export function namedWork(
  marker: string,
  speakers: readonly WorkName[],
  language: Language,
): WorkFields | null {
  const container = outletIn(marker, language.citing);
  if (container === null) return null;
  const isTalk = marker
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .some((word) => language.citing.interviews.includes(word));
  return {
    type: isTalk ? "interview" : "document",
    title: null,
    author: isTalk ? speakers : [],
    containerTitle: container,
    issued: null,
    url: null,
  };
}

// Whether two tellings quote one utterance: the same words between quotation marks, of a speaker who may be the same. Five
// words in a row are somebody's own ("you don't wind three gates"); fewer count where they are all that is quoted.

import type { Span } from "../../model/span.ts";
import { areSpellings } from "../../text/spelling.ts";
import type { CarriedTelling } from "./carried.ts";

/** Words in a row. At 4 "as soon as possible" and its like tie strangers. */
const RUN = 5;
/** A quotation of fewer words is a catchword. */
const SHORTEST = 3;

/** Keys under which tellings that quote the same are found: each run of words, and short quotations whole. */
export function quotedKeys({ quotes }: CarriedTelling): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const { words } of quotes) {
    if (words.length < SHORTEST) continue;
    if (words.length < RUN) keys.add(words.join(" "));
    for (let i = 0; i + RUN <= words.length; i++) keys.add(words.slice(i, i + RUN).join(" "));
  }
  return keys;
}

/** Where both quote the same, or null. */
export function sharedQuote(
  a: CarriedTelling,
  b: CarriedTelling,
): { readonly a: Span; readonly b: Span } | null {
  for (const one of a.quotes) {
    const keys = quotedKeys({ ...a, quotes: [one] });
    for (const other of b.quotes)
      for (const key of quotedKeys({ ...b, quotes: [other] }))
        if (keys.has(key)) return { a: one.span, b: other.span };
  }
  return null;
}

/** true: one speaker; false: two; null: nobody can say, since one of them is not named. */
export function sameSpeaker(a: CarriedTelling, b: CarriedTelling): boolean | null {
  if (a.voice === "author" || b.voice === "author") return null;
  if (a.speakers.some((id) => b.speakers.includes(id))) return true;
  if (a.source === "" || b.source === "") return null;
  if (a.source === b.source) return true;
  const [one, other] = [a.source.split(" "), b.source.split(" ")];
  const shared = one.some((word) => word.length > 3 && other.some((there) => areSpellings(word, there)));
  if (shared) return true;
  // A pronoun names nobody on its own.
  return a.speakers.length === 0 || b.speakers.length === 0 ? null : false;
}

// Names inside names: the person in "Ann Lowe Foundation", the town in "Pellam Police Department". A part is taken where
// the document holds it alone too, so that nothing is guessed, or where a known given name opens it.

import type { ActorType } from "../../model/actor.ts";
import type { Named } from "./drafts.ts";
import { isNameToken, type Page } from "./page.ts";
import { keyOf } from "./types.ts";

// "Ann van der Lowe": a longer part would be a name of several.
const LONGEST = 4;

export function innerNames(page: Page, names: readonly Named[]): readonly Named[] {
  const alone = new Map<string, ActorType>();
  for (const { key, type, piece } of names) if (!piece.inner && type !== "Nationality") alone.set(key, type);
  const starts = new Set(names.filter(({ piece }) => piece.inner).map(({ piece }) => piece.from));
  const found: Named[] = [];
  for (const { piece, type, key } of names) {
    const { from, to } = piece;
    if (piece.inner || type === "Person" || type === "Nationality" || to - from < 2) continue;
    for (let at = from; at < to - (at === from ? 1 : 0); at++) {
      const joined = at > from && page.naming.organisationJoins.has(page.lower[at - 1]!);
      if ((at !== from && !joined) || starts.has(at)) continue;
      const part =
        partAt(page, at, at === from ? to - 1 : to, type, alone) ??
        (joined ? placeAfter(page, at, to) : null);
      if (part === null || part.key === key) continue;
      found.push(part);
    }
  }
  return found;
}

function partAt(
  page: Page,
  at: number,
  to: number,
  whole: ActorType,
  alone: ReadonlyMap<string, ActorType>,
): Named | null {
  const { exact, naming } = page;
  for (let length = Math.min(LONGEST, to - at); length > 0; length--) {
    const key = keyOf(page, at, at + length);
    const type = alone.get(key);
    // "Reed" in "Reed Front" would be its own short form.
    if (type === undefined || (type === "Organisation" && whole === "Organisation") || key.length < 2)
      continue;
    return made(at, at + length, type, key);
  }
  const second = page.plain[at + 1] ?? "";
  const person =
    to - at === 2 &&
    naming.givenNames.has(exact[at]!) &&
    !naming.places.has(exact[at]!) &&
    !naming.organisationHeads.has(second) &&
    !naming.placeHeads.has(second) &&
    !naming.otherHeads.has(second);
  return person ? made(at, to, "Person", keyOf(page, at, to)) : null;
}

/** "Pellam" in "University of Pellam": what such a noun is of is a place, whether or not anybody knows it. */
function placeAfter(page: Page, at: number, to: number): Named | null {
  const { plain, naming } = page;
  if (at < 2 || !naming.ofPlaces.has(plain[at - 2]!)) return null;
  let end = at;
  while (end < to && isNameToken(page, end)) end++;
  if (end === at || naming.organisationHeads.has(plain[end - 1]!) || naming.otherNames.has(page.exact[at]!))
    return null;
  return made(at, end, "Location", keyOf(page, at, end));
}

const made = (from: number, to: number, type: ActorType, key: string): Named => ({
  piece: { from, to, start: from, type, office: false, opening: false, inner: true },
  type,
  key,
});

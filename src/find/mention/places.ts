// What goes with the name of a place: the part of it that is meant ("northern Orvane", a place of its own), and the
// larger place that tells where it lies ("Pellam, Orvane", of which Pellam is meant).

import type { Named } from "./drafts.ts";
import { isBeside, type Page } from "./page.ts";

// Tokens that may follow a place to tell where it lies.
const LONGEST = 10;

/** "northern Orvane": a place of its own, around the one that it is part of. */
export function partsOfPlaces(page: Page, names: readonly Named[]): readonly Named[] {
  const found: Named[] = [];
  for (const { piece, type, key } of names) {
    if (type !== "Location" || piece.inner) continue;
    let from = piece.from;
    while (
      from > 0 &&
      piece.from - from < 2 &&
      isBeside(page, from) &&
      page.naming.placeParts.has(page.lower[from - 1]!)
    )
      from--;
    if (from === piece.from) continue;
    const part = { ...piece, from, start: from, inner: false };
    found.push({ piece: part, type, key: `${page.lower.slice(from, piece.from).join(" ")} ${key}` });
  }
  return found;
}

/** Where the mention of a place ends that a larger one follows, by the token that its name ends at. */
export function wherePlacesLie(page: Page, names: readonly Named[]): ReadonlyMap<number, number> {
  const { exact, naming } = page;
  const places = new Map<number, Named>();
  for (const name of names)
    if (name.type === "Location" && !name.piece.inner) places.set(name.piece.from, name);
  const ends = new Map<number, number>();
  const isLarge = (at: number, to: number): boolean => {
    const words = exact.slice(at, to).join(" ");
    return naming.states.has(words) || naming.provinces.has(words);
  };
  // From the last to the first: in "Mill, Pellam, Orvane" what Pellam leads to is known when Mill is reached.
  for (const { piece, type } of [...names].reverse()) {
    if (type !== "Location" || piece.inner || exact[piece.to] !== ",") continue;
    if (isLarge(piece.from, piece.to) && naming.states.has(exact.slice(piece.from, piece.to).join(" ")))
      continue;
    const next = places.get(piece.to + 1);
    if (!next || !isBeside(page, piece.to + 1)) continue;
    // "Mill, Pellam, Ohio, Orvane": no address goes on for longer.
    const further = ends.get(next.piece.to);
    const end =
      (further !== undefined && further - piece.to < LONGEST ? further : undefined) ??
      (isLarge(next.piece.from, next.piece.to) ? next.piece.to : null);
    // "in Pellam, Orvane and Tessmark" lists three.
    if (end === null || naming.and.has(page.lower[end] ?? "")) continue;
    ends.set(piece.to, end);
  }
  return ends;
}

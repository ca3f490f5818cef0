// Names in headlines: where most words have a capital, a capital says nothing, and only names that the running text
// holds too, or that the language lists, are taken.

import type { ActorType } from "../../model/actor.ts";
import { phraseAt, phraseTable } from "../phrases.ts";
import type { Named } from "./drafts.ts";
import { isNameToken, type Page } from "./page.ts";
import type { Piece } from "./pieces.ts";
import { keyOf } from "./types.ts";

const LONGEST = 8;

export function foundInHeadlines(page: Page, names: readonly Named[]): readonly Named[] {
  const { tokens, use, exact, lower, naming, tables } = page;
  if (!use.includes(2)) return [];
  const types = new Map<string, ActorType>();
  for (const { key, type, piece } of names)
    if (!(piece.to - piece.from === 1 && naming.common.has(key))) types.set(key, type);
  const known = phraseTable(types.keys());
  const found: Named[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (use[at] !== 2 || !isNameToken(page, at)) continue;
    const words = lower.slice(at, at + LONGEST).map((word) => word.replace(/[.’']/g, ""));
    const length = phraseAt(known, words, 0);
    const place = phraseAt(tables.places, exact, at);
    const organisation = phraseAt(tables.organisations, exact, at);
    const to = at + Math.max(length, place, organisation, naming.nationalities.has(exact[at]!) ? 1 : 0);
    if (to === at) continue;
    const key = keyOf(page, at, to);
    const type: ActorType =
      types.get(key) ??
      (to - at === place ? "Location" : to - at === organisation ? "Organisation" : "Nationality");
    const piece: Piece = { from: at, to, start: at, type, office: false, opening: false, inner: false };
    found.push({ piece, type, key });
    at = to - 1;
  }
  return found;
}

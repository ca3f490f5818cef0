// Names in headlines: where most words have a capital, a capital says nothing, and only names that the running text
// holds too, or that the language lists, are taken.

import type { ActorType } from "../../model/actor.ts";
import { phraseAt, phraseTable } from "../phrases.ts";
import type { Named } from "./drafts.ts";
import { isBeside, isNameToken, type Page } from "./page.ts";
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
    const shown = exact.slice(at, at + LONGEST).map(unshouted);
    const place = Math.max(phraseAt(tables.places, exact, at), phraseAt(tables.places, shown, 0));
    const organisation = Math.max(
      phraseAt(tables.organisations, exact, at),
      phraseAt(tables.organisations, shown, 0),
    );
    const nation = naming.nationalities.has(shown[0]!) ? 1 : 0;
    const person = Math.max(length, place, organisation, nation) > 0 ? 0 : personAt(page, at, shown);
    const to = at + Math.max(length, place, organisation, nation, person);
    if (to === at) continue;
    const key = keyOf(page, at, to);
    const type: ActorType =
      types.get(key) ??
      (person > 0
        ? "Person"
        : to - at === place
          ? "Location"
          : to - at === organisation
            ? "Organisation"
            : "Nationality");
    const piece: Piece = { from: at, to, start: at, type, office: false, opening: false, inner: false };
    found.push({ piece, type, key });
    at = to - 1;
  }
  return found;
}

/** "SPAIN" as it is written where nobody shouts; words of up to three letters may be acronyms. */
const unshouted = (word: string): string =>
  word.length > 3 && word === word.toUpperCase() ? word[0]! + word.slice(1).toLowerCase() : word;

/** Tokens of a given name and one more, where everything is shouted, or where they are all that a line holds. */
function personAt(page: Page, at: number, shown: readonly string[]): number {
  const { text, tokens, exact, plain, naming } = page;
  const second = plain[at + 1] ?? "";
  const given = shown[0]!.length > 3 ? shown[0]! : exact[at]![0]! + exact[at]!.slice(1).toLowerCase();
  if (!naming.givenNames.has(given) || !isNameToken(page, at + 1) || !isBeside(page, at + 1)) return 0;
  if (naming.common.has(second) || naming.openers.has(second) || naming.organisationHeads.has(second))
    return 0;
  if (exact[at] === exact[at]!.toUpperCase() && exact[at + 1] === exact[at + 1]!.toUpperCase()) return 2;
  const before = text.slice(Math.max(0, tokens[at]!.start - 1), tokens[at]!.start);
  const { end } = tokens[at + 1]!;
  return /^(?:[\r\n]|)$/.test(before) && /^[\r\n]?$/.test(text.slice(end, end + 1)) ? 2 : 0;
}

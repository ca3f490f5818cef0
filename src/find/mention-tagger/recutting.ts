// Where names lie, by the rules and the tagger together. The rules' cuts stay, since titles, whole bodies and what lies in them
// hang on them; the tagger adds names where the rules see none, and cuts anew what runs over words that are no name.
// Taking all cuts from the tagger was no better on held-out documents of GUM (F1 0.855 for 0.857) and linked worse.

import type { Page } from "../mention/page.ts";
import type { Piece } from "../mention/pieces.ts";
import { phraseAt } from "../phrases.ts";
import { KINDS, type Told } from "./chances.ts";
import { NAMES, PARTS } from "./tagset.ts";

/**
 * Mean chance from which a name that only the tagger sees is one. Without such names F1 on held-out documents of GUM is 0.866, with
 * them 0.873, and 0.872 from 0.3 on.
 */
const FRESH = 0.5;

/** Chance from which a capitalised word belongs to no name, whatever the rules say: headlines that end in a stop are cut so. */
const LOOSE = 0.7;

const OTHER = PARTS.indexOf("other");

/** Tokens, half-open. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** @param pieces of the rules: in document order, outer before inner */
export function* recut(page: Page, pieces: readonly Piece[], told: Told): Iterable<Piece> {
  const names = namesIn(told);
  let next = 0;
  let reached = 0;
  // The end of a piece that was cut anew: what lay in it is gone with it.
  let gone = 0;
  const own = function* (until: number): Iterable<Piece> {
    for (; next < names.length && names[next]!.from < until; next++) {
      const { from, to } = names[next]!;
      const opening = page.opens[from] === 1;
      if (from >= reached && to <= until)
        yield { from, to, start: from, type: null, office: false, opening, inner: false };
    }
  };
  for (const piece of pieces) {
    const { start, from, to, inner, office } = piece;
    if (inner) {
      if (from >= gone) yield piece;
      continue;
    }
    yield* own(start);
    reached = start;
    const within = names[next];
    if (
      !office &&
      start === from &&
      within &&
      within.to <= to &&
      !isListed(page, piece) &&
      runsOver(page, piece, told)
    ) {
      gone = to;
      yield* own(to);
    } else yield piece;
    reached = to;
    while (next < names.length && names[next]!.from < to) next++;
  }
  yield* own(page.tokens.length);
}

/** "Ann Lowe Says Ben": where the tagger is sure that a word with a capital belongs to no name. */
function runsOver({ exact }: Page, { from, to }: Piece, { chances, path }: Told): boolean {
  for (let i = from; i < to; i++)
    if (path[i] === 0 && chances[i * KINDS]! > LOOSE && /^\p{Lu}/u.test(exact[i]!)) return true;
  return false;
}

/** Names of actors on the tagger's best path, of which it is sure enough. */
function namesIn({ chances, path }: Told): readonly Stretch[] {
  const found: Stretch[] = [];
  for (let from = 0; from < path.length; from++) {
    const tag = path[from]!;
    const part = (tag - 1) >> 1;
    if (tag % 2 === 0 || part === OTHER || part >= NAMES) continue;
    let to = from;
    let sum = 0;
    do sum += chances[to++ * KINDS + part + 1]!;
    while (to < path.length && path[to] === tag + 1);
    if (sum / (to - from) >= FRESH) found.push({ from, to });
    from = to - 1;
  }
  return found;
}

/** A name of several words that the language lists: it lies as the list has it, and names what the list says. */
export const isListed = ({ tables, exact }: Page, { from, to }: Piece): boolean =>
  to - from > 1 &&
  (phraseAt(tables.organisations, exact, from) === to - from ||
    phraseAt(tables.places, exact, from) === to - from);

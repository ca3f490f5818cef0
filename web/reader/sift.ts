// Which attributions are sure enough to be shown. What a person has touched is shown whatever its score, and what has no
// score too. Knows no DOM.

import type { ItemReview } from "../../src/serve/contract.ts";
import { type Item, type ItemLayers, isDecided, type Reviews } from "./items.ts";

type Attributions = NonNullable<ItemLayers["attributions"]>;

/**
 * Below this score a shown attribution looks less sure: one of three such is wrong. At a half few would look so, since a
 * finder leaves most of those out by itself. Measured on nothing: it hides none.
 */
const UNSURE = 2 / 3;

const isTouched = (review: ItemReview | undefined): boolean =>
  review !== undefined && (review.state !== "not reviewed" || review.notes.length > 0);

/** The ids of those that score lower than `least`. */
export function lowOf(
  attributions: Attributions | undefined,
  reviews: Reviews,
  least: number,
): ReadonlySet<string> {
  const low = (attributions ?? []).filter(({ id, score = 1 }) => score < least && !isTouched(reviews[id]));
  return new Set(low.map(({ id }) => id));
}

/** Whether an item is to look less sure than the rest. */
export const isUnsure = (item: Item): boolean =>
  item.layer === "attributions" && (item.data.score ?? 1) < UNSURE && !isDecided(item);

export interface Sifted {
  readonly layers: ItemLayers;
  /** How many are left out. */
  readonly hidden: number;
  /** By the id of an attribution that is shown, the hidden one right around it. */
  readonly around: ReadonlyMap<string, string>;
}

/**
 * The layers without what is low, but for the one that was opened by its address. What lay within a hidden attribution
 * lies within the one around that, or in none.
 */
export function sift(layers: ItemLayers, low: ReadonlySet<string>, opened: string | null): Sifted {
  const isHidden = (id: string): boolean => low.has(id) && id !== opened;
  const all = layers.attributions ?? [];
  const outer = new Map(all.map(({ id, within }) => [id, within]));
  const around = new Map<string, string>();
  const attributions = all
    .filter(({ id }) => !isHidden(id))
    .map((one) => {
      const { within } = one;
      if (within === null || !isHidden(within)) return one;
      around.set(one.id, within);
      return { ...one, within: shownAround(within, outer, isHidden) };
    });
  if (attributions.length === all.length) return { layers, hidden: 0, around };
  return { layers: { ...layers, attributions }, hidden: all.length - attributions.length, around };
}

/** The nearest attribution outward that is shown. A ring of `within`, which no finder should give, has none. */
function shownAround(
  from: string,
  outer: ReadonlyMap<string, string | null>,
  isHidden: (id: string) => boolean,
): string | null {
  const seen = new Set<string>();
  for (let at: string | null = from; at !== null && !seen.has(at); at = outer.get(at) ?? null) {
    if (!isHidden(at)) return at;
    seen.add(at);
  }
  return null;
}

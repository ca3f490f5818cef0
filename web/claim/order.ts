// The tellings of a claim in the order in which its page shows them and in which one reads them one after another: origin
// by origin, the earliest article first, those without a date last; denials at the end. Knows no DOM.

import type { ClaimAnswer, ToldTelling } from "../../src/serve/contract.ts";

export interface Ordered {
  /** By origin, in the order of the answer. */
  readonly groups: readonly (readonly ToldTelling[])[];
  readonly denials: readonly ToldTelling[];
  readonly all: readonly ToldTelling[];
  readonly byId: ReadonlyMap<string, ToldTelling>;
  /** Numbers of origins, from 1. */
  readonly numberOf: ReadonlyMap<string, number>;
}

export function ordered({ shown, groups, route }: Pick<ClaimAnswer, "shown" | "groups" | "route">): Ordered {
  const stops = [...route.dated, ...route.undated].map(({ documentId }) => documentId);
  const places = new Map(stops.map((id, i) => [id, i]));
  const inTime = (a: ToldTelling, b: ToldTelling): number =>
    (places.get(a.documentId) ?? stops.length) - (places.get(b.documentId) ?? stops.length) ||
    (a.documentId < b.documentId ? -1 : a.documentId > b.documentId ? 1 : a.span.start - b.span.start);
  const byOrigin = Map.groupBy(shown, ({ origin }) => origin);
  const told = groups.map(({ id }) => (byOrigin.get(id) ?? []).toSorted(inTime));
  const denials = (byOrigin.get(null) ?? []).toSorted(inTime);
  return {
    groups: told,
    denials,
    all: [...told.flat(), ...denials],
    byId: new Map(shown.map((one) => [one.id, one])),
    numberOf: new Map(groups.map(({ id }, i) => [id, i + 1])),
  };
}

/** The telling that stands for the claim: one in the words that it is shown by. Its id outlives that of the claim. */
export const mainOf = ({ shown }: Pick<ClaimAnswer, "shown">): ToldTelling | null =>
  shown.find(({ differs, origin }) => differs === null && origin !== null) ?? shown[0] ?? null;

/** The words of a telling in its article; the reader goes from there to the next telling of the claim. */
export function tellingHref({ documentId, layer, item }: ToldTelling, claim: string): string {
  const query = new URLSearchParams({ claim });
  if (layer !== "attributions") query.set("list", layer);
  if (layer === "assertions") query.set("layers", "attributions,dangling,assertions");
  return `/documents/${documentId}?${query.toString().replaceAll("%2C", ",")}#${item}`;
}

/** Words of a telling where many stand in one line. */
export const inShort = (words: string): string =>
  words.length <= LONGEST ? words : `${words.slice(0, LONGEST).toWellFormed().trimEnd()}…`;
const LONGEST = 90;

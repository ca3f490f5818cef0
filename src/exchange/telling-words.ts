// What has passed the gate said in one English sentence, for formats that have a place for words and none for a hedge, a
// review or a chain of tellers.

import type { PassedItem } from "../model/passed.ts";

/** The spans that say what an item is about, in the order of roles that a reader expects. */
const ROLES: Readonly<Record<string, readonly string[]>> = {
  attributions: ["content"],
  relations: ["passage"],
  assertions: ["span"],
  labels: ["words"],
  citations: ["marker", "reference"],
};

/** Its words; fragments parted by " … ". */
export const wordsOfItem = ({ layer, quoted }: PassedItem): string =>
  (ROLES[layer] ?? ["words"])
    .flatMap((role) => quoted[role] ?? [])
    .map(({ words }) => words)
    .join(" … ");

/** "The Ledger, Bo Ek, Ann Lee"; sources of an attribution as those who are quoted by it. */
export function chainOf(item: PassedItem): string {
  const own =
    item.layer === "attributions" ? (item.quoted.source ?? []).map(({ words }) => words).join(" … ") : null;
  const names = item.tellers.map(({ name }) => name);
  if (own !== null) names.push(own === "" ? "somebody not named" : own);
  return names.length === 0 ? "an author not named" : names.join(", then ");
}

/** What is to be known of it before it is believed: "attributions; hedged; not reviewed by a person". */
export const caveats = ({ layer, hedged, negated, review, found, facts }: PassedItem): readonly string[] => [
  layer,
  ...(typeof facts.type === "string" && layer === "relations" ? [facts.type] : []),
  ...(hedged ? ["hedged"] : []),
  ...(negated ? ["denied"] : []),
  ...(facts.planned === true ? ["planned"] : []),
  review === "not reviewed" ? "not reviewed by a person" : `${review} by a person`,
  `found by ${found.by}`,
];

export const sentenceOf = (item: PassedItem): string =>
  `As told by ${chainOf(item)}: "${wordsOfItem(item)}" (${caveats(item).join("; ")}).`;

// The words in which dependences and origins are told to a user, apart from how they are found. Never "independent", never
// "confirmed": that nothing was found is no proof that there is nothing.

import type { Dependence, DependenceKind, DependenceTest } from "../../model/claim.ts";
import type { Origins } from "../origins.ts";

const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;

/** "6 tellings in 6 documents, at most 2 origins known; outlet not testable in 5 of 6". */
export function originsLine({ tellings, documents, origins, untestable }: Origins): string {
  const told = `${count(tellings, "telling", "tellings")} in ${count(documents, "document", "documents")}`;
  const tied = origins.some((origin) => origin.tellings.length > 1);
  const known = tied
    ? `at most ${count(origins.length, "origin", "origins")} known`
    : tellings > 1
      ? "no known dependence"
      : "";
  const parts = untestable.map(
    ({ kind, documents: lacking, of }) => `${TESTED[kind]} not testable in ${lacking} of ${of}`,
  );
  return [[told, known].filter(Boolean).join(", "), ...new Set(parts)].join("; ");
}

/** What a test looks at. */
const TESTED: Readonly<Record<DependenceKind, string>> = {
  reuse: "recycled passages",
  cites: "citations",
  "cites the same work": "citations",
  "same utterance quoted": "quotations",
  "same author": "author",
  "same agency": "agency",
  "same outlet or owner": "outlet",
};

/** What one telling does to another, to stand between the two: "[07] repeats a passage of [06]". */
export function dependenceWords({ kind, order }: Pick<Dependence, "kind" | "order">): string {
  const unordered = order === null;
  switch (kind) {
    case "reuse":
      return unordered ? "has a passage in common with" : "repeats a passage of";
    case "cites":
      return "cites";
    case "cites the same work":
      return "cites the same work as";
    case "same utterance quoted":
      return "quotes the same utterance as";
    case "same author":
      return "has an author in common with";
    case "same agency":
      return "has it by way of the same agency as";
    case "same outlet or owner":
      return "appeared in the same outlet, or under the same owner, as";
  }
}

/** "author: not testable (no author known of one of the two)". */
export const testWords = ({ kind, outcome, reason }: DependenceTest): string =>
  `${kind}: ${outcome}${reason === null ? "" : ` (${reason})`}`;

// What each test of dependence came to for two documents of a claim: found, not found, or not testable and why. What was not
// found is no proof: a passage may have been told on by telephone.

import type { Dependence, DependenceKind, DependenceTest } from "../../model/claim.ts";
import type { Told } from "../dependences.ts";

export const KINDS: readonly DependenceKind[] = [
  "reuse",
  "cites",
  "cites the same work",
  "same utterance quoted",
  "same author",
  "same agency",
  "same outlet or owner",
];

/**
 * All tests for two documents. `groups` tells which tellings are tied by edges of one kind, directly or by way of others: what
 * ten share is kept as nine edges.
 */
export function testsBetween(
  a: string,
  b: string,
  told: Told,
  dependences: readonly Dependence[],
): readonly DependenceTest[] {
  const documentOf = new Map(told.tellings.map(({ id, documentId }) => [id, documentId]));
  return KINDS.map((kind): DependenceTest => {
    if (isTied(a, b, kind, dependences, documentOf)) return { a, b, kind, outcome: "found", reason: null };
    const reason = reasonAgainst(kind, [a, b], told);
    return { a, b, kind, outcome: reason === null ? "not found" : "not testable", reason };
  });
}

/** What ties groups is passed on; what one copies or cites of another is not. */
const PASSED_ON: ReadonlySet<DependenceKind> = new Set([
  "cites the same work",
  "same utterance quoted",
  "same author",
  "same agency",
  "same outlet or owner",
]);

function isTied(
  a: string,
  b: string,
  kind: DependenceKind,
  dependences: readonly Dependence[],
  documentOf: ReadonlyMap<string, string>,
): boolean {
  const edges = dependences.flatMap((one) =>
    one.kind === kind ? [[documentOf.get(one.from)!, documentOf.get(one.to)!] as const] : [],
  );
  const direct = (x: string, y: string): boolean =>
    edges.some(([from, to]) => (from === x && to === y) || (from === y && to === x));
  if (direct(a, b)) return true;
  if (!PASSED_ON.has(kind)) return false;
  return edges.some(([from, to]) => {
    const third = from === a ? to : to === a ? from : null;
    return third !== null && direct(third, b);
  });
}

function reasonAgainst(kind: DependenceKind, ids: readonly string[], told: Told): string | null {
  const missing = ids.filter((id) => lacks(kind, id, told));
  if (missing.length === 0) return null;
  const which = missing.length === ids.length ? "of either" : "of one of the two";
  switch (kind) {
    case "reuse":
      return "recycled passages were not looked for";
    case "cites":
    case "cites the same work":
      return `a note ${which} leads nowhere`;
    case "same author":
      return `no author known ${which}`;
    case "same outlet or owner":
      return `no outlet known ${which}`;
    default:
      return null;
  }
}

/** True where a document lacks what the test needs. */
function lacks(kind: DependenceKind, id: string, { documents, tellings, reuses }: Told): boolean {
  const document = documents.get(id);
  switch (kind) {
    case "reuse":
      return reuses === null;
    case "cites":
    case "cites the same work":
      return tellings.some(
        ({ documentId, cites }) => documentId === id && cites.some(({ dangling }) => dangling !== null),
      );
    case "same author":
      return document === undefined || document.authors.length === 0;
    case "same outlet or owner":
      return document === undefined || (document.outlet === null && document.owner === null);
    default:
      return false;
  }
}

export interface Untestable {
  readonly kind: DependenceKind;
  /** Documents that lack what the test needs, and all. */
  readonly documents: number;
  readonly of: number;
}

/** For each kind of test how many documents lack what it needs; kinds that all could be tested for are left out. */
export function untestable(told: Told): readonly Untestable[] {
  const ids = [...new Set(told.tellings.map(({ documentId }) => documentId))];
  const dangling = new Set(
    told.tellings.flatMap(({ documentId, cites }) =>
      cites.some((one) => one.dangling !== null) ? [documentId] : [],
    ),
  );
  return KINDS.flatMap((kind): Untestable[] => {
    const cites = kind === "cites" || kind === "cites the same work";
    const count = cites ? dangling.size : ids.filter((id) => lacks(kind, id, told)).length;
    return count === 0 ? [] : [{ kind, documents: count, of: ids.length }];
  });
}

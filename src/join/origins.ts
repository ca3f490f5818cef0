// On how many origins a claim may rest, as far as anything is known: a view over dependences, never stored. Tellings that a
// strong edge ties are one group; weak edges are shown, and tie only where the user asks. The number of groups is a ceiling:
// what nobody could test may tie more of them. It says nothing of what is true.

import type { ClaimConstraint, Dependence } from "../model/claim.ts";
import { anchored } from "./claim/anchors.ts";
import { clusters, type Edge } from "./claim/clusters.ts";
import type { TellingItem } from "./claim/tellings.ts";
import { type Untestable, untestable } from "./dependence/tests.ts";
import type { Told } from "./dependences.ts";

export { type Route, type RouteArrow, type RouteStop, routeOf } from "./dependence/route.ts";
export { dependenceWords, originsLine, testWords } from "./dependence/wording.ts";

export interface Origin {
  /** The telling that stands for it: one that hangs on no other of the group, where there is any. */
  readonly id: string;
  readonly tellings: readonly string[];
  readonly documents: readonly string[];
  /**
   * Tellings that hang on none of the others by what is known. Several where nobody knows which came first; none where they
   * hang on each other in a ring.
   */
  readonly first: readonly string[];
  /** What ties them, in no order. */
  readonly ties: readonly Dependence[];
  /** Decisions of a person that tie them. */
  readonly decisions: readonly string[];
}

export interface Origins {
  readonly tellings: number;
  readonly documents: number;
  /** The ones with most tellings first. */
  readonly origins: readonly Origin[];
  /** Weak ties between tellings of two groups. */
  readonly weak: readonly Dependence[];
  readonly untestable: readonly Untestable[];
  /** Ties that a person's word sets aside. */
  readonly setAside: readonly Dependence[];
}

export interface OriginOptions {
  /** Lets weak ties count, too. */
  readonly weak?: boolean;
  /** A person's word that two tellings have one origin, or that they don't hang together. */
  readonly constraints?: readonly ClaimConstraint[];
  /** For finding the tellings that constraints speak of. */
  readonly items?: ReadonlyMap<string, TellingItem>;
}

export function originsOf(
  told: Told,
  dependences: readonly Dependence[],
  { weak = false, constraints = [], items = new Map() }: OriginOptions = {},
): Origins {
  const documentOf = new Map(told.tellings.map(({ id, documentId }) => [id, documentId]));
  const here = anchored(constraints, items).filter(({ a, b }) => documentOf.has(a) && documentOf.has(b));
  const forced = here.filter(({ kind }) => kind === "same");
  const apart = here.filter(({ kind }) => kind === "apart");
  const barred = apart.map(({ a, b }): [string, string] => [a, b]);
  const counting = dependences.filter(({ strength }) => weak || strength === "strong");
  const edges = counting.map(
    ({ from, to, strength }): Edge => ({ a: from, b: to, likeness: STRONG[strength] }),
  );
  const { members, rootOf } = clusters(
    documentOf.keys(),
    edges,
    forced.map(({ a, b }) => ({ a, b, likeness: 1 })),
    barred,
  );
  const inside = (one: Dependence): boolean => rootOf(one.from) === rootOf(one.to);
  const ties = Map.groupBy(counting.filter(inside), ({ from }) => rootOf(from));
  const origins = [...members].map(([root, list]): Origin => {
    const tellings = list.toSorted();
    const here = ties.get(root) ?? [];
    const first = firstOf(tellings, here);
    return {
      id: first[0] ?? tellings[0]!,
      tellings,
      documents: [...new Set(tellings.map((id) => documentOf.get(id)!))],
      first,
      ties: here,
      decisions: forced.flatMap(({ a, decision }) => (rootOf(a) === root ? [decision] : [])),
    };
  });
  origins.sort((a, b) => b.tellings.length - a.tellings.length || (a.id < b.id ? -1 : 1));
  return {
    tellings: told.tellings.length,
    documents: new Set(documentOf.values()).size,
    origins,
    weak: dependences.filter((one) => one.strength === "weak" && !inside(one)),
    untestable: untestable(told),
    setAside: counting.filter((one) => !inside(one)),
  };
}

/** Strong ties join first where a person keeps two tellings apart. */
const STRONG = { strong: 1, weak: 0.5 } as const;

function firstOf(tellings: readonly string[], ties: readonly Dependence[]): readonly string[] {
  const hanging = new Set(ties.flatMap(({ from, order }) => (order ? [from] : [])));
  return tellings.filter((id) => !hanging.has(id));
}

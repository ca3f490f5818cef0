// A tie that was found, before it becomes a relation: who, whom, and what the words around it say.

import type { Mention } from "../../model/actor.ts";
import type { RelationType, Sign } from "../../model/relation.ts";
import type { Range } from "../attribution/reading.ts";
import type { Clauses } from "./clauses.ts";
import { subjectOf } from "./subjects.ts";

export interface Circumstances {
  readonly negated: boolean;
  readonly hedged: boolean;
  readonly planned: boolean;
}

export interface Tie extends Circumstances {
  readonly type: RelationType;
  readonly source: Mention;
  readonly target: Mention;
  readonly evidence: readonly Range[];
  /** The token that carries it. */
  readonly head: number;
  /** The token of a verb that asserts it of somebody, or -1: "accused" in "accused Ann of funding Ben". */
  readonly charged: number;
}

export const signs: Readonly<Record<RelationType, Sign>> = {
  supports: 1,
  praises: 1,
  "allies with": 1,
  funds: 1,
  arms: 1,
  recruits: 1,
  opposes: -1,
  condemns: -1,
  accuses: -1,
  fights: -1,
  attacks: -1,
  meets: 0,
  "belongs to": 0,
  leads: 0,
};

const PLAIN: Circumstances = { negated: false, hedged: false, planned: false };

/** What verb group `v`, and the verbs and nouns that bring it along, say of a tie. */
export function circumstancesOf(
  { chunks, lexicon, reading }: Clauses,
  v: number,
  via: readonly number[],
  tells = true,
): Circumstances & { readonly charged: number } {
  let { negated, hedged, planned }: Circumstances = PLAIN;
  let charged = -1;
  const { ties, grammar } = lexicon;
  for (const [n, at] of [v, ...via].entries()) {
    const { verb, head } = chunks[at]!;
    const base = verb?.base ?? reading.words[head]!;
    if (verb) {
      // Of a negated plan or charge nothing is left: "did not threaten to attack".
      if (verb.negated) negated = !negated;
      hedged ||= verb.hedged;
      planned ||= verb.future;
    }
    if (n === 0 && tells) {
      planned ||= verb?.loose === "to" && via.length === 0;
      continue;
    }
    if (ties.ending.has(base)) negated = !negated;
    else if (ties.charging.has(base)) {
      charged = head;
      hedged ||= verb?.passive === true && grammar.speech.hearsay.has(base);
    } else if (ties.planning.has(base)) planned = true;
    else if (
      n > 0 &&
      !ties.instruments.has(base) &&
      chunks[v]!.verb?.loose === "to" &&
      !ties.factual.has(base)
    )
      planned = true;
  }
  return { negated, hedged, planned, charged };
}

/** What governs noun chunk `n`: "denied [support]", "called for [war]", "[no] support". */
export function circumstancesOfNoun(clauses: Clauses, n: number, v: number): Circumstances {
  const { chunks, lexicon, reading } = clauses;
  const { words } = reading;
  const none = lexicon.ties.nobody.has(words[chunks[n]!.from]!);
  const before = chunks[n - 1];
  const without = before?.kind === "preposition" && lexicon.ties.without.has(words[before.head]!);
  const said =
    v < 0
      ? { ...PLAIN, charged: -1 }
      : circumstancesOf(clauses, v, v === n - 1 ? subjectOf(clauses, v).via : [], false);
  // "called the support a scandal", but "called for support".
  const names = v === n - 1 && lexicon.ties.naming.has(chunks[v]?.verb?.base ?? "");
  return {
    hedged: said.hedged,
    planned: said.planned && !names,
    negated: said.negated !== (none || without),
  };
}

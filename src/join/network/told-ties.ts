// The network of actors as it is told: signed ties of two actors, each with who tells it, when and where. It can be the
// network that all tell or that one source tells; nothing of it is a fact about the actors.

import type { RelationType, Sign } from "../../model/relation.ts";
import type { SignedTie } from "../measures/signed-graph.ts";
import type { NetworkStatement } from "./statement.ts";

/** One telling of a tie. Actors and tellers are ids of the case, or whatever else tells them apart. */
export interface ToldTie {
  /** Of the relation, so that a click finds its evidence. */
  readonly id: string;
  readonly document: string;
  readonly source: string;
  readonly target: string;
  readonly type: RelationType;
  readonly sign: Sign;
  /** Whose word it is: an actor, or the outlet or author in its own voice; null where nobody is known. */
  readonly teller: string | null;
  /** Seconds since 1970 of the document, or null. */
  readonly time: number | null;
  readonly hedged: boolean;
  readonly negated: boolean;
  readonly planned: boolean;
  /** Of a model, 0 to 1; null for rules and persons. */
  readonly score: number | null;
}

export interface ToldOptions {
  /** Only what these tell; all where absent. */
  readonly tellers?: readonly string[];
  readonly types?: readonly RelationType[];
  /** Seconds since 1970, within; ties without a date are outside any bounds. */
  readonly from?: number;
  readonly to?: number;
  /** Leaves out what a model is less sure of. */
  readonly minScore?: number;
  /** Also ties that are to come, wanted or asked for; left out unless said. */
  readonly planned?: boolean;
}

/** All that is told of one actor towards another. */
export interface ActorTie {
  readonly source: string;
  readonly target: string;
  /** Of what is told more often; 0 where for and against are told as often, or neither. */
  readonly sign: Sign;
  readonly for: number;
  readonly against: number;
  readonly neutral: number;
  /** Tellings that deny a tie; they count for none of the others. */
  readonly denied: number;
  readonly tellings: readonly ToldTie[];
}

/** The tellings that count, in their order. A tie of an actor with himself is none. */
export const chosenTies = (ties: Iterable<ToldTie>, options: ToldOptions = {}): ToldTie[] => {
  const { from = -Infinity, to = Infinity, minScore = 0, planned = false } = options;
  const tellers = options.tellers && new Set(options.tellers);
  const types = options.types && new Set(options.types);
  const bounded = options.from !== undefined || options.to !== undefined;
  return [...ties].filter(
    (tie) =>
      tie.source !== tie.target &&
      (tellers === undefined || (tie.teller !== null && tellers.has(tie.teller))) &&
      (types === undefined || types.has(tie.type)) &&
      (!bounded || (tie.time !== null && tie.time >= from && tie.time <= to)) &&
      (tie.score ?? 1) >= minScore &&
      (planned || !tie.planned),
  );
};

/** Ties of actors with their tellings, each direction by itself, in the order of their first tellings. */
export function actorTies(ties: Iterable<ToldTie>, options: ToldOptions = {}): ActorTie[] {
  const pairs = new Map<string, ToldTie[]>();
  for (const tie of chosenTies(ties, options)) {
    const key = JSON.stringify([tie.source, tie.target]);
    const tellings = pairs.get(key);
    if (tellings === undefined) pairs.set(key, [tie]);
    else tellings.push(tie);
  }
  return [...pairs.values()].map((tellings) => {
    const count = (sign: Sign): number => tellings.filter((tie) => !tie.negated && tie.sign === sign).length;
    const [plus, minus, neutral] = [count(1), count(-1), count(0)];
    return {
      source: tellings[0]!.source,
      target: tellings[0]!.target,
      sign: Math.sign(plus - minus) as Sign,
      for: plus,
      against: minus,
      neutral,
      denied: tellings.length - plus - minus - neutral,
      tellings,
    };
  });
}

/** Ties of pairs, both directions together, for measures of balance: as heavy as one sign is told more often. */
export function signedTies(ties: readonly ActorTie[]): SignedTie[] {
  const pairs = new Map<string, { a: string; b: string; weight: number }>();
  for (const { source, target, for: plus, against } of ties) {
    const [a, b] = source < target ? [source, target] : [target, source];
    const key = JSON.stringify([a, b]);
    const pair = pairs.get(key) ?? { a, b, weight: 0 };
    pair.weight += plus - against;
    pairs.set(key, pair);
  }
  return [...pairs.values()]
    .filter(({ weight }) => weight !== 0)
    .map(({ a, b, weight }) => ({
      source: a,
      target: b,
      sign: weight > 0 ? 1 : -1,
      weight: Math.abs(weight),
    }));
}

/** Ties as statements, so that windows and matrices of them can be made: who towards whom, as whom tells, for or against. */
export const tieStatements = (ties: readonly ToldTie[]): NetworkStatement[] =>
  ties
    .filter(({ negated, sign }) => !negated && sign !== 0)
    .map(({ id, document, time, source, target, sign, teller, type }) => ({
      id,
      document,
      time,
      values: { source, target, agreement: sign > 0, teller, type },
    }));

/** A telling of a claim as a network sees it. Any of these can be a row, a column or a qualifier. */
export interface ToldClaim {
  readonly id: string;
  readonly document: string;
  readonly time: number | null;
  readonly actor: string | null;
  readonly outlet: string | null;
  readonly claim: string | null;
  /** False for one who says that it is not so. */
  readonly agreement: boolean;
  readonly label: string | null;
  readonly place: string | null;
}

export const claimStatements = (tellings: readonly ToldClaim[]): NetworkStatement[] =>
  tellings.map(({ id, document, time, ...values }) => ({ id, document, time, values }));

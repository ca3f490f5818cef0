// Ties of those who do one thing together: "[Ann] flew joint missions with [Ben]", "[Ann] and [Ben] held joint drills", "[Ann],
// jointly with [Ben], holds the town".

import type { Mention } from "../../model/actor.ts";
import type { Range } from "../attribution/reading.ts";
import { groupAfter } from "./clauses.ts";
import { ownersBefore, type Parties, partiesOf, partyOf } from "./parties.ts";
import { slotsAfter } from "./slots.ts";
import { subjectOf } from "./subjects.ts";
import { circumstancesOf, type Tie } from "./tie.ts";

const PLAIN = { charged: -1, negated: false, hedged: false, planned: false };

export function* jointTies(parties: Parties, n: number): Iterable<Tie> {
  yield* jointDeeds(parties, n);
  yield* besideJointly(parties, n);
}

function* jointDeeds(parties: Parties, n: number): Iterable<Tie> {
  const { clauses } = parties;
  const { chunks, lexicon, reading } = clauses;
  const { from, head } = chunks[n]!;
  let at = from;
  while (at < head && !lexicon.ties.joint.has(reading.words[at]!)) at++;
  if (at === head) return;
  const slots = slotsAfter(clauses, n);
  const others = slots.find(({ last }) => last === lexicon.ties.with);
  const shared = slots.find(({ last }) => lexicon.ties.from.has(last) || lexicon.ties.owning.has(last));
  const verb = chunks[n - 1]?.kind === "verb" ? chunks[n - 1]! : null;
  const v = verb
    ? n - 1
    : chunks[n - 1]?.kind === "preposition" && chunks[n - 2]?.kind === "verb"
      ? n - 2
      : -1;
  const { group, via } = v >= 0 ? subjectOf(clauses, v) : { group: [], via: [] };
  const owners = ownersBefore(parties, n, head);
  const own =
    owners.length > 0
      ? owners.slice(-1)
      : v >= 0 && !chunks[v]!.verb!.passive
        ? partiesOf(parties, group)
        : [];
  const said = v >= 0 ? circumstancesOf(clauses, v, via, false) : PLAIN;
  const evidence = [{ from: at, to: head + 1 }];
  const make = (source: Mention, target: Mention): Tie => ({
    type: "allies with",
    source,
    target,
    evidence,
    head,
    ...said,
  });
  if (others) {
    for (const source of own)
      for (const target of partiesOf(parties, others.group)) yield make(source, target);
    return;
  }
  const all = shared && shared.group.length > 1 ? partiesOf(parties, shared.group) : own;
  for (const [i, source] of all.entries()) for (const target of all.slice(i + 1)) yield make(source, target);
}

/** "[Ann], jointly with [Ben],": behind the noun phrase at `n`. */
function* besideJointly(parties: Parties, n: number): Iterable<Tie> {
  const { clauses } = parties;
  const { chunks, lexicon, reading } = clauses;
  const p = chunks[n + 1]?.kind === "comma" ? n + 2 : n + 1;
  const preposition = chunks[p];
  if (preposition?.kind !== "preposition" || reading.words[preposition.head] !== lexicon.ties.with) return;
  if (!lexicon.ties.jointly.has(reading.words[preposition.head - 1] ?? "")) return;
  const source = partyOf(parties, n, false);
  if (!source || chunks[n - 1]?.kind === "verb") return;
  const evidence: readonly Range[] = [{ from: preposition.head - 1, to: preposition.to }];
  for (const target of partiesOf(parties, groupAfter(clauses, p + 1).group))
    yield { type: "allies with", source, target, evidence, head: preposition.head, ...PLAIN };
}

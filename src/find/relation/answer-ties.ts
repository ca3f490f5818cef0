// Ties of those who suffered something and those whom the words put it down to, though no verb says that they did it: "Ben
// died at the hands of [Ann]", "[Ann] is responsible for the death of Ben". Knows only phrases that name the guilty.

import type { Mention } from "../../model/actor.ts";
import { groupAfter } from "./clauses.ts";
import { doersOf, standingVerb, wordAt } from "./noun-ends.ts";
import { ownersOf, type Parties, partiesOf } from "./parties.ts";
import { subjectOf } from "./subjects.ts";
import { circumstancesOf, type Tie } from "./tie.ts";

export function* answerTies(parties: Parties, n: number): Iterable<Tie> {
  yield* victimTies(parties, n);
  yield* blamedTies(parties, n);
}

/** "[the victims] of [Ann]", "[hostages] of [Ann]": what they are called tells who did it; a place did nothing. */
function* victimTies(parties: Parties, n: number): Iterable<Tie> {
  const { clauses } = parties;
  const { head, mentions } = clauses.chunks[n]!;
  if (!clauses.lexicon.ties.victims.has(wordAt(clauses, n)) || !isOwning(parties, n + 1)) return;
  const target = mentions.at(-1);
  if (target?.form !== "description") return;
  for (const source of doersOf(parties, groupAfter(clauses, n + 2).group))
    if (source.type === "Organisation" || source.type === "Person")
      yield {
        type: "attacks",
        source,
        target,
        evidence: [{ from: head, to: head + 2 }],
        head,
        charged: -1,
        negated: false,
        hedged: false,
        planned: false,
      };
}

function* blamedTies(parties: Parties, n: number): Iterable<Tie> {
  const { clauses } = parties;
  const { chunks, lexicon, reading } = clauses;
  const { ties } = lexicon;
  const word = wordAt(clauses, n);
  const byHand = ties.hands.has(word);
  if (!byHand && !ties.deaths.has(word)) return;
  const before = chunks[n - 1];
  if (before?.kind !== "preposition" || !isOwning(parties, n + 1)) return;
  const { group } = groupAfter(clauses, n + 2);
  const v = standingVerb(clauses, n);
  if (v < 0 || v > n) return;
  const verb = chunks[v]!.verb!;
  const { group: subject, via } = subjectOf(clauses, v);
  let sources: readonly Mention[] = [];
  let targets: readonly Mention[] = [];
  if (byHand) {
    // "at the hands": not "in the hands".
    if (!ties.where.has(reading.words[before.head]!) || !(verb.passive || ties.suffering.has(verb.base)))
      return;
    sources = ownersOf(parties, group);
    targets = partiesOf(parties, subject);
  } else {
    // "responsible for [the deaths]", unless a list of nouns that tie has the word already.
    if (ties.nouns.has(word) || !ties.answering.has(reading.words[before.head - 1] ?? "")) return;
    sources = doersOf(parties, subject);
    targets = partiesOf(parties, group);
  }
  const head = chunks[n]!.head;
  const evidence = [{ from: before.from, to: chunks[n]!.to }];
  const said = circumstancesOf(clauses, v, via);
  for (const source of sources)
    for (const target of targets) yield { type: "attacks", source, target, evidence, head, ...said };
}

const isOwning = ({ clauses: { chunks, reading, lexicon } }: Parties, p: number): boolean =>
  chunks[p]?.kind === "preposition" && lexicon.ties.owning.has(reading.words[chunks[p]!.head]!);

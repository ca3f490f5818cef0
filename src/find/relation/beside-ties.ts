// Ties of two noun phrases with nothing but a preposition between them: "[Reed fighters] against [Quill soldiers]", "[Ann],
// alongside [Ben], said". Behind a verb the preposition is the verb's (verb-ties.ts).

import type { Range } from "../attribution/reading.ts";
import { groupAfter } from "./clauses.ts";
import { type Parties, partiesOf, partyOf } from "./parties.ts";
import type { Tie } from "./tie.ts";

/** "support for [Ann] against Ben", "spoke of [Ann] alongside Ben": what the noun phrase hangs on has the preposition. */
function isDeeds({ clauses: { chunks, reading, lexicon } }: Parties, n: number): boolean {
  if (chunks[n - 1]?.kind !== "preposition") return false;
  const holder = chunks[n - 2];
  if (holder?.kind !== "noun") return !lexicon.ties.prepositions.has(reading.words[chunks[n - 1]!.head]!);
  return lexicon.ties.nouns.has(reading.words[holder.head]!);
}

export function* besideTies(parties: Parties, n: number): Iterable<Tie> {
  const { clauses } = parties;
  const { chunks, reading, lexicon } = clauses;
  const p = chunks[n + 1]?.kind === "comma" ? n + 2 : n + 1;
  const preposition = chunks[p];
  if (preposition?.kind !== "preposition") return;
  const type = lexicon.ties.prepositions.get(reading.words[preposition.head]!);
  if (!type || chunks[n - 1]?.kind === "verb" || isDeeds(parties, n)) return;
  const source = partyOf(parties, n, false);
  if (!source) return;
  const evidence: readonly Range[] = [{ from: preposition.from, to: preposition.to }];
  for (const target of partiesOf(parties, groupAfter(clauses, p + 1).group))
    yield {
      type,
      source,
      target,
      evidence,
      head: preposition.head,
      charged: -1,
      negated: false,
      hedged: false,
      planned: false,
    };
}

// Ties of what somebody is to somebody: "[Ann] sees [Ben] as an ally", "[Ann] called [Ben] a murderer", "[Ann] described [Ben]
// as barbaric". Knows the words for friends and foes; the words of the phrase decide, its last noun first.

import type { RelationType } from "../../model/relation.ts";
import { Tag } from "../attribution/tags.ts";
import { doersOf } from "./noun-ends.ts";
import { type Parties, partiesOf } from "./parties.ts";
import { slotsAfter } from "./slots.ts";
import { subjectOf } from "./subjects.ts";
import { circumstancesOf, type Tie } from "./tie.ts";

/** In tokens: how long the phrase behind the object may be. */
const LONGEST = 6;

export function* regardTies(parties: Parties, v: number): Iterable<Tie> {
  const { clauses } = parties;
  const { chunks, lexicon, reading } = clauses;
  const chunk = chunks[v]!;
  const { base, passive } = chunk.verb!;
  if (!lexicon.ties.regarding.has(base) || passive) return;
  const [object, second] = slotsAfter(clauses, v);
  if (object?.slot !== "") return;
  const { group, via } = subjectOf(clauses, v);
  const sources = doersOf(parties, group);
  if (sources.length === 0) return;
  const targets = partiesOf(parties, object.group);
  const behind = chunks[object.group.at(-1)!]!.to;
  const from = reading.words[behind] === lexicon.ties.as ? behind + 1 : second?.slot === "" ? behind : -1;
  const said = from < 0 ? null : wordOf(parties, from);
  if (!said) return;
  const circumstances = circumstancesOf(clauses, v, via);
  const evidence = [
    { from: chunk.from, to: chunk.to },
    { from: behind, to: said.at + 1 },
  ];
  for (const source of sources)
    for (const target of targets)
      yield { type: said.type, source, target, evidence, head: chunk.head, ...circumstances };
}

/** The last word of the phrase at token `from` that tells, as far as the phrase goes on without a new one. */
function wordOf(
  { clauses: { reading, lexicon } }: Parties,
  from: number,
): { readonly at: number; readonly type: RelationType } | null {
  const { words, tags } = reading;
  let found: { readonly at: number; readonly type: RelationType } | null = null;
  for (let k = from; k < words.length && k - from < LONGEST; k++) {
    const tag = tags[k]!;
    if (tag === Tag.comma || tag === Tag.stop || tag === Tag.subordinator || tag === Tag.relative) break;
    const type = lexicon.ties.regard.get(words[k]!);
    if (type) found = { at: k, type };
  }
  return found;
}

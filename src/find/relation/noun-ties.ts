// Ties that a noun makes (noun-ends.ts); where nobody owns the noun, whoever the verb around it says: "Ann launched an
// attack on Ben", "Ben received support from Ann", "fired in support of Ben", "came under attack from Ann".

import type { Mention } from "../../model/actor.ts";
import type { RelationType } from "../../model/relation.ts";
import { type Clauses, groupBefore } from "./clauses.ts";
import { fieldedBefore, takesPart } from "./doers.ts";
import {
  doersOf,
  type EndsOfNoun,
  endsOfNoun,
  inChain,
  standingVerb,
  whoStands,
  wordAt,
} from "./noun-ends.ts";
import { nearestBefore, type Parties, partiesOf, partyOf } from "./parties.ts";
import { slotsAfter } from "./slots.ts";
import { subjectOf } from "./subjects.ts";
import { circumstancesOfNoun, signs, type Tie } from "./tie.ts";

/** How far the verb of a noun's clause is looked for, in chunks. */
const REACH = 8;

export function* nounTies(parties: Parties, n: number): Iterable<Tie> {
  const { clauses } = parties;
  const { chunks } = clauses;
  for (const ends of endsOfNoun(parties, n)) {
    const v = governing(clauses, n);
    const { sources: named, targets, closed } = completed(parties, n, v, ends);
    const near = named.length === 0 && targets.length > 0 && !closed && signs[ends.type] !== 0;
    const sources = near
      ? harms(ends.type)
        ? fieldedBefore(parties, n, ends.type)
        : nearestBefore(parties, n)
      : named;
    const said = circumstancesOfNoun(clauses, n, v);
    const { head } = chunks[n]!;
    for (const source of sources)
      for (const target of targets)
        yield { type: ends.type, source, target, evidence: ends.evidence, head, charged: -1, ...said };
  }
}

/** The verb that noun phrase `n` is the object of, straight or by a preposition; -1 where none is. */
function governing({ chunks }: Clauses, n: number): number {
  if (chunks[n - 1]?.kind === "verb") return n - 1;
  return chunks[n - 1]?.kind === "preposition" && chunks[n - 2]?.kind === "verb" ? n - 2 : -1;
}

interface Completed {
  readonly sources: readonly Mention[];
  readonly targets: readonly Mention[];
  /** True where the verb around the noun makes nobody near an end of it: "Ann condemned the attack on Ben". */
  readonly closed: boolean;
}

/** Fills the ends that the noun's own phrase leaves open from the verb around it. */
function completed(parties: Parties, n: number, v: number, ends: EndsOfNoun): Completed {
  const { clauses } = parties;
  const { chunks, lexicon, reading } = clauses;
  const { ties } = lexicon;
  const { sources, targets } = ends;
  const plain = { sources, targets, closed: false };
  const closed = { sources, targets, closed: true };
  if (sources.length > 0 && targets.length > 0) return plain;
  const from = (more: readonly Mention[]): Completed =>
    sources.length > 0 ? plain : { ...plain, sources: more };
  // "[the coalition] against Ben"
  const own = partyOf(parties, n, false);
  if (own?.form === "description") {
    // "Ann joined [the coalition] against Ben": so is Ann.
    const joins =
      v >= 0 && v === n - 1 && ties.sharing.has(chunks[v]!.verb!.base) && !chunks[v]!.verb!.passive;
    return from(joins ? [own, ...partiesOf(parties, subjectOf(clauses, v).group)] : [own]);
  }
  const particle =
    chunks[n - 1]?.kind === "preposition" &&
    chunks[n - 2]?.kind === "verb" &&
    ties.particles.has(reading.words[chunks[n - 1]!.head]!);
  const preposition =
    !particle && chunks[n - 1]?.kind === "preposition" ? reading.words[chunks[n - 1]!.head]! : null;
  const { base, passive, copula } = chunks[v]?.verb ?? { base: "", passive: false, copula: false };
  if (toldOf(clauses, n, ends.type)) return closed;
  if (preposition !== null) {
    const subject = v >= 0 && !passive ? doersOf(parties, subjectOf(clauses, v).group) : [];
    // "came under [attack] from Ben"
    if (ties.under.has(preposition) && targets.length === 0) return { ...plain, targets: subject };
    // "Ann and Ben are at [war]"
    const mutual = ties.nouns.get(wordAt(clauses, n))?.some((one) => one.mutual);
    if (copula && mutual && sources.length + targets.length === 0 && !ties.serving.has(preposition))
      return { ...plain, sources: subject.slice(0, 1), targets: subject.slice(1) };
    // "with [support] from Ben, Ann won"
    if (preposition === ties.with && targets.length === 0 && sources.length > 0)
      return { ...plain, targets: whoStands(parties, n).filter((one) => !sources.includes(one)) };
    const answers = ties.answering.has(base) || ties.answering.has(preposition);
    const guilty = chunks[n - 2] !== undefined && ties.answering.has(wordAt(clauses, n - 2));
    // "is committed to the defeat of Ben", "was behind the attack", but not "was hurt by the attack"
    const given = v >= 0 && (passive || copula) && !ties.serving.has(preposition);
    if (given && harms(ends.type) && !answers) return closed;
    if (given) return from(partiesOf(parties, subjectOf(clauses, v).group));
    // "fired in support of Ben", "died in clashes with Ben"
    const serves = ties.serving.has(preposition) && signs[ends.type] !== 0;
    // "spoke after [the attack] on Ben" makes nobody guilty of it; "died in [clashes] with Ben" tells who clashed, and "stands
    // with Ann in the fight" who fights.
    const shares = ends.type === "fights" && ties.where.has(preposition);
    const elsewhere =
      (ends.type === "attacks" && ties.later.has(preposition)) ||
      // "helped [the victims] of the attack"
      (ties.owning.has(preposition) && partyOf(parties, n - 2, false) !== null);
    if (serves && harms(ends.type) && !guilty && elsewhere) return closed;
    if (
      serves &&
      harms(ends.type) &&
      !guilty &&
      !shares &&
      !takesPart(clauses, standingVerb(clauses, n), ends.type)
    )
      return from(inChain(parties, n) ?? []);
    return serves ? from(inChain(parties, n) ?? whoStands(parties, n, false)) : plain;
  }
  if (v < 0) return from(agentOf(parties, n));
  if (passive) return closed;
  const subject = doersOf(parties, subjectOf(clauses, v).group);
  if (ties.receiving.has(base)) return targets.length === 0 ? { ...plain, targets: subject } : closed;
  if (onlyTells(clauses, v)) return closed;
  // "survived [the attack] on Ben"
  if (harms(ends.type) && !ties.doing.has(base) && !ties.ceasing.has(base)) return closed;
  // "Ann and Ben signed [a pact]"
  if (ends.mutual && targets.length === 0 && sources.length === 0)
    return { ...plain, sources: subject.slice(0, 1), targets: subject.slice(1) };
  return from(subject);
}

/** Of such deeds nobody is held guilty whom the words don't name as their doer. */
const harms = (type: RelationType): boolean => type === "attacks" || type === "fights";

/** "reported", "condemned": the subject of such a verb has no part in what its object names. */
function onlyTells({ chunks, lexicon }: Clauses, v: number): boolean {
  const { base } = chunks[v]!.verb!;
  if (lexicon.ties.telling.has(base)) return true;
  return (
    lexicon.frames
      .get(base)
      ?.some(({ slot, object, also, type }) => slot === "" && !object && !also && signs[type] !== 0) ?? false
  );
}

/** "condemned those behind [the attack] on Ben", "[the attack] on Ben was condemned": by the nearest verb on either side. */
function toldOf(clauses: Clauses, n: number, type: RelationType): boolean {
  if (signs[type] >= 0) return false;
  const { chunks, reading, lexicon } = clauses;
  for (let i = n - 1; i >= 0 && n - i < REACH; i--) {
    if (chunks[i]!.kind === "stop" || chunks[i]!.kind === "that") break;
    // "condemns today's attack": a verb that the tagger took for a noun.
    const word =
      chunks[i]!.kind === "noun" ? lexicon.grammar.verbs.get(reading.words[chunks[i]!.head]!) : undefined;
    if (word && type !== "fights" && lexicon.ties.telling.has(word.base)) return true;
    if (chunks[i]!.kind !== "verb") continue;
    // "praised Ann for her fight": what follows "for" is whoever's the verb is about.
    const before = chunks[n - 1]!;
    const because = before.kind === "preposition" && lexicon.ties.because.has(reading.words[before.head]!);
    const sharing = lexicon.ties.sharing.has(chunks[i]!.verb!.base);
    return !because && !sharing && type !== "fights" && onlyTells(clauses, i) && !chunks[i]!.verb!.passive;
  }
  for (let i = n + 1; i < chunks.length && i - n < REACH; i++)
    if (chunks[i]!.kind === "verb") return chunks[i]!.verb!.passive && onlyTells(clauses, i);
  return false;
}

/** "An attack on Ben [was launched by Ann]" */
function agentOf(parties: Parties, n: number): readonly Mention[] {
  const { clauses } = parties;
  const { chunks, lexicon } = clauses;
  for (let i = n + 1; i < chunks.length && i - n < REACH; i++) {
    const { kind, verb } = chunks[i]!;
    if (kind === "stop" || kind === "comma") return [];
    if (kind !== "verb") continue;
    if (!verb!.passive || onlyTells(clauses, i) || groupBefore(clauses, i - 1)[0] !== n) return [];
    const by = slotsAfter(clauses, i).find(({ last }) => last === lexicon.ties.by);
    return by ? partiesOf(parties, by.group) : [];
  }
  return [];
}

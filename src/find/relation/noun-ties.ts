// Ties that a noun makes: "Ann's support for Ben", "an attack on Ben by Ann", "the war between Ann and Ben", "the enmity of
// Ann with Ben"; where nobody owns the noun, whoever the verb around it says: "Ann launched an attack on Ben", "Ben
// received support from Ann", "fired in support of Ben".

import type { TieNoun } from "../../lang/tie-words.ts";
import type { Mention } from "../../model/actor.ts";
import type { RelationType } from "../../model/relation.ts";
import type { Range } from "../attribution/reading.ts";
import { Tag } from "../attribution/tags.ts";
import { isTensed } from "./chunks.ts";
import { type Clauses, type Group, groupBefore } from "./clauses.ts";
import { nearestBefore, ownersBefore, type Parties, partiesOf, partyOf, pronounAt } from "./parties.ts";
import { type Slot, slotsAfter } from "./slots.ts";
import { subjectOf } from "./subjects.ts";
import { circumstancesOfNoun, signs, type Tie } from "./tie.ts";

export interface EndsOfNoun {
  readonly type: RelationType;
  readonly mutual: boolean;
  readonly sources: readonly Mention[];
  readonly targets: readonly Mention[];
  readonly evidence: readonly Range[];
}

/** Who and whom, as far as the noun's own phrase says; mutual ties between two have both in order. */
export function* endsOfNoun(parties: Parties, n: number): Iterable<EndsOfNoun> {
  const { clauses } = parties;
  const { chunks, reading, lexicon } = clauses;
  const { ties } = lexicon;
  const { head } = chunks[n]!;
  const readings = ties.nouns.get(reading.words[head]!);
  if (!readings) return;
  const slots = slotsOf(clauses, n, readings);
  const noun: Range = { from: head, to: head + 1 };
  const between = readings.find(({ mutual }) => mutual);
  const pair = between && pairOf(parties, n, slots);
  if (pair) {
    yield {
      type: between.type,
      mutual: true,
      sources: pair.slice(0, 1),
      targets: pair.slice(1),
      evidence: [noun],
    };
    return;
  }
  const found = readings
    .map((one) => ({ one, slot: slots.find(({ last, group }) => one.to.includes(last) && group.length > 0) }))
    .find(({ slot }) => slot !== undefined);
  const one = found?.one ?? readings[0]!;
  const owner = ownerOf(parties, n);
  // "crimes against the people of Quill": behind another slot, "of" is that one's.
  const doers = slots.filter(
    ({ last }, at) => ties.from.has(last) || (at === 0 && ties.owning.has(last) && !one.to.includes(last)),
  );
  const by = partiesOf(
    parties,
    doers.filter((slot) => slot !== found?.slot).flatMap(({ group }) => group),
  );
  const targets = found?.slot ? partiesOf(parties, found.slot.group) : [];
  const evidence = found?.slot ? [noun, ...before(clauses, found.slot)] : [noun];
  // "Ben's murder by Ann": of what is done to somebody, its owner suffers it where another does it.
  const suffers = targets.length === 0 && by.length > 0 && one.to.every((word) => ties.owning.has(word));
  yield suffers
    ? { type: one.type, mutual: false, sources: by, targets: owner, evidence }
    : {
        type: one.type,
        mutual: one.mutual,
        sources: by.length > 0 && owner.length === 0 ? by : owner,
        targets,
        evidence,
      };
}

/** What follows the noun; where nothing does, what follows its verb: "fighting [broke out] between", "pact [was signed] by". */
function slotsOf(clauses: Clauses, n: number, readings: readonly TieNoun[]): readonly Slot[] {
  const { chunks, lexicon } = clauses;
  const own = slotsAfter(clauses, n);
  const next = chunks[n + 1];
  // "the threat [posed by Ann] to Ben"
  if (own.length === 0 && next?.kind === "verb" && next.verb!.loose === "participle")
    return slotsAfter(clauses, n + 1);
  if (own.length > 0 || next?.kind !== "verb" || !isTensed(next)) return own;
  return slotsAfter(clauses, n + 1).filter(
    ({ last, slot }) =>
      slot !== "" &&
      (lexicon.ties.between.has(last) || readings.some(({ to, mutual }) => mutual && to.includes(last))),
  );
}

/** The parties of a group that acts; of deeds ("[strikes] by Ann hit Ben") those who do them. */
export const doersOf = (parties: Parties, group: Group): readonly Mention[] =>
  group.flatMap((n) => {
    const party = partyOf(parties, n);
    if (party) return [party];
    const { chunks, reading, lexicon } = parties.clauses;
    if (!lexicon.ties.nouns.has(reading.words[chunks[n]!.head]!)) return [];
    return [...endsOfNoun(parties, n)].flatMap(({ sources, mutual }) => (mutual ? [] : sources));
  });

/** "between Ann and Ben", "of Ann and Ben", "the Ann-Ben alliance" */
function pairOf(parties: Parties, n: number, slots: readonly Slot[]): readonly Mention[] | null {
  const { clauses } = parties;
  const { chunks, lexicon } = clauses;
  const { ties } = lexicon;
  const shared = slots.find(
    ({ last, group }) => (ties.between.has(last) || ties.owning.has(last)) && group.length > 1,
  );
  const named = shared ? partiesOf(parties, shared.group) : [];
  if (named.length > 1) return named;
  const own = ownersBefore(parties, n, chunks[n]!.head);
  const beside =
    chunks[n - 1]?.kind === "dash" && chunks[n - 2]?.kind === "noun" ? partyOf(parties, n - 2, false) : null;
  if (beside && own.length > 0) return [beside, own[0]!];
  // "the Tessmark-Quill alliance": two names in one word, none inside the other.
  const [first, second] = own;
  return first && second && first.end < second.start && second.start - first.end <= 1
    ? [first, second]
    : null;
}

function before({ chunks }: Clauses, { group }: Slot): readonly Range[] {
  const preposition = chunks[group[0]! - 1];
  return preposition?.kind === "preposition" ? [{ from: preposition.from, to: preposition.to }] : [];
}

/** "[Ann's] support", "[French] support", "[its] support" */
function ownerOf(parties: Parties, n: number): readonly Mention[] {
  const { clauses } = parties;
  const { chunks, reading } = clauses;
  const { from, head, mentions } = chunks[n]!;
  const own = ownersBefore(parties, n, head).filter(
    ({ type, form }) => type !== "Location" || form === "name",
  );
  const joined =
    chunks[n - 1]?.kind === "and" && chunks[n - 2]?.kind === "noun" ? partyOf(parties, n - 2, false) : null;
  const last = own.at(-1);
  // "Ann and Ben's support"
  if (last) return joined && ownsHere(clauses, last.end) ? [joined, last] : [last];
  if (reading.tags[from] !== Tag.possessive || from === head) return [];
  const pronoun = mentions[0];
  if (pronoun?.form === "pronoun" && pronoun.actor) return [pronoun];
  const word = reading.words[from]!;
  // "backs Ann in [her] fight against Ben"
  const inPhrase =
    chunks[n - 1]?.kind === "preposition" && clauses.lexicon.ties.serving.has(wordAt(clauses, n - 1));
  const standing = clauses.lexicon.ties.standing.has(word)
    ? ((inPhrase ? inChain(parties, n) : null) ?? whoStands(parties, n))
    : [];
  const speaker = pronounAt(parties, word, reading.tokens[from]!, pronoun ?? null);
  return standing.length > 0 ? standing : speaker ? [speaker] : [];
}

const wordAt = ({ chunks, reading }: Clauses, n: number): string => reading.words[chunks[n]!.head]!;

const ownsHere = ({ reading }: Clauses, end: number): boolean =>
  /^['’]/.test(reading.text.slice(end, end + 1));

/** How far the verb of a noun's clause is looked for, in chunks. */
const REACH = 8;

/** Whom "its" stands for: the subject of its clause, or its object in "praised Ben for [its] support". */
export function whoStands(parties: Parties, n: number): readonly Mention[] {
  const { clauses } = parties;
  const { chunks, reading, lexicon } = clauses;
  const { ties } = lexicon;
  for (let i = n - 1; i >= 0 && n - i < REACH; i--) {
    if (chunks[i]!.kind === "stop") return [];
    if (chunks[i]!.kind !== "verb") continue;
    const cause =
      chunks[n - 1]?.kind === "preposition" &&
      i < n - 2 &&
      ties.because.has(reading.words[chunks[n - 1]!.head]!);
    const object = cause ? slotsAfter(clauses, i).find(({ slot }) => slot === "") : undefined;
    const named = object && !chunks[i]!.verb!.passive ? partiesOf(parties, object.group) : [];
    return named.length > 0 ? named : othersOf(parties, n, subjectOf(clauses, i).group);
  }
  for (let i = n + 1; i < chunks.length && i - n < REACH; i++)
    if (chunks[i]!.kind === "verb") return othersOf(parties, n, subjectOf(clauses, i).group);
  return [];
}

/** "We" are never "they": where the subject speaks of itself, whoever stands nearest is meant. */
function othersOf(parties: Parties, n: number, group: Group): readonly Mention[] {
  const { chunks, lexicon } = parties.clauses;
  const { speaking } = lexicon.ties;
  const speaks = group.some((at) => speaking.has(wordAt(parties.clauses, at)));
  const own = speaking.has(parties.clauses.reading.words[chunks[n]!.from]!);
  return speaks && !own ? nearestBefore(parties, n) : partiesOf(parties, group);
}

export function* nounTies(parties: Parties, n: number): Iterable<Tie> {
  const { clauses } = parties;
  const { chunks } = clauses;
  for (const ends of endsOfNoun(parties, n)) {
    const v = governing(clauses, n);
    const { sources: named, targets, closed } = completed(parties, n, v, ends);
    const near = named.length === 0 && targets.length > 0 && !closed && signs[ends.type] !== 0;
    const sources = near ? nearestBefore(parties, n) : named;
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
    // "is committed to the defeat of Ben"
    const given = v >= 0 && (passive || copula) && !ties.serving.has(preposition);
    if (given) return from(partiesOf(parties, subjectOf(clauses, v).group));
    // "fired in support of Ben", "died in clashes with Ben"
    const serves = ties.serving.has(preposition) && signs[ends.type] !== 0;
    return serves ? from(inChain(parties, n) ?? whoStands(parties, n)) : plain;
  }
  if (v < 0) return from(agentOf(parties, n));
  if (passive) return closed;
  const subject = doersOf(parties, subjectOf(clauses, v).group);
  if (ties.receiving.has(base)) return targets.length === 0 ? { ...plain, targets: subject } : closed;
  if (onlyTells(clauses, v)) return closed;
  // "Ann and Ben signed [a pact]"
  if (ends.mutual && targets.length === 0 && sources.length === 0)
    return { ...plain, sources: subject.slice(0, 1), targets: subject.slice(1) };
  return from(subject);
}

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

/** "support for [Ann] in the fight against Ben": whoever the noun phrase just before it means, and who supports him. */
function inChain(parties: Parties, n: number): readonly Mention[] | null {
  const { clauses } = parties;
  const { chunks, lexicon } = clauses;
  const at = n - 2;
  if (chunks[at]?.kind !== "noun" || chunks[at - 1]?.kind === "comma") return null;
  const own = partyOf(parties, at, false);
  if (!own || (own.type === "Location" && own.form === "description")) return null;
  const verb = chunks[at - 1];
  if (verb?.kind === "verb" && lexicon.ties.sharing.has(verb.verb!.base) && !verb.verb!.passive)
    return [own, ...partiesOf(parties, subjectOf(clauses, at - 1).group)];
  return chunks[at - 1]?.kind === "preposition" &&
    lexicon.ties.nouns.has(clauses.reading.words[chunks[at - 2]?.head ?? 0]!)
    ? [own]
    : null;
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

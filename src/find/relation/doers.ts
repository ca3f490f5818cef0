// Who does what a verb says, beyond its grammatical subject: whoever made the thing that acts ("passed a law that bans"),
// whoever stands nearest where an instrument does ("two shells hit"), whoever does the deed that somebody died in.

import type { Mention } from "../../model/actor.ts";
import type { RelationType } from "../../model/relation.ts";
import { isTensed } from "./chunks.ts";
import type { Clauses, Subject } from "./clauses.ts";
import { doersOf } from "./noun-ends.ts";
import type { Parties } from "./parties.ts";
import { type Slot, slotsAfter } from "./slots.ts";
import { subjectOf } from "./subjects.ts";
import { signs } from "./tie.ts";

/** The actors of a verb, or whoever stands nearest where the grammar leaves them open: "and two [shells] hit Ben". */
export function doersAt(parties: Parties, v: number, subject: Subject): readonly Mention[] {
  const own = actorsOf(parties, subject);
  if (own.length > 0) return happensIn(parties, v, subject) ? [] : own;
  const sent = subject.group.flatMap((n) => [...senderOf(parties, n), ...carrierOf(parties, n, v)]);
  if (sent.length > 0) return sent;
  const through = makerOf(parties, v, subject);
  if (through.length > 0) return through;
  return subject.group.every((n) => isInstrument(parties.clauses, n))
    ? fieldedBefore(parties, subject.group[0] ?? v)
    : [];
}

/**
 * Who does a deed that the grammar gives nobody: whoever is the subject of the verb before it, if that verb is a deed too.
 * "Ann fired, and two shells hit Ben", but not "Ann wept when two shells hit Ben": of an attack nobody is guessed to be guilty
 * by standing near.
 */
export function fieldedBefore(
  parties: Parties,
  at: number,
  type: RelationType = "attacks",
): readonly Mention[] {
  const { clauses } = parties;
  const { chunks } = clauses;
  for (let i = at - 1; i >= 0 && at - i < NEAR; i--) {
    const { kind } = chunks[i]!;
    if (kind === "stop" || kind === "that" || kind === "clause") return [];
    if (kind === "verb")
      return takesPart(clauses, i, type) ? doersOf(parties, subjectOf(clauses, i).group) : [];
  }
  return [];
}

/** How far back the verb may stand, in chunks. */
const NEAR = 10;

/** "launched", "killed": the subject of verb `v` does something that harms, or may. */
function acts(clauses: Clauses, v: number): boolean {
  const { chunks, lexicon, reading } = clauses;
  const verb = chunks[v]?.verb;
  if (!verb || verb.passive || lexicon.ties.dying.has(verb.base)) return false;
  if (lexicon.ties.striking.has(verb.base)) return true;
  const slots = slotsAfter(clauses, v);
  const object = slots[0]?.slot === "" ? slots[0].group : [];
  // "launched a raid", but not "held talks"
  const harms = ({ type }: { readonly type: RelationType }): boolean =>
    type === "attacks" || type === "fights";
  const isDeed = (n: number): boolean => {
    const word = reading.words[chunks[n]!.head]!;
    // "claimed responsibility for", "played a part in"
    return lexicon.ties.claims.has(word) || (lexicon.ties.nouns.get(word)?.some(harms) ?? false);
  };
  if (lexicon.ties.doing.has(verb.base) && object.some(isDeed)) return true;
  return (
    lexicon.frames
      .get(verb.base)
      ?.some((one) => harms(one) && !one.object && slots.some(({ slot }) => slot === one.slot)) ?? false
  );
}

/** "works on [operations] against Ben" is to fight him; who attacked him must be told by a deed. */
export function takesPart(clauses: Clauses, v: number, type: RelationType): boolean {
  const verb = clauses.chunks[v]?.verb;
  if (!verb || verb.passive) return false;
  return acts(clauses, v) || (type === "fights" && clauses.lexicon.ties.doing.has(verb.base));
}

/** "[The council] passed a law that bans Ben": who makes or welcomes a thing does what it does. */
function makerOf(parties: Parties, v: number, { group }: Subject): readonly Mention[] {
  const { chunks, lexicon } = parties.clauses;
  const [n] = group;
  const opens = chunks[v - 1]?.kind;
  if (n === undefined || group.length > 1 || (opens !== "that" && opens !== "relative")) return [];
  const verb = chunks[n - 1];
  if (
    (chunks[n]!.mentions.length > 0 && !isInstrument(parties.clauses, n)) ||
    verb?.kind !== "verb" ||
    verb.verb!.passive
  )
    return [];
  const { base } = verb.verb!;
  const harms = lexicon.frames.get(base)?.some(({ slot, type }) => slot === "" && signs[type] < 0);
  const isDeed = lexicon.ties.nouns.has(parties.clauses.reading.words[chunks[n]!.head]!);
  if (isDeed && !lexicon.ties.doing.has(base)) return [];
  if (parties.clauses.reading.verbs[verb.head]?.cue) return [];
  if (harms || lexicon.ties.telling.has(base) || lexicon.ties.receiving.has(base)) return [];
  return doersOf(parties, subjectOf(parties.clauses, n - 1).group);
}

/** "a bomb planted by [Ann] killed Ben": who put the instrument to its use. */
function senderOf(parties: Parties, n: number): readonly Mention[] {
  const { clauses } = parties;
  const { chunks, lexicon } = clauses;
  const used = chunks[n + 1];
  if (!isInstrument(clauses, n) || used?.kind !== "verb" || used.verb!.loose !== "participle") return [];
  const by = slotsAfter(clauses, n + 1).find(({ last }) => last === lexicon.ties.by);
  return by ? doersOf(parties, by.group) : [];
}

/** "the strike that killed Ben was carried out by [Ann]": the agent of the deed's own verb, behind the relative clause. */
function carrierOf(parties: Parties, n: number, v: number): readonly Mention[] {
  const { clauses } = parties;
  const { chunks, lexicon } = clauses;
  if (chunks[v - 1]?.kind !== "relative" && chunks[v - 1]?.kind !== "that") return [];
  for (let i = v + 1; i < chunks.length && i - v < NEXT_CLAUSE; i++) {
    const { kind, verb } = chunks[i]!;
    if (kind === "stop" || kind === "and" || kind === "clause") return [];
    if (!verb) continue;
    if (!verb.passive || !isTensed(chunks[i]!) || !lexicon.ties.doing.has(verb.base)) return [];
    if (subjectOf(clauses, i).group[0] !== n) return [];
    const by = slotsAfter(clauses, i).find(({ last }) => last === lexicon.ties.by);
    return by ? doersOf(parties, by.group) : [];
  }
  return [];
}

/** "A [man] attacked Ben" has an actor of its own, whom no mention names. */
function isInstrument({ chunks, reading, lexicon }: Clauses, n: number): boolean {
  const word = reading.words[chunks[n]!.head]!;
  const { instruments, nouns, extensions, operations, standing, speaking } = lexicon.ties;
  return [instruments, nouns, extensions, operations, standing, speaking].some((words) => words.has(word));
}

/** "fired rockets in [Pellam], which killed": a place in which something happened does none of it. */
function happensIn({ clauses, mentioned }: Parties, v: number, { group }: Subject): boolean {
  const { chunks, reading, lexicon } = clauses;
  const [n] = group;
  if (n === undefined || group.length > 1 || chunks[v - 1]?.kind !== "relative") return false;
  const place = chunks[n]!.mentions.at(-1);
  if (place?.type !== "Location" || mentioned.isKnown(place)) return false;
  const before = chunks[n - 1];
  return before?.kind === "preposition" && lexicon.ties.where.has(reading.words[before.head]!);
}

/** Whoever the subject means, and who takes part beside it. */
function actorsOf(parties: Parties, { group, beside }: Subject): readonly Mention[] {
  const own = doersOf(parties, group);
  if (!beside || (own.length > 0 && !beside.always)) return own;
  return [...own, ...doersOf(parties, beside.group).filter((mention) => !own.includes(mention))];
}

/** "were killed in [a raid by Ann]", "died when [Ann] attacked": who does the deed that it happened in. */
export function deedsAround(parties: Parties, v: number, slots: readonly Slot[]): readonly Mention[] {
  const within = deedsIn(parties, slots);
  if (within.length > 0) return within;
  const { chunks, reading, lexicon } = parties.clauses;
  for (let i = v + 1; i < chunks.length && i - v < NEXT_CLAUSE; i++) {
    const { kind, head } = chunks[i]!;
    if (kind === "stop") break;
    if (kind !== "clause") continue;
    if (!lexicon.ties.when.has(reading.words[head]!)) break;
    for (let w = i + 1; w < chunks.length && w - i < NEXT_CLAUSE; w++) {
      const verb = chunks[w]!.verb;
      if (!verb) continue;
      const harms = lexicon.frames
        .get(verb.base)
        ?.some(({ type }) => type === "attacks" || type === "fights");
      return harms && !verb.passive ? doersOf(parties, subjectOf(parties.clauses, w).group) : [];
    }
  }
  return [];
}

/** In chunks: how far on the clause of "when" may open, and its verb stand. */
const NEXT_CLAUSE = 6;

export function deedsIn(parties: Parties, slots: readonly Slot[]): readonly Mention[] {
  const { lexicon, chunks, reading } = parties.clauses;
  return slots
    .filter(({ last }) => lexicon.ties.serving.has(last))
    .flatMap(({ group }) =>
      group.flatMap((n) => {
        const readings = lexicon.ties.nouns.get(reading.words[chunks[n]!.head]!);
        const harms = readings?.some(({ type }) => type === "attacks" || type === "fights") ?? false;
        return harms ? doersOf(parties, [n]) : [];
      }),
    );
}

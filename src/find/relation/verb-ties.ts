// Ties that a verb makes: "Ann backs Ben", "Ben was praised by Ann", "Ann joined forces with Ben against Cem", "Ann and Ben
// clashed"; and what is felt about deeds: who condemns an attack by Ben condemns Ben, who backs a war on Ben is against
// him.

import type { VerbFrame } from "../../lang/tie-words.ts";
import type { Mention } from "../../model/actor.ts";
import type { RelationType } from "../../model/relation.ts";
import { Form } from "../attribution/lexicon.ts";
import type { Range } from "../attribution/reading.ts";
import type { Clauses, Group, Subject } from "./clauses.ts";
import { deedsAround, deedsIn, doersAt } from "./doers.ts";
import { doersOf, endsOfNoun } from "./noun-ends.ts";
import { ownersOf, type Parties, partiesOf, partyOf } from "./parties.ts";
import { type Slot, slotsAfter } from "./slots.ts";
import { subjectOf } from "./subjects.ts";
import { circumstancesOf, signs, type Tie } from "./tie.ts";

export function* verbTies(parties: Parties, v: number): Iterable<Tie> {
  const { clauses } = parties;
  const { chunks, lexicon } = clauses;
  const chunk = chunks[v]!;
  const verb = chunk.verb!;
  const frames = lexicon.frames.get(verb.base) ?? [];
  const { slots, through } = sharedSlots(clauses, v);
  const prepositional = slots.some(({ last }) => lexicon.ties.prepositions.has(last));
  if (lexicon.ties.dying.has(verb.base)) {
    const make = maker(parties, v, subjectOf(clauses, v));
    yield* make("attacks", deedsIn(parties, slots), partiesOf(parties, subjectOf(clauses, v).group), []);
    return;
  }
  if (frames.length === 0 && !prepositional) return;
  const passive = verb.passive || isReduced(clauses, v, through);
  const subject = subjectOf(clauses, v);
  const subjects = passive ? partiesOf(parties, subject.group) : doersAt(parties, v, subject);
  const make = maker(parties, v, subject);

  if (passive) {
    const agents = slots
      .filter(({ last }) => last === lexicon.ties.by)
      .flatMap(({ group }) => doersOf(parties, group));
    for (const frame of frames
      .filter((one) => one.slot === "" && !one.object && alsoHolds(clauses, one, slots))
      .slice(0, 1))
      yield* make(
        frame.type,
        agents.length > 0 ? agents : signs[frame.type] < 0 ? deedsAround(parties, v, slots) : [],
        subjects,
        [],
      );
    yield* fromWhom(parties, make, frames, subject, slots, agents);
    return;
  }
  const taken = new Set<Slot>();
  for (const frame of frames.toSorted((a, b) => weight(b) - weight(a))) {
    const found = slotOf(clauses, frame, slots);
    if (!found || taken.has(found) || !alsoHolds(clauses, frame, slots)) continue;
    const targets = (frame.slot === "" && isOfAll.has(frame.type) ? ownersOf : partiesOf)(
      parties,
      found.group,
    );
    const evidence = found.group.length > 0 && frame.slot !== "" ? prepositionOf(clauses, found) : [];
    if (frame.object) for (const slot of slots.slice(0, 1)) taken.add(slot);
    taken.add(found);
    const people = frame.slot === lexicon.ties.out || lexicon.ties.holding.has(verb.base);
    const met = people ? targets.filter((target) => !isPlace(parties, target)) : targets;
    yield* make(frame.type, subjects, met, evidence);
    if (frame.slot === "") yield* deeds(parties, v, frame.type, subject, subjects, found.group);
  }
  for (const slot of slots) {
    const type = lexicon.ties.prepositions.get(slot.last);
    if (!type || taken.has(slot) || lexicon.ties.contests.has(verb.base)) continue;
    // "the fight against": a noun's own preposition.
    if (isNounsOwn(clauses, slots, slot)) continue;
    const targets = ownersOf(parties, slot.group);
    yield* make(type, subjects, targets, prepositionOf(clauses, slot));
    // "sent Ann against Ben": so is Ann, unless something is done to her.
    const harms = frames.some((one) => one.slot === "" && signs[one.type] < 0);
    const object = slots[0]?.slot === "" && !harms ? slots[0].group : [];
    yield* make(type, partiesOf(parties, object), targets, prepositionOf(clauses, slot));
  }
  if (lexicon.ties.mutualVerbs.has(verb.base) && subjects.length > 1) {
    const frame =
      frames.find(({ slot }) => slot === lexicon.ties.with) ?? frames.find(({ slot }) => slot === "");
    if (frame && isMutual(clauses, slots, signs[frame.type] < 0)) yield* pairs(make, frame.type, subjects);
  }
}

/** "[Pellam] was retaken from Ben by Ann": what was the object is the subject. */
function* fromWhom(
  parties: Parties,
  make: Make,
  frames: readonly VerbFrame[],
  { group }: Subject,
  slots: readonly Slot[],
  agents: readonly Mention[],
): Iterable<Tie> {
  const { clauses } = parties;
  for (const { type, slot, object, also } of frames) {
    if (slot === "" || also !== null || (object && !headIn(clauses, group, object))) continue;
    const found = slots.find(({ last, group: other }) => last === slot && other.length > 0);
    if (found) yield* make(type, agents, partiesOf(parties, found.group), prepositionOf(clauses, found));
  }
}

/** What is done to anything of somebody's is done to him. */
const isOfAll: ReadonlySet<RelationType> = new Set(["attacks", "fights", "praises", "supports"]);

/** A place that is no country or region which the language knows: it is held, not helped. */
const isPlace = ({ mentioned }: Parties, mention: Mention): boolean =>
  mention.type === "Location" && !mentioned.isKnown(mention);

/** The more a frame asks for, the sooner it is tried. */
const weight = ({ object, also, slot }: VerbFrame): number =>
  (object ? 4 : 0) + (also ? 4 : 0) + (slot.includes(" ") ? 2 : slot === "" ? 0 : 1);

type Make = (
  type: RelationType,
  sources: readonly Mention[],
  targets: readonly Mention[],
  evidence: readonly Range[],
) => Iterable<Tie>;

function maker({ clauses }: Parties, v: number, subject: Subject): Make {
  const { from, to, head } = clauses.chunks[v]!;
  return function* (type, sources, targets, evidence) {
    if (sources.length === 0 || targets.length === 0) return;
    const said = circumstancesOf(clauses, v, subject.via);
    const negated = said.negated !== isNobody(clauses, subject.group);
    for (const source of sources)
      for (const target of targets)
        yield { type, source, target, evidence: [{ from, to }, ...evidence], head, ...said, negated };
  };
}

function* pairs(make: Make, type: RelationType, all: readonly Mention[]): Iterable<Tie> {
  for (let i = 0; i < all.length; i++) yield* make(type, [all[i]!], all.slice(i + 1), []);
}

/** "no party backs", "neither Ann nor Ben backs" */
const isNobody = ({ chunks, reading, lexicon }: Clauses, group: Group): boolean => {
  const first = chunks[group[0] ?? -1];
  if (!first) return false;
  return [first.from - 1, first.from].some((k) => lexicon.ties.nobody.has(reading.words[k] ?? ""));
};

/** "funded, armed and trained [Ben]": of verbs joined, what follows the last belongs to all. */
function sharedSlots(
  clauses: Clauses,
  v: number,
): { readonly slots: readonly Slot[]; readonly through: number } {
  const { chunks } = clauses;
  let at = v;
  for (let joined = 0; joined < 4; joined++) {
    const slots = slotsAfter(clauses, at);
    if (slots.length > 0) return { slots, through: at };
    let next = at + 1;
    if (chunks[next]?.kind === "comma") next++;
    if (chunks[next]?.kind === "and") next++;
    if (next === at + 1 || chunks[next]?.kind !== "verb" || chunks[next]!.verb!.loose === "to") break;
    at = next;
  }
  return { slots: [], through: v };
}

/** "rebels [backed] and funded by Ann": passive by the verb that it is joined to. */
function isReduced({ chunks, reading }: Clauses, v: number, through: number): boolean {
  if (through === v || !chunks[through]!.verb!.passive) return false;
  return ((reading.verbs[chunks[v]!.head]?.forms ?? 0) & Form.participle) !== 0;
}

function slotOf(clauses: Clauses, frame: VerbFrame, slots: readonly Slot[]): Slot | null {
  const [first] = slots;
  if (frame.object) {
    if (first?.slot !== "") return null;
    const placed = frame.place && first.group.some((n) => isLocation(clauses, n));
    if (!placed && !headIn(clauses, first.group, frame.object)) return null;
    // "hold Ben responsible": whom is part of the phrase.
    if (frame.slot === "") return first;
    return slots.find(({ last }, n) => n > 0 && last === frame.slot) ?? null;
  }
  if (frame.slot === "") return first?.slot === "" ? first : null;
  // "blamed Ann for the attack [on Ben]": the attack's own.
  const found = slots.find(
    (one) =>
      (one.slot === frame.slot || one.last === frame.slot) &&
      one.group.length > 0 &&
      !(slots.indexOf(one) > 1 && isNounsOwn(clauses, slots, one)),
  );
  if (found) return found;
  // "wiped Ben out": the particle behind.
  const after = slots.some(({ slot, group }, n) => n > 0 && slot === frame.slot && group.length === 0);
  return after && first?.slot === "" && clauses.lexicon.ties.particles.has(frame.slot) ? first : null;
}

const isLocation = ({ chunks }: Clauses, n: number): boolean =>
  chunks[n]!.mentions.at(-1)?.type === "Location";

const headIn = ({ chunks, reading }: Clauses, group: Group, words: ReadonlySet<string>): boolean =>
  group.some((n) => words.has(reading.words[chunks[n]!.head]!));

const alsoHolds = (clauses: Clauses, { also }: VerbFrame, slots: readonly Slot[]): boolean =>
  also === null ||
  slots.some(
    ({ slot, group }) =>
      slot.split(" ").includes(also.slot) && (also.words.size === 0 || headIn(clauses, group, also.words)),
  );

function prepositionOf({ chunks }: Clauses, { group }: Slot): readonly Range[] {
  const before = chunks[group[0]! - 1];
  return before?.kind === "preposition" ? [{ from: before.from, to: before.to }] : [];
}

function isNounsOwn({ chunks, reading, lexicon }: Clauses, slots: readonly Slot[], slot: Slot): boolean {
  const at = slots.indexOf(slot);
  return slots
    .slice(0, at)
    .some(({ group }) =>
      group.some((n) =>
        lexicon.ties.nouns.get(reading.words[chunks[n]!.head]!)?.some(({ to }) => to.includes(slot.last)),
      ),
    );
}

/** No other end than each other: "clashed", "fought each other". */
function isMutual({ chunks, reading, lexicon }: Clauses, slots: readonly Slot[], hostile: boolean): boolean {
  const [first] = slots;
  if (first?.slot !== "")
    return !slots.some(
      ({ last }) => last === lexicon.ties.with || (hostile && lexicon.ties.prepositions.has(last)),
    );
  return first.group.length === 1 && lexicon.ties.each.has(reading.words[chunks[first.group[0]!]!.head]!);
}

/** Who condemns, praises, backs or opposes a deed is for or against those who do it, or those it is done to. */
function* deeds(
  parties: Parties,
  v: number,
  type: RelationType,
  subject: Subject,
  subjects: readonly Mention[],
  objects: Group,
): Iterable<Tie> {
  if (subjects.length === 0 || signs[type] === 0) return;
  const make = maker(parties, v, subject);
  const { chunks } = parties.clauses;
  for (const n of objects) {
    if (partyOf(parties, n)) continue;
    for (const deed of endsOfNoun(parties, n)) {
      const noun = [{ from: chunks[n]!.head, to: chunks[n]!.head + 1 }];
      const sign = signs[deed.type];
      const own = deed.sources.filter((mention) => !subjects.includes(mention));
      if (sign !== 0) yield* make(type, subjects, own, noun);
      if (signs[type] > 0 && sign < 0) yield* make(deed.type, subjects, deed.targets, noun);
      if (signs[type] < 0 && sign > 0) yield* make("opposes", subjects, deed.targets, noun);
    }
  }
}

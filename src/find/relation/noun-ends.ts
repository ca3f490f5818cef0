// The ends of a tie that a noun makes, as far as its own phrase says: "Ann's support for Ben", "the war between Ann and Ben";
// who owns it where a pronoun does ("its support"); and who does a deed that stands as a subject.

import type { TieNoun } from "../../lang/tie-words.ts";
import type { Mention } from "../../model/actor.ts";
import type { RelationType } from "../../model/relation.ts";
import type { Range } from "../attribution/reading.ts";
import { Tag } from "../attribution/tags.ts";
import { isTensed } from "./chunks.ts";
import { type Clauses, type Group, isClauseStart, listBefore } from "./clauses.ts";
import { nearestBefore, ownersBefore, type Parties, partiesOf, partyOf, pronounAt } from "./parties.ts";
import { type Slot, slotsAfter } from "./slots.ts";
import { subjectOf } from "./subjects.ts";
import { signs } from "./tie.ts";

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
    .map((one) => ({
      one,
      // "attacks in the town [of Pellam]": behind another slot, "of" is that one's.
      slot: slots.find(
        ({ last, group }, at) =>
          one.to.includes(last) && group.length > 0 && (at === 0 || !ties.owning.has(last)),
      ),
    }))
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
      (lexicon.ties.between.has(last) ||
        readings.some(
          ({ to, mutual, type }) =>
            // "our condolences [go out] to Ben"
            (mutual ||
              (signs[type] > 0 && (next.verb!.copula || lexicon.ties.reaching.has(next.verb!.base)))) &&
            to.includes(last),
        )),
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

export const wordAt = ({ chunks, reading }: Clauses, n: number): string => reading.words[chunks[n]!.head]!;

const ownsHere = ({ reading }: Clauses, end: number): boolean =>
  /^['’]/.test(reading.text.slice(end, end + 1));

/** How far the verb of a noun's clause is looked for, in chunks. */
const REACH = 8;

/** Whom "its" stands for: the subject of its clause, or its object in "praised Ben for [its] support". */
export function whoStands(parties: Parties, n: number, isPronoun = true): readonly Mention[] {
  const { clauses } = parties;
  const { chunks, reading, lexicon } = clauses;
  const { ties } = lexicon;
  const i = standingVerb(clauses, n);
  if (i < 0) return [];
  // "We fired in support of Ben": no pronoun asks whom it stands for.
  const standingOf = (group: Group): readonly Mention[] =>
    isPronoun ? othersOf(parties, n, group) : partiesOf(parties, group);
  if (i < n) {
    const cause =
      chunks[n - 1]?.kind === "preposition" &&
      i < n - 2 &&
      ties.because.has(reading.words[chunks[n - 1]!.head]!);
    const object = cause ? slotsAfter(clauses, i).find(({ slot }) => slot === "") : undefined;
    const named = object && !chunks[i]!.verb!.passive ? partiesOf(parties, object.group) : [];
    return named.length > 0 ? named : standingOf(subjectOf(clauses, i).group);
  }
  return standingOf(subjectOf(clauses, i).group);
}

/** The verb whose clause noun phrase `n` stands in: the nearest before it, or else behind it; -1 where none is near. */
export function standingVerb({ chunks }: Clauses, n: number): number {
  for (let i = n - 1; i >= 0 && n - i < REACH; i--) {
    if (chunks[i]!.kind === "stop") return -1;
    if (chunks[i]!.kind === "verb") return i;
  }
  for (let i = n + 1; i < chunks.length && i - n < REACH; i++) if (chunks[i]!.kind === "verb") return i;
  return -1;
}

/** "We" are never "they": where the subject speaks of itself, whoever stands nearest is meant. */
function othersOf(parties: Parties, n: number, group: Group): readonly Mention[] {
  const { chunks, lexicon } = parties.clauses;
  const { speaking } = lexicon.ties;
  const speaks = group.some((at) => speaking.has(wordAt(parties.clauses, at)));
  const own = speaking.has(parties.clauses.reading.words[chunks[n]!.from]!);
  return speaks && !own ? nearestBefore(parties, n) : partiesOf(parties, group);
}

/** "support for [Ann] in the fight against Ben": whoever the noun phrase just before it means, and who supports him. */
export function inChain(parties: Parties, n: number): readonly Mention[] | null {
  const { clauses } = parties;
  const { chunks, lexicon } = clauses;
  const at = n - 2;
  if (chunks[at]?.kind !== "noun" || chunks[at - 1]?.kind === "comma") return null;
  const group = listBefore(clauses, at, Math.max(0, at - REACH));
  const own = partiesOf(parties, group).filter(
    ({ type, form }) => type !== "Location" || form !== "description",
  );
  if (own.length === 0) return null;
  const first = group[0]!;
  const verb = chunks[first - 1];
  if (verb?.kind === "verb" && lexicon.ties.sharing.has(verb.verb!.base) && !verb.verb!.passive)
    return [...own, ...partiesOf(parties, subjectOf(clauses, first - 1).group)];
  // "Ann and Ben in their fight against Cem"
  if (group.length > 1 && isClauseStart(verb?.kind)) return own;
  return verb?.kind === "preposition" &&
    lexicon.ties.nouns.has(clauses.reading.words[chunks[first - 2]?.head ?? 0]!)
    ? own
    : null;
}

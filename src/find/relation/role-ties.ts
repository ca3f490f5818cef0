// Ties that a word for somebody makes: "Ann, an ally of Ben,", "Ben's enemies", "Reed Party leader Ann Lowe", "Ann is loyal
// to Ben", "forces hostile to Ben".

import type { Mention } from "../../model/actor.ts";
import type { RelationType } from "../../model/relation.ts";
import { contains } from "../../model/span.ts";
import type { Range } from "../attribution/reading.ts";
import { Tag } from "../attribution/tags.ts";
import { type Clauses, groupBefore } from "./clauses.ts";
import { whoStands } from "./noun-ends.ts";
import { ownersBefore, type Parties, partiesOf, partyOf } from "./parties.ts";
import { slotsAfter } from "./slots.ts";
import { subjectOf } from "./subjects.ts";
import { type Circumstances, circumstancesOf, signs, type Tie } from "./tie.ts";

interface Held {
  readonly holders: readonly Mention[];
  readonly said: Circumstances;
}

const PLAIN: Circumstances = { negated: false, hedged: false, planned: false };

export function* roleTies(parties: Parties, n: number): Iterable<Tie> {
  const { clauses } = parties;
  const { chunks, reading, lexicon } = clauses;
  const chunk = chunks[n]!;
  for (let k = chunk.from; k < chunk.to; k++) {
    const role = lexicon.ties.roles.get(reading.words[k]!);
    if (!role || isInName(chunk.mentions, reading.tokens[k]!)) continue;
    const slot = k === chunk.head ? slotsAfter(clauses, n)[0] : undefined;
    const follows = slot !== undefined && role.to.includes(slot.last);
    const targets = follows ? partiesOf(parties, slot.group) : ownersOf(parties, n, k);
    if (targets.length === 0) continue;
    const behind = slot && follows ? slot.group.at(-1)! + 1 : n + 1;
    const { holders, said } = heldBy(parties, n, k, behind, targets, role.type);
    const evidence: Range[] = [{ from: k, to: k + 1 }];
    for (const source of holders)
      for (const target of targets)
        yield { type: role.type, source, target, evidence, head: k, charged: -1, ...said };
  }
}

const isInName = (mentions: readonly Mention[], at: { start: number; end: number }): boolean =>
  mentions.some(({ form, head }) => form === "name" && contains(head, at));

/** "[Ben]'s allies", "[Reed Party] leader", "[its] allies" */
function ownersOf(parties: Parties, n: number, k: number): readonly Mention[] {
  const { chunks, reading } = parties.clauses;
  const last = ownersBefore(parties, n, k).at(-1);
  if (last) return [last];
  const { from } = chunks[n]!;
  return reading.tags[from] === Tag.possessive && k > from ? whoStands(parties, n) : [];
}

/** Who stands in the role of token `k`; `behind` is the chunk after the role's phrase. */
function heldBy(
  parties: Parties,
  n: number,
  k: number,
  behind: number,
  targets: readonly Mention[],
  type: RelationType,
): Held {
  const { clauses } = parties;
  const { chunks, reading } = clauses;
  const chunk = chunks[n]!;
  const own = partyOf(parties, n, false);
  const isOther = (mention: Mention | null): mention is Mention =>
    mention !== null && !targets.includes(mention);
  // "Reed Party leader [Ann Lowe]"
  const named = chunk.mentions.find(
    ({ head, form }) => form === "name" && head.start >= reading.tokens[k]!.end,
  );
  if (named) return { holders: [named], said: PLAIN };
  const before = chunks[n - 1];
  // "[Ann] is an ally of Ben", "[Ann] was named leader of"
  if (before?.kind === "verb" && (before.verb!.copula || before.verb!.passive)) {
    const { group, via } = subjectOf(clauses, n - 1);
    const holders = partiesOf(parties, group);
    if (holders.length > 0) return { holders, said: circumstancesOf(clauses, n - 1, via) };
  }
  // "[Ann], an ally of Ben"
  if (before?.kind === "comma" || before?.kind === "dash" || before?.kind === "open") {
    const apposed = partyOf(parties, n - 2, false);
    if (isOther(apposed)) return { holders: [apposed], said: PLAIN };
  }
  // "Ben's ally, [Ann], said"
  if (chunks[behind]?.kind === "comma") {
    const apposed = partyOf(parties, behind + 1, false);
    const ends = chunks[behind + 2]?.kind;
    if (
      isOther(apposed) &&
      apposed.form === "name" &&
      (ends === "comma" || ends === "stop" || ends === undefined)
    )
      return { holders: [apposed], said: PLAIN };
  }
  // "soldiers of Ben": that they belong to him is what they are called.
  if (signs[type] === 0) return { holders: [], said: PLAIN };
  // "its allies": nobody that could be named.
  if (reading.tags[chunk.from] === Tag.possessive && behind === n + 1) return { holders: [], said: PLAIN };
  const self = own ?? chunk.mentions.find((mention) => contains(mention, reading.tokens[k]!)) ?? null;
  return { holders: isOther(self) && self.form !== "pronoun" ? [self] : [], said: PLAIN };
}

export function* adjectiveTies(parties: Parties, a: number): Iterable<Tie> {
  const { clauses } = parties;
  const { chunks, reading, lexicon } = clauses;
  const { head } = chunks[a]!;
  const role = lexicon.ties.adjectives.get(reading.words[head]!);
  const slot = slotsAfter(clauses, a)[0];
  if (!role || !slot || !role.to.includes(slot.last)) return;
  const targets = partiesOf(parties, slot.group);
  if (targets.length === 0) return;
  const { holders, said } = describedBy(parties, a);
  for (const source of holders)
    for (const target of targets)
      yield {
        type: role.type,
        source,
        target,
        evidence: [{ from: head, to: head + 2 }],
        head,
        charged: -1,
        ...said,
      };
}

/** How far back the noun of an adjective is looked for: "is loyal to Ann and [hostile] to Ben". */
const REACH = 6;

function describedBy(parties: Parties, a: number): Held {
  const { clauses } = parties;
  const { chunks } = clauses;
  const before = chunks[a - 1]?.kind;
  if (before === "noun") return { holders: partiesOf(parties, groupOrLast(clauses, a - 1)), said: PLAIN };
  if (before === "comma" && chunks[a - 2]?.kind === "noun")
    return { holders: partiesOf(parties, [a - 2]), said: PLAIN };
  for (let i = a - 1; i >= 0 && a - i < REACH; i--) {
    if (chunks[i]!.kind === "stop") break;
    if (chunks[i]!.kind !== "verb") continue;
    const { group, via } = subjectOf(clauses, i);
    return { holders: partiesOf(parties, group), said: circumstancesOf(clauses, i, via) };
  }
  return { holders: [], said: PLAIN };
}

const groupOrLast = (clauses: Clauses, n: number): readonly number[] => {
  const group = groupBefore(clauses, n);
  return group.includes(n) ? group : [n];
};

// Whom a noun phrase means: the mention that its last noun lies in, or, where that is none ("the Reed Party's [convoys]"),
// the one that it belongs to. Pronouns are those whose actor is known, or whoever speaks ("we") or is spoken of.

import type { Mention } from "../../model/actor.ts";
import { contains, type Span } from "../../model/span.ts";
import { Tag } from "../attribution/tags.ts";
import type { Clauses, Group } from "./clauses.ts";
import type { Mentioned } from "./mentioned.ts";
import { signs } from "./tie.ts";

export interface Parties {
  readonly clauses: Clauses;
  readonly mentioned: Mentioned;
  /** Who speaks the words at an offset, as far as is known. */
  readonly speakerAt: (offset: number) => Mention | null;
}

/** The mentions of a group's noun phrases; one without any is left out. */
export const partiesOf = (parties: Parties, group: Group): readonly Mention[] =>
  group.flatMap((n) => partyOf(parties, n) ?? []);

/**
 * The same, where whatever belongs to somebody stands for him: who shells "a column of [the Marsh Front]" attacks the front,
 * though who condemns "the death of [Ben]" does not condemn Ben.
 */
export const ownersOf = (parties: Parties, group: Group): readonly Mention[] =>
  group.flatMap((n) => partyOf(parties, n) ?? ownerBehind(parties, n, DEEPEST) ?? []);

/** How many "of" are followed: "the funds of the leaders of [the party]". */
const DEEPEST = 3;

function ownerBehind(parties: Parties, n: number, deep: number): Mention | null {
  const { chunks, reading, lexicon } = parties.clauses;
  const { ties } = lexicon;
  const word = reading.words[chunks[n]!.head]!;
  const of = chunks[n + 1];
  if (deep === 0 || ties.nouns.has(word) || ties.ends.has(word)) return null;
  // "a building [held by Ann]", "trucks [belonging to Ann]"
  const kept = of?.kind === "verb" && of.verb!.loose !== "to" && ties.keeping.has(of.verb!.base);
  if (kept && chunks[n + 2]?.kind === "preposition") return partyOf(parties, n + 3, false);
  if (of?.kind !== "preposition" || !ties.owning.has(reading.words[of.head]!)) return null;
  if (chunks[n + 2]?.kind !== "noun") return null;
  const owner = partyOf(parties, n + 2, false) ?? ownerBehind(parties, n + 2, deep - 1);
  return owner?.type === "Location" && owner.form === "description" ? null : owner;
}

export function partyOf(parties: Parties, n: number, hop = true): Mention | null {
  const { clauses, mentioned } = parties;
  const { chunks, reading, lexicon } = clauses;
  const chunk = chunks[n];
  if (chunk?.kind !== "noun") return null;
  const head = reading.tokens[chunk.head]!;
  const word = reading.words[chunk.head]!;
  const own = chunk.mentions.find((mention) => contains(mention, head));
  if (own && isDeed(clauses, own)) return null;
  // "the Reed Party's [stronghold]": a place that somebody holds is met in its holder's stead.
  const isPlace = own?.form === "description" && own.type === "Location";
  const holder = isPlace ? (holderOf(parties, own) ?? (hop ? ownerBehind(parties, n, 1) : null)) : null;
  if (holder) return holder;
  if (own && own.form !== "pronoun") return own;
  if (own || reading.tags[chunk.head] === Tag.pronoun || reading.tags[chunk.head] === Tag.object)
    return own?.actor ? own : pronounAt(parties, word, head, own ?? null);
  // "Ben's enemies", "the attack by Ben": a tie of its own, not Ben.
  const role = lexicon.ties.roles.get(word);
  if (lexicon.ties.nouns.has(word) || (role && signs[role.type] !== 0)) return null;
  const isPart = lexicon.ties.extensions.has(word);
  const owner = ownersBefore(parties, n, chunk.head).at(-1);
  // "the Pellam [road]": what only bears a place's name is not the place.
  const owned = owner && /^['’]/.test(reading.text.slice(owner.end, owner.end + 1));
  if (owner && (owned || isPart || owner.type !== "Location")) return owner;
  // "the positions of [the Reed Party]"
  const of = chunks[n + 1];
  if (hop && isPart && of?.kind === "preposition" && lexicon.ties.owning.has(reading.words[of.head]!))
    return partyOf(parties, n + 2, false);
  return mentioned.at(chunk.head)?.form === "name" ? mentioned.at(chunk.head) : null;
}

/** "Operation Grey Heron": what bears a deed's name acts as little as the deed. */
function isDeed({ reading, lexicon }: Clauses, { form, start, end }: Mention): boolean {
  if (form !== "name") return false;
  const words =
    reading.text
      .slice(start, end)
      .toLowerCase()
      .match(/[^\s]+/g) ?? [];
  return [words[0], words[1], words.at(-1)].some((word) => lexicon.ties.operations.has(word!));
}

/** Who owns a place that is only described, by a name or a people's inside its words. */
function holderOf({ mentioned }: Parties, place: Mention): Mention | null {
  const inside = mentioned.inside({ start: place.start, end: place.head.end });
  return (
    inside.find(({ form, type, end }) => form === "name" && type !== "Location" && end < place.head.end) ??
    null
  );
}

/** The named or described mentions of a noun phrase that end before token `before`, in order. */
export function ownersBefore({ clauses, mentioned }: Parties, n: number, before: number): readonly Mention[] {
  const { chunks, reading } = clauses;
  const { from } = chunks[n]!;
  if (before <= from) return [];
  const span = { start: reading.tokens[from]!.start, end: reading.tokens[before - 1]!.end };
  return mentioned.inside(span).filter(({ form }) => form !== "pronoun");
}

/**
 * Words that stand for whoever speaks, or, in what somebody is said to say, for who says it. "We" ties where it stands, since
 * those are the words that are said, and means the speaker; where it is not known whom a pronoun means, the mention that the
 * page has of it (`own`) ties with no actor.
 */
export function pronounAt(
  { clauses, speakerAt }: Parties,
  word: string,
  at: Span,
  own: Mention | null = null,
): Mention | null {
  const { ties } = clauses.lexicon;
  const speaker = ties.speaking.has(word) || ties.standing.has(word) ? speakerAt(at.start) : null;
  if (!speaker || !ties.speaking.has(word)) return speaker ?? own;
  const { start, end } = at;
  return { ...speaker, start, end, head: { start, end }, form: "pronoun" };
}

/** How far back the nearest mention may stand, in chunks. */
const NEAR = 10;

/**
 * The last mention before chunk `at` in its sentence, for an end that the grammar leaves open: "[Ann] spoke, and support for
 * Ben grew". It trades precision for recall and so is never asked who attacked or fought (see fieldedBefore).
 */
export function nearestBefore(parties: Parties, at: number): readonly Mention[] {
  const { chunks, reading, lexicon } = parties.clauses;
  for (let i = at - 1; i >= 0 && at - i < NEAR; i--) {
    const { kind } = chunks[i]!;
    if (kind === "stop" || kind === "that") break;
    const near = partyOf(parties, i);
    // "in [Pellam]", "at [the council]": where something happens is not who does it.
    const before = chunks[i - 1];
    const isWhere =
      before?.kind === "preposition" &&
      (near?.type === "Location" || lexicon.ties.where.has(reading.words[before.head]!));
    if (near && near.form !== "pronoun" && !isWhere) return [near];
  }
  return [];
}

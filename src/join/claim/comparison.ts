// Compares two statements: the same, contradicting each other in one thing while the rest is the same, or neither. Every
// answer carries what it rests on. Precision comes first: two names, deeds or counts that can't be matched keep statements
// apart, however much else they share.
//
// Weighing follows Tversky (Features of similarity, 1977): what both have against what either alone has. What both have on
// their own counts in full, since one thing stands there in place of another; what only the longer has counts for little.

import { edtfDays } from "../../model/edtf.ts";
import { type Alignment, align, type Match, nameLikeness } from "./alignment.ts";
import { compareCounts } from "./counts.ts";
import type { Lexicon, Senses } from "./lexicon.ts";
import type { Statement, Timed, Unit } from "./statement.ts";

export type Against = "count" | "polarity" | "date";

export interface Comparison {
  /** null: the same; otherwise in what they contradict each other. */
  readonly against: Against | null;
  /** 0 to 1. */
  readonly likeness: number;
  /** Units of the two that say the same. */
  readonly alignment: Alignment;
  readonly agreedCounts: number;
}

/**
 * At least so alike. Tuned on half of the pairs in test/join/claim-pairs.txt; see bench/claims.ts, which prints right joins and
 * found ones along it.
 */
export const LEAST_LIKE = 0.76;
/** Where so much is shared, less need be alike: five words in two long sentences do not meet by chance. */
const MUCH_SHARED = 5.5;
const LEAST_LIKE_LONG = 0.68;
/** A date contradicts only where nearly all else is the same: events of one kind happen on many days. */
const LEAST_FOR_DATE = 0.8;
/** Shared weight below which two statements share a phrase, not a claim, and the part of it that names and titles don't give. */
const LEAST_SHARED = 2.8;
const LEAST_SAID = { withDeed: 2, without: 2.4 } as const;

const WEIGHTS = { name: 1.2, word: 1, common: 0.5, reference: 0.4, count: 0.8, time: 0.5 } as const;
/** What stands in one of two in place of something in the other, and what only the longer one says. */
const IN_PLACE = 1.1;
const BESIDE = 0.4;

/** Three words that both put in quotation marks were said once: they weigh more than three that both happened to choose. */
const QUOTED = 1.5;
/** Where the one is nothing but the quotation: "part of a popular uprising". */
const QUOTED_WHOLE = 2.5;
const LEAST_QUOTED = 3;

export function compare(a: Statement, b: Statement, lexicon: Lexicon): Comparison | null {
  if (a.unreal !== b.unreal) return null;
  const alignment = align(a, b, lexicon);
  const { matches, onlyA, onlyB } = alignment;
  const weigh = (unit: Unit): number => weightOf(unit, lexicon);
  const counts = compareCounts(a.counts, b.counts, lexicon);
  const said = matches.filter((m) => a.units[m.a]!.kind === "word");
  const dated = a.times.length > 0 && b.times.length > 0 ? WEIGHTS.time : 0;
  const opposites = relatedIn(a, b, alignment, lexicon.areOpposites, lexicon).filter(
    (pair) => !isTurnedRound(a, b, alignment, pair, lexicon),
  );
  const converses = relatedIn(a, b, alignment, lexicon.areConverses, lexicon).filter(
    (pair) => !opposites.some((one) => one.a === pair.a),
  );
  const related = [...opposites, ...converses];
  const least =
    related.length > 0 || said.some((m) => a.units[m.a]!.deed) ? LEAST_SAID.withDeed : LEAST_SAID.without;
  if (sum(said, (m) => weigh(a.units[m.a]!)) + counts.agreed * WEIGHTS.count + dated + related.length < least)
    return null;
  const shared =
    sum(
      matches,
      (m) => Math.min(weigh(a.units[m.a]!), weigh(b.units[m.b]!)) * (m.like === "synonym" ? 0.9 : 1),
    ) +
    counts.agreed * WEIGHTS.count +
    related.length * WEIGHTS.word +
    dated;
  if (matches.length + counts.agreed + counts.opposed.length + related.length + (dated > 0 ? 1 : 0) < 3)
    return null;

  const restA = onlyA.filter((i) => !related.some((one) => one.a === i));
  const restB = onlyB.filter((j) => !related.some((one) => one.b === j));
  if (namesDiffer(a, b, alignment, restA, restB)) return null;
  const quote = quotedAlike(a, b, alignment);
  if (related.length === 0 && !quote && deedsDiffer(a, b, alignment)) return null;
  if (rolesSwapped(a, b, alignment, converses)) return null;
  if (otherInSlot(a, b, alignment, restA, restB, lexicon)) return null;

  const aloneA = sum(restA, (i) => weigh(a.units[i]!)) + counts.onlyA * WEIGHTS.count;
  const aloneB = sum(restB, (j) => weigh(b.units[j]!)) + counts.onlyB * WEIGHTS.count;
  const inPlace = Math.min(aloneA, aloneB);
  const beside = Math.abs(aloneA - aloneB);
  const whole = restA.length === 0 || restB.length === 0;
  const weight = quote ? shared * (whole ? QUOTED_WHOLE : QUOTED) : shared;
  if (weight < LEAST_SHARED) return null;
  const likeness = weight / (weight + IN_PLACE * inPlace + BESIDE * beside);
  if (likeness < (weight < MUCH_SHARED ? LEAST_LIKE : LEAST_LIKE_LONG)) return null;

  const against = againstIn(a, b, alignment, opposites.length > 0, counts.opposed.length > 0, likeness);
  if (against === undefined) return null;
  return { against, likeness, alignment, agreedCounts: counts.agreed };
}

/** undefined: they are two things after all. */
function againstIn(
  a: Statement,
  b: Statement,
  { matches }: Alignment,
  turned: boolean,
  counted: boolean,
  likeness: number,
): Against | null | undefined {
  const unlike = matches.filter((m) => a.units[m.a]!.negated !== b.units[m.b]!.negated);
  const deeds = matches.filter((m) => a.units[m.a]!.deed || b.units[m.b]!.deed);
  const negated =
    deeds.length > 0
      ? unlike.some((m) => deeds.includes(m)) || unlike.length > matches.length / 2
      : unlike.length > 0;
  const denies = ({ units }: Statement): boolean => units.some((unit) => unit.negated);
  // Both deny, but not the same words of what they share: what that comes to takes more than a list to tell.
  if (negated && denies(a) && denies(b)) return undefined;
  const polarity = negated !== turned;
  const dated = datesDiffer(a.times, b.times);
  // Two at once are more than one thing apart.
  if (Number(polarity) + Number(counted) + Number(dated) > 1) return undefined;
  if (polarity) return "polarity";
  if (counted) return "count";
  if (dated) return likeness >= LEAST_FOR_DATE ? "date" : undefined;
  return null;
}

export function weightOf(unit: Unit, lexicon: Lexicon): number {
  if (unit.kind === "name") return WEIGHTS.name;
  if (unit.kind === "reference") return WEIGHTS.reference;
  return lexicon.senses(unit.words).common ? WEIGHTS.common : WEIGHTS.word;
}

const sum = <T>(items: readonly T[], of: (item: T) => number): number =>
  items.reduce((total, item) => total + of(item), 0);

/**
 * Names on both sides that the other lacks: the same words of other people or places. A name of somebody who is matched elsewhere
 * ("the League of Reeds (LOR)") is none that lacks.
 */
function namesDiffer(
  a: Statement,
  b: Statement,
  { matches }: Alignment,
  onlyA: readonly number[],
  onlyB: readonly number[],
): boolean {
  const lacks = (
    units: readonly Unit[],
    only: readonly number[],
    others: readonly Unit[],
    place: (m: Match) => number,
  ): boolean =>
    only.some((i) => {
      const unit = units[i]!;
      if (unit.kind !== "name") return false;
      return !matches.some((m) => {
        const other = others[place(m)]!;
        return other.kind !== "word" && nameLikeness(unit, other) !== null;
      });
    });
  return lacks(a.units, onlyA, b.units, (m) => m.b) && lacks(b.units, onlyB, a.units, (m) => m.a);
}

/** Deeds are told, and none of the one is told by the other: "arrested four", "released four". */
function deedsDiffer(a: Statement, b: Statement, { matches }: Alignment): boolean {
  const has = (units: readonly Unit[]): boolean => units.some(({ deed }) => deed);
  if (!has(a.units) && !has(b.units)) return false;
  return !matches.some((m) => a.units[m.a]!.deed || b.units[m.b]!.deed);
}

const quotedAlike = (a: Statement, b: Statement, { matches }: Alignment): boolean =>
  matches.filter((m) => m.like !== "synonym" && a.units[m.a]!.quoted && b.units[m.b]!.quoted).length >=
  LEAST_QUOTED;

interface Related {
  readonly a: number;
  readonly b: number;
}

/** Words without a match that a list relates to each other: "asleep" and "awake", "gave" and "took". */
function relatedIn(
  a: Statement,
  b: Statement,
  { onlyA, onlyB }: Alignment,
  areRelated: (one: Senses, other: Senses) => boolean,
  lexicon: Lexicon,
): readonly Related[] {
  const words = (units: readonly Unit[], only: readonly number[]): readonly (readonly [number, Senses])[] =>
    only
      .filter((i) => units[i]!.kind === "word")
      .slice(0, 12)
      .map((i) => [i, lexicon.senses(units[i]!.words)]);
  const others = words(b.units, onlyB);
  return words(a.units, onlyA).flatMap(([i, one]) => {
    const found = others.find(([, other]) => areRelated(one, other));
    return found === undefined ? [] : [{ a: i, b: found[0] }];
  });
}

/** "Ann beat Ben" as "Ben lost to Ann": opposites that tell one thing, since those around them change places. */
function isTurnedRound(
  a: Statement,
  b: Statement,
  { matches }: Alignment,
  pair: Related,
  lexicon: Lexicon,
): boolean {
  const [one, other] = [a.units[pair.a]!, b.units[pair.b]!];
  if (!lexicon.areConverses(lexicon.senses(one.words), lexicon.senses(other.words))) return false;
  const names = matches.filter((m) => a.units[m.a]!.kind !== "word" && b.units[m.b]!.kind !== "word");
  return names.some((m) => m.a < pair.a && m.b > pair.b) && names.some((m) => m.a > pair.a && m.b < pair.b);
}

const hasRole = ({ kind, where }: Unit): boolean => kind !== "word" && !where;

/**
 * Two that change places though nothing explains it: "Ann accused Ben" and "Ben accused Ann". "Ben was accused by Ann" has
 * them the other way round, too, and is the same; so is "Ben took it from Ann" beside "Ann gave it to Ben".
 */
function rolesSwapped(
  a: Statement,
  b: Statement,
  { matches }: Alignment,
  converses: readonly Related[],
): boolean {
  const [converse] = converses;
  if (converse !== undefined) {
    // Who stands before the one deed has to stand behind the other, unless one of the two is a passive.
    const before = matches.filter((m) => m.a < converse.a);
    const moved = before.some((m) => m.b > converse.b);
    return before.length > 0 && moved === (a.passive !== b.passive);
  }
  const [first, second] = matches.filter((m) => hasRole(a.units[m.a]!) && hasRole(b.units[m.b]!));
  if (first === undefined || second === undefined || first.b < second.b || a.passive !== b.passive)
    return false;
  // Around a deed names have roles; beside it ("in Velsa, Lorne said") they are placed freely.
  const around = (units: readonly Unit[], i: number, j: number): boolean =>
    units.slice(Math.min(i, j) + 1, Math.max(i, j)).some(({ deed, kind }) => deed && kind === "word");
  return around(a.units, first.a, second.a) && around(b.units, first.b, second.b);
}

/**
 * A word of the one stands exactly where the other has one of its own, between the same neighbours or at the end beside one:
 * "approved the new reservoir", "approved the new library". Two that are common everywhere
 * say too little for that.
 */
function otherInSlot(
  a: Statement,
  b: Statement,
  { matches }: Alignment,
  onlyA: readonly number[],
  onlyB: readonly number[],
  lexicon: Lexicon,
): boolean {
  const there = new Map(matches.map((m) => [m.a, m.b]));
  const inB = new Set(onlyB);
  const weighs = (unit: Unit): boolean => unit.kind === "word" && !lexicon.senses(unit.words).common;
  return onlyA.some((i) => {
    const one = a.units[i]!;
    if (one.kind !== "word") return false;
    const before = i === 0 ? -1 : there.get(i - 1);
    const after = i === a.units.length - 1 ? b.units.length : there.get(i + 1);
    if (before === undefined || after === undefined || after - before !== 2) return false;
    const other = b.units[before + 1]!;
    return inB.has(before + 1) && other.kind === "word" && (weighs(one) || weighs(other));
  });
}

function datesDiffer(a: readonly Timed[], b: readonly Timed[]): boolean {
  if (a.length === 0 || b.length === 0) return false;
  return !a.some((one) => b.some((other) => mayBeOneTime(one, other)));
}

function mayBeOneTime(a: Timed, b: Timed): boolean {
  if (a.words === b.words) return true;
  if (a.value === null || b.value === null) return false;
  const [one, other] = [edtfDays(a.value), edtfDays(b.value)];
  if (one === null || other === null) return false;
  return one.first <= other.last && other.first <= one.last;
}

/**
 * What two tellings are to each other whose statements compare so, where one of the two tellers denies and the other doesn't:
 * undefined where two things are then turned at once.
 */
export function turned(against: Against | null, denied: boolean): Against | null | undefined {
  if (!denied) return against;
  return against === null ? "polarity" : against === "polarity" ? null : undefined;
}

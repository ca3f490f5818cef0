// What keeps two statements apart however many words they share: other names, other deeds, roles that changed places, another word
// in the same slot. Works on the words that have a match and on those that have none.

import { type Alignment, type Match, nameLikeness } from "./alignment.ts";
import type { Lexicon, Senses } from "./lexicon.ts";
import type { Statement, Unit } from "./statement.ts";

export interface Related {
  readonly a: number;
  readonly b: number;
}

/** Words without a match that a list relates to each other: "asleep" and "awake", "gave" and "took". */
export function relatedIn(
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

/**
 * Names on both sides that the other lacks: the same words of other people or places. A name of somebody who is matched elsewhere
 * ("the League of Reeds (LOR)") is none that lacks.
 */
export function namesDiffer(
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
export function deedsDiffer(a: Statement, b: Statement, { matches }: Alignment): boolean {
  const has = (units: readonly Unit[]): boolean => units.some(({ deed }) => deed);
  if (!has(a.units) && !has(b.units)) return false;
  return !matches.some((m) => a.units[m.a]!.deed || b.units[m.b]!.deed);
}

/** "Ann beat Ben" as "Ben lost to Ann": opposites that tell one thing, since those around them change places. */
export function isTurnedRound(
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
export function rolesSwapped(
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
export function otherInSlot(
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

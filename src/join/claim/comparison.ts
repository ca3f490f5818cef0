// Compares two statements: the same, contradicting each other in one thing while the rest is the same, or neither. Every
// answer carries what it rests on. Precision comes first: two names, deeds or counts that can't be matched keep statements
// apart, however much else they share.
//
// Weighing follows Tversky (Features of similarity, 1977): what both have against what either alone has. What both have on
// their own counts in full, since one thing stands there in place of another; what only the longer has counts for little.

import { edtfDays } from "../../model/edtf.ts";
import { type Alignment, align } from "./alignment.ts";
import { deedsDiffer, isTurnedRound, namesDiffer, otherInSlot, relatedIn, rolesSwapped } from "./apart.ts";
import { compareCounts } from "./counts.ts";
import type { Lexicon } from "./lexicon.ts";
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
 * At least so alike. Words and rules were tuned on half of the pairs in test/join/claim-pairs.txt. This value was picked with the
 * table of both halves in sight (bench/claims.ts prints it), so that the figure of the other half flatters a little.
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

/** A synonym is nearly the word itself: lists of them are narrow. */
const SYNONYM = 0.9;

/** Three words that both put in quotation marks were said once: they weigh more than three that both happened to choose. */
const QUOTED = 1.5;
/** Where the one is nothing but the quotation: "part of a popular uprising". */
const QUOTED_WHOLE = 2.5;
const LEAST_QUOTED = 3;

export function compare(a: Statement, b: Statement, lexicon: Lexicon): Comparison | null {
  if (a.unreal !== b.unreal) return null;
  const alignment = align(a, b, lexicon);
  const { matches, onlyA, onlyB } = alignment;
  const opposites = relatedIn(a, b, alignment, lexicon.areOpposites, lexicon).filter(
    (pair) => !isTurnedRound(a, b, alignment, pair, lexicon),
  );
  const converses = relatedIn(a, b, alignment, lexicon.areConverses, lexicon).filter(
    (pair) => !opposites.some((one) => one.a === pair.a),
  );
  const related = [...opposites, ...converses];
  const counts = compareCounts(a.counts, b.counts, lexicon);
  const quote = quotedAlike(a, b, alignment);
  const shared = sharedIn(a, b, alignment, related.length, counts.agreed, lexicon);
  if (matches.length + related.length + counts.agreed + counts.opposed.length + Number(bothDated(a, b)) < 3)
    return null;
  if (shared === null) return null;

  const restA = onlyA.filter((i) => !related.some((one) => one.a === i));
  const restB = onlyB.filter((j) => !related.some((one) => one.b === j));
  if (namesDiffer(a, b, alignment, restA, restB)) return null;
  if (related.length === 0 && !quote && deedsDiffer(a, b, alignment)) return null;
  if (rolesSwapped(a, b, alignment, converses)) return null;
  if (otherInSlot(a, b, alignment, restA, restB, lexicon)) return null;

  const whole = restA.length === 0 || restB.length === 0;
  const weight = quote ? shared * (whole ? QUOTED_WHOLE : QUOTED) : shared;
  if (weight < LEAST_SHARED) return null;
  const alone = (units: readonly Unit[], rest: readonly number[], counted: number): number =>
    sum(rest, (i) => weightOf(units[i]!, lexicon)) + counted * WEIGHTS.count;
  const [aloneA, aloneB] = [alone(a.units, restA, counts.onlyA), alone(b.units, restB, counts.onlyB)];
  const likeness =
    weight / (weight + IN_PLACE * Math.min(aloneA, aloneB) + BESIDE * Math.abs(aloneA - aloneB));
  if (likeness < (weight < MUCH_SHARED ? LEAST_LIKE : LEAST_LIKE_LONG)) return null;

  const against = againstIn(a, b, alignment, opposites.length > 0, counts.opposed.length > 0, likeness);
  if (against === undefined) return null;
  return { against, likeness, alignment, agreedCounts: counts.agreed };
}

/** The weight of what both say, or null where names and titles are nearly all of it. */
function sharedIn(
  a: Statement,
  b: Statement,
  { matches }: Alignment,
  related: number,
  agreed: number,
  lexicon: Lexicon,
): number | null {
  const weigh = (unit: Unit): number => weightOf(unit, lexicon);
  const beside = agreed * WEIGHTS.count + related * WEIGHTS.word + (bothDated(a, b) ? WEIGHTS.time : 0);
  const isWord = ({ kind }: Unit): boolean => kind === "word";
  const words = matches.filter((m) => isWord(a.units[m.a]!) || isWord(b.units[m.b]!));
  const deed = related > 0 || words.some((m) => a.units[m.a]!.deed || b.units[m.b]!.deed);
  const said = beside + sum(words, (m) => Math.min(weigh(a.units[m.a]!), weigh(b.units[m.b]!)));
  if (said < (deed ? LEAST_SAID.withDeed : LEAST_SAID.without)) return null;
  const likeness = ({ like }: Alignment["matches"][number]): number => (like === "synonym" ? SYNONYM : 1);
  return beside + sum(matches, (m) => Math.min(weigh(a.units[m.a]!), weigh(b.units[m.b]!)) * likeness(m));
}

const bothDated = (a: Statement, b: Statement): boolean => a.times.length > 0 && b.times.length > 0;

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

const quotedAlike = (a: Statement, b: Statement, { matches }: Alignment): boolean =>
  matches.filter((m) => m.like !== "synonym" && a.units[m.a]!.quoted && b.units[m.b]!.quoted).length >=
  LEAST_QUOTED;

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

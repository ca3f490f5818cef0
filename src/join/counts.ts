// Whether two quantities count the same thing, and whether they then agree. "1,400 Europeans" and "1,500 Britons" are not
// compared; "1,500 Britons" and "500 Britons" are, and differ; "at least 1,400 Britons" and "1,500 Britons" may both hold. What
// is counted is told by its last noun, by the words before it and by what became of it ("14 dead", "14 people were hurt"). Sees
// words, not their meaning: that "Britons" are "UK citizens" it doesn't know, and keeps them apart.

import type { NumberWords } from "../lang/number-words.ts";
import type { Document } from "../model/document.ts";
import { edtfDays } from "../model/edtf.ts";
import type { Quantity, Time } from "../model/quantity.ts";
import { type Span, wordsAt } from "../model/span.ts";
import { canonical } from "../text/spelling.ts";

/** A quantity on its own, as far as it is compared: plain data that a store can keep. */
export interface Count {
  readonly documentId: string;
  /** Id of the quantity. */
  readonly id: string;
  readonly span: Span;
  readonly min: number | null;
  readonly max: number | null;
  readonly bound: Quantity["bound"];
  readonly unit: string | null;
  /** The last noun of what is counted, in the singular, and the words that narrow it, sorted; null where nothing is named. */
  readonly noun: string | null;
  readonly narrowed: readonly string[];
  /** What became of them, as a number of the language's list of fates; null where nothing is told. */
  readonly fate: number | null;
  readonly place: string | null;
  /** EDTF. */
  readonly time: string | null;
  readonly giver: string | null;
}

export type NotComparable =
  | "other unit"
  | "other thing"
  | "narrower thing"
  | "other fate"
  | "other place"
  | "other time"
  | "not said what";

export type CountComparison =
  | { readonly comparable: false; readonly reason: NotComparable }
  | {
      readonly comparable: true;
      /** same: equal numbers under equal bounds; overlapping: both may hold; different: they can't. */
      readonly outcome: "same" | "overlapping" | "different";
      /** The numbers that each allows, by its bound; an infinite end is open. */
      readonly ranges: readonly [Range, Range];
    };

/** Lowest and highest number, both allowed. */
export type Range = readonly [number, number];

export interface CompareCounts {
  /** True where it is known from elsewhere that both tell of one event: then what only one of them says parts nothing. */
  readonly sameEvent?: boolean;
}

/** The counts of a document. Linear in its quantities. */
export function countsOf(
  { id, text }: Pick<Document, "id" | "text">,
  quantities: readonly Quantity[],
  times: readonly Time[],
  numbers: NumberWords,
): readonly Count[] {
  const values = new Map(times.map((time) => [time.id, time.value]));
  return quantities.map((quantity) => {
    const thing = quantity.of ? thingOf(wordsAt(text, quantity.of), numbers) : { noun: null, narrowed: [] };
    return {
      documentId: id,
      id: quantity.id,
      span: { start: quantity.start, end: quantity.end },
      min: quantity.min,
      max: quantity.max,
      bound: quantity.bound,
      unit: quantity.unit,
      ...thing,
      fate: fateOf(text, quantity, numbers),
      place: quantity.place && canonical(wordsAt(text, quantity.place)),
      time: quantity.time === null ? null : (values.get(quantity.time) ?? null),
      giver: quantity.giver,
    };
  });
}

/** Block keys: only counts that share one are ever compared. One that names nothing has none. */
export const keysOf = ({ noun, fate, unit }: Count): readonly string[] =>
  noun !== null ? [`of ${noun}`] : fate !== null ? [`fate ${fate}`] : unit !== null ? [`unit ${unit}`] : [];

export function compareCount(a: Count, b: Count, { sameEvent = false }: CompareCounts = {}): CountComparison {
  const reason = whyNot(a, b, sameEvent);
  if (reason !== null) return { comparable: false, reason };
  const ranges = [rangeOf(a), rangeOf(b)] as const;
  const [one, other] = ranges;
  const apart = one[0] > other[1] || other[0] > one[1];
  const same = a.min === b.min && a.max === b.max && a.bound === b.bound;
  return { comparable: true, outcome: apart ? "different" : same ? "same" : "overlapping", ranges };
}

function whyNot(a: Count, b: Count, sameEvent: boolean): NotComparable | null {
  if (a.unit !== b.unit) return "other unit";
  const unsaid = (a.noun === null && a.fate === null) || (b.noun === null && b.fate === null);
  if (unsaid && !sameEvent) return "not said what";
  if (a.fate !== b.fate && a.fate !== null && b.fate !== null) return "other fate";
  if (a.noun !== null && b.noun !== null) {
    if (a.noun !== b.noun) return "other thing";
    if (a.narrowed.join(" ") !== b.narrowed.join(" ") && !(sameEvent && isNarrower(a, b)))
      return "narrower thing";
  } else if (a.noun !== b.noun && !sameEvent && a.fate !== b.fate) return "not said what";
  // "14 people" are not "14 people hurt": some of them may be unhurt.
  if (a.fate !== b.fate && !sameEvent) return "narrower thing";
  if (a.place !== null && b.place !== null && a.place !== b.place) return "other place";
  return a.time !== null && b.time !== null && !mayMeet(a.time, b.time) ? "other time" : null;
}

/** True where one only leaves out what the other adds: "soldiers" and "young soldiers". */
const isNarrower = (a: Count, b: Count): boolean =>
  a.narrowed.every((word) => b.narrowed.includes(word)) ||
  b.narrowed.every((word) => a.narrowed.includes(word));

function mayMeet(a: string, b: string): boolean {
  const [one, other] = [edtfDays(a), edtfDays(b)];
  return !one || !other || (one.first <= other.last && other.first <= one.last);
}

/** How far off "about" may be, as a share. The trade is between false contradictions and missed ones: "some 800" is 720 to 880. */
const ABOUT = 0.1;

function rangeOf({ min, max, bound }: Count): Range {
  const low = min ?? Number.NEGATIVE_INFINITY;
  const high = max ?? Number.POSITIVE_INFINITY;
  switch (bound) {
    case "at least":
      return [low, Number.POSITIVE_INFINITY];
    case "more than":
      return [low + step(low), Number.POSITIVE_INFINITY];
    // "As many as 1,500" says that it was about so many: nobody says so of 300.
    case "at most":
      return [low / 2, high];
    case "less than":
      return [low / 2, high - step(high)];
    case "about":
      return low === high ? [low - Math.abs(low) * ABOUT, high + Math.abs(high) * ABOUT] : [low, high];
    default:
      return [low, high];
  }
}

/** The least that makes a whole number more; of fractions next to nothing. */
const step = (value: number): number => (Number.isInteger(value) ? 1 : Number.EPSILON * Math.abs(value));

/** "[their] young [French] nationals": the noun in the singular, the words before it without those that narrow nothing. */
function thingOf(
  words: string,
  numbers: NumberWords,
): { readonly noun: string | null; readonly narrowed: readonly string[] } {
  const all =
    words
      .toLowerCase()
      .replaceAll("’", "'")
      .match(/[\p{L}\p{N}'-]+/gu) ?? [];
  const fated = (word: string): boolean => numbers.fates.some((fate) => fate.has(word));
  const kept = all.filter(
    (word) =>
      !numbers.determiners.has(word) && !numbers.vaguely.has(word) && !numbers.of.has(word) && !fated(word),
  );
  const last = kept.at(-1);
  if (last === undefined) return { noun: null, narrowed: [] };
  return { noun: singular(last, numbers), narrowed: [...new Set(kept.slice(0, -1))].sort() };
}

/** Enough for comparing: "boats" to "boat", "armies" to "army", "people" as it is. */
function singular(word: string, { pluralForms, notPlural, singulars, plurals }: NumberWords): string {
  if (Object.hasOwn(singulars, word)) return singulars[word]!;
  if (plurals.has(word) || word.length < 4 || notPlural.some((ending) => word.endsWith(ending))) return word;
  const form = pluralForms.find(([ending]) => word.endsWith(ending));
  return form ? word.slice(0, -form[0].length) + form[1] : word;
}

/** Characters on either side of a quantity in which its fate may stand. */
const AROUND = 60;
/** Words that may stand between those that are counted and their fate. */
const BETWEEN = 4;

/** "14 [dead]", "14 people were [hurt]", "[killed] 14 people": what became of them, by the words beside. */
function fateOf(text: string, { start, end, of }: Quantity, numbers: NumberWords): number | null {
  const { fates, carriers } = numbers;
  const inside = of ? wordsIn(wordsAt(text, of)) : [];
  const from = Math.max(end, of?.end ?? end);
  const behind = wordsIn(clause(text.slice(from, from + AROUND)));
  let k = 0;
  while (k < BETWEEN && carriers.has(behind[k] ?? "")) k++;
  const before = wordsIn(
    text
      .slice(Math.max(0, start - AROUND), start)
      .split(/[.;:!?,]/)
      .at(-1) ?? "",
  );
  for (const word of [...inside, behind[k], before.at(-1)]) {
    const fate = word === undefined ? -1 : fates.findIndex((words) => words.has(word));
    if (fate >= 0) return fate;
  }
  return null;
}

const clause = (words: string): string => words.split(/[.;:!?,()]/, 1)[0]!;
const wordsIn = (words: string): readonly string[] => words.toLowerCase().match(/[\p{L}'’-]+/gu) ?? [];

// Which words of one statement stand for which of another: the same name or actor, the same stem, or words of one line of
// synonyms. Each word is taken once; what is closest is taken first. Linear in words but for names, of which a bounded number
// is looked at.

import { areSpellings, initialsOf, isShortForm } from "../../text/spelling.ts";
import type { Lexicon, Senses } from "./lexicon.ts";
import type { Statement, Unit } from "./statement.ts";

export type Likeness = "same word" | "same name" | "same actor" | "synonym";

export interface Match {
  /** Places in the units of either statement. */
  readonly a: number;
  readonly b: number;
  readonly like: Likeness;
}

export interface Alignment {
  /** In the order of the first statement. */
  readonly matches: readonly Match[];
  /** Units of either that stand for none of the other. */
  readonly onlyA: readonly number[];
  readonly onlyB: readonly number[];
}

/** More names than these stand in lists alone, whose order carries nothing. */
const NAMES = 16;

export function align(a: Statement, b: Statement, lexicon: Lexicon): Alignment {
  const takenA = new Uint8Array(a.units.length);
  const takenB = new Uint8Array(b.units.length);
  const matches: Match[] = [];
  const take = (i: number, j: number, like: Likeness): void => {
    takenA[i] = 1;
    takenB[j] = 1;
    matches.push({ a: i, b: j, like });
  };
  const namesOf = (units: readonly Unit[]): number[] =>
    units.flatMap(({ kind }, i) => (kind === "word" ? [] : [i])).slice(0, NAMES);
  const namesB = namesOf(b.units);
  for (const i of namesOf(a.units))
    for (const j of namesB) {
      const like = takenB[j] ? null : nameLikeness(a.units[i]!, b.units[j]!);
      if (like === null) continue;
      take(i, j, like);
      break;
    }
  const sensesA = a.units.map((unit) => sensesOf(unit, lexicon));
  const sensesB = b.units.map((unit) => sensesOf(unit, lexicon));
  for (const [keys, like] of PASSES) {
    const places = new Map<string | number, number[]>();
    for (const [j, senses] of sensesB.entries())
      if (!takenB[j] && senses)
        for (const key of keys(senses)) {
          const list = places.get(key);
          if (list) list.push(j);
          else places.set(key, [j]);
        }
    for (const [i, senses] of sensesA.entries()) {
      if (takenA[i] || !senses) continue;
      for (const key of keys(senses)) {
        const j = places.get(key)?.find((one) => !takenB[one]);
        if (j === undefined) continue;
        take(i, j, like);
        break;
      }
    }
  }
  const left = (taken: Uint8Array): number[] => [...taken.keys()].filter((i) => !taken[i]);
  return { matches: matches.sort((x, y) => x.a - y.a), onlyA: left(takenA), onlyB: left(takenB) };
}

const PASSES: readonly (readonly [(senses: Senses) => readonly (string | number)[], Likeness])[] = [
  [({ stem }) => [stem], "same word"],
  [({ stem, also }) => [stem, ...also], "same word"],
  [({ lines }) => lines, "synonym"],
];

/** Of a name of one word too: a name at the head of a sentence may have been taken for a word. */
const sensesOf = ({ words, kind }: Unit, lexicon: Lexicon): Senses | null =>
  kind === "reference" || words === "" || words.includes(" ") ? null : lexicon.senses(words);

/**
 * "Lorne" may be "Edda Lorne" and "Marlow" "Marlow Ford", but "Low Fenn" is not "High Fenn". Where both have an actor and the
 * actors differ, only equal words make them one: joining actors may have missed it.
 */
export function nameLikeness(a: Unit, b: Unit): Likeness | null {
  if (a.actor !== null && a.actor === b.actor) return "same actor";
  if (a.kind !== "name" || b.kind !== "name") return null;
  if (a.words === b.words) return "same name";
  const [short, long] = [a.words.split(" "), b.words.split(" ")].sort((x, y) => x.length - y.length) as [
    string[],
    string[],
  ];
  if (short.every((word) => long.some((other) => word === other || areSpellings(word, other))))
    return "same name";
  if (short.length === 1 && long.length > 1 && isShortForm(short[0]!.toUpperCase()))
    return initialsOf(long.join(" ")).includes(short[0]!.toUpperCase()) ? "same name" : null;
  return null;
}

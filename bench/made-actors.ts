// Made documents with actors for benches: names of syllables, 3,000 people with some 800 surnames (so that many share one),
// 1,500 bodies with acronyms, 300 places; the common ones stand in many documents. The same every time.

import type { DocumentActor, DocumentActors } from "../src/join/actors.ts";
import { idOf } from "../src/model/id.ts";
import { canonical, initialsOf } from "../src/text/spelling.ts";

let state = 1;
const next = (below: number): number => {
  state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
  return (state >> 8) % below;
};
/** Of a list the first ones far more often than the last. */
const common = <T>(list: readonly T[]): T => list[Math.floor(list.length * (next(1000) / 1000) ** 3)]!;
const one = <T>(list: readonly T[]): T => list[next(list.length)]!;

const starts =
  "ar bel cor dan el far gor hal is jor kal lor mar nor os pel quil ros sel tam ul vel wen yor".split(" ");
const ends =
  "ack ade an ell em en esh ick ine ish low man mere ock on oun ow rick sen ton und ure wick yn".split(" ");
const word = (): string => {
  const made = one(starts) + (next(2) ? one(starts) : "") + one(ends);
  return made[0]!.toUpperCase() + made.slice(1);
};
const many = <T>(count: number, make: () => T): readonly T[] => Array.from({ length: count }, make);
const surnames = many(800, word);
const given = many(120, word);
const people = many(3000, () => `${one(given)} ${one(surnames)}`);
const heads = ["League", "Front", "Ministry", "Guard", "Party", "Union", "Council", "Committee"];
const bodies = many(1500, () => `${word()} ${next(2) ? `${word()} ` : ""}${one(heads)}`);
const places = many(300, word);

const actor = (type: DocumentActor["type"], name: string, ...more: readonly string[]): DocumentActor => ({
  id: idOf("a", type, canonical(name)),
  type,
  name,
  names: [name, ...more].map((each) => ({ name: each, count: 1 + next(4) })),
});

/** The actors of one more document. */
export function madeDocument(i: number): DocumentActors {
  const found = new Map<string, DocumentActor>();
  const add = (made: DocumentActor): void => void found.set(made.id, made);
  for (let k = 0; k < 8; k++) {
    const full = common(people);
    const surname = full.split(" ")[1]!;
    add(next(4) ? actor("Person", full, surname) : actor("Person", surname));
  }
  for (let k = 0; k < 7; k++) {
    const full = common(bodies);
    const acronym = initialsOf(full)[0]!;
    const kind = next(4);
    add(
      kind === 0
        ? actor("Organisation", acronym)
        : kind === 1
          ? actor("Organisation", full.split(" ").at(-1)!)
          : kind === 2
            ? actor("Organisation", full, acronym)
            : actor("Organisation", full),
    );
  }
  for (let k = 0; k < 5; k++) add(actor("Location", common(places)));
  return { documentId: `d${i}`, actors: [...found.values()] };
}

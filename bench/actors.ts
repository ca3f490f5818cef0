// node bench/actors.ts [COUNT]: joins the actors of 10,000 made documents, then adds one more. Names are made of
// syllables: 3,000 people with some 800 surnames (so that many share one), 1,500 bodies with acronyms, 300 places; the
// common ones stand in many documents. Asked: under 60 s for all, under 200 ms for one more.

import { performance } from "node:perf_hooks";
import type { DocumentActor, DocumentActors } from "../src/join/actors.ts";
import { joined, noActors, withDocuments } from "../src/join/actors.ts";
import { english } from "../src/lang/en/index.ts";
import { idOf } from "../src/model/id.ts";
import { canonical, initialsOf } from "../src/text/spelling.ts";
import { median } from "./measure.ts";

const COUNT = Number(process.argv[2] ?? 10_000);

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

function document(i: number): DocumentActors {
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

const documents = Array.from({ length: COUNT }, (_, i) => document(i));
const from = performance.now();
const all = withDocuments(noActors, documents, english.naming);
const joining = performance.now() - from;
const { actors, merges } = joined(all, english.naming);
const whole = performance.now() - from;

const times = Array.from({ length: 9 }, (_, i) => {
  const more = document(COUNT + i);
  const start = performance.now();
  const before = process.cpuUsage();
  withDocuments(all, [more], english.naming);
  const { user, system } = process.cpuUsage(before);
  return { wall: performance.now() - start, cpu: (user + system) / 1000 };
});
const walls = times.map(({ wall }) => wall);
console.log(`${COUNT} documents: ${all.nodes.size} names, ${actors.length} actors, ${merges.length} merges`);
console.log(
  `joined in ${(joining / 1000).toFixed(1)} s, listed in ${((whole - joining) / 1000).toFixed(1)} s (asked: 60 s)`,
);
const cpu = median(times.map((time) => time.cpu)).toFixed(0);
console.log(
  `one more: ${median(walls).toFixed(0)} ms, at most ${Math.max(...walls).toFixed(0)} ms; ${cpu} ms of processor (asked: 200 ms)`,
);

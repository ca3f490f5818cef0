// node bench/joining.ts [COUNT]: a case of 10,000 made documents, its actors joined by the joiner of a real store; then one
// more document, one decision, and the questions that pages ask. Asked of issue 5: 60 s, 200 ms for one more.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { correctActor } from "../src/app/actors.ts";
import { actorsJoiner } from "../src/app/joining/actors.ts";
import { catchUp } from "../src/app/joining/catch-up.ts";
import { openSqliteCase } from "../src/keep/sqlite/open.ts";
import { english } from "../src/lang/en/index.ts";
import { type Told, toldDocument } from "../test/told-case.ts";
import { madeDocument } from "./made-actors.ts";

const COUNT = Number(process.argv[2] ?? 10_000);
const parts = { joiners: [actorsJoiner], languages: [english] };

function told(i: number): Told {
  const { actors } = madeDocument(i);
  const names = actors.flatMap(({ name, type, names: own }) =>
    own.map((one) => [one.name, type, name] as const),
  );
  const sentences = actors.map(
    ({ name }, n) => `${name} met ${actors[(n + 1) % actors.length]!.name} on day ${i}.`,
  );
  const more = names.map(([name]) => `Then ${name} left.`);
  const [first, second, third] = actors;
  return {
    place: `/made/${i}.txt`,
    outlet: `Outlet ${i % 40}`,
    published: `20${10 + (i % 15)}-0${1 + (i % 9)}`,
    text: [...sentences, ...more].join(" "),
    names,
    says: [[first!.name, sentences[1]!]],
    ties: [{ from: second!.name, to: third!.name, type: "supports", sign: 1, toldIn: 0 }],
  };
}

const folder = mkdtempSync(join(tmpdir(), "hearsay-bench-"));
const store = await openSqliteCase(folder, { create: true });
const timed = async <T>(what: string, work: () => Promise<T>): Promise<T> => {
  const from = performance.now();
  const before = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(before);
  console.log(
    `${what.padEnd(44)} ${(performance.now() - from).toFixed(0).padStart(7)} ms, ${((user + system) / 1000).toFixed(0)} ms of processor`,
  );
  return result;
};

try {
  await timed(`${COUNT} documents are kept`, async () => {
    for (let i = 0; i < COUNT; i++) await store.add(toldDocument(told(i)));
  });
  await timed("their actors are joined", () => catchUp(store, parts));
  for (let i = 0; i < 3; i++) {
    await store.add(toldDocument(told(COUNT + i)));
    await timed("one more is joined", () => catchUp(store, parts));
  }
  const { items, total } = await timed("the first page of actors", () => store.actors.page({ limit: 100 }));
  console.log(`${total} actors`);
  await timed("actors filtered by a name", () => store.actors.page({ filter: "mar", limit: 100 }));
  const top = items[0]!.id;
  await timed("the most frequent actor", () => store.actors.one(top));
  await timed("its ties", () => store.actors.ties(top));
  await timed("its labels", () => store.actors.labels(top));
  await timed("what it says", () => store.actors.facts(top, { kind: "says", limit: 50 }));
  await timed("its articles", () => store.actors.documents(top, { limit: 100 }));
  await correctActor(store, { kind: "same", reviewer: "ann", a: items[3]!.id, b: items[5]!.id });
  await timed("a person joins two", () => catchUp(store, parts));
  const again = await timed("the case is opened again", () => openSqliteCase(folder));
  await again.add(toldDocument(told(COUNT + 9)));
  await timed("and one more is joined there", () => catchUp(again, parts));
  await again.close();
} finally {
  await store.close();
  rmSync(folder, { recursive: true });
}

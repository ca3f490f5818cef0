// node bench/actors.ts [COUNT]: joins the actors of 10,000 made documents, then adds one more. Asked: under 60 s for all,
// under 200 ms for one more.

import { performance } from "node:perf_hooks";
import { joined, noActors, withDocuments } from "../src/join/actors.ts";
import { english } from "../src/lang/en/index.ts";
import { madeDocument as document } from "./made-actors.ts";
import { median } from "./measure.ts";

const COUNT = Number(process.argv[2] ?? 10_000);

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

// node bench/serve.ts [DOCUMENTS]: how fast a server of a case of 10,000 documents answers what its pages ask: lists,
// searches of every kind, a decision from request to disk and back. Over HTTP on this machine, one request at a time.

import { newDocument } from "../test/made-case.ts";
import { serveCase } from "../test/served-case.ts";
import { median, percentile } from "./measure.ts";

const COUNT = Number(process.argv[2] ?? 10_000);
const NAMES = "mayor clerk pilot harbour-master ferryman miller warden scribe".split(" ");
const THINGS = "dam bridge ferry lock quay mill tower ford".split(" ");
let state = 7;
const next = (below: number): number => {
  state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
  return (state >>> 8) % below;
};
const one = (words: readonly string[]): string => words[next(words.length)]!;

const served = await serveCase([]);
const from = performance.now();
for (let i = 0; i < COUNT; i++) {
  const lines = Array.from(
    { length: 20 },
    (_, n) =>
      `[The ${one(NAMES)} of quay ${next(500)}]s${n} [said]c${n} [that the ${one(THINGS)} number ${next(2_000)} would stay shut for ${next(90)} days]t${n}. The tide came in slowly and went out again past ${one(THINGS)} ${next(5_000)}.`,
  );
  await served.store.add(
    newDocument({
      place: `articles/${i}.txt`,
      source: [`Notice ${i}`, ...lines].join("\n\n"),
      kinds: ["title"],
      textSays: { title: `Notice ${i}` },
      metadata: {
        outlet: [{ value: `The ${one(THINGS)} Post`, said: { by: "file", field: "x" } }],
        published: [
          {
            value: `20${10 + next(20)}-${String(1 + next(12)).padStart(2, "0")}`,
            said: { by: "file", field: "y" },
          },
        ],
      },
    }),
  );
}
console.log(`${COUNT} documents kept: ${((performance.now() - from) / COUNT).toFixed(1)} ms each`);

const ask = async (path: string, body?: unknown, method = "POST"): Promise<unknown> => {
  const response = await fetch(
    new URL(`api${path}`, served.url),
    body === undefined
      ? {}
      : { method, body: JSON.stringify(body), headers: { "Content-Type": "application/json" } },
  );
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  return response.json();
};
async function time(what: string, work: (i: number) => Promise<unknown>, rounds = 20): Promise<void> {
  await work(-1);
  const times: number[] = [];
  for (let i = 0; i < rounds; i++) {
    const began = performance.now();
    await work(i);
    times.push(performance.now() - began);
  }
  console.log(
    `${what.padEnd(48)} median ${median(times).toFixed(1)} ms, 95 % under ${percentile(times, 0.95).toFixed(1)} ms`,
  );
}

await time("the case and its counts", () => ask("/case"));
await time("a page of the list, 100 rows", () => ask("/documents?sort=title&limit=100"));
await time("search: a rare word", (i) => ask(`/search?q=${1_000 + i}`));
await time("search: a word of every document", () => ask("/search?q=tide"));
await time("search: a phrase", () => ask(`/search?q=${encodeURIComponent('"the tide came in slowly"')}`));
await time("search: two words, one left out", () => ask("/search?q=bridge%20tower%20-mill"));
await time("search: a speaker", () => ask("/search?speaker=ferryman"));
await time("search: what a speaker says", () => ask("/search?q=dam&speaker=mayor"));
await time("search: a layer", () => ask("/search?q=shut&layer=attributions"));
await time("search: an outlet and two years", () => ask("/search?q=ferry&outlet=mill&from=2014&to=2015"));
await time("search: an outlet alone", () => ask("/search?outlet=mill"));

const { items } = (await ask("/documents?limit=200")) as { items: { id: string; versionId: string }[] };
const found = new Map<string, string>();
for (const { id } of items) {
  const { layers } = (await ask(`/documents/${id}/layers?names=attributions`)) as {
    layers: { attributions: { id: string }[] };
  };
  found.set(id, layers.attributions[0]!.id);
}
await time(
  "a decision, on the disk and answered",
  (i) => {
    const { id, versionId } = items[i + 1]!;
    const item = found.get(id);
    return ask(`/documents/${id}/decisions`, {
      reviewer: "me",
      act: "accept",
      layer: "attributions",
      item,
      versionId,
      seen: 0,
    });
  },
  100,
);
await time("undo", () => ask("/undo", { reviewer: "me" }), 50);
await time("redo", () => ask("/redo", { reviewer: "me" }), 40);
const ids = items.map(({ id }) => id);
await time(
  "stating the outlet of 200 documents",
  (i) => ask("/documents", { reviewer: "me", ids, field: "outlet", value: `Post ${i}` }, "PATCH"),
  5,
);
await served.close();

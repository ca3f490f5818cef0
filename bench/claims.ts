// node bench/claims.ts [COUNT]: how well tellings are joined, on the pairs of test/join/claim-pairs.txt, and how long it takes to
// join those of 10,000 made articles and of one more. Made articles hold 24 sentences of a made vocabulary, a third of them
// retold from others with words swapped, dropped and put in. Asked: 95 of 100 joins right; 10,000 articles within minutes; one more
// under 200 ms of processor time.

import { lexiconOf } from "../src/join/claim/lexicon.ts";
import { claimIndex, claimsOf, keysOf, type TellingItem, tellingsOf } from "../src/join/claims.ts";
import { english } from "../src/lang/en/index.ts";
import type { Span } from "../src/model/span.ts";
import { documentOf } from "../test/documents.ts";
import { answerOf, comparisonOf, statementOf, tellingPairs } from "../test/join/claim-pairs.ts";
import { median } from "./measure.ts";

const COUNT = Number(process.argv[2] ?? 10_000);

const answered = tellingPairs.map((pair) => {
  const comparison = comparisonOf(pair);
  return { ...pair, said: answerOf(pair, comparison), likeness: comparison?.likeness ?? 0 };
});
console.log("half      least like   same: right of said, found of all   all joins: right of said");
for (const half of ["tuned", "held out"] as const) {
  const rows = answered.filter((one) => one.half === half);
  const all = rows.filter(({ answer }) => answer === "same").length;
  for (const least of [0, 0.8, 0.85, 0.9]) {
    const joined = rows.filter(({ said, likeness }) => said !== "apart" && likeness >= least);
    const same = joined.filter(({ said }) => said === "same");
    const right = same.filter(({ answer }) => answer === "same").length;
    const rightJoins = joined.filter(({ said, answer }) => said === answer).length;
    console.log(
      `${half.padEnd(10)}${String(least || "as it is").padEnd(13)}${right} of ${same.length}, ${right} of ${all}`.padEnd(
        59,
      ),
      `${rightJoins} of ${joined.length}`,
    );
  }
}
const lexicon = lexiconOf(english);
for (const chosen of [3, 5, 7]) {
  const joined = answered.filter(({ said }) => said !== "apart");
  const missed = joined.filter(({ a, b }) => {
    const keys = new Set(keysOf(statementOf(a)!, lexicon, chosen));
    return !keysOf(statementOf(b)!, lexicon, chosen).some((key) => keys.has(key));
  });
  console.log(`keys of ${chosen} words: ${missed.length} of ${joined.length} joined pairs share none`);
}

let state = 1;
const next = (below: number): number => {
  state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
  return (state >> 8) % below;
};
/** Of a list the first ones far more often than the last. */
const common = <T>(list: readonly T[]): T => list[Math.floor(list.length * (next(1000) / 1000) ** 3)]!;
const syllables =
  "ar bel cor dan el far gor hal is jor kal lor mar nor os pel quil ros sel tam ul vel wen yor".split(" ");
const word = (): string => Array.from({ length: 2 + next(2) }, () => syllables[next(24)]!).join("");
const nouns = Array.from({ length: 6000 }, word);
const verbs = Array.from({ length: 500 }, () => `${word()}ed`);
const names = Array.from({ length: 3000 }, () => {
  const name = word();
  return name[0]!.toUpperCase() + name.slice(1);
});
const sentence = (): string[] => [
  "the",
  common(nouns),
  "of",
  common(names),
  common(verbs),
  "the",
  common(nouns),
  "and",
  common(nouns),
  "in",
  common(names),
  "with",
  common(nouns),
  common(nouns),
];
const retold = (words: readonly string[]): string[] => {
  const made = [...words];
  for (let i = 0; i < 2; i++)
    if (next(2)) made.splice(next(made.length), 1);
    else made.splice(next(made.length), 0, common(nouns));
  return made;
};

const told: string[][] = [];
function article(i: number): { id: string; tellings: readonly TellingItem[] } {
  const sentences = Array.from({ length: 24 }, () => {
    const made = told.length > 0 && next(3) === 0 ? retold(told[next(told.length)]!) : sentence();
    if (told.length < 20_000) told.push(made);
    else told[next(told.length)] = made;
    return `${made.join(" ")}.`;
  });
  const text = `${sentences.join(" ")} ${i}`;
  const document = documentOf(text);
  const spans: Span[] = [];
  for (let at = 0, s = 0; s < sentences.length; at += sentences[s]!.length + 1, s++)
    spans.push({ start: at, end: at + sentences[s]!.length });
  const assertions = spans.map((span, s) => ({
    id: `s${s}`,
    by: "rule" as const,
    version: "bench/1",
    span: [span],
  }));
  const layers = { sentences: spans, mentions: [], quantities: [], times: [], attributions: [], assertions };
  return { id: document.id, tellings: tellingsOf(document, layers, english) };
}

const cpuOf = (run: () => void): number => {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};

const index = claimIndex(english);
const joining = cpuOf(() => {
  for (let i = 0; i < COUNT; i++) {
    const { id, tellings } = article(i);
    index.add(id, tellings);
  }
});
let claims = 0;
const viewing = cpuOf(() => {
  claims = claimsOf(index, [], english).claims.length;
});
const more = Array.from({ length: 9 }, (_, i) =>
  cpuOf(() => {
    const { id, tellings } = article(COUNT + i);
    index.add(id, tellings);
  }),
);
console.log(
  `${COUNT} articles: ${index.tellings.size} tellings, ${index.wordings.size} wordings, ${claims} claims in ` +
    `${(joining / 1000).toFixed(1)} s of processor time, ${(viewing / 1000).toFixed(1)} s for the view; ` +
    `${Math.round(process.memoryUsage().rss / 2 ** 20)} MB`,
);
console.log(
  `one more: ${median(more).toFixed(1)} ms, at most ${Math.max(...more).toFixed(1)} ms (asked: 200)`,
);

// node bench/kernel.ts: the learned tagger in one thread, on random weights of the real size: loading, tokens a second from
// words and categories to scores, and from scores to tags and chances. Times are the thread's own on a processor, so that
// a machine busy with other things doesn't stretch them; it still slows them. Compare within one run.

import { createHash } from "node:crypto";
import { cpus } from "node:os";
import { marginals, viterbi } from "../src/learned/crf.ts";
import { loadTagger, type TokenWindow } from "../src/learned/tagger.ts";
import { large, makeWeights } from "../test/learned/made-weights.ts";
import { madeWindow } from "../test/learned/windows.ts";
import { median } from "./measure.ts";

const ROUNDS = 9;
/** In milliseconds. The clock of a thread's time ticks in some 4. */
const BLOCK = 150;

const { bytes, network } = makeWeights(large);
const sha256 = createHash("sha256").update(bytes).digest("hex");

/** Milliseconds of processor that the work takes this thread. */
function timed(work: () => unknown): number {
  const from = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(from);
  return (user + system) / 1000;
}
const ms = (time: number): string => `${time.toFixed(1)} ms`;

console.log(`Node ${process.versions.node}, one of ${cpus().length} cores (${cpus()[0]?.model.trim()})`);
const loading = timed(() => loadTagger(bytes, "made weights", sha256));
console.log(`  load ${(bytes.length / 1e6).toFixed(1)} MB, hash and all   ${ms(loading)}`);
const tagger = loadTagger(bytes, "made weights", sha256);

const windowsOf = (...lengths: readonly number[]): TokenWindow[] =>
  lengths.map((tokens, n) => madeWindow(network, tokens, n + 1));
const article = windowsOf(128, 124, 120, 115, 110, 108, 100, 95);
console.log(`  first article of 900 tokens   ${ms(timed(() => tagger.emissions(article)))}`);

function row(name: string, windows: readonly TokenWindow[], work: () => unknown): void {
  const tokens = windows.reduce((sum, { words }) => sum + words.length, 0);
  let times = 1;
  const block = (): number =>
    timed(() => {
      for (let i = 0; i < times; i++) work();
    });
  while (block() < BLOCK) times *= 2;
  const speeds = Array.from({ length: ROUNDS }, () => Math.round((times * tokens * 1000) / block()));
  console.log(
    `  ${name.padEnd(34)}${String(median(speeds)).padStart(8)} tokens a second, ${Math.min(...speeds)} to ${Math.max(...speeds)}`,
  );
}

for (const [name, windows] of [
  ["8 windows, 900 tokens", article],
  ["1 window of 110 tokens", windowsOf(110)],
  ["3 windows of 90, 40 and 7 tokens", windowsOf(90, 40, 7)],
  [
    "400 windows of 1 to 250 tokens",
    windowsOf(...Array.from({ length: 400 }, (_, n) => 1 + ((n * 37) % 250))),
  ],
] as const)
  row(name, windows, () => tagger.emissions(windows));

const emissions = tagger.emissions(article);
const each = (work: (emissions: Float32Array, tokens: number) => unknown) => () =>
  emissions.map((scores, n) => work(scores, article[n]!.words.length));
row(
  "Viterbi alone",
  article,
  each((scores, tokens) => viterbi(scores, tokens, tagger.crf)),
);
row(
  "marginals alone",
  article,
  each((scores, tokens) => marginals(scores, tokens, tagger.crf)),
);
console.log(`  memory of the process at its peak   ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);

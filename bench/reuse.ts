// node bench/reuse.ts [ARTICLES ...] [--plot FILE]: recall and precision of reused passages on made articles of real news, and
// the time of whole runs over ever more synthetic ones, with a plot. Needs python3 and the scorers beside the project.
// Where Debian's `sim_text` (package similarity-tester) is on the PATH it does the same work as a peer.

import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import { columns } from "../src/cli/terminal.ts";
import { candidates, keyIndex, keysOf, type ReuseText, reuses, reuseText } from "../src/join/reuse.ts";
import { english } from "../src/lang/en/index.ts";
import { documentOf } from "../test/documents.ts";
import { median } from "./measure.ts";

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { plot: { type: "string" }, seeds: { type: "string", default: "1,2,3" } },
});
const counts = positionals.length > 0 ? positionals.map(Number) : [2_500, 10_000, 40_000];
const root = join(import.meta.dirname, "..");
const shared = join(root, "..", "shared");
const news = join(shared, "corpora", "polnear", "train.jsonl.gz");
const bin = join(root, "bin", "hearsay.js");
const work = mkdtempSync(join(tmpdir(), "hearsay-bench-"));

if (!existsSync(news)) {
  console.log(
    "The corpus and the scorers lie beside the project, in ../shared, and are not there: nothing is measured.",
  );
  process.exit(0);
}

function run(command: string, args: readonly string[], input = ""): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    encoding: "utf8",
    input,
    maxBuffer: 1e9,
  });
  if (error || status !== 0)
    throw new Error(`${command} ${args.join(" ")} failed: ${error?.message ?? stderr}`);
  return stdout;
}

/** A folder with articles/ and truth.jsonl. */
function made(name: string, articles: number, seed: number, ...more: string[]): string {
  const folder = join(work, name);
  const maker = join(shared, "eval", "make_echo.py");
  run("python3", [maker, news, folder, "--articles", String(articles), "--seed", String(seed), ...more]);
  return folder;
}

interface Measured {
  readonly seconds: number;
  /** Seconds of processor, the processes that read included. */
  readonly cpu: number;
  /** Megabytes at the peak, of the process that compares. */
  readonly mb: number;
  readonly stdout: string;
}

/** Runs `hearsay reuse`. The shell counts the processor's time of a process and all that it started and waited for. */
function reuseIn(folder: string): Measured {
  const report = `data:text/javascript,process.on("exit",()=>process.stderr.write("maxRSS "+process.resourceUsage().maxRSS+"\\n"))`;
  const args = ["--import", report, bin, "reuse", join(folder, "articles"), "--jsonl"];
  const from = performance.now();
  const { status, stdout, stderr } = spawnSync(
    "bash",
    ["-c", 'TIMEFORMAT="cpu %U %S"; time "$@"', "bash", process.execPath, ...args],
    { encoding: "utf8", maxBuffer: 1e9 },
  );
  const seconds = (performance.now() - from) / 1000;
  if (status !== 0) throw new Error(`hearsay reuse ended with ${status}:\n${stderr}`);
  const [, user, system] = /cpu ([\d.]+) ([\d.]+)/.exec(stderr) ?? [];
  const mb = Number(/maxRSS (\d+)/.exec(stderr)?.[1]) / 1024;
  return { seconds, cpu: Number(user) + Number(system), mb, stdout };
}

const score = (folder: string, predicted: string): string => {
  const file = join(folder, "predicted.jsonl");
  writeFileSync(file, predicted);
  return run("python3", [join(shared, "eval", "score_reuse.py"), join(folder, "truth.jsonl"), file]);
};
const indented = (text: string): string => text.trimEnd().replace(/^/gm, "  ");

const hasPeer = spawnSync("sim_text", ["-v"]).error === undefined;

/** Runs of eight words or more that sim_text finds, as pairs. It names lines, so a pair's sides are whole paragraphs. */
function peer(folder: string): { readonly ms: number; readonly predicted: string } {
  const articles = join(folder, "articles");
  const names = readdirSync(articles).sort();
  const from = performance.now();
  const out = run(
    "sim_text",
    ["-r", "8", "-n", "-T", "-w", "400", "-i"],
    `${names.map((name) => join(articles, name)).join("\n")}\n`,
  );
  const ms = performance.now() - from;
  const lines = new Map<string, readonly number[]>();
  const side = (path: string, first: string, last: string): object => {
    let starts = lines.get(path);
    if (starts === undefined) {
      starts = [0, ...[...readFileSync(path, "utf8").matchAll(/\n/g)].map(({ index }) => index + 1)];
      lines.set(path, starts);
    }
    return { doc: basename(path), start: starts[Number(first) - 1], end: starts[Number(last)]! - 1 };
  };
  const predicted = [...out.matchAll(/^(\S+): line (\d+)-(\d+)\s*\|(\S+): line (\d+)-(\d+)/gm)]
    .filter(([, a, , , b]) => a !== b)
    .map(
      ([, a, a1, a2, b, b1, b2]) => `${JSON.stringify({ a: side(a!, a1!, a2!), b: side(b!, b1!, b2!) })}\n`,
    );
  return { ms, predicted: predicted.join("") };
}

/** Processor milliseconds to add each of a few more articles to those that are there, words read included. */
function oneMore(folder: string): readonly number[] {
  const articles = join(folder, "articles");
  const names = readdirSync(articles).sort();
  const documents = names.map((name) => documentOf(readFileSync(join(articles, name), "utf8")));
  const texts: ReuseText[] = [];
  const index = keyIndex();
  const add = (document: (typeof documents)[number]): void => {
    const text = reuseText(document, english.segmentation);
    const keys = keysOf(text);
    index.add(keys);
    texts.push(text);
    const own = texts.length - 1;
    const found = candidates(keys, (key) => index.posting(key, own), texts.length);
    for (const other of found.documents) reuses(texts[other]!, text, found.weightOf);
  };
  for (const document of documents.slice(0, -20)) {
    const text = reuseText(document, english.segmentation);
    index.add(keysOf(text));
    texts.push(text);
  }
  return documents.slice(-20).map((document) => {
    const before = process.cpuUsage();
    add(document);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
}

interface Point {
  readonly articles: number;
  readonly seconds: number;
}

/** Time against articles, both on scales of factors, with a line for growth in proportion. */
function plot(points: readonly Point[]): string {
  const [first, last] = [points[0]!, points.at(-1)!];
  const top =
    Math.max(...points.map(({ seconds }) => seconds), (first.seconds * last.articles) / first.articles) * 1.2;
  const x = (articles: number): number =>
    70 + (420 * Math.log(articles / first.articles)) / Math.log(last.articles / first.articles);
  const y = (seconds: number): number =>
    250 - (220 * Math.log(seconds / first.seconds)) / Math.log(top / first.seconds);
  const path = (list: readonly Point[]): string =>
    list
      .map(
        (point, i) => `${i === 0 ? "M" : "L"}${x(point.articles).toFixed(1)} ${y(point.seconds).toFixed(1)}`,
      )
      .join("");
  const proportion = points.map(({ articles }) => ({
    articles,
    seconds: (first.seconds * articles) / first.articles,
  }));
  const dots = points.map(
    (point) =>
      `<circle cx="${x(point.articles)}" cy="${y(point.seconds)}" r="3"/>` +
      `<text x="${x(point.articles)}" y="${y(point.seconds) - 8}" text-anchor="middle">${point.seconds.toFixed(1)} s</text>` +
      `<text x="${x(point.articles)}" y="272" text-anchor="middle">${point.articles.toLocaleString("en")}</text>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 540 300" font-family="sans-serif" font-size="12">
<title>Processor time of hearsay reuse by number of articles</title>
<rect width="540" height="300" fill="#fff"/>
<path d="M70 20V255H510" fill="none" stroke="#999"/>
<path d="${path(proportion)}" fill="none" stroke="#bbb" stroke-dasharray="4 4"/>
<path d="${path(points)}" fill="none" stroke="#145" stroke-width="2"/>
<g fill="#145">${dots.join("")}</g>
<text x="290" y="292" text-anchor="middle">articles; processor time (scales of factors; dashed: in proportion)</text>
</svg>
`;
}

try {
  for (const seed of options.seeds.split(",").map(Number)) {
    const folder = made(`news-${seed}`, 1_000, seed);
    const { stdout, cpu } = reuseIn(folder);
    console.log(
      `\n1,000 made articles of news, seed ${seed}: ${cpu.toFixed(1)} s of processor\n${indented(score(folder, stdout))}`,
    );
    if (!hasPeer) continue;
    const theirs = peer(folder);
    console.log(
      `  sim_text -r 8, ${(theirs.ms / 1000).toFixed(1)} s\n${indented(score(folder, theirs.predicted))}`,
    );
  }

  console.log("\nSynthetic articles, whole runs");
  const points: Point[] = [];
  for (const articles of counts) {
    const folder = made(`synthetic-${articles}`, articles, 1, "--synthetic");
    const { seconds, cpu, mb, stdout } = reuseIn(folder);
    points.push({ articles, seconds: cpu });
    const recall = /recall ([\d.]+) of \d+ {2}F1/.exec(score(folder, stdout))?.[1];
    const rows = [
      [
        "  hearsay reuse",
        articles,
        "articles",
        `${seconds.toFixed(1)} s`,
        `${cpu.toFixed(1)} s of processor`,
        `${mb.toFixed(0)} MB`,
        `recall ${recall}`,
      ],
    ];
    if (hasPeer) {
      const theirs = peer(folder);
      const theirRecall = /recall ([\d.]+) of \d+ {2}F1/.exec(score(folder, theirs.predicted))?.[1];
      rows.push([
        "  sim_text -r 8",
        articles,
        "articles",
        `${(theirs.ms / 1000).toFixed(1)} s`,
        "",
        "",
        `recall ${theirRecall}`,
      ]);
    }
    console.log(columns(rows).join("\n"));
    if (articles === 10_000) {
      const times = oneMore(folder);
      console.log(
        `  one more: ${median(times).toFixed(1)} ms of processor, at most ${Math.max(...times).toFixed(1)}`,
      );
    }
    rmSync(folder, { recursive: true });
  }
  for (const [i, point] of points.entries())
    if (i > 0) {
      const before = points[i - 1]!;
      console.log(
        `  from ${before.articles} to ${point.articles} articles the processor's time grows ${(point.seconds / before.seconds).toFixed(1)}-fold`,
      );
    }
  if (options.plot !== undefined) writeFileSync(options.plot, plot(points));
} finally {
  rmSync(work, { recursive: true, force: true });
}

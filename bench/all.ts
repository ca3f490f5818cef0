// npm run bench: words a second, memory and cold start of whole processes, a bare `node` beside them. Machines differ
// and drift: quote ratios and differences within one run, not single times.

import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { builtin } from "../src/builtin.ts";
import { columns } from "../src/cli/terminal.ts";
import { documentOf } from "../test/documents.ts";
import { benchAttributions } from "./attributions.ts";
import { inTurn, median, once, percentile } from "./measure.ts";

const root = join(import.meta.dirname, "..");
const bin = join(root, "bin", "hearsay.js");
const samples = join(root, "samples");
const polnear = join(root, "..", "shared", "corpora", "polnear", "dev.jsonl.gz");
const seeds = join(root, "..", "shared", "seeds");
const work = mkdtempSync(join(tmpdir(), "hearsay-bench-"));
const ms = (value: number): string => `${value.toFixed(0)} ms`;
const title = (text: string): void => console.log(`\n${text}`);

/** Made articles: paragraphs of the sample case dealt out anew, so that no two are alike. Seeded. */
function makeArticles(folder: string, count: number): number {
  mkdirSync(folder);
  const paragraphs = readdirSync(samples)
    .filter((name) => name.endsWith(".txt"))
    .flatMap((name) => readFileSync(join(samples, name), "utf8").split(/\r?\n\r?\n/))
    .filter((paragraph) => paragraph.length > 200);
  let state = 1;
  const next = (below: number): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return state % below;
  };
  let words = 0;
  for (let i = 0; i < count; i++) {
    const body = Array.from({ length: 9 }, () => paragraphs[next(paragraphs.length)]!);
    const text = `Article number ${i}\n\nBy Tam Reddish\n\n${body.join("\n\n")}\n`;
    words += text.split(/\s+/).length;
    writeFileSync(join(folder, `${String(i).padStart(5, "0")}.txt`), text);
  }
  return words;
}

try {
  console.log(`Node ${process.versions.node}, ${cpus().length} cores (${cpus()[0]?.model.trim()})`);
  const small = join(samples, "06-dunmorrow-courier-keeper-of-pellam.txt");

  title("Cold start, whole process, median of 9 in turn");
  const starts: readonly (readonly [string, readonly string[]])[] = [
    ["bare node", ["-e", "0"]],
    ["hearsay --version", [bin, "--version"]],
    ["extract, one small file", [bin, "extract", small, "--jsonl"]],
    ["extract, the sample case", [bin, "extract", samples, "--jsonl"]],
    ...(existsSync(seeds) ? ([["extract, five seeds", [bin, "extract", seeds, "--jsonl"]]] as const) : []),
  ];
  const runs = inTurn(
    starts.map(([, args]) => args),
    9,
  );
  const bare = median(runs[0]!.map((run) => run.ms));
  console.log(
    columns(
      starts.map(([name], i) => {
        const time = median(runs[i]!.map((run) => run.ms));
        return [
          `  ${name}`,
          ms(time),
          i === 0 ? "" : `+${ms(time - bare)}`,
          `${median(runs[i]!.map((run) => run.mb)).toFixed(0)} MB`,
        ];
      }),
    ).join("\n"),
  );

  title("Extract, made articles");
  const count = 400;
  const articles = join(work, "articles");
  const words = makeArticles(articles, count);
  for (const threads of [1, 2]) {
    const run = once([bin, "extract", articles, "--jsonl", "--threads", String(threads)]);
    console.log(
      `  ${threads} thread${threads > 1 ? "s" : ""}: ${count} articles, ${words} words in ${ms(run.ms)}: ${Math.round(words / (run.ms / 1000))} words a second, peak ${run.mb.toFixed(0)} MB`,
    );
  }

  if (existsSync(polnear)) {
    title("Extract, 84 news articles (PolNeAR dev); to stay under 20 s on two cores");
    const folder = join(work, "polnear");
    mkdirSync(folder);
    const documents = gunzipSync(readFileSync(polnear))
      .toString("utf8")
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    for (const { doc, text } of documents) writeFileSync(join(folder, `${doc}.txt`), text);
    const run = once([bin, "extract", folder, "--jsonl"]);
    const all = documents.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
    console.log(
      `  ${documents.length} articles in ${ms(run.ms)}: ${Math.round(all / (run.ms / 1000))} words a second`,
    );
  }

  const made = readdirSync(articles).slice(0, 60);
  benchAttributions(made.map((name) => documentOf(readFileSync(join(articles, name), "utf8"))));

  title("Case: the same made articles kept, listed and searched");
  const folder = join(work, "case");
  const read = once([bin, "read", articles, "--case", folder]);
  const again = once([bin, "read", articles, "--case", folder]);
  console.log(
    `  read ${ms(read.ms)} (${Math.round(count / (read.ms / 1000))} articles a second), read again ${ms(again.ms)}`,
  );
  const store = await builtin.openCase(folder, { readOnly: true });
  const timed = async (work_: () => Promise<unknown>): Promise<number> => {
    const from = performance.now();
    await work_();
    return performance.now() - from;
  };
  const lists: number[] = [];
  const searches: number[] = [];
  const queries = ["gates", '"control house"', "ministry -flood", "crowns", "Tamble Watch"];
  for (let i = 0; i < 40; i++) {
    lists.push(await timed(() => store.documents({ sort: "title", limit: 100 })));
    searches.push(await timed(() => store.search(queries[i % queries.length]!, { limit: 20 })));
  }
  await store.close();
  const row = (name: string, times: readonly number[]): string =>
    `  ${name}  p50 ${percentile(times, 0.5).toFixed(1)} ms, p95 ${percentile(times, 0.95).toFixed(1)} ms`;
  console.log([row("list  ", lists), row("search", searches)].join("\n"));
} finally {
  rmSync(work, { recursive: true, force: true });
}

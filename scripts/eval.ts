// npm run eval: every score, by the scorers in ../shared/eval, on what `hearsay extract` prints. With --write the
// figures that the page shows beside its findings are written to src/app/accuracy.json.

import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

const root = join(import.meta.dirname, "..");
const shared = join(root, "..", "shared");
const work = mkdtempSync(join(tmpdir(), "hearsay-eval-"));
const hearsay = join(root, "bin", "hearsay.js");

if (!existsSync(join(shared, "eval"))) {
  console.log("Nothing was measured: the corpora and scorers are expected in ../shared, which is not there.");
  process.exit(0);
}

function run(command: string, args: readonly string[], stdout?: number): string {
  const result = spawnSync(command, args, {
    encoding: "utf8",
    stdio: ["ignore", stdout ?? "pipe", "pipe"],
    maxBuffer: 1e9,
  });
  if (result.error)
    throw new Error(
      `${command} can't be run: ${result.error.message}. The scorers need Python 3.9 or newer.`,
    );
  if (result.status !== 0)
    throw new Error(`${command} ${args.join(" ")} ended with ${result.status}:\n${result.stderr}`);
  return result.stdout ?? "";
}

const score = (scorer: string, ...args: string[]): string =>
  run("python3", [join(shared, "eval", scorer), ...args]);

function extracted(paths: string | readonly string[], to: string): string {
  const path = join(work, to);
  run(process.execPath, [hearsay, "extract", ...[paths].flat(), "--jsonl"], openSync(path, "w"));
  return path;
}

const heading = (text: string): void => console.log(`\n${text}\n${"─".repeat(text.length)}`);

const linesOf = (path: string): readonly { doc?: string; id?: string; text: string }[] => {
  const bytes = readFileSync(path);
  return (path.endsWith(".gz") ? gunzipSync(bytes) : bytes)
    .toString("utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));
};

function textsOf(path: string, folder: string): string {
  const to = join(work, folder);
  mkdirSync(to);
  for (const { doc, id, text } of linesOf(path)) writeFileSync(join(to, `${doc ?? id}.txt`), text);
  return to;
}

try {
  heading("Sentences and named mentions (GUM dev)");
  const gum = join(shared, "corpora", "gum", "dev.conllu.gz");
  const gumTexts = join(work, "gum");
  score("score_gum.py", gum, "--texts", gumTexts);
  process.stdout.write(score("score_gum.py", gum, extracted(gumTexts, "gum.jsonl")));

  heading("Attributions (PolNeAR dev)");
  const polnear = join(shared, "corpora", "polnear", "dev.jsonl.gz");
  const figures = join(work, "attributions.json");
  const found = extracted(textsOf(polnear, "polnear"), "polnear.jsonl");
  process.stdout.write(score("score_attributions.py", polnear, found, "--json", figures));

  heading(
    "The same, with attributions within others counted like all the rest (the gold marks none of them)",
  );
  const flat = join(work, "flat.jsonl");
  const flattened = readFileSync(found, "utf8").replace(/"within":"[^"]*"/g, '"within":null');
  writeFileSync(flat, flattened);
  const flatFigures = join(work, "flat.json");
  score("score_attributions.py", polnear, flat, "--json", flatFigures);
  const { linked: all } = JSON.parse(readFileSync(flatFigures, "utf8"));
  console.log(`linked P ${all.p} R ${all.r} F1 ${all.f1}`);

  heading("Attributions (seeds; the gold is not complete: recall counts, precision doesn't)");
  const articles = readdirSync(join(shared, "seeds")).filter((name) => name.endsWith(".txt"));
  const seeds = extracted(
    articles.map((name) => join(shared, "seeds", name)),
    "seeds.jsonl",
  );
  process.stdout.write(
    score("score_attributions.py", join(shared, "seeds", "gold", "attributions.jsonl"), seeds),
  );

  heading("Actors (re3d dev)");
  const re3d = join(shared, "corpora", "re3d", "dev.jsonl");
  process.stdout.write(score("score_actors.py", re3d, extracted(textsOf(re3d, "re3d"), "re3d.jsonl")));

  if (process.argv.includes("--write")) {
    const { linked, documents } = JSON.parse(readFileSync(figures, "utf8"));
    const accuracy = [
      {
        finder: "attributions-by-rule/1",
        precision: Math.round(1000 * linked.p) / 1000,
        recall: Math.round(1000 * linked.r) / 1000,
        measuredOn: `${documents} news articles, attributions within others left aside`,
        date: new Date().toISOString().slice(0, 10),
      },
    ];
    writeFileSync(join(root, "src", "app", "accuracy.json"), `${JSON.stringify(accuracy, null, 2)}\n`);
    console.log("\nWritten to src/app/accuracy.json.");
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}

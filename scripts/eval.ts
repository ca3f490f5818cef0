// npm run eval: every score, by the scorers in ../shared/eval, on what `hearsay extract` prints. With --write the figures
// go to src/app/accuracy.json, which the page quotes, and to the cards of models/.

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
import { finderId } from "../src/find/finder.ts";
import { attributionModel, writeCard } from "./write-card.ts";

interface Share {
  readonly p: number;
  readonly r: number;
  readonly f1: number;
}

export interface Figures {
  readonly linked: Share;
  readonly strict: Share;
  readonly documents: number;
  readonly "by kind": Readonly<Record<string, Share>>;
}

export interface Calibration {
  readonly calibrationError: number;
  readonly thresholds: readonly {
    readonly from: number;
    readonly precision: number;
    readonly recall: number;
  }[];
}

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

function extracted(paths: string | readonly string[], to: string, ...options: string[]): string {
  const path = join(work, to);
  run(process.execPath, [hearsay, "extract", ...[paths].flat(), "--jsonl", ...options], openSync(path, "w"));
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

  const polnear = join(shared, "corpora", "polnear", "dev.jsonl.gz");
  const polnearTexts = textsOf(polnear, "polnear");
  const attributionsWith = (name: string, ...options: string[]): { found: string; figures: Figures } => {
    const found = extracted(polnearTexts, `${name}.jsonl`, ...options);
    const json = join(work, `${name}.json`);
    process.stdout.write(score("score_attributions.py", polnear, found, "--json", json));
    // The gold marks nothing within anything, so the scorer leaves those aside; here they count like all the rest.
    const flat = join(work, `${name}-flat.jsonl`);
    writeFileSync(flat, readFileSync(found, "utf8").replace(/"within":"[^"]*"/g, '"within":null'));
    score("score_attributions.py", polnear, flat, "--json", `${flat}.json`);
    const { linked } = JSON.parse(readFileSync(`${flat}.json`, "utf8"));
    console.log(
      `with those within others counted as wrong: linked P ${linked.p} R ${linked.r} F1 ${linked.f1}`,
    );
    return { found, figures: JSON.parse(readFileSync(json, "utf8")) };
  };
  heading("Attributions by the model (PolNeAR dev)");
  const model = attributionsWith("model");
  heading("What their scores are worth (PolNeAR dev)");
  const worth = join(work, "calibration.json");
  process.stdout.write(
    run("python3", [
      join(root, "scripts", "calibration.py"),
      join(shared, "eval"),
      polnear,
      model.found,
      "--json",
      worth,
    ]),
  );
  const calibration = JSON.parse(readFileSync(worth, "utf8")) as Calibration;
  heading("Attributions by the rules alone, --fast (PolNeAR dev)");
  const fast = attributionsWith("fast", "--fast");

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
    const date = new Date().toISOString().slice(0, 10);
    const { builtin } = await import("../src/builtin.ts");
    const { builtin: fastParts } = await import("../src/builtin-fast.ts");
    const rounded = (n: number): number => Math.round(1000 * n) / 1000;
    const accuracy = [
      { parts: builtin, figures: model.figures, thresholds: calibration.thresholds },
      { parts: fastParts, figures: fast.figures, thresholds: [] },
    ].map(({ parts, figures: { linked, documents }, thresholds }) => ({
      finder: finderId(parts.finders.find(({ gives }) => gives === "attributions")!),
      precision: rounded(linked.p),
      recall: rounded(linked.r),
      thresholds,
      measuredOn: `${documents} news articles, attributions within others left aside`,
      date,
    }));
    writeFileSync(join(root, "src", "app", "accuracy.json"), `${JSON.stringify(accuracy, null, 2)}\n`);
    writeCard(attributionModel, undefined, { model: model.figures, fast: fast.figures, calibration, date });
    console.log("\nWritten to src/app/accuracy.json and models/en/attribution/card.json.");
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}

// Writes the card of the mention model: what stands in it of the weights is read from the weights, and what was measured
// comes from the scorers in ../shared, where they are.
//
//   node train/mentions/card.ts

import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { analyse, inNeedOrder, layerOf } from "../../src/app/pipeline.ts";
import { typedByRule } from "../../src/find/mention/drafts.ts";
import { pageOf } from "../../src/find/mention/page.ts";
import { rangesOf, seenIn, windowOf, windowsIn } from "../../src/find/mention-tagger/features.ts";
import { MENTION_MODEL_VERSION } from "../../src/find/mentions-by-model.ts";
import { quotations } from "../../src/find/quotations.ts";
import { sentences } from "../../src/find/sentences.ts";
import { tokens } from "../../src/find/tokens.ts";
import { english } from "../../src/lang/en/index.ts";
import { layOut } from "../../src/read/layout.ts";
import { cutLines } from "../../src/read/lines.ts";

const root = join(import.meta.dirname, "..", "..");
export const mentionModel = join(root, "models", "en", "mentions");
const FILE = "tagger.safetensors";

/** What the weights are, as the card says it. */
export function weightsOf(path: string): { file: string; bytes: number; sha256: string } {
  const bytes = readFileSync(path);
  return { file: FILE, bytes: bytes.length, sha256: createHash("sha256").update(bytes).digest("hex") };
}

const SEEN = `The well at Arden Mill

"It was dry for 3,000 days," said Dr. Ann Holm of the Mill-Owners' Guild (MOG), who met al-Rashid and French officials in
Pellam, Spain. THE U.N. denies it; Pellam River is full, and the United Nations says so.`;

/**
 * A hash of what the tagger is told of a made-up text: another one than the card's means that the weights were trained on other
 * features than they are run with, or on other lists of words. The latter may pass; then the card is written anew.
 */
export function featuresSeen(): string {
  const version = { id: "seen", sha256: "", locator: null, reader: "txt/1" };
  const document = { id: "seen", version, text: SEEN, lang: "en", ...layOut(SEEN, cutLines(SEEN), english) };
  const layers = analyse(document, inNeedOrder([tokens, sentences, quotations]), english);
  const page = pageOf(document, layerOf(layers, "tokens"), layerOf(layers, "sentences"), english);
  const seen = seenIn(page, typedByRule(page));
  const hash = createHash("sha256");
  for (const range of windowsIn(page, rangesOf(page, layerOf(layers, "sentences")))) {
    const { words, features } = windowOf(seen, range);
    hash.update(Uint32Array.from(words)).update(Uint16Array.from(features));
  }
  return hash.digest("hex");
}

export function writeMentionCard(folder: string, measured?: object): void {
  const path = join(folder, "card.json");
  const card = {
    name: "Mentions in English news",
    version: MENTION_MODEL_VERSION,
    weights: weightsOf(join(folder, FILE)),
    features: featuresSeen(),
    settings: {},
    trainedOn:
      "GUM, training part, gold mentions: 84 documents of its CC BY and CC BY-SA genres. PolNeAR 1.0, training part, silver names by CoreNLP: " +
      "837 news articles on United States politics, 2015 and 2016. GloVe 6B word vectors (PDDL 1.0). WordNet 3.0 senses.",
    licence:
      "GUM's annotations are CC BY 4.0. PolNeAR states no licence and quotes newspapers. These weights hold none of its text; who needs more certainty than that takes this folder out and runs Hearsay with --fast.",
    limits: [
      "English prose. Poems, chats, court records and other languages were not measured.",
      "Titles in capitals, lists of names and names in other scripts are found worse than names in sentences.",
      "Descriptions, pronouns and whom a mention means are found by rules.",
    ],
    ...(measured && { measured }),
  };
  writeFileSync(path, `${JSON.stringify(card, null, 2)}\n`);
}

function measure(): object | undefined {
  const shared = join(root, "..", "shared");
  if (!existsSync(join(shared, "eval"))) return undefined;
  const work = mkdtempSync(join(tmpdir(), "hearsay-mentions-"));
  const run = (command: string, args: readonly string[], stdout: number | "pipe" = "pipe"): string => {
    const {
      status,
      stdout: out,
      stderr,
    } = spawnSync(command, args, {
      encoding: "utf8",
      stdio: ["ignore", stdout, "pipe"],
      maxBuffer: 1e9,
    });
    if (status !== 0) throw new Error(`${command} ${args.join(" ")} ended with ${status}: ${stderr}`);
    return out ?? "";
  };
  const score = (scorer: string, ...args: string[]): string =>
    run("python3", [join(shared, "eval", scorer), ...args]);
  const extracted = (folder: string, ...options: string[]): string => {
    const to = join(work, `${options.join("")}.jsonl`);
    run(
      process.execPath,
      [join(root, "bin", "hearsay.js"), "extract", folder, "--jsonl", ...options],
      openSync(to, "w"),
    );
    return to;
  };
  try {
    const gum = join(shared, "corpora", "gum", "dev.conllu.gz");
    const gumTexts = join(work, "gum");
    score("score_gum.py", gum, "--texts", gumTexts);
    const named = (...options: string[]): object => {
      const line = score("score_gum.py", gum, extracted(gumTexts, ...options));
      const [, precision, recall, f1] = /named mentions P ([\d.]+) R ([\d.]+) F1 ([\d.]+)/
        .exec(line)!
        .map(Number);
      return { precision, recall, f1 };
    };
    const re3d = join(shared, "corpora", "re3d", "dev.jsonl");
    const texts = join(work, "re3d");
    mkdirSync(texts);
    for (const line of readFileSync(re3d, "utf8").split("\n").filter(Boolean)) {
      const { id, text } = JSON.parse(line) as { id: string; text: string };
      writeFileSync(join(texts, `${id}.txt`), text);
    }
    const overlapping = (...options: string[]): object => {
      const json = join(work, "actors.json");
      score("score_actors.py", re3d, extracted(texts, ...options), "--json", json);
      const scores = JSON.parse(readFileSync(json, "utf8"));
      return Object.fromEntries(
        ["", " Person", " Organisation", " Location", " Nationality"].map((type) => {
          const { p, r, f1 } = scores[`mentions overlap${type}`];
          return [type.trim() || "all", { precision: p, recall: r, f1 }];
        }),
      );
    };
    return {
      date: new Date().toISOString().slice(0, 10),
      "named mentions, GUM development part": { model: named(), rulesAlone: named("--fast") },
      "mentions, re3d development part": { model: overlapping(), rulesAlone: overlapping("--fast") },
    };
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

if (import.meta.main) {
  // Unmeasured first, so that what is measured can be run.
  writeMentionCard(mentionModel);
  const measured = measure();
  if (measured) writeMentionCard(mentionModel, measured);
  console.log(
    JSON.stringify(
      measured ?? "Nothing was measured: the corpora and scorers are expected in ../shared.",
      null,
      1,
    ),
  );
}

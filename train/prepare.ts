// Prepares training: reads annotated articles (JSON lines of {"doc", "text", "attributions"}), and writes what the tagger
// would see of each token, the tags that the annotation gives it and, where a syntax file is given, its silver part of
// speech, entity, head and relation, as flat binary files that train.py maps into memory.
//
//   node train/prepare.ts OUT ANNOTATED.jsonl[.gz] [SYNTAX.jsonl[.gz]]
//
// The features come from the very code that runs the tagger, so that training and running can't differ.

import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import type { Range, Reading } from "../src/find/attribution/reading.ts";
import { FEATURES, inputsOf, ruledTags } from "../src/find/attribution-tagger/features.ts";
import { lay } from "../src/find/attribution-tagger/laying.ts";
import { TAGS } from "../src/find/attribution-tagger/tagset.ts";
import { windowsOf } from "../src/find/attribution-tagger/windows.ts";
import { ruled } from "../src/find/attributions.ts";
import type { Span } from "../src/model/span.ts";
import { type Annotated, linesOf, readingOf } from "./annotated.ts";

/** Word, start, end, part of speech, entity, head (from 1 in its sentence; 0 for a root), relation. */
type SilverToken = readonly [string, number, number, string, string, number, string];

/** The annotation as tags: each fragment is the tokens that it touches. */
function tagsOf({ tokens }: Reading, { attributions }: Annotated): Uint8Array {
  const touched = ([start, end]: readonly [number, number]): Range => {
    const first = (reached: (token: Span) => boolean): number => {
      let low = 0;
      let high = tokens.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (reached(tokens[middle]!)) high = middle;
        else low = middle + 1;
      }
      return low;
    };
    return { from: first((token) => token.end > start), to: first((token) => token.start >= end) };
  };
  return lay(
    tokens.length,
    attributions.map(({ source, cue, content }) => ({
      source: source.map(touched),
      cue: cue.map(touched),
      content: content.map(touched),
    })),
  );
}

const numbers = {
  pos: new Map<string, number>(),
  entity: new Map<string, number>(),
  relation: new Map<string, number>(),
};
function numberOf(kind: keyof typeof numbers, label: string): number {
  const known = numbers[kind];
  let n = known.get(label);
  if (n === undefined) known.set(label, (n = known.size + 1));
  return n;
}

/** In tokens. Heads further away share a number. */
const FARTHEST = 12;

/** Four numbers a token: part of speech, entity, relation, distance of the head; 0 where none is known. */
function syntaxOf({ tokens }: Reading, silver: readonly (readonly SilverToken[])[] | undefined): Uint8Array {
  const out = new Uint8Array(tokens.length * 4);
  if (silver === undefined) return out;
  const at = new Map(tokens.map((token, i) => [token.start, i]));
  for (const sentence of silver)
    for (const [, start, , pos, entity, head, relation] of sentence) {
      const i = at.get(start);
      if (i === undefined) continue;
      out[i * 4] = numberOf("pos", pos);
      out[i * 4 + 1] = numberOf("entity", entity);
      out[i * 4 + 2] = numberOf("relation", relation);
      const to = head > 0 ? at.get(sentence[head - 1]![1]) : i;
      if (to !== undefined) out[i * 4 + 3] = 1 + FARTHEST + Math.max(-FARTHEST, Math.min(FARTHEST, to - i));
    }
  return out;
}

const [out, annotated, syntax] = process.argv.slice(2);
if (out === undefined || annotated === undefined) {
  console.error("Usage: node train/prepare.ts OUT ANNOTATED.jsonl[.gz] [SYNTAX.jsonl[.gz]]");
  process.exit(2);
}
mkdirSync(out, { recursive: true });
const silver = new Map<string, readonly (readonly SilverToken[])[]>();
if (syntax !== undefined)
  for (const line of linesOf<{ doc: string; sentences: readonly (readonly SilverToken[])[] }>(syntax))
    silver.set(line.doc, line.sentences);

const files = Object.fromEntries(
  ["words", "features", "tags", "syntax", "offsets"].map((name) => [
    name,
    openSync(join(out, `${name}.bin`), "w"),
  ]),
);
const write = (name: string, data: Uint8Array | Uint16Array | Uint32Array): void => {
  writeSync(files[name]!, new Uint8Array(data.buffer, data.byteOffset, data.byteLength));
};
const documents: { doc: string; windows: number[]; attributions: number }[] = [];
let total = 0;
for (const article of linesOf<Annotated>(annotated)) {
  const { document, reading } = readingOf(article);
  const rules = ruledTags(reading, ruled(reading));
  const tags = tagsOf(reading, article);
  const syntax = syntaxOf(reading, silver.get(article.doc));
  const windows = windowsOf(reading.sentences);
  for (const window of windows) {
    const inputs = inputsOf(document, reading, rules, window);
    write("words", inputs.words);
    write("features", inputs.features);
    write("tags", tags.subarray(window.from, window.to));
    write("syntax", syntax.subarray(window.from * 4, window.to * 4));
    write(
      "offsets",
      Uint32Array.from(
        reading.tokens.slice(window.from, window.to).flatMap((token) => [token.start, token.end]),
      ),
    );
    total += window.to - window.from;
  }
  documents.push({
    doc: article.doc,
    windows: windows.map(({ from, to }) => to - from),
    attributions: article.attributions.length,
  });
}
for (const file of Object.values(files)) closeSync(file);
writeFileSync(
  join(out, "set.json"),
  JSON.stringify({
    tokens: total,
    tags: TAGS,
    features: FEATURES,
    syntax: {
      pos: numbers.pos.size + 1,
      entity: numbers.entity.size + 1,
      relation: numbers.relation.size + 1,
      head: 2 * FARTHEST + 2,
    },
    documents,
  }),
);
console.log(
  `${documents.length} documents, ${total} tokens in ${documents.reduce((n, { windows }) => n + windows.length, 0)} windows: ${out}`,
);

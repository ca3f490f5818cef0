// Turns tag chances (32-bit floats, tokens x tags, in the order of prepare.ts) into attributions by the code that the
// application runs: JSON lines for score_attributions.py, each attribution with its signs of confidence, and its score
// where weights are given. With --combine, what the rules add is added, as the application does.
//
//   node train/tell.ts ANNOTATED.jsonl[.gz] CHANCES.bin OUT.jsonl [--held-out] [--outside=-0.5] [--weights CONFIDENCE.json]
//     [--from 0.3] [--combine]

import { closeSync, openSync, readFileSync, readSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { combine } from "../src/find/attribution/combine.ts";
import { within } from "../src/find/attribution/nesting.ts";
import type { Parts } from "../src/find/attribution/parts.ts";
import { SIGNS } from "../src/find/attribution-tagger/confidence.ts";
import { TAGS } from "../src/find/attribution-tagger/tagset.ts";
import { tell } from "../src/find/attribution-tagger/tell.ts";
import { windowsOf } from "../src/find/attribution-tagger/windows.ts";
import { ruled } from "../src/find/attributions.ts";
import { type Annotated, linesOf, readingOf } from "./annotated.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    "held-out": { type: "boolean" },
    outside: { type: "string", default: "0" },
    weights: { type: "string" },
    from: { type: "string", default: "0" },
    combine: { type: "boolean" },
  },
});
const [annotated, chances, out] = positionals as [string, string, string];
const confidence = values.weights
  ? (JSON.parse(readFileSync(values.weights, "utf8")) as { weights: number[] }).weights
  : SIGNS.map(() => 0);
const file = openSync(chances, "r");
const lines: string[] = [];
const gold: string[] = [];
let n = 0;
for (const article of linesOf<Annotated>(annotated)) {
  const { reading } = readingOf(article);
  const windows = windowsOf(reading.sentences);
  const each = windows.map(({ from, to }) => {
    const bytes = new Uint8Array((to - from) * TAGS.length * 4);
    readSync(file, bytes);
    return new Float32Array(bytes.buffer);
  });
  // Articles that the networks learned from have no chances in the file.
  const known = each.some((window) => window.some((chance) => chance > 0));
  if (known && (!values["held-out"] || n % 14 === 7)) {
    const rules = ruled(reading);
    const learned = tell(reading, windows, each, rules, {
      outside: Number(values.outside),
      confidence,
    }).filter(({ score }) => score >= Number(values.from));
    const all: readonly Parts[] = values.combine ? combine(learned, rules) : learned;
    const parents = within(all);
    const spans = (ranges: readonly { from: number; to: number }[]): [number, number][] =>
      ranges.map(({ from, to }) => [reading.tokens[from]!.start, reading.tokens[to - 1]!.end]);
    const attributions = all.map(({ source, cue, content, ...rest }, k) => ({
      source: spans(source),
      cue: spans(cue),
      content: spans(content),
      within: parents[k]! < 0 ? null : String(parents[k]),
      ...rest,
    }));
    lines.push(JSON.stringify({ doc: article.doc, attributions }));
    gold.push(JSON.stringify(article));
  }
  n++;
}
closeSync(file);
writeFileSync(out, `${lines.join("\n")}\n`);
writeFileSync(`${out}.gold`, `${gold.join("\n")}\n`);

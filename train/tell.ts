// Turns tag chances (32-bit floats, tokens x tags, in the order of prepare.ts) into attributions by the code that the
// application runs: JSON lines for score_attributions.py. Without weights, all candidates with their signs of confidence, to
// fit weights on; with weights, what the application would tell.
//
//   node train/tell.ts ANNOTATED.jsonl[.gz] CHANCES.bin OUT.jsonl [--held-out] [--outside=-0.5] [--weights CONFIDENCE.json]
//     [--from 0.3]

import { closeSync, openSync, readFileSync, readSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { combine } from "../src/find/attribution/combine.ts";
import { within } from "../src/find/attribution/nesting.ts";
import type { Parts } from "../src/find/attribution/parts.ts";
import type { Range } from "../src/find/attribution/reading.ts";
import { SIGNS } from "../src/find/attribution-tagger/confidence.ts";
import { TAGS } from "../src/find/attribution-tagger/tagset.ts";
import { candidates, elect, type Settings } from "../src/find/attribution-tagger/tell.ts";
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
  },
});
const [annotated, chances, out] = positionals as [string, string, string];
const zero = SIGNS.map(() => 0);
const settings: Settings = {
  outside: Number(values.outside),
  from: Number(values.from),
  confidence: values.weights
    ? (JSON.parse(readFileSync(values.weights, "utf8")) as Settings["confidence"])
    : { tagged: zero, proposed: zero },
};
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
    const all = candidates(reading, windows, each, rules, settings);
    const spans = (ranges: readonly Range[]): [number, number][] =>
      ranges.map(({ from, to }) => [reading.tokens[from]!.start, reading.tokens[to - 1]!.end]);
    const written = ({ source, cue, content, ...rest }: Parts): object => ({
      source: spans(source),
      cue: spans(cue),
      content: spans(content),
      ...rest,
    });
    let attributions: readonly object[];
    if (values.weights) {
      const told = elect(all, reading.tokens.length, settings.from);
      const whole: readonly Parts[] = combine(told, rules);
      const parents = within(whole);
      attributions = whole.map((one, k) => ({
        ...written(one),
        within: parents[k]! < 0 ? null : String(parents[k]),
      }));
    } else attributions = all.map(written);
    lines.push(JSON.stringify({ doc: article.doc, attributions }));
    gold.push(JSON.stringify(article));
  }
  n++;
}
closeSync(file);
writeFileSync(out, `${lines.join("\n")}\n`);
writeFileSync(`${out}.gold`, `${gold.join("\n")}\n`);

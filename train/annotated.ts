// Annotated articles, and the reading of them that the finders share.

import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { analyse, inNeedOrder, layerOf } from "../src/app/pipeline.ts";
import { lexiconOf } from "../src/find/attribution/lexicon.ts";
import { type Reading, read } from "../src/find/attribution/reading.ts";
import { quotations } from "../src/find/quotations.ts";
import { sentences } from "../src/find/sentences.ts";
import { tokens } from "../src/find/tokens.ts";
import { english } from "../src/lang/en/index.ts";
import type { Document } from "../src/model/document.ts";
import { layOut } from "../src/read/layout.ts";
import { cutLines } from "../src/read/lines.ts";

type Fragments = readonly (readonly [number, number])[];

export interface Annotated {
  readonly doc: string;
  readonly text: string;
  readonly attributions: readonly {
    readonly source: Fragments;
    readonly cue: Fragments;
    readonly content: Fragments;
  }[];
}

const finders = inNeedOrder([tokens, sentences, quotations]);
const lexicon = lexiconOf(english.speech);

/** The lines of a file of JSON lines, gunzipped where its name ends so. */
export function* linesOf<Line>(path: string): Iterable<Line> {
  const bytes = readFileSync(path);
  const text = (path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
  for (const line of text.split("\n")) if (line.trim() !== "") yield JSON.parse(line) as Line;
}

export function readingOf({ doc: id, text }: Annotated): { document: Document; reading: Reading } {
  const { blocks, metadata } = layOut(text, cutLines(text), english);
  const version = { id, sha256: "", locator: null, reader: "txt/1" };
  const document: Document = { id, version, text, blocks, metadata, lang: "en" };
  const layers = analyse(document, finders, english);
  const reading = read(
    document,
    layerOf(layers, "tokens"),
    layerOf(layers, "sentences"),
    layerOf(layers, "quotations"),
    lexicon,
  );
  return { document, reading };
}

// The pairs of claim-pairs.txt, read as tellings by the finders that read articles.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { quantities } from "../../src/find/quantities.ts";
import { times } from "../../src/find/times.ts";
import { type Comparison, compare, turned } from "../../src/join/claim/comparison.ts";
import { lexiconOf } from "../../src/join/claim/lexicon.ts";
import type { Statement } from "../../src/join/claim/statement.ts";
import { tellingsOf } from "../../src/join/claim/tellings.ts";
import { english } from "../../src/lang/en/index.ts";
import { documentOf, layersOf } from "../documents.ts";

export type Answer = "same" | "count" | "date" | "polarity" | "apart";

export interface TellingPair {
  readonly answer: Answer;
  readonly a: string;
  readonly b: string;
  /** Tuned on, or reported. */
  readonly half: "tuned" | "held out";
}

export const tellingPairs: readonly TellingPair[] = readFileSync(
  join(import.meta.dirname, "claim-pairs.txt"),
  "utf8",
)
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"))
  .map((line, i) => {
    const [answer, a, b] = line.split(" | ") as [Answer, string, string];
    return { answer, a, b, half: (i >> 1) % 2 === 0 ? "tuned" : "held out" };
  });

const DENIED = "DENIED: ";

export function statementOf(words: string): Statement | null {
  const document = documentOf(`${words.replace(DENIED, "")}.`);
  const base = layersOf(document);
  const found = times.find(document, base, english);
  const telling = tellingsOf(
    document,
    {
      ...base,
      times: found,
      quantities: quantities.find(
        document,
        { ...base, times: found, attributions: [], citations: [] },
        english,
      ),
      attributions: [],
      assertions: [
        { id: "s1", by: "rule", version: "by-hand/1", span: [{ start: 0, end: document.text.length - 1 }] },
      ],
    },
    english,
  )[0];
  return telling?.statements[0] ?? null;
}

/** null also where one says too little to be told again. */
export function comparisonOf({ a, b }: TellingPair): Comparison | null {
  const [one, other] = [statementOf(a), statementOf(b)];
  return one && other ? compare(one, other, lexiconOf(english)) : null;
}

export const answerOf = (pair: TellingPair, comparison: Comparison | null): Answer => {
  if (comparison === null) return "apart";
  const against = turned(comparison.against, pair.a.startsWith(DENIED) !== pair.b.startsWith(DENIED));
  return against === undefined ? "apart" : (against ?? "same");
};

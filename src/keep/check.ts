// What can be wrong with a kept document that its bytes don't show: spans outside the text, blocks that overlap or leave
// words out, ids given twice. Says it in sentences; knows nothing of where the document is kept.

import type { Document } from "../model/document.ts";
import type { FoundLayer, StoredLayerName } from "../model/layers.ts";
import { type Span, spanProblem, wordsAt } from "../model/span.ts";
import { spansOf } from "./spans.ts";

type Layer = FoundLayer<StoredLayerName>;

/** What is wrong with spans of blocks, metadata and items; and how many spans there are. */
export function spanFaults(
  document: Document,
  layers: readonly Layer[],
): { readonly spans: number; readonly faults: readonly string[] } {
  const faults: string[] = [];
  let spans = 0;
  const check = (span: Span, owner: string): void => {
    spans++;
    const problem = spanProblem(span, document.text.length, "the text");
    if (problem !== null) faults.push(`${owner}: ${problem}`);
  };
  for (const block of document.blocks) check(block, `A block (${block.kind})`);
  for (const [field, values] of Object.entries(document.metadata))
    for (const { said } of values) if (said.by === "text") check(said.span, `The metadata's ${field}`);
  for (const { name, finder, items } of layers)
    for (const item of items)
      for (const span of spansOf(name, item))
        check(span, `${"id" in item ? `Item ${item.id}` : "An item"} of ${name} by ${finder}`);
  return { spans, faults };
}

/** What is wrong with the order of blocks: they must not overlap, nor leave out anything but white space. */
export function blockFaults({ text, blocks }: Pick<Document, "text" | "blocks">): readonly string[] {
  const faults: string[] = [];
  let reached = 0;
  for (const { start, end, kind } of [...blocks, { start: text.length, end: text.length, kind: "end" }]) {
    if (start < reached)
      faults.push(
        `The block ${start}-${end} (${kind}) begins before the one in front of it ends, at ${reached}.`,
      );
    const left = wordsAt(text, { start: reached, end: start }).trim();
    if (left !== "") faults.push(`No block holds ${quoted(left)} (${reached}-${start}).`);
    reached = Math.max(reached, end);
  }
  return faults;
}

/** Ids that more than one item of the document carries. */
export function idFaults(layers: readonly Layer[]): readonly string[] {
  const seen = new Set<string>();
  const faults: string[] = [];
  for (const { name, items } of layers)
    for (const item of items) {
      if (!("id" in item)) continue;
      if (seen.has(item.id)) faults.push(`The id ${item.id} is given twice, the second time in ${name}.`);
      seen.add(item.id);
    }
  return faults;
}

const quoted = (words: string): string =>
  JSON.stringify(words.length > 40 ? `${words.slice(0, 40)}…` : words);

// Documents with their citations for the tests of works, from texts or files, and a plain search for passages that two
// texts share word for word.

import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { citations } from "../../src/find/citations.ts";
import type { CitingDocument } from "../../src/join/works.ts";
import { english } from "../../src/lang/en/index.ts";
import type { Reuse } from "../../src/model/claim.ts";
import type { Document } from "../../src/model/document.ts";
import { type Metadata, noMetadata, type Stated } from "../../src/model/metadata.ts";
import { html } from "../../src/read/html.ts";
import { txt } from "../../src/read/txt.ts";
import { type DocumentOptions, documentOf, layersOf } from "../documents.ts";
import { reading } from "../read/roles.ts";

export const cited = (document: Document): CitingDocument => ({
  document,
  citations: citations.find(document, layersOf(document), english),
});

export const fromFile = (path: string): CitingDocument => {
  const { text, blocks, metadata } = reading(/\.html$/.test(path) ? html : txt, readFileSync(path));
  return cited({ ...documentOf(text, { blocks, metadata }), id: basename(path) });
};

type Facts = Partial<Record<keyof Metadata, string>>;

/** A document by its id, text and metadata. */
export function fromText(
  id: string,
  text: string,
  facts: Facts = {},
  options: DocumentOptions = {},
): CitingDocument {
  const said = (value: string): Stated[] => [{ value, said: { by: "file", field: "test" } }];
  const metadata = {
    ...noMetadata,
    ...Object.fromEntries(Object.entries(facts).map(([f, v]) => [f, said(v)])),
  };
  return cited({ ...documentOf(text, { ...options, metadata }), id });
}

/** An article with one marker for each reference, and a list of them. */
export const withReferences = (id: string, ...references: readonly string[]): CitingDocument => {
  const markers = references.map((_, i) => `It rained for the ${i + 1}. time.[${i + 1}]`).join(" ");
  const list = references.map((words, i) => `[${i + 1}] ${words}`).join("\n\n");
  return fromText(id, `${markers}\n\nReferences\n\n${list}`);
};

const SHORTEST = 8;

/** Passages of eight words or more that stand in both, without regard to case and marks. */
export function sharedPassages(a: Document, b: Document): readonly Reuse[] {
  const [one, two] = [wordsOf(a.text), wordsOf(b.text)];
  const at = new Map<string, number>();
  for (let i = 0; i + SHORTEST <= one.length; i++) at.set(gram(one, i), i);
  const found: Reuse[] = [];
  for (let j = 0; j + SHORTEST <= two.length; j++) {
    const i = at.get(gram(two, j));
    if (i === undefined) continue;
    let length = SHORTEST;
    while (one[i + length]?.word === two[j + length]?.word && one[i + length] !== undefined) length++;
    found.push({
      id: `u${found.length}`,
      a: { documentId: a.id, span: { start: one[i]!.start, end: one[i + length - 1]!.end } },
      b: { documentId: b.id, span: { start: two[j]!.start, end: two[j + length - 1]!.end } },
      similarity: 1,
      earlier: null,
    });
    j += length - 1;
  }
  return found;
}

interface Word {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

const wordsOf = (text: string): readonly Word[] =>
  [...text.replace(/\[\s?\d+\s?\]/g, (marker) => " ".repeat(marker.length)).matchAll(/[\p{L}\d]+/gu)].map(
    ({ 0: word, index }) => ({ word: word.toLowerCase(), start: index, end: index + word.length }),
  );

const gram = (words: readonly Word[], from: number): string =>
  words
    .slice(from, from + SHORTEST)
    .map(({ word }) => word)
    .join(" ");

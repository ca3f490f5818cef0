// How tests of readers show a document: one line a block, "kind: words", with the paragraphs of articles.ts as P1 to P4.

import { type MetadataField, stated } from "../../src/model/metadata.ts";
import { wordsAt } from "../../src/model/span.ts";
import type { Reader, Reading } from "../../src/read/reader.ts";
import { readAll } from "../contracts/reader.ts";
import { PARAGRAPHS } from "./articles.ts";

/** The one document of a file that must have one. */
export function reading(reader: Reader, file: string | Uint8Array, path?: string): Reading {
  const results = readAll(reader, file, path);
  const [result] = results;
  if (results.length !== 1 || !result || !("reading" in result))
    throw new Error(`Expected one document, got ${JSON.stringify(results).slice(0, 400)}.`);
  return result.reading;
}

export const roles = ({ text, blocks }: Reading): string[] =>
  blocks.map((block) => {
    const words = wordsAt(text, block);
    const number = PARAGRAPHS.indexOf(words.replace(/\s+/g, " "));
    return `${block.kind}: ${number === -1 ? words : `P${number + 1}`}`;
  });

/** The values of a document's fields, those that nobody states left out. */
export const known = ({ metadata }: Reading): Partial<Record<MetadataField, string>> =>
  Object.fromEntries(
    (Object.keys(metadata) as MetadataField[])
      .map((field) => [field, stated(metadata, field)] as const)
      .filter(([, value]) => value !== null),
  );

/** The words of the text that state a field, or the name of the file's field that does. */
export function saidBy({ text, metadata }: Reading, field: MetadataField): string[] {
  return metadata[field].map(({ said }) =>
    said.by === "text" ? wordsAt(text, said.span) : said.by === "file" ? said.field : said.name,
  );
}

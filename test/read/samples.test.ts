// The sample case's own tables of titles, bylines, outlets, dates and boilerplate, against the readers alone.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { isProse } from "../../src/model/block.ts";
import { type MetadataField, stated } from "../../src/model/metadata.ts";
import { html } from "../../src/read/html.ts";
import type { Reading } from "../../src/read/reader.ts";
import { txt } from "../../src/read/txt.ts";
import { faultsOf } from "../contracts/reader.ts";
import { samples, table } from "../samples/tables.ts";
import { reading } from "./roles.ts";

const documents = new Map<string, Reading>();

function sample(file: string): Reading {
  const before = documents.get(file);
  if (before) return before;
  const read = reading(file.endsWith(".html") ? html : txt, readFileSync(join(samples, file)), file);
  documents.set(file, read);
  return read;
}

/** The words of some blocks, white space collapsed, blocks parted by lines. */
const wordsOf = (
  { text, blocks }: Reading,
  which: (kind: (typeof blocks)[number]["kind"]) => boolean,
): string =>
  blocks
    .filter(({ kind }) => which(kind))
    .map(({ start, end }) => text.slice(start, end).replace(/\s+/gu, " "))
    .join("\n");

test("finds title, byline, outlet and date of every sample, and makes up none", () => {
  const wrong = table("Articles").flatMap((row) =>
    (["title", "byline", "outlet", "published"] satisfies MetadataField[])
      .map((field) => ({ field, found: stated(sample(row.file!).metadata, field), planted: row[field] }))
      .filter(({ found, planted }) => found !== planted)
      .map((one) => ({ file: row.file, ...one })),
  );
  expect(wrong).toEqual([]);
});

test("takes all planted boilerplate for boilerplate", () => {
  for (const { file, words } of table("Boilerplate")) {
    expect(wordsOf(sample(file!), (kind) => kind === "boilerplate")).toContain(words);
    expect(wordsOf(sample(file!), isProse)).not.toContain(words);
  }
});

test("takes nothing that is planted in an article for boilerplate", () => {
  for (const { file, content } of table("Attributions"))
    for (const words of content!.split(" … ")) expect(wordsOf(sample(file!), isProse)).toContain(words);
});

test("keeps the references and starred notes of the samples apart from their paragraphs", () => {
  for (const { file, "resolves to": words } of table("Footnotes"))
    if (words && words !== "dangling")
      expect(wordsOf(sample(file!), (kind) => kind === "reference" || kind === "note")).toContain(words);
});

test("keeps the contract on every sample", () => {
  for (const { file } of table("Articles")) expect(faultsOf({ reading: sample(file!) })).toEqual([]);
});

// The five seeds, where they lie beside the project: real articles, with their wounds. Only their facts are tested here,
// none of their text is in the project.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { stated } from "../../src/model/metadata.ts";
import { txt } from "../../src/read/txt.ts";
import { reading } from "./roles.ts";

const seeds = join(import.meta.dirname, "..", "..", "..", "shared", "seeds");
const there = existsSync(seeds);
if (!there)
  console.log("The tests of the seeds are left out: there is no folder ../shared/seeds beside the project.");
const files = there
  ? readdirSync(seeds)
      .filter((name) => name.endsWith(".txt"))
      .sort()
  : [];
const documents = files.map((name) => reading(txt, readFileSync(join(seeds, name))));

test.skipIf(!there)("seeds: titles and bylines are as the gold has them", () => {
  const gold = join(seeds, "gold");
  const wanted = readdirSync(gold)
    .filter((name) => name.endsWith(".gold.json"))
    .map(
      (name) =>
        JSON.parse(readFileSync(join(gold, name), "utf8")) as Record<"doc" | "title" | "byline", string>,
    );
  expect(wanted.length).toBeGreaterThan(0);
  for (const { doc, title, byline } of wanted) {
    const { metadata } = documents[files.indexOf(doc)]!;
    expect([stated(metadata, "title"), stated(metadata, "byline")]).toEqual([title, byline]);
  }
  const bylines = documents.map(({ metadata }) => stated(metadata, "byline")?.split(" ").at(-1) ?? null);
  expect(bylines).toEqual(["Parsi", "Sepinoud", "Ghurabi", "Parsi", null]);
});

test.skipIf(!there)("seeds: no outlet, date or address is made up", () => {
  for (const { metadata } of documents)
    expect([metadata.outlet, metadata.published, metadata.address, metadata.language]).toEqual([
      [],
      [],
      [],
      [],
    ]);
});

test.skipIf(!there)("seeds: breadcrumbs and widgets are boilerplate, and nothing else is", () => {
  const boilerplate = documents.map(({ text, blocks }) =>
    blocks
      .filter(({ kind }) => kind === "boilerplate")
      .map(({ start, end }) => text.slice(start, end).slice(0, 6)),
  );
  const page = ["Home »", "You ma", "Leave "];
  expect(boilerplate).toEqual([[], [], [], page, page]);
});

test.skipIf(!there)("seeds: the fourth has five references, the third a note on its author", () => {
  const count = (kind: string): number[] =>
    documents.map(({ blocks }) => blocks.filter((block) => block.kind === kind).length);
  expect(count("reference")).toEqual([0, 0, 0, 5, 0]);
  expect(count("note")).toEqual([0, 0, 1, 0, 0]);
  expect(count("heading")).toEqual([0, 0, 0, 0, 0]);
});

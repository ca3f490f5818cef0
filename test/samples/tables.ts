// Reads the tables of samples/README.md, and finds their words in a text as that README says.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Span } from "../../src/model/span.ts";

export const samples = join(import.meta.dirname, "..", "..", "samples");

export type Row = Readonly<Record<string, string | null>>;

/** Rows of the table under a `##` heading, by column name; "—" is null, backticks are taken off. */
export function table(heading: string): readonly Row[] {
  const lines = readFileSync(join(samples, "README.md"), "utf8").split("\n");
  const from = lines.indexOf(`## ${heading}`);
  if (from < 0) throw new Error(`samples/README.md has no heading "## ${heading}".`);
  const to = lines.findIndex((line, i) => i > from && line.startsWith("## "));
  const rows = lines
    .slice(from, to < 0 ? undefined : to)
    .filter((line) => line.startsWith("|"))
    .map(cells);
  const [names, , ...body] = rows;
  if (names === undefined) throw new Error(`There is no table under "## ${heading}".`);
  return body.map((row) => Object.fromEntries(names.map((name, i) => [name, cell(row[i] ?? "—")])));
}

const cells = (line: string): string[] =>
  line
    .replace(/^\||\|$/g, "")
    .split("|")
    .map((text) => text.trim());

const cell = (text: string): string | null =>
  text === "—" ? null : /^`[^`]*`$/.test(text) ? text.slice(1, -1) : text;

/** A text in which every run of white space is one blank, and the way back to the offsets of the original. */
export interface Collapsed {
  readonly text: string;
  readonly at: readonly number[];
}

export function collapse(text: string): Collapsed {
  let out = "";
  const at: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const blank = /\s/u.test(text[i]!);
    if (blank && out.endsWith(" ")) continue;
    out += blank ? " " : text[i];
    at.push(i);
  }
  return { text: out, at };
}

/** All places where words stand as whole words, as spans of the collapsed text. */
export function places(text: string, words: string): readonly Span[] {
  const wanted = words.replace(/\s+/gu, " ").trim();
  const found: Span[] = [];
  const letter = /[\p{L}\p{N}]/u;
  for (let start = text.indexOf(wanted); start >= 0; start = text.indexOf(wanted, start + 1)) {
    const end = start + wanted.length;
    const cutBefore = letter.test(wanted[0] ?? "") && letter.test(text[start - 1] ?? " ");
    const cutAfter = letter.test(wanted.at(-1) ?? "") && letter.test(text[end] ?? " ");
    if (!cutBefore && !cutAfter) found.push({ start, end });
  }
  return found;
}

const gap = (a: Span, b: Span): number => Math.max(0, a.start - b.end, b.start - a.end);
const meets = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

const nearest = (candidates: readonly Span[], to: readonly Span[], apartFrom: readonly Span[]): Span | null =>
  candidates
    .filter((candidate) => !apartFrom.some((span) => meets(span, candidate)))
    .map((candidate) => ({ candidate, distance: Math.min(...to.map((span) => gap(span, candidate))) }))
    .sort((a, b) => a.distance - b.distance)[0]?.candidate ?? null;

export interface Planted {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

/** Where a planted attribution stands, in spans of the collapsed text; null where its words are not there. */
export function plantedAt(text: string, row: Row): Planted | null {
  const fragments = (row.content ?? "").split(" … ");
  const longest = fragments.reduce((best, one, i) => (one.length > fragments[best]!.length ? i : best), 0);
  const first = places(text, fragments[longest]!)[0];
  if (first === undefined) return null;
  const content: Span[] = fragments.map(() => first);
  for (let i = longest - 1; i >= 0; i--) {
    const before = places(text, fragments[i]!)
      .filter(({ end }) => end <= content[i + 1]!.start)
      .at(-1);
    if (before === undefined) return null;
    content[i] = before;
  }
  for (let i = longest + 1; i < fragments.length; i++) {
    const after = places(text, fragments[i]!).find(({ start }) => start >= content[i - 1]!.end);
    if (after === undefined) return null;
    content[i] = after;
  }
  const cue = row.cue === null ? [] : around(text, row.cue!, content, content);
  if (cue === null) return null;
  const source =
    row.source === null
      ? []
      : around(text, row.source!, cue.length > 0 ? cue : content, [...content, ...cue]);
  if (source === null) return null;
  return { source, cue, content };
}

function around(
  text: string,
  words: string,
  to: readonly Span[],
  apartFrom: readonly Span[],
): readonly Span[] | null {
  const found: Span[] = [];
  for (const fragment of words.split(" … ")) {
    const place = nearest(places(text, fragment), to, [...apartFrom, ...found]);
    if (place === null) return null;
    found.push(place);
  }
  return found;
}

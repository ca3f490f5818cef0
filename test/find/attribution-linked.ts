// When a found attribution is the marked one: the rule of "linked" (the cues share a word, the sources share a word or both
// are empty, the contents share at least half of each), and beside it `within`, which must point at the right one too.

import { inOrder, type Span } from "../../src/model/span.ts";
import { marked } from "../marked.ts";

export interface Triple {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

/** An attribution with the index of the one that it lies within, or -1. */
export interface Nested extends Triple {
  readonly within: number;
}

export interface Passage {
  readonly text: string;
  readonly gold: readonly Nested[];
}

/**
 * A marked passage: s1, c1, t1 are the roles of the first attribution, and so on. One lies within the smallest content that
 * holds its cue; where that isn't so, the line says which lies within which: "{2<1}" at its end. "\n" is a line's end.
 */
export function passageOf(line: string): Passage {
  const stated = /\s*\{(\d)<(\d)\}$/.exec(line);
  const { text, spans, all } = marked(line.slice(0, stated?.index).replaceAll("\\n", "\n"));
  const numbers = [...new Set(Object.keys(spans).map((label) => label.slice(1)))].sort();
  const triples = numbers.map((n) => ({ source: all(`s${n}`), cue: all(`c${n}`), content: all(`t${n}`) }));
  const gold = triples.map((one, i) => ({ ...one, within: holderOf(triples, i) }));
  if (stated) {
    const inner = numbers.indexOf(stated[1]!);
    gold[inner] = { ...gold[inner]!, within: numbers.indexOf(stated[2]!) };
  }
  return { text, gold };
}

const sizeOf = (spans: readonly Span[]): number =>
  spans.reduce((sum, { start, end }) => sum + end - start, 0);

function holderOf(triples: readonly Triple[], inner: number): number {
  const cue = triples[inner]!.cue[0]!;
  let holder = -1;
  for (const [n, { content }] of triples.entries())
    if (n !== inner && content.some(({ start, end }) => start <= cue.start && cue.end <= end))
      if (holder < 0 || sizeOf(content) < sizeOf(triples[holder]!.content)) holder = n;
  return holder;
}

const WORD = /[\p{L}\p{M}\p{N}_]+|[^\p{L}\p{M}\p{N}_\s]/gu;

/** The words that spans touch, by where they start; marks at the edges of a fragment don't count. */
function wordsIn(text: string, spans: readonly Span[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { start, end } of [...spans].sort(inOrder))
    for (const { 0: word, index } of text.slice(start, end).matchAll(WORD))
      if (/[\p{L}\p{N}]/u.test(word)) found.add(start + index);
  if (found.size === 0) for (const { start } of spans) found.add(start);
  return found;
}

export function isLinked(text: string, gold: Triple, found: Triple): boolean {
  const words = (of: readonly Span[]): ReadonlySet<number> => wordsIn(text, of);
  if (words(gold.cue).isDisjointFrom(words(found.cue))) return false;
  const sources = gold.source.length + found.source.length;
  if (sources > 0 && words(gold.source).isDisjointFrom(words(found.source))) return false;
  const [told, heard] = [words(gold.content), words(found.content)];
  const both = told.intersection(heard).size;
  return both > 0 && 2 * both >= told.size && 2 * both >= heard.size;
}

export interface Counts {
  readonly right: number;
  readonly gold: number;
  readonly found: number;
}

/** Pairs what was found with what is marked, first come first served, and counts the pairs that nest alike. */
export function compare({ text, gold }: Passage, found: readonly Nested[]): Counts {
  const pairOf = new Map<number, number>();
  const taken = new Set<number>();
  for (const [g, one] of gold.entries()) {
    const f = found.findIndex((other, n) => !taken.has(n) && isLinked(text, one, other));
    if (f < 0) continue;
    taken.add(f);
    pairOf.set(g, f);
  }
  const right = [...pairOf].filter(([g, f]) => {
    const holder = gold[g]!.within;
    return holder < 0 ? found[f]!.within < 0 : pairOf.get(holder) === found[f]!.within;
  }).length;
  return { right, gold: gold.length, found: found.length };
}

export function f1(counts: readonly Counts[]): number {
  const sum = (key: keyof Counts): number => counts.reduce((total, one) => total + one[key], 0);
  const all = sum("gold") + sum("found");
  return all === 0 ? 0 : (2 * sum("right")) / all;
}

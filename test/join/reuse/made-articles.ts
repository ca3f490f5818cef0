// Made articles for tests of reuse: sentences about nobody, and edits such as a desk makes.

import { type ReuseText, reuseText } from "../../../src/join/reuse.ts";
import { english } from "../../../src/lang/en/index.ts";
import { type DocumentOptions, documentOf } from "../../documents.ts";

/** The text as reuse takes it; a document of its own for every text. */
export const textOf = (text: string, options?: DocumentOptions): ReuseText =>
  reuseText(documentOf(text, options), english.segmentation);

/** Numbers below `below`, the same for one seed. */
export function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return (state >> 8) % below;
  };
}

const syllables = "ba de fi go hu ka le mi no pu ra se ti vo wu za cho dri fle gru".split(" ");
const short = "the of a to in and was for on up by at".split(" ");

/** A sentence of so many words, every second one short and common, the rest made up. */
export function sentence(words: number, next: (below: number) => number): string {
  const made = Array.from({ length: words }, (_, i) =>
    i % 2 === 0
      ? short[next(short.length)]!
      : Array.from({ length: 3 }, () => syllables[next(syllables.length)]!).join(""),
  );
  return `${made.join(" ")}.`;
}

export const paragraphs = (count: number, next: (below: number) => number): string[] =>
  Array.from({ length: count }, () => sentence(30 + next(30), next));

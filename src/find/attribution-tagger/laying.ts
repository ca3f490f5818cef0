// Lays attributions over tokens as tags: what an annotation, or a set of rules, says of each token. Knows flat tags only:
// of two attributions that claim a token a cue wins over a source, and a source over a content.

import type { Parts } from "../attribution/parts.ts";
import type { Range } from "../attribution/reading.ts";
import { TAGS } from "./tagset.ts";

const begin = (name: string): number => TAGS.indexOf(`B-${name}` as (typeof TAGS)[number]);
const BEGIN = {
  cue: begin("cue"),
  source: { right: begin("source-right"), left: begin("source-left") },
  content: { right: begin("content-right"), left: begin("content-left") },
} as const;

/** A tag for each of `length` tokens. */
export function lay(length: number, attributions: readonly Parts[]): Uint8Array {
  const tags = new Uint8Array(length);
  const put = ({ from, to }: Range, tag: number): void => {
    if (from < to) tags[from] = tag;
    tags.fill(tag + 1, from + 1, to);
  };
  for (const role of ["content", "source"] as const)
    for (const { cue, [role]: ranges } of attributions)
      for (const range of ranges)
        put(range, BEGIN[role][range.from < (cue[0]?.from ?? 0) ? "right" : "left"]);
  for (const { cue } of attributions) for (const range of cue) put(range, BEGIN.cue);
  // What a stronger part cut in two begins anew behind it.
  for (let i = 0; i < length; i++) {
    const tag = tags[i]!;
    if (tag > 0 && tag % 2 === 0 && tags[i - 1] !== tag && tags[i - 1] !== tag - 1) tags[i] = tag - 1;
  }
  return tags;
}

// What the rules found, weighed by the tagger's chances like what the tagger found, so that the two can stand for election
// side by side: a rule often knows better where a content ends, and sees cues that the tagger all but saw.

import type { Parts } from "../attribution/parts.ts";
import type { Range } from "../attribution/reading.ts";
import { type Weighed, weighOne } from "./decoding.ts";
import type { WeighedTelling } from "./linking.ts";
import type { Part } from "./tagset.ts";

/**
 * The attributions of `ruled` that lie in windows, in their order; the others, such as those of an image's caption, are
 * nothing that the tagger has read.
 */
export function proposalsOf(
  ruled: readonly Parts[],
  windows: readonly Range[],
  chances: readonly ArrayLike<number>[],
): { readonly telling: WeighedTelling; readonly rule: Parts }[] {
  return ruled.flatMap((rule) => {
    const at = rule.cue[0]?.from ?? -1;
    const weighAll = (role: "cue" | "source" | "content", ranges: readonly Range[]): Weighed[] =>
      ranges.flatMap((range) => weighRange(role, at, range, windows, chances));
    const [cue] = weighAll("cue", rule.cue);
    const content = weighAll("content", rule.content);
    if (cue === undefined || content.length === 0) return [];
    const source = weighAll("source", rule.source);
    return [{ telling: { cue, source, content, shared: false, given: false }, rule }];
  });
}

/** A range, cut where windows meet. */
function weighRange(
  role: "cue" | "source" | "content",
  cue: number,
  { from, to }: Range,
  windows: readonly Range[],
  chances: readonly ArrayLike<number>[],
): Weighed[] {
  const part: Part = role === "cue" ? "cue" : `${role}-${from < cue ? "right" : "left"}`;
  const weighed: Weighed[] = [];
  let low = 0;
  let high = windows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (windows[middle]!.to <= from) low = middle + 1;
    else high = middle;
  }
  for (let n = low; n < windows.length && windows[n]!.from < to; n++) {
    const window = windows[n]!;
    const piece = { part, from: Math.max(from, window.from), to: Math.min(to, window.to) };
    weighed.push(weighOne(chances[n]!, piece, window.from));
  }
  return weighed;
}

// Spans of tagged tokens: what stands between a beginning and the end of its insides is one fragment of a cue, a source
// or a content.

import { PARTS, type Part } from "./tagset.ts";

/** Tokens, half-open. */
export interface Fragment {
  readonly part: Part;
  readonly from: number;
  readonly to: number;
}

/** The fragments of a window's tags, in order; `offset` is the window's first token. An inside without a beginning begins. */
export function fragmentsOf(tags: ArrayLike<number>, offset: number): Fragment[] {
  const fragments: Fragment[] = [];
  let from = -1;
  let part = -1;
  const close = (to: number): void => {
    if (part >= 0) fragments.push({ part: PARTS[part]!, from: offset + from, to: offset + to });
    part = -1;
  };
  for (let i = 0; i < tags.length; i++) {
    const tag = tags[i]!;
    const its = tag === 0 ? -1 : (tag - 1) >> 1;
    if (its === part && tag % 2 === 0) continue;
    close(i);
    from = i;
    part = its;
  }
  close(tags.length);
  return fragments;
}

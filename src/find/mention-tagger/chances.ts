// The chances of names' types, token by token, as the tagger gives them for a whole page.

import { marginals, viterbi } from "../../learned/crf.ts";
import type { Tagger } from "../../learned/tagger.ts";
import type { Range } from "../attribution/reading.ts";
import type { Typed } from "../mention/drafts.ts";
import type { Page } from "../mention/page.ts";
import { seenIn, windowOf } from "./features.ts";
import { PARTS } from "./tagset.ts";

/** In windows. More at once would make the kernel no faster, and a long text need more memory. */
const AT_ONCE = 64;

/** No name, then the parts of the tag set. */
export const KINDS = PARTS.length + 1;

export interface Told {
  /** [tokens][kinds]: how likely a token lies outside of names, or in one of each part; 1 for outside where nothing is read. */
  readonly chances: Float32Array;
  /** The best tag of each token. */
  readonly path: Uint8Array;
}

export function toldOf(page: Page, typed: Typed, windows: readonly Range[], tagger: Tagger): Told {
  const path = new Uint8Array(page.tokens.length);
  const chances = new Float32Array(page.tokens.length * KINDS);
  for (let i = 0; i < page.tokens.length; i++) chances[i * KINDS] = 1;
  const seen = seenIn(page, typed);
  const tags = tagger.tags.length;
  for (let at = 0; at < windows.length; at += AT_ONCE) {
    const some = windows.slice(at, at + AT_ONCE);
    const emissions = tagger.emissions(some.map((window) => windowOf(seen, window)));
    for (const [n, { from, to }] of some.entries()) {
      const { token } = marginals(emissions[n]!, to - from, tagger.crf);
      path.set(viterbi(emissions[n]!, to - from, tagger.crf), from);
      for (let i = from; i < to; i++) {
        const row = (i - from) * tags;
        chances[i * KINDS] = token[row]!;
        for (let kind = 1; kind < KINDS; kind++)
          chances[i * KINDS + kind] = token[row + 2 * kind - 1]! + token[row + 2 * kind]!;
      }
    }
  }
  return { chances, path };
}

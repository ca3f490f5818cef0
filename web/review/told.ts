// The words that a decision is about, for a line that tells of it. Knows no DOM.

import type { Decision } from "../../src/serve/contract.ts";

/** Characters of them. */
const LONGEST = 80;

export function toldOf({ anchor }: Decision): string {
  const { source, cue, ...others } = anchor;
  const words = [source, cue, ...Object.values(others)]
    .flatMap((role) => role?.map(({ exact }) => exact) ?? [])
    .join(" ")
    .replace(/\s+/g, " ");
  return words.length <= LONGEST ? words : `${words.slice(0, LONGEST).toWellFormed().trimEnd()} …`;
}

// One side of a shared passage, cut where words were kept, dropped, put in or replaced. What stands between two words (a
// blank, a comma) goes with the words before it. Knows no DOM.

import type { ReusedPassage } from "../../src/serve/contract.ts";

export type Side = "a" | "b";
type Kind = ReusedPassage["differences"][number]["kind"];

export interface Stretch {
  readonly kind: Kind;
  readonly words: string;
  /** In the article. */
  readonly start: number;
}

/** Joined, the words of the stretches are the passage as it stands in the article. */
export function stretchesOf(
  passage: Pick<ReusedPassage, "words" | "differences" | Side>,
  side: Side,
): readonly Stretch[] {
  const text = passage.words[side];
  const from = passage[side].span.start;
  const found: Stretch[] = [];
  let at = 0;
  const take = (kind: Kind, to: number): void => {
    const end = Math.min(text.length, Math.max(at, to));
    if (end === at) return;
    found.push({ kind, words: text.slice(at, end), start: from + at });
    at = end;
  };
  for (const { kind, [side]: span } of passage.differences) {
    if (span === null) continue;
    take("kept", span.start - from);
    take(kind, span.end - from);
  }
  take("kept", text.length);
  return found;
}

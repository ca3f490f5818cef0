// Whether what two statements count agrees. Only counts of the same thing in the same unit are compared: "four people" and
// "nine people" oppose each other, "four people" and "nine boats" do not. "At least 41" and 62 agree, and so do "about 240"
// and 250.

import type { Lexicon } from "./lexicon.ts";
import type { Counted } from "./statement.ts";

export interface CountsAgree {
  readonly agreed: number;
  /** Places of counts of the same thing that can't both hold. */
  readonly opposed: readonly { readonly a: number; readonly b: number }[];
  /** Counts of either that nothing in the other is compared with. */
  readonly onlyA: number;
  readonly onlyB: number;
}

/** How far off "about" may be. A tenth: "some 800" is 720 to 880. */
const ABOUT = 0.1;

export function compareCounts(a: readonly Counted[], b: readonly Counted[], lexicon: Lexicon): CountsAgree {
  const taken = new Set<number>();
  const opposed: { a: number; b: number }[] = [];
  let agreed = 0;
  let onlyA = 0;
  for (const [i, one] of a.slice(0, MOST).entries()) {
    const alike = b
      .slice(0, MOST)
      .flatMap((other, j) => (!taken.has(j) && isSameThing(one, other, lexicon) ? [j] : []));
    const same = alike.find((j) => overlap(one, b[j]!));
    const j = same ?? alike[0];
    if (j === undefined) {
      onlyA++;
      continue;
    }
    taken.add(j);
    if (same === undefined) opposed.push({ a: i, b: j });
    else agreed++;
  }
  return { agreed, opposed, onlyA, onlyB: Math.min(MOST, b.length) - taken.size };
}

/** Counts of a sentence that are looked at; more are a table. */
const MOST = 12;

/** Where a statement doesn't say what it counts, it may be anything. */
function isSameThing(a: Counted, b: Counted, lexicon: Lexicon): boolean {
  if (a.unit !== b.unit) return false;
  if (a.of.length === 0 || b.of.length === 0) return true;
  return a.of.some((one) => {
    const { stem, lines } = lexicon.senses(one);
    return b.of.some((other) => {
      const senses = lexicon.senses(other);
      return senses.stem === stem || senses.lines.some((line) => lines.includes(line));
    });
  });
}

function overlap(a: Counted, b: Counted): boolean {
  const [one, other] = [rangeOf(a), rangeOf(b)];
  return one[0] <= other[1] && other[0] <= one[1];
}

function rangeOf({ min, max, bound }: Counted): readonly [number, number] {
  const low = min ?? Number.NEGATIVE_INFINITY;
  const high = max ?? Number.POSITIVE_INFINITY;
  if (bound === "at least" || bound === "more than") return [low, Number.POSITIVE_INFINITY];
  // "As many as 1,500" says that it was about so many: nobody says so of 300.
  if (bound === "at most" || bound === "less than") return [low / 2, high];
  if (bound === "about") return [low - Math.abs(low) * ABOUT, high + Math.abs(high) * ABOUT];
  return [low, high];
}

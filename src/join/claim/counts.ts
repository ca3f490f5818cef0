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
  const [listA, listB] = [a.slice(0, MOST), b.slice(0, MOST)];
  const takenA = new Set<number>();
  const takenB = new Set<number>();
  for (const [i, one] of listA.entries()) {
    const j = listB.findIndex(
      (other, at) => !takenB.has(at) && isSameThing(one, other, true, lexicon) && overlap(one, other),
    );
    if (j < 0) continue;
    takenA.add(i);
    takenB.add(j);
  }
  const agreed = takenA.size;
  const opposed: { a: number; b: number }[] = [];
  for (const [i, one] of listA.entries()) {
    if (takenA.has(i)) continue;
    // "Three of the five gates": where one count of the gates agrees, another that doesn't is of other gates.
    const isAgreed = (other: Counted, at: number): boolean =>
      takenB.has(at) && isSameThing(one, other, false, lexicon);
    if (listB.some(isAgreed)) continue;
    const j = listB.findIndex((other, at) => !takenB.has(at) && isSameThing(one, other, false, lexicon));
    if (j < 0) continue;
    takenA.add(i);
    takenB.add(j);
    opposed.push({ a: i, b: j });
  }
  return { agreed, opposed, onlyA: listA.length - takenA.size, onlyB: listB.length - takenB.size };
}

/** Counts of a sentence that are looked at; more are a table. */
const MOST = 12;

/** @param loosely true where a count of nothing in particular may be of anything */
function isSameThing(a: Counted, b: Counted, loosely: boolean, lexicon: Lexicon): boolean {
  if (a.unit !== b.unit) return false;
  if (a.of.length === 0 || b.of.length === 0)
    return loosely || (a.unit !== null && a.of.length === b.of.length);
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

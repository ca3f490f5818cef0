// Quote matching: finds the words of a selector again in a text that may have changed. After Hypothesis: the position
// first, verified by the exact words; then the exact words wherever they stand, told apart by what stood around them;
// then words that differ a little. Time is linear in the text for any input: 1 MB takes well under a second.

import type { QuoteSelector } from "../model/selector.ts";
import type { Span } from "../model/span.ts";
import { type ApproximateEnd, approximateEnds, approximateStart } from "./approximate.ts";
import { normalise, originalOf } from "./normal.ts";

export interface Anchored {
  readonly span: Span;
  /**
   * position: the exact words stand where they stood; exact: once, elsewhere; context: several times, and this one's
   * surroundings and place fit best; fuzzy: words that differ a little.
   */
  readonly how: "position" | "exact" | "context" | "fuzzy";
  /** 0 to 1: seven parts how like the words are, three parts how like what stands around them. */
  readonly score: number;
}

/** Share of a quotation's length that may be edits. Higher finds more after heavy editing, and more that is not it. */
const EDITS = 0.2;
/** What the old place counts for beside its surroundings: changing the words on one side of it must not lose it. */
const TRUST = 0.5;
/** Below this many code units a quotation that differs must have half its surroundings to be taken for the same. */
const SHORT = 16;
/** A longer quotation is looked for by its first and last half of this, so that its cost doesn't grow with it. */
const LONG = 256;
/** Of equally like stretches, so many of the nearest are compared by what stands around them. */
const COMPARED = 64;

/** Finds the words of `selector` in `text`, or null where nothing is like them. */
export function anchorQuote(text: string, selector: QuoteSelector): Anchored | null {
  const { exact, position } = selector;
  if (exact === "") return null;
  const places = occurrences(text, exact);
  if (places.length === 0) return anchorFuzzily(text, selector);
  const { place, around } = bestOf(text, places, selector);
  const span = { start: place, end: place + exact.length };
  const how = place === position.start ? "position" : places.length === 1 ? "exact" : "context";
  return { span, how, score: 0.7 + 0.3 * around };
}

/** The place with the likest surroundings, of equals the nearest; the old place stands unless another is far liker. */
function bestOf(
  text: string,
  places: readonly number[],
  { exact, prefix, suffix, position }: QuoteSelector,
): { readonly place: number; readonly around: number } {
  const aroundAt = (start: number): number =>
    likeness(text, { start, end: start + exact.length }, prefix, suffix);
  let place = -1;
  let around = -1;
  for (const start of places) {
    const like = start === position.start ? aroundAt(start) + TRUST : aroundAt(start);
    if (like < around || (like === around && !isNearer(start, place, position.start))) continue;
    [place, around] = [start, like];
  }
  return { place, around: aroundAt(place) };
}

const isNearer = (a: number, b: number, to: number): boolean => Math.abs(a - to) < Math.abs(b - to);

/** Where `words` stand in `text`, overlapping ones too. Knuth, Morris and Pratt's search: linear on any input. */
function occurrences(text: string, words: string): number[] {
  const borders = new Uint32Array(words.length); // of every beginning, the longest that it also ends in
  for (let i = 1, k = 0; i < words.length; i++) {
    while (k > 0 && words.charCodeAt(i) !== words.charCodeAt(k)) k = borders[k - 1]!;
    if (words.charCodeAt(i) === words.charCodeAt(k)) k++;
    borders[i] = k;
  }
  const places: number[] = [];
  for (let i = 0, k = 0; i < text.length; i++) {
    while (k > 0 && text.charCodeAt(i) !== words.charCodeAt(k)) k = borders[k - 1]!;
    if (text.charCodeAt(i) === words.charCodeAt(k)) k++;
    if (k < words.length) continue;
    places.push(i + 1 - k);
    k = borders[k - 1]!;
  }
  return places;
}

/** How much of `prefix` and `suffix` stands around a span, counted outward from it: 0 to 1, and 1 where both are empty. */
function likeness(text: string, { start, end }: Span, prefix: string, suffix: string): number {
  const all = prefix.length + suffix.length;
  if (all === 0) return 1;
  let before = 0;
  while (
    before < prefix.length &&
    before < start &&
    text.charCodeAt(start - 1 - before) === prefix.charCodeAt(prefix.length - 1 - before)
  )
    before++;
  let after = 0;
  while (
    after < suffix.length &&
    end + after < text.length &&
    text.charCodeAt(end + after) === suffix.charCodeAt(after)
  )
    after++;
  return (before + after) / all;
}

function anchorFuzzily(text: string, selector: QuoteSelector): Anchored | null {
  const normal = normalise(text);
  const words = normalise(selector.exact).text;
  if (words === "") return null;
  const expected = indexOfOrigin(normal.origins, selector.position.start);
  const found =
    words.length > LONG ? longStretch(normal.text, words, expected) : stretch(normal.text, words, expected);
  if (found === null) return null;
  const around = aroundOf(normal.text, found, selector);
  if (words.length < SHORT && found.edits > 0 && around < 0.5) return null;
  return {
    span: originalOf(normal, found),
    how: "fuzzy",
    score: 0.7 * Math.max(0, 1 - found.edits / Math.min(words.length, LONG)) + 0.3 * around,
  };

  function aroundOf(of: string, span: Span, { prefix, suffix }: QuoteSelector): number {
    // Blanks at the edge of the context are lost in its normal form, so they are left out on both sides.
    let { start, end } = span;
    if (of[start - 1] === " ") start--;
    if (of[end] === " ") end++;
    return likeness(of, { start, end }, normalise(prefix).text, normalise(suffix).text);
  }

  function stretch(of: string, pattern: string, near: number): (Span & { readonly edits: number }) | null {
    const ends = approximateEnds(of, pattern, Math.floor(pattern.length * EDITS));
    let fewest = Number.POSITIVE_INFINITY;
    for (const { edits } of ends) if (edits < fewest) fewest = edits;
    const nearest = nearestOf(
      ends.filter(({ edits }) => edits === fewest),
      near + pattern.length,
    );
    let best: (Span & { readonly edits: number }) | null = null;
    let like = -1;
    for (const end of nearest) {
      const span = { start: approximateStart(of, pattern, end), end: end.end, edits: end.edits };
      const around = aroundOf(of, span, selector);
      if (span.end > span.start && around > like) [best, like] = [span, around];
    }
    return best;
  }

  /** Its beginning and its end, where they lie about as far apart as they should. */
  function longStretch(
    of: string,
    pattern: string,
    near: number,
  ): (Span & { readonly edits: number }) | null {
    const half = LONG / 2;
    const head = stretch(of, pattern.slice(0, half), near);
    if (head === null) return null;
    const tail = stretch(of, pattern.slice(-half), head.start + pattern.length - half);
    if (tail === null) return null;
    const length = tail.end - head.start;
    if (Math.abs(length - pattern.length) > pattern.length * EDITS) return null;
    return { start: head.start, end: tail.end, edits: head.edits + tail.edits };
  }
}

/** The `COMPARED` ends nearest to `near`, nearest first; `ends` are in order. */
function nearestOf(ends: readonly ApproximateEnd[], near: number): readonly ApproximateEnd[] {
  let right = ends.findIndex(({ end }) => end >= near);
  if (right < 0) right = ends.length;
  const around = ends.slice(Math.max(0, right - COMPARED), right + COMPARED);
  return around.sort((a, b) => Math.abs(a.end - near) - Math.abs(b.end - near)).slice(0, COMPARED);
}

/** The first code unit of the normal form that came from `at` or after. */
function indexOfOrigin(origins: Uint32Array, at: number): number {
  let low = 0;
  let high = origins.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (origins[middle]! < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

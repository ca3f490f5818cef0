// Where words begin and end, so that the ends of a span move by whole words. By Unicode's rules (UAX #29, through
// Intl.Segmenter), so that it holds for scripts without blanks too; a punctuation mark counts as a word of its own,
// since a quotation mark belongs to what is quoted. Knows no DOM.

import type { Span } from "../../src/model/span.ts";

/** Code units looked at around a place: no text is cut into words as a whole. Longer words are stepped through in it. */
const REACH = 240;

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterOf(lang: string): Intl.Segmenter {
  const known = segmenters.get(lang);
  if (known) return known;
  let made: Intl.Segmenter;
  try {
    made = new Intl.Segmenter(lang, { granularity: "word" });
  } catch {
    made = new Intl.Segmenter("en", { granularity: "word" }); // a tag that is none
  }
  segmenters.set(lang, made);
  return made;
}

export interface Words {
  /** The word at or after a place, else the last one before it; null in a text without words. */
  at(place: number): Span | null;
  /** The word that begins at or after a place. */
  after(place: number): Span | null;
  /** The word that ends at or before a place. */
  before(place: number): Span | null;
  /** The nearest place where a word begins (or ends). */
  nearest(edge: "start" | "end", place: number): number;
  /** A span grown to whole words, without blanks at its edges; null where it holds none. */
  whole(span: Span): Span | null;
}

export function wordsIn(text: string, lang: string): Words {
  const segmenter = segmenterOf(lang);

  /** The words that touch a stretch, cut at blanks so that none is cut in the middle. */
  function near(from: number, to: number): readonly Span[] {
    let start = Math.max(0, from);
    let end = Math.min(text.length, to);
    for (let i = 0; i < REACH && start > 0 && !isBlank(text[start - 1]!); i++) start--;
    for (let i = 0; i < REACH && end < text.length && !isBlank(text[end]!); i++) end++;
    const found: Span[] = [];
    for (const { segment, index } of segmenter.segment(text.slice(start, end)))
      if (!isBlank(segment)) found.push({ start: start + index, end: start + index + segment.length });
    return found;
  }

  const after = (place: number): Span | null => {
    for (let from = place; from < text.length; from += REACH) {
      const word = near(from, from + REACH).find(({ start }) => start >= place);
      if (word) return word;
    }
    return null;
  };
  const before = (place: number): Span | null => {
    for (let to = place; to > 0; to -= REACH) {
      const word = near(to - REACH, to).findLast(({ end }) => end <= place);
      if (word) return word;
    }
    return null;
  };
  const at = (place: number): Span | null =>
    near(place, place + 1).find(({ start, end }) => start <= place && place < end) ??
    after(place) ??
    before(place);

  return {
    at,
    after,
    before,
    nearest(edge, place) {
      const here = near(place, place + 1).map((word) => word[edge]);
      const beyond = [before(place)?.[edge], after(place)?.[edge]].filter((one) => one !== undefined);
      return [...here, ...beyond].reduce(
        (best, one) => (Math.abs(one - place) < Math.abs(best - place) ? one : best),
        here[0] ?? beyond[0] ?? place,
      );
    },
    whole(span) {
      let { start, end } = span;
      while (start < end && isBlank(text[start]!)) start++;
      while (end > start && isBlank(text[end - 1]!)) end--;
      if (start === end) return null;
      const first = near(start, start + 1).find((word) => word.start <= start && start < word.end);
      const last = near(end - 1, end).find((word) => word.start < end && end <= word.end);
      return { start: first?.start ?? start, end: last?.end ?? end };
    },
  };
}

const isBlank = (words: string): boolean => /^\s*$/u.test(words);

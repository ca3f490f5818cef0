// Spans: half-open stretches of a document's text, in UTF-16 code units (what String.prototype.slice takes).
// "It rained." has the word "rained" at {start: 3, end: 9}. Knows nothing of words or sentences.

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The exact words a span covers. */
export const wordsAt = (text: string, span: Span): string => text.slice(span.start, span.end);

/** The words of several fragments, joined by " … " where something is left out between them. */
export const wordsOf = (text: string, spans: readonly Span[]): string =>
  spans.map((span) => wordsAt(text, span)).join(" … ");

/** True where the two share at least one code unit. Spans that only touch do not overlap. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** True where every code unit of `inner` lies in `outer`. */
export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/** Document order; of two that start together the longer comes first, so that outer spans precede inner ones. */
export const inOrder = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

/** The smallest span that holds all of `spans`, or null where there are none. */
export function hull(spans: readonly Span[]): Span | null {
  if (spans.length === 0) return null;
  let start = Number.POSITIVE_INFINITY;
  let end = 0;
  for (const span of spans) {
    if (span.start < start) start = span.start;
    if (span.end > end) end = span.end;
  }
  return { start, end };
}

/** `span` without the white space at its edges; an all-blank span shrinks to an empty one at its start. */
export function trimmed(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /\s/u.test(text[start]!)) start++;
  while (end > start && /\s/u.test(text[end - 1]!)) end--;
  return { start, end };
}

/**
 * Says what is wrong with a span of a text of `length` code units, or null where nothing is.
 * `owner` names the text in the message: "Span 40-52 lies outside document times-7 (length 48). …"
 */
export function spanProblem(span: Span, length: number, owner: string): string | null {
  const { start, end } = span;
  if (!Number.isInteger(start) || !Number.isInteger(end))
    return `Span ${start}-${end} of ${owner} is not made of whole numbers.`;
  if (start < 0 || end > length)
    return `Span ${start}-${end} lies outside ${owner} (length ${length}). Was the file changed after it was read?`;
  if (end <= start) return `Span ${start}-${end} of ${owner} is empty or runs backwards.`;
  return null;
}

// Suggests references for markers that lead nowhere. A passage that one article takes from another often keeps its
// marker and loses its reference: where the other article has a marker at the same place of the same passage, the
// reference that it leads to is probably meant. A suggestion, never a finding: the note may have been written anew.

import type { Citation } from "../../model/citation.ts";
import type { Place, Reuse } from "../../model/claim.ts";
import type { Span } from "../../model/span.ts";

export interface CitedText {
  readonly text: string;
  readonly citations: readonly Citation[];
}

export interface Suggestion {
  /** The dangling citation, and where it stands. */
  readonly citation: string;
  readonly at: Place;
  /** The other article's citation, its marker and its reference. */
  readonly from: { readonly citation: string; readonly marker: Place; readonly reference: Place };
  /** The passage that both have. */
  readonly passage: { readonly reuse: string; readonly here: Place; readonly there: Place };
  /** Words before both markers that are the same, in order. */
  readonly words: number;
  /** True where both markers have the same key, which a copied passage keeps. */
  readonly sameKey: boolean;
}

/** How far behind its passage a marker may stand, in code units: past a quotation mark, a full stop and some blanks. */
const BEHIND = 16;
/** Words before the markers that are compared. Fewer than two alike may be chance within a long passage. */
const WORDS = 12;
const FEWEST = 2;

/** Suggestions for every dangling marker in a reused passage, best first. `textOf` gives null for a document unknown. */
export function suggestedReferences(
  reuses: Iterable<Reuse>,
  textOf: (documentId: string) => CitedText | null,
): readonly Suggestion[] {
  const found = new Map<string, Suggestion>();
  const add = (suggestion: Suggestion): void => {
    const { citation, from } = suggestion;
    const key = `${citation} ${from.marker.documentId} ${from.reference.span.start}`;
    const known = found.get(key);
    if (known === undefined || suggestion.words > known.words) found.set(key, suggestion);
  };
  for (const { id, a, b } of reuses) {
    const [one, two] = [textOf(a.documentId), textOf(b.documentId)];
    if (one === null || two === null) continue;
    for (const suggestion of between(id, a, one, b, two)) add(suggestion);
    for (const suggestion of between(id, b, two, a, one)) add(suggestion);
  }
  return [...found.values()].sort(
    (x, y) =>
      compare(x.at.documentId, y.at.documentId) ||
      x.at.span.start - y.at.span.start ||
      y.words - x.words ||
      Number(y.sameKey) - Number(x.sameKey) ||
      compare(x.from.citation, y.from.citation),
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function* between(
  reuse: string,
  here: Place,
  own: CitedText,
  there: Place,
  other: CitedText,
): Iterable<Suggestion> {
  const resolved = markersOf(other, there.span).filter(({ reference }) => reference !== null);
  if (resolved.length === 0) return;
  const given = resolved.map((citation) => ({ citation, words: wordsBefore(other.text, citation.marker!) }));
  for (const citation of markersOf(own, here.span)) {
    if (!citation.dangling) continue;
    const words = wordsBefore(own.text, citation.marker!);
    for (const { citation: from, words: theirs } of given) {
      const alike = alikeBefore(words, theirs);
      if (alike < FEWEST) continue;
      yield {
        citation: citation.id,
        at: { documentId: here.documentId, span: citation.marker! },
        from: {
          citation: from.id,
          marker: { documentId: there.documentId, span: from.marker! },
          reference: { documentId: there.documentId, span: from.reference! },
        },
        passage: { reuse, here, there },
        words: alike,
        sameKey: from.key === citation.key,
      };
    }
  }
}

/** The notes whose markers stand in a passage or right behind it. Citations come in the order of their text. */
function markersOf({ text, citations }: CitedText, passage: Span): readonly Citation[] {
  let low = 0;
  let high = citations.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (startOf(citations[mid]!) < passage.start) low = mid + 1;
    else high = mid;
  }
  const found: Citation[] = [];
  for (let i = low; i < citations.length && startOf(citations[i]!) <= passage.end + BEHIND; i++) {
    const citation = citations[i]!;
    if (citation.marker === null || (citation.kind !== "note" && citation.kind !== "star")) continue;
    const behind = text.slice(passage.end, citation.marker.start);
    if (citation.marker.start < passage.end || !/[\p{L}\n]/u.test(behind)) found.push(citation);
  }
  return found;
}

const startOf = ({ marker, reference }: Citation): number => (marker ?? reference)!.start;

/** The last words before a marker, the nearest first, without other markers and without case. */
const wordsBefore = (text: string, marker: Span): readonly string[] =>
  (
    text
      .slice(Math.max(0, marker.start - 200), marker.start)
      .replace(/\[[^\]]{1,20}\]/g, " ")
      .toLowerCase()
      .match(/[\p{L}\d]+/gu) ?? []
  )
    .slice(-WORDS)
    .reverse();

function alikeBefore(a: readonly string[], b: readonly string[]): number {
  let count = 0;
  while (count < a.length && count < b.length && a[count] === b[count]) count++;
  return count;
}

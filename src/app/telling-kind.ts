// Whether what is said is quoted from end to end, in part, or not at all, for an attribution that a person marked out:
// from the quotation marks in and right around its words. The finders' own answer rests on the reading of the whole text.

import type { AttributionKind } from "../model/attribution.ts";
import type { Span } from "../model/span.ts";

const OPENS = /[“„«‹"‘❝「]/u;
const CLOSES = /[”“»›"’❞」]/u;
// An apostrophe inside a word quotes nothing.
const ANY = /[“”„«»‹›"❝❞「」]|(?<![\p{L}\p{N}])['‘’]|['’](?![\p{L}\p{N}])/u;
const EDGE = /[\s.,;:!?…]/u;

export function tellingKind(text: string, content: readonly Span[]): AttributionKind {
  if (content.length > 0 && content.every((span) => isQuoted(text, span))) return "direct";
  return content.some(({ start, end }) => ANY.test(text.slice(start, end))) ? "mixed" : "indirect";
}

/** True where a mark opens before the first word, in the span or right before it, and one closes after the last. */
function isQuoted(text: string, { start, end }: Span): boolean {
  let from = start;
  while (from < end && EDGE.test(text[from]!)) from++;
  const opens = OPENS.test(text[from] ?? "") || OPENS.test(text[start - 1] ?? "");
  let to = end;
  while (to > start && EDGE.test(text[to - 1]!)) to--;
  const closes =
    CLOSES.test(text[to - 1] ?? "") || CLOSES.test(text[end] ?? "") || CLOSES.test(text[end + 1] ?? "");
  return opens && closes;
}

// What a search that is narrowed to what was found shows of a document: the item that best shows why it matches.

import type { Attribution } from "../model/attribution.ts";
import { hull, inOrder, type Span } from "../model/span.ts";
import { foldedWords } from "./fold.ts";
import { bestPassage, type Passage, passageAround } from "./passage.ts";
import type { Phrase, Query } from "./query.ts";
import { spansOf } from "./spans.ts";
import type { SearchedLayer } from "./store.ts";

/** Code units of an item that are shown where nothing in it is searched for. */
const SHOWN = 240;

/** The words in which a search of the layer looks: of an attribution what is said, of the others all of theirs. */
export function searchedSpans(layer: SearchedLayer, item: object): readonly Span[] {
  if (layer === "attributions") return (item as Attribution).content;
  // Of spans within each other the outer one holds the words.
  const spans: Span[] = [];
  for (const span of spansOf(layer, item as never).toSorted(inOrder))
    if ((spans.at(-1)?.end ?? -1) < span.end) spans.push(span);
  return spans;
}

/** The item of a layer that holds the most of the query's parts; the first one where the query has none. */
export function itemPassage(
  text: string,
  layer: SearchedLayer,
  items: readonly object[],
  query: Query,
): Passage | null {
  const spans = items.flatMap((item) => searchedSpans(layer, item)).toSorted(inOrder);
  if (query.all.length > 0) return bestPassage(text, asBlocks(spans), query);
  const [first] = spans;
  return first === undefined ? null : passageAround(text, first, []);
}

/** The attribution by this speaker that holds the most of the query's parts. Its span is what is said. */
export function tellingPassage(
  text: string,
  items: readonly object[],
  query: Query,
  speaker: Phrase | null,
): Passage | null {
  const attributions = items as readonly Attribution[];
  const told =
    speaker === null
      ? attributions
      : attributions.filter(({ source }) => source.some((span) => placeOf(text, span, speaker) !== null));
  const contents = told.flatMap(({ content }) => content).toSorted(inOrder);
  if (query.all.length > 0) return bestPassage(text, asBlocks(contents), query);
  const [first] = told;
  if (first === undefined) return null;
  const { source, cue, content } = first;
  const whole = hull([...source, ...cue, ...content])!;
  const shown = { start: whole.start, end: Math.min(whole.end, whole.start + SHOWN) };
  const matches =
    speaker === null
      ? []
      : source
          .map((span) => placeOf(text, span, speaker))
          .filter((place) => place !== null && place.end <= shown.end);
  return { ...passageAround(text, shown, matches as readonly Span[]), span: content[0] ?? whole };
}

const asBlocks = (spans: readonly Span[]) =>
  spans.map(({ start, end }) => ({ start, end, kind: "paragraph" as const }));

/** Where a phrase stands in a stretch of the text. */
function placeOf(text: string, span: Span, phrase: Phrase): Span | null {
  const words = [...foldedWords(text, span.start, span.end)];
  const at = words.findIndex((_, i) => phrase.every((word, k) => words[i + k]?.word === word));
  return at < 0 ? null : { start: words[at]!.start, end: words[at + phrase.length - 1]!.end };
}

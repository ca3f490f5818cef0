// Every span that an item of a stored layer carries, by layer: what has to lie inside the document's text.

import type { Layers, StoredLayerName } from "../model/layers.ts";
import type { Span } from "../model/span.ts";

type SpansOf = { readonly [N in StoredLayerName]: (item: Layers[N][number]) => readonly (Span | null)[] };

const spansByLayer: SpansOf = {
  sentences: (sentence) => [sentence],
  mentions: (mention) => [mention, mention.head],
  attributions: ({ source, cue, content }) => [...source, ...cue, ...content],
  assertions: ({ span }) => span,
  relations: ({ source, target, evidence }) => [source, target, ...evidence],
  labels: (label) => [label],
  citations: ({ marker, reference }) => [marker, reference],
  quantities: (quantity) => [quantity, quantity.of, quantity.place],
  times: (time) => [time],
};

export const spansOf = <N extends StoredLayerName>(layer: N, item: Layers[N][number]): readonly Span[] =>
  spansByLayer[layer](item).filter((span) => span !== null);

// Layers: all that is found in one document, one list a layer. Some are computed whenever they are needed; the rest are
// stored with the version of the finder that made them, so that a changed finder re-runs alone.

import type { Mention } from "./actor.ts";
import type { Assertion, Attribution } from "./attribution.ts";
import type { Citation } from "./citation.ts";
import type { Quantity, Time } from "./quantity.ts";
import type { Label, Relation } from "./relation.ts";
import type { Quotation, Sentence, Token } from "./token.ts";

export interface Layers {
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
  readonly mentions: readonly Mention[];
  readonly attributions: readonly Attribution[];
  readonly assertions: readonly Assertion[];
  readonly relations: readonly Relation[];
  readonly labels: readonly Label[];
  readonly citations: readonly Citation[];
  readonly quantities: readonly Quantity[];
  readonly times: readonly Time[];
}

export type LayerName = keyof Layers;

/** Layers that a case stores; tokens and quotations cost less to compute than to keep. */
export type StoredLayerName = Exclude<LayerName, "tokens" | "quotations">;

export const storedLayers = [
  "sentences",
  "mentions",
  "attributions",
  "assertions",
  "relations",
  "labels",
  "citations",
  "quantities",
  "times",
] as const satisfies readonly StoredLayerName[];

/** What one finder gave for one document. */
export interface FoundLayer<N extends LayerName = LayerName> {
  readonly name: N;
  /** Name and version of the finder, "attributions-by-rule/1". */
  readonly finder: string;
  readonly items: Layers[N];
}

// Layers of a kept document as reviewers left them.

import type { Store } from "../extend.ts";
import type { Decision } from "../model/decision.ts";
import type { Document } from "../model/document.ts";
import type { StoredLayerName } from "../model/layers.ts";
import { type Laid, layOver } from "./review.ts";

export interface LaidLayers extends Laid {
  readonly decisions: readonly Decision[];
  /** Of the last decision on the document; 0 where there is none. */
  readonly sequence: number;
}

/** The named layers of the document's version, with every decision on the document laid over them. */
export async function laidLayers(
  store: Store,
  document: Document,
  names: readonly StoredLayerName[],
): Promise<LaidLayers> {
  // Decisions first: one that is made in between is then at worst told as newer than this answer, never lost.
  const decisions = await store.decisions(document.id);
  // Items of other layers name attributions, which may have new ids.
  const needed = decisions.length > 0 ? [...new Set([...names, "attributions" as const])] : names;
  const laid = layOver(document, await store.layers(document.version.id, needed), decisions);
  const layers = Object.fromEntries(names.map((name) => [name, laid.layers[name] ?? []]));
  return { ...laid, layers, decisions, sequence: decisions.at(-1)?.sequence ?? 0 };
}

// The pipeline: orders finders by what they need and give, and runs them over one document. Knows no finder by name.

import type { AnyFinder, Language } from "../extend.ts";
import { finderId } from "../find/finder.ts";
import type { Document } from "../model/document.ts";
import type { FoundLayer, LayerName, Layers } from "../model/layers.ts";

/**
 * Finders in an order in which each comes after those that give what it needs.
 * Throws where two give one layer, where nobody gives a needed one, or where needs run in a circle: faults of the
 * program, not of its input, so they stop it at start.
 */
export function inNeedOrder(finders: readonly AnyFinder[]): readonly AnyFinder[] {
  const giver = new Map<LayerName, AnyFinder>();
  for (const finder of finders) {
    const other = giver.get(finder.gives);
    if (other !== undefined)
      throw new Error(
        `Finders ${finderId(other)} and ${finderId(finder)} both give the layer "${finder.gives}".`,
      );
    giver.set(finder.gives, finder);
  }
  const ordered: AnyFinder[] = [];
  const state = new Map<AnyFinder, "open" | "done">();
  const visit = (finder: AnyFinder, path: readonly AnyFinder[]): void => {
    if (state.get(finder) === "done") return;
    if (state.get(finder) === "open")
      throw new Error(
        `Finders need each other in a circle: ${[...path, finder].map(finderId).join(" needs ")}.`,
      );
    state.set(finder, "open");
    for (const need of finder.needs as readonly LayerName[]) {
      const from = giver.get(need);
      if (from === undefined)
        throw new Error(`Finder ${finderId(finder)} needs the layer "${need}", which nobody gives.`);
      visit(from, [...path, finder]);
    }
    state.set(finder, "done");
    ordered.push(finder);
  };
  for (const finder of finders) visit(finder, []);
  return ordered;
}

/**
 * The layers that must be found anew where those of `stale` must: they, and all that rest on them. A relation names the
 * actors of its mentions, so mentions found anew alone would leave it pointing at nobody.
 */
export function outdated(
  ordered: readonly AnyFinder[],
  stale: ReadonlySet<LayerName>,
): ReadonlySet<LayerName> {
  const found = new Set<LayerName>(stale);
  for (const { gives, needs } of ordered)
    if ((needs as readonly LayerName[]).some((need) => found.has(need))) found.add(gives);
  return found;
}

/**
 * Only those of `ordered` that the layers `wanted` rest on, in the same order, without what `given` holds already: a
 * changed finder re-runs alone where the layers that it needs were kept.
 */
export function restingOn(
  ordered: readonly AnyFinder[],
  wanted: ReadonlySet<LayerName>,
  given: ReadonlySet<LayerName> = new Set(),
): readonly AnyFinder[] {
  const needed = new Set<LayerName>(wanted);
  const kept: AnyFinder[] = [];
  for (const finder of [...ordered].reverse()) {
    if (!needed.has(finder.gives) || (given.has(finder.gives) && !wanted.has(finder.gives))) continue;
    for (const need of finder.needs as readonly LayerName[]) needed.add(need);
    kept.push(finder);
  }
  return kept.reverse();
}

/** Runs finders, already in need order, over one document. Pure: same document, same layers. `given` are layers that were found before. */
export function analyse(
  document: Document,
  ordered: readonly AnyFinder[],
  language: Language,
  given: Partial<Layers> = {},
): readonly FoundLayer[] {
  const layers: Partial<Record<LayerName, Layers[LayerName]>> = { ...given };
  return ordered.map((finder) => {
    const items: Layers[LayerName] = finder.find(document, layers, language);
    layers[finder.gives as LayerName] = items;
    return { name: finder.gives as LayerName, finder: finderId(finder), items };
  });
}

/** The items of one layer of an analysis; empty where it was not run. */
export const layerOf = <N extends LayerName>(found: readonly FoundLayer[], name: N): Layers[N] =>
  (found.find((layer) => layer.name === name)?.items ?? []) as Layers[N];

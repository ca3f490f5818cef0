// The contract of a finder: a document and the layers that it needs in, one layer out. Finders are pure functions: no
// clock, no disk, no memory of what they saw before. The pipeline orders them by needs and gives.

import type { Language } from "../lang/language.ts";
import type { Document } from "../model/document.ts";
import type { LayerName, Layers } from "../model/layers.ts";

export interface Finder<Gives extends LayerName = LayerName, Needs extends LayerName = LayerName> {
  readonly name: string;
  readonly version: number;
  readonly gives: Gives;
  readonly needs: readonly Needs[];
  find(document: Document, layers: Pick<Layers, Needs>, language: Language): Layers[Gives];
}

/** Name and version as findings carry it: "attributions-by-rule/1". */
export const finderId = (finder: { readonly name: string; readonly version: number }): string =>
  `${finder.name}/${finder.version}`;

/**
 * Declares a finder, so that its function sees just the layers that it says it needs:
 * `finder({ name: "times-by-rule", version: 1, gives: "times", needs: ["tokens"], find(document, { tokens }) {…} })`.
 */
export const finder = <Gives extends LayerName, const Needs extends LayerName>(
  declared: Finder<Gives, Needs>,
): Finder<Gives, Needs> => declared;

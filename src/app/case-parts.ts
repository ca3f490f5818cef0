// The parts as one case has them: its own loaded words change what its finder of labels looks for, and its layers say so.

import type { AnyFinder, Parts, Store } from "../extend.ts";
import { withOwnWords } from "../find/label/own-words.ts";
import type { OwnWords } from "../lang/loaded-words.ts";
import { sha256 } from "../model/id.ts";
import type { LayerName } from "../model/layers.ts";

/** Layers whose finders look for a case's own loaded words. */
export const withOwn: ReadonlySet<LayerName> = new Set<LayerName>(["labels"]);

export async function partsOfCase(store: Store, parts: Parts): Promise<Parts> {
  const own = (await store.setting("loaded words")) as OwnWords | null;
  if (own === null) return parts;
  // Labels of other words are another finder's: a changed list makes them stale, and those of the same list not.
  const mark = sha256(JSON.stringify(own)).slice(0, 8);
  const marked = (finder: AnyFinder): AnyFinder =>
    withOwn.has(finder.gives) ? { ...finder, name: `${finder.name}+${mark}` } : finder;
  return {
    ...parts,
    finders: parts.finders.map(marked),
    languages: parts.languages.map((language) => ({
      ...language,
      loaded: withOwnWords(language.loaded, own),
    })),
  };
}

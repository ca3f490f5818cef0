// The parts as one case has them: its own loaded words change what its finder of labels looks for, and its layers say so.

import type { AnyFinder, Parts, Store } from "../extend.ts";
import { asOwnWords, type OwnWord, withOwnWords } from "../find/label/own-words.ts";

import { sha256 } from "../model/id.ts";
import type { LayerName } from "../model/layers.ts";

export { checkOwnWords, OWN_WORD_BOUNDS, type OwnWord } from "../find/label/own-words.ts";

/** Layers whose finders look for a case's own loaded words. */
export const withOwn: ReadonlySet<LayerName> = new Set<LayerName>(["labels"]);

/** The words that the case adds to, or leaves out of, what counts as loaded. */
export const ownWords = async (store: Store): Promise<readonly OwnWord[]> =>
  ((await store.setting("loaded words")) as readonly OwnWord[] | null) ?? [];

export async function partsOfCase(store: Store, parts: Parts): Promise<Parts> {
  const words = await ownWords(store);
  if (words.length === 0) return parts;
  const own = asOwnWords(words);
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

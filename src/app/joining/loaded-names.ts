// Which names of an actor are loaded, so that none of them becomes the name that it is shown under.

import type { LoadedWords } from "../../lang/loaded-words.ts";

/** True for "the regime" and "Notorious Guard": a name one word of which, or two, a list of loaded words holds. */
export function loadedNames({ lists }: LoadedWords): (name: string) => boolean {
  const phrases = new Set(lists.flatMap(({ nouns, adjectives }) => [...nouns, ...adjectives]));
  return (name) => {
    const words = name.toLowerCase().replaceAll("’", "'").split(/\s+/u).slice(0, 40);
    return words.some((word, i) =>
      [word, `${word} ${words[i + 1] ?? ""}`].some(
        (phrase) => phrases.has(phrase) || (phrase.endsWith("s") && phrases.has(phrase.slice(0, -1))),
      ),
    );
  };
}

// A language's loaded words, compiled for look-up: which list a word is from, and whether it names somebody or only describes
// him. A case's own lists compile apart, since withOwnWords gives new ones.

import type { LoadedList, LoadedWords } from "../../lang/loaded-words.ts";
import type { Lexicon } from "../attribution/lexicon.ts";
import { type PhraseTable, phraseTable } from "../phrases.ts";
import type { TieLexicon } from "../relation/lexicon.ts";

export interface LoadedEntry {
  readonly list: LoadedList;
  readonly noun: boolean;
}

export interface LoadedLexicon {
  readonly loaded: LoadedWords;
  readonly entries: ReadonlyMap<string, LoadedEntry>;
  readonly phrases: PhraseTable;
  readonly doubting: PhraseTable;
  /** Words and marks that any label's sentence holds: the first word of a phrase, up to a hyphen. */
  readonly opens: ReadonlySet<string>;
}

const compiled = new WeakMap<LoadedWords, LoadedLexicon>();

/** `grammar` knows the forms of the verbs that brand. */
export function loadedLexiconOf(loaded: LoadedWords, { grammar }: TieLexicon): LoadedLexicon {
  let lexicon = compiled.get(loaded);
  if (!lexicon) compiled.set(loaded, (lexicon = compile(loaded, grammar)));
  return lexicon;
}

function compile(loaded: LoadedWords, { verbs }: Lexicon): LoadedLexicon {
  const entries = new Map<string, LoadedEntry>();
  for (const list of loaded.lists) {
    for (const word of list.adjectives) if (!entries.has(word)) entries.set(word, { list, noun: false });
    // Of a word that is both ("puppet", "fascist") the noun holds: it can still stand before another.
    for (const word of list.nouns) if (!entries.get(word)?.noun) entries.set(word, { list, noun: true });
  }
  const opening = [...entries.keys(), ...loaded.doubting, loaded.what].map(
    (phrase) => /^[\p{L}\p{M}]+/u.exec(phrase)?.[0] ?? "",
  );
  const brands = [...verbs].flatMap(([form, { base }]) => (loaded.branding.has(base) ? [form] : []));
  return {
    loaded,
    entries,
    phrases: phraseTable(entries.keys()),
    doubting: phraseTable(loaded.doubting),
    opens: new Set([...opening, ...brands, ..."\"“„«‘'"]),
  };
}

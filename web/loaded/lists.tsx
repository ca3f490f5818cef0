// The lists of loaded words that a language brings, folded, each with its reason; words that the case takes out are struck.

import type { LoadedWordsAnswer } from "../../src/serve/contract.ts";
import { useTexts } from "../texts/texts.ts";

export function WordLists({ of: { lists, doubting, own } }: { readonly of: LoadedWordsAnswer }) {
  const texts = useTexts().loadedWords;
  const out = new Set(own.filter(({ tone }) => tone === "neither").map(({ word }) => word));
  return (
    <section aria-labelledby="lists-title">
      <h2 id="lists-title">{texts.lists}</h2>
      {lists.map(({ name, tone, reason, nouns, adjectives }) => (
        <details key={name} className="word-list">
          <summary>
            <b>{name}</b> {reason}{" "}
            <span className="said">
              ({tone === -1 ? texts.blames : texts.praises}, {texts.words(nouns.length + adjectives.length)})
            </span>
          </summary>
          {nouns.length > 0 && <h3>{texts.nouns}</h3>}
          <WordsOf words={nouns} out={out} />
          {adjectives.length > 0 && <h3>{texts.adjectives}</h3>}
          <WordsOf words={adjectives} out={out} />
        </details>
      ))}
      <details className="word-list">
        <summary>
          <b>{texts.doubting}</b> {texts.doubtingWhy}
        </summary>
        <WordsOf words={doubting} out={out} />
      </details>
    </section>
  );
}

function WordsOf({ words, out }: { readonly words: readonly string[]; readonly out: ReadonlySet<string> }) {
  const texts = useTexts().loadedWords;
  return (
    <p>
      {words.map((word, i) => (
        <span key={word}>
          {i > 0 && ", "}
          {out.has(word) ? (
            <>
              <span className="not-here">{word}</span> <i className="said">({texts.neitherHere})</i>
            </>
          ) : (
            word
          )}
        </span>
      ))}
    </p>
  );
}

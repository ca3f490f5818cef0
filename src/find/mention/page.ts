// A document's tokens as the finder of mentions asks for them: their words in several forms, where sentences open, and
// which blocks have capitals that say nothing (headlines in title case, lines in capitals).

import type { Language } from "../../lang/language.ts";
import type { NamingWords } from "../../lang/naming-words.ts";
import { isProse } from "../../model/block.ts";
import type { Document } from "../../model/document.ts";
import type { Sentence, Token } from "../../model/token.ts";
import { type PhraseTable, phraseTable } from "../phrases.ts";

export interface NameTables {
  readonly titles: PhraseTable;
  readonly places: PhraseTable;
  readonly organisations: PhraseTable;
  readonly alias: PhraseTable;
  readonly openAlias: PhraseTable;
  readonly calling: PhraseTable;
}

export interface Page {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** As written; in lower case; in lower case without a last dot. */
  readonly exact: readonly string[];
  readonly lower: readonly string[];
  readonly plain: readonly string[];
  /** 1 where a token opens a sentence, a quotation or what follows a colon. */
  readonly opens: Uint8Array;
  /** 0: not looked at. 1: running text. 2: capitals there say nothing. 3: a byline. */
  readonly use: Uint8Array;
  /** Words that stand somewhere in lower case. */
  readonly small: ReadonlySet<string>;
  readonly naming: NamingWords;
  readonly language: Language;
  readonly tables: NameTables;
}

const cache = new WeakMap<NamingWords, NameTables>();

function tablesOf(naming: NamingWords): NameTables {
  let made = cache.get(naming);
  if (!made) {
    made = {
      titles: phraseTable(naming.titles),
      places: phraseTable(naming.places),
      organisations: phraseTable(naming.organisations),
      alias: phraseTable(naming.alias),
      openAlias: phraseTable(naming.openAlias),
      calling: phraseTable(naming.calling),
    };
    cache.set(naming, made);
  }
  return made;
}

const CAPITAL = /^\p{Lu}/u;
const OPENING = /^["“”„«‹‘'([{*•–—-]+$/u;

export function pageOf(
  document: Document,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  language: Language,
): Page {
  const { text } = document;
  const exact = tokens.map((token) => text.slice(token.start, token.end).replace(/\u00ad/g, ""));
  const lower = exact.map((word) => word.toLowerCase().replaceAll("’", "'"));
  const plain = lower.map((word) => (word.length > 1 && word.endsWith(".") ? word.slice(0, -1) : word));
  const opens = new Uint8Array(tokens.length);
  const use = new Uint8Array(tokens.length);
  const open = (at: number, limit: number): void => {
    let i = at;
    while (i < limit && i < at + 4 && OPENING.test(exact[i]!)) i++;
    if (i < limit) opens[i] = 1;
  };
  let next = 0;
  for (const sentence of sentences) {
    while (next < tokens.length && tokens[next]!.start < sentence.start) next++;
    open(next, tokens.length);
  }
  let at = 0;
  for (const block of document.blocks) {
    while (at < tokens.length && tokens[at]!.start < block.start) at++;
    const from = at;
    let words = 0;
    let capitals = 0;
    let shouted = 0;
    for (; at < tokens.length && tokens[at]!.end <= block.end; at++) {
      const word = exact[at]!;
      if (at === from || word === ":" || /^["“«]$/.test(word) || /^[•*]$/.test(word))
        open(at === from ? at : at + 1, tokens.length);
      if (tokens[at]!.kind !== "word" || word.length < 4) continue;
      words++;
      if (CAPITAL.test(word)) capitals++;
      if (word === word.toUpperCase()) shouted++;
    }
    if (!isProse(block.kind) && block.kind !== "byline") continue;
    // Seven words in ten with a capital: measured on GUM train, where headlines in sentence case stay under five.
    // "Minister Ann Lowe, of Orvane, said:" leads to a quotation and is no headline.
    const ends = /[.!?…:]$/.test(exact[at - 1] ?? "") && block.kind === "paragraph";
    const loud =
      words >= 3 &&
      (shouted >= words * 0.5 ||
        (at - from <= 40 && !(ends && shouted < words / 2) && capitals >= words * 0.7));
    use.fill(block.kind === "byline" ? 3 : loud ? 2 : 1, from, at);
  }
  return {
    text,
    tokens,
    exact,
    lower,
    plain,
    opens,
    use,
    small: new Set(exact.filter((word, i) => word === lower[i])),
    naming: language.naming,
    language,
    tables: tablesOf(language.naming),
  };
}

/** The name in a compound that is none: "Tessmark" in "Tessmark-backed"; null for other words. */
export function compoundStem(naming: NamingWords, word: string): string | null {
  const hyphen = word.lastIndexOf("-");
  if (hyphen < 2 || !naming.compoundEndings.has(word.slice(hyphen + 1)) || !CAPITAL.test(word)) return null;
  return word.slice(0, hyphen);
}

/** True for a token with a name's capital: "Lowe", "U.N.", "al-Rashid", but not "COVID-19" or "1990s". */
export function isNameToken({ tokens, exact, naming }: Page, at: number): boolean {
  if (tokens[at]?.kind !== "word") return false;
  const word = exact[at]!;
  if (compoundStem(naming, word) !== null) return false;
  if (CAPITAL.test(word)) return !/\d/.test(word) || /^\p{Lu}{2,}\d{1,2}$/u.test(word);
  const tied = /^(\p{Ll}{1,4})[-’'](?=\p{Lu})/u.exec(word);
  return tied !== null && naming.tiedPrefixes.has(tied[1]!);
}

/** True where nothing but one blank or line end stands between two tokens. */
export function isBeside({ text, tokens }: Page, at: number): boolean {
  const before = tokens[at - 1];
  const token = tokens[at];
  if (!before || !token) return false;
  const gap = token.start - before.end;
  return gap === 1
    ? !/\S/.test(text[before.end]!)
    : gap === 2 && text.slice(before.end, token.start) === "\r\n";
}

/** True for a word that ends as plurals do: "wardens", but not "press". */
export const isPlural = ({ pluralEnding, notPlural }: NamingWords, word: string): boolean =>
  word.endsWith(pluralEnding) && !notPlural.some((ending) => word.endsWith(ending));

/** "French", "Britons", and also "German-Russian" and a plural that the language does not list. */
export function isNation({ exact, naming }: Page, at: number): boolean {
  const word = exact[at];
  if (word === undefined) return false;
  const last = word.slice(word.lastIndexOf("-") + 1);
  const known = (one: string): boolean =>
    naming.nationalities.has(one) ||
    naming.faiths.has(one) ||
    (one.length > 4 &&
      one.endsWith(naming.pluralEnding) &&
      naming.nationalities.has(one.slice(0, -naming.pluralEnding.length)));
  if (last === word) return known(word);
  return known(last) && !naming.givenNames.has(word.slice(0, -last.length - 1));
}

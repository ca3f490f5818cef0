// The loaded words that a case adds or leaves out, as a person types them: a line each, "river rats, blame, what the Ledger
// calls the union", "lion of Pellam, praise", "regime, neither". Checks them and says in a line what is wrong; withOwnWords
// lays them over a language's lists. Plurals are words of their own. Knows no language.

import type { LoadedWords, OwnWords } from "../../lang/loaded-words.ts";

/** "neither": the case doesn't take the word for loaded, whatever the language's lists say. */
export type OwnTone = "blame" | "praise" | "neither";

export interface OwnWord {
  /** In lower case, its words parted by single blanks. */
  readonly word: string;
  readonly tone: OwnTone;
  /** Why it is loaded, or who uses it; may be empty. Shown beside every label that the word catches. */
  readonly note: string;
}

/** What is typed, before it is checked. */
export interface GivenWord {
  readonly word: string;
  readonly tone: string;
  readonly note?: string;
}

export interface OwnWordsRead {
  /** In the order given, each word once. */
  readonly words: readonly OwnWord[];
  /** One line for each entry that was left out: what was given, what was expected, how to write it. */
  readonly problems: readonly string[];
}

/** Characters of a word and of a note, words of a phrase, and entries of a list. Longer is pasted text, not a word list. */
export const OWN_WORD_BOUNDS = { word: 60, note: 300, parts: 6, entries: 2000 } as const;

const TONES: ReadonlySet<string> = new Set<OwnTone>(["blame", "praise", "neither"]);
const FORM = "word, blame (or praise, or neither), note";

/** Reads lines of "word, tone, note"; empty lines and those that begin with "#" say nothing. */
export function readOwnWords(typed: string): OwnWordsRead {
  const given: { entry: GivenWord; where: string }[] = [];
  let number = 0;
  for (const line of typed.split(/\r\n?|\n/, MOST_LINES)) {
    number++;
    const bare = line.trim();
    if (bare === "" || bare.startsWith("#")) continue;
    const [word = "", tone = "", ...note] = bare.split(",");
    given.push({ entry: { word, tone, note: note.join(",") }, where: `Line ${number}` });
  }
  return collect(given);
}

/** The same for entries that a form or another program gives. */
export const checkOwnWords = (entries: readonly GivenWord[]): OwnWordsRead =>
  collect(entries.map((entry, n) => ({ entry, where: `Entry ${n + 1}` })));

/** Lines that are looked at; comments and empty ones count too. */
const MOST_LINES = 10 * OWN_WORD_BOUNDS.entries;

function collect(given: readonly { readonly entry: GivenWord; readonly where: string }[]): OwnWordsRead {
  const words = new Map<string, OwnWord>();
  const problems: string[] = [];
  for (const { entry, where } of given) {
    if (words.size >= OWN_WORD_BOUNDS.entries) {
      problems.push(
        `${where}: a case holds at most ${OWN_WORD_BOUNDS.entries} words of its own; the rest was left out.`,
      );
      break;
    }
    const checked = check(entry);
    if (typeof checked === "string") {
      problems.push(`${where}: ${checked}`);
      continue;
    }
    const known = words.get(checked.word);
    if (known && known.tone !== checked.tone)
      problems.push(`${where}: “${checked.word}” is given as ${known.tone} above; take out one of the two.`);
    else if (!known || known.note === "") words.set(checked.word, checked);
  }
  return { words: [...words.values()], problems };
}

/** The entry as it is kept, or what is wrong with it. */
function check(given: GivenWord): OwnWord | string {
  const word = plain(given.word);
  const tone = plain(given.tone);
  const note = (given.note ?? "").trim().replace(/\s+/g, " ");
  if (word === "") return `no word is given; write ${FORM}.`;
  if (word.length > OWN_WORD_BOUNDS.word || word.split(" ").length > OWN_WORD_BOUNDS.parts)
    return `“${shortened(word)}” is longer than a name for somebody (at most ${OWN_WORD_BOUNDS.parts} words, ${OWN_WORD_BOUNDS.word} characters).`;
  if (!/\p{L}/u.test(word)) return `“${word}” holds no letter; write ${FORM}.`;
  // Control characters and marks of a sentence: what the finder compares never holds them.
  const strange = /[^\p{L}\p{M}\p{N}' .&/-]/u.exec(word);
  if (strange) return `“${word}” holds “${shown(strange[0])}”, which no word does; write ${FORM}.`;
  if (!TONES.has(tone))
    return tone === ""
      ? `“${word}” is neither praise nor blame yet; write ${FORM}.`
      : `“${shortened(tone)}” is no tone for “${word}”; write blame, praise or neither.`;
  if (note.length > OWN_WORD_BOUNDS.note)
    return `the note on “${word}” has ${note.length} characters; at most ${OWN_WORD_BOUNDS.note} are kept.`;
  return { word, tone: tone as OwnTone, note };
}

/** For withOwnWords: what is added under a list of the case's own for each note, and what is left out. */
export function asOwnWords(words: readonly OwnWord[]): OwnWords {
  const lists = new Map<string, { tone: -1 | 1; reason: string; nouns: string[] }>();
  for (const { word, tone, note } of words) {
    if (tone === "neither") continue;
    const name = `this case, ${tone}${note === "" ? "" : `: ${note}`}`;
    const list = lists.get(name) ?? {
      tone: tone === "praise" ? 1 : -1,
      reason: note === "" ? "added to this case" : note,
      nouns: [],
    };
    list.nouns.push(word);
    lists.set(name, list);
  }
  return {
    add: [...lists].map(([list, rest]) => ({ list, ...rest })),
    remove: words.flatMap(({ word, tone }) => (tone === "neither" ? [word] : [])),
  };
}

/** A language's lists as a case has edited them: of a word in both, the case's list holds. Neither argument is changed. */
export function withOwnWords(loaded: LoadedWords, own: OwnWords): LoadedWords {
  const moved = new Set(
    own.add.flatMap(({ nouns = [], adjectives = [] }) => [...nouns, ...adjectives].map(plain)),
  );
  const stays = (words: readonly string[]): readonly string[] => words.filter((word) => !moved.has(word));
  const lists = new Map(
    loaded.lists.map((list) => [
      list.name,
      { ...list, nouns: stays(list.nouns), adjectives: stays(list.adjectives) },
    ]),
  );
  for (const { list, tone, reason, nouns = [], adjectives = [] } of own.add) {
    const known = lists.get(list) ?? {
      name: list,
      tone,
      reason: reason ?? "added to this case",
      nouns: [],
      adjectives: [],
    };
    lists.set(list, {
      ...known,
      nouns: [...new Set([...known.nouns, ...nouns.map(plain)])],
      adjectives: [...new Set([...known.adjectives, ...adjectives.map(plain)])],
    });
  }
  const gone = new Set(own.remove.map(plain));
  const kept = (words: readonly string[]): readonly string[] => words.filter((word) => !gone.has(word));
  return {
    ...loaded,
    doubting: kept(loaded.doubting),
    lists: [...lists.values()].map((list) => ({
      ...list,
      nouns: kept(list.nouns),
      adjectives: kept(list.adjectives),
    })),
  };
}

/** As the finder compares words: lower case, plain apostrophes, single blanks; marks of quotation around them go. */
const plain = (typed: string): string =>
  typed
    .normalize("NFC")
    .trim()
    .replace(/^["“”„«»]|["“”„«»]$/g, "")
    .trim()
    .toLowerCase()
    .replace(/[’ʼ]/g, "'")
    .replace(/\s+/g, " ");

const shortened = (words: string): string => (words.length > 40 ? `${words.slice(0, 40)}…` : words);

/** A character as a person can see it. */
const shown = (char: string): string =>
  /\p{C}/u.test(char) ? `U+${char.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}` : char;

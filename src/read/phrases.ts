// Matches a line of a page against the phrases of a language (see lang/page-words.ts): "share on …" takes "Share on
// Facebook", "# comments" takes "(12) Comments". Knows no phrase itself.

/** The words of a line, folded: "Editor’s Picks »" gives ["editor's", "picks"]. Marks and symbols fall away. */
export const foldedWords = (line: string): string[] =>
  line
    .toLowerCase()
    .replace(/[’ʼ`´]/g, "'")
    .match(/[\p{L}\p{M}\p{N}&+]+(?:['.-][\p{L}\p{M}\p{N}]+)*'?/gu) ?? [];

/** The words of a line as one string, to compare two lines by what they say. */
export const folded = (line: string): string => foldedWords(line).join(" ");

/**
 * Number of words that a phrase of the set takes from the front, the longest such phrase; 0 where none fits.
 * A phrase with "…" takes all words.
 */
export type PhraseSet = (words: readonly string[]) => number;

interface Pattern {
  readonly words: readonly (readonly string[])[];
  readonly open: boolean;
}

const sets = new WeakMap<readonly string[], PhraseSet>();

/** Compiles phrases once for each list; lists live as long as their language. */
export function phraseSet(phrases: readonly string[]): PhraseSet {
  const before = sets.get(phrases);
  if (before) return before;
  const byFirst = new Map<string, Pattern[]>();
  for (const phrase of phrases) {
    const open = phrase.endsWith("…");
    const words = phrase
      .replace(/\s*…$/, "")
      .split(/\s+/)
      .map((word) => word.split("/"));
    for (const first of words[0]!) {
      const patterns = byFirst.get(first);
      if (patterns) patterns.push({ words, open });
      else byFirst.set(first, [{ words, open }]);
    }
  }
  const set: PhraseSet = (words) => {
    const first = words[0];
    if (first === undefined) return 0;
    let most = 0;
    for (const key of isNumber(first) ? [first, "#"] : [first])
      for (const pattern of byFirst.get(key) ?? []) most = Math.max(most, taken(pattern, words));
    return most;
  };
  sets.set(phrases, set);
  return set;
}

/** True where a phrase of the set takes the whole line. */
export const takesAll = (set: PhraseSet, words: readonly string[]): boolean =>
  words.length > 0 && set(words) === words.length;

function taken({ words: wanted, open }: Pattern, words: readonly string[]): number {
  if (words.length < wanted.length) return 0;
  for (let i = 0; i < wanted.length; i++) {
    const word = words[i]!;
    if (!wanted[i]!.includes(word) && !(wanted[i]![0] === "#" && isNumber(word))) return 0;
  }
  return open ? words.length : wanted.length;
}

const isNumber = (word: string): boolean => /^\p{Nd}[\p{Nd}.]*k?$/u.test(word);

const wordSets = new WeakMap<readonly string[], ReadonlySet<string>>();

/** A list of words as a set, made once for each list. */
export function wordSet(words: readonly string[]): ReadonlySet<string> {
  let set = wordSets.get(words);
  if (!set) {
    set = new Set(words);
    wordSets.set(words, set);
  }
  return set;
}

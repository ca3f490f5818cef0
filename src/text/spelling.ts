// How alike two spellings of one name are: "Nouri" and "Nuri", "Mohammed" and "Muhammad". Knows letters and nothing of
// who is meant: whether two alike names are one actor is decided by who asks.

/** "Harbour  Guard" and "harbour guard" are one: no case, dots, marks on letters or doubled blanks. */
export const canonical = (name: string): string =>
  name
    .normalize("NFKD")
    .replace(/[\p{M}\p{Cf}]/gu, "")
    .toLowerCase()
    .replace(/[.’'`ʻʼ]/g, "")
    .replace(/[-‐‑–]/g, " ")
    .replace(/\s+/g, " ")
    .trim();

// Longer words are no names that anybody spells twice; the bound keeps hostile input linear.
const LONGEST = 40;

/**
 * A word as transliterations from Arabic, Persian, Hebrew and Cyrillic mostly agree to write it: "madroun", "madroon"
 * and "madrun" are all "madrun". The word comes as `canonical` gives it.
 */
const soften = (word: string): string =>
  word
    .replace(/sch|ch/g, "sh")
    .replace(/ph/g, "f")
    .replace(/kh|q/g, "k")
    .replace(/gh/g, "g")
    .replace(/dh/g, "d")
    .replace(/dj/g, "j")
    .replace(/ou|oo|ow/g, "u")
    .replace(/ee|ie|y/g, "i")
    .replace(/w/g, "v")
    .replace(/ei/g, "ai")
    .replace(/(.)\1+/g, "$1");

// The same words are asked for over and over while names are compared. The bound keeps memory in check.
const REMEMBERED = 50_000;
const remembering = (make: (word: string) => string): ((word: string) => string) => {
  const known = new Map<string, string>();
  return (word) => {
    let made = known.get(word);
    if (made === undefined) {
      if (known.size >= REMEMBERED) known.clear();
      known.set(word, (made = make(word)));
    }
    return made;
  };
};

export const softened = remembering(soften);

/** The consonants of a word, a leading vowel as "a": equal for all that could be spellings of one name. */
export const spellingKey = remembering((word) => {
  const soft = softened(word.length > LONGEST ? word.slice(0, LONGEST) : word);
  const bare = soft
    .slice(1)
    .replace(/[aeiou]/g, "")
    .replace(/h$/, "");
  return (/^[aeiou]/.test(soft) ? "a" : (soft[0] ?? "")) + bare.replace(/(.)\1+/g, "$1");
});

/**
 * True for two words that may be spellings of one: the same consonants, and vowels that differ little once what
 * transliterations disagree about is gone. "hassan" and "hussein" are two: three of their vowels differ. One edit in a
 * short word, two from seven letters on: at two for all, "Salim" and "Salem" pass, but so do "Rami" and "Roma".
 */
export function areSpellings(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length > LONGEST || b.length > LONGEST || spellingKey(a) !== spellingKey(b)) return false;
  const [one, two] = [softened(a), softened(b)];
  const shorter = Math.min(one.length, two.length);
  if (one === two) return shorter > 2;
  return shorter > 3 && edits(one, two) <= (shorter > 6 ? 2 : 1);
}

/** Levenshtein's distance, by the plain table: names are short. */
export function edits(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length]!;
}

/** Initials of a name of several words, with and without its small words: "Front for Open Reeds" gives FOR, FFOR. */
export function initialsOf(name: string): readonly string[] {
  if (name.length > 200) return [];
  const words = name.split(/[\s-]+/).filter((word) => /^\p{L}/u.test(word));
  if (words.length < 2) return [];
  const of = (list: readonly string[]): string => list.map((word) => word[0]!.toUpperCase()).join("");
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word));
  return capitals.length > 1 ? [...new Set([of(capitals), of(words)])] : [of(words)];
}

/** "FOR", "F.O.R.", "UNHCR", "AfD": what may stand for a name of several words. */
export const isShortForm = (name: string): boolean =>
  /^\p{Lu}[\p{L}]{0,6}\p{Lu}$/u.test(name.replace(/\./g, ""));

const tied = /^(?:al|el|as|ash|at|ad|az|ar|an|ul)[ -]?(?=.{3})/;

/** The words of a person's name without the article that a hyphen, a blank or nothing ties on: "al-Rashid", "AlRashid". */
export function personWords(name: string): readonly string[] {
  const words: string[] = [];
  // "AlRashid" shows its article by the capital within; in lower case it can't be told from "Alan".
  for (const part of name
    .slice(0, 400)
    .replace(/(?<=^|[\s-])(Al|El)(?=\p{Lu})/gu, "$1-")
    .split(/\s+/)) {
    const word = part.replace(/[.’'`ʻʼ]/g, "");
    const bare = /^\p{L}{2,3}[-‐‑–]/u.test(word) ? canonical(word).replace(tied, "") : canonical(word);
    if (bare !== "" && !(/^(?:al|el)$/.test(bare) && words.length > 0)) words.push(bare);
  }
  return words;
}

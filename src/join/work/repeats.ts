// References that only send the reader to another one: "Ibid., p. 4", "Lowe, op. cit.", "Supra note 3". Says which one
// is meant among those before it; what that one says is not its business.

import type { CitingWords } from "../../lang/citing-words.ts";

const KEY =
  /^\s*(?:\[\s?\^?\s?[\p{L}\d_-]{1,16}\s?\]:?|\(\d{1,3}\)|[⁰¹²³⁴-⁹]{1,3}|\d{1,3}(?:[.)]|\s-)(?=\s))\s*/u;
/** A reference of more words than this says something of its own. */
const LONGEST = 100;

const either = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map(RegExp.escape)
    .join("|");

interface Patterns {
  readonly same: RegExp;
  readonly named: RegExp;
  readonly note: RegExp;
}

const cache = new WeakMap<CitingWords, Patterns>();

function patternsOf(words: CitingWords): Patterns {
  let made = cache.get(words);
  if (made === undefined) {
    const place = String.raw`(?:[\s.,;:(]|\d|\p{L}{1,5}\.?(?=\s?\d)|[-–)])*`;
    made = {
      same: new RegExp(`^(?:${either(words.same)})${place}$`, "iu"),
      note: new RegExp(`^(?:(.{2,60}?),? )?(?:${either(words.earlierNote)}) ?(\\d{1,3})${place}$`, "iu"),
      named: new RegExp(
        `^(.{2,60}?)[,.]? \\(?(?:${either([...words.earlier, ...words.same])})\\)?${place}$`,
        "iu",
      ),
    };
    cache.set(words, made);
  }
  return made;
}

const bare = (reference: string): string => reference.replace(KEY, "").trim();

export const isRepeat = (reference: string, words: CitingWords): boolean => {
  if (reference.length > LONGEST + 20) return false;
  const plain = bare(reference);
  const { same, named, note } = patternsOf(words);
  return plain.length <= LONGEST && (same.test(plain) || note.test(plain) || named.test(plain));
};

/** Lists are found with gaps in them: an "ibid." after a gap means an entry that is gone. */
const follows = (before: string | null | undefined, key: string | null): boolean =>
  before !== undefined &&
  (before === null || key === null || !/^\d+$/.test(key) || Number(key) - Number(before) === 1);

export interface Entry {
  readonly key: string | null;
  readonly words: string;
}

/** The index of the entry that `entries[at]` sends to, or null where none before it fits. */
export function repeated(entries: readonly Entry[], at: number, words: CitingWords): number | null {
  const plain = bare(entries[at]!.words);
  const { same, named, note } = patternsOf(words);
  if (same.test(plain)) return follows(entries[at - 1]?.key, entries[at]!.key) ? at - 1 : null;
  const numbered = note.exec(plain);
  if (numbered) {
    const found = entries.findIndex(({ key }) => key === numbered[2]);
    if (found >= 0 && found !== at) return found;
  }
  const name = named.exec(plain)?.[1] ?? numbered?.[1];
  if (name === undefined) return null;
  // The newest entry that opens with the name: an author with two works is meant by the last one cited.
  const names = name.toLowerCase().match(/\p{L}{2,}/gu) ?? [];
  for (let i = at - 1; i >= 0 && i >= at - 500; i--) {
    const head = bare(entries[i]!.words).slice(0, 80).toLowerCase();
    if (names.length > 0 && names.every((part) => head.includes(part)) && !isRepeat(entries[i]!.words, words))
      return i;
  }
  return null;
}

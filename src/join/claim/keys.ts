// Under which keys a statement is looked for: only statements that share one are ever compared. A key stands for two of its
// weightiest words at once, so that a name that is in every article makes no crowd on its own. Words of one line of synonyms
// give one key. Both of two statements choose the same words where they hold the same, since ties are broken by a hash.

import { hashWord } from "../../learned/word-hash.ts";
import { idOf } from "../../model/id.ts";
import { spellingKey } from "../../text/spelling.ts";
import { weightOf } from "./comparison.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Statement, Unit } from "./statement.ts";

/**
 * Words chosen of each statement; keys are their pairs, 15. Of 2,093 pairs among 840 news articles 4 lose their last common key
 * at 6 against 7, 68 at 4; 7 would make 21 keys.
 */
const CHOSEN = 6;

/** Integers of 32 bits. Two pairs of words may share one by chance, which costs a comparison. */
export function keysOf(statement: Statement, lexicon: Lexicon, chosenWords = CHOSEN): readonly number[] {
  const chosen = [...featuresOf(statement, lexicon)]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, chosenWords)
    .map(([hash]) => hash)
    .sort((a, b) => a - b);
  const keys: number[] = [];
  for (let i = 0; i < chosen.length; i++)
    for (let j = i + 1; j < chosen.length; j++)
      keys.push((Math.imul(chosen[i]!, 0x9e3779b1) ^ (chosen[j]! + 0x7f4a7c15)) >>> 0);
  return keys;
}

/** What a statement is looked for by, each with its weight. */
export function featuresOf(statement: Statement, lexicon: Lexicon): ReadonlyMap<number, number> {
  const weights = new Map<number, number>();
  for (const unit of statement.units) {
    const hash = featureOf(unit, lexicon);
    if (hash !== null) weights.set(hash, Math.max(weights.get(hash) ?? 0, weightOf(unit, lexicon)));
  }
  return weights;
}

function featureOf({ words, kind }: Unit, lexicon: Lexicon): number | null {
  if (kind === "reference") return null;
  if (kind === "name") {
    const last = words.split(" ").at(-1)!;
    return last === "" ? null : hashWord(`name ${spellingKey(last)}`);
  }
  const { stem, lines } = lexicon.senses(words);
  return hashWord(lines.length > 0 ? `line ${lines[0]}` : stem);
}

/**
 * The id of a wording: of all statements that read the same. Those of ten thousand copies of an article are one, and are
 * compared with others once.
 */
export const wordingId = ({ units, counts, times, unreal, hedged, passive }: Statement): string =>
  idOf(
    "g",
    JSON.stringify([
      units.map(({ words, kind, actor, negated, deed, where, quoted }) => [
        words,
        kind === "word" ? 0 : actor,
        Number(negated) + 2 * Number(deed) + 4 * Number(where) + 8 * Number(quoted),
      ]),
      counts.map(({ min, max, bound, unit, of }) => [min, max, bound, unit, of]),
      times.map(({ value, words }) => value ?? words),
      unreal,
      hedged,
      passive,
    ]),
  );

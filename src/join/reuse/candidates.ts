// Whom a document is worth comparing with, word by word: those that share keys that say enough. Knows in how many documents
// a key stands, and nothing of words.

import { FIRST_DOCUMENTS, type Posting } from "./key-index.ts";
import { ENOUGH, RARE, type WeightOf } from "./passages.ts";

/**
 * Documents from which on a key is a stock phrase of the case: "told reporters Monday", a paper's words about itself. One
 * in 50, since an outlet's standing words are in every article of its own; 32 at least, so that a small case has none.
 */
export const stockFrom = (documents: number): number => Math.max(32, Math.ceil(documents / 50));

/**
 * What a key says by the number of documents that have it. Two rare keys are enough for a look, six that are all over;
 * of stock phrases it takes twelve, some 30 words: an agency's story is found in 1,000 articles, a sign-off is not.
 * With four for six, a case of 40,000 takes an eighth more time for 1 in 500 of the passages.
 */
export function weightOf(count: number, total: number): number {
  if (count <= FIRST_DOCUMENTS) return RARE;
  return count < stockFrom(total) ? RARE / 3 : RARE / 6;
}

export interface Candidates<Id> {
  /** Documents that share enough to be worth comparing word by word, in order. */
  readonly documents: readonly Id[];
  readonly weightOf: WeightOf;
}

/** Whom to compare a document with: asks once for each of its keys. `total` is the number of documents in the case. */
export function candidates<Id extends string | number>(
  keys: Iterable<number>,
  posting: (key: number) => Posting<Id>,
  total: number,
): Candidates<Id> {
  const weights = new Map<number, number>();
  const shared = new Map<Id, number>();
  for (const key of keys) {
    const { count, documents } = posting(key);
    const weight = weightOf(count, total);
    weights.set(key, weight);
    for (const id of documents) shared.set(id, (shared.get(id) ?? 0) + weight);
  }
  const documents: Id[] = [];
  for (const [id, weight] of shared) if (weight >= ENOUGH) documents.push(id);
  return { documents: documents.sort(inOrder), weightOf: (key) => weights.get(key) ?? RARE };
}

const inOrder = <Id>(a: Id, b: Id): number => (a < b ? -1 : a > b ? 1 : 0);

// Which documents have a key: an index in memory, for a run over documents that no case keeps. A case keeps the same as
// rows of (key, document) and answers the same question. Knows keys and counts, nothing of words.

import { ENOUGH, type WeightOf } from "./passages.ts";

/** What is known of a key: in how many documents it stands, and the first few of those by when they came. */
export interface Posting<Id> {
  readonly count: number;
  /** At most `FIRST_DOCUMENTS`. */
  readonly documents: readonly Id[];
}

/**
 * Documents that a key leads to. A passage that 1,000 articles carry leads each of them to the first 16 that did, not to
 * all the others: 16,000 pairs and no half million, and still one group. Found on made articles: with 4, one heavily
 * edited passage in 100 is lost in a case of 10,000, with 64 as many are found and it takes twice the time.
 */
export const FIRST_DOCUMENTS = 16;

/**
 * Documents from which on a key is a stock phrase of the case: "told reporters Monday", a paper's words about itself. One
 * in 50, since an outlet's standing words are in every article of its own; 32 at least, so that a small case has none.
 */
export const stockFrom = (documents: number): number => Math.max(32, Math.ceil(documents / 50));

/**
 * What a key says by the number of documents that have it. Two rare keys are enough for a look, four that are all over;
 * of stock phrases it takes twelve, some 30 words: an agency's story is found in 1,000 articles, a sign-off is not.
 */
export function weightOf(count: number, total: number): number {
  if (count <= FIRST_DOCUMENTS) return 1;
  return count < stockFrom(total) ? 1 / 2 : 1 / 6;
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
  // A little less than enough: twelve sixths may come to 1.9999.
  for (const [id, weight] of shared) if (weight > ENOUGH - 0.01) documents.push(id);
  return { documents: documents.sort(inOrder), weightOf: (key) => weights.get(key) ?? 1 };
}

const inOrder = <Id>(a: Id, b: Id): number => (a < b ? -1 : a > b ? 1 : 0);

export interface KeyIndex {
  /** Adds a document's keys, each given once. Documents are numbered from 0 in the order in which they come. */
  add(keys: Iterable<number>): void;
  /** Of the documents that have a key only those numbered below `before` are named; all are counted. */
  posting(key: number, before: number): Posting<number>;
}

/** A hash table with open addressing: a Map of arrays takes five times the memory, and most keys stand in one document. */
export function keyIndex(): KeyIndex {
  let keys = new Uint32Array(1 << 16);
  let counts = new Uint32Array(keys.length);
  let heads = new Uint32Array(keys.length);
  let used = 0;
  // Lists of documents, the newest first; 0 ends one.
  let listed = new Uint32Array(1 << 16);
  let next = new Uint32Array(listed.length);
  let lists = 1;
  let documents = 0;

  const slotOf = (key: number): number => {
    const mask = keys.length - 1;
    let slot = Math.imul(key, 0x9e3779b1) & mask;
    while (counts[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  };
  const grow = (): void => {
    const [oldKeys, oldCounts, oldHeads] = [keys, counts, heads];
    keys = new Uint32Array(2 * oldKeys.length);
    counts = new Uint32Array(keys.length);
    heads = new Uint32Array(keys.length);
    for (let old = 0; old < oldKeys.length; old++) {
      if (oldCounts[old] === 0) continue;
      const slot = slotOf(oldKeys[old]!);
      keys[slot] = oldKeys[old]!;
      counts[slot] = oldCounts[old]!;
      heads[slot] = oldHeads[old]!;
    }
  };

  return {
    add(added) {
      for (const key of added) {
        const slot = slotOf(key);
        if (counts[slot]!++ >= FIRST_DOCUMENTS) continue;
        if (lists === listed.length) {
          listed = doubled(listed);
          next = doubled(next);
        }
        listed[lists] = documents;
        next[lists] = heads[slot]!;
        heads[slot] = lists++;
        if (counts[slot] !== 1) continue;
        keys[slot] = key;
        if (++used > 0.6 * keys.length) grow();
      }
      documents++;
    },
    posting(key, before) {
      const slot = slotOf(key);
      const named: number[] = [];
      for (let at = heads[slot]!; at !== 0; at = next[at]!) if (listed[at]! < before) named.push(listed[at]!);
      return { count: counts[slot]!, documents: named };
    },
  };
}

const doubled = (list: Uint32Array): Uint32Array<ArrayBuffer> => {
  const longer = new Uint32Array(2 * list.length);
  longer.set(list);
  return longer;
};

// Which tellings of a case say the same thing. What a store has to keep is plain: the tellings that a document brings
// (`tellingsOf`), the wordings of their statements with the keys of each (`wordingId`, `keysOf`), and the pairs that came of
// comparing (`pairOf`); claims are a view over pairs and a person's constraints (`claimsOf`). A document that is added is
// compared with what shares a key with it, one that is removed takes its own along. This file holds the same in memory, for
// the command line: an index that grows and shrinks.
//
// Statements in the very same words are one wording, so that ten thousand copies of one article make one comparison.

import type { Language } from "../lang/language.ts";
import { type Against, compare } from "./claim/comparison.ts";
import { featuresOf, keysOf, wordingId } from "./claim/keys.ts";
import { type Lexicon, lexiconOf } from "./claim/lexicon.ts";
import { differsIn, reasonsFor } from "./claim/reasons.ts";
import type { Statement } from "./claim/statement.ts";
import type { TellingItem } from "./claim/tellings.ts";

export { type Against, type Comparison, compare, turned } from "./claim/comparison.ts";
export { keysOf, wordingId } from "./claim/keys.ts";
export { denialsLine } from "./claim/reasons.ts";
export type { Counted, Statement, Timed, Unit } from "./claim/statement.ts";
export { type ActorOfMention, type TellingItem, type ToldLayers, tellingsOf } from "./claim/tellings.ts";
export { type ClaimView, claimsOf } from "./claim/view.ts";

/** Two wordings that say the same, or the same but for one thing. */
export interface WordingPair {
  /** Ids of wordings, the smaller first. */
  readonly a: string;
  readonly b: string;
  /** In what they contradict each other; null where they say the same. */
  readonly against: Against | null;
  readonly likeness: number;
  readonly reasons: readonly string[];
  /** What the second says differently. */
  readonly differs: string;
}

/** The pair of two wordings, or null where they are two things. Symmetric. */
export function pairOf(
  one: { readonly id: string; readonly statement: Statement },
  other: { readonly id: string; readonly statement: Statement },
  language: Language,
): WordingPair | null {
  const [a, b] = one.id < other.id ? [one, other] : [other, one];
  const comparison = compare(a.statement, b.statement, lexiconOf(language));
  if (comparison === null) return null;
  return {
    a: a.id,
    b: b.id,
    against: comparison.against,
    likeness: comparison.likeness,
    reasons: reasonsFor(a.statement, b.statement, comparison),
    differs: differsIn(a.statement, b.statement, comparison.alignment),
  };
}

export interface Wording {
  readonly id: string;
  readonly statement: Statement;
  /** Ids of the tellings that make it. */
  readonly tellings: ReadonlySet<string>;
}

/** What claims are a view of; `claimIndex` holds it in memory, a store in tables. */
export interface ClaimTables {
  readonly tellings: ReadonlyMap<string, TellingItem>;
  readonly wordings: ReadonlyMap<string, Wording>;
  /** Of each wording the pairs that it is an end of. */
  readonly pairs: ReadonlyMap<string, readonly WordingPair[]>;
}

export interface ClaimIndex extends ClaimTables {
  /** Takes in what a document brings; what it brought before goes. */
  readonly add: (documentId: string, tellings: readonly TellingItem[]) => void;
  readonly remove: (documentId: string) => void;
  /** From now on what is added is compared with all that it may be like. */
  readonly begun: () => void;
}

/**
 * Wordings under one key. A key with more is a stock phrase or the case's own subject; who comes later is not filed under it,
 * and has to be found by another of its keys. Of 2,016 pairs among 840 news articles on one subject that 256 finds, 16 finds
 * 2,009 and 32 finds 2,014, in half the time.
 */
export const CROWD = 32;
/** Wordings that one is compared with, those that share most keys first. Of 2,043 pairs as above that 48 finds, 24 finds 2,035. */
const COMPARED = 48;

interface Filed {
  readonly id: string;
  readonly statement: Statement;
  readonly tellings: Set<string>;
  readonly keys: readonly number[];
  /** Hashes of its words. */
  readonly features: readonly number[];
}

export interface ClaimIndexOptions {
  readonly crowd?: number;
  readonly compared?: number;
  /**
   * Pairs of ids of wordings that were found before: until `begun` is called, what is added is compared with its partners
   * alone, so that an index is taken up again in the time that reading takes.
   */
  readonly known?: readonly (readonly [a: string, b: string])[];
}

/**
 * False where the words of two statements can't make a claim: most that share a key share nothing else. Of 2,043
 * pairs among 840 news articles it loses 3, and saves a third of the time.
 */
function sharesEnough(statement: Statement, other: Filed, features: ReadonlyMap<number, number>): boolean {
  // What counts or dates, and short ones, may be one by more than words: by a number, or by an actor of two names.
  if (statement.counts.length + statement.times.length > 0) return true;
  if (Math.min(features.size, other.features.length) <= SHORT) return true;
  let shared = 0;
  for (const feature of other.features) if (features.has(feature) && ++shared >= LEAST_WORDS) return true;
  return false;
}

const LEAST_WORDS = 3;
const SHORT = 4;

/** An index in memory. Its maps change as documents come and go. */
export function claimIndex(
  language: Language,
  { crowd = CROWD, compared = COMPARED, known }: ClaimIndexOptions = {},
): ClaimIndex {
  const lexicon: Lexicon = lexiconOf(language);
  const tellings = new Map<string, TellingItem>();
  const wordings = new Map<string, Filed>();
  const pairs = new Map<string, WordingPair[]>();
  // Most keys have one wording: a list for each would be most of the memory.
  const byKey = new Map<number, Filed | readonly Filed[]>();
  const filedUnder = (key: number): readonly Filed[] => {
    const found = byKey.get(key);
    return found === undefined ? [] : "statement" in found ? [found] : found;
  };
  const documents = new Map<string, readonly TellingItem[]>();

  let partners: Map<string, string[]> | null = known === undefined ? null : partnersIn(known);

  const link = (id: string, pair: WordingPair): void => {
    const list = pairs.get(id);
    if (list === undefined) pairs.set(id, [pair]);
    else list.push(pair);
  };

  const file = (statement: Statement, id: string): Filed => {
    const filed: Filed = {
      id,
      statement,
      tellings: new Set(),
      keys: keysOf(statement, lexicon),
      features: [...featuresOf(statement, lexicon).keys()],
    };
    const before = partners?.get(id)?.flatMap((other) => wordings.get(other) ?? []);
    for (const other of partners === null ? nearestTo(filed) : (before ?? [])) {
      const pair = pairOf(filed, other, language);
      if (pair === null) continue;
      link(filed.id, pair);
      link(other.id, pair);
    }
    for (const key of filed.keys) {
      const list = filedUnder(key);
      if (list.length < crowd) byKey.set(key, list.length === 0 ? filed : [...list, filed]);
    }
    wordings.set(id, filed);
    return filed;
  };

  /** Those that share most keys. */
  const nearestTo = (filed: Filed): readonly Filed[] => {
    const shared = new Map<Filed, number>();
    for (const key of filed.keys)
      for (const other of filedUnder(key)) shared.set(other, (shared.get(other) ?? 0) + 1);
    const features = featuresOf(filed.statement, lexicon);
    return [...shared]
      .sort((a, b) => b[1] - a[1] || (a[0].id < b[0].id ? -1 : 1))
      .slice(0, compared)
      .map(([other]) => other)
      .filter((other) => sharesEnough(filed.statement, other, features));
  };

  const drop = (filed: Filed): void => {
    wordings.delete(filed.id);
    for (const key of filed.keys) {
      const left = filedUnder(key).filter((one) => one !== filed);
      if (left.length === 0) byKey.delete(key);
      else byKey.set(key, left.length === 1 ? left[0]! : left);
    }
    for (const { a, b } of pairs.get(filed.id) ?? []) {
      const other = a === filed.id ? b : a;
      const left = pairs.get(other)!.filter((pair) => pair.a !== filed.id && pair.b !== filed.id);
      if (left.length > 0) pairs.set(other, left);
      else pairs.delete(other);
    }
    pairs.delete(filed.id);
  };

  const remove = (documentId: string): void => {
    for (const telling of documents.get(documentId) ?? []) {
      tellings.delete(telling.id);
      for (const statement of telling.statements) {
        const filed = wordings.get(wordingId(statement));
        if (filed === undefined) continue;
        filed.tellings.delete(telling.id);
        if (filed.tellings.size === 0) drop(filed);
      }
    }
    documents.delete(documentId);
  };

  return {
    tellings,
    wordings,
    pairs,
    remove,
    begun() {
      partners = null;
    },
    add(documentId, items) {
      remove(documentId);
      documents.set(documentId, items);
      for (const telling of items) {
        tellings.set(telling.id, telling);
        for (const statement of telling.statements) {
          const id = wordingId(statement);
          (wordings.get(id) ?? file(statement, id)).tellings.add(telling.id);
        }
      }
    },
  };
}

function partnersIn(pairs: readonly (readonly [string, string])[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [a, b] of pairs) {
    found.set(a, [...(found.get(a) ?? []), b]);
    found.set(b, [...(found.get(b) ?? []), a]);
  }
  return found;
}

// Noun phrases in a sentence's chunks: which are joined to a list, which give way to one that they hang on, which stand
// where a subject stands. Every walk is bounded, so that a sentence of any length costs the same a chunk.

import type { Reading } from "../attribution/reading.ts";
import { type Chunk, isTensed } from "./chunks.ts";
import type { TieLexicon } from "./lexicon.ts";

/** Noun phrases joined by "and", as indices of chunks in order. */
export type Group = readonly number[];

export interface Clauses {
  readonly chunks: readonly Chunk[];
  readonly reading: Reading;
  readonly lexicon: TieLexicon;
  /** Memo of subjects, by chunk. */
  readonly subjects: Map<number, Subject>;
}

export interface Subject {
  readonly group: Group;
  /** The verbs on the way to it, nearest first: "accuse" for "funding" in "accused Ann of funding". */
  readonly via: readonly number[];
  /** Who else takes part, or does so where the group means nobody. */
  readonly beside?: { readonly group: Group; readonly always: boolean };
}

/** How far a walk goes, in chunks. */
export const REACH = 24;
/** How many noun phrases a list may join. */
const LONGEST_LIST = 6;

export const clausesOf = (chunks: readonly Chunk[], reading: Reading, lexicon: TieLexicon): Clauses => ({
  chunks,
  reading,
  lexicon,
  subjects: new Map(),
});

/** The noun phrase that a relative pronoun at chunk r stands for. */
export function antecedentOf({ chunks, reading, lexicon }: Clauses, r: number): Group {
  let i = r - 1;
  if (chunks[i]?.kind === "comma") i--;
  if (chunks[i]?.kind === "close") i = openingOf(chunks, i) - 1;
  if (chunks[i]?.kind !== "noun") return [];
  // "leaders of the Reed Party who": people are "who".
  const person = (n: number): boolean => chunks[n]!.mentions.at(-1)?.type === "Person";
  const isWho = reading.lexicon.speech.grammar.questions.has(reading.words[chunks[r]!.head]!);
  if (
    isWho &&
    !person(i) &&
    chunks[i - 1]?.kind === "preposition" &&
    chunks[i - 2]?.kind === "noun" &&
    person(i - 2)
  )
    return [i - 2];
  // "attacks in the town of Pellam, which killed": places act seldom, what happens in them does.
  while (
    chunks[i]!.mentions.at(-1)?.type === "Location" &&
    chunks[i - 1]?.kind === "preposition" &&
    chunks[i - 2]?.kind === "noun"
  )
    i -= 2;
  // "an attack on Ben that killed": so does the attack.
  const holder = chunks[i - 1]?.kind === "preposition" ? chunks[i - 2] : undefined;
  const deed = holder?.kind === "noun" && lexicon.ties.nouns.get(reading.words[holder.head]!);
  return !isWho && deed && deed.some(({ type }) => type === "attacks" || type === "fights") ? [i - 2] : [i];
}

function openingOf(chunks: readonly Chunk[], close: number): number {
  for (let i = close - 1; i >= 0 && close - i < REACH; i--) if (chunks[i]!.kind === "open") return i;
  return close;
}

/** The noun phrases, joined or not, that end at or before chunk `last` and are not the object of what stands before. */
export function groupBefore(clauses: Clauses, last: number): Group {
  const { chunks } = clauses;
  let i = last;
  const low = Math.max(0, last - REACH);
  while (i >= low) {
    const { kind } = chunks[i]!;
    if (kind === "close") {
      i = openingOf(chunks, i) - 1;
    } else if (kind === "comma" || kind === "dash") {
      i = asideBefore(chunks, i, low);
      if (i < 0) return [];
    } else if (kind === "noun") {
      const group = listBefore(clauses, i, low);
      const first = group[0]!;
      const before = chunks[first - 1];
      if (before?.kind === "preposition" && first - 2 >= low) {
        // "the leaders of [the party]": what hangs on a noun gives way to it.
        const holder = chunks[first - 2]!;
        if (holder.kind === "noun") i = first - 2;
        else if (holder.kind === "verb" && hangsOnNoun(chunks, first - 2)) i = nounBefore(chunks, first - 2);
        else if (holder.kind === "adjective" && chunks[first - 3]?.kind === "noun") i = first - 3;
        else return group.slice(-1);
        continue;
      }
      if (before?.kind === "preposition" || before?.kind === "adjective") return [];
      if (before?.kind === "verb" && hangsOnNoun(chunks, first - 1)) {
        i = nounBefore(chunks, first - 1);
        continue;
      }
      // "said [Ann] backed": the object of a verb with a subject is the subject of the next; of a list only the last.
      return before?.kind === "verb" ? group.slice(-1) : group;
    } else if (kind === "verb" && hangsOnNoun(chunks, i)) {
      i = nounBefore(chunks, i);
    } else return [];
  }
  return [];
}

/** "rebels [who back] …", "rebels [backing] …": a verb that hangs on a noun before it. */
function hangsOnNoun(chunks: readonly Chunk[], v: number): boolean {
  const before = chunks[v - 1]?.kind;
  if (before === "relative") return true;
  if (before === "that" && chunks[v - 2]?.kind === "noun") return true;
  if (isTensed(chunks[v]!) || before !== "noun") return false;
  // "[The operation] to take the hill began"
  return chunks[v]!.verb!.loose !== "to" || isClauseStart(chunks[v - 2]?.kind);
}

export const isClauseStart = (kind: Chunk["kind"] | undefined): boolean =>
  kind === undefined || kind === "stop" || kind === "comma" || kind === "that" || kind === "clause";

const nounBefore = (chunks: readonly Chunk[], v: number): number => {
  const before = chunks[v - 1]?.kind;
  return before === "relative" || before === "that" ? v - (chunks[v - 2]?.kind === "comma" ? 3 : 2) : v - 1;
};

/** "[Ann], who leads the party, …": comma or dash `closing` ends an aside; the last chunk before it, or -1. */
function asideBefore(chunks: readonly Chunk[], closing: number, low: number): number {
  const mark = chunks[closing]!.kind;
  for (let i = closing - 1; i > low; i--) {
    const { kind } = chunks[i]!;
    if (kind === "stop") return -1;
    if (kind !== mark || chunks[i - 1]!.kind !== "noun") continue;
    const opens = chunks[i + 1]!.kind;
    if (opens === "and" || opens === "clause") return -1;
    return i - 1;
  }
  return -1;
}

/** "Ann, Ben and [Cem]": the list that ends with the noun phrase at `last`. */
export function listBefore({ chunks }: Clauses, last: number, low: number): Group {
  const group = [last];
  let i = last - 1;
  if (chunks[i]?.kind !== "and") return group;
  if (chunks[i - 1]?.kind === "comma") i--;
  i--;
  while (i >= low && group.length < LONGEST_LIST && chunks[i]?.kind === "noun") {
    group.unshift(i);
    if (chunks[i - 1]?.kind !== "comma") break;
    i -= 2;
  }
  return group;
}

/** The noun phrases, joined or not, that begin at chunk `first`, and the chunk behind them. */
export function groupAfter(
  { chunks }: Clauses,
  first: number,
  /** True where a verb may follow all the same: "the war between Ann and Ben goes on". */
  whole = false,
): { readonly group: Group; readonly next: number } {
  if (chunks[first]?.kind !== "noun") return { group: [], next: first };
  const group = [first];
  let next = first + 1;
  for (let i = next; group.length < LONGEST_LIST; ) {
    let joined = false;
    const parted = chunks[i]?.kind === "comma";
    if (parted) i++;
    if (chunks[i]?.kind === "and") {
      // "backed Ann, and Ben": a comma before the joining word parts clauses, unless a list came before it.
      if (parted && group.length === 1) break;
      joined = true;
      i++;
    }
    if (i === next || chunks[i]?.kind !== "noun") break;
    if (!whole && beginsClause(chunks, i)) break;
    // A comma alone joins only where the list goes on to an "and".
    if (!joined && !listGoesOn(chunks, i)) break;
    group.push(i);
    next = ++i;
    if (joined && chunks[i]?.kind !== "and") break;
  }
  return { group, next };
}

/** "… and [Cem] praised": a noun phrase with a verb of its own begins a clause. */
export function beginsClause(chunks: readonly Chunk[], n: number): boolean {
  let i = n + 1;
  while (chunks[i]?.kind === "preposition" && chunks[i + 1]?.kind === "noun") i += 2;
  const next = chunks[i];
  return next?.kind === "verb" && isTensed(next);
}

function listGoesOn(chunks: readonly Chunk[], n: number): boolean {
  for (let i = n + 1; i < n + 2 * LONGEST_LIST; i++) {
    const kind = chunks[i]?.kind;
    if (kind === "and") return chunks[i + 1]?.kind === "noun";
    if (kind !== "comma" && kind !== "noun") return false;
  }
  return false;
}

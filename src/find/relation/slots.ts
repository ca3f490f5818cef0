// What follows a verb or noun: its object and the prepositions with what they lead to. "supplied [Ann] [with arms] [against
// Ben]" has the slots "", "with", "against".

import type { Chunk } from "./chunks.ts";
import { beginsClause, type Clauses, type Group, groupAfter, REACH } from "./clauses.ts";

/** A stretch of what follows a verb or noun: "" for an object, otherwise the prepositions before it. */
export interface Slot {
  readonly slot: string;
  /** The last of its prepositions. */
  readonly last: string;
  readonly group: Group;
}

/** How many slots a verb or noun may have. */
const MOST_SLOTS = 6;

/** What follows chunk `from`, up to the next verb or mark that ends it. */
export function slotsAfter(clauses: Clauses, from: number): readonly Slot[] {
  const { chunks, reading } = clauses;
  const slots: Slot[] = [];
  let prepositions: string[] = [];
  let i = from + 1;
  while (i < chunks.length && slots.length < MOST_SLOTS) {
    const chunk = chunks[i]!;
    if (chunk.kind === "preposition") {
      prepositions.push(reading.words[chunk.head]!);
      i++;
    } else if (chunk.kind === "noun") {
      const whole = clauses.lexicon.ties.between.has(prepositions.at(-1) ?? "");
      const { group, next } = groupAfter(clauses, i, whole);
      if (prepositions.length === 0 && slots.length > 1) break;
      // "fear Ben will leave": the object of no verb.
      if (prepositions.length === 0 && mayTellClause(clauses, from) && beginsClause(chunks, group.at(-1)!))
        break;
      slots.push({ slot: prepositions.join(" "), last: prepositions.at(-1) ?? "", group });
      prepositions = [];
      i = next;
    } else if (chunk.kind === "open") {
      const close = closingOf(chunks, i);
      if (close < 0) break;
      i = close + 1;
    } else if (chunk.kind === "and" && prepositions.length === 0 && chunks[i + 1]?.kind === "preposition") {
      // "against Ann and against Ben"
      i++;
    } else break;
  }
  if (prepositions.length > 0)
    slots.push({ slot: prepositions.join(" "), last: prepositions.at(-1)!, group: [] });
  return slots;
}

/** True for a finite verb that a clause without "that" may follow. */
function mayTellClause({ chunks, reading, lexicon }: Clauses, v: number): boolean {
  const { verb, head } = chunks[v]!;
  if (!verb || verb.loose || lexicon.ties.bare.has(verb.base)) return false;
  return reading.verbs[head]?.cue?.takes.includes("that") ?? false;
}

function closingOf(chunks: readonly Chunk[], open: number): number {
  for (let i = open + 1; i < chunks.length && i - open < REACH; i++)
    if (chunks[i]!.kind === "close") return i;
  return -1;
}

// Labels from the lists: a loaded noun for somebody ("the regime"), or a loaded word before one ("the notorious Ben Tamble",
// "brutal rebels"). "Terrorist attack" labels nobody: what is named must be somebody. Words inside a name are its own.

import { contains } from "../../model/span.ts";
import { phraseAt } from "../phrases.ts";
import type { Chunk } from "../relation/chunks.ts";
import type { Parties } from "../relation/parties.ts";
import type { Draft } from "./draft.ts";
import type { LoadedLexicon } from "./lexicon.ts";
import { namedBy } from "./named.ts";

export function* listedIn(parties: Parties, lexicon: LoadedLexicon, n: number): Iterable<Draft> {
  const { chunks, reading } = parties.clauses;
  const chunk = chunks[n]!;
  const { words } = reading;
  for (let k = chunk.from; k < chunk.to; ) {
    const length = phraseAt(lexicon.phrases, words, k);
    const to = k + length;
    const entry = length === 0 ? undefined : lexicon.entries.get(words.slice(k, to).join(" "));
    if (entry && to <= chunk.to && !isInName(parties, chunk, k, to)) {
      const last = to - 1 === chunk.head;
      const mentions = namedBy(parties, n, k, to);
      // A noun at the end of its phrase names somebody; before another noun either only where that one does.
      if ((entry.noun && last) || namesSomebody(parties, chunk, to))
        yield { from: k, to, mentions, teller: null, pattern: `list: ${words.slice(k, to).join(" ")}` };
    }
    k += Math.max(length, 1);
  }
}

function isInName({ clauses }: Parties, { mentions }: Chunk, from: number, to: number): boolean {
  const { tokens } = clauses.reading;
  const words = { start: tokens[from]!.start, end: tokens[to - 1]!.end };
  return mentions.some(({ form, head }) => form === "name" && contains(head, words));
}

/** True where a mention has its own words behind token `to` of the phrase. */
function namesSomebody({ clauses }: Parties, { mentions, head }: Chunk, to: number): boolean {
  const { tokens } = clauses.reading;
  if (head < to) return false;
  const start = tokens[to]!.start;
  return mentions.some(
    ({ form, head: core }) => form !== "pronoun" && core.start >= start && core.end >= tokens[head]!.start,
  );
}

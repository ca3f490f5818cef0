// Names given by a verb: "Ann branded Ben a tyrant", "Ben was described as a hero by Ann". The verb's subject tells it, or,
// where the layer of attributions has one with that verb, that attribution.

import { phraseAt } from "../phrases.ts";
import { type Parties, partiesOf } from "../relation/parties.ts";
import { slotsAfter } from "../relation/slots.ts";
import { subjectOf } from "../relation/subjects.ts";
import type { Draft } from "./draft.ts";
import type { LoadedLexicon } from "./lexicon.ts";

export interface Branded extends Draft {
  /** Token of the verb. */
  readonly verb: number;
}

export function* brandedIn(parties: Parties, lexicon: LoadedLexicon, v: number): Iterable<Branded> {
  const { clauses } = parties;
  const { chunks, reading } = clauses;
  const chunk = chunks[v]!;
  const { base, passive } = chunk.verb!;
  if (!lexicon.loaded.calling.has(base)) return;
  const slots = slotsAfter(clauses, v);
  const subject = subjectOf(clauses, v).group;
  const by = slots.find(({ last }) => last === clauses.lexicon.ties.by);
  const bare = slots.filter(({ slot }) => slot === "");
  const as = slots.find(({ last }) => last === lexicon.loaded.as) ?? asSlot(parties, lexicon, v);
  const whom = passive ? subject : bare[0]?.group;
  const name = as?.group[0] ?? (passive ? bare[0] : bare[1])?.group[0];
  if (name === undefined || !whom) return;
  const named = chunks[name]!;
  const loadedAt = loadedIn(parties, lexicon, name);
  if (loadedAt === null && !lexicon.loaded.branding.has(base)) return;
  const mentions = partiesOf(parties, whom);
  if (mentions.length === 0) return;
  const teller = partiesOf(parties, passive ? (by?.group ?? []) : subject)[0] ?? null;
  const { from, to } = loadedAt ?? { from: named.from, to: named.head + 1 };
  const word = loadedAt ? `list: ${reading.words.slice(from, to).join(" ")}` : `${base} as`;
  yield { from, to, mentions, teller, pattern: word, verb: chunk.head };
}

/** "described Ben as [a hero]": "as" opens clauses too, so that the grammar may take it for no preposition. */
function asSlot(
  { clauses }: Parties,
  lexicon: LoadedLexicon,
  v: number,
): { readonly group: readonly number[] } | null {
  const { chunks, reading } = clauses;
  for (let i = v + 1; i < chunks.length && i - v < 6; i++) {
    const { kind, head } = chunks[i]!;
    if (kind === "stop" || kind === "verb") return null;
    if (reading.words[head] === lexicon.loaded.as && kind !== "noun")
      return chunks[i + 1]?.kind === "noun" ? { group: [i + 1] } : null;
  }
  return null;
}

/** The first loaded words of a noun chunk, or null. */
function loadedIn(
  { clauses }: Parties,
  lexicon: LoadedLexicon,
  n: number,
): { readonly from: number; readonly to: number } | null {
  const { chunks, reading } = clauses;
  const { from, to } = chunks[n]!;
  for (let k = from; k < to; k++) {
    const length = phraseAt(lexicon.phrases, reading.words, k);
    if (length > 0 && k + length <= to) return { from: k, to: k + length };
  }
  return null;
}

// Labels by rule: the loaded names that a teller gives an actor. "The Quill regime" is one by its list; "the so-called Reed
// Front" and the “rebels” by the distance that the teller keeps; "Ann branded Ben a tyrant" by its verb. Each says what
// caught it; whether a name is just is not for the finder to say.

import type { Document } from "../model/document.ts";
import { idOf } from "../model/id.ts";
import type { Label } from "../model/relation.ts";
import type { Sentence } from "../model/token.ts";
import { type Reading, read } from "./attribution/reading.ts";
import { finder, finderId } from "./finder.ts";
import { type Branded, brandedIn } from "./label/branded.ts";
import { callingIn, claimedBy, doubtedIn, scareQuotesIn } from "./label/doubted.ts";
import type { Draft } from "./label/draft.ts";
import { type LoadedLexicon, loadedLexiconOf } from "./label/lexicon.ts";
import { listedIn } from "./label/listed.ts";
import { chunksOf } from "./relation/chunks.ts";
import { clausesOf } from "./relation/clauses.ts";
import { tieLexiconOf } from "./relation/lexicon.ts";
import { mentionedIn } from "./relation/mentioned.ts";
import type { Parties } from "./relation/parties.ts";
import { type Told, toldIn } from "./relation/told.ts";

const identity = { name: "labels-by-rule", version: 2 } as const;
const version = finderId(identity);

export const labels = finder({
  ...identity,
  gives: "labels",
  needs: ["tokens", "sentences", "quotations", "mentions", "attributions"],
  find(document, { tokens, sentences, quotations, mentions, attributions }, language) {
    const grammar = tieLexiconOf(language);
    const lexicon = loadedLexiconOf(language.loaded, grammar);
    const kept = withCues(document.text, sentences, lexicon);
    const reading = read(document, tokens, kept, quotations, grammar.grammar);
    const mentioned = mentionedIn(document.text, tokens, mentions, language.naming);
    const told = toldIn(attributions, mentions);
    const claimed = claimedBy(attributions);
    const found: Label[] = [];
    for (const sentence of reading.sentences) {
      const chunks = chunksOf(reading, grammar, mentioned, sentence);
      const clauses = clausesOf(chunks, reading, grammar);
      const parties: Parties = { clauses, mentioned, speakerAt: told.speakerAt };
      const drafts: (Draft | Branded)[] = [];
      // Names that a verb gives come first: of two drafts for the same words the first holds.
      for (const [n, { kind }] of chunks.entries())
        if (kind === "verb")
          drafts.push(...brandedIn(parties, lexicon, n), ...callingIn(parties, lexicon, n));
      for (const [n, { kind }] of chunks.entries())
        if (kind === "noun")
          drafts.push(
            ...doubtedIn(parties, lexicon, n),
            ...listedIn(parties, lexicon, n),
            ...scareQuotesIn(parties, lexicon, n, claimed),
          );
      found.push(...asLabels(document, reading, told, drafts));
    }
    return found;
  },
});

/** One label for each mention that the words are for; the same words are caught once. */
function* asLabels(
  document: Document,
  { tokens }: Reading,
  told: Told,
  drafts: readonly (Draft | Branded)[],
): Iterable<Label> {
  const taken = new Set<number>();
  for (const draft of drafts.toSorted((a, b) => a.from - b.from)) {
    if (taken.has(draft.from)) continue;
    for (let k = draft.from; k < draft.to; k++) taken.add(k);
    const start = tokens[draft.from]!.start;
    const end = tokens[draft.to - 1]!.end;
    const { mentions, teller, pattern } = draft;
    const cued = "verb" in draft ? told.cuedAt(tokens[draft.verb]!) : null;
    const toldIn = (cued ?? told.tellerAt(start))?.id ?? null;
    const rest = { by: "rule", version, start, end, toldIn, pattern } as const;
    const by = teller && !cued ? { teller: { start: teller.start, end: teller.end } } : {};
    if (mentions.length === 0)
      yield { id: idOf("l", document.id, start, end, null), ...rest, ...by, actor: null };
    for (const mention of mentions)
      yield {
        id: idOf("l", document.id, start, end, mention.start),
        ...rest,
        ...by,
        actor: mention.actor,
        mention: { start: mention.start, end: mention.end },
      };
  }
}

// An apostrophe inside a word opens no quotation.
const WORDS = /[\p{L}\p{M}]+|["“„«‘]|(?<![\p{L}\p{N}])'/gu;

/** Sentences that may hold a label: with the first word of a loaded phrase, a verb that names, or marks of quotation. */
const withCues = (
  text: string,
  sentences: readonly Sentence[],
  { opens }: LoadedLexicon,
): readonly Sentence[] =>
  sentences.filter(({ start, end }) =>
    text
      .slice(start, end)
      .toLowerCase()
      .match(WORDS)
      ?.some((word) => opens.has(word)),
  );

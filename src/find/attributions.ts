// Attributions by rule: who says what, by cue words, frames and a light grammar of the language; no statistics. Every
// sentence of the article's own text is searched, cue by cue; then contents are bounded, quotations that go on in later
// sentences are joined to their speaker, and attributions are laid within each other.

import type { Mention } from "../model/actor.ts";
import type { Attribution, AttributionKind } from "../model/attribution.ts";
import type { Document } from "../model/document.ts";
import { idOf } from "../model/id.ts";
import type { Span } from "../model/span.ts";
import { carryOn } from "./attribution/carry-on.ts";
import type { Cue } from "./attribution/cue.ts";
import { lexiconOf } from "./attribution/lexicon.ts";
import { within } from "./attribution/nesting.ts";
import { type Range, type Reading, read } from "./attribution/reading.ts";
import { outermost, speakersOf } from "./attribution/speakers.ts";
import { Tag } from "./attribution/tags.ts";
import { type Told, tellings } from "./attribution/tellings.ts";
import { finder, finderId } from "./finder.ts";

export const attributions = finder({
  name: "attributions-by-rule",
  version: 1,
  gives: "attributions",
  needs: ["tokens", "sentences", "quotations", "mentions"],
  find(document, { tokens, sentences, quotations, mentions }, language) {
    const reading = read(document, tokens, sentences, quotations, lexiconOf(language.speech));
    const told = tellings(reading);
    carryOn(reading, told);
    const joins = language.naming.and.union(language.naming.definite);
    return asAttributions(document, reading, told, outermost(mentions), joins);
  },
});

function asAttributions(
  document: Document,
  reading: Reading,
  told: readonly Told[],
  mentions: readonly Mention[],
  joins: ReadonlySet<string>,
): Attribution[] {
  const { tokens } = reading;
  const span = ({ from, to }: Range): Span => ({ start: tokens[from]!.start, end: tokens[to - 1]!.end });
  const spans = (ranges: readonly Range[]): Span[] => ranges.map(span);
  // The roles are kept apart in the id: the same words may be a cue here and a content there.
  const ends = (ranges: readonly Range[]): (string | number)[] => [
    "|",
    ...ranges.flatMap(({ from, to }) => [tokens[from]!.start, tokens[to - 1]!.end]),
  ];
  const ids = told.map(({ cue, content }) =>
    idOf("t", document.id, ...ends(cue.source), ...ends(cue.cue), ...ends(content)),
  );
  const parents = within(told);
  return told.map(({ cue, content }, n) => ({
    id: ids[n]!,
    by: "rule" as const,
    version: finderId(attributions),
    source: spans(cue.source),
    cue: spans(cue.cue),
    content: spans(content.toSorted((a, b) => a.from - b.from)),
    kind: kindOf(reading, cue, content),
    hedged: cue.hedged,
    negated: cue.negated,
    within: parents[n]! < 0 ? null : ids[parents[n]!]!,
    speakers: speakersOf(spans(cue.source), mentions, document.text, joins),
  }));
}

function kindOf({ quoteOf, tags }: Reading, cue: Cue, content: readonly Range[]): AttributionKind {
  const own = quoteOf[cue.head]!;
  let quoted = 0;
  let plain = 0;
  for (const { from, to } of content)
    for (let k = from; k < to; k++) {
      const tag = tags[k]!;
      if (tag === Tag.quote || tag === Tag.comma || tag === Tag.stop) continue;
      if (quoteOf[k]! >= 0 && quoteOf[k] !== own) quoted++;
      else plain++;
    }
  return plain === 0 && quoted > 0 ? "direct" : quoted > 0 ? "mixed" : "indirect";
}

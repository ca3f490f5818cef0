// Attributions as a document's layer holds them, from their parts in tokens: ids, spans, qualities, nesting and speakers.
// Serves whatever found the parts.

import type { Mention } from "../../model/actor.ts";
import type { Attribution } from "../../model/attribution.ts";
import type { Document } from "../../model/document.ts";
import type { Found } from "../../model/found.ts";
import { idOf } from "../../model/id.ts";
import type { Span } from "../../model/span.ts";
import { within } from "./nesting.ts";
import { headOf, type Parts, type Ruled } from "./parts.ts";
import { phraseBefore } from "./phrase-before.ts";
import { qualitiesOf } from "./qualities.ts";
import { type Range, type Reading, sentenceAt } from "./reading.ts";
import { namedIn, outermost, speakersOf } from "./speakers.ts";
import { Tag } from "./tags.ts";

/** Who found an attribution: `by`, `version`, and `score` from a model. */
export type Finding = Omit<Found, "id">;

/**
 * The attributions of `all`, in its order. `joins` are the words that join two speakers ("and") or open a name ("the");
 * `finding` says of each who found it.
 */
export function asAttributions<One extends Parts | Ruled>(
  document: Document,
  reading: Reading,
  all: readonly One[],
  mentions: readonly Mention[],
  joins: ReadonlySet<string>,
  finding: (one: One) => Finding,
): Attribution[] {
  const { tokens } = reading;
  const span = ({ from, to }: Range): Span => ({ start: tokens[from]!.start, end: tokens[to - 1]!.end });
  const spans = (ranges: readonly Range[]): Span[] => ranges.map(span);
  // The roles are kept apart in the id: the same words may be a cue here and a content there.
  const ends = (ranges: readonly Range[]): (string | number)[] => [
    "|",
    ...ranges.flatMap(({ from, to }) => [tokens[from]!.start, tokens[to - 1]!.end]),
  ];
  const ids = all.map(({ source, cue, content }) =>
    idOf("t", document.id, ...ends(source), ...ends(cue), ...ends(content)),
  );
  const parents = within(all);
  const outer = outermost(mentions);
  const named = namedIn(mentions);
  const isPerson = personAt(reading, mentions);
  return all.map((one, n) => {
    const { kind, hedged, hedgedBySource, negated, venue } = qualitiesOf(reading, one, isPerson);
    const source = spans(one.source);
    return {
      id: ids[n]!,
      ...finding(one),
      source,
      cue: spans(one.cue),
      content: spans(one.content),
      kind,
      hedged,
      ...(hedgedBySource && { hedgedBySource }),
      negated,
      ...(venue.length > 0 && { venue: spans(venue) }),
      within: parents[n]! < 0 ? null : ids[parents[n]!]!,
      speakers: speakersOf(spans(meant(reading, one)), outer, document.text, joins, named),
    };
  });
}

/** The source, or the phrase that a relative pronoun stands for: "[Ann Lee], [who] said it rained, left". */
function meant(reading: Reading, { source, cue }: Parts): readonly Range[] {
  const [only] = source;
  if (source.length !== 1 || only!.to - only!.from !== 1 || reading.tags[only!.from] !== Tag.relative)
    return source;
  const end = reading.tags[only!.from - 1] === Tag.comma ? only!.from - 1 : only!.from;
  const phrase = phraseBefore(reading, end, sentenceAt(reading, headOf({ cue }))?.from ?? end);
  return phrase ? [phrase] : source;
}

/** Tells of a token whether it lies in a mention of a person. */
function personAt({ tokens }: Reading, mentions: readonly Mention[]): (token: number) => boolean {
  const people = mentions.filter(({ type }) => type === "Person").toSorted((a, b) => a.start - b.start);
  const marked = new Uint8Array(tokens.length);
  let t = 0;
  for (const { start, end } of people) {
    while (t > 0 && tokens[t - 1]!.end > start) t--;
    while (t < tokens.length && tokens[t]!.end <= start) t++;
    while (t < tokens.length && tokens[t]!.start < end) marked[t++] = 1;
  }
  return (token) => marked[token] === 1;
}

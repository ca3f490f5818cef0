// What a document brings to claims: its tellings, each taken apart into the statements it makes. A telling is the content of an
// attribution or an assertion of the author's. One that an attribution would not say ("would not say whether …") tells nothing.
// Its id hangs on the document and on its words, not on offsets, so that a person's word on it outlives a second analysis.

import type { Language } from "../../lang/language.ts";
import type { Mention } from "../../model/actor.ts";
import type { Telling, TellingAnchor } from "../../model/claim.ts";
import type { Document } from "../../model/document.ts";
import { idOf } from "../../model/id.ts";
import type { Layers } from "../../model/layers.ts";
import { hull, type Span, trimmed, wordsOf } from "../../model/span.ts";
import { plainWords } from "../../text/tokens.ts";
import { tellingId } from "./anchors.ts";
import { type Lexicon, lexiconOf } from "./lexicon.ts";
import { readStatement } from "./reading.ts";
import type { Statement } from "./statement.ts";

export type ToldLayers = Pick<
  Layers,
  "sentences" | "mentions" | "attributions" | "assertions" | "quantities" | "times"
>;

/** The actor of the case that a mention means, or null. */
export type ActorOfMention = (mention: Mention) => string | null;

export interface TellingItem extends Telling {
  /** What a person's word on it holds on to. */
  readonly anchor: TellingAnchor;
  readonly voice: "author" | "speaker";
  /** Actors of the case who speak; empty for the author, and where nobody is named. */
  readonly speakers: readonly string[];
  /** The words that name who speaks, where any do. */
  readonly source: readonly Span[];
  /** False where the source says that it is not so. */
  readonly affirms: boolean;
  /** True where the source takes back its own words. */
  readonly retracts: boolean;
  readonly hedged: boolean;
  /** True where all of its words are quoted. */
  readonly direct: boolean;
  /** Id of the telling in whose words this one lies. */
  readonly within: string | null;
  readonly statements: readonly Statement[];
}

/** Sentences of one telling that are compared. A speech quoted whole says more, and its start says what it is about. */
const SENTENCES = 16;
/** Words, counts and times without which a statement says too little to be told again. */
const LEAST_UNITS = 3;

export function tellingsOf(
  document: Document,
  layers: ToldLayers,
  language: Language,
  actorOf: ActorOfMention = ({ actor }) => actor,
): readonly TellingItem[] {
  const lexicon = lexiconOf(language);
  const { text } = document;
  const read = readerOf(document, layers, language, lexicon, actorOf);
  const anchors = anchorsOf(document);
  const items: TellingItem[] = [];
  const idOfAttribution = new Map<string, string>();
  const speakersOf = actorsById(layers.mentions, actorOf);
  for (const one of layers.attributions) {
    const cue = wordsOf(
      text,
      one.cue.map((span) => ({ start: span.start, end: Math.min(span.end, span.start + 200) })),
    );
    const denies = one.negated && cueIsAmong(cue, lexicon.words.denying, lexicon);
    const anchor = anchors(one.content);
    idOfAttribution.set(one.id, anchor.id);
    if (one.negated && !denies) continue;
    items.push({
      id: anchor.id,
      documentId: document.id,
      item: { layer: "attributions", id: one.id },
      span: one.content,
      anchor: anchor.anchor,
      voice: "speaker",
      speakers: one.speakers.flatMap((id) => speakersOf.get(id) ?? []),
      source: one.source,
      affirms: !denies,
      retracts: denies && cueIsAmong(cue, lexicon.words.retracting, lexicon),
      hedged: one.hedged || one.hedgedBySource === true,
      direct: one.kind === "direct",
      within: one.within,
      statements: read(one.content),
    });
  }
  for (const one of layers.assertions) {
    const anchor = anchors(one.span);
    items.push({
      id: anchor.id,
      documentId: document.id,
      item: { layer: "assertions", id: one.id },
      span: one.span,
      anchor: anchor.anchor,
      voice: "author",
      speakers: [],
      source: [],
      affirms: true,
      retracts: false,
      hedged: false,
      direct: false,
      within: null,
      statements: read(one.span),
    });
  }
  return items
    .filter(({ statements }) => statements.length > 0)
    .map((item) =>
      item.within === null ? item : { ...item, within: idOfAttribution.get(item.within) ?? null },
    );
}

/** Ids by words, the second telling in the same words by its number as well. */
function anchorsOf({
  id,
  text,
}: Document): (spans: readonly Span[]) => { id: string; anchor: TellingAnchor } {
  const met = new Map<string, number>();
  return (spans) => {
    const words = wordsOf(text, spans).replace(/\s+/g, " ");
    const quote = words.length > LONG ? idOf("g", words) : words;
    const nth = met.get(quote) ?? 0;
    met.set(quote, nth + 1);
    const anchor = { documentId: id, quote, nth };
    return { id: tellingId(anchor), anchor };
  };
}

/** A longer quote is held by its hash: nobody reads it. */
const LONG = 2000;

/** The actor of the case for each actor of the document, as mentions are resolved. */
function actorsById(mentions: readonly Mention[], actorOf: ActorOfMention): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const mention of mentions) {
    if (mention.actor === null || found.has(mention.actor)) continue;
    const actor = actorOf(mention);
    if (actor !== null) found.set(mention.actor, actor);
  }
  return found;
}

const cueIsAmong = (cue: string, verbs: ReadonlySet<string>, lexicon: Lexicon): boolean =>
  plainWords(cue)
    .split(/\s+/)
    .some((form) => {
      const { stem } = lexicon.senses(form);
      return [...verbs].some((verb) => lexicon.senses(verb).stem === stem);
    });

/** Reads the sentences of a telling. What lies in each is looked up by place, so that a text of many tellings stays linear. */
function readerOf(
  { text }: Document,
  layers: ToldLayers,
  { segmentation }: Language,
  lexicon: Lexicon,
  actorOf: ActorOfMention,
): (spans: readonly Span[]) => readonly Statement[] {
  const sentencesAt = locator(layers.sentences);
  const mentionsAt = locator(layers.mentions);
  const quantitiesAt = locator(layers.quantities);
  const timesAt = locator(layers.times);
  return (spans) => {
    const whole = hull(spans);
    if (whole === null) return [];
    const statements: Statement[] = [];
    for (const sentence of sentencesAt(whole, SENTENCES)) {
      const parts = spans.flatMap(({ start, end }) => {
        const part = { start: Math.max(start, sentence.start), end: Math.min(end, sentence.end) };
        return part.start < part.end ? [trimmed(text, part)] : [];
      });
      if (parts.length === 0) continue;
      const within = {
        mentions: mentionsAt(sentence, 100),
        quantities: quantitiesAt(sentence, 24),
        times: timesAt(sentence, 24),
      };
      const statement = readStatement(text, parts, within, actorOf, lexicon, segmentation);
      if (statement.units.length + statement.counts.length + statement.times.length >= LEAST_UNITS)
        statements.push(statement);
    }
    return statements;
  };
}

/** Finds what overlaps a span in a list that is in order of starts. At most `most` of them. */
function locator<T extends Span>(items: readonly T[]): (span: Span, most: number) => readonly T[] {
  const sorted = items.toSorted((a, b) => a.start - b.start);
  // The furthest end up to each item: nested ones may end before those that hold them.
  let furthest = 0;
  const ends = sorted.map(({ end }) => (furthest = Math.max(furthest, end)));
  return (span, most) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (ends[middle]! <= span.start) low = middle + 1;
      else high = middle;
    }
    const found: T[] = [];
    for (let i = low; i < sorted.length && sorted[i]!.start < span.end && found.length < most; i++)
      if (sorted[i]!.end > span.start) found.push(sorted[i]!);
    return found;
  };
}

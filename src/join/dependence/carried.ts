// What a telling brings to the tests of dependence: the words it quotes, what is cited beside it and which agencies are named
// there; and what its document does: authors, outlet, date. Plain data that a store can keep. Works and actors are joined by
// others and handed in.

import type { Language } from "../../lang/language.ts";
import type { Citation } from "../../model/citation.ts";
import type { Document } from "../../model/document.ts";
import { stated } from "../../model/metadata.ts";
import { contains, hull, overlaps, type Span, wordsAt } from "../../model/span.ts";
import type { Quotation, Sentence } from "../../model/token.ts";
import { canonical } from "../../text/spelling.ts";
import type { TellingItem } from "../claim/tellings.ts";
import { agenciesIn, agencyNamed, type Named } from "./agencies.ts";

export interface Quoted {
  readonly span: Span;
  /** In lower case, without marks. */
  readonly words: readonly string[];
}

export interface CitedBeside {
  readonly marker: Span;
  /** Id of the work that it leads to, and the document of the case that is that work, where known. */
  readonly work: string | null;
  readonly documentId: string | null;
  /** The marker as it is written where it leads nowhere; null where it leads somewhere. */
  readonly dangling: string | null;
}

export interface CarriedTelling {
  readonly id: string;
  readonly documentId: string;
  readonly span: Span;
  readonly voice: "author" | "speaker";
  readonly speakers: readonly string[];
  /** Canonical words of the source, for speakers who are no actor yet. */
  readonly source: string;
  readonly quotes: readonly Quoted[];
  readonly cites: readonly CitedBeside[];
  readonly agencies: readonly Named[];
}

/** A document as the tests see it. Null or empty: not known. */
export interface TellingDocument {
  readonly id: string;
  /** Canonical names, each with the words that state it where the text does. */
  readonly authors: readonly { readonly name: string; readonly span: Span | null }[];
  readonly outlet: { readonly name: string; readonly span: Span | null } | null;
  /** Who owns the outlet, where somebody says. */
  readonly owner: string | null;
  /** EDTF. */
  readonly published: string | null;
  /** An agency that the byline or the outlet names. */
  readonly agency: Named | null;
}

export interface Around {
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
  readonly citations: readonly Citation[];
}

/** Follows a citation to its work, and a work to the document of the case that it is. */
export interface Works {
  readonly workOf: (citationId: string) => string | null;
  readonly documentOf: (workId: string) => string | null;
}

/** Words of a quotation that are compared; a speech is known by its start. */
const QUOTED = 400;

export function carriedTellings(
  document: Document,
  tellings: readonly TellingItem[],
  { sentences, quotations, citations }: Around,
  works: Works,
  language: Language,
): readonly CarriedTelling[] {
  const { text } = document;
  const cited = citations.flatMap((citation) =>
    citation.marker === null ? [] : [{ ...citation, ...citation.marker }],
  );
  const sentencesNear = near(sentences);
  const quotationsNear = near(quotations);
  const citedNear = near(cited);
  return tellings.map((telling): CarriedTelling => {
    const span = hull(telling.span) ?? { start: 0, end: 0 };
    // The sentences that carry it, with the words that lead up to it.
    const passage = hull([span, ...telling.source, ...sentencesNear(span)]) ?? span;
    return {
      id: telling.id,
      documentId: telling.documentId,
      span,
      voice: telling.voice,
      speakers: telling.speakers,
      source: canonical(telling.source.map((one) => wordsAt(text, one).slice(0, 200)).join(" ")),
      quotes: quotedIn(text, telling, quotationsNear(span)),
      cites: citedNear(passage).map((citation) => citedBeside(text, citation, works)),
      agencies: agenciesIn(text, passage, language),
    };
  });
}

function citedBeside(text: string, citation: Citation & Span, works: Works): CitedBeside {
  const marker = { start: citation.start, end: citation.end };
  const work = works.workOf(citation.id) ?? citation.work;
  return {
    marker,
    work,
    documentId: work === null ? null : works.documentOf(work),
    dangling: citation.dangling && work === null ? wordsAt(text, marker).trim() : null,
  };
}

function quotedIn(text: string, telling: TellingItem, quotations: readonly Quotation[]): readonly Quoted[] {
  const parts = quotations
    .filter(({ depth, inside }) => depth === 0 || telling.span.some((span) => contains(inside, span)))
    .flatMap(({ inside }) =>
      telling.span.flatMap((span) =>
        overlaps(inside, span)
          ? [{ start: Math.max(inside.start, span.start), end: Math.min(inside.end, span.end) }]
          : [],
      ),
    );
  const found: Quoted[] = [];
  for (const span of parts) {
    const last = found.at(-1);
    if (last && overlaps(last.span, span)) continue;
    const words = (
      wordsAt(text, span)
        .slice(0, 8 * QUOTED)
        .match(WORD) ?? []
    )
      .slice(0, QUOTED)
      .map((word) => canonical(word));
    if (words.length > 0) found.push({ span, words });
  }
  return found;
}

const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu;

export function tellingDocument(
  document: Document,
  language: Language,
  owner: string | null = null,
): TellingDocument {
  const { metadata } = document;
  const signed = metadata.byline.flatMap(({ value, said }) =>
    // "Lowe, Ann; Reed, Ben": readers part names so.
    value.split(/\s*;\s*/).map((name) => ({ name, span: said.by === "text" ? said.span : null })),
  );
  const authors = signed.filter(({ name }) => name !== "" && agencyNamed(name, language) === null);
  const outlet = metadata.outlet[0];
  const credited = [...signed, ...(outlet ? [{ name: outlet.value, span: outletOf(outlet).span }] : [])]
    .map(({ name, span }) => ({ name: agencyNamed(name, language), span: span ?? { start: 0, end: 0 } }))
    .find((one): one is Named => one.name !== null);
  return {
    id: document.id,
    authors: authors.map(({ name, span }) => ({ name: canonical(name), span })),
    outlet: outlet ? outletOf(outlet) : null,
    owner: owner === null ? null : canonical(owner),
    published: stated(metadata, "published"),
    agency: credited ?? null,
  };
}

const outletOf = ({ value, said }: Document["metadata"]["outlet"][number]) => ({
  name: canonical(value).replace(/^the /, ""),
  span: said.by === "text" ? said.span : null,
});

/** What overlaps a span, of a list in order of starts, by looking a bounded way back for what began before it. */
function near<T extends Span>(items: readonly T[]): (span: Span) => readonly T[] {
  const sorted = items.toSorted((a, b) => a.start - b.start);
  let furthest = 0;
  const ends = sorted.map(({ end }) => (furthest = Math.max(furthest, end)));
  return (span) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (ends[middle]! <= span.start) low = middle + 1;
      else high = middle;
    }
    const found: T[] = [];
    for (let i = low; i < sorted.length && sorted[i]!.start < span.end && found.length < NEAR; i++)
      if (sorted[i]!.end > span.start) found.push(sorted[i]!);
    return found;
  };
}

/** Things in one passage that are looked at. */
const NEAR = 64;

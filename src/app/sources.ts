// What the articles of a case lean on, as people ask for it: works that are cited, notes that lead nowhere with what may be
// meant, entries that nothing uses, and passages that one article has from another, side by side.

import type { Store } from "../extend.ts";
import { type Difference, differences } from "../join/reuse.ts";
import { type CitedText, type Suggestion, suggestedReferences } from "../join/works.ts";
import type { DocumentLine, Page } from "../keep/joins.ts";
import type { Language } from "../lang/language.ts";
import type { Citation, Work } from "../model/citation.ts";
import type { Reuse } from "../model/claim.ts";
import { type Span, wordsAt } from "../model/span.ts";
import { documentLine } from "./document-line.ts";
import type { WorkView } from "./joining/works.ts";
import { laidLayers } from "./laid-layers.ts";

export interface WorkSummary {
  readonly work: Work;
  readonly documents: number;
  readonly citations: number;
}

export interface CitedPlace extends DocumentLine {
  readonly from: "reference" | "named" | "link" | "document";
  /** The reference, the link or the words that name it. */
  readonly span: Span | null;
  readonly words: string;
  /** The markers that lead to it. */
  readonly markers: readonly Span[];
}

export interface WorkDetail extends WorkSummary {
  readonly cited: readonly CitedPlace[];
  /** Why these were taken for one work: "same title", with what each says. */
  readonly joins: WorkView["joins"];
}

/** Code units of words that are shown. */
const WORDS = 400;
const MOST = 200;

const cut = (words: string): string => {
  const plain = words.replace(/\s+/g, " ").trim();
  return plain.length <= WORDS ? plain : `${plain.slice(0, WORDS).toWellFormed()}…`;
};

export async function workPage(
  store: Store,
  query: {
    readonly filter?: string;
    readonly documentId?: string;
    readonly offset?: number;
    readonly limit?: number;
  },
): Promise<Page<WorkSummary>> {
  const { items, total } = await store.views.page<WorkView>("works", query);
  return { total, items: items.map(({ work, documents, citations }) => ({ work, documents, citations })) };
}

export async function workDetail(store: Store, id: string): Promise<WorkDetail | null> {
  const view = await store.views.one<WorkView>("works", id);
  if (view === null) return null;
  const { work, documents, citations, items, joins } = view;
  const cited: CitedPlace[] = [];
  for (const { documentId, from, span, citations: ids } of items.slice(0, MOST)) {
    const one = await readCited(store, documentId);
    if (one === null) continue;
    const markers = one.citations.flatMap((citation) =>
      ids.includes(citation.id) && citation.marker !== null ? [citation.marker] : [],
    );
    const words = span === null ? "" : cut(wordsAt(one.text, span));
    cited.push({ ...one.line, from, span, words, markers });
  }
  return { work, documents, citations, cited, joins };
}

interface ReadCited extends CitedText {
  readonly line: DocumentLine;
}

async function readCited(store: Store, id: string): Promise<ReadCited | null> {
  const kept = await store.document(id);
  if (kept === null) return null;
  const { document } = kept;
  const { layers } = await laidLayers(store, document, ["citations"]);
  return {
    text: document.text,
    citations: layers.citations ?? [],
    line: documentLine(kept),
  };
}

export interface LooseCitation {
  readonly citation: string;
  readonly kind: Citation["kind"];
  readonly key: string | null;
  /** The marker that leads nowhere, or the entry that no marker uses. */
  readonly span: Span;
  /** Words before it and of it. */
  readonly words: string;
  /** References that other articles give at the same place of a passage that both have; the likeliest first. */
  readonly suggestions: readonly (Suggestion & {
    readonly words: number;
    readonly reference: string;
    readonly document: DocumentLine;
  })[];
}

export interface LooseEnds extends DocumentLine {
  readonly dangling: readonly LooseCitation[];
  readonly unused: readonly LooseCitation[];
}

/** Markers of one article that lead nowhere, and entries that nothing uses. */
export async function looseEnds(store: Store, documentId: string): Promise<LooseEnds | null> {
  const own = await readCited(store, documentId);
  if (own === null) return null;
  const dangling = own.citations.filter(({ dangling, marker }) => dangling && marker !== null).slice(0, MOST);
  const suggested = dangling.length === 0 ? [] : await suggestionsFor(store, documentId, own);
  const { text } = own;
  return {
    ...own.line,
    dangling: dangling.map(({ id, kind, key, marker }) => ({
      citation: id,
      kind,
      key,
      span: marker!,
      words: cut(text.slice(leadFrom(text, marker!.start), marker!.end)),
      suggestions: suggested.filter(({ citation }) => citation === id).slice(0, 3),
    })),
    unused: own.citations
      .filter(({ marker, reference }) => marker === null && reference !== null)
      .slice(0, MOST)
      .map(({ id, kind, key, reference }) => ({
        citation: id,
        kind,
        key,
        span: reference!,
        words: cut(wordsAt(text, reference!)),
        suggestions: [],
      })),
  };
}

/** Code units before a marker that are shown with it, from a whole word on. */
const BEFORE = 120;

function leadFrom(text: string, at: number): number {
  const from = Math.max(0, at - BEFORE);
  const blank = from === 0 ? -1 : text.slice(from, at).search(/\s/);
  return from + blank + 1;
}

async function suggestionsFor(
  store: Store,
  documentId: string,
  own: ReadCited,
): Promise<LooseCitation["suggestions"]> {
  const reuses = (await store.reuses.of(documentId)).slice(0, MOST);
  const texts = new Map<string, ReadCited>([[documentId, own]]);
  for (const { b } of reuses)
    if (!texts.has(b.documentId)) {
      const other = await readCited(store, b.documentId);
      if (other !== null) texts.set(b.documentId, other);
    }
  return suggestedReferences(reuses, (id) => texts.get(id) ?? null)
    .filter(({ at }) => at.documentId === documentId)
    .map((one) => {
      const there = texts.get(one.from.reference.documentId)!;
      return { ...one, reference: cut(wordsAt(there.text, one.from.reference.span)), document: there.line };
    });
}

export interface ReusedPassage extends Reuse {
  readonly words: { readonly a: string; readonly b: string };
  /** Word by word; spans lie in the documents' texts. */
  readonly differences: readonly Difference[];
}

export interface SideBySide {
  readonly a: DocumentLine;
  readonly b: DocumentLine;
  readonly passages: readonly ReusedPassage[];
}

/** Code units of one passage that are shown side by side. */
const PASSAGE = 6_000;
const PASSAGES = 60;

export async function sideBySide(
  store: Store,
  { segmentation }: Language,
  a: string,
  b: string,
): Promise<SideBySide | null> {
  const [one, other] = [await readCited(store, a), await readCited(store, b)];
  if (one === null || other === null) return null;
  const passages = (await store.reuses.of(a, b)).slice(0, PASSAGES).map((reuse): ReusedPassage => {
    const bounded = ({ start, end }: Span): Span => ({ start, end: Math.min(end, start + PASSAGE) });
    const [inA, inB] = [bounded(reuse.a.span), bounded(reuse.b.span)];
    return {
      ...reuse,
      words: { a: wordsAt(one.text, inA), b: wordsAt(other.text, inB) },
      differences: differences({ text: one.text, span: inA }, { text: other.text, span: inB }, segmentation),
    };
  });
  return { a: one.line, b: other.line, passages };
}

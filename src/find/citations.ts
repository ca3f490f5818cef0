// Citations by rule: note markers and the references that they lead to, starred notes, author and year, links, media
// cited by name. A marker whose reference the document does not hold is dangling; a reference that no marker uses is a
// citation without a marker. "It fell.[1]" with no list gives a note at 8-11 with key "1", dangling.

import type { CitingWords } from "../lang/citing-words.ts";
import type { BlockKind, Link } from "../model/block.ts";
import type { Citation, CitationKind } from "../model/citation.ts";
import type { Document } from "../model/document.ts";
import { idOf } from "../model/id.ts";
import { contains, overlaps, type Span } from "../model/span.ts";
import type { Token } from "../model/token.ts";
import { authorDatesIn, byYear } from "./citation/author-date.ts";
import { type Marker, markersIn } from "./citation/markers.ts";
import { namedIn } from "./citation/named.ts";
import { addressIn, isWebAddress, type Reference, referencesOf } from "./citation/references.ts";
import { finder } from "./finder.ts";

const VERSION = "citations-by-rule/2";

const CITING: ReadonlySet<BlockKind> = new Set<BlockKind>([
  "title",
  "byline",
  "paragraph",
  "heading",
  "quotation",
  "note",
]);

export const citations = finder({
  name: "citations-by-rule",
  version: 2,
  gives: "citations",
  needs: ["tokens", "sentences", "mentions"],
  find(document, { tokens, sentences, mentions }, language) {
    const { text } = document;
    const references = referencesOf(
      document,
      language.citing.listHeadings,
      askedIn(document, language.citing),
    );
    const found: Citation[] = [];
    const used = new Set<Reference>();
    const add = (
      kind: CitationKind,
      marker: Span | null,
      key: string | null,
      reference: Reference | null,
      dangling: boolean,
      url: string | null,
    ): void => {
      if (reference) used.add(reference);
      const at = marker ?? reference!.span;
      found.push({
        id: idOf("c", document.id, kind, at.start, at.end, key),
        by: "rule",
        version: VERSION,
        kind,
        marker,
        key,
        reference: reference?.span ?? null,
        dangling,
        url: url ?? reference?.url ?? null,
        work: null,
      });
    };

    const running = runningText(document, references);
    const lookUp = keyed(references);
    const markers = running.flatMap((stretch) => markersIn(text, stretch, language.citing));
    const listed = references.map(({ span }) => span);
    const linked = hyperlinksOf(document);
    const noted: Span[] = [];
    for (const { span, kind, key, url, doubtful } of markers) {
      const reference = lookUp(kind, key, span.start);
      if (kind === "star" && !reference && !standsAlone(text, span, key)) continue;
      if (doubtful && !reference) continue;
      noted.push(span);
      // A raised figure may be a hyperlink itself: then it leads to that page where no reference has its key.
      const address = url ?? (reference === null ? (firstOver(linked, span)?.href ?? null) : null);
      add(kind, span, key, reference, reference === null && address === null, address);
    }
    const years = byYear(text, references);
    for (const stretch of running)
      for (const { span, key, reference } of authorDatesIn(text, stretch, language.citing, years))
        add("author-date", span, key, reference, reference === null, null);
    // "[1](https://…)" is a note already; its address is no second citation.
    const taken = new Set(markers.filter((m) => m.url !== null).map((m) => m.url!));
    for (const link of linksIn(text, tokens, running)) {
      const url = addressOf(text, link);
      if (url === null || !taken.has(url)) add("link", link, null, null, false, url);
    }
    // Hyperlinks whose address is not written out: the words that carry them. One on a marker, or within a reference,
    // is a citation already.
    for (const { href, start, end } of linked)
      if (!taken.has(href) && addressIn(text.slice(start, end)) === null)
        if (!touches(noted, { start, end }) && !touches(listed, { start, end }))
          add("link", { start, end }, null, null, false, href);
    for (const span of namedIn(text, tokens, within(sentences, running), mentions, language.citing))
      add("named", span, null, null, false, null);

    // One entry that a marker leads to makes a list of the lines beside it that the reader took for text.
    const hasList = references.some(
      (reference) => !reference.sure && isNumber(reference.key) && used.has(reference),
    );
    for (const reference of references)
      if (!used.has(reference) && (reference.sure || (hasList && isNumber(reference.key))))
        add(isStar(reference.key) ? "star" : "note", null, reference.key, reference, false, null);
    return found.sort((a, b) => startOf(a) - startOf(b));
  },
});

/** Keys of notes that the text asks for, with the place where each first stands. */
function askedIn(document: Document, citing: CitingWords): ReadonlyMap<string, number> {
  const asked = new Map<string, number>();
  for (const block of document.blocks)
    if (CITING.has(block.kind))
      for (const { key, span } of markersIn(document.text, block, citing))
        if (!asked.has(key)) asked.set(key, span.start);
  return asked;
}

/** Hyperlinks to the web, in document order. */
const hyperlinksOf = (document: Document): readonly Link[] =>
  document.blocks.flatMap((block) => (block.links ?? []).filter(({ href }) => isWebAddress(href)));

/** The span of `spans` that reaches into `span`; all in document order, and those of `spans` apart from each other. */
function firstOver<S extends Span>(spans: readonly S[], span: Span): S | null {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (spans[mid]!.end <= span.start) low = mid + 1;
    else high = mid;
  }
  const next = spans[low];
  return next !== undefined && overlaps(next, span) ? next : null;
}

const touches = (spans: readonly Span[], span: Span): boolean => firstOver(spans, span) !== null;

const isNumber = (key: string | null): boolean => key !== null && /^\d+$/.test(key);

const isStar = (key: string | null): boolean => key !== null && /^[*†‡]+$/.test(key);

const startOf = (citation: Citation): number => (citation.marker ?? citation.reference)!.start;

/** What the article itself says: its own blocks less the lines that are references. */
function runningText(document: Document, references: readonly Reference[]): readonly Span[] {
  const found: Span[] = [];
  let next = 0;
  for (const block of document.blocks) {
    if (!CITING.has(block.kind)) continue;
    let at = block.start;
    while (next < references.length && references[next]!.span.end <= block.start) next++;
    for (; next < references.length && references[next]!.span.start < block.end; next++) {
      const { start, end } = references[next]!.span;
      if (start > at) found.push({ start: at, end: start });
      at = end;
    }
    if (at < block.end) found.push({ start: at, end: block.end });
  }
  return found;
}

/**
 * Finds the reference of a key: of several with one key (notes that start again in each section), the first that
 * follows the marker, or else the last of all.
 */
function keyed(references: readonly Reference[]) {
  const lists = new Map<string, Reference[]>();
  for (const reference of references)
    if (reference.key !== null) {
      const list = lists.get(reference.key);
      if (list) list.push(reference);
      else lists.set(reference.key, [reference]);
    }
  return (kind: Marker["kind"], key: string, after: number): Reference | null => {
    const list = lists.get(key) ?? (kind === "note" ? undefined : lists.get("*".repeat(key.length)));
    if (!list) return null;
    let low = 0;
    let high = list.length;
    while (low < high) {
      const mid = (low + high) >> 1;
      if (list[mid]!.span.start < after) low = mid + 1;
      else high = mid;
    }
    return list[low] ?? list.at(-1)!;
  };
}

/** A star that leads nowhere is a marker all the same where it ends a word of some length: "f***" and "4*" are not. */
const standsAlone = (text: string, star: Span, key: string): boolean =>
  key.length === 1 && /\p{L}{3}[.,!?"”’)]?$/u.test(text.slice(Math.max(0, star.start - 8), star.start));

function linksIn(text: string, tokens: readonly Token[], running: readonly Span[]): readonly Span[] {
  const links = tokens.filter((token) => token.kind === "link" && addressOf(text, token) !== null);
  return within(links, running);
}

/** An address as a program can open it, or null for a mail address, a handle or a hashtag. */
function addressOf(text: string, link: Span): string | null {
  const words = text.slice(link.start, link.end);
  const address = addressIn(words);
  if (address !== null) return address;
  return /^(?!.*@)[\p{L}\d-]+(?:\.[\p{L}\d-]+)+\/\S+$/u.test(words) ? words : null;
}

/** Those of `spans` that lie in one of `stretches`; both in document order. */
function within<S extends Span>(spans: readonly S[], stretches: readonly Span[]): readonly S[] {
  const found: S[] = [];
  let next = 0;
  for (const span of spans) {
    while (next < stretches.length && stretches[next]!.end <= span.start) next++;
    if (next < stretches.length && contains(stretches[next]!, span)) found.push(span);
  }
  return found;
}

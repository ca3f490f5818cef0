// What one document brings to the works of a case: each reference of its list, each link, each outlet that it cites by
// name, and the document itself, which others may cite. An item's id comes from the document and the words that cite, so
// that a constraint on it outlives a second analysis. Knows one document alone.

import type { Language } from "../../lang/language.ts";
import type { Attribution } from "../../model/attribution.ts";
import type { Citation, WorkFields, WorkName } from "../../model/citation.ts";
import type { Document } from "../../model/document.ts";
import { idOf } from "../../model/id.ts";
import { stated } from "../../model/metadata.ts";
import { overlaps, type Span, wordsAt } from "../../model/span.ts";
import { hostOf, normalAddress } from "./address.ts";
import { outletsAgree } from "./alike.ts";
import { authorsOf } from "./authors.ts";
import { identityOf } from "./identity.ts";
import { namedWork } from "./named.ts";
import { parsedReference } from "./reference.ts";
import { repeated } from "./repeats.ts";

export interface CitingDocument {
  readonly document: Document;
  readonly citations: readonly Citation[];
  /** Tells who spoke to the outlet in "told Channel 9". */
  readonly attributions?: readonly Attribution[];
}

export interface WorkItem {
  readonly id: string;
  readonly documentId: string;
  /** document: the document as a work of its own, which others may cite. */
  readonly from: "reference" | "named" | "link" | "document";
  /** Where the document says it; null for the document itself. */
  readonly span: Span | null;
  /** Ids of the citations that lead to it. */
  readonly citations: readonly string[];
  readonly fields: WorkFields;
  /** Items of one identity say the very same, and are one work without being compared. */
  readonly identity: string;
  /** Another item of the document that this one says it is ("Ibid."), and why. */
  readonly alias: { readonly of: string; readonly reason: AliasReason } | null;
}

export type AliasReason = "repeats an earlier reference" | "the document's only reference to that outlet";

export function itemsOf(
  { document, citations, attributions = [] }: CitingDocument,
  language: Language,
): readonly WorkItem[] {
  const found: WorkItem[] = [];
  const times = new Map<string, number>();
  const add = (
    from: WorkItem["from"],
    span: Span | null,
    cited: readonly string[],
    fields: WorkFields,
    alias: WorkItem["alias"],
  ): WorkItem => {
    const words = span === null ? "" : wordsAt(document.text, span).slice(0, LONGEST).replace(KEY, "").trim();
    const nth = times.get(`${from} ${words}`) ?? 0;
    times.set(`${from} ${words}`, nth + 1);
    const id = idOf("w", document.id, from, words, nth);
    const item = { id, documentId: document.id, from, span, citations: cited, fields, alias };
    const made = { ...item, identity: identityOf(item, language) };
    found.push(made);
    return made;
  };

  const own = ownFields(document, language);
  if (own) add("document", null, [], own, null);
  const references = referencesOf(citations, document.text);
  const entries = references.map(({ key, span }) => ({
    key,
    words: wordsAt(document.text, span).slice(0, LONGEST),
  }));
  const items: (WorkItem | null)[] = [];
  for (const [i, { span, cited, isStar, url }] of references.entries()) {
    const parsed = parsedReference(entries[i]!.words, language);
    if (parsed === null) {
      const at = repeated(entries, i, language.citing);
      const target = at === null ? null : (items[at] ?? null);
      const alias = target && {
        of: target.alias?.of ?? target.id,
        reason: "repeats an earlier reference" as const,
      };
      items.push(target && add("reference", span, cited, target.fields, alias));
    } else {
      const fields = { ...parsed, url: parsed.url ?? url };
      items.push(isRemark(fields, isStar) ? null : add("reference", span, cited, fields, null));
    }
  }
  for (const { kind, marker, url, id } of citations) {
    if (kind === "link" && marker !== null && url !== null) {
      const fields = linkFields(url);
      if (fields) add("link", marker, [id], fields, null);
    }
    if (kind === "named" && marker !== null) {
      const speakers = speakersAt(marker, attributions, document.text);
      const fields = namedWork(wordsAt(document.text, marker), speakers, language);
      if (fields) add("named", marker, [id], fields, onlyOne(fields.containerTitle, items, language));
    }
  }
  return found;
}

const LONGEST = 2000;
const KEY = /^(?:\[[^\]]{1,20}\]:?|\(\d{1,3}\)|[⁰¹²³⁴-⁹]{1,3}|\d{1,3}[.)]|[*†‡]{1,3})\s*/u;

interface Listed {
  readonly span: Span;
  readonly key: string | null;
  readonly cited: readonly string[];
  readonly isStar: boolean;
  readonly url: string | null;
}

/** The references that citations lead to, each once, in document order. */
function referencesOf(citations: readonly Citation[], text: string): readonly Listed[] {
  const found = new Map<number, Listed & { readonly cited: string[] }>();
  for (const { id, kind, key, marker, reference, url } of citations) {
    if (reference === null) continue;
    const known = found.get(reference.start);
    // A reference that no marker uses is cited by nobody: its citation says only that it is there.
    if (known) known.cited.push(id);
    else
      found.set(reference.start, {
        span: reference,
        // An author-date key is no number of a list.
        key:
          kind === "note"
            ? key
            : (/^\W?(\d{1,3})\W/.exec(text.slice(reference.start, reference.start + 5))?.[1] ?? null),
        cited: marker === null ? [] : [id],
        isStar: kind === "star",
        url,
      });
  }
  return [...found.values()].sort((a, b) => a.span.start - b.span.start);
}

/** "* The author keeps bees." and "[2] He later took it back." are notes, not works. */
function isRemark(fields: WorkFields, isStar: boolean): boolean {
  const { type, author, containerTitle, issued, url, publisher, title } = fields;
  if (title === null && url === null && containerTitle === null) return true;
  if (isStar) return url === null && (containerTitle === null || issued === null);
  const isBare = author.length === 0 && containerTitle === null && issued === null && url === null;
  return type === "document" && isBare && publisher === undefined && !isHeadline(title ?? "");
}

/** "Constitution of the Valley, art. 7": most words that could be small are not. */
const isHeadline = (title: string): boolean => {
  const words = (title.match(/\p{L}{4,}/gu) ?? []).slice(0, 20);
  return words.filter((word) => /^\p{Lu}/u.test(word)).length * 2 > words.length;
};

/** The item of the one work of the list that appeared in that outlet, where there is just one. */
function onlyOne(
  outlet: string | null,
  items: readonly (WorkItem | null)[],
  language: Language,
): WorkItem["alias"] {
  let only: WorkItem | null = null;
  for (const item of items.slice(0, 1000)) {
    if (
      item === null ||
      item.alias !== null ||
      outletsAgree(item.fields.containerTitle, outlet, language) !== "same"
    )
      continue;
    if (only !== null && only.identity !== item.identity) return null;
    only ??= item;
  }
  return only && { of: only.id, reason: "the document's only reference to that outlet" };
}

function linkFields(url: string): WorkFields | null {
  const normal = normalAddress(url);
  if (normal === null) return null;
  const address = /^https?:/i.test(url) ? url : `https://${url}`;
  return {
    type: "webpage",
    title: null,
    author: [],
    containerTitle: hostOf(normal),
    issued: null,
    url: address,
  };
}

/** The document as others would cite it, or null where it says too little of itself. */
function ownFields({ metadata }: Document, language: Language): WorkFields | null {
  const title = stated(metadata, "title");
  const address = stated(metadata, "address");
  if (title === null && address === null) return null;
  const byline = stated(metadata, "byline");
  const outlet = stated(metadata, "outlet");
  return {
    type: outlet === null ? "article" : "article-newspaper",
    title,
    author: byline === null ? [] : authorsOf(byline, language),
    containerTitle: outlet,
    issued: stated(metadata, "published"),
    url: address !== null && normalAddress(address) !== null ? address : null,
  };
}

/** Who spoke to the outlet: the sources of an attribution whose cue or venue stands in the marker. */
function speakersAt(marker: Span, attributions: readonly Attribution[], text: string): readonly WorkName[] {
  const told = attributions.find(({ cue, venue = [] }) =>
    [...cue, ...venue].some((span) => overlaps(span, marker)),
  );
  const names = (told?.source ?? []).map((span) => wordsAt(text, span));
  // "she" and "a senior official" name nobody. Titles stand with a name too often to tell its parts here.
  return names
    .map((name) => name.split(/[,;(]/)[0]!.trim())
    .filter((name) => /^\p{Lu}\S+ .*\p{Lu}/u.test(name))
    .map((literal) => ({ literal }));
}

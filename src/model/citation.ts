// Works and citations: what an article leans on, whether the case holds it or not.

import type { Found } from "./found.ts";
import { inOrder, type Span } from "./span.ts";

export type WorkType =
  | "article"
  | "article-journal"
  | "article-newspaper"
  | "book"
  | "chapter"
  | "document"
  | "interview"
  | "personal_communication"
  | "report"
  | "webpage";

/** A person's name in two parts, or whatever else signs a work in one: "Ministry of Water". */
export interface WorkName {
  readonly family?: string;
  readonly given?: string;
  readonly literal?: string;
}

/** What is said of a work, under the names of CSL-JSON (citeproc-js schema 1.0) in camel case. */
export interface WorkFields {
  readonly type: WorkType;
  readonly title: string | null;
  readonly author: readonly WorkName[];
  readonly containerTitle: string | null;
  /** EDTF. */
  readonly issued: string | null;
  /** With http or https; any other scheme stays text. */
  readonly url: string | null;
  readonly publisher?: string;
  readonly publisherPlace?: string;
  readonly volume?: string;
  readonly issue?: string;
  readonly page?: string;
  readonly doi?: string;
  /** EDTF: when somebody looked at the address. */
  readonly accessed?: string;
}

/** One work of the case, as far as those who cite it say what it is. */
export interface Work extends WorkFields {
  readonly id: string;
  /** The document of the case that is this work, where it holds it. */
  readonly documentId: string | null;
}

export type CitationKind = "note" | "star" | "author-date" | "link" | "named";

export interface Citation extends Found {
  readonly kind: CitationKind;
  /** The words in the running text that cite. Null for a reference that no marker uses. */
  readonly marker: Span | null;
  /** "1", "*", "Lowe 2031" for author and year; null where none is written. */
  readonly key: string | null;
  /** The span of the reference that it leads to, or null. */
  readonly reference: Span | null;
  /** True where a marker leads to no reference in its document. */
  readonly dangling: boolean;
  readonly url: string | null;
  /** The work that it leads to, once works are joined. */
  readonly work: string | null;
}

/**
 * The stretches that citations take up, markers and references, in document order and without overlaps: what stands in
 * them (a page, a year, the 9 of "Channel 9") tells where something is said, and counts nothing.
 */
export function citedSpans(citations: readonly Citation[]): readonly Span[] {
  const all = citations
    .flatMap(({ marker, reference }) => [marker, reference])
    .filter((span) => span !== null);
  const found: Span[] = [];
  for (const { start, end } of all.sort(inOrder)) {
    const last = found.at(-1);
    if (last === undefined || start > last.end) found.push({ start, end });
    else if (end > last.end) found[found.length - 1] = { start: last.start, end };
  }
  return found;
}

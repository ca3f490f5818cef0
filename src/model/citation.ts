// Works and citations: what an article leans on, whether the case holds it or not.

import type { Found } from "./found.ts";
import type { Span } from "./span.ts";

/** A CSL-JSON item (citeproc-js schema 1.0), as far as it is filled. */
export interface Work {
  readonly id: string;
  readonly type: "article" | "article-newspaper" | "webpage" | "book" | "report" | "interview" | "document";
  readonly title: string | null;
  readonly author: readonly {
    readonly family?: string;
    readonly given?: string;
    readonly literal?: string;
  }[];
  readonly containerTitle: string | null;
  /** EDTF. */
  readonly issued: string | null;
  readonly url: string | null;
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

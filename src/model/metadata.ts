// Metadata: what is known of an article beside its text, each with who says so. Several may say different things; all
// are kept, the first is shown. A user's word comes first, then the text itself, then the file.

import type { Span } from "./span.ts";

export type Stater =
  | { readonly by: "user"; readonly name: string; readonly at: string } // at: ISO 8601 date and time, UTC
  | { readonly by: "text"; readonly span: Span } // the words of the document that say it
  | { readonly by: "file"; readonly field: string }; // "meta[name=author]", "json:published"

export interface Stated {
  readonly value: string;
  readonly said: Stater;
}

export type MetadataField = "title" | "byline" | "outlet" | "published" | "address" | "language";

/** `published` is EDTF ("2014-06", "1938~"); `language` a BCP 47 tag. An empty list: nobody says. */
export type Metadata = Readonly<Record<MetadataField, readonly Stated[]>>;

export const noMetadata: Metadata = {
  title: [],
  byline: [],
  outlet: [],
  published: [],
  address: [],
  language: [],
};

/** The value that is shown for a field, or null where nobody states one. */
export const stated = (metadata: Metadata, field: MetadataField): string | null =>
  metadata[field][0]?.value ?? null;

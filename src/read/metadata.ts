// Puts together what several places of a file state of an article: the first says what is shown, the rest is kept.

import type { Language } from "../lang/language.ts";
import { type Metadata, type MetadataField, noMetadata, type Stated } from "../model/metadata.ts";
import { phraseSet } from "./phrases.ts";

export type Stating = Record<MetadataField, Stated[]>;

export const nothingStated = (): Stating => ({
  title: [],
  byline: [],
  outlet: [],
  published: [],
  address: [],
  language: [],
});

export const metadataFields = Object.keys(noMetadata) as readonly MetadataField[];

/** Adds a value, unless somebody has stated it before. */
export function addStated(stating: Stating, field: MetadataField, stated: Stated): void {
  if (!stating[field].some(({ value }) => value === stated.value)) stating[field].push(stated);
}

/** What the first states, then what the others add to it: a user's word, then the text's, then the file's. */
export function joinMetadata(...all: readonly Metadata[]): Metadata {
  const joined = nothingStated();
  for (const metadata of all)
    for (const field of metadataFields)
      for (const stated of metadata[field]) addStated(joined, field, stated);
  return joined;
}

/** "Ann Lee" of "By Ann Lee", as fields for authors often have it. */
export function withoutOpener(byline: string, { page }: Language): string {
  const words = byline.trim().split(/\s+/u);
  const opener = phraseSet(page.byline.openers)(
    words.slice(0, 4).map((word) => word.toLowerCase().replace(/:$/, "")),
  );
  return opener < words.length ? words.slice(opener).join(" ") : byline.trim();
}

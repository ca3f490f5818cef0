// Documents, their versions and copies. A document is one article. Its version is what one reader made of certain bytes
// and never changes; a changed file, or a better reader, makes a new version of the same document.

import type { Block } from "./block.ts";
import { idOf } from "./id.ts";
import type { Metadata } from "./metadata.ts";

export interface Document {
  readonly id: string;
  readonly version: DocumentVersion;
  /** All that was extracted, boilerplate too. Spans count in its UTF-16 code units. */
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly metadata: Metadata;
  /** BCP 47 tag of the language that its finders assume. */
  readonly lang: string;
}

export interface DocumentVersion {
  readonly id: string;
  /** SHA-256 of the file's bytes. */
  readonly sha256: string;
  /**
   * Place inside the file ("message 12") where it takes that to tell the document from others in the same bytes; null
   * where the bytes are its own. Where it was found is its copy's to say.
   */
  readonly locator: string | null;
  /** Name and version of the reader, "txt/1". */
  readonly reader: string;
}

/** Where a document was found. Two outlets with one text are two documents; one file read twice is one. */
export interface Copy {
  readonly id: string;
  readonly documentId: string;
  readonly versionId: string;
  /** A path or an address, as it was given. */
  readonly place: string;
  readonly locator: string | null;
  readonly sha256: string;
  /** Number of bytes of the file. */
  readonly size: number;
  /** ISO 8601 date and time, UTC. */
  readonly got: string;
  /** Who got it: a user's name, or a program's. */
  readonly gotBy: string;
  /** The outlet of this copy where the user states one; otherwise the document's metadata tells. */
  readonly outlet: string | null;
}

export const versionId = (sha256: string, locator: string | null, reader: string): string =>
  idOf("v", sha256, locator, reader);

/** The id of a document that no case knows yet: from the bytes and the place inside them, not from where they lie. */
export const documentId = (sha256: string, locator: string | null): string => idOf("d", sha256, locator);

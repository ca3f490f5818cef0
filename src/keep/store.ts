// The contract of a store: what a case keeps, and how it answers. Asynchronous throughout, so that a database server
// can stand behind it. Every write is one transaction: it is whole or it never was. test/contracts/store.ts runs the
// same suite on every implementation.

import type { Decision, DecisionDraft } from "../model/decision.ts";
import type { Copy, Document } from "../model/document.ts";
import type { FoundLayer, Layers, StoredLayerName } from "../model/layers.ts";
import type { MetadataField, Stated } from "../model/metadata.ts";
import type { Span } from "../model/span.ts";
import type { Actors, Joins, Reuses, Views } from "./joins.ts";

/** One document as it comes from reading and finding, ready to be kept. */
export interface NewDocument {
  /** As reading made it; `id` is provisional where the place is known with other bytes (see `Added`). */
  readonly document: Document;
  readonly copy: Omit<Copy, "id" | "documentId" | "versionId">;
  readonly layers: readonly FoundLayer<StoredLayerName>[];
  /** The file's bytes, kept once per hash; null where an earlier document of the same file brought them. */
  readonly original: Uint8Array | null;
}

export interface Added {
  /**
   * new: a document that the case did not hold. copy: its bytes were known, the place was not. known: bytes and place
   * were known, nothing was added. version: the place was known with other bytes, or a better reader read the same
   * bytes; the document keeps its id and gets a new version, and `documentId` may differ from the one handed in.
   */
  readonly outcome: "new" | "copy" | "known" | "version";
  readonly documentId: string;
  readonly versionId: string;
  /** True where the document had been removed, and this brought it back. */
  readonly restored: boolean;
}

/** Bytes at a place, read by a reader: all that decides which document they are (see arrival.ts). */
export interface Arrival {
  readonly place: string;
  /** Where in the file it was found, as its copy will say. */
  readonly locator: string | null;
  /**
   * What tells it from other documents in the same bytes, as its version will say; the locator where it is left out.
   * Null for a line of JSON lines, whose bytes are its own: it is the same document on whatever line it stands.
   */
  readonly within?: string | null;
  readonly sha256: string;
  readonly reader: string;
}

/** What `add` would do with an arrival, as the case stands now. */
export interface Identified {
  readonly outcome: Added["outcome"];
  readonly documentId: string;
  readonly versionId: string;
  /** True where adding would change nothing. False for a removed document: adding brings it back. */
  readonly known: boolean;
  /** True where the document was removed. Reading a folder again leaves it so; `add` would bring it back. */
  readonly removed: boolean;
}

/** A newest version that finders of the given names and versions have not been over. */
export interface Stale {
  readonly documentId: string;
  readonly versionId: string;
  /** Its layers that are missing or were found by another finder. */
  readonly layers: readonly StoredLayerName[];
}

export interface DocumentSummary {
  readonly id: string;
  readonly versionId: string;
  readonly title: string | null;
  readonly byline: string | null;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly lang: string;
  /** Words of the article's own blocks. */
  readonly words: number;
  readonly copies: number;
  readonly versions: number;
  readonly place: string;
  readonly locator: string | null;
  /** Number of items by layer. */
  readonly counts: Readonly<Partial<Record<StoredLayerName, number>>>;
  /** Dangling citations, since a list shows them. */
  readonly dangling: number;
  /** ISO 8601, UTC: when it was added. */
  readonly added: string;
}

export interface KeptDocument {
  readonly document: Document;
  readonly copies: readonly Copy[];
  /** Newest first. */
  readonly versions: readonly {
    readonly id: string;
    readonly sha256: string;
    readonly reader: string;
    readonly added: string;
  }[];
}

export interface DocumentQuery {
  readonly sort?: "title" | "byline" | "outlet" | "published" | "added" | "place";
  readonly descending?: boolean;
  /** Keeps documents whose title, byline, outlet or place holds these words, in any case. */
  readonly filter?: string;
  readonly offset?: number;
  readonly limit?: number;
  /** True: those that were removed and can still be brought back. */
  readonly removed?: boolean;
}

export interface Page<T> {
  readonly items: readonly T[];
  readonly total: number;
}

/** One document that matches, with the passage of it that holds most of the words searched for. */
export interface SearchHit {
  readonly documentId: string;
  readonly versionId: string;
  readonly title: string | null;
  readonly byline: string | null;
  readonly outlet: string | null;
  readonly published: string | null;
  /** Path or address of its first copy. */
  readonly place: string;
  /**
   * Where the words stand in the document's text: from the first match of the passage to its last. Empty at 0 where
   * only a title matches that the text doesn't hold (stated by the file or the user); the snippet is then that title.
   */
  readonly span: Span;
  /** Some words around it, "…" where it is cut, and the matches within, as spans of `snippet`. */
  readonly snippet: string;
  readonly matches: readonly Span[];
}

export interface SearchPage extends SearchBounds {
  readonly offset?: number;
  readonly limit?: number;
}

/** What a search is narrowed to; all that are given must hold. They look at what was found, not at what people decided. */
export interface SearchBounds {
  /** Words that stand one after another in the source of an attribution. The query is then looked for in its content. */
  readonly speaker?: string;
  /** Words of the outlet's name, parts of words too. */
  readonly outlet?: string;
  /** EDTF; documents that may have been published on or after its first day, or on or before its last. */
  readonly from?: string;
  readonly to?: string;
  /** The query is looked for in the words of this layer's items: of attributions in their contents. */
  readonly layer?: SearchedLayer;
}

export const searchedLayers = [
  "mentions",
  "attributions",
  "assertions",
  "relations",
  "labels",
  "citations",
  "quantities",
  "times",
] as const satisfies readonly StoredLayerName[];
export type SearchedLayer = (typeof searchedLayers)[number];

export interface CaseCounts {
  readonly documents: number;
  readonly removed: number;
  readonly copies: number;
  readonly versions: number;
  readonly words: number;
  readonly layers: Readonly<Partial<Record<StoredLayerName, number>>>;
  readonly dangling: number;
  readonly decisions: number;
}

/** One fault that a verification found: a hash that differs, a span outside its text, a broken chain. */
export interface Fault {
  readonly at: string;
  readonly what: string;
}

export interface VerifyReport {
  readonly documents: number;
  readonly versions: number;
  readonly originals: number;
  readonly spans: number;
  readonly logEntries: number;
  /** Hash of the log's last entry: written down elsewhere, it proves later that no entry was cut off the end. */
  readonly logHead: string | null;
  readonly faults: readonly Fault[];
}

/** An entry of the case's own log: what was added, removed, purged, decided. Hashes only, never text. */
export interface LogEntry {
  readonly sequence: number;
  readonly at: string;
  readonly act: "add" | "version" | "copy" | "find" | "remove" | "restore" | "purge" | "state" | "decide";
  readonly by: string;
  readonly subject: string;
  /** SHA-256 of what the entry is about, where it has bytes: of the file for a document, of the JSON for the rest. */
  readonly payload: string | null;
  /** SHA-256 over the entry before it and this one. */
  readonly hash: string;
}

/** "loaded words": a list of OwnWord of find/label/own-words.ts. */
export type SettingName = "loaded words";

export interface Store {
  readonly joins: Joins;
  readonly actors: Actors;
  readonly reuses: Reuses;
  readonly views: Views;

  /**
   * Keeps a document, its copy, layers and original bytes. Refuses with a RangeError a span that lies outside its text,
   * and bytes that their hash doesn't fit. Items are kept with the ids they carry: ask `identify` before finding.
   */
  add(entry: NewDocument): Promise<Added>;
  /** Which document an arrival would become. Finders derive ids from the document's, so they need it beforehand. */
  identify(arrival: Arrival): Promise<Identified>;
  /**
   * What the case already holds for these bytes at this place, so that a file need not be read again: the ids of its
   * documents where the same reader, or a newer one of that name, read it there before, otherwise null. Null also where
   * it was removed (adding brings it back), and for a file of many documents: a read that was broken off may have kept
   * only some of them, so each is asked after with `identify`.
   */
  known(place: string, sha256: string, reader: string): Promise<readonly string[] | null>;

  /** A page of the list; all of it where no limit is given. Documents without the value sorted by come last. */
  documents(query?: DocumentQuery): Promise<Page<DocumentSummary>>;
  /** A document at its newest version, or at the given one. Null where the case has none (or it was removed). */
  document(id: string, versionId?: string): Promise<KeptDocument | null>;
  layers<N extends StoredLayerName>(versionId: string, names: readonly N[]): Promise<Pick<Layers, N>>;
  /** Replaces layers of a version by newly found ones. */
  putLayers(versionId: string, layers: readonly FoundLayer<StoredLayerName>[]): Promise<void>;
  /** Newest versions of which a layer is missing or was found by another finder than the given one. */
  stale(finders: Readonly<Partial<Record<StoredLayerName, string>>>): Promise<readonly Stale[]>;
  original(sha256: string): Promise<Uint8Array | null>;

  /** The user's word on a field of metadata; null takes it back. */
  state(documentId: string, field: MetadataField, stated: Stated | null): Promise<void>;
  /** The same for many documents in one transaction; gives the number of those that changed. Skips what is not there. */
  stateAll(
    documentIds: readonly string[],
    field: MetadataField,
    stated: Stated | null,
    by: string,
  ): Promise<number>;

  /**
   * Full-text search over titles and the articles' own blocks; ranked, best first; 20 hits where no limit is given.
   * Words are and-ed, "quoted words" are a phrase, -word excludes; case and accents don't matter. Anything else is
   * taken for words, so no query is wrong. One without a word to look for finds nothing, unless it is narrowed: then
   * everything within those bounds, the newest added first.
   */
  search(query: string, page?: SearchPage): Promise<Page<SearchHit>>;

  /** What the case sets for itself under a name: plain JSON; null where it sets nothing. */
  setting(name: SettingName): Promise<unknown>;
  /** Sets it, or takes it back with null; the log says who did. */
  set(name: SettingName, value: unknown, by: string): Promise<void>;

  /** Takes documents out of every list; `restore` brings them back. Returns how many there were. */
  remove(documentIds: readonly string[], by: string): Promise<number>;
  restore(documentIds: readonly string[], by: string): Promise<number>;
  /**
   * Deletes text, index, layers and originals for good; the log keeps hashes. Returns how many there were. A file of
   * many documents is kept while another of them is: ask `original` whether the bytes are gone.
   */
  purge(documentIds: readonly string[], by: string): Promise<number>;

  /**
   * Writes a decision down: on the disk when it resolves. Given `after`, it is refused with an Overtaken where a later
   * decision on the document than that is there, in the same transaction: what was reckoned from the decisions up to
   * `after` still holds when it is written.
   */
  decide(draft: DecisionDraft, after?: number): Promise<Decision>;
  decisions(documentId?: string): Promise<readonly Decision[]>;
  /** The reviewer's newest decision that stands and is no undoing; in one document, or in any that is not removed. */
  undoable(reviewer: string, documentId?: string): Promise<Decision | null>;
  /** The reviewer's newest undoing that stands, if they decided nothing since. To redo is to undo it. */
  redoable(reviewer: string, documentId?: string): Promise<Decision | null>;
  /** Oldest first, unless `newest`. */
  log(page?: {
    readonly offset?: number;
    readonly limit?: number;
    readonly newest?: boolean;
  }): Promise<Page<LogEntry>>;

  counts(): Promise<CaseCounts>;
  verify(): Promise<VerifyReport>;
  close(): Promise<void>;
}

/** A store's failure that a person can act on: a full disk, a case of a newer version, a locked file. */
export class StoreError extends Error {
  override readonly name = "StoreError";
  readonly todo: string;
  constructor(what: string, todo: string, options?: ErrorOptions) {
    super(what, options);
    this.todo = todo;
  }
}

/** Somebody decided on the document after what the writer had seen: look again, and decide anew. */
export class Overtaken extends Error {
  override readonly name = "Overtaken";
  /** The document's last decision. */
  readonly sequence: number;
  constructor(documentId: string, after: number, sequence: number) {
    super(`Document ${documentId} has decision ${sequence}, and ${after} was the last one known.`);
    this.sequence = sequence;
  }
}

// The extension points, all in one place, used by the built-ins too. Types only. To add a format, a language, a finder
// or an exporter: write one file, add one line to builtin.ts.

import type { Finder } from "./find/finder.ts";
import type { Behind } from "./keep/joins.ts";
import type { Store } from "./keep/store.ts";
import type { Language } from "./lang/language.ts";
import type { Document } from "./model/document.ts";
import type { FoundLayer } from "./model/layers.ts";
import type { Reader, ReaderEntry } from "./read/reader.ts";

export type { Finder } from "./find/finder.ts";
export type { Store } from "./keep/store.ts";
export type { Language } from "./lang/language.ts";
export type { Reader, ReaderEntry, Reading, ReadLimits, ReadResult, SourceFile } from "./read/reader.ts";

/** One document with all that was found in it, as an exporter or a joiner is handed it. */
export interface Analysed {
  readonly document: Document;
  readonly path: string;
  readonly layers: readonly FoundLayer[];
}

/**
 * Works across documents, incrementally: handed what came, changed or went since it last ran, it updates what the store
 * joins, and tells the store what it took in (`joins.take`). Broken off, it is handed the rest again.
 */
export interface Joiner {
  readonly name: string;
  readonly version: number;
  join(
    store: Store,
    behind: Behind,
    language: Language,
    options?: { readonly signal?: AbortSignal; readonly done?: (documents: number) => void },
  ): Promise<void>;
}

/** Writes what passed the export gate in some foreign format, piece by piece. */
export interface Exporter<Item = unknown> {
  readonly name: string;
  readonly extension: string;
  readonly mediaType: string;
  write(items: AsyncIterable<Item>): AsyncIterable<string | Uint8Array>;
}

/** Reads a foreign format into documents with layers found elsewhere. */
export interface Importer {
  readonly name: string;
  readonly extensions: readonly string[];
  read(bytes: Uint8Array): Iterable<Analysed>;
}

export interface OpenOptions {
  /** Makes the case where it is not there yet. */
  readonly create?: boolean;
  readonly readOnly?: boolean;
}

/** A reader whose code is loaded when its first file comes. */
export interface LazyReader extends ReaderEntry {
  load(): Promise<Reader>;
}

/** All that a run of Hearsay is made of. */
export interface Parts {
  /** Address of the module that exports these as `builtin`, so that another process can load them: functions can't be sent. */
  readonly module: string;
  /** Opens the case in a folder; throws a StoreError that says what to do. */
  readonly openCase: (folder: string, options?: OpenOptions) => Promise<Store>;
  readonly readers: readonly LazyReader[];
  // A finder's own `needs` narrow what its function may see, so the list is typed loosely and checked at start.
  readonly finders: readonly AnyFinder[];
  readonly languages: readonly Language[];
  readonly joiners: readonly Joiner[];
  readonly exporters: readonly Exporter[];
  readonly importers: readonly Importer[];
  /** Opens what finding rests on, such as learned weights, before the first document does; throws an error that says what to do. */
  readonly check: () => void;
}

// biome-ignore lint/suspicious/noExplicitAny: existential type; the pipeline checks needs and gives when it starts
export type AnyFinder = Finder<any, any>;

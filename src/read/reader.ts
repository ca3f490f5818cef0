// The contract of a reader: the bytes of a file in, documents out. A reader is a pure function of its bytes; it never
// touches the disk or the network. A new format is one file in this folder and one line in builtin.ts.

import type { Language } from "../lang/language.ts";
import type { Block } from "../model/block.ts";
import type { Metadata } from "../model/metadata.ts";
import type { Problem } from "../model/problem.ts";

export interface SourceFile {
  /** As the user gave it; for messages, and for the reader that needs the ending. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** One article as a reader found it in a file. */
export interface Reading {
  /** Place inside the file ("line 12"), or null where the file is the document. */
  readonly locator: string | null;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly metadata: Metadata;
  /**
   * The bytes that are this document, where the file holds others beside it: a line of JSON lines. They are its version,
   * so that a file that grew at its end brings new documents only, and they are kept and purged by themselves.
   */
  readonly bytes?: Uint8Array;
  /** Name of the character encoding that was used, as the WHATWG Encoding Standard names it. */
  readonly encoding: string;
}

/** A document, or what kept one from being read; a file may give both kinds in turn. */
export type ReadResult = { readonly reading: Reading } | { readonly problem: Problem };

export interface ReadLimits {
  /** Bytes of one file, or of one line of a file of many documents. */
  readonly bytes: number;
  /** Depth to which elements may nest. */
  readonly depth: number;
  /** Elements of one page. */
  readonly elements: number;
}

/** What is known of a reader before its code is loaded: a parser of pages takes 100 ms to load, and most runs meet none. */
export interface ReaderEntry {
  readonly name: string;
  readonly version: number;
  /** Lower-case endings that it takes, without the dot. */
  readonly extensions: readonly string[];
  /** True for a reader whose work must be bounded from outside: it runs in a worker with a time and heap limit. */
  readonly hostile: boolean;
  /** True where one file holds many documents. */
  readonly many: boolean;
}

export interface Reader extends ReaderEntry {
  /** Yields every document of the file in order. Throws nothing that the bytes could cause. */
  read(file: SourceFile, language: Language, limits: ReadLimits): Iterable<ReadResult>;
  /**
   * For a format that has a look of its own: the file as a page of HTML to look at in a sandboxed frame, without scripts,
   * addresses or forms; null where it is too large or can't be read. The bytes may be hostile: run it bounded.
   */
  page?(file: SourceFile, limits: ReadLimits): string | null;
}

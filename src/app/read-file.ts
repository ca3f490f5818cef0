// One file from bytes to analysed documents: the unit of work that runs here or in a worker. The host decides what is
// worth analysing (a case knows some files already) and takes what comes out, one document at a time, so that a file of
// 100,000 documents never stands in memory whole.

import { readFile, stat } from "node:fs/promises";
import type { AnyFinder, Language, LazyReader, ReadLimits } from "../extend.ts";
import { finderId } from "../find/finder.ts";
import { type Document, versionId } from "../model/document.ts";
import { sha256 } from "../model/id.ts";
import type { FoundLayer } from "../model/layers.ts";
import { stated } from "../model/metadata.ts";
import type { Problem } from "../model/problem.ts";
import { analyse } from "./pipeline.ts";
import { diskProblem } from "./walk.ts";

export const defaultLimits: ReadLimits = { bytes: 20_000_000, depth: 200, elements: 200_000 };

/** A file of many documents is bounded by what a buffer can hold, not by what an article can be. */
const MANY_BYTES = 1_000_000_000;

/** Where a document stands, before it is read or analysed. */
export interface Address {
  readonly place: string;
  readonly locator: string | null;
  /** The locator where it takes that to tell the document from others in the same bytes; otherwise null. */
  readonly within: string | null;
  readonly sha256: string;
  readonly reader: string;
}

export interface AnalysedDocument {
  readonly document: Document;
  readonly layers: readonly FoundLayer[];
  readonly place: string;
  /** Where in the file it stands, "line 12", or null. */
  readonly locator: string | null;
  readonly size: number;
  /** The bytes that the document was read from: the file's, or the part of it that is this document. */
  readonly original: Uint8Array;
}

export interface Host {
  /** The id that the document at this address has or shall have; null where there is nothing to do. */
  identify(address: Address): Promise<string | null>;
  take(analysed: AnalysedDocument): Promise<void>;
  problem(problem: Problem): Promise<void>;
}

export async function readFileInto(
  host: Host,
  path: string,
  reader: LazyReader,
  finders: readonly AnyFinder[],
  language: Language,
  limits: ReadLimits = defaultLimits,
): Promise<void> {
  let bytes: Uint8Array;
  try {
    const { size } = await stat(path);
    const bound = reader.many ? MANY_BYTES : limits.bytes;
    if (size > bound) return host.problem(tooLarge(path, size, bound));
    bytes = await readFile(path);
  } catch (error) {
    return host.problem(diskProblem(path, error));
  }
  const whole = sha256(bytes);
  const address = (locator: string | null, within: string | null, hash: string): Address => ({
    place: path,
    locator,
    within,
    sha256: hash,
    reader: finderId(reader),
  });

  // A file that is one document need not even be parsed where it is known.
  let id = reader.many ? null : await host.identify(address(null, null, whole));
  if (!reader.many && id === null) return;

  for (const result of (await reader.load()).read({ path, bytes }, language, limits)) {
    if ("problem" in result) {
      await host.problem(result.problem);
      continue;
    }
    const { locator, text, blocks, metadata, bytes: own = bytes } = result.reading;
    const shared = own === bytes;
    const hash = shared ? whole : sha256(own);
    const within = shared ? locator : null;
    if (reader.many) id = await host.identify(address(locator, within, hash));
    if (id === null) continue;
    const document: Document = {
      id,
      version: {
        id: versionId(hash, within, finderId(reader)),
        sha256: hash,
        locator: within,
        reader: finderId(reader),
      },
      text,
      blocks,
      metadata,
      lang: stated(metadata, "language") ?? language.code,
    };
    await host.take({
      document,
      layers: analyse(document, finders, language),
      place: path,
      locator,
      size: own.length,
      original: own,
    });
  }
}

const tooLarge = (path: string, size: number, bound: number): Problem => ({
  at: path,
  what: `has ${megabytes(size)} MB, more than the ${megabytes(bound)} MB that one article may have.`,
  todo: "Is it an article? If so, save its text alone, or split it.",
  kind: "failed",
});

const megabytes = (bytes: number): string => (bytes / 1e6).toLocaleString("en", { maximumFractionDigits: 1 });

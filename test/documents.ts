// Documents for tests of finders: built from a text as the plain-text reader would, with every block a paragraph unless
// the test says otherwise.

import { mentions } from "../src/find/mentions.ts";
import { quotations } from "../src/find/quotations.ts";
import { sentences } from "../src/find/sentences.ts";
import { tokens } from "../src/find/tokens.ts";
import { english } from "../src/lang/en/index.ts";
import type { Language } from "../src/lang/language.ts";
import type { Block, BlockKind } from "../src/model/block.ts";
import { type Document, documentId, versionId } from "../src/model/document.ts";
import { sha256 } from "../src/model/id.ts";
import type { Layers } from "../src/model/layers.ts";
import { type Metadata, noMetadata } from "../src/model/metadata.ts";
import { splitParagraphs } from "../src/text/paragraphs.ts";

export interface DocumentOptions {
  /** The kinds of the blocks in turn, for those that are not paragraphs: `["title", "byline"]`. */
  readonly kinds?: readonly BlockKind[];
  /** Blocks as they are, in place of stretches between blank lines. */
  readonly blocks?: readonly Block[];
  readonly metadata?: Partial<Metadata>;
  readonly lang?: string;
}

const READER = "test/1";

/** A document of `text` whose blocks are the stretches between blank lines. */
export function documentOf(text: string, options: DocumentOptions = {}): Document {
  const hash = sha256(text);
  return {
    id: documentId(hash, null),
    version: { id: versionId(hash, null, READER), sha256: hash, locator: null, reader: READER },
    text,
    blocks:
      options.blocks ??
      splitParagraphs(text).map((span, i) => ({ ...span, kind: options.kinds?.[i] ?? "paragraph" })),
    metadata: { ...noMetadata, ...options.metadata },
    lang: options.lang ?? "en",
  };
}

/** The layers that most finders need. */
export function layersOf(
  document: Document,
  language: Language = english,
): Pick<Layers, "tokens" | "sentences" | "quotations" | "mentions"> {
  const foundTokens = tokens.find(document, {}, language);
  const foundQuotations = quotations.find(document, {}, language);
  const base = {
    tokens: foundTokens,
    quotations: foundQuotations,
    sentences: sentences.find(document, { tokens: foundTokens, quotations: foundQuotations }, language),
  };
  return { ...base, mentions: mentions.find(document, base, language) };
}

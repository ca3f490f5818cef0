// Articles for tests of keeping: a text, where it lies and who read it, with one small item in every layer, so that a
// store has something of each kind to keep. Items point at real words of the text but mean nothing.

import type { NewDocument } from "../../src/keep/store.ts";
import type { BlockKind } from "../../src/model/block.ts";
import { documentId, versionId } from "../../src/model/document.ts";
import { type IdKind, idOf, sha256 } from "../../src/model/id.ts";
import { type FoundLayer, type StoredLayerName, storedLayers } from "../../src/model/layers.ts";
import { type Metadata, noMetadata } from "../../src/model/metadata.ts";
import { type Span, trimmed } from "../../src/model/span.ts";

export interface Article {
  readonly text: string;
  readonly place?: string;
  readonly locator?: string | null;
  readonly reader?: string;
  /** Kinds of the blocks in turn; the rest are paragraphs. */
  readonly kinds?: readonly BlockKind[];
  readonly metadata?: Partial<Metadata>;
  /** Where they are not the text's own UTF-8. */
  readonly bytes?: Uint8Array;
  /** Where a case has told which document it is. */
  readonly id?: string;
}

export function article(made: Article): NewDocument {
  const { text, place = "/texts/a.txt", locator = null, reader = "txt/1", kinds = [] } = made;
  const original = made.bytes ?? new TextEncoder().encode(text);
  const hash = sha256(original);
  const id = made.id ?? documentId(hash, locator);
  return {
    document: {
      id,
      version: { id: versionId(hash, locator, reader), sha256: hash, locator, reader },
      text,
      blocks: paragraphs(text).map((span, i) => ({ ...span, kind: kinds[i] ?? "paragraph" })),
      metadata: { ...noMetadata, ...made.metadata },
      lang: "en",
    },
    copy: {
      place,
      locator,
      sha256: hash,
      size: original.length,
      got: "2026-01-02T03:04:05.000Z",
      gotBy: "tester",
      outlet: null,
    },
    layers: storedLayers.map((name) => layerOf(name, id, text)),
    original,
  };
}

/** Stretches between blank lines, without the white space around them. */
export function paragraphs(text: string): readonly Span[] {
  const spans: Span[] = [];
  let at = 0;
  for (const part of text.split("\n\n")) {
    const span = trimmed(text, { start: at, end: at + part.length });
    if (span.end > span.start) spans.push(span);
    at += part.length + 2;
  }
  return spans;
}

const found = { by: "rule", version: "by-hand/1" } as const;

/** A layer with one item over the text's first word, or none where there is no word. */
export function layerOf(
  name: StoredLayerName,
  documentId: string,
  text: string,
  finder = "by-hand/1",
): FoundLayer<StoredLayerName> {
  const [first] = paragraphs(text);
  const word = first && { start: first.start, end: Math.min(first.end, first.start + 3) };
  return { name, finder, items: word ? [itemOf(name, documentId, word)] : [] } as FoundLayer<StoredLayerName>;
}

function itemOf(name: StoredLayerName, documentId: string, word: Span): unknown {
  const given = (kind: IdKind) => ({ id: idOf(kind, documentId, word.start, word.end), ...found });
  switch (name) {
    case "sentences":
      return word;
    case "mentions":
      return { ...given("m"), ...word, type: "Person", form: "name", head: word, actor: null };
    case "attributions":
      return {
        ...given("t"),
        source: [word],
        cue: [],
        content: [word],
        kind: "indirect",
        hedged: false,
        negated: false,
        within: null,
        speakers: [],
      };
    case "assertions":
      return { ...given("s"), span: [word] };
    case "relations":
      return {
        ...given("r"),
        type: "meets",
        sign: 0,
        source: word,
        target: word,
        sourceActor: null,
        targetActor: null,
        evidence: [word],
        toldIn: null,
        hedged: false,
        negated: false,
      };
    case "labels":
      return { ...given("l"), ...word, actor: null, toldIn: null, pattern: "so-called" };
    case "citations":
      return {
        ...given("c"),
        kind: "note",
        marker: word,
        key: "1",
        reference: null,
        dangling: true,
        url: null,
        work: null,
      };
    case "quantities":
      return {
        ...given("q"),
        ...word,
        min: 3,
        max: 3,
        bound: "exactly",
        unit: null,
        of: null,
        place: null,
        time: null,
        giver: null,
      };
    case "times":
      return { ...given("e"), ...word, value: "2014-06", relative: false };
  }
}

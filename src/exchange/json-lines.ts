// The JSON lines of `hearsay extract` (design, section 3): one object a document. A contract: keys may be added, never
// renamed or dropped. Spans go out as [start, end] pairs of UTF-16 code units of "text".

import type { Actor } from "../model/actor.ts";
import type { Document } from "../model/document.ts";
import type { FoundLayer, LayerName, Layers } from "../model/layers.ts";
import { stated } from "../model/metadata.ts";
import type { Span } from "../model/span.ts";

type Pair = readonly [number, number];
const pair = ({ start, end }: Span): Pair => [start, end];
const pairs = (spans: readonly Span[]): readonly Pair[] => spans.map(pair);
const orNull = (span: Span | null): Pair | null => (span === null ? null : pair(span));

export interface DocumentToWrite {
  readonly document: Document;
  readonly path: string;
  /** Where in the file the document stands, or null. */
  readonly locator: string | null;
  readonly layers: readonly FoundLayer[];
  readonly actors: readonly Actor[];
}

/** How the items of each layer are written; a layer that was not run has no key. */
const writers: { readonly [N in LayerName]?: (items: Layers[N]) => unknown } = {
  sentences: (items) => pairs(items),
  mentions: (items) =>
    items.map(({ id, start, end, type, form, actor }) => ({ id, start, end, type, form, actor })),
  attributions: (items) =>
    items.map((a) => ({
      id: a.id,
      source: pairs(a.source),
      cue: pairs(a.cue),
      content: pairs(a.content),
      kind: a.kind,
      hedged: a.hedged,
      ...(a.hedgedBySource === undefined ? {} : { hedgedBySource: a.hedgedBySource }),
      negated: a.negated,
      ...(a.venue === undefined ? {} : { venue: pairs(a.venue) }),
      within: a.within,
      speakers: a.speakers,
      ...found(a),
    })),
  assertions: (items) => items.map((a) => ({ id: a.id, span: pairs(a.span), ...found(a) })),
  relations: (items) =>
    items.map((r) => ({
      id: r.id,
      type: r.type,
      sign: r.sign,
      source: pair(r.source),
      target: pair(r.target),
      evidence: pairs(r.evidence),
      toldIn: r.toldIn,
      hedged: r.hedged,
      negated: r.negated,
      planned: r.planned ?? false,
      ...found(r),
    })),
  labels: (items) =>
    items.map(({ id, start, end, actor, mention, toldIn, teller, pattern }) => ({
      id,
      start,
      end,
      actor,
      mention: orNull(mention ?? null),
      toldIn,
      teller: orNull(teller ?? null),
      pattern,
    })),
  citations: (items) =>
    items.map((c) => ({
      id: c.id,
      kind: c.kind,
      marker: orNull(c.marker),
      key: c.key,
      reference: orNull(c.reference),
      dangling: c.dangling,
      url: c.url,
    })),
  quantities: (items) =>
    items.map((q) => ({
      id: q.id,
      start: q.start,
      end: q.end,
      min: q.min,
      max: q.max,
      bound: q.bound,
      unit: q.unit,
      of: orNull(q.of),
      place: orNull(q.place),
      time: q.time,
      giver: q.giver,
    })),
  times: (items) => items.map(({ id, start, end, value }) => ({ id, start, end, value })),
};

const found = ({ by, score }: { readonly by: string; readonly score?: number }) =>
  score === undefined ? { by } : { by, score };

/** One line, without its line break. */
export function jsonLine({ document, path, locator, layers, actors }: DocumentToWrite): string {
  const { metadata, version } = document;
  const line: Record<string, unknown> = {
    id: document.id,
    sha256: version.sha256,
    path,
    locator,
    reader: version.reader,
    lang: document.lang,
    title: stated(metadata, "title"),
    byline: stated(metadata, "byline"),
    published: stated(metadata, "published"),
    outlet: stated(metadata, "outlet"),
    text: document.text,
    blocks: document.blocks,
  };
  for (const layer of layers) {
    const write = writers[layer.name] as ((items: unknown) => unknown) | undefined;
    if (write) line[layer.name] = write(layer.items);
    if (layer.name === "mentions")
      line.actors = actors.map((actor) => ({
        id: actor.id,
        name: actor.name,
        names: actor.names.map(({ name }) => name),
        type: actor.type,
      }));
  }
  // A lone surrogate would be written as \udXXX, which other languages refuse; JSON.stringify is well-formed, and
  // offsets stay right since one code unit stands for one.
  return JSON.stringify(line);
}

// Stretches of large answers, so that none is larger than 1 MB: of a document's text and blocks, and of its items. What
// fits is measured as the JSON it becomes, since a character is one to six bytes there.

import { placeOf } from "../app/item-roles.ts";
import type { KeptDocument } from "../keep/store.ts";
import type { Block } from "../model/block.ts";
import { type Layers, type StoredLayerName, storedLayers } from "../model/layers.ts";
import { overlaps } from "../model/span.ts";
import type { DocumentAnswer, ItemReview, Slice } from "./contract.ts";

/** Bytes of JSON for what is sliced; what comes with it (metadata, copies) has the rest of the megabyte. */
const BUDGET = 700_000;
/** Code units that a slice has at most; the likely size of a first slice, so that a long article shows soon. */
const STEP = 250_000;
/** Copies and versions that an answer names; the summary has their number. */
const MOST_COPIES = 500;

const bytesOf = (value: unknown): number => Buffer.byteLength(JSON.stringify(value) ?? "");

export function documentSlice(kept: KeptDocument, from = 0, to?: number): DocumentAnswer {
  const { text, blocks } = kept.document;
  const start = Math.min(from, text.length);
  const wanted = Math.min(to ?? text.length, text.length, start + STEP);
  let end = Math.max(wanted, start);
  let part = partOf(text, blocks, start, end);
  while (end - start > 1 && part.bytes > BUDGET) {
    end = start + Math.ceil((end - start) / 2);
    part = partOf(text, blocks, start, end);
  }
  const cut = end < text.length && end !== to ? goodEnd(text, blocks, start, end) : end;
  const { blocks: within } = partOf(text, blocks, start, cut);
  return {
    ...kept,
    document: { ...kept.document, text: text.slice(start, cut), blocks: within },
    copies: kept.copies.slice(0, MOST_COPIES),
    versions: kept.versions.slice(0, MOST_COPIES),
    slice: { from: start, to: cut, length: text.length },
  };
}

function partOf(text: string, blocks: readonly Block[], start: number, end: number) {
  const span = { start, end };
  const within = blocks
    .filter((block) => overlaps(block, span))
    // A block of megabytes may have thousands of links: those of the slice are enough.
    .map((block) =>
      block.links === undefined
        ? block
        : { ...block, links: block.links.filter((link) => overlaps(link, span)) },
    );
  return { blocks: within, bytes: bytesOf(text.slice(start, end)) + bytesOf(within) };
}

/** The last end of a block in the slice's second half; otherwise its end, but not within a surrogate pair. */
function goodEnd(text: string, blocks: readonly Block[], start: number, end: number): number {
  const half = start + (end - start) / 2;
  const block = blocks.findLast((one) => one.end <= end && one.end > half);
  if (block !== undefined) return block.end;
  const splitsPair = /[\ud800-\udbff]/.test(text[end - 1] ?? "") && /[\udc00-\udfff]/.test(text[end] ?? "");
  return splitsPair && end - 1 > start ? end - 1 : end;
}

export interface ItemSlice {
  readonly layers: Partial<Pick<Layers, StoredLayerName>>;
  readonly review: Readonly<Record<string, ItemReview>>;
  readonly slice: Slice;
}

/** Notes of one item that an answer holds. */
const MOST_NOTES = 50;

/** The items that begin in the slice, with what was decided on them. */
export function itemSlice(
  layers: Partial<Pick<Layers, StoredLayerName>>,
  review: ReadonlyMap<string, ItemReview>,
  length: number,
  from = 0,
  to = length,
): ItemSlice {
  const last = Math.min(to, length);
  const entries = storedLayers
    .flatMap((name) => (layers[name] ?? []).map((item: object) => ({ name, item, at: placeOf(name, item) })))
    .filter(({ at }) => at >= from && (at < last || (last === length && at >= last)))
    .sort((a, b) => a.at - b.at);
  const reviewOf = (item: object): ItemReview | undefined => {
    const of = "id" in item ? review.get(item.id as string) : undefined;
    return of === undefined ? undefined : { ...of, notes: of.notes.slice(-MOST_NOTES) };
  };
  let bytes = 0;
  let end = last;
  for (const [i, { item, at }] of entries.entries()) {
    bytes += bytesOf(item) + bytesOf(reviewOf(item) ?? "") + 40;
    // At least all that begin in one place, or the next slice would be this one again.
    if (bytes <= BUDGET || i === 0 || at === entries[0]!.at) continue;
    end = at;
    break;
  }
  const sliced: Partial<Record<StoredLayerName, object[]>> = {};
  for (const name of storedLayers) if (layers[name] !== undefined) sliced[name] = [];
  const reviews: Record<string, ItemReview> = {};
  for (const { name, item, at } of entries) {
    if (at >= end && end < last) break;
    sliced[name]!.push(item);
    const of = reviewOf(item);
    if (of !== undefined) reviews[(item as { id: string }).id] = of;
  }
  return {
    layers: sliced as ItemSlice["layers"],
    review: reviews,
    slice: { from: Math.min(from, length), to: end, length },
  };
}

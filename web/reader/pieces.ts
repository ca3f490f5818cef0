// Long articles come in slices, since no answer of the API is larger than 1 MB. Asks for one after the other and puts
// them together.

import type { DocumentAnswer, LayersAnswer, Slice } from "../../src/serve/contract.ts";
import { ask } from "../frame/answer.ts";

async function slicesOf<T extends { readonly slice: Slice }>(
  path: string,
  signal: AbortSignal,
): Promise<T[]> {
  const slices: T[] = [];
  for (let from = 0; ; ) {
    const joiner = path.includes("?") ? "&" : "?";
    const answer = (await ask(from === 0 ? path : `${path}${joiner}from=${from}`, signal)) as T;
    slices.push(answer);
    const { to, length } = answer.slice;
    // A server that stands still would be asked for ever.
    if (to >= length || to <= from) return slices;
    from = to;
  }
}

/** The whole document. A block that is larger than a slice is in each of its slices, and is kept once. */
export async function wholeDocument(path: string, signal: AbortSignal): Promise<DocumentAnswer> {
  const slices = await slicesOf<DocumentAnswer>(path, signal);
  const [first] = slices;
  if (slices.length === 1) return first!;
  // Another version may have come between two slices: its words don't fit the others'.
  if (slices.some(({ document }) => document.version.id !== first!.document.version.id))
    return wholeDocument(path, signal);
  const blocks = slices.flatMap(({ document }) => document.blocks);
  return {
    ...first!,
    slice: { from: 0, to: first!.slice.length, length: first!.slice.length },
    document: {
      ...first!.document,
      text: slices.map(({ document }) => document.text).join(""),
      blocks: blocks.filter(({ start }, i) => i === 0 || start > blocks[i - 1]!.start),
    },
  };
}

/** The whole of some layers, with the least of their sequences: what came in between is not in all of them. */
export async function wholeLayers(path: string, signal: AbortSignal): Promise<LayersAnswer> {
  const slices = await slicesOf<LayersAnswer>(path, signal);
  const [first] = slices;
  if (slices.length === 1) return first!;
  const layers: Record<string, unknown[]> = {};
  for (const slice of slices)
    for (const [name, items] of Object.entries(slice.layers))
      layers[name] = [...(layers[name] ?? []), ...items];
  return {
    ...first!,
    layers: layers as LayersAnswer["layers"],
    review: Object.assign({}, ...slices.map(({ review }) => review)),
    sequence: Math.min(...slices.map(({ sequence }) => sequence)),
    slice: { from: 0, to: first!.slice.length, length: first!.slice.length },
  };
}

// What was found in an article, made uniform: every item of every layer has its parts (which words play which role), a
// number in its layer, and a place in the order of the text. Knows no DOM.

import type { Layers } from "../../src/model/layers.ts";
import type { Span } from "../../src/model/span.ts";
import type { ItemReview } from "../../src/serve/contract.ts";
import { shapeOf } from "../actor/shape.ts";

export const itemLayers = [
  "attributions",
  "citations",
  "assertions",
  "relations",
  "labels",
  "mentions",
  "quantities",
  "times",
] as const;

export type ItemLayer = (typeof itemLayers)[number];
export type ItemLayers = Partial<Pick<Layers, ItemLayer>>;

/** What can be listed and switched: the layers, and the citations that lead nowhere, which matter by themselves. */
export const choices = [
  "attributions",
  "dangling",
  "citations",
  "assertions",
  "relations",
  "labels",
  "mentions",
  "quantities",
  "times",
] as const;

export type Choice = (typeof choices)[number];

export const isChoice = (name: string): name is Choice => (choices as readonly string[]).includes(name);

export type Role =
  | "source"
  | "cue"
  | "content"
  | "assertion"
  | "tie-end"
  | "tie-for"
  | "tie-against"
  | "tie-neither"
  | "label"
  | "mention"
  | "citation"
  | "dangling"
  | "quantity"
  | "time";

export interface Part {
  readonly role: Role;
  readonly span: Span;
}

interface ItemOf<L extends ItemLayer> {
  readonly id: string;
  readonly layer: L;
  /** Position in its layer, from 1, in the order of the text. */
  readonly number: number;
  /** The stretch from its first word to its last. */
  readonly start: number;
  readonly end: number;
  readonly parts: readonly Part[];
  /** How many attributions it lies within. */
  readonly depth: number;
  /** What reviewers did to it; null where nobody has. */
  readonly review: ItemReview | null;
  readonly data: Layers[L][number];
}

export type Item = { readonly [L in ItemLayer]: ItemOf<L> }[ItemLayer];
export type AttributionItem = ItemOf<"attributions">;

export interface Items {
  readonly byId: ReadonlyMap<string, Item>;
  /** By choice, in the order of the text; a choice is absent while its layer is not there yet. */
  readonly lists: ReadonlyMap<Choice, readonly Item[]>;
}

export type Reviews = Readonly<Record<string, ItemReview>>;

/** `before`: what was made the last time. Items that are still the same stay the same objects, and aren't drawn anew. */
export function itemsOf(layers: ItemLayers, reviews: Reviews = {}, before?: Items): Items {
  const byId = new Map<string, Item>();
  const lists = new Map<Choice, readonly Item[]>();
  const depths = depthsOf(layers.attributions ?? []);
  for (const layer of itemLayers) {
    const found = layers[layer];
    if (!found) continue;
    const items = found
      .map((data) => ({ data, parts: partsOf(layer, data) }))
      .filter(({ parts }) => parts.length > 0)
      .map(({ data, parts }) => ({
        id: data.id,
        layer,
        data,
        parts,
        start: Math.min(...parts.map(({ span }) => span.start)),
        end: Math.max(...parts.map(({ span }) => span.end)),
        depth: depths.get(data.id) ?? 0,
        review: reviews[data.id] ?? null,
      }))
      .sort((a, b) => a.start - b.start || b.end - a.end)
      .map((item, i) => sameAs({ ...item, number: i + 1 } as Item, before?.byId.get(item.id)));
    for (const item of items) byId.set(item.id, item);
    lists.set(layer, items);
  }
  const citations = lists.get("citations");
  if (citations) lists.set("dangling", citations.filter(isDangling));
  return { byId, lists };
}

/** The old object where the new one says nothing new. */
function sameAs(item: Item, old: Item | undefined): Item {
  const same =
    old !== undefined &&
    old.data === item.data &&
    old.review === item.review &&
    old.number === item.number &&
    old.depth === item.depth;
  return same ? old : item;
}

export const isRejected = ({ review }: Item): boolean => review?.state === "rejected";

/** Whether a person stands behind an item as it is: the look of the page tells this from a machine's finding. */
export const isDecided = ({ review }: Item): boolean =>
  review !== null && ["accepted", "corrected", "added"].includes(review.state);

export const isDangling = (item: Item): boolean => item.layer === "citations" && item.data.dangling;

/** The list that shows an item when none is asked for. */
export const choiceOf = (item: Item): Choice => (isDangling(item) ? "dangling" : item.layer);

function partsOf<L extends ItemLayer>(layer: L, data: Layers[L][number]): Part[] {
  const item = { layer, data } as {
    readonly [K in ItemLayer]: { layer: K; data: Layers[K][number] };
  }[ItemLayer];
  const as = (role: Role, spans: readonly Span[]): Part[] => spans.map((span) => ({ role, span }));
  switch (item.layer) {
    case "attributions":
      return [
        ...as("source", item.data.source),
        ...as("cue", item.data.cue),
        ...as("content", item.data.content),
      ];
    case "assertions":
      return as("assertion", item.data.span);
    case "citations":
      return as(item.data.dangling ? "dangling" : "citation", item.data.marker ? [item.data.marker] : []);
    case "relations":
      return [
        ...as("tie-end", [item.data.source]),
        ...as(`tie-${shapeOf(item.data.sign)}`, item.data.evidence),
        ...as("tie-end", [item.data.target]),
      ];
    case "labels":
      return as("label", [item.data]);
    case "mentions":
      return as("mention", [item.data]);
    case "quantities":
      return as("quantity", [item.data]);
    case "times":
      return as("time", [item.data]);
  }
}

/** How deep each attribution is nested. A ring of `within`, which no finder should give, ends where it closes. */
function depthsOf(attributions: Layers["attributions"]): ReadonlyMap<string, number> {
  const outer = new Map(attributions.map(({ id, within }) => [id, within]));
  const depths = new Map<string, number>();
  for (const { id } of attributions) {
    const seen = new Set([id]);
    let at = outer.get(id) ?? null;
    while (at !== null && outer.has(at) && !seen.has(at)) {
      seen.add(at);
      at = outer.get(at) ?? null;
    }
    depths.set(id, seen.size - 1);
  }
  return depths;
}

/** The attributions around one, outermost first, and itself last. */
export function chainOf(item: AttributionItem, items: Items): readonly AttributionItem[] {
  const chain = [item];
  const seen = new Set([item.id]);
  for (let within = item.data.within; within !== null; ) {
    const outer = items.byId.get(within);
    if (outer?.layer !== "attributions" || seen.has(outer.id)) break;
    seen.add(outer.id);
    chain.unshift(outer);
    within = outer.data.within;
  }
  return chain;
}

/** Items of the given choices whose words stand at an offset, innermost first. */
export function itemsAt(items: Items, shown: ReadonlySet<Choice>, offset: number): readonly Item[] {
  const found = new Set<Item>();
  for (const choice of shown)
    for (const item of items.lists.get(choice) ?? [])
      if (!isRejected(item) && item.parts.some(({ span }) => span.start <= offset && offset < span.end))
        found.add(item);
  return [...found].sort((a, b) => a.end - a.start - (b.end - b.start) || b.depth - a.depth);
}

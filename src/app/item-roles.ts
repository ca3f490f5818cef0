// An item of a layer taken apart into its spans by role and its plain facts, and put together again. A decision quotes
// the words of each role; the item is made anew from them wherever they stand now.

import type { Found } from "../model/found.ts";
import type { StoredLayerName } from "../model/layers.ts";
import type { Span } from "../model/span.ts";

/** Layers whose items people decide on: all that carry an id. */
export type DecidedLayer = Exclude<StoredLayerName, "sentences">;

/** Any item of such a layer. */
export type Item = Found & { readonly [field: string]: unknown };

/** The spans of an item by role; a role without any is left out. */
export type Roles = Readonly<Record<string, readonly Span[]>>;

/**
 * own: the item is itself the span; one: a span; maybe: a span or null; many: a list of spans.
 * `words` is the role of an item's own span.
 */
type Shape = "own" | "one" | "maybe" | "many";

const shapes: Readonly<Record<DecidedLayer, Readonly<Record<string, Shape>>>> = {
  mentions: { words: "own", head: "one" },
  attributions: { source: "many", cue: "many", content: "many" },
  assertions: { span: "many" },
  relations: { source: "one", target: "one", evidence: "many" },
  labels: { words: "own" },
  citations: { marker: "maybe", reference: "maybe" },
  quantities: { words: "own", of: "maybe", place: "maybe" },
  times: { words: "own" },
};

/** The role whose words an item is mostly about: what { spans } in a request stands for. */
export const mainRole: Readonly<Record<DecidedLayer, string>> = {
  mentions: "words",
  attributions: "content",
  assertions: "span",
  relations: "evidence",
  labels: "words",
  citations: "marker",
  quantities: "words",
  times: "words",
};

/** What an item of the layer says of itself where nobody says otherwise. */
export const plainFacts: Readonly<Record<DecidedLayer, Readonly<Record<string, unknown>>>> = {
  mentions: { form: "name", actor: null },
  attributions: { kind: "indirect", hedged: false, negated: false, within: null, speakers: [] },
  assertions: {},
  relations: { sourceActor: null, targetActor: null, toldIn: null, hedged: false, negated: false },
  labels: { actor: null, toldIn: null, pattern: "person" },
  citations: { kind: "named", key: null, dangling: false, url: null, work: null },
  quantities: { min: null, max: null, bound: "exactly", unit: null, time: null, giver: null },
  times: { value: null, relative: false },
};

export const isDecided = (layer: string): layer is DecidedLayer => Object.hasOwn(shapes, layer);

export const roleNames = (layer: DecidedLayer): readonly string[] => Object.keys(shapes[layer]);

/** Position and nothing else of a span that may carry more. */
const bare = ({ start, end }: Span): Span => ({ start, end });

export function rolesOf(layer: DecidedLayer, item: Item): Roles {
  const roles: Record<string, readonly Span[]> = {};
  for (const [role, shape] of Object.entries(shapes[layer])) {
    const value = shape === "own" ? (item as unknown as Span) : (item[role] as Span | readonly Span[] | null);
    const spans = value === null || value === undefined ? [] : Array.isArray(value) ? value : [value as Span];
    if (spans.length > 0) roles[role] = spans.map(bare);
  }
  return roles;
}

/** Where an item of any stored layer begins in the text; 0 for one without words. */
export function placeOf(layer: StoredLayerName, item: object): number {
  if (!isDecided(layer)) return (item as Span).start;
  const spans = Object.values(rolesOf(layer, item as Item)).flat();
  return spans.length === 0 ? 0 : Math.min(...spans.map(({ start }) => start));
}

/**
 * An attribution's venue is found and shown, but decided on by nobody: as a role it would part each item from the
 * decisions that people made before there were venues, and as a fact its places would hold in one version only.
 */
const own = new Set(["id", "by", "version", "score", "start", "end", "mention", "teller", "venue"]);

/** What an item says beside its spans and who found it. */
export const factsOf = (layer: DecidedLayer, item: Item): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(item).filter(([field]) => !own.has(field) && !Object.hasOwn(shapes[layer], field)),
  );

/** An item of the layer; roles that it must have and that are not given become its main words. */
export function itemFrom(
  layer: DecidedLayer,
  found: Found,
  roles: Roles,
  facts: Readonly<Record<string, unknown>>,
): Item {
  const item: Record<string, unknown> = { ...found, ...plainFacts[layer], ...facts };
  const main = roles[mainRole[layer]]?.[0];
  for (const [role, shape] of Object.entries(shapes[layer])) {
    const spans = roles[role] ?? [];
    if (shape === "own") Object.assign(item, spans[0]);
    else if (shape === "many") item[role] = spans;
    else item[role] = spans[0] ?? (shape === "one" ? (main ?? null) : null);
  }
  return item as Item;
}

/** Equal for items of a layer with the same words in the same roles. */
export const rolesKey = (roles: Roles): string =>
  JSON.stringify(
    Object.entries(roles)
      .filter(([, spans]) => spans.length > 0)
      .map(([role, spans]) => [role, spans.map(({ start, end }) => [start, end])])
      .sort(([a], [b]) => (a! < b! ? -1 : 1)),
  );

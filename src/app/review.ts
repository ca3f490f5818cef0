// What reviewers decided, laid over what was found: pure, and the same for the pages, the command line and every
// export. Decisions are taken in the order they were made, without those that were undone. Each finds its item by the
// words that the reviewer saw, wherever they stand in this text; where nothing found bears them any more, what a person
// accepted, corrected or added stands by itself. Knows nothing of how decisions are kept or made.

import { type Decision, type DecisionAct, standing } from "../model/decision.ts";
import type { Document } from "../model/document.ts";
import { type IdKind, idOf } from "../model/id.ts";
import { type LayerName, type Layers, type StoredLayerName, storedLayers } from "../model/layers.ts";
import type { PassedReview } from "../model/passed.ts";
import type { QuoteSelector } from "../model/selector.ts";
import { hull, type Span } from "../model/span.ts";
import { type Anchoring, anchoring } from "./anchoring.ts";
import {
  type DecidedLayer,
  type Item,
  isDecided,
  itemFrom,
  mainRole,
  type Roles,
  roleNames,
  rolesKey,
  rolesOf,
} from "./item-roles.ts";
import { nested } from "./nesting.ts";

export type ReviewState = PassedReview;

export interface Note {
  /** Id of the decision that it is. */
  readonly decision: string;
  readonly text: string;
  readonly reviewer: string;
  /** ISO 8601 date and time, UTC. */
  readonly at: string;
}

export interface ItemReview {
  readonly state: ReviewState;
  /** Id of the last decision that made it so. */
  readonly decision: string | null;
  readonly reviewer: string | null;
  /** ISO 8601, UTC: when it was made. */
  readonly at: string | null;
  /** True where the newest text has these words a little differently from those that were decided on. */
  readonly changed: boolean;
  /** Oldest first. */
  readonly notes: readonly Note[];
}

/** A decision whose words, or whose item, the newest text no longer holds. */
export interface Adrift {
  readonly decision: string;
  readonly act: DecisionAct;
  readonly reviewer: string;
  readonly at: string;
  readonly layer: LayerName;
  /** The words that it was about. */
  readonly quoted: string;
}

export interface Laid {
  /** The layers handed in, with corrected and added items in them; rejected ones stay. */
  readonly layers: Partial<Pick<Layers, StoredLayerName>>;
  /** By id, the items that somebody decided on. */
  readonly review: ReadonlyMap<string, ItemReview>;
  /** In the order they were made. */
  readonly adrift: readonly Adrift[];
}

export const notReviewed: ItemReview = {
  state: "not reviewed",
  decision: null,
  reviewer: null,
  at: null,
  changed: false,
  notes: [],
};

/** Who found an item that a person made. */
export const BY_PERSON = { by: "person", version: "person" } as const;

const kinds: Readonly<Record<DecidedLayer, IdKind>> = {
  mentions: "m",
  attributions: "t",
  assertions: "s",
  relations: "r",
  labels: "l",
  citations: "c",
  quantities: "q",
  times: "e",
};

/** The id of an item that no finder found: from its words' places, as finders make theirs. */
export const idByHand = (layer: DecidedLayer, documentId: string, roles: Roles): string =>
  idOf(kinds[layer], documentId, "person", rolesKey(roles));

/** Lays `decisions`, all those on `document` in any of its versions, over layers of the version that it is at. */
export function layOver(
  document: Document,
  layers: Partial<Pick<Layers, StoredLayerName>>,
  decisions: readonly Decision[],
): Laid {
  const stands = standing(decisions);
  const laid: Partial<Record<StoredLayerName, readonly unknown[]>> = { ...layers };
  const review = new Map<string, ItemReview>();
  const adrift: Adrift[] = [];
  const renamed = new Map<string, string>();
  const anchors = anchoring(document);
  for (const name of storedLayers) {
    const found = layers[name];
    if (found === undefined || !isDecided(name)) continue;
    const own = decisions.filter((one) => one.layer === name && stands.has(one.id) && one.act !== "undo");
    if (own.length === 0) continue;
    const layer = workbench(document.id, name, found as unknown as readonly Item[]);
    for (const decision of own) if (!apply(layer, anchors, decision)) adrift.push(adriftOf(decision));
    const slots = layer.slots();
    laid[name] = name === "attributions" ? nested(slots) : inTextOrder(name, slots);
    for (const slot of slots) if (slot.review !== null) review.set(slot.item.id, slot.review);
    for (const { item, foundAs } of slots)
      if (foundAs !== null && foundAs !== item.id) renamed.set(foundAs, item.id);
  }
  return { layers: withNewNames(laid, renamed) as Laid["layers"], review, adrift };
}

/** An item while decisions are laid over it. */
export interface Slot {
  item: Item;
  roles: Roles;
  review: ItemReview | null;
  /** Its id as a finder gave it; null for one that no finder found. */
  readonly foundAs: string | null;
  /** True where a person gave it other words than those found. */
  reshaped: boolean;
}

interface Workbench {
  readonly layer: DecidedLayer;
  readonly documentId: string;
  slots(): readonly Slot[];
  find(roles: Roles, id: string | null): Slot | null;
  /** An item keeps the id under which people decided on it, unless another has it. */
  name(slot: Slot, id: string | null): void;
  reshape(slot: Slot | null, roles: Roles, facts: Readonly<Record<string, unknown>>, id: string | null): Slot;
}

function workbench(documentId: string, layer: DecidedLayer, found: readonly Item[]): Workbench {
  const byWords = new Map<string, Slot[]>();
  const byId = new Map<string, Slot>();
  const slots: Slot[] = found.map((item) => ({
    item,
    roles: rolesOf(layer, item),
    review: null,
    foundAs: item.id,
    reshaped: false,
  }));
  const shelve = (slot: Slot): void => {
    const key = rolesKey(slot.roles);
    const same = byWords.get(key);
    if (same === undefined) byWords.set(key, [slot]);
    else same.push(slot);
    byId.set(slot.item.id, slot);
  };
  for (const slot of slots) shelve(slot);

  return {
    layer,
    documentId,
    slots: () => slots,
    find(roles, id) {
      const same = byWords.get(rolesKey(roles)) ?? [];
      return (
        same.find((slot) => slot.item.id === id) ??
        same[0] ??
        (id === null ? undefined : byId.get(id)) ??
        likest(layer, slots, roles)
      );
    },
    name(slot, id) {
      if (id === null || byId.has(id)) return;
      byId.delete(slot.item.id);
      slot.item = { ...slot.item, id };
      byId.set(id, slot);
    },
    reshape(old, roles, facts, id) {
      const holder = id === null ? undefined : byId.get(id);
      const free = id !== null && (holder === undefined || holder === old);
      const own = free ? id : (old?.item.id ?? idByHand(layer, documentId, roles));
      const slot = old ?? { review: null, foundAs: null, item: {} as Item, roles, reshaped: true };
      if (old === null) slots.push(slot);
      else {
        const key = rolesKey(old.roles);
        byWords.set(key, byWords.get(key)?.filter((other) => other !== old) ?? []);
        byId.delete(old.item.id);
      }
      slot.item = itemFrom(layer, { id: own, ...BY_PERSON }, roles, facts);
      slot.roles = roles;
      slot.reshaped = true;
      shelve(slot);
      return slot;
    },
  };
}

const states = {
  accept: "accepted",
  correct: "corrected",
  reject: "rejected",
  add: "added",
} as const satisfies Partial<Record<DecisionAct, ReviewState>>;

/** False where the decision found nothing to be about. */
function apply(layer: Workbench, anchors: Anchoring, decision: Decision): boolean {
  const { act, value } = decision;
  if (act === "undo") return true;
  const id = typeof value?.item === "string" ? value.item : null;
  const seen = anchors(decision, decision.anchor);
  const wanted = act === "correct" || act === "add" ? anchors(decision, wordsIn(layer.layer, value)) : seen;
  if (wanted === null || (act !== "add" && seen === null)) return false;

  let slot = layer.find(act === "add" ? wanted.roles : seen!.roles, id);
  const same = slot !== null && rolesKey(slot.roles) === rolesKey(wanted.roles);
  if (act === "correct" || act === "add" || (act === "accept" && !same)) {
    if (!isWhole(layer.layer, wanted.roles)) return false;
    // An added item is one of its own, unless its very words are there already or it was added before.
    const old = act === "add" && !same && slot?.item.id !== id ? null : slot;
    slot = layer.reshape(old, wanted.roles, { ...carriedOver(old, wanted.roles), ...plainIn(value) }, id);
  }
  // What was rejected and is not found any more needs no telling; a note does.
  if (slot === null) return act === "reject";
  layer.name(slot, id);
  const before = slot.review ?? notReviewed;
  slot.review =
    act === "note"
      ? { ...before, notes: [...before.notes, noteOf(decision)] }
      : {
          ...before,
          state: states[act],
          decision: decision.id,
          reviewer: decision.reviewer,
          at: decision.at,
          changed: !(wanted.exact && (seen === null || seen.exact)),
        };
  return true;
}

const isWhole = (layer: DecidedLayer, roles: Roles): boolean =>
  (roles[mainRole[layer]]?.length ?? 0) > 0 && (layer !== "attributions" || (roles.cue?.length ?? 0) > 0);

/** Of a corrected attribution the speakers hold on only as long as its source does. */
function carriedOver(old: Slot | null, roles: Roles): Readonly<Record<string, unknown>> {
  if (old === null) return {};
  const { id: _, by: __, version: ___, score: ____, start: _____, end: ______, ...rest } = old.item;
  const sameSource = JSON.stringify(old.roles.source) === JSON.stringify(roles.source);
  return "speakers" in rest && !sameSource ? { ...rest, speakers: [] } : rest;
}

type Selectors = Readonly<Record<string, readonly QuoteSelector[]>>;

const wordsIn = (layer: DecidedLayer, value: Decision["value"]): Selectors =>
  Object.fromEntries(
    roleNames(layer)
      .map((role) => [role, value?.[role]] as const)
      .filter((entry): entry is readonly [string, readonly QuoteSelector[]] => Array.isArray(entry[1])),
  );

/** What a decision's value says beside words: no selectors, no id. */
const plainIn = (value: Decision["value"]): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(value ?? {}).filter(
      ([field, of]) => field !== "item" && !(Array.isArray(of) && of.some((one) => one?.exact !== undefined)),
    ),
  );

const noteOf = ({ id, value, reviewer, at }: Decision): Note => ({
  decision: id,
  text: String(value?.text ?? ""),
  reviewer,
  at,
});

/** Code units of quoted words that a list shows. */
const QUOTED = 200;

const adriftOf = ({ id, act, reviewer, at, layer, anchor, value }: Decision): Adrift => {
  const selectors = Object.values(isDecided(layer) && act === "add" ? wordsIn(layer, value) : anchor).flat();
  return {
    decision: id,
    act,
    reviewer,
    at,
    layer: layer as LayerName,
    quoted: selectors
      .toSorted((a, b) => a.position.start - b.position.start)
      .map(({ exact }) => exact)
      .join(" … ")
      .slice(0, QUOTED),
  };
};

/**
 * Share of two items' main words that they must have in common to be taken for one that was found anew with other ends.
 * Half: "that four people were held" against "four people were held on Monday" is the same telling; measured on nothing.
 */
const ALIKE = 0.5;

/** The item nobody decided on yet whose main words are likest; null where none shares half of them. */
function likest(layer: DecidedLayer, slots: readonly Slot[], roles: Roles): Slot | null {
  const words = hull(roles[mainRole[layer]] ?? []);
  if (words === null) return null;
  const cue = hull(roles.cue ?? []);
  let best: Slot | null = null;
  let most = ALIKE;
  for (const slot of slots) {
    if (slot.review !== null) continue;
    const others = hull(slot.roles[mainRole[layer]] ?? []);
    if (others === null) continue;
    const like = inCommon(words, others);
    // Two attributions may share all their content ("he said, she confirmed"); never their cue.
    if (cue !== null && inCommon(cue, hull(slot.roles.cue ?? []) ?? { start: 0, end: 0 }) === 0) continue;
    if (like >= most) [best, most] = [slot, like];
  }
  return best;
}

/** Code units in both, as a share of those in either. */
function inCommon(a: Span, b: Span): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared <= 0 ? 0 : shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

const inTextOrder = (layer: DecidedLayer, slots: readonly Slot[]): readonly Item[] =>
  slots.toSorted((a, b) => startOf(layer, a.roles) - startOf(layer, b.roles)).map(({ item }) => item);

const startOf = (layer: DecidedLayer, roles: Roles): number =>
  hull(roles[mainRole[layer]] ?? Object.values(roles).flat())?.start ?? 0;

const references = new Set(["within", "toldIn", "giver", "time"]);

/** An item that lost the id it was found under is meant by the new one elsewhere too. */
function withNewNames<Laid extends Partial<Record<StoredLayerName, readonly unknown[]>>>(
  layers: Laid,
  renamed: ReadonlyMap<string, string>,
): Laid {
  if (renamed.size === 0) return layers;
  const named = (item: unknown): unknown =>
    Object.fromEntries(
      Object.entries(item as object).map(([field, value]) => [
        field,
        references.has(field) && typeof value === "string" ? (renamed.get(value) ?? value) : value,
      ]),
    );
  return Object.fromEntries(
    Object.entries(layers).map(([name, items]) => [name, items?.map(named)]),
  ) as unknown as Laid;
}

// A reviewer's decision, from what a window asks for to an entry of the case: finds the item as the reviewer saw it,
// quotes its words, refuses what others overtook, and gives back the item as it now is.

import type { Store } from "../extend.ts";
import { Overtaken } from "../keep/store.ts";
import type { Decision, DecisionAct, DecisionDraft } from "../model/decision.ts";
import type { Document } from "../model/document.ts";
import type { QuoteSelector } from "../model/selector.ts";
import { selectorOf } from "../model/selector.ts";
import { spanProblem } from "../model/span.ts";
import {
  type DecidedLayer,
  factsOf,
  type Item,
  mainRole,
  type Roles,
  rolesKey,
  rolesOf,
} from "./item-roles.ts";
import { laidLayers } from "./laid-layers.ts";
import { type ItemReview, idByHand, type Laid, layOver, notReviewed } from "./review.ts";
import { tellingKind } from "./telling-kind.ts";
import { inTurn } from "./turns.ts";

export interface DecisionWish {
  readonly documentId: string;
  /** The version that the reviewer saw. */
  readonly versionId: string;
  readonly reviewer: string;
  readonly act: Exclude<DecisionAct, "undo">;
  readonly layer: DecidedLayer;
  /** Null for "add". */
  readonly item: string | null;
  /** For "correct" and "add": the words by role, and what else the item shall say. */
  readonly roles: Roles;
  readonly facts: Readonly<Record<string, unknown>>;
  /** For "note". */
  readonly text: string | null;
  /** The last decision that the reviewer saw. */
  readonly seen: number;
  /** True: they know that somebody decided on the item since. */
  readonly evenSo: boolean;
}

export interface Decided {
  readonly decision: Decision;
  readonly itemId: string;
  readonly review: ItemReview;
  readonly item: Item | null;
}

export type DecisionOutcome =
  | { readonly decided: Decided }
  | { readonly overtakenBy: Decision }
  | { readonly missing: "document" | "item" }
  | { readonly wrong: string };

/** A document is decided on by a handful of people: who loses ten races in a row is told so. */
const TRIES = 10;
/** Code units of one item's words. The longest telling measured had 6,000; an item must fit in an answer. */
const MOST_WORDS = 50_000;

export const decide = (store: Store, wish: DecisionWish): Promise<DecisionOutcome> =>
  inTurn(store, wish.documentId, () => decideNow(store, wish));

async function decideNow(store: Store, wish: DecisionWish): Promise<DecisionOutcome> {
  for (let tries = 1; ; tries++) {
    const kept = await store.document(wish.documentId, wish.versionId);
    if (kept === null) return { missing: "document" };
    const { document } = kept;
    const laid = await laidLayers(store, document, [wish.layer]);
    const drafted = draftOf(document, laid, wish);
    if (!("draft" in drafted)) return drafted;
    const newer = wish.evenSo ? undefined : newestSince(laid.decisions, wish, drafted);
    if (newer !== undefined) return { overtakenBy: newer };
    try {
      const decision = await store.decide(drafted.draft, laid.sequence);
      const after = layOver(document, await layersFor(store, document, wish.layer), [
        ...laid.decisions,
        decision,
      ]);
      return { decided: { decision, ...stateIn(after, wish.layer, drafted.itemId) } };
    } catch (error) {
      if (!(error instanceof Overtaken) || tries === TRIES) throw error;
    }
  }
}

const layersFor = (store: Store, document: Document, layer: DecidedLayer) =>
  store.layers(document.version.id, [layer]);

export function stateIn(laid: Laid, layer: DecidedLayer, itemId: string): Omit<Decided, "decision"> {
  const items = (laid.layers[layer] ?? []) as readonly object[] as readonly Item[];
  return {
    itemId,
    item: items.find(({ id }) => id === itemId) ?? null,
    review: laid.review.get(itemId) ?? notReviewed,
  };
}

type Drafted =
  | { readonly draft: DecisionDraft; readonly itemId: string; readonly roles: Roles }
  | Exclude<DecisionOutcome, { readonly decided: Decided }>;

function draftOf(document: Document, laid: Laid, wish: DecisionWish): Drafted {
  const { act, layer } = wish;
  const items = (laid.layers[layer] ?? []) as readonly object[] as readonly Item[];
  const item = items.find(({ id }) => id === wish.item) ?? null;
  if (act !== "add" && item === null) return { missing: "item" };

  const makes = act === "correct" || act === "add";
  const fault = makes ? faultOf(document, layer, wish.roles) : null;
  if (fault !== null) return { wrong: fault };
  const roles = item === null ? wish.roles : rolesOf(layer, item);
  const same = items.find((one) => rolesKey(rolesOf(layer, one)) === rolesKey(wish.roles));
  const itemId = item?.id ?? same?.id ?? idByHand(layer, document.id, roles);
  const value: Record<string, unknown> = { item: itemId };
  if (makes) Object.assign(value, quotedIn(document.text, wish.roles), factsAfter(document, item, wish));
  if (act === "accept") Object.assign(value, factsOf(layer, item!));
  if (act === "note") value.text = wish.text;
  return {
    roles,
    itemId,
    draft: {
      act,
      reviewer: wish.reviewer,
      at: new Date().toISOString(),
      documentId: document.id,
      versionId: document.version.id,
      layer,
      anchor: quotedIn(document.text, roles),
      value,
      undoes: null,
    },
  };
}

function factsAfter(document: Document, item: Item | null, { layer, roles, facts }: DecisionWish) {
  const kept = item === null ? {} : factsOf(layer, item);
  const kind = layer === "attributions" ? { kind: tellingKind(document.text, roles.content ?? []) } : {};
  // Whom the source means, what lies within what, and where it was said is reckoned from the words each time.
  const {
    within: _,
    speakers: __,
    venue: ___,
    ...rest
  } = { ...kept, ...facts, ...kind } as Record<string, unknown>;
  return rest;
}

const quotedIn = (text: string, roles: Roles): Readonly<Record<string, readonly QuoteSelector[]>> =>
  Object.fromEntries(
    Object.entries(roles).map(([role, spans]) => [role, spans.map((span) => selectorOf(text, span))]),
  );

/** What is wrong with the words of an item, in a sentence; null where nothing is. */
function faultOf(document: Document, layer: DecidedLayer, roles: Roles): string | null {
  let length = 0;
  for (const [role, spans] of Object.entries(roles)) {
    let end = 0;
    for (const span of spans) {
      const problem = spanProblem(span, document.text.length, `document ${document.id}`);
      if (problem !== null) return problem;
      if (document.text.slice(span.start, span.end).trim() === "")
        return `The ${role} at ${span.start}-${span.end} is white space only. Select some words.`;
      if (span.start < end)
        return `The spans of the ${role} overlap or are out of order at ${span.start}. Give them in text order.`;
      end = span.end;
      length += span.end - span.start;
    }
  }
  if (length > MOST_WORDS)
    return `The item has ${length.toLocaleString("en")} characters; ${MOST_WORDS.toLocaleString("en")} is the most that one may have.`;
  for (const role of layer === "attributions" ? ["cue", "content"] : [mainRole[layer]])
    if ((roles[role]?.length ?? 0) === 0) return `The ${role} is missing. Select its words.`;
  return null;
}

/** The newest decision since what the reviewer saw that is about the same item; a note overtakes nothing. */
function newestSince(
  decisions: readonly Decision[],
  { act, seen, layer }: DecisionWish,
  { roles, itemId }: { readonly roles: Roles; readonly itemId: string },
): Decision | undefined {
  if (act === "note") return undefined;
  const byId = new Map(decisions.map((decision) => [decision.id, decision]));
  const key = rolesKey(roles);
  const isSame = (decision: Decision): boolean => {
    const told = original(decision, byId);
    if (told === undefined || told.layer !== layer || told.act === "note") return false;
    return told.value?.item === itemId || rolesKey(positions(told.anchor)) === key;
  };
  return decisions.findLast((decision) => decision.sequence > seen && isSame(decision));
}

/** What an undoing is about in the end: the decision that it takes back or lets stand again. */
export function original(decision: Decision, byId: ReadonlyMap<string, Decision>): Decision | undefined {
  let one: Decision | undefined = decision;
  while (one !== undefined && one.undoes !== null) one = byId.get(one.undoes);
  return one;
}

const positions = (anchor: Decision["anchor"]): Roles =>
  Object.fromEntries(
    Object.entries(anchor).map(([role, selectors]) => [role, selectors.map(({ position }) => position)]),
  );

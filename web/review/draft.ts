// A draft of an item as a reviewer would have it: which words play which role, while that is being settled. A draft is
// kept in this tab until it is saved or thrown away, so that nothing is lost by leaving it. Knows no DOM.

import type { ActorType } from "../../src/model/actor.ts";
import type { Span } from "../../src/model/span.ts";
import type { Item, Part } from "../reader/items.ts";

/**
 * Layers whose items can be given by hand. A citation's reference, which a hand can't point at here, is left out, and so
 * are ties and labels, which hang on who is meant.
 */
export const drafted = ["attributions", "mentions", "assertions", "quantities", "times"] as const;
export type DraftedLayer = (typeof drafted)[number];
/** Those whose items are no more than words and a kind: the others need a value too, which a finder reckons. */
export const addable = ["attributions", "mentions", "assertions"] as const;

export type DraftRole = "source" | "cue" | "content" | "spans";

export const rolesOf = (layer: DraftedLayer): readonly DraftRole[] =>
  layer === "attributions" ? ["source", "cue", "content"] : ["spans"];

export interface Draft {
  readonly layer: DraftedLayer;
  /** The item that is corrected; null: it is a new one. */
  readonly item: string | null;
  /** In the order of the text; of one role they neither overlap nor touch. */
  readonly spans: Readonly<Record<DraftRole, readonly Span[]>>;
  readonly hedged: boolean;
  readonly negated: boolean;
  readonly type: ActorType;
  /** The last decision that the reviewer could know of when the draft was begun: what came later is told on saving. */
  readonly seen: number;
}

/** One stretch of a draft. */
export interface Stretch {
  readonly role: DraftRole;
  readonly index: number;
}

const none: Draft["spans"] = { source: [], cue: [], content: [], spans: [] };

export const newDraft = (layer: DraftedLayer): Draft => ({
  layer,
  item: null,
  spans: none,
  hedged: false,
  negated: false,
  type: "Person",
  seen: 0,
});

export const canDraft = (item: Item): item is Item & { readonly layer: DraftedLayer } =>
  (drafted as readonly string[]).includes(item.layer);

export function draftOf(item: Item & { readonly layer: DraftedLayer }, seen = 0): Draft {
  const plain = { ...newDraft(item.layer), item: item.id, seen };
  if (item.layer === "attributions") {
    const { source, cue, content, hedged, negated } = item.data;
    return { ...plain, spans: { ...none, source, cue, content }, hedged, negated };
  }
  const spans = item.parts.map(({ span }) => ({ start: span.start, end: span.end }));
  const type = item.layer === "mentions" ? item.data.type : plain.type;
  return { ...plain, spans: { ...none, spans }, type };
}

/**
 * The draft with these words in a role. They leave every other role, since no words are two things of one item; and
 * they take the place of what the role had, but for `more`.
 */
export function assigned(draft: Draft, role: DraftRole, span: Span, more: boolean): Draft {
  const spans = Object.fromEntries(
    Object.entries(draft.spans).map(([name, list]) => {
      if (name !== role) return [name, list.flatMap((one) => cut(one, span))];
      // A name is one stretch, and so are a quantity and a time.
      const one = draft.layer !== "attributions" && draft.layer !== "assertions";
      return [name, more && !one ? joined([...list, span]) : [span]];
    }),
  ) as unknown as Draft["spans"];
  return { ...draft, spans };
}

/** What is left of `span` without `hole`. */
function cut(span: Span, hole: Span): readonly Span[] {
  if (hole.end <= span.start || span.end <= hole.start) return [span];
  return [
    { start: span.start, end: hole.start },
    { start: hole.end, end: span.end },
  ].filter(({ start, end }) => start < end);
}

function joined(spans: readonly Span[]): readonly Span[] {
  const out: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = out.at(-1);
    if (last && span.start <= last.end) out[out.length - 1] = { ...last, end: Math.max(last.end, span.end) };
    else out.push(span);
  }
  return out;
}

/** The draft with one end of a stretch moved; it stops at the next stretch of its role, and before its own other end. */
export function moved(draft: Draft, { role, index }: Stretch, edge: "start" | "end", to: number): Draft {
  const list = draft.spans[role];
  const old = list[index];
  if (!old) return draft;
  const least = edge === "start" ? (list[index - 1]?.end ?? -1) + 1 : old.start + 1;
  const most = edge === "start" ? old.end - 1 : (list[index + 1]?.start ?? Number.MAX_SAFE_INTEGER) - 1;
  const place = Math.min(Math.max(to, least), Math.max(most, least));
  return { ...draft, spans: { ...draft.spans, [role]: list.with(index, { ...old, [edge]: place }) } };
}

export const without = (draft: Draft, { role, index }: Stretch): Draft => ({
  ...draft,
  spans: { ...draft.spans, [role]: draft.spans[role].filter((_, i) => i !== index) },
});

/** All stretches, in the order in which a hand goes through them: role by role. */
export const stretchesOf = (draft: Draft): readonly (Stretch & { readonly span: Span })[] =>
  rolesOf(draft.layer).flatMap((role) => draft.spans[role].map((span, index) => ({ role, index, span })));

/** What the article marks of it. */
export const partsOfDraft = (draft: Draft): readonly Part[] =>
  stretchesOf(draft).map(({ role, span }) => ({ role: role === "spans" ? "mention" : role, span }));

/** The role without which there is nothing to save, where it has no words yet. */
export function missingIn(draft: Draft): DraftRole | null {
  const needed = draft.layer === "attributions" ? "content" : "spans";
  return draft.spans[needed].length === 0 ? needed : null;
}

/** What the API takes for it. */
export function valueFrom(draft: Draft): Readonly<Record<string, unknown>> {
  const { source, cue, content, spans } = draft.spans;
  if (draft.layer === "attributions")
    return { source, cue, content, hedged: draft.hedged, negated: draft.negated };
  return draft.layer === "mentions" ? { spans, type: draft.type } : { spans };
}

export const same = (a: Draft, b: Draft): boolean =>
  JSON.stringify(valueFrom(a)) === JSON.stringify(valueFrom(b));

const keyOf = (versionId: string, item: string | null): string => `draft:${versionId}:${item ?? "new"}`;

export function keptDraft(versionId: string, item: string | null): Draft | null {
  try {
    return JSON.parse(sessionStorage.getItem(keyOf(versionId, item)) ?? "null") as Draft | null;
  } catch {
    return null;
  }
}

export function keepDraft(versionId: string, item: string | null, draft: Draft | null): void {
  try {
    if (draft) sessionStorage.setItem(keyOf(versionId, item), JSON.stringify(draft));
    else sessionStorage.removeItem(keyOf(versionId, item));
  } catch {
    // No storage, or a full one: the draft lasts as long as the page.
  }
}

// A draft while it is open: what of it is active, and all that moves it. What is active is one end of a stretch of the
// draft, or words of the article that are to become one; keys, handles and buttons all move the same thing.

import { useCallback, useEffect, useMemo, useState } from "react";
import type { Document } from "../../src/model/document.ts";
import type { Span } from "../../src/model/span.ts";
import type { Item } from "../reader/items.ts";
import type { Places } from "../reader/places.ts";
import {
  assigned,
  canDraft,
  type Draft,
  type DraftedLayer,
  type DraftRole,
  draftOf,
  keepDraft,
  keptDraft,
  moved,
  newDraft,
  type Stretch,
  stretchesOf,
  without,
} from "./draft.ts";
import { type Words, wordsIn } from "./words.ts";

export type Edge = "start" | "end";
export type Active =
  | { readonly kind: "stretch"; readonly stretch: Stretch; readonly edge: Edge }
  | { readonly kind: "words"; readonly span: Span; readonly edge: Edge };

export interface Editing {
  /** The open draft; null: none is. */
  readonly draft: Draft | null;
  readonly active: Active | null;
  readonly words: Words;
  /** The words that `assign` would use: those selected with the mouse, or else the active ones. */
  readonly selected: Span | null;
  /** `seen`: the last decision that this window knows of. */
  open(item: Item, seen: number): void;
  /** Opens the draft of a new item: the one that was left, or an empty one with these words selected. */
  add(layer: DraftedLayer, selected: Span | null): void;
  assign(role: DraftRole, more: boolean): void;
  activate(active: Active): void;
  /** Whether what is active is set from right to left, so that an arrow to the left leads onward. */
  isRightToLeft(): boolean;
  /** Moves the active end (with `whole`, the active words) by words or by characters. */
  move(by: 1 | -1, options: { readonly characters: boolean; readonly whole: boolean }): void;
  /** Moves one end of a stretch to a place; to the nearest word there unless `exactly`. */
  drag(stretch: Stretch, edge: Edge, place: number, exactly: boolean): void;
  /** Activates the next (or previous) stretch. */
  turn(by: 1 | -1): void;
  remove(stretch: Stretch): void;
  change(change: Partial<Pick<Draft, "hedged" | "negated" | "type">>): void;
  /** Closes and keeps the draft. */
  leave(): void;
  /** Closes and forgets the draft of an item; null: of a new one. */
  discard(item: string | null): void;
}

export function useEditing(
  document: Document,
  places: Places | null,
  /** Words of the article that are selected with the mouse. */
  native: Span | null,
): Editing {
  const { text, lang, version } = document;
  const words = useMemo(() => wordsIn(text, lang), [text, lang]);
  const [draft, setDraft] = useState<Draft | null>(null);
  const [active, setActive] = useState<Active | null>(null);

  // Another version is another text: its words stand elsewhere.
  // biome-ignore lint/correctness/useExhaustiveDependencies: closes when the version changes
  useEffect(() => {
    setDraft(null);
    setActive(null);
  }, [version.id]);

  const selected = native ?? (active?.kind === "words" ? active.span : null);

  const put = (next: Draft): void => {
    setDraft(next);
    keepDraft(version.id, next.item, next);
  };
  const show = (next: Active | null, of: Draft | null): void => {
    setActive(next);
    const span = next && spanOf(next, of);
    if (!next || !span) return;
    const at = next.edge === "start" ? span.start : span.end - 1;
    places?.show({ start: at, end: at + 1 });
  };
  const firstStretch = (of: Draft): Active | null => {
    const [first] = stretchesOf(of);
    return first ? { kind: "stretch", stretch: first, edge: "start" } : null;
  };

  const open = (item: Item, seen: number): void => {
    if (!canDraft(item)) return;
    const kept = keptDraft(version.id, item.id) ?? draftOf(item, seen);
    setDraft(kept);
    setActive(firstStretch(kept));
  };

  const add = (layer: DraftedLayer, span: Span | null): void => {
    const kept = keptDraft(version.id, null);
    const next = kept?.layer === layer ? kept : newDraft(layer);
    setDraft(next);
    const at = span ?? wordInSight(places, words);
    if (at) show({ kind: "words", span: at, edge: "end" }, next);
    else setActive(firstStretch(next));
  };

  const assign = (role: DraftRole, more: boolean): void => {
    if (!draft || !selected) return;
    const next = assigned(draft, role, selected, more);
    put(next);
    getSelection()?.removeAllRanges();
    const index = next.spans[role].findIndex(
      ({ start, end }) => start <= selected.start && selected.end <= end,
    );
    setActive({ kind: "stretch", stretch: { role, index }, edge: "end" });
  };

  const move: Editing["move"] = (by, { characters, whole }) => {
    if (!active) return;
    const span = spanOf(active, draft);
    if (!span) return;
    if (active.kind === "words" && whole) {
      const next = by === 1 ? words.after(span.end) : words.before(span.start);
      if (next) show({ ...active, span: next }, draft);
      return;
    }
    const { edge } = active;
    const from = span[edge];
    const to = characters
      ? from + by * unitAt(text, by === 1 ? from : from - 1)
      : edge === "start"
        ? by === 1
          ? words.after(from + 1)?.start
          : words.before(from)?.start
        : by === 1
          ? words.after(from)?.end
          : words.before(from - 1)?.end;
    if (to === undefined || to < 0 || to > text.length) return;
    if (active.kind === "words") {
      const next = { ...span, [edge]: to };
      if (next.start < next.end) show({ ...active, span: next }, draft);
    } else if (draft) {
      const next = moved(draft, active.stretch, edge, to);
      put(next);
      show(active, next);
    }
  };

  return {
    draft,
    active,
    words,
    selected,
    open,
    add,
    assign,
    activate: (next) => show(next, draft),
    isRightToLeft() {
      const span = active && spanOf(active, draft);
      return span != null && places?.isRightToLeft(span.start) === true;
    },
    move,
    drag(stretch, edge, place, exactly) {
      if (!draft) return;
      put(moved(draft, stretch, edge, exactly ? place : words.nearest(edge, place)));
      setActive({ kind: "stretch", stretch, edge });
    },
    turn(by) {
      if (!draft) return;
      const all = stretchesOf(draft);
      const at =
        active?.kind === "stretch"
          ? all.findIndex(({ role, index }) => role === active.stretch.role && index === active.stretch.index)
          : by === 1
            ? -1
            : 0;
      const next = all.at((at + by + all.length) % Math.max(1, all.length));
      if (next) show({ kind: "stretch", stretch: next, edge: "start" }, draft);
    },
    remove(stretch) {
      if (!draft) return;
      const next = without(draft, stretch);
      put(next);
      setActive(firstStretch(next));
    },
    change(change) {
      if (draft) put({ ...draft, ...change });
    },
    leave: useCallback(() => {
      setDraft(null);
      setActive(null);
    }, []),
    discard: useCallback(
      (item) => {
        keepDraft(version.id, item, null);
        setDraft(null);
        setActive(null);
      },
      [version.id],
    ),
  };
}

export const spanOf = (active: Active, draft: Draft | null): Span | null =>
  active.kind === "words" ? active.span : (draft?.spans[active.stretch.role][active.stretch.index] ?? null);

/** Code units of the character at a place, so that none of two is cut in half. */
const unitAt = (text: string, at: number): number => {
  const unit = text.charCodeAt(at);
  if (unit >= 0xd800 && unit <= 0xdbff) return 2;
  return unit >= 0xdc00 && unit <= 0xdfff ? 2 : 1;
};

/** Where keys begin when nothing is selected: a word in the upper part of what is seen. */
function wordInSight(places: Places | null, words: Words): Span | null {
  const article = globalThis.document.querySelector(".article")?.getBoundingClientRect();
  if (!places || !article) return null;
  for (let y = Math.max(article.top + 8, 80); y < window.innerHeight; y += 24) {
    const place = places.boundaryAt(article.left + 24, y);
    if (place !== null) return words.at(place);
  }
  return null;
}

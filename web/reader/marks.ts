// Paints what was found through the CSS Custom Highlight API: ranges over the article's text nodes, registered by name,
// styled in style/marks.css. The article itself gets no markup and is never touched.

import { useEffect } from "react";
import type { Span } from "../../src/model/span.ts";
import { type Choice, type Item, type Items, isDangling, isDecided, isRejected, type Part } from "./items.ts";
import type { Places } from "./places.ts";
import { isUnsure } from "./sift.ts";

/** Nested contents get darker tints; beyond the third level a darker one could not be told from it. */
const DEEPEST = 2;

export const canMark = (): boolean => typeof CSS !== "undefined" && "highlights" in CSS;

/** Whether marked words stand at a point of the viewport; where the browser can't tell, that none do. */
export function isMarked(x: number, y: number): boolean {
  // Newer than the types that TypeScript ships.
  const registry = CSS.highlights as HighlightRegistry & {
    highlightsFromPoint?(x: number, y: number): readonly unknown[];
  };
  return (registry?.highlightsFromPoint?.(x, y).length ?? 0) > 0;
}

/** Later names lie above earlier ones. */
const names = [
  "shared",
  "assertion",
  "content-0",
  "content-1",
  "content-2",
  "unsure-content",
  "sure-content",
  "hedged",
  "unsure-source",
  "source",
  "sure-source",
  "unsure-cue",
  "cue",
  "sure-cue",
  "sure-other",
  "tie-end",
  "tie-for",
  "tie-against",
  "tie-neither",
  "label",
  "mention",
  "quantity",
  "time",
  "citation",
  "dangling",
  "chosen-words",
  "chosen-content",
  "chosen-source",
  "chosen-cue",
  "chosen-other",
] as const;

type MarkName = (typeof names)[number];

function namesOf({ role }: Part, item: Item): MarkName[] {
  const sure = isDecided(item);
  const unsure = isUnsure(item);
  if (role === "source" || role === "cue")
    return sure ? [`sure-${role}`] : unsure ? [`unsure-${role}`] : [role];
  if (role !== "content") return sure ? [role, "sure-other"] : [role];
  const tint = unsure ? "unsure-content" : (`content-${Math.min(item.depth, DEEPEST)}` as MarkName);
  const hedged = item.layer === "attributions" && item.data.hedged;
  // A hedge's dots are a line of their own: they take the place of the solid one.
  return hedged ? [tint, "hedged"] : sure ? [tint, "sure-content"] : [tint];
}

const chosenName = ({ role }: Part): MarkName =>
  role === "source" || role === "cue" || role === "content" ? `chosen-${role}` : "chosen-other";

function register(marks: ReadonlyMap<MarkName, readonly StaticRange[]>): () => void {
  for (const [name, ranges] of marks) {
    const highlight = new Highlight();
    for (const range of ranges) highlight.add(range);
    highlight.priority = names.indexOf(name);
    CSS.highlights.set(name, highlight);
  }
  return () => {
    for (const name of marks.keys()) CSS.highlights.delete(name);
  };
}

/** Marks the items of the shown choices. */
export function useMarks(
  places: Places | null,
  items: Items,
  shown: ReadonlySet<Choice>,
  /** The item of an open draft, which shows in its place. */
  without: string | null,
): void {
  useEffect(() => {
    if (!places || !canMark()) return;
    const marks = new Map<MarkName, StaticRange[]>();
    for (const choice of shown) {
      for (const item of items.lists.get(choice) ?? []) {
        if (isRejected(item) || item.id === without) continue;
        // A dangling citation has a style of its own, whichever of the two lists shows it.
        if (choice === "citations" && isDangling(item) && shown.has("dangling")) continue;
        for (const part of item.parts)
          for (const name of namesOf(part, item)) {
            const ranges = marks.get(name) ?? [];
            ranges.push(...places.rangesOf(part.span));
            marks.set(name, ranges);
          }
      }
    }
    return register(marks);
  }, [places, items, shown, without]);
}

/** Marks passages that other articles have too. */
export function useSharedMarks(places: Places | null, spans: readonly Span[]): void {
  useEffect(() => {
    if (!places || !canMark() || spans.length === 0) return;
    return register(new Map([["shared", spans.flatMap((span) => places.rangesOf(span))]]));
  }, [places, spans]);
}

/** Marks the parts of the selected item (or of an open draft), or the selected words, above all else. */
export function useChosenMarks(
  places: Places | null,
  parts: readonly Part[] | null,
  words: Span | null,
): void {
  useEffect(() => {
    if (!places || !canMark()) return;
    const marks = new Map<MarkName, StaticRange[]>();
    for (const part of parts ?? []) {
      const name = chosenName(part);
      marks.set(name, [...(marks.get(name) ?? []), ...places.rangesOf(part.span)]);
    }
    if (words) marks.set("chosen-words", [...places.rangesOf(words)]);
    return register(marks);
  }, [places, parts, words]);
}

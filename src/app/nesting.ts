// Which attribution lies within which once people have changed some. Those that nobody touched keep the place that
// their finder gave them, unless it was in one that changed, or one that changed now holds them.

import type { Span } from "../model/span.ts";
import type { Item } from "./item-roles.ts";
import type { Slot } from "./review.ts";

/** The attributions in the order of their contents, each with the id of the smallest one whose content holds its cue. */
export function nested(slots: readonly Slot[]): readonly Item[] {
  const sorted = slots.toSorted((a, b) => first(a) - first(b) || size(b) - size(a));
  if (!sorted.some(({ reshaped, review }) => reshaped || review?.state === "rejected"))
    return sorted.map(({ item }) => item);
  const parents = holders(sorted);
  const byId = new Map(sorted.map((slot) => [slot.item.id, slot]));
  return sorted.map((slot) => {
    const { item } = slot;
    const parent = parents.get(slot) ?? null;
    const before = typeof item.within === "string" ? byId.get(item.within) : undefined;
    const stays =
      !slot.reshaped &&
      !parent?.reshaped &&
      before?.reshaped !== true &&
      before?.review?.state !== "rejected" &&
      (item.within === null || before !== undefined);
    return stays ? item : { ...item, within: parent?.item.id ?? null };
  });
}

/** What a person rejected holds nothing. */
function holders(slots: readonly Slot[]): ReadonlyMap<Slot, Slot> {
  const byCue = slots
    .filter(({ roles }) => roles.cue !== undefined)
    .map((slot) => ({ slot, at: slot.roles.cue![0]! }))
    .sort((a, b) => a.at.start - b.at.start);
  const parents = new Map<Slot, Slot>();
  for (const outer of slots) {
    if (outer.review?.state === "rejected") continue;
    for (const content of outer.roles.content ?? [])
      for (let i = lowest(byCue, content.start); i < byCue.length && byCue[i]!.at.end <= content.end; i++) {
        const inner = byCue[i]!.slot;
        if (inner === outer || size(inner) >= size(outer)) continue;
        const held = parents.get(inner);
        if (held === undefined || size(held) > size(outer)) parents.set(inner, outer);
      }
  }
  return parents;
}

/** Index of the first entry that starts at `start` or after. */
function lowest(sorted: readonly { readonly at: Span }[], start: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]!.at.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

const first = ({ roles }: Slot): number => roles.content?.[0]?.start ?? 0;

const size = ({ roles }: Slot): number =>
  (roles.content ?? []).reduce((sum, { start, end }) => sum + end - start, 0);

// Which attributions are sure enough to be shown: pure functions of the pages.

import { expect, test } from "vitest";
import type { Attribution } from "../../src/model/attribution.ts";
import type { ItemReview } from "../../src/serve/contract.ts";
import { itemsOf } from "../../web/reader/items.ts";
import { isUnsure, lowOf, sift } from "../../web/reader/sift.ts";

const words = [{ start: 0, end: 1 }];
const one = (id: string, score: number | undefined, within: string | null = null): Attribution => ({
  id,
  by: score === undefined ? "rule" : "model",
  version: "made/1",
  ...(score !== undefined && { score }),
  source: words,
  cue: words,
  content: words,
  kind: "indirect",
  hedged: false,
  negated: false,
  within,
  speakers: [],
});

const reviewed = (state: ItemReview["state"], notes: ItemReview["notes"] = []): ItemReview => ({
  state,
  decision: "d1",
  reviewer: "Ann",
  at: "2026-01-02T03:04:05Z",
  changed: false,
  notes,
});

const shown = (
  attributions: readonly Attribution[],
  least: number,
  reviews: Readonly<Record<string, ItemReview>> = {},
  opened: string | null = null,
) => sift({ attributions }, lowOf(attributions, reviews, least), opened);

const idsOf = ({ layers }: ReturnType<typeof sift>) => layers.attributions!.map(({ id }) => id);

test("what scores lower is hidden, and what scores just as much or has no score is not", () => {
  const sifted = shown([one("t1", 0.59), one("t2", 0.6), one("t3", undefined)], 0.6);
  expect(idsOf(sifted)).toEqual(["t2", "t3"]);
  expect(sifted.hidden).toBe(1);
});

test("all are shown from zero, as the very same layers", () => {
  const layers = { attributions: [one("t1", 0.1)] };
  expect(sift(layers, lowOf(layers.attributions, {}, 0), null).layers).toBe(layers);
});

test.each(["accepted", "corrected", "added", "rejected"] as const)("what a person %s stays", (state) => {
  expect(idsOf(shown([one("t1", 0.1)], 0.9, { t1: reviewed(state) }))).toEqual(["t1"]);
});

test("what a person wrote a note on stays, and what they undid all decisions on does not", () => {
  const note = { decision: "d2", text: "look", reviewer: "Ann", at: "2026-01-02T03:04:05Z" };
  expect(idsOf(shown([one("t1", 0.1)], 0.9, { t1: reviewed("not reviewed", [note]) }))).toEqual(["t1"]);
  expect(idsOf(shown([one("t1", 0.1)], 0.9, { t1: reviewed("not reviewed") }))).toEqual([]);
});

test("what lay in a hidden one lies in the next one outward that is shown, or stands by itself", () => {
  const outer = one("t1", 0.9);
  const middle = one("t2", 0.2, "t1");
  const inner = one("t3", 0.9, "t2");
  const within = (sifted: ReturnType<typeof sift>) => sifted.layers.attributions!.at(-1)!.within;
  expect(within(shown([outer, middle, inner], 0.5))).toBe("t1");
  expect(within(shown([{ ...outer, score: 0.2 }, middle, inner], 0.5))).toBe(null);
  expect(shown([outer, middle, inner], 0.5).around).toEqual(new Map([["t3", "t2"]]));
});

test("the one that was opened is shown all the same, and holds what lies in it", () => {
  const sifted = shown([one("t1", 0.2), one("t2", 0.9, "t1"), one("t3", 0.2)], 0.5, {}, "t1");
  expect(idsOf(sifted)).toEqual(["t1", "t2"]);
  expect(sifted.layers.attributions![1]!.within).toBe("t1");
  expect(sifted.hidden).toBe(1);
});

test("a ring of attributions within each other ends", () => {
  const sifted = shown([one("t1", 0.2, "t2"), one("t2", 0.2, "t1"), one("t3", 0.9, "t1")], 0.5);
  expect(sifted.layers.attributions).toMatchObject([{ id: "t3", within: null }]);
});

test("what is less sure looks so until a person stands behind it", () => {
  const attributions = [one("t1", 0.5), one("t2", 0.8), one("t3", undefined)];
  const unsure = (reviews: Readonly<Record<string, ItemReview>>) =>
    [...itemsOf({ attributions }, reviews).byId.values()].filter(isUnsure).map(({ id }) => id);
  expect(unsure({})).toEqual(["t1"]);
  expect(unsure({ t1: reviewed("accepted") })).toEqual([]);
});

import { expect, test } from "vitest";
import { analyse, inNeedOrder, layerOf, outdated, restingOn } from "../../src/app/pipeline.ts";
import { finder } from "../../src/find/finder.ts";
import { english } from "../../src/lang/en/index.ts";
import { documentOf } from "../documents.ts";

const sentences = finder({
  name: "one-sentence",
  version: 1,
  gives: "sentences",
  needs: [],
  find: (document) => [{ start: 0, end: document.text.length }],
});
const times = finder({ name: "no-times", version: 2, gives: "times", needs: ["sentences"], find: () => [] });
const labels = finder({ name: "no-labels", version: 1, gives: "labels", needs: ["times"], find: () => [] });

test("finders run after those that give what they need, however they are listed", () => {
  expect(inNeedOrder([labels, times, sentences]).map(({ name }) => name)).toEqual([
    "one-sentence",
    "no-times",
    "no-labels",
  ]);
});

test("a layer that nobody gives stops the program at start", () => {
  expect(() => inNeedOrder([times])).toThrow(
    'Finder no-times/2 needs the layer "sentences", which nobody gives.',
  );
});

test("two givers of one layer stop the program at start", () => {
  expect(() => inNeedOrder([sentences, { ...sentences, name: "other" }])).toThrow(
    'Finders one-sentence/1 and other/1 both give the layer "sentences".',
  );
});

test("needs that run in a circle stop the program at start", () => {
  const a = finder({ name: "a", version: 1, gives: "times", needs: ["labels"], find: () => [] });
  const b = finder({ name: "b", version: 1, gives: "labels", needs: ["times"], find: () => [] });
  expect(() => inNeedOrder([a, b])).toThrow("Finders need each other in a circle: a/1 needs b/1 needs a/1.");
});

test("a changed finder re-runs with what it rests on and without the rest", () => {
  const ordered = inNeedOrder([labels, times, sentences]);
  expect(restingOn(ordered, new Set(["times"])).map(({ name }) => name)).toEqual([
    "one-sentence",
    "no-times",
  ]);
});

test("a changed finder re-runs alone where what it needs was kept, and with all that rests on it", () => {
  const ordered = inNeedOrder([labels, times, sentences]);
  const wanted = outdated(ordered, new Set(["times"]));
  expect([...wanted]).toEqual(["times", "labels"]);
  const again = restingOn(ordered, wanted, new Set(["sentences"]));
  expect(again.map(({ name }) => name)).toEqual(["no-times", "no-labels"]);
  const counting = finder({ ...times, find: (_, { sentences }) => sentences.map(() => []) as never });
  const given = { sentences: [{ start: 0, end: 2 }] };
  expect(analyse(documentOf("It rained."), [counting], english, given)).toMatchObject([{ items: [[]] }]);
});

test("each layer carries the name and version of its finder", () => {
  const found = analyse(documentOf("It rained."), inNeedOrder([sentences, times]), english);
  expect(found.map(({ name, finder }) => [name, finder])).toEqual([
    ["sentences", "one-sentence/1"],
    ["times", "no-times/2"],
  ]);
  expect(layerOf(found, "sentences")).toEqual([{ start: 0, end: 10 }]);
  expect(layerOf(found, "mentions")).toEqual([]);
});

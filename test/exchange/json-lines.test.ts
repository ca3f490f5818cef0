// A document as a line of JSON: keys that are there only where there is something to say.

import { expect, test } from "vitest";
import { jsonLine } from "../../src/exchange/json-lines.ts";
import { newDocument } from "../made-case.ts";
import { ferry } from "../web/ferry.ts";

const { document, layers } = newDocument(ferry);
const line = JSON.parse(jsonLine({ document, path: ferry.place, locator: null, layers, actors: [] }));
const attribution = (cue: string) =>
  line.attributions.find((one: { cue: [[number, number]] }) => document.text.slice(...one.cue[0]) === cue);

test("carries where something was said, and that its source hedges", () => {
  const { venue, hedgedBySource } = attribution("told");
  expect(venue.map(([start, end]: [number, number]) => document.text.slice(start, end))).toEqual([
    "Radio Vell",
  ]);
  expect(hedgedBySource).toBe(true);
});

test("has no key for either where neither was found", () => {
  expect(attribution("said")).not.toHaveProperty("venue");
  expect(attribution("said")).not.toHaveProperty("hedgedBySource");
});

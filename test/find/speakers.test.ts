// Who speaks: which actors the source of an attribution names.

import { expect, test } from "vitest";
import { analyse, inNeedOrder, layerOf } from "../../src/app/pipeline.ts";
import { builtin } from "../../src/builtin.ts";
import { actorsOf } from "../../src/find/mention/actors.ts";
import { documentOf } from "../documents.ts";

const finders = inNeedOrder(builtin.finders);

/** The names of the speakers of each attribution, in the order of the text. */
function speakers(text: string): readonly (readonly string[])[] {
  const document = documentOf(text);
  const found = analyse(document, finders, builtin.languages[0]!);
  const names = new Map(actorsOf(layerOf(found, "mentions"), text).map(({ id, name }) => [id, name]));
  return layerOf(found, "attributions").map((one) => one.speakers.map((id) => names.get(id) ?? "nobody"));
}

test("a named source is its speaker", () => {
  expect(speakers("Minister Maret Oskalin said that the road was closed.")).toEqual([["Maret Oskalin"]]);
});

test("two who say it together both speak", () => {
  expect(speakers("Ann Weller and Boris Ekdal said that the road was closed.")).toEqual([
    ["Ann Weller", "Boris Ekdal"],
  ]);
});

test("whom a clause about the speaker names does not speak", () => {
  expect(
    speakers("Ann Weller, who spoke to the Dunmorrow Courier, said that the road was closed.")[0],
  ).toEqual(["Ann Weller"]);
});

test("a source that nobody names has no speaker", () => {
  expect(speakers("A senior official of the Interior Ministry said that the road was closed.")).toEqual([[]]);
  expect(speakers("It was claimed that the road was closed.").flat()).toEqual([]);
});

test("a later surname is the same speaker", () => {
  const [first, second] = speakers(
    "Ann Weller said that the road was closed. Weller added that it would open soon.",
  );
  expect(second).toEqual(first);
});

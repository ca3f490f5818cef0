// Who speaks: which actors the source of an attribution names.

import { expect, test } from "vitest";
import { analyse, inNeedOrder, layerOf } from "../../src/app/pipeline.ts";
import { builtin } from "../../src/builtin.ts";
import { speakersOf } from "../../src/find/attribution/speakers.ts";
import { actorsOf } from "../../src/find/mention/actors.ts";
import type { Mention, MentionForm } from "../../src/model/actor.ts";
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

test("a relative pronoun speaks for whom it stands beside", () => {
  expect(speakers("Ann Weller, who said that the road was closed, left.").flat()).toEqual(["Ann Weller"]);
});

test("a pronoun or a description speaks for the actor that its mention means", () => {
  const text = "She said. The mayor said.";
  const mention = (start: number, end: number, form: MentionForm, actor: string | null): Mention => ({
    ...{ id: `m${start}`, by: "rule", version: "test/1", type: "Person", form, actor },
    ...{ start, end, head: { start, end } },
  });
  const of = (mentions: readonly Mention[], start: number, end: number, named: readonly string[]) =>
    speakersOf([{ start, end }], mentions, text, new Set(["the"]), new Set(named));
  expect(of([mention(0, 3, "pronoun", "a1")], 0, 3, [])).toEqual(["a1"]);
  expect(of([mention(0, 3, "pronoun", null)], 0, 3, [])).toEqual([]);
  expect(of([mention(10, 19, "description", "a1")], 10, 19, ["a1"])).toEqual(["a1"]);
  expect(of([mention(10, 19, "description", "a2")], 10, 19, ["a1"])).toEqual([]);
});

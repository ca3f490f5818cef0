import { describe, expect, test } from "vitest";
import { z } from "zod";
import { stix } from "../../src/exchange/stix.ts";
import { article, collected, each } from "./passed-articles.ts";

/** STIX 2.1, sections 2.9, 3.2, 4.5, 4.11 and 6.7, and what is required of each object; no other type is allowed. */
const id = (type: string) =>
  z
    .string()
    .regex(new RegExp(`^${type}--[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$`));
const time = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
const common = (type: string) => ({
  type: z.literal(type),
  spec_version: z.literal("2.1"),
  id: id(type),
  created: time,
  modified: time,
});
const refs = z.array(z.string()).min(1);
const object = z.union([
  z.strictObject({
    ...common("identity"),
    name: z.string(),
    description: z.string(),
    identity_class: z.enum(["individual", "organization", "class", "unspecified"]),
  }),
  z.strictObject({
    ...common("note"),
    lang: z.string(),
    abstract: z.string(),
    content: z.string(),
    labels: z.array(z.string()).min(1),
    object_refs: refs,
  }),
  z.strictObject({
    ...common("opinion"),
    explanation: z.string(),
    opinion: z.enum(["strongly-disagree", "disagree", "neutral", "agree", "strongly-agree"]),
    object_refs: refs,
  }),
  z.strictObject({
    type: z.literal("file"),
    spec_version: z.literal("2.1"),
    id: id("file"),
    hashes: z.strictObject({ "SHA-256": z.string().regex(/^[0-9a-f]{64}$/) }),
  }),
]);
const bundle = z.strictObject({ type: z.literal("bundle"), id: id("bundle"), objects: z.array(object) });

const read = async (...articles: readonly ReturnType<typeof article>[]) =>
  bundle.parse(JSON.parse(await collected(stix.write(each(...articles)))));

describe("STIX", () => {
  test("holds files, identities, notes and opinions that keep to the specification, and no relationship", async () => {
    const { objects } = await read(article());
    expect(objects.map(({ type }) => type).sort()).toEqual(
      ["file", "identity", "identity", "identity", "note", "note", "opinion"].sort(),
    );
  });

  test("refers to nothing that it doesn't hold, and holds nothing twice", async () => {
    const { objects } = await read(article(), article({ id: "d2" }));
    const ids = objects.map((one) => one.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const one of objects)
      if ("object_refs" in one) expect(ids).toEqual(expect.arrayContaining(one.object_refs));
  });

  test("says in a note who tells a tie, and in an opinion what a reviewer found of the text", async () => {
    const { objects } = await read(article());
    const note = objects.find(
      (one) => one.type === "note" && "labels" in one && one.labels.includes("relations"),
    )!;
    expect("content" in note && note.content).toBe(
      'As told by Courier, then Ishel Madroun: "the Guard" backs Tam Reddish" (relations; supports; rejected by a person; found by model).',
    );
    const opinion = objects.find(({ type }) => type === "opinion");
    expect(opinion).toMatchObject({
      opinion: "disagree",
      object_refs: [note.id],
      created: "2026-03-02T10:00:00.000Z",
    });
  });

  test("gives the same ids every time, and others for another case", async () => {
    expect(await read(article())).toEqual(await read(article()));
    expect((await read()).id).not.toBe((await read(article())).id);
  });
});

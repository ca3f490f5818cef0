import { describe, expect, test } from "vitest";
import { z } from "zod";
import { webAnnotation } from "../../src/exchange/web-annotation.ts";
import { article, collected, each, items, withoutText } from "./passed-articles.ts";

const iri = z.string().regex(/^(?:https?|urn|ni):\S+$/);
const selector = z.discriminatedUnion("type", [
  z.strictObject({
    type: z.literal("TextPositionSelector"),
    start: z.int().nonnegative(),
    end: z.int().positive(),
  }),
  z.strictObject({
    type: z.literal("TextQuoteSelector"),
    exact: z.string().min(1),
    prefix: z.string().optional(),
    suffix: z.string().optional(),
  }),
]);
/** Web Annotation Data Model, sections 3 to 5; keys that the model doesn't know bear our prefix, which the context names. */
const ours = z.custom<Record<string, unknown>>((value) => typeof value === "object" && value !== null);
const withOurs = <T extends z.ZodRawShape>(shape: T) =>
  ours.transform((value) =>
    z
      .strictObject(shape)
      .parse(Object.fromEntries(Object.entries(value).filter(([key]) => !key.startsWith("hearsay:")))),
  );
const annotation = withOurs({
  id: iri,
  type: z.literal("Annotation"),
  motivation: z.enum(["describing"]),
  creator: z.strictObject({ type: z.enum(["Person", "Organization", "Software"]), name: z.string() }),
  body: z.array(
    z.strictObject({
      type: z.literal("TextualBody"),
      purpose: z.enum(["describing", "tagging"]),
      format: z.string().optional(),
      value: z.string(),
    }),
  ),
  target: z
    .array(
      withOurs({
        type: z.literal("SpecificResource"),
        source: withOurs({ id: iri, type: z.literal("Text"), language: z.string() }),
        selector: z.array(selector).min(1),
      }),
    )
    .min(1),
});
const collection = z.strictObject({
  "@context": z.tuple([
    z.literal("http://www.w3.org/ns/anno.jsonld"),
    z.strictObject({ hearsay: z.literal("urn:hearsay:terms:") }),
  ]),
  id: iri,
  type: z.literal("AnnotationCollection"),
  label: z.string(),
  total: z.int(),
  first: z.strictObject({
    id: iri,
    type: z.literal("AnnotationPage"),
    startIndex: z.literal(0),
    items: z.array(annotation),
  }),
});

const read = async (...articles: readonly ReturnType<typeof article>[]) =>
  collection.parse(JSON.parse(await collected(webAnnotation.write(each(...articles)))));

describe("Web Annotations", () => {
  test("keep to the model", async () => {
    const { total, first } = await read(article());
    expect([total, first.items.length]).toEqual([items.length, items.length]);
  });

  test("find their words by position, counted in code points, and by the quotation", async () => {
    const { first } = await read(article());
    const points = [...article().document.text!];
    for (const { target } of first.items)
      for (const { selector } of target) {
        const [position, quote] = selector;
        if (position?.type !== "TextPositionSelector" || quote?.type !== "TextQuoteSelector")
          throw new Error("Not a position and a quotation.");
        expect(points.slice(position.start, position.end).join("")).toBe(quote.exact);
        expect(article().document.text).toContain(quote.prefix + quote.exact + quote.suffix);
      }
  });

  test("say who tells it, how it is hedged and that nobody has reviewed it", async () => {
    const { first } = await read(article());
    const telling = first.items[2]!.body[0]!.value;
    expect(telling).toBe(
      'As told by Courier, then Ishel Madroun: "that "the Guard" backs Tam Reddish" (attributions; hedged; not reviewed by a person; found by model).',
    );
  });

  test("point to the article's address, or to its text by hash", async () => {
    const [at, none] = [await read(article({}, "https://example.org/gates")), await read(article())];
    expect(at.first.items[0]!.target[0]!.source.id).toBe("https://example.org/gates");
    expect(none.first.items[0]!.target[0]!.source.id).toMatch(/^ni:\/\/\/sha-256;[\w-]{43}$/);
  });

  test("have no quotation where it was cut, and no context without text", async () => {
    const { first } = await read(withoutText());
    const selectors = first.items[2]!.target.map(({ selector }) => selector);
    expect(selectors.map((list) => list.length)).toEqual([2, 2, 1]);
    expect(selectors[0]![1]).toEqual({ type: "TextQuoteSelector", exact: "Ishel Madroun" });
  });

  test("of nothing are an empty page", async () => {
    expect((await read()).total).toBe(0);
  });
});

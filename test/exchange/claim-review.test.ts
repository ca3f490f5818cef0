import { describe, expect, test } from "vitest";
import { z } from "zod";
import { claimReview } from "../../src/exchange/claim-review.ts";
import { claim, collected, each } from "./passed-articles.ts";

/** Types and properties of schema.org 29 that may be written. A rating, a conclusion or an author of a review may not. */
const quotation = z.strictObject({
  "@type": z.literal("Quotation"),
  "@id": z.string(),
  text: z.string(),
  description: z.string(),
  isPartOf: z.strictObject({
    "@type": z.literal("Article"),
    "@id": z.string(),
    inLanguage: z.string(),
    headline: z.string().optional(),
    creditText: z.string().optional(),
    publisher: z.strictObject({ "@type": z.literal("Organization"), name: z.string() }).optional(),
    datePublished: z.iso.date().optional(),
    temporal: z.string().optional(),
    url: z.url().optional(),
  }),
});
const graph = z.strictObject({
  "@context": z.literal("https://schema.org"),
  "@graph": z.array(
    z.discriminatedUnion("@type", [
      z.strictObject({
        "@type": z.literal("Claim"),
        "@id": z.string(),
        text: z.string(),
        description: z.string(),
        firstAppearance: z.strictObject({ "@id": z.string() }).optional(),
        appearance: z.array(quotation).min(1),
      }),
      z.strictObject({
        "@type": z.literal("ClaimReview"),
        "@id": z.string(),
        creativeWorkStatus: z.literal("Draft"),
        claimReviewed: z.string(),
        itemReviewed: z.strictObject({ "@id": z.string() }),
      }),
    ]),
  ),
});

const read = async (...claims: readonly ReturnType<typeof claim>[]) =>
  graph.parse(JSON.parse(await collected(claimReview.write(each(...claims)))))["@graph"];

describe("Claims of schema.org", () => {
  test("hold who tells them where, with dates that are none of ISO 8601 beside", async () => {
    const [told] = await read(claim());
    expect(told).toMatchObject({
      "@type": "Claim",
      firstAppearance: { "@id": "urn:hearsay:item:t1" },
      appearance: [
        { isPartOf: { datePublished: "2018-03-05", publisher: { name: "Courier" } } },
        { description: expect.stringContaining("the source denies it"), isPartOf: { temporal: "1938~" } },
      ],
    });
  });

  test("come with an empty review that gives no verdict and names no reviewer", async () => {
    const [told, stub] = await read(claim());
    expect(stub).toEqual({
      "@type": "ClaimReview",
      "@id": "urn:hearsay:claim-review:y1",
      creativeWorkStatus: "Draft",
      claimReviewed: "the Guard backs Tam Reddish",
      itemReviewed: { "@id": told!["@id"] },
    });
  });

  test("of nothing are an empty graph", async () => {
    expect(await read()).toEqual([]);
  });
});

// Pieces that the schemas of several answers share. Every field says what it holds: the descriptions are the API's
// reference documentation.

import { z } from "@hono/zod-openapi";
import type { ProblemAnswer } from "../contract.ts";

/** A list that nobody changes; OpenAPI knows it as an array. */
export const listOf = <Item extends z.ZodType>(item: Item) => z.array(item).readonly();

export const count = (description: string) => z.int().min(0).openapi({ description });
export const text = (description: string) => z.string().openapi({ description });
export const flag = (description: string) => z.boolean().openapi({ description });
export const maybeText = (description: string) => z.string().nullable().openapi({ description });

/** A schema or null. Not `.nullable()`: of a schema with a name of its own the generator would lose the null. */
export const maybe = <Schema extends z.ZodType>(schema: Schema, description: string) =>
  z.union([schema, z.null()]).openapi({ description });

export const spanFields = {
  start: count("First UTF-16 code unit of the document's text that belongs to it."),
  end: count("First code unit after it."),
};

export const span = z
  .object(spanFields)
  .openapi("Span", { description: "A half-open stretch of a document's text, in UTF-16 code units." });

export const problemAnswer = z
  .object({
    type: text("Always about:blank: the status tells the kind of error."),
    title: text("The kind of error in a word or two."),
    status: count("The HTTP status."),
    detail: text("One sentence that says what was wrong and, where it can be told, what to do."),
  })
  .openapi("Problem", {
    description: "An error, after RFC 9457.",
  }) satisfies z.ZodType<ProblemAnswer>;

export const problemResponse = (description: string) => ({
  description,
  content: { "application/problem+json": { schema: problemAnswer } },
});

export const idText = z
  .string()
  .regex(/^[a-z][0-9a-z]{1,63}$/, "an id is a letter and up to 63 lower-case letters and digits");

export const reviewer = z
  .string()
  .trim()
  .min(1)
  .max(80)
  .regex(/^[^\p{Cc}\p{Zl}\p{Zp}]*$/u, "a name holds no line breaks and no control characters")
  .openapi({ description: "Who does it: the name that a person chose in their browser." });

export const slice = z
  .object({
    from: count("First code unit of the text that the answer covers."),
    to: count("First code unit after them: ask from here for the next."),
    length: count("Code units of the whole text."),
  })
  .openapi("Slice", { description: "The stretch of the text that an answer covers; none is over 1 MB." });

export const sliceQuery = {
  from: z.coerce
    .number()
    .int()
    .min(0)
    .max(1_000_000_000)
    .default(0)
    .openapi({ type: "integer", description: "Where in the text to begin, in UTF-16 code units." }),
  to: z.coerce
    .number()
    .int()
    .min(0)
    .max(1_000_000_000)
    .optional()
    .openapi({ type: "integer", description: "Where to end; an answer may end before, at its `slice.to`." }),
};

export const documentPath = z.object({
  id: z
    .string()
    .regex(/^[a-z][0-9a-z]{1,63}$/, "an id is a letter and up to 63 lower-case letters and digits")
    .openapi({
      param: { name: "id", in: "path" },
      description: "Id of a document.",
      example: "d0k3xq8m2v7c1a9ht",
    }),
});

export const versionQuery = z.object({
  version: z
    .string()
    .regex(/^[a-z][0-9a-z]{1,63}$/, "an id is a letter and up to 63 lower-case letters and digits")
    .optional()
    .openapi({ description: "Id of a version of the document; left out, its newest one." }),
});

export const pageQuery = (most: number, usual: number) => ({
  offset: z.coerce
    .number()
    .int()
    .min(0)
    .max(10_000_000)
    .default(0)
    .openapi({ type: "integer", description: "How many to leave out from the start." }),
  limit: z.coerce
    .number()
    .int()
    .min(1)
    .max(most)
    .default(usual)
    .openapi({ type: "integer", description: `How many to answer with, ${most} at most.` }),
});

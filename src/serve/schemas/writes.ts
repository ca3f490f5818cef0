// Schemas of the other writes: metadata, removing, dropped files, cases.

import { z } from "@hono/zod-openapi";
import type { CasesAnswer, IdsBody, NewCaseBody, OpenCaseBody, PasteBody, StateBody } from "../contract.ts";
import { count, flag, idText, listOf, reviewer, text } from "./shared.ts";

const ids = z.array(idText).min(1).max(10_000).openapi({ description: "Ids of documents, 10,000 at most." });

export const stateBody = z
  .object({
    reviewer,
    ids,
    field: z
      .enum(["title", "byline", "outlet", "published", "address", "language"])
      .openapi({ description: "What to state." }),
    value: z
      .string()
      .trim()
      .min(1)
      .max(10_000)
      .nullable()
      .openapi({ description: "Its value; published in EDTF. Null takes the user's word back." }),
  })
  .openapi("Statement") satisfies z.ZodType<StateBody>;

export const stateAnswer = z.object({ changed: count("Documents that were changed.") }).openapi("Changed");

export const idsBody = z.object({ reviewer, ids }).openapi("DocumentIds") satisfies z.ZodType<IdsBody>;
export const removedAnswer = z.object({ removed: count("Documents that were removed.") }).openapi("Removed");
export const restoredAnswer = z
  .object({ restored: count("Documents that were brought back.") })
  .openapi("Restored");

export const pasteBody = z
  .object({
    reviewer,
    name: z
      .string()
      .trim()
      .max(200)
      .openapi({ description: "What to call it; without an ending it becomes a .txt." }),
    text: z.string().min(1).max(20_000_000).openapi({ description: "The text." }),
  })
  .openapi("PastedText") satisfies z.ZodType<PasteBody>;

export const casesAnswer = z
  .object({
    cases: listOf(
      z
        .object({
          name: text("Its name."),
          folder: text("Where it lies."),
          documents: count("Documents in it."),
          current: flag("It is the one that is open."),
        })
        .openapi("CaseEntry"),
    ),
  })
  .openapi("Cases") satisfies z.ZodType<CasesAnswer>;

const name = z.string().max(200).openapi({ description: "Name of the case." });

export const newCaseBody = z.object({ reviewer, name }).openapi("NewCase") satisfies z.ZodType<NewCaseBody>;

export const openCaseBody = z
  .union([
    z.object({ reviewer, name }),
    z.object({
      reviewer,
      sample: z.literal(true).openapi({ description: "The sample case, made where it is not there yet." }),
    }),
  ])
  .openapi("CaseToOpen") satisfies z.ZodType<OpenCaseBody>;

export const openedAnswer = z.object({ name: text("The case that is open now.") }).openapi("Opened");

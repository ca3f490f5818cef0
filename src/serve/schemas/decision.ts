// Schemas of decisions: what a reviewer asks for, what came of it, and the log.

import { z } from "@hono/zod-openapi";
import type { Adrift, ItemReview, Note } from "../../app/review.ts";
import { searchedLayers } from "../../keep/store.ts";
import type { Decision } from "../../model/decision.ts";
import type { QuoteSelector } from "../../model/selector.ts";
import type {
  ConflictAnswer,
  DecisionAnswer,
  DecisionBody,
  LogAnswer,
  UndoAnswer,
  UndoBody,
} from "../contract.ts";
import {
  count,
  flag,
  idText,
  listOf,
  maybe,
  maybeText,
  pageQuery,
  problemAnswer,
  reviewer,
  span,
  text,
} from "./shared.ts";

const act = z.enum(["accept", "correct", "reject", "add", "note", "undo"]);
const layer = z.enum(searchedLayers).openapi({ description: "The layer of the item." });

const selector = z
  .object({
    position: span,
    exact: text("The words."),
    prefix: text("Up to 32 code units before them."),
    suffix: text("Up to 32 code units after them."),
  })
  .openapi("QuoteSelector", {
    description: "Words and where they stood, after the W3C Web Annotation Data Model.",
  }) satisfies z.ZodType<QuoteSelector>;

export const decision = z
  .object({
    id: text("Id of the decision."),
    sequence: count("Its place in the case's log."),
    act: act.openapi({ description: "What was done." }),
    reviewer: text("Who did it."),
    at: text("When, ISO 8601, UTC."),
    documentId: text("The document."),
    versionId: text("The version that the reviewer saw."),
    layer: z
      .enum([...searchedLayers, "sentences", "tokens", "quotations", "metadata", "actors", "claims", "works"])
      .openapi({ description: "The layer." }),
    anchor: z
      .record(z.string(), listOf(selector))
      .openapi({ description: "The words of each role of the item." }),
    value: z
      .record(z.string(), z.unknown())
      .nullable()
      .openapi({ description: "The item as it should be, or a note's text; `item` is the item's id." }),
    undoes: maybeText("The decision that it takes back."),
    hash: text("SHA-256 over the log up to here."),
  })
  .openapi("Decision") satisfies z.ZodType<Decision>;

const note = z
  .object({
    decision: text("Id of the decision that it is."),
    text: text("What was noted."),
    reviewer: text("Who noted it."),
    at: text("When, ISO 8601, UTC."),
  })
  .openapi("Note") satisfies z.ZodType<Note>;

export const itemReview = z
  .object({
    state: z
      .enum(["not reviewed", "accepted", "corrected", "rejected", "added"])
      .openapi({ description: "What reviewers made of it." }),
    decision: maybeText("The last decision that made it so."),
    reviewer: maybeText("Who made it."),
    at: maybeText("When it was made, ISO 8601, UTC."),
    changed: flag("The newest text has the words a little differently from those decided on."),
    notes: listOf(note).openapi({ description: "Oldest first, the newest 50." }),
  })
  .openapi("ItemReview") satisfies z.ZodType<ItemReview>;

export const adrift = z
  .object({
    decision: text("Id of the decision."),
    act: act.openapi({ description: "What was done." }),
    reviewer: text("Who did it."),
    at: text("When, ISO 8601, UTC."),
    layer: z
      .enum([...searchedLayers, "sentences", "tokens", "quotations"])
      .openapi({ description: "Where." }),
    quoted: text("The words that it was about."),
  })
  .openapi("Adrift", {
    description: "A decision whose words, or whose item, the newest text no longer holds.",
  }) satisfies z.ZodType<Adrift>;

/** More fragments than any item has; a list of a million would only be a burden. */
const spans = z.array(span).max(200);

const attributionValue = z.object({
  source: spans.openapi({ description: "Who is said to say it." }),
  cue: spans.openapi({ description: "The words that tell that it is said." }),
  content: spans.openapi({ description: "What is said." }),
  hedged: z.boolean().optional().openapi({ description: "The teller keeps some doubt." }),
  negated: z.boolean().optional().openapi({ description: "The cue denies." }),
});
const otherValue = z.looseObject({
  spans: spans.openapi({ description: "The item's main words." }),
});

export const decisionBody = z
  .object({
    reviewer,
    act: act.exclude(["undo"]).openapi({ description: "What to do." }),
    layer,
    item: idText.optional().openapi({ description: "Id of the item; left out for add." }),
    value: z
      .union([attributionValue, otherValue])
      .optional()
      .openapi({ description: "For correct and add, the item as it should be." }),
    note: z
      .object({ text: z.string().trim().min(1).max(4_000).openapi({ description: "What to note." }) })
      .optional()
      .openapi({ description: "For note." }),
    versionId: idText.openapi({ description: "The version that the window shows." }),
    seen: z.int().min(0).openapi({ description: "The last sequence that the window saw." }),
    evenSo: z
      .boolean()
      .optional()
      .openapi({ description: "Save it although somebody decided on the same item since." }),
  })
  .openapi("DecisionWish") satisfies z.ZodType<DecisionBody>;

export const decisionAnswer = z
  .object({
    decision,
    itemId: text("Id of the item."),
    review: itemReview,
    item: z
      .looseObject({ id: text("Its id.") })
      .nullable()
      .openapi({
        description: "The item as it now is, as in the layers; null where it is not there any more.",
      }),
    sequence: count("The decision's sequence: what the window has seen now."),
  })
  .openapi("Decided") satisfies z.ZodType<Omit<DecisionAnswer, "item">>;

export const conflictAnswer = problemAnswer
  .extend({
    by: text("Who decided on the item meanwhile.").optional(),
    at: text("When, ISO 8601, UTC.").optional(),
    act: act.optional().openapi({ description: "What they did." }),
    sequence: count("Sequence of their decision.").optional(),
  })
  .openapi("Conflict") satisfies z.ZodType<Partial<ConflictAnswer>>;

export const undoBody = z
  .object({
    reviewer,
    documentId: idText.optional().openapi({ description: "Only what was decided on this document." }),
  })
  .openapi("UndoWish") satisfies z.ZodType<UndoBody>;

export const undoAnswer = z
  .object({
    decision: decision.openapi({ description: "The new entry, an undo." }),
    undone: decision.openapi({ description: "What it takes back: for a redo, an undo." }),
    about: decision.openapi({ description: "The decision that counts no longer, or counts again." }),
    documentId: text("The document."),
    itemId: maybeText("The item; null where it is not there any more."),
    sequence: count("Sequence of the new entry."),
  })
  .openapi("Undone") satisfies z.ZodType<UndoAnswer>;

const logEntry = z
  .object({
    sequence: count("From 1, without gaps."),
    at: text("When, ISO 8601, UTC."),
    act: z
      .enum(["add", "version", "copy", "find", "remove", "restore", "purge", "state", "decide"])
      .openapi({ description: "What was done." }),
    by: text("Who did it."),
    subject: text("Id of what it was done to."),
    payload: maybeText("SHA-256 of what it is about."),
    hash: text("SHA-256 over the entry before it and this one."),
    title: maybeText("Title of the document, where the case knows one."),
    decision: maybe(act, "What was decided, where something was."),
  })
  .openapi("LogEntry");

export const logAnswer = z
  .object({ items: listOf(logEntry), total: count("Entries in all.") })
  .openapi("Log") satisfies z.ZodType<LogAnswer>;

export const logQuery = z.object({
  newest: z.enum(["true", "false"]).default("false").openapi({ description: "Newest first." }),
  ...pageQuery(500, 100),
});

// Schemas of actors: the list, one of them with its names, ties and labels, and what articles tell of it.

import { z } from "@hono/zod-openapi";
import { LONGEST_NAME } from "../../app/actors.ts";
import { actorTypes } from "../../model/actor.ts";
import type {
  ActorAnswer,
  ActorDocumentsAnswer,
  ActorFactsAnswer,
  ActorsAnswer,
  CorrectionAnswer,
  DocumentActorsAnswer,
} from "../contract.ts";
import { decision } from "./decision.ts";
import { count, flag, idText, listOf, maybe, maybeText, pageQuery, reviewer, span, text } from "./shared.ts";

const actorType = z.enum(actorTypes).openapi({ description: "What kind of actor it is." });
const sign = z
  .union([z.literal(-1), z.literal(0), z.literal(1)])
  .openapi({ description: "-1 against, 1 for, 0 neither." });
const actorName = z
  .object({
    name: text("A name that articles give."),
    count: count("How often."),
    loaded: z.boolean().openapi({ description: "True for a name that says what its teller thinks." }),
  })
  .openapi("ActorName");
const summaryFields = {
  id: text("Id of the actor."),
  type: actorType,
  name: text("The name to show: never a loaded one, unless a person chose it."),
  names: listOf(actorName),
  documents: count("Articles that name it."),
  mentions: count("Mentions, descriptions and pronouns too."),
  says: count("Attributions of which it is a speaker."),
  about: count("Attributions of others that speak of it."),
  ties: count("Ties told of it."),
  labels: count("Loaded names given to it."),
  first: maybeText("Earliest date of those articles, EDTF."),
  last: maybeText("Latest date of those articles, EDTF."),
};
const actorSummary = z.object(summaryFields).openapi("ActorSummary");

export const actorsAnswer = z
  .object({
    items: listOf(actorSummary),
    total: count("How many there are in all."),
    behind: count("Articles that came or changed and are not joined yet."),
    fault: maybeText("Why joining failed; null where it didn't."),
  })
  .openapi("Actors") satisfies z.ZodType<ActorsAnswer>;

export const actorPath = z.object({
  id: idText.openapi({
    param: { name: "id", in: "path" },
    description: "Id of an actor, or of one of its names.",
    example: "a0k3xq8m2v7c1a9ht",
  }),
});

export const actorsQuery = z.object({
  filter: z.string().max(200).optional().openapi({ description: "Words of any of its names." }),
  type: actorType.optional(),
  sort: z
    .enum(["documents", "mentions", "name", "says", "about", "ties", "labels", "first", "last"])
    .default("documents")
    .openapi({ description: "What to sort by." }),
  descending: z
    .enum(["true", "false"])
    .optional()
    .openapi({ description: "Whether to sort backwards; left out, the most first, and names from A." }),
  ...pageQuery(500, 100),
});

const named = z.object({ id: text("Id of an actor."), name: text("Its name to show.") });

export const actorAnswer = z
  .object({
    ...summaryFields,
    nodes: listOf(
      z
        .object({
          id: text("Id of a name."),
          name: text("The name."),
          type: actorType,
          documents: count("Articles that have it."),
          documentId: maybeText("One of them."),
        })
        .openapi("ActorNode"),
    ),
    merges: listOf(
      z
        .object({
          from: text("Id of a name."),
          into: text("Id of the name that it was taken for."),
          reason: text("Why."),
          evidence: listOf(z.object({ documentId: text("Id of a document."), span })).openapi({
            description: "Where both are named first.",
          }),
          decision: maybeText("The decision of a person, where one says so."),
        })
        .openapi("ActorMerge"),
    ),
    tied: listOf(
      z
        .object({
          other: named.extend({ type: actorType }).openapi({ description: "The other end." }),
          what: text("Type of the tie."),
          sign,
          out: z.boolean().openapi({ description: "True where this actor is its source." }),
          negated: flag("True where the tie is denied."),
          planned: flag("True where it is told of what is to come."),
          count: count("How often it is told."),
          documents: count("In how many articles."),
          own: count("Of these, how often by the author."),
          tellers: listOf(named).openapi({ description: "Some of those who tell it beside authors." }),
          first: maybeText("Earliest date."),
          last: maybeText("Latest date."),
        })
        .openapi("ActorTie"),
    ),
    called: listOf(
      z
        .object({
          outlet: maybeText("Null where the article names none."),
          label: text("The loaded name, in lower case."),
          patterns: listOf(z.string()).openapi({ description: "The lists or patterns that caught it." }),
          count: count("How often."),
          own: count("Of these, how often in the outlet's own voice."),
          first: maybeText("Earliest date."),
          last: maybeText("Latest date."),
          byYear: z
            .record(z.string(), z.number())
            .openapi({ description: "By year, how often; undated ones are left out." }),
        })
        .openapi("ActorLabel"),
    ),
    corrections: listOf(
      z
        .object({
          decision: text("Id of the decision."),
          reviewer: text("Who said so."),
          at: text("When, ISO 8601, UTC."),
          kind: z.enum(["same", "apart", "called"]),
          names: z
            .tuple([z.string(), z.string()])
            .readonly()
            .openapi({ description: "The two names, or the name and what it is to be called." }),
          ids: z
            .tuple([z.string(), z.string().nullable()])
            .readonly()
            .openapi({ description: "Their ids; null for what a name is to be called." }),
        })
        .openapi("ActorCorrection"),
    ),
  })
  .openapi("Actor") satisfies z.ZodType<ActorAnswer>;

const factKind = z
  .enum(["says", "about", "tie", "label"])
  .openapi({ description: "What it says, what others say about it, ties, or loaded names." });

const either = (description: string) => z.enum(["true", "false"]).optional().openapi({ description });

export const factsQuery = z.object({
  kind: factKind,
  other: idText.optional().openapi({ description: "Of ties: with this actor." }),
  what: z.string().max(400).optional().openapi({ description: "Type of a tie, words of a label." }),
  sign: z.enum(["-1", "0", "1"]).optional().openapi({ description: "Of ties: with this sign." }),
  outlet: z.string().max(400).optional().openapi({ description: "Of this outlet; empty: without one." }),
  out: either("Of ties: whether the actor is their source."),
  negated: either("Whether they are denied."),
  planned: either("Whether they are told of what is to come."),
  own: either("Whether they are told in the author's own voice."),
  year: z
    .string()
    .regex(/^-?\d{4}$/)
    .optional()
    .openapi({ description: "Of articles that appeared in it.", example: "2014" }),
  ...pageQuery(200, 50),
});

const place = {
  documentId: text("Id of the article."),
  title: maybeText("Its title."),
  place: text("Where it was found."),
  outlet: maybeText("Its outlet."),
  published: maybeText("Its date, EDTF."),
};

export const factsAnswer = z
  .object({
    items: listOf(
      z
        .object({
          ...place,
          kind: factKind,
          layer: z.enum(["attributions", "relations", "labels"]),
          item: text("Id of the item in that layer."),
          what: maybeText("Type of a tie, words of a label."),
          sign: sign.nullable(),
          own: z.boolean().openapi({ description: "True in the author's own voice." }),
          hedged: flag("True where its teller keeps some doubt."),
          negated: flag("True where it is denied."),
          planned: flag("True where it is told of what is to come."),
          out: z.boolean().openapi({ description: "Of a tie: true where this actor is its source." }),
          span,
          pattern: maybeText("Of a label, the list or pattern that caught it."),
          words: text("The words that carry it."),
          before: text("What stands right before them."),
          after: text("What stands right after them."),
          other: maybe(named, "The other end of a tie; who speaks about it."),
          teller: maybe(named, "Who tells it; null where the author does."),
        })
        .openapi("ActorFact"),
    ),
    total: count("How many there are in all."),
  })
  .openapi("ActorFacts") satisfies z.ZodType<ActorFactsAnswer>;

export const documentActorsAnswer = z
  .object({
    items: listOf(
      named
        .extend({ type: actorType, local: text("Id that the document's own mentions carry.") })
        .openapi("DocumentActor"),
    ),
    total: count("How many there are in all."),
  })
  .openapi("DocumentActors") satisfies z.ZodType<DocumentActorsAnswer>;

export const actorDocumentsQuery = z.object(pageQuery(500, 100));
export const actorDocumentsAnswer = z
  .object({
    items: listOf(
      z
        .object({ ...place, mentions: count("Mentions there."), at: maybe(span, "Where it is named first.") })
        .openapi("ActorDocument"),
    ),
    total: count("How many there are in all."),
  })
  .openapi("ActorDocuments") satisfies z.ZodType<ActorDocumentsAnswer>;

export const correctionBody = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("same"), reviewer, a: idText, b: idText }),
  z.object({ kind: z.literal("apart"), reviewer, a: idText, b: idText }),
  z.object({ kind: z.literal("called"), reviewer, a: idText, name: z.string().max(LONGEST_NAME * 2) }),
]);
export const correctionUndoBody = z.object({ reviewer, decision: idText });
export const correctionAnswer = z
  .object({ decision })
  .openapi("Correction") satisfies z.ZodType<CorrectionAnswer>;

// Schemas of what was found in a document, one per layer.

import { z } from "@hono/zod-openapi";
import type { Mention } from "../../model/actor.ts";
import type { Assertion, Attribution } from "../../model/attribution.ts";
import type { Citation } from "../../model/citation.ts";
import { storedLayers } from "../../model/layers.ts";
import type { Quantity, Time } from "../../model/quantity.ts";
import type { Label, Relation } from "../../model/relation.ts";
import type { LayersAnswer } from "../contract.ts";
import { adrift, itemReview } from "./decision.ts";
import { count, flag, listOf, maybe, maybeText, slice, span, spanFields, text } from "./shared.ts";

const found = {
  id: text("Stable id, derived from the document and the words."),
  by: z.enum(["rule", "model", "person"]).openapi({ description: "What found it." }),
  version: text("Name and version of the finder."),
  score: z
    .number()
    .min(0)
    .max(1)
    .optional()
    .openapi({ description: "Calibrated probability; only where a model found it." }),
};

const spans = (description: string) => listOf(span).openapi({ description });

const attribution = z
  .object({
    ...found,
    source: spans("Who is said to say it; empty where nobody is named."),
    cue: spans("The words that tell that something is said."),
    content: spans("What is said; several where it is split."),
    kind: z
      .enum(["direct", "indirect", "mixed"])
      .openapi({ description: "direct: quoted from end to end; mixed: in part; indirect: not at all." }),
    hedged: flag("The teller keeps some doubt: 'reportedly'."),
    hedgedBySource: flag("The source keeps some doubt of its own: 'suggested that'.").optional(),
    negated: flag("The cue denies: 'denied that'."),
    venue: spans("The medium or body that it was said to or in: 'told Radio Vell'.").optional(),
    within: maybeText("Id of the attribution in whose content this one lies."),
    speakers: listOf(z.string()).openapi({ description: "Ids of the actors who speak, where known." }),
  })
  .openapi("Attribution", {
    description: "Somebody is said to say something.",
  }) satisfies z.ZodType<Attribution>;

const assertion = z
  .object({ ...found, span: spans("A checkable sentence or clause in the author's own voice.") })
  .openapi("Assertion") satisfies z.ZodType<Assertion>;

const mention = z
  .object({
    ...found,
    ...spanFields,
    type: z.enum(["Person", "Organisation", "Location", "Nationality"]).openapi({ description: "Of what." }),
    form: z.enum(["name", "description", "pronoun"]).openapi({ description: "How it refers." }),
    head: span.openapi({ description: "The part that carries the name." }),
    actor: maybeText("Id of the actor meant, or null."),
  })
  .openapi("Mention") satisfies z.ZodType<Mention>;

const relation = z
  .object({
    ...found,
    type: z
      .enum([
        "supports",
        "praises",
        "allies with",
        "funds",
        "arms",
        "recruits",
        "opposes",
        "condemns",
        "accuses",
        "fights",
        "attacks",
        "meets",
        "belongs to",
        "leads",
      ])
      .openapi({ description: "What ties the two." }),
    sign: z.literal([-1, 0, 1]).openapi({ description: "Against, neither, for." }),
    source: span.openapi({ description: "The first actor's mention." }),
    target: span.openapi({ description: "The second actor's mention." }),
    sourceActor: maybeText("Id of the first actor."),
    targetActor: maybeText("Id of the second actor."),
    evidence: spans("The words that carry the tie."),
    toldIn: maybeText("The attribution that tells it, or null where the author does."),
    hedged: flag("Told with some doubt."),
    negated: flag("Denied."),
    planned: flag("To come, wanted or asked for.").optional(),
  })
  .openapi("Relation") satisfies z.ZodType<Relation>;

const label = z
  .object({
    ...found,
    ...spanFields,
    actor: maybeText("Id of the actor who is called so."),
    mention: span.optional().openapi({ description: "The mention of whom it is for, where the words say." }),
    toldIn: maybeText("The attribution in whose content it stands, or null for the author."),
    teller: span.optional().openapi({ description: "Who calls somebody so, by a verb of its own." }),
    pattern: text("The list or pattern that caught it."),
  })
  .openapi("Label", {
    description: "A loaded name that a teller gives an actor.",
  }) satisfies z.ZodType<Label>;

const citation = z
  .object({
    ...found,
    kind: z.enum(["note", "star", "author-date", "link", "named"]).openapi({ description: "How it cites." }),
    marker: maybe(span, "The words that cite; null for an unused reference."),
    key: maybeText("The number or star, where one is written."),
    reference: maybe(span, "The reference that it leads to."),
    dangling: flag("True where the marker leads to no reference."),
    url: maybeText("The address that it gives."),
    work: maybeText("Id of the work cited, where known."),
  })
  .openapi("Citation") satisfies z.ZodType<Citation>;

const bound = (description: string) => z.number().nullable().openapi({ description });

const quantity = z
  .object({
    ...found,
    ...spanFields,
    min: bound("Least value; null: open."),
    max: bound("Greatest value; null: open."),
    bound: z
      .enum(["exactly", "about", "at least", "at most", "more than", "less than", "between"])
      .openapi({ description: "How the number is meant." }),
    unit: maybeText("Unit, or null for a count."),
    of: maybe(span, "The words for what is counted."),
    place: maybe(span, "The words for where."),
    time: maybeText("Id of the time that it holds for."),
    giver: maybeText("Id of the attribution that gives it, or null for the author."),
  })
  .openapi("Quantity") satisfies z.ZodType<Quantity>;

const time = z
  .object({
    ...found,
    ...spanFields,
    value: maybeText("EDTF (ISO 8601-2), or null where it cannot be told."),
    relative: flag("Reckoned from the document's date."),
  })
  .openapi("Time") satisfies z.ZodType<Time>;

/** One item of each layer that people decide on. */
export const itemSchemas = {
  mentions: mention,
  attributions: attribution,
  assertions: assertion,
  relations: relation,
  labels: label,
  citations: citation,
  quantities: quantity,
  times: time,
};

export const layersAnswer = z
  .object({
    versionId: text("Id of the version that was analysed."),
    layers: z
      .object({
        sentences: listOf(span).optional(),
        mentions: listOf(mention).optional(),
        attributions: listOf(attribution).optional(),
        assertions: listOf(assertion).optional(),
        relations: listOf(relation).optional(),
        labels: listOf(label).optional(),
        citations: listOf(citation).optional(),
        quantities: listOf(quantity).optional(),
        times: listOf(time).optional(),
      })
      .openapi({ description: "The layers that were asked for; items that begin in the slice." }),
    review: z
      .record(z.string(), itemReview)
      .openapi({ description: "By item id, what reviewers made of the items that somebody decided on." }),
    adrift: listOf(adrift).openapi({
      description: "Decisions whose words are not found any more, newest first; only in the slice from 0.",
    }),
    sequence: count("Sequence of the last decision on the document; 0 where there is none."),
    slice,
  })
  .openapi("Layers") satisfies z.ZodType<LayersAnswer>;

const layerName = z.enum(storedLayers);

export const layersQuery = z.object({
  names: z
    .string()
    .max(200)
    .transform((names) => [...new Set(names.split(","))])
    .pipe(z.array(layerName))
    .openapi({
      type: "string",
      description: `Names of layers, with commas between: ${storedLayers.join(", ")}.`,
      example: "attributions,citations",
    }),
});

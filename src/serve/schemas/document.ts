// Schemas of documents: one row of the list, and a whole document with its copies and versions.

import { z } from "@hono/zod-openapi";
import { type DocumentSummary, type SearchHit, searchedLayers } from "../../keep/store.ts";
import type { Block } from "../../model/block.ts";
import type { Copy, Document, DocumentVersion } from "../../model/document.ts";
import { EDTF_FORMS, edtfDays } from "../../model/edtf.ts";
import type { Metadata, Stated, Stater } from "../../model/metadata.ts";
import type { DocumentAnswer, DocumentsAnswer, SearchAnswer } from "../contract.ts";
import { layerCounts } from "./case.ts";
import { count, listOf, maybeText, pageQuery, slice, span, spanFields, text } from "./shared.ts";

const documentSummary = z
  .object({
    id: text("Id of the document."),
    versionId: text("Id of its newest version."),
    title: maybeText("Null where nobody states one; so for the next three."),
    byline: maybeText("Who wrote it, as written."),
    outlet: maybeText("Who published it."),
    published: maybeText("When, in EDTF (ISO 8601-2)."),
    lang: text("BCP 47 tag."),
    words: count("Words of the article's own blocks."),
    copies: count("Places where it was found."),
    versions: count("Versions of it."),
    place: text("Path or address of its first copy."),
    locator: maybeText("Place inside that file."),
    counts: layerCounts,
    dangling: count("Citations whose marker leads nowhere."),
    added: text("When it was added, ISO 8601, UTC."),
  })
  .openapi("DocumentSummary") satisfies z.ZodType<DocumentSummary>;

export const documentsAnswer = z
  .object({ items: listOf(documentSummary), total: count("How many there are in all.") })
  .openapi("Documents") satisfies z.ZodType<DocumentsAnswer>;

export const documentsQuery = z.object({
  sort: z
    .enum(["title", "byline", "outlet", "published", "added", "place"])
    .default("added")
    .openapi({ description: "What to sort by." }),
  descending: z
    .enum(["true", "false"])
    .default("false")
    .openapi({ description: "Whether to sort backwards." }),
  filter: z
    .string()
    .max(200)
    .optional()
    .openapi({ description: "Keeps documents whose title, byline, outlet or place holds these words." }),
  removed: z
    .enum(["true", "false"])
    .default("false")
    .openapi({ description: "true: those that were removed and can still be brought back." }),
  ...pageQuery(500, 100),
});

const block = z
  .object({
    ...spanFields,
    kind: z
      .enum([
        "title",
        "byline",
        "date",
        "paragraph",
        "heading",
        "quotation",
        "note",
        "reference",
        "boilerplate",
      ])
      .openapi({ description: "Its role; boilerplate is not part of the article." }),
    origin: z
      .string()
      .optional()
      .openapi({ description: "Where it came from in the file, as a path of elements." }),
    links: listOf(z.object({ ...spanFields, href: text("The address.") }).openapi("Link"))
      .optional()
      .openapi({ description: "Links in its words, where the format has any." }),
  })
  .openapi("Block") satisfies z.ZodType<Block>;

const stater = z
  .discriminatedUnion("by", [
    z.object({
      by: z.literal("user"),
      name: text("The user's name."),
      at: text("When, ISO 8601, UTC."),
    }),
    z.object({ by: z.literal("text"), span: span.openapi({ description: "The words that say it." }) }),
    z.object({ by: z.literal("file"), field: text("The field of the file that says it.") }),
  ])
  .openapi("Stater", { description: "Who says so." }) satisfies z.ZodType<Stater>;

const stated = z
  .object({ value: text("What is said."), said: stater })
  .openapi("Stated") satisfies z.ZodType<Stated>;

const statedField = (description: string) =>
  listOf(stated).openapi({ description: `${description} All that is said of it; the first is shown.` });

const metadata = z
  .object({
    title: statedField("The title."),
    byline: statedField("Who wrote it."),
    outlet: statedField("Who published it."),
    published: statedField("When, in EDTF."),
    address: statedField("Its address on the web."),
    language: statedField("Its language, a BCP 47 tag."),
  })
  .openapi("Metadata") satisfies z.ZodType<Metadata>;

const version = z
  .object({
    id: text("Id of the version."),
    sha256: text("SHA-256 of the file's bytes."),
    locator: maybeText("Place inside the file, or null where the file is the document."),
    reader: text("Name and version of the reader that made it."),
  })
  .openapi("DocumentVersion") satisfies z.ZodType<DocumentVersion>;

const document = z
  .object({
    id: text("Id of the document."),
    version,
    text: text("All that was extracted, boilerplate too. Spans count in its UTF-16 code units."),
    blocks: listOf(block).openapi({ description: "In document order; they do not overlap." }),
    metadata,
    lang: text("BCP 47 tag."),
  })
  .openapi("Document") satisfies z.ZodType<Document>;

const copy = z
  .object({
    id: text("Id of the copy."),
    documentId: text("Id of the document."),
    versionId: text("Id of the version that these bytes are."),
    place: text("A path or an address, as it was given."),
    locator: maybeText("Place inside the file."),
    sha256: text("SHA-256 of the file's bytes."),
    size: count("Number of bytes of the file."),
    got: text("When it was got, ISO 8601, UTC."),
    gotBy: text("Who got it."),
    outlet: maybeText("The outlet of this copy where the user states one."),
  })
  .openapi("Copy") satisfies z.ZodType<Copy>;

export const documentAnswer = z
  .object({
    document,
    copies: listOf(copy).openapi({ description: "Where the document was found." }),
    versions: listOf(
      z.object({
        id: text("Id of the version."),
        sha256: text("SHA-256 of the file's bytes."),
        reader: text("Name and version of the reader."),
        added: text("When it was added, ISO 8601, UTC."),
      }),
    ).openapi({ description: "Newest first." }),
    slice,
  })
  .openapi("KeptDocument") satisfies z.ZodType<DocumentAnswer>;

const searchHit = z
  .object({
    documentId: text("Id of the document."),
    versionId: text("Id of its newest version."),
    title: maybeText("Its title."),
    byline: maybeText("Who wrote it."),
    outlet: maybeText("Who published it."),
    published: maybeText("When, in EDTF."),
    place: text("Path or address of its first copy."),
    span: span.openapi({ description: "Where the words stand in the document's text." }),
    snippet: text("Some words around it."),
    matches: listOf(span).openapi({ description: "The matches, as spans of the snippet." }),
  })
  .openapi("SearchHit") satisfies z.ZodType<SearchHit>;

export const searchAnswer = z
  .object({ items: listOf(searchHit), total: count("How many there are in all.") })
  .openapi("SearchHits") satisfies z.ZodType<SearchAnswer>;

const date = (description: string) =>
  z
    .string()
    .max(40)
    .refine((value) => edtfDays(value) !== null, `a date is written ${EDTF_FORMS}`)
    .optional()
    .openapi({ description, example: "2014-06" });

export const searchQuery = z
  .object({
    q: z.string().trim().max(500).default("").openapi({
      description:
        'Words that must all be there; "quoted words" are a phrase, -word leaves out. May be empty where another bound is given.',
      example: 'harbour "dock workers" -strike',
    }),
    speaker: z
      .string()
      .trim()
      .max(200)
      .optional()
      .openapi({ description: "Words of who says it; q is then looked for in what they say." }),
    outlet: z.string().trim().max(200).optional().openapi({ description: "Words of the outlet's name." }),
    from: date("Published on this day or later, or maybe so; EDTF."),
    to: date("Published on this day or before, or maybe so; EDTF."),
    layer: z
      .enum(searchedLayers)
      .optional()
      .openapi({ description: "Only inside items of this layer: of attributions in what is said." }),
    ...pageQuery(100, 20),
  })
  .refine(
    ({ q, speaker, outlet, from, to, layer }) =>
      [q, speaker, outlet, from, to, layer].some((bound) => bound !== undefined && bound !== ""),
    { path: ["q"], message: "Type some words to look for, or choose a speaker, outlet, date or layer" },
  );

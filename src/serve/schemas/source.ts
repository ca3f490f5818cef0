// Schemas of what articles lean on: works, notes that lead nowhere, and passages side by side.

import { z } from "@hono/zod-openapi";
import type {
  LooseEndsAnswer,
  ReusePairsAnswer,
  SideBySideAnswer,
  WorkAnswer,
  WorksAnswer,
} from "../contract.ts";
import { line } from "./claim.ts";
import { count, idText, listOf, maybe, maybeText, pageQuery, span, text } from "./shared.ts";

const workName = z
  .object({
    family: z.string().optional().openapi({ description: "Family name." }),
    given: z.string().optional().openapi({ description: "Given names." }),
    literal: z.string().optional().openapi({ description: "A name that is not parted." }),
  })
  .openapi("WorkName");
const optional = (description: string) => z.string().optional().openapi({ description });

const work = z
  .object({
    id: text("Id of the work."),
    type: z
      .enum([
        "article",
        "article-journal",
        "article-newspaper",
        "book",
        "chapter",
        "document",
        "interview",
        "personal_communication",
        "report",
        "webpage",
      ])
      .openapi({ description: "Type, as CSL-JSON has it." }),
    title: maybeText("Its title."),
    author: listOf(workName),
    containerTitle: maybeText("The outlet, journal or book that it appeared in."),
    issued: maybeText("When, EDTF."),
    url: maybeText("Its address, http or https."),
    publisher: optional("Its publisher."),
    publisherPlace: optional("Where that is."),
    volume: optional("Volume."),
    issue: optional("Issue."),
    page: optional("Pages."),
    doi: optional("DOI."),
    accessed: optional("When somebody looked at the address, EDTF."),
    documentId: maybeText("The article of the case that is this work."),
  })
  .openapi("Work");

const workSummary = {
  work,
  documents: count("Articles that cite it."),
  citations: count("Citations that lead to it."),
};

export const worksAnswer = z
  .object({
    items: listOf(z.object(workSummary).openapi("WorkSummary")),
    total: count("How many there are in all."),
    behind: count("Articles that came or changed and are not joined yet."),
    fault: maybeText("Why joining failed; null where it didn't."),
  })
  .openapi("Works") satisfies z.ZodType<WorksAnswer>;

export const worksQuery = z.object({
  filter: z
    .string()
    .max(200)
    .optional()
    .openapi({ description: "Words of its title, authors, outlet, address." }),
  documentId: idText.optional().openapi({ description: "Only works that this article cites." }),
  ...pageQuery(200, 50),
});

export const workPath = z.object({
  id: idText.openapi({
    param: { name: "id", in: "path" },
    description: "Id of a work.",
    example: "w0k3xq8m2v7c1",
  }),
});

export const workAnswer = z
  .object({
    ...workSummary,
    cited: listOf(
      z
        .object({
          ...line,
          from: z
            .enum(["reference", "named", "link", "document"])
            .openapi({ description: "How the article says it." }),
          span: maybe(span, "Where the article says it."),
          words: text("The words there."),
          markers: listOf(span).openapi({ description: "The markers that lead to it." }),
        })
        .openapi("CitedPlace"),
    ),
    joins: listOf(
      z
        .object({
          a: text("Id of what an article says of it."),
          b: text("Id of what another says."),
          reasons: listOf(
            z
              .object({
                reason: text("Why they are one work."),
                a: z.string().optional().openapi({ description: "What the first says." }),
                b: z.string().optional().openapi({ description: "What the second says." }),
                decision: z.string().optional().openapi({ description: "The decision of a person." }),
              })
              .openapi("WorkReason"),
          ),
        })
        .openapi("WorkJoin"),
    ),
  })
  .openapi("WorkWithPlaces");

const loose = z
  .object({
    citation: text("Id of the citation."),
    kind: z
      .enum(["note", "star", "author-date", "link", "named"])
      .openapi({ description: "Kind of citation." }),
    key: maybeText("What is written as its key."),
    span,
    words: text("The words that lead up to it."),
    suggestions: listOf(
      z
        .object({
          reference: text("The reference that another article gives there."),
          words: count("Words before both markers that are the same."),
          sameKey: z.boolean().openapi({ description: "True where both markers have the same key." }),
          document: z.object(line).openapi("DocumentLine"),
          from: z
            .object({
              reference: z.object({ documentId: text("Id of that article."), span }).openapi("PlaceOf"),
            })
            .openapi("SuggestedFrom"),
        })
        .openapi("Suggestion"),
    ),
  })
  .openapi("LooseCitation");

export const looseAnswer = z
  .object({ ...line, dangling: listOf(loose), unused: listOf(loose) })
  .openapi("LooseEnds") satisfies z.ZodType<LooseEndsAnswer>;

export const reusePairsQuery = z.object({
  documentId: idText.optional().openapi({ description: "Only pairs with this article." }),
  ...pageQuery(200, 50),
});

const documentLine = z.object(line).openapi("DocumentLine");
const earlier = z.enum(["a", "b"]).nullable().openapi({ description: "Which is earlier, where dates tell." });

export const reusePairsAnswer = z
  .object({
    items: listOf(
      z
        .object({
          a: documentLine,
          b: documentLine,
          passages: count("Passages that both have."),
          length: count("Their length in the first, in code units."),
          earlier,
        })
        .openapi("ReusePair"),
    ),
    total: count("How many there are in all."),
  })
  .openapi("ReusePairs") satisfies z.ZodType<ReusePairsAnswer>;

export const sideBySideQuery = z.object({
  a: idText.openapi({ description: "Id of an article." }),
  b: idText.openapi({ description: "Id of another one." }),
});

const place = z.object({ documentId: text("Id of the article."), span }).openapi("PlaceOf");

export const sideBySideAnswer = z
  .object({
    a: documentLine,
    b: documentLine,
    passages: listOf(
      z
        .object({
          id: text("Id of the passage."),
          a: place,
          b: place,
          similarity: z.number().openapi({ description: "Share of words kept, 0 to 1." }),
          earlier,
          words: z.object({ a: text("Its words there."), b: text("Its words here.") }).openapi("BothWords"),
          differences: listOf(
            z
              .object({
                kind: z
                  .enum(["kept", "dropped", "put in", "replaced"])
                  .openapi({ description: "What became of these words from a to b." }),
                a: maybe(span, "Where in the first."),
                b: maybe(span, "Where in the second."),
              })
              .openapi("Difference"),
          ),
        })
        .openapi("ReusedPassage"),
    ),
  })
  .openapi("SideBySide") satisfies z.ZodType<SideBySideAnswer>;

export type WorkSchema = z.infer<typeof workAnswer> & WorkAnswer;

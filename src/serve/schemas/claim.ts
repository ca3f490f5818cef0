// Schemas of claims: the list, and one with its tellings, origins, contradictions, and how it travelled.

import { z } from "@hono/zod-openapi";
import type { ClaimAnswer, ClaimsAnswer, ClaimTestsAnswer, DocumentClaimsAnswer } from "../contract.ts";
import { count, flag, idText, listOf, maybe, maybeText, pageQuery, reviewer, span, text } from "./shared.ts";

export const line = {
  documentId: text("Id of the article."),
  title: maybeText("Its title."),
  place: text("Where it was found."),
  outlet: maybeText("Its outlet."),
  published: maybeText("Its date, EDTF."),
};

const kind = z
  .enum([
    "reuse",
    "cites",
    "cites the same work",
    "same utterance quoted",
    "same author",
    "same outlet or owner",
    "same agency",
  ])
  .openapi({ description: "Kind of dependence." });
const strength = z
  .enum(["strong", "weak"])
  .openapi({ description: "Weak ties join only where the user asks." });
const ids = (description: string) => listOf(z.string()).openapi({ description });

const summary = {
  id: text("Id of the claim."),
  words: text("The words of one telling, chosen to show it."),
  documents: count("Articles that tell it."),
  tellings: count("Tellings; one article may tell it more than once."),
  origins: count("At most so many origins are known."),
  line: text("The same in words, with what could not be tested."),
  contradictions: count("Other counts, dates or polarity told of the same."),
  denials: count("Tellings whose source denies it."),
  variants: count("Wordings that differ."),
  first: maybeText("Earliest date, EDTF."),
  last: maybeText("Latest date, EDTF."),
};

export const claimsAnswer = z
  .object({
    items: listOf(z.object(summary).openapi("ClaimSummary")),
    total: count("How many there are in all."),
    behind: count("Articles that came or changed and are not joined yet."),
    fault: maybeText("Why joining failed; null where it didn't."),
  })
  .openapi("Claims") satisfies z.ZodType<ClaimsAnswer>;

export const claimsQuery = z.object({
  filter: z.string().max(200).optional().openapi({ description: "Words of any of its tellings." }),
  documentId: idText.optional().openapi({ description: "Only claims that this article tells." }),
  ...pageQuery(200, 50),
});

export const documentClaimsAnswer = z
  .object({
    items: listOf(
      z
        .object({
          item: text("Id of an attribution or an assertion of the article."),
          telling: text("Id of the telling that it is."),
          claim: text("Id of the claim that it tells."),
          documents: count("Articles that tell the claim."),
          origins: count("At most so many origins are known."),
        })
        .openapi("ItemClaim"),
    ),
  })
  .openapi("DocumentClaims") satisfies z.ZodType<DocumentClaimsAnswer>;

const telling = z
  .object({
    ...line,
    id: text("Id of the telling; it holds also when the article is analysed anew."),
    layer: z.enum(["attributions", "assertions"]).openapi({ description: "Where it was found." }),
    item: text("Id of the item there."),
    span,
    words: text("Its words."),
    source: maybeText("Who says it, as written."),
    voice: z.enum(["author", "speaker"]).openapi({ description: "Whose voice it is." }),
    affirms: flag("False where the source denies it."),
    hedged: flag("True where some doubt is kept."),
    direct: flag("True where all of it is quoted."),
    origin: maybeText("Id of the origin that it belongs to; null for a denial."),
    differs: maybeText("How it differs from the words shown."),
  })
  .openapi("Telling");

const tie = z
  .object({
    id: text("Id of the tie."),
    from: text("Id of a telling."),
    to: text("Id of the telling that it hangs on."),
    kind,
    words: text("What `from` does to `to`, to stand between the two."),
    strength,
    order: z
      .enum(["cites", "dates"])
      .nullable()
      .openapi({ description: "How it is known which came first; null where nobody knows." }),
    evidence: listOf(
      z
        .object({ documentId: text("Id of an article."), span, words: text("Its words.") })
        .openapi("EvidencePlace"),
    ),
  })
  .openapi("Tie");

const stop = z
  .object({
    documentId: text("Id of an article."),
    published: maybeText("Its date, EDTF."),
    days: maybe(
      z.object({ first: text("First day."), last: text("Last day.") }),
      "The first and last day that the date may mean.",
    ),
    tellings: ids("Ids of its tellings."),
    origins: ids("Ids of the origins that it carries."),
  })
  .openapi("RouteStop");

export const claimAnswer = z
  .object({
    ...summary,
    shown: listOf(telling),
    joins: listOf(
      z
        .object({
          a: text("Id of a telling."),
          b: text("Id of a telling taken for the same."),
          likeness: z.number().openapi({ description: "0 to 1; 1 for the same words." }),
          reasons: ids("Why."),
          decision: maybeText("The decision of a person that joins them."),
        })
        .openapi("ClaimJoin"),
    ),
    against: listOf(
      z
        .object({
          in: z.enum(["count", "polarity", "date"]).openapi({ description: "In what they differ." }),
          a: text("Id of a telling of this claim."),
          b: maybe(telling, "What contradicts it."),
          claim: maybeText("Id of the claim that the other tells."),
        })
        .openapi("Contradiction"),
    ),
    groups: listOf(
      z
        .object({
          id: text("Id of the origin."),
          tellings: ids("Ids of its tellings."),
          documents: count("Articles."),
          first: ids("Tellings that hang on none of the others."),
          ties: listOf(tie),
        })
        .openapi("Origin"),
    ),
    weak: listOf(tie),
    originsWithWeak: count("Origins, if weak ties counted too."),
    untestable: listOf(
      z
        .object({ kind, documents: count("Articles that lack what the test needs."), of: count("All.") })
        .openapi("Untestable"),
    ),
    route: z
      .object({
        dated: listOf(stop),
        undated: listOf(stop),
        arrows: listOf(
          z
            .object({
              id: text("Id of the tie."),
              from: text("Id of an article."),
              to: text("Id of the article that it hangs on."),
              kind,
              strength,
              directed: flag("False where nobody knows which came first."),
            })
            .openapi("RouteArrow"),
        ),
      })
      .openapi("Route"),
    corrections: listOf(
      z
        .object({
          decision: text("Id of the decision."),
          kind: z.enum(["same", "apart"]).openapi({ description: "What it says of the two." }),
          names: z
            .tuple([z.string(), z.string()])
            .readonly()
            .openapi({ description: "The words of the two tellings." }),
        })
        .openapi("ClaimCorrection"),
    ),
  })
  .openapi("Claim") satisfies z.ZodType<ClaimAnswer>;

export const claimPath = z.object({
  id: idText.openapi({
    param: { name: "id", in: "path" },
    description: "Id of a claim, or of one of its tellings.",
    example: "y0k3xq8m2v7c1a9ht",
  }),
});

export const testsQuery = z.object({
  a: idText.openapi({ description: "Id of an article." }),
  b: idText.openapi({ description: "Id of another one." }),
});

export const testsAnswer = z
  .object({
    tests: listOf(
      z
        .object({
          a: text("Id of an article."),
          b: text("Id of the other one."),
          kind,
          outcome: z
            .enum(["found", "not found", "not testable"])
            .openapi({ description: "What the test came to." }),
          reason: maybeText("Why it could not be tested."),
          words: text("The same in words."),
        })
        .openapi("DependenceTest"),
    ),
  })
  .openapi("DependenceTests") satisfies z.ZodType<ClaimTestsAnswer>;

export const claimCorrectionBody = z.object({
  kind: z.enum(["same", "apart"]).openapi({ description: "Whether the two say the same." }),
  reviewer,
  a: idText.openapi({ description: "Id of a telling." }),
  b: idText.openapi({ description: "Id of another one." }),
});

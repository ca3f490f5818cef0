// Schemas of the case at large: its counts, how often its finder errs, how far its reading has come.

import { z } from "@hono/zod-openapi";
import type { CaseCounts } from "../../keep/store.ts";
import { type StoredLayerName, storedLayers } from "../../model/layers.ts";
import type { Problem } from "../../model/problem.ts";
import type { Accuracy, CaseAnswer, Progress, ServerEvent, Threshold } from "../contract.ts";
import { count, listOf, maybe, maybeText, text } from "./shared.ts";

export const layerCounts = z
  .object(
    Object.fromEntries(storedLayers.map((name) => [name, count(`Number of ${name}.`).optional()])) as Record<
      StoredLayerName,
      z.ZodOptional<z.ZodInt>
    >,
  )
  .openapi("LayerCounts", { description: "How many items each layer holds; a layer never found is absent." });

const caseCounts = z
  .object({
    documents: count("Documents in the case, without removed ones."),
    removed: count("Documents that were removed and can be brought back."),
    copies: count("Places where the documents were found."),
    versions: count("Versions of all documents."),
    words: count("Words of the articles' own text."),
    layers: layerCounts,
    dangling: count("Citations whose marker leads nowhere."),
    decisions: count("Decisions of reviewers."),
  })
  .openapi("CaseCounts") satisfies z.ZodType<CaseCounts>;

const ratio = (description: string) => z.number().min(0).max(1).openapi({ description });

const threshold = z
  .object({
    from: ratio("The least score of those that are shown."),
    precision: ratio("Of those, and of those without a score, the share that is right."),
    recall: ratio("Of the attributions that are there, the share that is shown then."),
  })
  .openapi("Threshold") satisfies z.ZodType<Threshold>;

const accuracy = z
  .object({
    precision: ratio("Of the attributions shown, the share that is right."),
    recall: ratio("Of the attributions that are there, the share that is shown."),
    thresholds: listOf(threshold).optional().openapi({
      description:
        "What both come to where less sure ones are hidden, by rising `from`; absent or empty where there are no scores.",
    }),
    measuredOn: text("What it was measured on."),
    finder: text("Name and version of the finder that was measured."),
    date: text("When it was measured, an ISO 8601 date."),
  })
  .openapi("Accuracy", {
    description: "How often the finder of attributions errs.",
  }) satisfies z.ZodType<Accuracy>;

export const caseAnswer = z
  .object({
    name: text("The case's name."),
    counts: caseCounts,
    accuracy: maybe(accuracy, "Null where nothing was measured."),
  })
  .openapi("Case") satisfies z.ZodType<CaseAnswer>;

const fileProblem = z
  .object({
    at: text("The path or address that the trouble is with."),
    what: text("What was wrong; follows `at` in one line."),
    todo: text("The next step."),
    kind: z
      .enum(["failed", "skipped", "warning"])
      .openapi({ description: "failed: could not be read; skipped: not of a kind that is read." }),
  })
  .openapi("FileProblem") satisfies z.ZodType<Problem>;

export const progressAnswer = z
  .object({
    state: z.enum(["idle", "reading", "done", "stopped"]).openapi({ description: "What the reading is at." }),
    done: count("Files that were dealt with."),
    total: z.int().min(0).nullable().openapi({ description: "Files in all; null while they are counted." }),
    current: maybeText("The file that is being read."),
    problems: listOf(fileProblem).openapi({
      description: "Files that failed or were skipped; the last 200 where there are more.",
    }),
  })
  .openapi("Progress", {
    description: "How far a reading of files has come.",
  }) satisfies z.ZodType<Progress>;

export const serverEvent = z
  .discriminatedUnion("type", [
    z.object({
      type: z.literal("documents").openapi({ description: "Some were added, changed or removed." }),
    }),
    z.object({
      type: z.literal("decision").openapi({ description: "Somebody decided on something." }),
      documentId: text("The document."),
      sequence: count("The decision's sequence."),
    }),
    z.object({
      type: z.literal("reading").openapi({ description: "A reading goes on." }),
      progress: progressAnswer,
    }),
    z.object({
      type: z.literal("case").openapi({ description: "Another case was opened." }),
      name: text("Its name."),
    }),
  ])
  .openapi("ServerEvent") satisfies z.ZodType<ServerEvent>;

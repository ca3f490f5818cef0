// An article whose findings are sure to different degrees, and the figures of a finder that was measured along them.

import type { CaseAnswer } from "../../src/serve/contract.ts";
import type { MadeArticle } from "../made-case.ts";

export const ferry: MadeArticle = {
  place: "articles/ferry.txt",
  source: `The last ferry leaves early

[The ferry company]s1 [said]c1 [the last boat would leave at nine]t1. The quay was full by then.

[Two deckhands]s2 [hinted]c2 [that [the harbour master]s3 [had promised]c3 [that a second boat would come]t3]t2.

[A passenger]s4 [told]c4 [Radio Vell]v4 [that the queue may last all night]t4. [According to]c5 [the timetable]s5, [nothing sails after dark]t5.

[The weather office]s6 [expects]c6 [a calm night]t6.`,
  kinds: ["title"],
  textSays: { title: "The last ferry leaves early" },
  of: {
    1: { score: 0.96 },
    2: { score: 0.41 },
    3: { score: 0.88 },
    4: { score: 0.55, hedgedBySource: true },
    6: { score: 0.35 },
  },
  within: { 3: "2" },
};

/** From 0.3 on hides nothing that all shows. */
export const alongScores: NonNullable<CaseAnswer["accuracy"]> = {
  precision: 0.7,
  recall: 0.64,
  thresholds: [
    { from: 0, precision: 0.7, recall: 0.64 },
    { from: 0.3, precision: 0.7, recall: 0.64 },
    { from: 0.4, precision: 0.72, recall: 0.63 },
    { from: 0.5, precision: 0.77, recall: 0.6 },
    { from: 0.6, precision: 0.83, recall: 0.55 },
    { from: 0.9, precision: 0.95, recall: 0.25 },
  ],
  measuredOn: "84 made-up articles",
  finder: "attributions-by-model/1",
  date: "2026-01-02",
};

// A claim's report to set, with words that have broken pages elsewhere.

import type { ClaimReport, ReportTelling } from "../../src/model/claim-report.ts";
import { claim } from "./passed-articles.ts";

export const HOSTILE =
  '<script>alert(1)</script> ](javascript:x) # "quoted" \u202eאב\u2066 & \u0000 ]]> `code` 1. one';

const telling = (number: number, more: Partial<ReportTelling> = {}): ReportTelling => ({
  ...claim().tellings[0]!,
  number,
  span: { start: 28, end: 58 },
  textSha256: "ab".repeat(32),
  reader: "txt/1",
  ...more,
});

export const report = (words = "the Guard backs Tam Reddish"): ClaimReport => ({
  id: "y1",
  words,
  line: "3 tellings in 3 documents, at most 2 origins known",
  tellings: [
    telling(1, { words, address: "https://example.org/a?b=1&c=(2)" }),
    telling(2, { words, affirms: false }),
    telling(3, { words }),
  ],
  left: 1,
  origins: [
    {
      tellings: [1, 3],
      ties: [{ from: 3, to: 1, words: "repeats a passage of", order: "dates", evidence: [words] }],
    },
    { tellings: [2], ties: [] },
  ],
  weak: [{ from: 2, to: 1, words: "stands in the same outlet as", order: null, evidence: [] }],
  originsWithWeak: 1,
  against: [{ in: "count", telling: 1, item: telling(1).item, words }],
  gate: { reviewed: false, text: true, withheld: 0 },
});

// What the pages say of how often findings are right, in English: a part of en.ts.

import { date, number, several } from "./en-forms.ts";

export const accuracy = {
  found: (learned: boolean) => (learned ? "Found by a learned model and by rules." : "Found by rules."),
  measured: (measuredOn: string, precision: number, recall: number) =>
    `Measured on ${measuredOn}: of 100 attributions shown about ${precision} are right, and about ${recall} of 100 that are there are found.`,
  notMeasured: "How often they err was not measured.",
  detail: (finder: string, when: string) => `Finder ${finder}, measured ${date(when)}.`,

  showFrom: "Show findings from",
  all: "all",
  /** `from` is null where all are shown. */
  means: (from: string | null, precision: number, recall: number, measuredOn: string) =>
    `${from === null ? "All" : `From ${from}`}: ${precision} of 100 shown are right, ${recall} of 100 that are there are shown (measured on ${measuredOn}).`,
  hidden: (n: number) =>
    `${several(n, "less sure attribution is", "less sure attributions are")} hidden. What somebody decided on, and what has no score, stays.`,
  showHidden: (n: number) => (n === 1 ? "Show it" : "Show them"),
  opened: "Less sure than what is shown otherwise: it is here because a link led to it.",
  hiddenToo: {
    counts: (from: number) =>
      `Articles show findings from ${number(from)}; counts here take in the less sure ones too.`,
    search: (from: number) =>
      `Articles show findings from ${number(from)}; the search goes through the less sure ones too.`,
  },
};

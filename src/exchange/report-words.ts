// The words of a report that are the same whatever it is set in: headings, method, and what a telling is said to be.

import type { ClaimReport, ReportTelling } from "../model/claim-report.ts";
import { caveats, chainOf } from "./telling-words.ts";

export const headings = {
  tellings: "Who tells it",
  origins: "On how many origins it may rest",
  weak: "Ties that join nothing alone",
  against: "What speaks against it",
  method: "How this was found",
} as const;

export const notice =
  "This report lays out who says what, in which words, and how the tellings hang together. It does not say whether the claim is true.";

/** "Courier, 2018-03-05: The gates". */
export function articleOf({ document: { title, outlet, published } }: ReportTelling): string {
  const where = [outlet ?? "outlet not known", published ?? "no date known"].join(", ");
  return `${where}: ${title ?? "without a title"}`;
}

export const toldBy = ({ item, affirms }: ReportTelling): string =>
  `As told by ${chainOf(item)}${affirms ? "" : ", who denies it"}.`;

export const marksOf = ({ item }: ReportTelling): string => caveats(item).slice(1).join("; ");

/** Where its words stand, so that they can be found again in the same text. */
export const anchorOf = ({ document, span, textSha256, reader }: ReportTelling): string =>
  `article ${document.id}, characters ${span.start} to ${span.end} (UTF-16) of the text that ${reader} reads, SHA-256 ${textSha256}`;

const KINDS = { count: "another number", polarity: "the contrary", date: "another date" } as const;
export const contradicts = ({ in: kind, item, telling }: ClaimReport["against"][number]): string =>
  `Against telling ${telling}, ${KINDS[kind]}, as told by ${chainOf(item)}:`;

export const originOf = (tellings: readonly number[]): string =>
  tellings.length === 1
    ? `Telling ${tellings[0]} hangs on no other, as far as is known.`
    : `Tellings ${tellings.slice(0, -1).join(", ")} and ${tellings.at(-1)} hang together:`;

const ORDERS = { cites: "one cites the other", dates: "by their dates" } as const;
export const tieOf = ({ from, to, words, order }: ClaimReport["weak"][number]): string =>
  `telling ${from} ${words} telling ${to} (which came first: ${order === null ? "not known" : ORDERS[order]})`;

export const methodOf = ({ tellings, left, gate }: ClaimReport): readonly string[] => [
  "Tellings are attributions (a source is said to say it) and assertions (the author says it in their own voice). They were found by rules and learned models, and can be wrong; each says what found it, and whether a person has reviewed it.",
  "Tellings were joined to one claim where their words, names and numbers agree. Two tellings count as one origin where one repeats a passage of the other, cites it, or both quote one utterance or cite one work. The number of origins is therefore the most there may be, as far as is known: what no text shows stays unknown.",
  "Ties such as the same outlet or author are shown, and join nothing by themselves.",
  `Shown here: tellings ${tellings.length}, articles ${new Set(tellings.map(({ document }) => document.id)).size}. Left out: tellings ${left}. The summary counts the whole case.`,
  ...(gate.reviewed ? ["Only what a person has reviewed is shown."] : []),
  ...(gate.text ? [] : ["Quotations are cut to 80 characters."]),
  ...(gate.withheld > 0 ? ["Some names are withheld, and stand as initials."] : []),
];

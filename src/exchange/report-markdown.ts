// A claim's report as Markdown (CommonMark 0.31). What comes from articles is escaped, so that no quotation becomes a
// heading, a link or HTML.

import type { ClaimReport, ReportTelling, ReportTie } from "../model/claim-report.ts";
import {
  anchorOf,
  articleOf,
  contradicts,
  headings,
  marksOf,
  methodOf,
  notice,
  originOf,
  tieOf,
  toldBy,
} from "./report-words.ts";

/** On one line, each mark that CommonMark may act on behind a backslash: some anywhere, some where a block begins alone. */
export const escapedMarkdown = (words: string): string =>
  words
    .toWellFormed()
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim()
    .replace(/[\\`*_[\]<>&~|$]/g, "\\$&")
    .replace(/^(?:[#+=-]|\d+(?=[.)]))/, (mark) => (/\d/.test(mark) ? `${mark}\\` : `\\${mark}`));

const quoted = (words: string, indent = ""): string => `${indent}> ${escapedMarkdown(words)}\n`;

export const reportMarkdown = {
  name: "report-markdown",
  extension: "md",
  mediaType: "text/markdown; charset=utf-8",
  *write(report: ClaimReport): Generator<string> {
    const { words, line, tellings, origins, weak, against, originsWithWeak } = report;
    yield `# ${escapedMarkdown(words)}\n\n${escapedMarkdown(line)}\n\n*${notice}*\n\n## ${headings.tellings}\n`;
    for (const telling of tellings) yield tellingOf(telling);
    yield `\n## ${headings.origins}\n\n`;
    for (const origin of origins)
      yield `- ${originOf(origin.tellings)}\n${origin.ties.map((tie) => tieLines(tie, "  ")).join("")}`;
    if (weak.length > 0)
      yield `\n## ${headings.weak}\n\nIf they did, there would be at most ${originsWithWeak} origins.\n\n${weak.map((tie) => tieLines(tie, "")).join("")}`;
    if (against.length > 0) yield `\n## ${headings.against}\n`;
    for (const one of against) yield `\n${escapedMarkdown(contradicts(one))}\n\n${quoted(one.words)}`;
    yield `\n## ${headings.method}\n\n${methodOf(report)
      .map((sentence) => `- ${sentence}\n`)
      .join("")}`;
  },
};

function tellingOf(telling: ReportTelling): string {
  const { number, words, address } = telling;
  const link = address === null ? "" : ` <${address}>`;
  const under = [
    `${escapedMarkdown(toldBy(telling))} *${escapedMarkdown(marksOf(telling))}*`,
    escapedMarkdown(anchorOf(telling)),
  ];
  return `\n### ${number}. ${escapedMarkdown(articleOf(telling))}\n\n${quoted(words)}\n${under.join("\n\n")}${link}\n`;
}

const tieLines = (tie: ReportTie, indent: string): string =>
  `${indent}- ${escapedMarkdown(tieOf(tie))}\n${tie.evidence.map((words) => `\n${quoted(words, `${indent}  `)}`).join("")}${tie.evidence.length > 0 ? "\n" : ""}`;

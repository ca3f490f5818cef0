// A claim's report as one HTML page that needs nothing else: no script, no font, no picture, no address that it would load.
// It reads like a well-set page on the screen and on paper. Its content security policy forbids all but its own style.

import { createHash } from "node:crypto";
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
import { xmlText } from "./xml.ts";

const STYLE = `:root{color-scheme:light dark}
body{max-width:42rem;margin:3rem auto;padding:0 1rem;font:1.05rem/1.55 Georgia,"Times New Roman",serif}
h1{font-size:1.6rem;line-height:1.3;font-weight:normal}
h2{font-size:1.15rem;margin-top:2.5rem}
h3{font-size:1rem;margin:2rem 0 .3rem}
blockquote{margin:.5rem 0;padding-left:1rem;border-left:2px solid #1d6fa5;white-space:pre-line;overflow-wrap:anywhere}
.line,.notice,.told,.anchor,li{font-family:system-ui,sans-serif;font-size:.9rem}
.anchor{font-size:.75rem;opacity:.75;overflow-wrap:anywhere}
.hedged{text-decoration:underline dotted}
a{color:inherit}
@media print{body{max-width:none;margin:0;font-size:11pt}h2,h3{break-after:avoid}article,li{break-inside:avoid}a::after{content:" (" attr(href) ")"}a[href^="#"]::after{content:none}}
`;

export const reportHtml = {
  name: "report-html",
  extension: "html",
  mediaType: "text/html; charset=utf-8",
  *write(report: ClaimReport): Generator<string> {
    const { words, line, tellings, origins, weak, against, originsWithWeak } = report;
    const hash = createHash("sha256").update(STYLE).digest("base64");
    yield `<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'">\n<meta name="viewport" content="width=device-width">\n<title>${html(words)}</title>\n<style>${STYLE}</style>\n</head>\n<body>\n<main>\n`;
    yield `<h1 dir="auto">${html(words)}</h1>\n<p class="line">${html(line)}</p>\n<p class="notice">${html(notice)}</p>\n`;
    yield section(headings.tellings, tellings.map(tellingOf).join(""));
    yield section(
      headings.origins,
      `<ul>\n${origins.map((one) => `<li>${html(originOf(one.tellings))}${tieList(one.ties)}</li>\n`).join("")}</ul>\n`,
    );
    if (weak.length > 0)
      yield section(
        headings.weak,
        `<p class="told">If they did, there would be at most ${originsWithWeak} origins.</p>\n${tieList(weak)}`,
      );
    if (against.length > 0)
      yield section(
        headings.against,
        against
          .map((one) => `<p class="told">${html(contradicts(one))}</p>\n${quotation(one.words)}`)
          .join(""),
      );
    yield section(
      headings.method,
      `<ul>\n${methodOf(report)
        .map((sentence) => `<li>${html(sentence)}</li>\n`)
        .join("")}</ul>\n`,
    );
    yield "</main>\n</body>\n</html>\n";
  },
};

/** What XML can't hold HTML can't either. A mark that turns the direction of text does so to the end of its block alone. */
const html = xmlText;

const section = (heading: string, content: string): string =>
  `<section>\n<h2>${html(heading)}</h2>\n${content}</section>\n`;

const quotation = (words: string): string => `<blockquote dir="auto">${html(words)}</blockquote>\n`;

function tellingOf(telling: ReportTelling): string {
  const { number, words, address, item } = telling;
  const title = html(articleOf(telling));
  const heading = address === null ? title : `<a href="${html(address)}" rel="noreferrer">${title}</a>`;
  return `<article id="t${number}">\n<h3 dir="auto">${number}. ${heading}</h3>\n${quotation(words)}<p class="told${item.hedged ? " hedged" : ""}">${html(toldBy(telling))} <em>${html(marksOf(telling))}</em></p>\n<p class="anchor">${html(anchorOf(telling))}</p>\n</article>\n`;
}

const tieList = (ties: readonly ReportTie[]): string =>
  ties.length === 0
    ? ""
    : `\n<ul>\n${ties.map((tie) => `<li>${linked(tie)}${tie.evidence.map((words) => `\n${quotation(words)}`).join("")}</li>\n`).join("")}</ul>\n`;

/** Numbers of tellings lead to them. */
const linked = (tie: ReportTie): string =>
  html(tieOf(tie)).replace(/\btelling (\d+)/g, '<a href="#t$1">telling $1</a>');

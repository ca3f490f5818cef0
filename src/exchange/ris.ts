// RIS (Research Information Systems' tagged format, as EndNote and Zotero read it): a tag of two characters, two blanks, a
// hyphen, a blank, the value; CRLF at line ends. A body whose name has a comma doubles the first one, as EndNote wants,
// lest the name be turned round.

import type { Work, WorkName, WorkType } from "../model/citation.ts";
import { dated, oneLine } from "./date-parts.ts";

const TYPES: Readonly<Record<WorkType, string>> = {
  article: "MGZN",
  "article-journal": "JOUR",
  "article-newspaper": "NEWS",
  book: "BOOK",
  chapter: "CHAP",
  document: "GEN",
  interview: "GEN",
  personal_communication: "PCOMM",
  report: "RPRT",
  webpage: "ELEC",
};

function record(work: Work): string {
  const [from, to] = (work.page ?? "").split("-");
  const lines: (readonly [string, string | null | undefined])[] = [
    ["TY", TYPES[work.type]],
    ["ID", work.id],
    ...work.author.map((author) => ["AU", name(author)] as const),
    ["TI", work.title],
    // RIS has no type of its own for it.
    ["M3", work.type === "interview" ? "Interview" : null],
    ["T2", work.containerTitle],
    ["PB", work.publisher],
    ["CY", work.publisherPlace],
    ["VL", work.volume],
    ["IS", work.issue],
    ["SP", from],
    ["EP", to],
    ["PY", work.issued === null ? null : (dated(work.issued).parts[0]?.year ?? null)],
    ["DA", work.issued === null ? null : date(work.issued)],
    ["DO", work.doi],
    ["UR", work.url],
    ["Y2", work.accessed === undefined ? null : date(work.accessed)],
  ];
  const written = lines
    .map(([tag, value]) => [tag, oneLine(value ?? "")] as const)
    .filter(([, value]) => value !== "")
    .map(([tag, value]) => `${tag}  - ${value}\r\n`);
  return `${written.join("")}ER  - \r\n`;
}

const name = ({ literal, family, given }: WorkName): string =>
  literal?.replace(",", ",,") ?? [family, given].filter((part) => part !== undefined).join(", ");

/** "2031/06/17/": year, month, day and a free part, which holds what the others can't: "1938///1938~". */
function date(edtf: string): string {
  const { parts, circa } = dated(edtf);
  const [first] = parts;
  if (first === undefined) return `///${edtf}`;
  const two = (number: number | null): string => (number === null ? "" : String(number).padStart(2, "0"));
  const rest = circa || parts.length > 1 || first.season !== null ? edtf.replaceAll("/", " to ") : "";
  return `${first.year}/${two(first.month)}/${two(first.day)}/${rest}`;
}

export const ris = {
  name: "ris",
  extension: "ris",
  mediaType: "application/x-research-info-systems",
  async *write(works: AsyncIterable<Work>): AsyncIterable<string> {
    for await (const work of works) yield record(work);
  },
};

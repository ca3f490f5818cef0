// BibTeX, in the fields that BibTeX and biblatex both take. Text is UTF-8 with TeX's own characters escaped; words whose
// capitals a style must not touch stand in braces. A key is author, year and a word of the title with four characters of
// the work's id: it says what it means, and stays when other works come or go.

import type { Work, WorkName, WorkType } from "../model/citation.ts";
import { dated, oneLine } from "./date-parts.ts";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** The entry, and the field that holds what the work appeared in. */
const ENTRIES: Readonly<Record<WorkType, readonly [entry: string, container: string]>> = {
  article: ["article", "journal"],
  "article-journal": ["article", "journal"],
  "article-newspaper": ["article", "journal"],
  book: ["book", "series"],
  chapter: ["incollection", "booktitle"],
  document: ["misc", "howpublished"],
  interview: ["misc", "howpublished"],
  personal_communication: ["misc", "howpublished"],
  report: ["techreport", "series"],
  webpage: ["misc", "howpublished"],
};

const ESCAPES: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

export const escapedTex = (words: string): string =>
  oneLine(words).replace(/[\\~^{}$&#_%]/g, (mark) => ESCAPES[mark] ?? `\\${mark}`);

/** A title's acronyms and inner capitals in braces: a style that sets titles small would write "fna" and "mckay". */
const title = (words: string): string =>
  oneLine(words)
    .split(" ")
    .map((word) => (/\p{L}\p{M}*[\p{L}\d]*\p{Lu}/u.test(word) ? `{${escapedTex(word)}}` : escapedTex(word)))
    .join(" ");

function name({ literal, family, given }: WorkName): string {
  if (literal !== undefined || family === undefined) return `{${escapedTex(literal ?? given ?? "")}}`;
  // An "and" or a comma within a part would part names.
  const part = (words: string): string =>
    /,| and /i.test(words) ? `{${escapedTex(words)}}` : escapedTex(words);
  return given === undefined ? `{${escapedTex(family)}}` : `${part(family)}, ${part(given)}`;
}

/** Addresses are taken as they stand; only braces, backslashes and blanks would end or break them. */
const address = (url: string): string => url.replace(/[{}\\\s]/g, (mark) => encodeURIComponent(mark));

const plain = (words: string): string =>
  words
    .normalize("NFKD")
    .replace(/[^A-Za-z0-9]/g, "")
    .toLowerCase();

/** "lowe2031gates-3k9f"; the characters after the hyphen are of the work's id. */
export function citeKey(work: Work, length = 4): string {
  const [first] = work.author;
  const author = first === undefined ? (work.containerTitle ?? "") : (first.family ?? first.literal ?? "");
  const year = work.issued === null ? "" : (/^\d{4}/.exec(work.issued)?.[0] ?? "");
  const word = (work.title ?? "").split(/[^\p{L}\p{N}]+/u).find((part) => plain(part).length > 3) ?? "";
  const head = `${plain(author).slice(0, 20)}${year}${plain(word).slice(0, 20)}`;
  return `${head === "" ? "work" : head}-${work.id.slice(-length)}`;
}

function entry(work: Work, key: string): string {
  const [kind, container] = ENTRIES[work.type];
  const fields: [string, string | null | undefined][] = [
    ["author", work.author.length > 0 ? work.author.map(name).join(" and ") : null],
    ["title", work.title === null ? null : title(work.title)],
    [container, work.containerTitle === null ? null : escapedTex(work.containerTitle)],
    [kind === "techreport" ? "institution" : "publisher", work.publisher && escapedTex(work.publisher)],
    ["address", work.publisherPlace && escapedTex(work.publisherPlace)],
    ["volume", work.volume && escapedTex(work.volume)],
    ["number", work.issue && escapedTex(work.issue)],
    ["pages", work.page && escapedTex(work.page.replace(/(?<=\d)-(?=\d)/, "--"))],
    ["doi", work.doi && address(work.doi)],
    ["url", work.url === null ? null : address(work.url)],
    ["urldate", work.accessed],
  ];
  const written = fields
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([field, value]) => `  ${field} = {${value}},\n`);
  return `@${kind}{${key},\n${written.join("")}${date(work.issued)}}\n`;
}

/** Year, month and day apart; what they can't hold ("1938~", an interval) is kept as a note. */
function date(issued: string | null): string {
  if (issued === null) return "";
  const { parts, circa } = dated(issued);
  const [first] = parts;
  if (first === undefined || first.year.startsWith("-")) return `  note = {${escapedTex(issued)}},\n`;
  const month = first.month === null ? "" : `  month = ${MONTHS[first.month - 1]},\n`;
  const day = first.day === null ? "" : `  day = {${first.day}},\n`;
  const note =
    circa || parts.length > 1 || first.season !== null ? `  note = {${escapedTex(issued)}},\n` : "";
  return `  year = {${first.year}},\n${month}${day}${note}`;
}

export const bibtex = {
  name: "bibtex",
  extension: "bib",
  mediaType: "application/x-bibtex",
  async *write(works: AsyncIterable<Work>): AsyncIterable<string> {
    const keys = new Set<string>();
    for await (const work of works) {
      // 20 bits beside author, year and word: two that meet all the same take more of their ids.
      let length = 4;
      while (keys.has(citeKey(work, length)) && length < work.id.length) length++;
      const key = citeKey(work, length);
      keys.add(key);
      yield entry(work, key);
    }
  },
};

// A saved page. Its text is all that the page showed, menus and comments too, in document order; the article's own parts
// and what stands around it are told apart in the blocks, each with the path of its element.

import type { Language } from "../lang/language.ts";
import { type Metadata, noMetadata } from "../model/metadata.ts";
import type { Problem } from "../model/problem.ts";
import { trimmed } from "../model/span.ts";
import { decode } from "./encoding.ts";
import { articleOf } from "./html-article.ts";
import { type FileMetadata, fileMetadata, siteGuesses, siteInTitle } from "./html-metadata.ts";
import { rolesOf } from "./html-roles.ts";
import { textOf } from "./html-text.ts";
import { parseTree, pathOf } from "./html-tree.ts";
import { layOut } from "./layout.ts";
import { cutLines } from "./lines.ts";
import { joinMetadata } from "./metadata.ts";
import { type MhtmlPage, mhtmlPage } from "./mhtml.ts";
import { isOutletName } from "./outlets.ts";
import type { Cut } from "./piece.ts";
import { plainPage } from "./plain-page.ts";
import type { Reader, Reading, ReadLimits, SourceFile } from "./reader.ts";
import { decodeWhole } from "./whole.ts";

export const html: Reader = {
  name: "html",
  version: 1,
  extensions: ["html", "htm", "xhtml", "xht", "mhtml", "mht"],
  hostile: true,
  many: false,
  *read(file, language, limits) {
    const page = pageIn(file, limits);
    if ("problem" in page) return yield page;
    const read = readPage(page.text, language, limits);
    if ("what" in read) return yield { problem: { at: file.path, kind: "failed", ...read } };
    const archived: Metadata = {
      ...noMetadata,
      address: page.location
        ? [{ value: page.location, said: { by: "file", field: "Content-Location" } }]
        : [],
    };
    const metadata = joinMetadata(read.metadata, archived);
    yield { reading: { ...read, metadata, locator: null, encoding: page.encoding } };
  },
  page(file, limits) {
    const page = pageIn(file, limits);
    return "problem" in page ? null : plainPage(page.text, limits);
  },
};

interface SavedPage {
  readonly text: string;
  readonly encoding: string;
  readonly location: string | null;
}

/** The page's own text: of the file, or of the part that holds the page in a web archive (MHTML). */
function pageIn(file: SourceFile, limits: ReadLimits): SavedPage | { readonly problem: Problem } {
  const whole = decodeWhole(file, limits, { markup: true });
  if ("problem" in whole) return whole;
  if (!/\.mht(?:ml)?$/i.test(file.path) && !/^From: <Saved by /.test(whole.text))
    return { ...whole, location: null };
  const part: MhtmlPage | null = mhtmlPage(file.bytes);
  const decoded = part && decode(part.bytes, { markup: true, declared: part.charset });
  if (decoded && "text" in decoded) return { ...decoded, location: part.location };
  const todo = "Save the page as HTML and read that.";
  return {
    problem: {
      at: file.path,
      what: "is a web archive without a page that can be read.",
      todo,
      kind: "failed",
    },
  };
}

/** A page as text with blocks and metadata, or why it can't be had. */
export function readPage(
  page: string,
  language: Language,
  limits: ReadLimits,
): Pick<Reading, "text" | "blocks" | "metadata"> | { readonly what: string; readonly todo: string } {
  const tree = parseTree(page, limits);
  if ("what" in tree) return tree;
  const written = textOf(tree.root);
  const { text } = written;
  const roles = rolesOf(written, articleOf(tree));
  const cuts = written.runs.flatMap((run, i): Cut[] => {
    const links = run.links.length > 0 ? { links: run.links } : {};
    const more = { ...roles[i]!, origin: pathOf(run.element), ...links };
    const span = trimmed(text, run);
    if (span.end === span.start) return [];
    const words = text.slice(span.start, span.end);
    if (!words.includes("\n")) return [{ ...span, ...more }];
    // Lines parted by <br>, or set as they are, may be a title, a byline and a paragraph.
    return cutLines(words).map(({ start, end }) => ({
      start: span.start + start,
      end: span.start + end,
      ...more,
    }));
  });
  if (cuts.length === 0)
    return {
      what: "is a page without any text: a script may have made it, or it holds frames.",
      todo: "Open it in a browser, copy the article into a .txt file, and read that.",
    };
  const file = fileMetadata(tree, page, language);
  const titles = file.metadata.title.map(({ value }) => value);
  const { blocks, metadata } = layOut(text, cuts, language, {
    titles: file.pageTitle && !isOutletName(file.pageTitle, language) ? [...titles, file.pageTitle] : titles,
    outlets: [...file.metadata.outlet.map(({ value }) => value), ...siteGuesses(file.pageTitle, language)],
    dates: file.metadata.published.map(({ value }) => value),
    markup: true,
  });
  return { text, blocks, metadata: joined(metadata, file, language) };
}

/** The text's word first, then the file's; <title> last, for what it may hold of title and outlet. */
function joined(text: Metadata, { metadata, pageTitle }: FileMetadata, language: Language): Metadata {
  const all = joinMetadata(text, metadata);
  if (pageTitle === null) return all;
  const said = { by: "file", field: "title" } as const;
  const isSite = isOutletName(pageTitle, language);
  const site =
    all.title[0] && !isSite ? siteInTitle(pageTitle, all.title[0].value) : isSite ? pageTitle : null;
  return {
    ...all,
    outlet: site && all.outlet.length === 0 ? [{ value: site, said }] : all.outlet,
    title: all.title.length === 0 && !isSite ? [{ value: pageTitle, said }] : all.title,
  };
}

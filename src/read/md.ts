// Markdown (CommonMark's blocks and links, footnotes, front matter). The text is what a rendered page would show: marks
// of emphasis, links and pictures are taken out, since they would stand in the way of every finder and read badly in a
// column of text; each block keeps the line it came from ("line 12"). "[^1]" becomes "[1]", as a reader would see it.

import type { Language } from "../lang/language.ts";
import type { MetadataField } from "../model/metadata.ts";
import { datesIn, machineDate } from "./date-line.ts";
import { type FrontField, frontMatter } from "./front-matter.ts";
import { languageTag } from "./html-metadata.ts";
import { layOut } from "./layout.ts";
import { blocksIn } from "./md-blocks.ts";
import { footnoteKeys, inlineText } from "./md-inline.ts";
import { addStated, joinMetadata, nothingStated, type Stating, withoutOpener } from "./metadata.ts";
import type { Cut } from "./piece.ts";
import type { Reader, Reading } from "./reader.ts";
import { decodeWhole } from "./whole.ts";

export const md: Reader = {
  name: "md",
  version: 1,
  extensions: ["md", "markdown", "mdown", "mkd"],
  hostile: false,
  many: false,
  *read(file, language, limits) {
    const decoded = decodeWhole(file, limits);
    if ("problem" in decoded) return yield decoded;
    const reading = readMarkdown(decoded.text, language);
    if (reading.blocks.length === 0)
      return yield {
        problem: {
          at: file.path,
          what: "is empty: it holds marks and fields but no text.",
          todo: "Put the article's text into it, or leave it out.",
          kind: "failed",
        },
      };
    yield { reading: { ...reading, locator: null, encoding: decoded.encoding } };
  },
};

function readMarkdown(source: string, language: Language): Pick<Reading, "text" | "blocks" | "metadata"> {
  const front = frontMatter(source);
  const keys = footnoteKeys(source);
  const parts: string[] = [];
  let length = 0;
  const cuts: Cut[] = [];
  for (const block of blocksIn(source, front.end)) {
    const { text: words, links } = block.code
      ? { text: block.source, links: [] }
      : inlineText(block.source, keys);
    const key = block.note === undefined ? "" : `[${keys.get(block.note) ?? block.note}] `;
    const before = `${block.prefix ?? ""}${key}`;
    const shown = `${before}${words.trim()}`.trim();
    if (shown === "") continue;
    if (length > 0) {
      parts.push(BETWEEN);
      length += BETWEEN.length;
    }
    parts.push(shown);
    const span = { start: length, end: length + shown.length };
    length = span.end;
    const from = span.start + before.length;
    cuts.push({
      ...span,
      ...(block.hint && { hint: block.hint }),
      origin: `line ${block.line}`,
      links: links.map(({ start, end, href }) => ({ start: from + start, end: from + end, href })),
    });
  }
  const text = parts.join("");
  const file = statedIn(front.fields, language);
  const { blocks, metadata } = layOut(text, cuts, language, {
    titles: file.title.map(({ value }) => value),
    outlets: file.outlet.map(({ value }) => value),
    dates: file.published.map(({ value }) => value),
    titleIsKnown: file.title.length > 0,
    markup: true,
  });
  return { text, blocks, metadata: joinMetadata(metadata, file) };
}

const BETWEEN = "\n\n";

const FIELDS: Readonly<Record<string, MetadataField>> = {
  title: "title",
  author: "byline",
  authors: "byline",
  byline: "byline",
  by: "byline",
  date: "published",
  published: "published",
  publishdate: "published",
  pubdate: "published",
  outlet: "outlet",
  publisher: "outlet",
  publication: "outlet",
  site: "outlet",
  newspaper: "outlet",
  url: "address",
  link: "address",
  canonical: "address",
  canonical_url: "address",
  lang: "language",
  language: "language",
  locale: "language",
};

function statedIn(fields: readonly FrontField[], language: Language): Stating {
  const stating = nothingStated();
  for (const { name, values } of fields) {
    const field = FIELDS[name.toLowerCase()];
    const written = values.join("; ");
    if (!field || written === "") continue;
    const value = valueIn(field, written, language);
    if (value !== null)
      addStated(stating, field, { value, said: { by: "file", field: `front matter: ${name}` } });
  }
  return stating;
}

function valueIn(field: MetadataField, written: string, language: Language): string | null {
  if (field === "published")
    return machineDate(written) ?? datesIn(written, language.calendar)[0]?.value ?? null;
  if (field === "language") return languageTag(written);
  return field === "byline" ? withoutOpener(written, language) : written;
}

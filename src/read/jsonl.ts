// JSON Lines: one JSON object a line, an article in each. The text is the value's own, unchanged, and is read by the
// rules of plain text; "html" takes its place where there is no text. Fields become metadata, each by its name. Lines
// are taken from the bytes one by one, so that a file of a gigabyte never stands in memory as one string.

import type { Language } from "../lang/language.ts";
import type { Metadata, MetadataField } from "../model/metadata.ts";
import type { Problem } from "../model/problem.ts";
import { machineDate } from "./date-line.ts";
import { decode, isBlank } from "./encoding.ts";
import { readPage } from "./html.ts";
import { languageTag } from "./html-metadata.ts";
import { layOut } from "./layout.ts";
import { cutLines } from "./lines.ts";
import { addStated, joinMetadata, nothingStated, withoutOpener } from "./metadata.ts";
import type { Reader, ReadLimits, ReadResult } from "./reader.ts";

const TEXTS = ["text", "body", "content", "article", "fulltext", "full_text", "plain_text"];
const PAGES = ["html", "content_html", "body_html"];
const FIELDS: readonly (readonly [MetadataField, readonly string[]])[] = [
  ["title", ["title", "headline"]],
  ["byline", ["byline", "author", "authors", "creator"]],
  ["outlet", ["outlet", "source", "publisher", "publication", "site_name", "newspaper"]],
  [
    "published",
    ["published", "date", "date_published", "datePublished", "published_at", "publish_date", "pubdate"],
  ],
  ["address", ["url", "link", "canonical_url", "address"]],
  ["language", ["lang", "language"]],
];

const LONGEST = 1_000;

export const jsonl: Reader = {
  name: "jsonl",
  version: 1,
  extensions: ["jsonl", "ndjson"],
  hostile: true, // a line may hold a page
  many: true,
  *read({ path, bytes }, language, limits) {
    let number = 0;
    let articles = 0;
    for (const line of linesIn(asUtf8(bytes))) {
      number++;
      const result = readLine(path, number, line, language, limits);
      if (!result) continue;
      articles++;
      yield result;
    }
    if (articles > 0) return;
    const todo = "Put one JSON object with a text on each line, or leave the file out.";
    yield { problem: { at: path, what: "is empty: it has no line with an article.", todo, kind: "failed" } };
  },
};

/** The bytes as UTF-8: JSON is written so, but some programs save UTF-16. */
function asUtf8(bytes: Uint8Array): Uint8Array {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return bytes.subarray(3);
  const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (!wide) return bytes;
  const decoded = decode(bytes);
  return "text" in decoded ? Buffer.from(decoded.text) : bytes;
}

function* linesIn(bytes: Uint8Array): Iterable<Uint8Array> {
  for (let from = 0; from < bytes.length; ) {
    const end = bytes.indexOf(0x0a, from);
    yield bytes.subarray(from, end === -1 ? bytes.length : end);
    from = end === -1 ? bytes.length : end + 1;
  }
}

type Fields = Readonly<Record<string, unknown>>;

function readLine(
  path: string,
  number: number,
  line: Uint8Array,
  language: Language,
  limits: ReadLimits,
): ReadResult | null {
  const failed = (what: string, todo: string): { readonly problem: Problem } => ({
    problem: { at: path, what: `line ${number} ${what}`, todo, kind: "failed" },
  });
  if (line.length > limits.bytes)
    return failed(
      `has ${line.length.toLocaleString("en")} bytes, more than the ${limits.bytes.toLocaleString("en")} that one article may have.`,
      "Split it into articles; the other lines are read.",
    );
  const decoded = decode(line);
  if (!("text" in decoded)) return failed(decoded.what, "Mend or remove the line; the others are read.");
  if (isBlank(decoded.text)) return null;
  const fields = objectIn(decoded.text);
  if (typeof fields === "string") return failed(fields, "Mend or remove the line; the others are read.");

  const text = firstText(fields, TEXTS);
  const page = text === null ? firstText(fields, PAGES) : null;
  const file = metadataOf(fields, language);
  // A copy: a view would take the whole file with it wherever it is sent.
  const rest = { locator: `line ${number}`, encoding: decoded.encoding, bytes: line.slice() };
  if (text !== null) {
    const { blocks, metadata } = layOut(text, cutLines(text), language, {
      titles: file.title.map(({ value }) => value),
      outlets: file.outlet.map(({ value }) => value),
      dates: file.published.map(({ value }) => value),
      titleIsKnown: file.title.length > 0,
    });
    return { reading: { ...rest, text, blocks, metadata: joinMetadata(metadata, file) } };
  }
  if (page !== null) {
    const read = readPage(page, language, limits);
    if ("what" in read)
      return failed(read.what, 'Save its text in the field "text"; the other lines are read.');
    return { reading: { ...rest, ...read, metadata: joinMetadata(read.metadata, file) } };
  }
  const empty = TEXTS.find((name) => typeof fields[name] === "string");
  return empty
    ? failed(`has an empty "${empty}".`, "Leave it out, or fill it; the other lines are read.")
    : failed(`has no text (keys: ${keysOf(fields)}).`, `Name the field with the article's words "text".`);
}

/** The object of a line, or what is wrong with it. */
function objectIn(line: string): Fields | string {
  try {
    const value: unknown = JSON.parse(line);
    if (value !== null && typeof value === "object" && !Array.isArray(value)) return value as Fields;
    return "is JSON, but no object with fields.";
  } catch {
    return "is not JSON.";
  }
}

const keysOf = (fields: Fields): string => {
  const keys = Object.keys(fields)
    .slice(0, 8)
    .map((key) => key.slice(0, 30));
  return keys.length > 0 ? keys.join(", ") : "none";
};

const firstText = (fields: Fields, names: readonly string[]): string | null => {
  for (const name of names) {
    const value = fields[name];
    if (typeof value === "string" && !isBlank(value)) return value;
  }
  return null;
};

function metadataOf(fields: Fields, language: Language): Metadata {
  const found = nothingStated();
  for (const [field, names] of FIELDS)
    for (const name of names) {
      const value = valueIn(field, wordsOf(fields[name]), language);
      if (value) addStated(found, field, { value, said: { by: "file", field: `json:${name}` } });
    }
  return found;
}

/** A string, several strings, or things with a name ({"name": "Ann Lee"}), as words. */
function wordsOf(value: unknown, depth = 0): string | null {
  if (typeof value === "string") return value.slice(0, LONGEST).replace(/\s+/gu, " ").trim();
  if (depth > 3) return null;
  if (Array.isArray(value)) {
    const words = value.slice(0, 50).map((one) => wordsOf(one, depth + 1));
    return words.filter(Boolean).join("; ");
  }
  if (value !== null && typeof value === "object" && "name" in value) return wordsOf(value.name, depth + 1);
  return typeof value === "number" && Number.isInteger(value) ? String(value) : null;
}

function valueIn(field: MetadataField, words: string | null, language: Language): string | null {
  if (words === null || words === "") return null;
  if (field === "published") return machineDate(words);
  if (field === "language") return languageTag(words);
  if (field === "byline") return withoutOpener(words, language);
  return words;
}

// The references of a document: entries of its reference list, footnotes, starred notes. Trusts the reader's blocks
// where it told references and notes apart; in other blocks it takes only lines that open with a key, and those only
// where they cannot be the article's own text: past its middle, under a heading such as "References", or, where a key
// could as well number a list of points ("1.", "(1)"), after markers that ask for it. Knows nothing of what an entry
// says beyond its key and its address.

import type { Block } from "../../model/block.ts";
import type { Document } from "../../model/document.ts";
import { overlaps, type Span, trimmed } from "../../model/span.ts";

export interface Reference {
  readonly span: Span;
  /** "1", "*", "*2" for a word of Markdown's; null where the entry opens with none. */
  readonly key: string | null;
  readonly url: string | null;
  /** True where the reader said that this is a reference or a note. */
  readonly sure: boolean;
}

const SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** "¹²" as "12"; other characters stay. */
export const plainDigits = (text: string): string =>
  text.replace(/[⁰¹²³⁴-⁹]/g, (c) => String(SUPERSCRIPTS.indexOf(c)));

// "[5]FNA", "[ 5 ] FNA", "[^5]: FNA"
const BRACKETED = /^\[\s?\^?\s?([\p{L}\d][\p{L}\d_-]{0,15})\s?\]:?(?=.*[\p{L}\d])/u;
const MARKDOWN = /^\[\^[^\]\s]{1,16}\]:/;
const SUPERSCRIPT = /^([⁰¹²³⁴-⁹]{1,3})\s{0,2}(?=[\p{L}"“‘'])/u;
const NUMBERED = /^(\d{1,3})(?:[.)]|\s-)\s{0,3}(?=[\p{L}"“‘'])/u;
const PARENTHESISED = /^\((\d{1,3})\)\s{0,3}(?=[\p{L}"“‘'])/u;
const STARRED = /^([*†‡]{1,3})\s{0,3}(?=[\p{L}"“‘'])/u;
const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>"“”]{1,2000}/i;

type LineForm = "bracketed" | "markdown" | "superscript" | "numbered" | "parenthesised" | "starred";

interface Line extends Span {
  readonly form: LineForm | null;
  readonly key: string | null;
}

function lineForm(line: string): { form: LineForm | null; key: string | null } {
  const bracketed = BRACKETED.exec(line);
  if (bracketed) {
    const markdown = MARKDOWN.test(line);
    // "[he] went" opens with an insertion: only Markdown's notes may have words for keys.
    if (markdown || /^\d{1,3}$/.test(bracketed[1]!))
      return { form: markdown ? "markdown" : "bracketed", key: bracketed[1]! };
    return { form: null, key: null };
  }
  const superscript = SUPERSCRIPT.exec(line);
  if (superscript) return { form: "superscript", key: plainDigits(superscript[1]!) };
  const numbered = NUMBERED.exec(line);
  if (numbered) return { form: "numbered", key: numbered[1]! };
  const parenthesised = PARENTHESISED.exec(line);
  if (parenthesised) return { form: "parenthesised", key: parenthesised[1]! };
  const starred = STARRED.exec(line);
  if (starred) return { form: "starred", key: starred[1]! };
  return { form: null, key: null };
}

function* linesOf(text: string, block: Span): Iterable<Line> {
  let at = block.start;
  while (at < block.end) {
    let end = at;
    while (end < block.end && text[end] !== "\n" && text[end] !== "\r") end++;
    const span = trimmed(text, { start: at, end });
    // A key and the characters that tell it stand at the front: the rest of a long line need not be looked at.
    if (span.end > span.start)
      yield { ...span, ...lineForm(text.slice(span.start, Math.min(span.end, span.start + 200))) };
    at = end + 1;
  }
}

export const addressIn = (words: string): string | null =>
  ADDRESS.exec(words)?.[0].replace(/[.,;:!?)\]}'’»]+$/, "") ?? null;

/**
 * The references of a document, in document order. `headings` are in lower case; `asked` are the markers of the text,
 * by key, with the place where each first stands.
 */
export function referencesOf(
  document: Document,
  headings: readonly string[],
  asked: ReadonlyMap<string, number>,
): readonly Reference[] {
  const { text } = document;
  const found: Reference[] = [];
  const add = (block: Block, span: Span, key: string | null, sure: boolean): void => {
    const whole = trimmed(text, span);
    if (whole.end <= whole.start) return;
    const written = addressIn(text.slice(whole.start, whole.end));
    found.push({ span: whole, key, url: written ?? linkIn(block, whole), sure });
  };
  const own = document.blocks.filter((block) => block.kind !== "boilerplate");
  const middle = own.length > 0 ? (own[0]!.start + own.at(-1)!.end) / 2 : 0;
  const openFrom = askedLists(document, asked, middle);
  let listed = false;
  for (const block of document.blocks) {
    const sure = block.kind === "reference" || block.kind === "note";
    const lines = [...linesOf(text, block)];
    if (lines.length === 0) continue;
    if (isHeading(text, lines, headings)) listed = true;
    else if (block.kind === "heading") listed = false;
    const stars = lines.filter((line) => line.form === "starred").length;
    let open: { start: number; key: string | null } | null = null;
    if (sure && lines[0]!.form === null) open = { start: lines[0]!.start, key: null };
    for (const line of lines) {
      if (line.form === null) continue;
      const late = isLate(block, line, middle);
      const from = openFrom.get(line.form);
      const accepted =
        sure ||
        listed ||
        line.form === "markdown" ||
        (isPointForm(line.form) ? late && from !== undefined && line.start >= from : late);
      // Several starred lines in one paragraph are a list of points, not notes.
      if (!accepted || (line.form === "starred" && stars > 2 && !sure)) continue;
      if (open) add(block, { start: open.start, end: line.start }, open.key, sure);
      open = { start: line.start, key: line.key };
    }
    if (open && (sure || open.key !== null))
      add(block, { start: open.start, end: block.end }, open.key, sure);
  }
  return found;
}

const isLate = (block: Block, line: Line, middle: number): boolean =>
  line.start >= middle && (block.kind === "paragraph" || block.kind === "boilerplate");

/** Forms that number points as often as notes. */
const isPointForm = (form: LineForm): boolean => form === "numbered" || form === "parenthesised";

/**
 * Where lists in such a form begin that are references: with the run of lines around the first one that a marker before
 * it asks for. None where references stand in a form that leaves no doubt.
 */
function askedLists(
  document: Document,
  asked: ReadonlyMap<string, number>,
  middle: number,
): ReadonlyMap<LineForm, number> {
  const from = new Map<LineForm, number>();
  let run = null as { readonly form: LineForm; readonly start: number } | null;
  for (const block of document.blocks) {
    if (block.kind === "reference") return new Map();
    for (const line of linesOf(document.text, block)) {
      const { form } = line;
      if (form === null || !isLate(block, line, middle)) {
        run = null;
        continue;
      }
      if (form === "bracketed") return new Map();
      if (run?.form !== form) run = { form, start: line.start };
      const marker = asked.get(line.key!);
      if (isPointForm(form) && !from.has(form) && marker !== undefined && marker < line.start)
        if (namesWork(document.text, line)) from.set(form, run.start);
    }
  }
  return from;
}

/** Where a title that is a hyperlink leads. Only the web counts: "javascript:" and its like lead nowhere. */
const linkIn = (block: Block, span: Span): string | null =>
  block.links?.find((link) => overlaps(link, span) && isWebAddress(link.href))?.href ?? null;

export const isWebAddress = (address: string): boolean => /^https?:\/\//i.test(address);

/** An entry says when or where a work appeared; a point of a list seldom does. */
const namesWork = (text: string, line: Span): boolean =>
  /(?<!\d)(?:1[5-9]|20)\d\d(?!\d)|https?:|www\./i.test(
    text.slice(line.start, Math.min(line.end, line.start + 600)),
  );

function isHeading(text: string, lines: readonly Line[], headings: readonly string[]): boolean {
  if (lines.length > 1) return false;
  const words = text
    .slice(lines[0]!.start, Math.min(lines[0]!.end, lines[0]!.start + 40))
    .replace(/^[#\s]+|[:\s]+$/g, "");
  return headings.includes(words.toLowerCase());
}

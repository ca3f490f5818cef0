// Writes the light tree of a page as text, in document order and with nothing visible left out: block elements become
// pieces, white space collapses as a browser would collapse it, <br> breaks a line. Where a browser makes characters of
// its own, so does this: numbers of ordered lists ("1. "), quotation marks of <q>. Digits set high are written as such
// ("held.¹"), or they would read as part of the word before; a marker with brackets stays as it is ("[1]").

import type { Link } from "../model/block.ts";
import type { Span } from "../model/span.ts";
import { type Element, wordsWithin } from "./html-tree.ts";

export interface Run extends Span {
  /** The innermost block element that holds the run. */
  readonly element: Element;
  /** Code units of the run that stand in links. */
  readonly linked: number;
  readonly links: readonly Link[];
  /** Inline elements in it, the first of them. */
  readonly inline: readonly Element[];
}

export interface PageText {
  readonly text: string;
  readonly runs: readonly Run[];
}

const BLOCK = new Set(
  "address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary table caption tbody td th tfoot thead tr ul #root".split(
    " ",
  ),
);
const APART = new Set(["a", "button", "label", "time"]);
const BLOCK_STYLE = /(?:^|;)\s*display\s*:\s*(?:block|flex|grid|table|list-item)/i;
const PRE_STYLE = /(?:^|;)\s*white-space\s*:\s*(?:pre|break-spaces)/i;
const BARE_LIST = /(?:^|;)\s*list-style(?:-type)?\s*:\s*none/i;
const SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
const BETWEEN = "\n\n";
const CELLS = " | ";
const ADDRESS = /^https?:\/\//i;
const STEPS = " › ";

export function textOf(root: Element): PageText {
  const parts: string[] = [];
  const runs: Run[] = [];
  let length = 0; // of all parts
  let start = -1; // of the run that is open, or -1
  let last = ""; // last character of the open run
  let blank = false; // a blank is due before the next word
  let breaks = 0; // <br>s due
  let linked = 0;
  let inline: Element[] = [];
  let links: Link[] = [];
  let linkStart = -1; // of the words of the link that is open, or -1
  let holder = root;
  let before: Element | null = null; // an inline control that has just closed
  let number = ""; // of a list's item, due before its first word

  const put = (words: string): void => {
    parts.push(words);
    length += words.length;
    last = words.at(-1)!;
  };
  const close = (): void => {
    if (start >= 0) {
      runs.push({ start, end: length, element: holder, linked, links, inline });
      put(BETWEEN);
    }
    start = -1;
    blank = false;
    breaks = 0;
    linked = 0;
    inline = [];
    links = [];
    before = null;
  };
  const say = (words: string, inLink: boolean): void => {
    if (words === "") return;
    // Two line breaks are a paragraph's end in the manner of old pages.
    if (breaks >= 2) close();
    if (start < 0) {
      start = length;
      if (number !== "") put(number);
      number = "";
    } else if (breaks === 1) put("\n");
    else if (blank && last !== "\n") put(" ");
    blank = false;
    breaks = 0;
    if (inLink && linkStart < start) linkStart = length;
    put(words);
    if (inLink) linked += words.length;
  };
  const write = (raw: string, inLink: boolean, pre: boolean): void => {
    if (pre) {
      for (const [i, line] of raw.split(/\r\n|[\r\n]/).entries()) {
        if (i > 0) breaks++;
        say(line.trimEnd(), inLink);
      }
      return;
    }
    const words = raw.replace(/[ \t\n\r\f]+/g, " ");
    if (words === " ") blank = true;
    else {
      if (words.startsWith(" ")) blank = true;
      say(trimBlanks(words), inLink);
      if (words.endsWith(" ")) blank = true;
    }
  };
  const visit = (element: Element, inLink: boolean, pre: boolean, quotes: number): void => {
    let count = wholeNumber(element.attributes.start) ?? 1;
    for (const child of element.children) {
      if (typeof child === "string") {
        write(child, inLink, pre);
        if (child.trim() !== "") before = null;
        continue;
      }
      const { tag, attributes } = child;
      if (tag === "head" || tag === "title") continue;
      if (tag === "br") {
        breaks++;
        continue;
      }
      const isPre = pre || tag === "pre" || PRE_STYLE.test(attributes.style ?? "");
      if (isBlock(child)) {
        const outer = holder;
        close();
        holder = child;
        if (tag === "li" && element.tag === "ol" && !BARE_LIST.test(element.attributes.style ?? "")) {
          count = wholeNumber(attributes.value) ?? count;
          number = `${count++}. `;
        }
        if (tag === "tr" && isPlainRow(child)) row(child, CELLS, inLink, isPre, quotes);
        else if ((tag === "ol" || tag === "ul") && isBreadcrumb(child))
          row(child, STEPS, inLink, isPre, quotes);
        else visit(child, inLink, isPre, quotes);
        close();
        if (tag === "li") number = "";
        holder = outer;
        continue;
      }
      if (APART.has(tag)) {
        if (before) blank = true; // two links or buttons side by side never read as one word
        before = null;
      }
      if (inline.length < INLINE) inline.push(child);
      const high = tag === "sup" ? /^\s*(\d{1,3})\s*$/.exec(wordsWithin(child, 8)) : null;
      if (high) say([...high[1]!].map((digit) => SUPERSCRIPTS[Number(digit)]).join(""), inLink);
      else if (tag === "q") {
        say(quotes % 2 === 0 ? "“" : "‘", inLink);
        visit(child, inLink, isPre, quotes + 1);
        blank = false;
        say(quotes % 2 === 0 ? "”" : "’", inLink);
      } else if (tag === "a" && ADDRESS.test(attributes.href ?? "")) {
        linkStart = -1;
        visit(child, true, isPre, quotes);
        // A link around whole blocks is no link of one of them.
        if (start >= 0 && linkStart >= start)
          links.push({ start: linkStart, end: length, href: attributes.href! });
        linkStart = -1;
      } else visit(child, inLink || tag === "a", isPre, quotes);
      if (APART.has(tag)) before = child;
    }
  };
  /** Cells that hold no blocks of their own are one line: "Held | 41 | 14". So are the steps of a breadcrumb. */
  const row = (element: Element, mark: string, inLink: boolean, pre: boolean, quotes: number): void => {
    for (const cell of element.children) {
      if (typeof cell === "string" || !holdsWords(cell)) continue;
      if (start >= 0) {
        blank = false;
        say(mark, inLink);
      }
      before = null;
      visit(cell, inLink, pre, quotes);
    }
  };
  visit(root, false, false, 0);
  close();
  return { text: parts.join("").slice(0, runs.at(-1)?.end ?? 0), runs };
}

const INLINE = 50;

const isBlock = ({ tag, attributes }: Element): boolean =>
  BLOCK.has(tag) || (attributes.style !== undefined && BLOCK_STYLE.test(attributes.style));

const isPlainRow = (row: Element): boolean =>
  row.children.every((cell) => typeof cell === "string" || !holdsBlocks(cell));

/** A list that shows the way to the page; browsers' style sheets write its marks. */
const isBreadcrumb = (list: Element): boolean =>
  [list, list.parent].some((element) => {
    const { class: names, id, itemtype, "aria-label": label } = element?.attributes ?? {};
    return /crumb/i.test(`${names} ${id} ${itemtype} ${label}`);
  }) && list.children.every((item) => typeof item === "string" || !holdsBlocks(item));

const holdsWords = (element: Element): boolean =>
  element.children.some((child) => (typeof child === "string" ? child.trim() !== "" : holdsWords(child)));

const holdsBlocks = (element: Element): boolean =>
  element.children.some((child) => typeof child !== "string" && (isBlock(child) || holdsBlocks(child)));

function wholeNumber(value: string | undefined): number | null {
  return value !== undefined && /^\s*-?\d{1,6}\s*$/.test(value) ? Number(value) : null;
}

/** Without the blanks of markup at its edges; no-break spaces stay. */
const trimBlanks = (words: string): string => words.replace(/^ | $/g, "");

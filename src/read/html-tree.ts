// Parses a page into a light tree of what a person would see, and refuses pages that are built to hurt. It is a SAX
// pass: depth, elements and attributes are counted as they come, so that 50 MB of either stop within their limits and
// never become a document. Scripts, styles, pictures and hidden elements are left out. Knows nothing of articles.

import { createRequire } from "node:module";
import type * as Htmlparser2 from "htmlparser2";
import type { ReadLimits } from "./reader.ts";

export interface Element {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Element | string)[];
  readonly parent: Element | null;
  /** Counted in document order from 0, over all elements kept. */
  readonly number: number;
  /** Its place among its siblings of the same tag, from 1. */
  readonly place: number;
}

export interface Tree {
  readonly root: Element;
  readonly elements: number;
  /** Characters of text, each counted as often as elements hold it: what the extractor's time grows with. */
  readonly weight: number;
  /** The contents of its scripts of linked data. */
  readonly linkedData: readonly string[];
}

export interface TooMuch {
  readonly what: string;
  readonly todo: string;
}

const CHUNK = 65_536;

// Deeper than this the extractor's time explodes (128 levels 0.15 s, 512 1 s, 1,024 4.7 s), whatever the limits say.
const DEEPEST = 400;
// Honest elements have fewer than fifty attributes; a page has some three for each element.
const ATTRIBUTES_EACH = 1_000;
const ATTRIBUTES_PER_ELEMENT = 10;
const VALUE = 2_000;
const LINKED_DATA = 1_000_000;

const KEPT_ATTRIBUTES = new Set(
  "id class href rel role lang xml:lang style datetime itemprop itemtype name property content type start value http-equiv aria-label colspan rowspan dir alt".split(
    " ",
  ),
);
const UNSEEN = new Set(
  "script style template noscript svg iframe object embed canvas video audio map select datalist textarea noframes frameset applet".split(
    " ",
  ),
);
const UNSEEN_CLASS =
  /(?:^|\s)(?:sr-only|visually-hidden|visuallyhidden|screen-reader-text|screen-reader-only)(?:\s|$)/;
const UNSEEN_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

const isUnseen = (tag: string, attributes: Readonly<Record<string, string>>): boolean =>
  UNSEEN.has(tag) ||
  "hidden" in attributes ||
  (tag === "dialog" && !("open" in attributes)) ||
  (attributes.class !== undefined && UNSEEN_CLASS.test(attributes.class)) ||
  (attributes.style !== undefined && UNSEEN_STYLE.test(attributes.style));

export function parseTree(html: string, limits: ReadLimits): Tree | TooMuch {
  const depth = Math.min(limits.depth, DEEPEST);
  const root: Element & { readonly counts: Map<string, number> } = node("#root", {}, null, 0, 1);
  const linkedData: string[] = [];
  const open: { element: ReturnType<typeof node> | null; tag: string; data: boolean }[] = [];
  let here = root;
  let unseen = 0; // open elements from the outermost unseen one on
  let elements = 0;
  let attributes = 0;
  let attributesHere = 0;
  let data = 0;
  let weight = 0;
  let tooMuch: TooMuch | null = null;

  const stop = (what: string): void => {
    tooMuch ??= { what, todo: "Open it in a browser, copy the article into a .txt file, and read that." };
    parser.pause();
  };
  const { Parser } = createRequire(import.meta.url)("htmlparser2") as typeof Htmlparser2;
  const parser = new Parser(
    {
      onattribute() {
        attributes++;
        attributesHere++;
        if (attributesHere > ATTRIBUTES_EACH)
          stop(`has an element with more than ${ATTRIBUTES_EACH} attributes.`);
        else if (attributes > limits.elements * ATTRIBUTES_PER_ELEMENT)
          stop(`has more than ${limits.elements * ATTRIBUTES_PER_ELEMENT} attributes.`);
      },
      onopentag(tag, given) {
        attributesHere = 0;
        if (tooMuch) return;
        if (++elements > limits.elements) return stop(`has more than ${limits.elements} elements.`);
        if (open.length >= depth) return stop(`nests elements more than ${depth} deep.`);
        const isData = tag === "script" && /^\s*application\/ld\+json/i.test(given.type ?? "");
        if (unseen > 0 || isUnseen(tag, given)) {
          unseen++;
          open.push({ element: null, tag, data: isData });
          if (isData) linkedData.push("");
          return;
        }
        const place = (here.counts.get(tag) ?? 0) + 1;
        here.counts.set(tag, place);
        const element = node(tag, kept(given), here, elements, place);
        here.children.push(element);
        here = element;
        open.push({ element, tag, data: false });
      },
      ontext(text) {
        if (tooMuch) return;
        weight += text.length * (open.length + 1);
        if (unseen === 0) addText(here.children, text);
        else if (open.at(-1)!.data && (data += text.length) <= LINKED_DATA)
          linkedData[linkedData.length - 1] += text;
      },
      onclosetag() {
        const closed = open.pop();
        if (!closed) return;
        if (closed.element === null) unseen--;
        else here = closed.element.parent as typeof root;
      },
    },
    { decodeEntities: true },
  );
  for (let at = 0; at < html.length && !tooMuch; at += CHUNK) {
    parser.write(html.slice(at, at + CHUNK));
    attributesHere = Math.min(attributesHere, ATTRIBUTES_EACH);
  }
  if (!tooMuch) parser.end();
  return tooMuch ?? { root, elements, weight, linkedData };
}

const node = (
  tag: string,
  attributes: Readonly<Record<string, string>>,
  parent: Element | null,
  number: number,
  place: number,
) => ({
  tag,
  attributes,
  children: [] as (Element | string)[],
  parent,
  number,
  place,
  counts: new Map<string, number>(),
});

/** The parser hands text over in pieces, one for each entity; a node holds it whole. */
function addText(children: (Element | string)[], text: string): void {
  const last = children.length - 1;
  if (typeof children[last] === "string") children[last] += text;
  else children.push(text);
}

function kept(given: Readonly<Record<string, string>>): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const name in given) if (KEPT_ATTRIBUTES.has(name)) attributes[name] = given[name]!.slice(0, VALUE);
  return attributes;
}

/** Where an element stands: "/html/body/main/p[2]". A number is written where siblings share the tag. */
export function pathOf(element: Element): string {
  const steps: string[] = [];
  for (let at: Element | null = element; at?.parent; at = at.parent) {
    const alone = (at.parent as Element & { counts: Map<string, number> }).counts.get(at.tag) === 1;
    steps.push(alone ? at.tag : `${at.tag}[${at.place}]`);
  }
  return `/${steps.reverse().join("/")}`;
}

/** All elements below `root` in document order. */
export function elementsOf(root: Element): Element[] {
  const all: Element[] = [];
  const visit = (element: Element): void => {
    for (const child of element.children) {
      if (typeof child === "string") continue;
      all.push(child);
      visit(child);
    }
  };
  visit(root);
  return all;
}

/** The words within an element as they stand in the file, the first `most` characters or a few more. */
export function wordsWithin(element: Element, most: number): string {
  let words = "";
  const visit = (at: Element): void => {
    for (const child of at.children) {
      if (words.length >= most) return;
      if (typeof child === "string") words += child;
      else visit(child);
    }
  };
  visit(element);
  return words;
}

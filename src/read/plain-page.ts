// A saved page as one to look at beside its text: its elements that give words a shape, and nothing that acts, loads,
// leads anywhere or hides. What comes out is made element by element out of a list of what is allowed, so that what
// nobody thought of is left out. Still to be shown in a sandboxed frame only.

import { type Element, parseTree } from "./html-tree.ts";
import type { ReadLimits } from "./reader.ts";

const KEPT = new Set(
  "p div section article main header footer nav aside blockquote q cite em strong b i u s sub sup small mark abbr time address h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table caption colgroup col thead tbody tfoot tr th td figure figcaption pre code br hr span a img".split(
    " ",
  ),
);
/** Elements that go with all that is in them; parseTree leaves out scripts, styles and frames by itself. */
const DROPPED = new Set("head title button input math marquee dialog portal".split(" "));
const EMPTY = new Set(["br", "hr", "col"]);
const NUMBERS = new Set(["colspan", "rowspan"]);

/** Of what a frame shows; a page of two million characters is no article. */
export const LARGEST_PAGE = 2_000_000;

const STYLE = `:root{color-scheme:light dark}body{font:1rem/1.5 Georgia,serif;max-width:44em;margin:1.5em auto;padding:0 1em}
table{border-collapse:collapse}td,th{border:1px solid #8888;padding:.2em .4em;vertical-align:top}pre{white-space:pre-wrap}
.link{text-decoration:underline dotted}.picture{font-size:.85em;opacity:.75}nav,footer,header,aside{font-size:.9em}`;

/** The page, or null where it is too large, or built so that reading it would be. */
export function plainPage(page: string, limits: ReadLimits): string | null {
  const tree = parseTree(page, limits);
  if ("what" in tree) return null;
  const out: string[] = [];
  let length = 0;
  const put = (piece: string): void => {
    length += piece.length;
    if (length <= LARGEST_PAGE) out.push(piece);
  };
  const visit = (element: Element): void => {
    for (const child of element.children) {
      if (length > LARGEST_PAGE) return;
      if (typeof child === "string") put(escaped(child));
      else if (!DROPPED.has(child.tag)) putElement(child);
    }
  };
  const putElement = (element: Element): void => {
    const { tag, attributes } = element;
    if (!KEPT.has(tag)) {
      visit(element);
      return;
    }
    if (tag === "img") {
      const alt = attributes.alt?.trim() ?? "";
      put(alt === "" ? "" : `<span class="picture">[${escaped(alt)}]</span>`);
      return;
    }
    // A link shows that it is one and leads nowhere.
    const name = tag === "a" ? "span" : tag;
    put(`<${name}${tag === "a" ? ' class="link"' : ""}${shape(attributes)}>`);
    if (EMPTY.has(tag)) return;
    visit(element);
    put(`</${name}>`);
  };
  visit(tree.root);
  if (length > LARGEST_PAGE) return null;
  return `<!doctype html>\n<html><head><meta charset="utf-8"><title>Original page</title><style>${STYLE}</style></head><body>${out.join("")}</body></html>\n`;
}

/** The attributes that say how cells span and which way words run; nothing else. */
function shape(attributes: Readonly<Record<string, string>>): string {
  let kept = "";
  for (const [name, value] of Object.entries(attributes)) {
    if (NUMBERS.has(name) && /^\d{1,3}$/.test(value)) kept += ` ${name}="${value}"`;
    if (name === "dir" && /^(?:ltr|rtl|auto)$/i.test(value)) kept += ` dir="${value.toLowerCase()}"`;
  }
  return kept;
}

const escaped = (text: string): string =>
  text
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;")
    .replace(/\u0000/g, "");

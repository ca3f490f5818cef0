// Asks Mozilla's Readability which elements are the article's. It is handed a page rebuilt from the light tree, in which
// every element carries a stamp; what comes back is the stamps that it kept. Its own text is not used: it drops titles,
// bylines and lists of notes, and rewrites elements, while a document must hold all that the page showed.

import { createRequire } from "node:module";
import type * as Reading from "@mozilla/readability";
import type * as Linkedom from "linkedom";
import type { Element, Tree } from "./html-tree.ts";

/** The numbers of the elements that the extractor kept; null where it found no article, or was not asked. */
export type Kept = ReadonlySet<number> | null;

// Within these it took 1.8 s at worst (18,000 elements, 190 deep); 5 MB of text 150 deep, a weight of 750 million, took
// 9 s. A news page has some 2,000 elements and a weight of 2 million; a book of 2 MB, 15 deep, 30 million.
const ELEMENTS = 20_000;
const WEIGHT = 40_000_000;

const STAMP = "hs-";

export function articleOf(tree: Tree): Kept {
  if (tree.elements > ELEMENTS || tree.weight > WEIGHT) return null;
  // Loaded only for a page that is read: together they take 110 ms.
  const require = createRequire(import.meta.url);
  const { parseHTML } = require("linkedom") as typeof Linkedom;
  const { Readability } = require("@mozilla/readability") as typeof Reading;
  try {
    const { document } = parseHTML(stamped(tree.root));
    const article = new Readability<DomElement>(document, {
      charThreshold: 200,
      disableJSONLD: true,
      serializer: (element) => element as unknown as DomElement,
    }).parse();
    return article?.content ? stampsIn(article.content) : null;
  } catch {
    return null; // the page is still read whole, by its elements' names
  }
}

interface DomElement {
  readonly attributes: Iterable<{ readonly name: string }>;
  readonly children: Iterable<DomElement>;
}

function stampsIn(content: DomElement): Kept {
  const kept = new Set<number>();
  const visit = (element: DomElement): void => {
    for (const { name } of element.attributes)
      if (name.startsWith(STAMP)) kept.add(Number(name.slice(STAMP.length)));
    for (const child of element.children) visit(child);
  };
  visit(content);
  return kept.size > 0 ? kept : null;
}

const VOID = new Set("area base br col hr img input link meta source track wbr".split(" "));
// What Readability weighs. It merges the attributes of nested elements, so a stamp is a name of its own, not a value.
const WEIGHED = ["id", "class", "href", "rel", "role", "itemprop", "name", "property", "content", "style"];

function stamped(root: Element): string {
  const parts: string[] = ["<!doctype html>"];
  const page = root.children.some((child) => typeof child !== "string" && child.tag === "html");
  const write = (element: Element): void => {
    for (const child of element.children) {
      if (typeof child === "string") parts.push(escaped(child));
      else {
        parts.push(`<${child.tag} ${STAMP}${child.number}`);
        for (const name of WEIGHED)
          if (child.attributes[name] !== undefined)
            parts.push(` ${name}="${escaped(child.attributes[name])}"`);
        parts.push(">");
        if (VOID.has(child.tag)) continue;
        write(child);
        parts.push(`</${child.tag}>`);
      }
    }
  };
  if (page) write(root);
  else {
    parts.push("<html><head></head><body>");
    write(root);
    parts.push("</body></html>");
  }
  return parts.join("");
}

// Only lengths and commas are weighed, so marks of markup are replaced by others: entities would come back as a text node
// each, and 20 MB of them take 20 s.
const STAND_INS: Readonly<Record<string, string>> = { "&": "+", "<": "‹", ">": "›", '"': "'" };

const escaped = (text: string): string => text.replace(/[&<>"]/g, (mark) => STAND_INS[mark]!);

// Says of every run of a page's text whether it is the article's or stands around it, and what markup calls it. Goes by
// what the extractor kept, by elements, and by the names that sites give to parts of pages. Those names are a convention
// of the web and English on pages of every language, so they stand here and not with the words of a language.

import type { BlockKind } from "../model/block.ts";
import type { Kept } from "./html-article.ts";
import type { PageText, Run } from "./html-text.ts";
import type { Element } from "./html-tree.ts";
import { endsSentence } from "./sentence-end.ts";

export interface RunRole {
  readonly hint?: BlockKind;
  readonly aside: boolean;
}

// Matched against single words of class and id ("share-bar" has two), from their start.
const AROUND =
  /^(?:share|sharing|social|addtoany|related|recommend|suggest|newsletter|subscri|signup|signin|login|comment(?!ar)|respond|reply|disqus|livefyre|cookie|consent|gdpr|privacy|advert|sponsor|promo|breadcrumb|crumb|nav(?:bar|igation)?$|submenu|menu|sidebar|widget|popup|modal|lightbox|overlay|paywall|pagination|pager|skip|toolbar|trending|mostread|popular|outbrain|taboola|footer|foot$|copyright|tagcloud|taglist|tags?$|filed|categor|banner|donate|teaser|masthead|topbar|sitemap|ads?$|adsense|print$|hatom)/;
const AUTHOR = /^(?:byline|authors?|writer|reporter|contributor|by|submitted)$/;
const NOT_AUTHOR = /^(?:bio|about|box|card|avatar|image|photo|related|comment|info|profile|description|more)/;
const DATE =
  /^(?:date|time|datetime|published|pubdate|timestamp|posted|dateline|updated|entrydate|postdate)$/;
const NOTES = /^(?:footnotes?|endnotes?|notes|fn|reflist|references|bibliography|starnote|citations?)$/;
const REFERENCES = /^(?:references|bibliography|reflist|citations?|sources)$/;

const AROUND_TAGS = new Set(["nav", "footer", "button", "menu"]);
const AROUND_ROLES = new Set(["navigation", "contentinfo", "banner", "complementary", "search", "dialog"]);
const COMMENTS = /^(?:comments|commentlist|disqus|respond)$/;
const AUTHOR_PROPS = /^(?:author|creator)$/;

// A part of the page that holds this share of the article is a wrapper, whatever it is called ("commentary", "form").
const WRAPPER = 0.4;
// A run is made of links where they take more of it than this.
const LINKED = 0.5;
const PROSE = 60;
// Runs before the first paragraph that may be its title, byline and date, in the article's own element; and fewer where
// that element is the page itself, whose header stands there too.
const BEFORE = 8;
const BEFORE_ON_PAGE = 3;
const META = 200;
const BOLD_HEADING = 100;
// Less text than this in what the extractor kept is no article.
const ARTICLE = 140;

export function rolesOf({ text, runs }: PageText, kept: Kept): RunRole[] {
  const prose = runs.map((run) => isProse(text, run));
  const taken = runs.map((run) => kept?.has(run.element.number) ?? false);
  const size = (which: readonly boolean[]): number =>
    runs.reduce((sum, run, i) => sum + (which[i] ? run.end - run.start : 0), 0);
  const named = kept !== null && size(taken) >= ARTICLE;
  const commented = comments(runs, prose);
  const article = (named ? taken : byElements(runs, prose)).map((is, i) => is && !commented[i]);
  const whole = size(article);

  // How much of the article each element holds.
  const holds = new Map<Element, number>();
  for (const [i, run] of runs.entries())
    if (article[i])
      for (let at: Element | null = run.element; at; at = at.parent)
        holds.set(at, (holds.get(at) ?? 0) + run.end - run.start);

  const around = new Map<Element, boolean>();
  const isAround = (element: Element | null): boolean => {
    if (element === null) return false;
    const before = around.get(element);
    if (before !== undefined) return before;
    const wrapper = (holds.get(element) ?? 0) > whole * WRAPPER;
    const found = (!wrapper && looksAround(element)) || isAround(element.parent);
    around.set(element, found);
    return found;
  };

  const root = commonAncestor(runs.filter((_, i) => article[i] && prose[i]).map((run) => run.element));
  const first = article.findIndex((is, i) => is && prose[i]);
  const last = article.findLastIndex((is, i) => is && prose[i]);
  return runs.map((run, i) => {
    if (commented[i] || isAround(run.element)) return { hint: "boilerplate", aside: true };
    const inside = root !== null && isWithin(run.element, root);
    const linked = run.linked > (run.end - run.start) * LINKED;
    // The extractor drops boxes, lists and standfirsts: prose within the article's own element comes back.
    const before = root !== null && isPage(root) ? BEFORE_ON_PAGE : BEFORE;
    const between = i >= first - before && i <= last && inside && !linked;
    const own =
      article[i]! ||
      between ||
      (inside && !linked && (prose[i]! || (isHeading(run) && prose[i + 1] === true)));
    const hint = hintOf(text, run, inside || i < first);
    return hint ? { hint, aside: !own } : { aside: !own };
  });
}

/** Without an extractor: what stands in <article> or <main>, or else all that reads like prose. */
function byElements(runs: readonly Run[], prose: readonly boolean[]): boolean[] {
  for (const tag of ["article", "main"]) {
    const inside = runs.map((run) => closest(run.element, (element) => element.tag === tag) !== null);
    if (inside.some((is, i) => is && prose[i])) return inside;
  }
  const linked = (run: Run): boolean => run.linked > (run.end - run.start) * LINKED;
  if (!prose.includes(true)) return runs.map((run) => !linked(run));
  return runs.map(
    (run, i) => prose[i]! || (!linked(run) && (prose[i - 1] === true || prose[i + 1] === true)),
  );
}

/** Runs in a part of the page that is named for comments, where it neither holds a title nor all there is to read. */
function comments(runs: readonly Run[], prose: readonly boolean[]): boolean[] {
  const titled = new Set<Element>();
  for (const run of runs)
    if (run.element.tag === "h1")
      for (let at: Element | null = run.element; at; at = at.parent) titled.add(at);
  const isThread = (element: Element): boolean =>
    !isPage(element) && !titled.has(element) && namesOf(element).some((name) => COMMENTS.test(name));
  const known = new Map<Element, boolean>();
  const within = (element: Element | null): boolean => {
    if (element === null) return false;
    const found = known.get(element) ?? (isThread(element) || within(element.parent));
    known.set(element, found);
    return found;
  };
  const found = runs.map((run) => within(run.element));
  return prose.some((is, i) => is && !found[i]) ? found : runs.map(() => false);
}

const isPage = ({ tag }: Element): boolean => /^(?:#root|html|body|main|article)$/.test(tag);

const isProse = (text: string, { start, end, linked }: Run): boolean =>
  end - start >= PROSE && linked < (end - start) * LINKED && endsSentence(text, start, end);

const isHeading = ({ element }: Run): boolean => /^h[1-6]$/.test(element.tag);

/** Words of an element's class and id: "postMeta share-bar" gives post, meta, share, bar. */
function namesOf({ attributes }: Element): string[] {
  const names = `${attributes.class ?? ""} ${attributes.id ?? ""}`.slice(0, 400);
  return names
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .filter((name) => name !== "");
}

function looksAround(element: Element): boolean {
  const { tag, attributes } = element;
  if (AROUND_TAGS.has(tag) || AROUND_ROLES.has(attributes.role ?? "")) return true;
  const names = namesOf(element);
  // "author" and "byline" within a footer or a header are wanted; so is a date.
  return names.some((name) => AROUND.test(name)) && !names.some((name) => AUTHOR.test(name) && name !== "by");
}

function hintOf(text: string, run: Run, near: boolean): BlockKind | undefined {
  const { element, start, end, inline } = run;
  const length = end - start;
  if (isHeading(run)) return element.tag === "h1" ? "title" : "heading";
  if (near && length <= META) {
    if ([element, ...inline].some(isAuthor) || closest(element, isAuthor, 3)) return "byline";
    if ([element, ...inline].some(isDate) || closest(element, isDate, 2)) return "date";
  }
  const list = closest(element, ({ tag }) => tag === "li" || tag === "p" || tag === "dd" || tag === "div", 4);
  const notes = list && closest(list, (at) => namesOf(at).some((name) => NOTES.test(name)), 4);
  if (
    notes &&
    (element.tag === "li" || element.tag === "p" || list.tag === "li") &&
    isEntryLike(text, run, notes)
  )
    return namesOf(notes).some((name) => REFERENCES.test(name)) ? "reference" : "note";
  if (closest(element, ({ tag }) => tag === "blockquote")) return "quotation";
  const bold = inline[0];
  if (
    element.tag === "p" &&
    (bold?.tag === "b" || bold?.tag === "strong") &&
    inline.length === 1 &&
    length <= BOLD_HEADING &&
    element.children.every((child) => child === bold || (typeof child === "string" && child.trim() === "")) &&
    !endsSentence(text, start, end)
  )
    return "heading";
  return undefined;
}

/** An entry of a list of notes: in a list, or with a key of its own at its front. */
const isEntryLike = (text: string, { start, element }: Run, notes: Element): boolean =>
  closest(element, ({ tag }) => tag === "li") !== null ||
  notes === element ||
  /^(?:\[?\d|[*†‡§¹²³⁴-⁹])/u.test(text.slice(start, start + 4));

function isAuthor(element: Element): boolean {
  const { attributes } = element;
  if (/(?:^|\s)author(?:\s|$)/.test(attributes.rel ?? "") || AUTHOR_PROPS.test(attributes.itemprop ?? ""))
    return true;
  const names = namesOf(element);
  return names.some((name) => AUTHOR.test(name)) && !names.some((name) => NOT_AUTHOR.test(name));
}

function isDate(element: Element): boolean {
  if (element.tag === "time" || /^date(?:Published|Created)$/.test(element.attributes.itemprop ?? ""))
    return true;
  return namesOf(element).some((name) => DATE.test(name));
}

/** The element itself or the nearest one above it that fits, at most `steps` up. */
function closest(element: Element, fits: (element: Element) => boolean, steps = 400): Element | null {
  let at: Element | null = element;
  for (let i = 0; at && i <= steps; i++) {
    if (fits(at)) return at;
    at = at.parent;
  }
  return null;
}

const isWithin = (element: Element, outer: Element): boolean =>
  closest(element, (at) => at === outer) !== null;

function commonAncestor(elements: readonly Element[]): Element | null {
  const chain = (element: Element): Element[] => {
    const up: Element[] = [];
    for (let at: Element | null = element; at; at = at.parent) up.unshift(at);
    return up;
  };
  let common: readonly Element[] | null = null;
  for (const element of new Set(elements)) {
    const own = chain(element);
    let same = 0;
    while (common && same < common.length && common[same] === own[same]) same++;
    common = common ? common.slice(0, same) : own;
  }
  // The paragraph itself, where it is the only one, is too narrow a root.
  const found = common?.at(-1) ?? null;
  return found && elements.every((element) => element === found) ? found.parent : found;
}

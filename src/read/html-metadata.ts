// What a page's head and linked data state: title, author, outlet, date, address, language. Each value keeps the name of
// the field that says it. What the text itself says is found by the layout, and comes first.

import type { Language } from "../lang/language.ts";
import type { Metadata, MetadataField } from "../model/metadata.ts";
import { machineDate } from "./date-line.ts";
import { type Element, elementsOf, type Tree, wordsWithin } from "./html-tree.ts";
import { addStated, nothingStated, withoutOpener } from "./metadata.ts";
import { isOutletName } from "./outlets.ts";
import { folded } from "./phrases.ts";

export interface FileMetadata {
  readonly metadata: Metadata;
  /** The words of <title>, which often hold the outlet's name beside the article's. */
  readonly pageTitle: string | null;
}

const FIELDS: readonly (readonly [MetadataField, readonly string[]])[] = [
  ["title", ["og:title", "citation_title", "dc.title", "dcterms.title", "twitter:title", "parsely-title"]],
  [
    "byline",
    [
      "author",
      "citation_author",
      "dc.creator",
      "dcterms.creator",
      "article:author",
      "byl",
      "parsely-author",
      "sailthru.author",
    ],
  ],
  [
    "outlet",
    [
      "og:site_name",
      "citation_journal_title",
      "dc.publisher",
      "dcterms.publisher",
      "publisher",
      "application-name",
    ],
  ],
  [
    "published",
    [
      "article:published_time",
      "citation_publication_date",
      "citation_date",
      "dc.date",
      "dc.date.issued",
      "dcterms.issued",
      "dcterms.date",
      "date",
      "pubdate",
      "publishdate",
      "publish-date",
      "publication_date",
      "parsely-pub-date",
      "sailthru.date",
      "og:published_time",
      "datepublished",
    ],
  ],
  ["address", ["og:url", "citation_public_url", "citation_abstract_html_url"]],
  ["language", ["content-language", "dc.language", "og:locale"]],
];

const LONGEST = 500;

export function fileMetadata(tree: Tree, html: string, language: Language): FileMetadata {
  const found = nothingStated();
  const state = (field: MetadataField, value: string | null, source: string): void => {
    const words = value && cleaned(field, value);
    if (words) addStated(found, field, { value: words, said: { by: "file", field: source } });
  };
  const elements = elementsOf(tree.root);
  const metas = new Map<string, { readonly values: string[]; readonly source: string }>();
  let pageTitle: string | null = null;
  for (const element of elements) {
    const { tag, attributes } = element;
    if (tag === "meta") {
      const [kind, name] = (["property", "name", "itemprop", "http-equiv"] as const)
        .map((key) => [key, attributes[key]] as const)
        .find(([, value]) => value !== undefined) ?? ["name", undefined];
      const key = name?.trim().toLowerCase();
      if (!key || attributes.content === undefined) continue;
      const entry = metas.get(key) ?? { values: [], source: `meta[${kind}=${name!.trim()}]` };
      if (entry.values.length < 50) entry.values.push(attributes.content);
      metas.set(key, entry);
    } else if (tag === "title" && pageTitle === null) pageTitle = collapse(wordsWithin(element, LONGEST));
    else if (tag === "html")
      state("language", attributes.lang ?? attributes["xml:lang"] ?? null, "html[lang]");
    else if (tag === "link" && /(?:^|\s)canonical(?:\s|$)/i.test(attributes.rel ?? ""))
      state("address", attributes.href ?? null, "link[rel=canonical]");
  }
  stateLinkedData(tree.linkedData, language, state);
  for (const [field, names] of FIELDS)
    for (const name of names) {
      const meta = metas.get(name);
      if (!meta) continue;
      // One author a tag is the rule of the citation tags; of other fields the first value counts.
      const value = field === "byline" ? people(meta.values, language) : meta.values[0]!;
      state(field, value, meta.source);
    }
  for (const element of elements)
    if (element.attributes.datetime !== undefined && isPublication(element))
      state("published", element.attributes.datetime, "time[datetime]");
  const saved = /<!--\s*saved from url=\(\d+\)(\S{4,1000}?)\s*-->/i.exec(html.slice(0, 4096));
  if (saved) state("address", saved[1]!, "saved from url");
  return { metadata: found, pageTitle: pageTitle || null };
}

const isPublication = ({ attributes }: Element): boolean =>
  "pubdate" in attributes ||
  attributes.itemprop === "datePublished" ||
  /(?:^|[\s-])(?:published|entry-date|pubdate)(?:[\s-]|$)/.test(attributes.class ?? "");

const collapse = (words: string): string => words.replace(/\s+/gu, " ").trim();

function cleaned(field: MetadataField, value: string): string | null {
  const words = collapse(value.slice(0, LONGEST));
  if (words === "") return null;
  if (field === "published") return machineDate(words);
  if (field === "address") return /^https?:\/\//i.test(words) ? words : null;
  if (field === "language") return languageTag(words);
  return words;
}

/** A BCP 47 tag in its usual form ("en_gb" gives "en-GB"), or null. */
export function languageTag(value: string): string | null {
  try {
    return Intl.getCanonicalLocales(value.trim().replaceAll("_", "-"))[0] ?? null;
  } catch {
    return null;
  }
}

const people = (values: readonly string[], language: Language): string =>
  values
    .map((value) => personOf(value, language))
    .filter((name) => name !== null)
    .join("; ");

/** "By Ann Lee" and "Lee, Ann" as "Ann Lee"; null for an address, which some sites put there. */
function personOf(value: string, language: Language): string | null {
  const words = withoutOpener(collapse(value.slice(0, LONGEST)), language);
  if (words === "" || /^(?:https?:)?\/\/|^@|\.\p{L}{2,6}\//iu.test(words)) return null;
  // "Lee, Ann" is one person; "Ann Lee, Harbour Post" is one and an outlet.
  const inverted = /^([^,;\s]+), ([^,;\s]+(?: [^,;\s]+)?)$/u.exec(words);
  return inverted ? `${inverted[2]} ${inverted[1]}` : words;
}

type Data = Readonly<Record<string, unknown>>;

const ARTICLE = /(?:Article|Posting|Report|Review|Interview)$/;

/** schema.org's vocabulary in JSON-LD: the first article of the page, and the site for want of a publisher. */
function stateLinkedData(
  scripts: readonly string[],
  language: Language,
  state: (field: MetadataField, value: string | null, source: string) => void,
): void {
  const things = scripts.flatMap((script) => flatten(parsed(script)));
  const typesOf = (thing: Data): string[] =>
    [thing["@type"]].flat().filter((type) => typeof type === "string");
  const article = things.find((thing) => typesOf(thing).some((type) => ARTICLE.test(type)));
  const site = things.find((thing) => typesOf(thing).includes("WebSite"));
  const say = (field: MetadataField, value: string | null, key: string): void =>
    state(field, value, `json-ld:${key}`);
  if (article) {
    say("title", textOf(article.headline) ?? textOf(article.name), "headline");
    const authors = [article.author ?? article.creator].flat().map((author) => nameOf(author, things));
    say(
      "byline",
      people(
        authors.filter((name) => name !== null),
        language,
      ),
      "author",
    );
    say("published", textOf(article.datePublished), "datePublished");
    for (const key of ["publisher", "sourceOrganization", "isPartOf"] as const)
      for (const owner of [article[key]].flat().slice(0, 2)) say("outlet", nameOf(owner, things), `${key}`);
    say("language", textOf(article.inLanguage), "inLanguage");
    say(
      "address",
      textOf(article.url) ?? textOf((article.mainEntityOfPage as Data | undefined)?.["@id"]),
      "url",
    );
  }
  if (site) say("outlet", textOf(site.name), "WebSite");
}

function parsed(script: string): unknown {
  try {
    return JSON.parse(
      script.replace(/^\s*(?:\/\/)?\s*(?:<!\[CDATA\[|<!--)|(?:\/\/)?\s*(?:\]\]>|-->)\s*$/g, ""),
    );
  } catch {
    return null;
  }
}

/** All things of linked data at its top and in its graphs; a thousand are enough for any page. */
function flatten(value: unknown): Data[] {
  const queue: unknown[] = [value];
  const things: Data[] = [];
  for (let i = 0; i < queue.length && i < 1000; i++) {
    const at = queue[i];
    if (Array.isArray(at)) queue.push(...at.slice(0, 1000));
    else if (at !== null && typeof at === "object") {
      things.push(at as Data);
      if ("@graph" in at) queue.push(at["@graph"]);
    }
  }
  return things;
}

const textOf = (value: unknown): string | null =>
  typeof value === "string" ? value : Array.isArray(value) && typeof value[0] === "string" ? value[0] : null;

/** A name, of a string, a thing, or a thing referred to by its id. */
function nameOf(value: unknown, things: readonly Data[]): string | null {
  if (typeof value === "string") return value;
  if (value === null || typeof value !== "object") return null;
  const thing = value as Data;
  const name = textOf(thing.name);
  if (name !== null || typeof thing["@id"] !== "string") return name;
  return textOf(things.find((other) => other["@id"] === thing["@id"] && other.name !== undefined)?.name);
}

// "Title | Outlet", "Title - Outlet", "Outlet: Title"
const SITE_AFTER = /\s+[|–—·•»-]\s+|\s+::\s+/gu;

/** What is left of the page's title beside the article's own: the outlet, at whichever end it stands. */
export function siteInTitle(pageTitle: string, title: string): string | null {
  const at = folded(pageTitle).indexOf(folded(title));
  if (at === -1 || folded(title) === "") return null;
  const parts = pageTitle.split(SITE_AFTER);
  const last = parts.at(-1)!;
  if (parts.length > 1 && !folded(title).includes(folded(last))) return last;
  const colon = /^([^:]{2,60}):\s+(.+)$/u.exec(pageTitle);
  return colon && folded(colon[2]!) === folded(title) ? colon[1]!.trim() : null;
}

/** Names of outlets that a page's title may hold: its last part, or all of it. They help to find the same in the text. */
export function siteGuesses(pageTitle: string | null, language: Language): string[] {
  if (pageTitle === null) return [];
  const parts = pageTitle.split(SITE_AFTER);
  if (parts.length > 1) return [parts.at(-1)!];
  return isOutletName(pageTitle, language) ? [pageTitle] : [];
}

// What makes one work of two items: equal identities, or keys that bring them together to be compared. An item that says
// too little ("Interview with the author") is its own document's alone, and is compared with nobody.

import type { Language } from "../../lang/language.ts";
import type { WorkFields } from "../../model/citation.ts";
import { canonical } from "../../text/spelling.ts";
import { isOfPage, normalAddress } from "./address.ts";
import { outletName, tellingWords, titleWords } from "./alike.ts";
import type { WorkItem } from "./item.ts";

/** The page that an item's address leads to in its one form; null for none, and for a site's front page. */
export function pageOf({ url }: WorkFields): string | null {
  const normal = url === null ? null : normalAddress(url);
  return normal !== null && isOfPage(normal) ? normal : null;
}

const firstAuthor = ({ author: [first] }: WorkFields): string =>
  first === undefined ? "" : canonical(first.literal ?? first.family ?? "");

/** True where the fields tell a work from every other: a page, a DOI, or a title with enough beside it. */
function tells(fields: WorkFields, language: Language): boolean {
  if (fields.doi !== undefined || pageOf(fields) !== null) return true;
  // "Letter to the author" and "Interview, May 2031" are their own article's.
  const isPrivate =
    fields.type === "personal_communication" ||
    (fields.type === "interview" && fields.containerTitle === null);
  if (fields.title === null || isPrivate) return false;
  const { length } = tellingWords(fields.title, language);
  // "News in brief" stands in every issue of the year.
  const isDay = fields.issued !== null && fields.issued.length > 7;
  if (length < 3 && fields.containerTitle !== null && !isDay && fields.volume === undefined) return false;
  const known = [fields.author.length > 0, fields.issued !== null, fields.containerTitle !== null];
  const beside = known.filter(Boolean).length;
  return (length > 0 && beside >= 2) || (length >= 3 && beside >= 1) || length >= 5;
}

export function identityOf(item: Omit<WorkItem, "identity">, language: Language): string {
  const { fields } = item;
  if (item.from === "document" || item.from === "named" || !tells(fields, language)) return item.id;
  const { title, author, containerTitle, issued, doi, volume, issue, page } = fields;
  return JSON.stringify([
    doi ?? pageOf(fields),
    title === null ? null : titleWords(title).join(" "),
    author.map(({ literal, family, given }) => canonical(literal ?? `${family} ${given ?? ""}`)),
    containerTitle === null ? null : outletName(containerTitle, language),
    [issued, volume, issue, page].map((value) => value ?? null),
  ]);
}

/**
 * Block keys: only items that share one are compared. By page, by DOI, by the first and by the last three telling words
 * of the title (a mistyped word spoils one of the two), and by author and year with the title's longest word.
 */
export function keysOf(item: WorkItem, language: Language): readonly string[] {
  const { fields } = item;
  if (item.from === "named" || !tells(fields, language)) return [];
  const keys: string[] = [];
  const page = pageOf(fields);
  if (page !== null) keys.push(`page ${page}`);
  if (fields.doi !== undefined) keys.push(`doi ${fields.doi}`);
  if (fields.title !== null) {
    const words = tellingWords(fields.title, language);
    if (words.length > 0) {
      keys.push(`first ${words.slice(0, 3).join(" ")}`);
      if (words.length > 3) keys.push(`last ${words.slice(-3).join(" ")}`);
      // Before a colon: a reference may leave the subtitle out.
      const head = tellingWords(fields.title.split(/[:?!–—]/)[0]!, language);
      if (head.length > 0 && head.length < 3) keys.push(`first ${head.join(" ")}`);
      const author = firstAuthor(fields);
      if (author !== "" && fields.issued !== null) keys.push(`author ${author} ${fields.issued.slice(0, 4)}`);
    }
  }
  return [...new Set(keys)];
}

// Author and year in brackets: "(Lowe, 2031)", "(Lowe and Marsh 2031: 14; Petrov et al., 2029)", "Lowe (2031)". Without
// a comma, pages or a second author, a name and a year may as well be a film ("Tidewater (2031)"): such a bracket
// counts only where the reference list has an entry of that name and year.

import type { CitingWords } from "../../lang/citing-words.ts";
import type { Span } from "../../model/span.ts";
import type { Reference } from "./references.ts";

export interface AuthorDate {
  readonly span: Span;
  /** "Lowe 2031", without second authors and pages. */
  readonly key: string;
  readonly reference: Reference | null;
}

const BRACKET = /\(([^()\n]{4,160})\)/g;
const NAME = String.raw`\p{Lu}[\p{L}'’.-]{0,30}(?: \p{Lu}[\p{L}'’.-]{0,30}){0,3}`;
const YEAR = String.raw`(1[5-9]\d\d|20\d\d)[a-z]?`;

const escaped = (phrases: readonly string[]): string =>
  [...phrases]
    .sort((a, b) => b.length - a.length)
    .map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
    .join("|");

interface Patterns {
  readonly piece: RegExp;
  readonly narrative: RegExp;
}

function patternsOf(words: CitingWords): Patterns {
  const joins = escaped(words.joins);
  const pages = `(?:: ?|, ?(?:(?:${escaped(words.pages)}) ?))\\d{1,4}(?: ?[–-] ?\\d{1,4})?`;
  const author = `(${NAME})((?:, ${NAME}){0,2},? (?:${joins}) ${NAME}|,? (?:${escaped(words.andOthers)}))?`;
  return {
    piece: new RegExp(`^\\s?(?:(?:${escaped(words.see)}) )?${author}(,)? ?${YEAR}(${pages})?\\s?$`, "u"),
    narrative: new RegExp(`${author}(?:['’]s?)? \\(${YEAR}(${pages})?\\)`, "gu"),
  };
}

const cache = new WeakMap<CitingWords, Patterns>();

function patterns(words: CitingWords): Patterns {
  let made = cache.get(words);
  if (!made) cache.set(words, (made = patternsOf(words)));
  return made;
}

/** Entries by their year, so that a bracket finds its own without reading the whole list. */
export function byYear(
  text: string,
  references: readonly Reference[],
): ReadonlyMap<string, readonly Reference[]> {
  const found = new Map<string, Reference[]>();
  for (const reference of references) {
    const words = text.slice(reference.span.start, Math.min(reference.span.end, reference.span.start + 600));
    for (const year of new Set(words.match(/(?:1[5-9]|20)\d\d/g))) {
      const list = found.get(year);
      // A list with more entries of one year than this is no bibliography that a person wrote.
      if (!list) found.set(year, [reference]);
      else if (list.length < 50) list.push(reference);
    }
  }
  return found;
}

/** The citations by author and year in one stretch of running text. */
export function authorDatesIn(
  text: string,
  within: Span,
  words: CitingWords,
  years: ReadonlyMap<string, readonly Reference[]>,
): readonly AuthorDate[] {
  const { piece, narrative } = patterns(words);
  const stretch = text.slice(within.start, within.end);
  const found: AuthorDate[] = [];
  const lookUp = (author: string, year: string): Reference | null => {
    const surname = author.split(" ").at(-1)!;
    const entry = years
      .get(year)
      ?.find(({ span }) => text.slice(span.start, Math.min(span.end, span.start + 120)).includes(surname));
    return entry ?? null;
  };
  for (const bracket of stretch.matchAll(BRACKET)) {
    let at = bracket.index + 1;
    const drafts: AuthorDate[] = [];
    for (const part of bracket[1]!.split(";")) {
      const match = piece.exec(part);
      const author = match?.[1];
      if (!match || author === undefined || words.notAuthors.has(author.split(" ")[0]!)) break;
      const reference = lookUp(author, match[4]!);
      if (!reference && !match[2] && !match[3] && !match[5]) break;
      const inner = part.trim();
      const start = within.start + at + part.indexOf(inner);
      // A bracket with one citation is marked whole, brackets and all, as a numbered marker is.
      drafts.push({
        span:
          inner.length + 2 >= bracket[0].length
            ? { start: within.start + bracket.index, end: within.start + bracket.index + bracket[0].length }
            : { start, end: start + inner.length },
        key: `${author} ${match[4]!}`,
        reference,
      });
      at += part.length + 1;
    }
    found.push(...drafts);
  }
  // Only a bracketed year can end one, so text without any is not searched.
  if (/\((?:1[5-9]|20)\d\d/.test(stretch))
    for (const match of stretch.matchAll(narrative)) {
      const reference = lookUp(match[1]!, match[3]!);
      if (!reference && !match[2] && !match[4]) continue;
      // "As Lowe (2031) found": the sentence's first word is no part of the name.
      const first = match[1]!.split(" ")[0]!;
      const skip = words.notAuthors.has(first) && match[1]!.includes(" ") ? first.length + 1 : 0;
      const start = within.start + match.index;
      found.push({
        span: { start: start + skip, end: start + match[0].length },
        key: `${match[1]!.slice(skip)} ${match[3]!}`,
        reference,
      });
    }
  return found;
}

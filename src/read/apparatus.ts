// What stands under an article and belongs to it: references, footnotes, starred notes, a line on the author. Looks only
// at the end of the page, or under a heading that says so. Knows forms ("[5] …", "* …") and the language's headings,
// not what an entry cites.

import type { Language } from "../lang/language.ts";
import { foldedWords, phraseSet, takesAll } from "./phrases.ts";
import type { Piece } from "./piece.ts";

export function isListHeading(piece: Piece, { page }: Language): "references" | "notes" | null {
  if (piece.words.length === 0 || piece.words.length > 5 || piece.sentence) return null;
  if (takesAll(phraseSet(page.apparatus.references), piece.words)) return "references";
  return takesAll(phraseSet(page.apparatus.notes), piece.words) ? "notes" : null;
}

/** True for what no teaser or comment heading may swallow. */
export const isKept = (piece: Piece, language: Language): boolean =>
  piece.entry === "bracketed" ||
  piece.hint === "reference" ||
  piece.hint === "note" ||
  isListHeading(piece, language) !== null;

/**
 * Gives entries and notes their roles. `last` is the index of the last piece of running text; `author` the words of
 * the byline, folded, for a note on the author.
 */
export function markApparatus(
  pieces: readonly Piece[],
  text: string,
  last: number,
  author: readonly string[],
  language: Language,
): void {
  const { page } = language;
  const stars = starredWords(pieces, text);
  let begun = false;
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i]!;
    begun ||= piece.body;
    if (piece.kind !== null) continue;
    const list = begun ? isListHeading(piece, language) : null;
    if (list) markList(pieces, text, i, list);
    else if (piece.hint === "reference" || piece.hint === "note") {
      if (!piece.aside || i > last) piece.kind = entryKind(piece, text, piece.hint === "note");
    } else if (
      isLabelledBy(page.apparatus.labels, piece, text) ||
      (i >= last - 2 && isLife(piece, text, author, language))
    )
      piece.kind = "note";
    else if (i > last && (piece.entry === "bracketed" || piece.entry === "superscript"))
      piece.kind = entryKind(piece, text, piece.entry === "superscript");
    else if (i > last && isLabelledBy(page.apparatus.sources, piece, text)) piece.kind = "reference";
    else if (piece.entry === "starred" && isStarNote(pieces, i, stars.get(text[piece.start]!), last))
      piece.kind = "note";
  }
}

/** The heading at `at`, and entries up to the first piece that reads like something else. */
function markList(pieces: readonly Piece[], text: string, at: number, list: "references" | "notes"): void {
  const entries: Piece[] = [];
  for (let i = at + 1; i < pieces.length; i++) {
    const piece = pieces[i]!;
    if (piece.kind === "boilerplate") {
      // Ornaments and gaps may stand among entries; a widget ends the list.
      if (piece.words.length > 0) break;
      continue;
    }
    if (piece.kind !== null) break;
    if (piece.hint === "heading" || piece.hint === "title") break;
    const entry = piece.entry !== null || piece.hint === "reference" || piece.hint === "note";
    const follows =
      entries.length > 0 && !piece.body && piece.end - piece.start < 300 && piece.origin === undefined;
    if (!entry && !isBibliographic(text, piece) && !follows) break;
    entries.push(piece);
  }
  if (entries.length === 0) return;
  pieces[at]!.kind = "heading";
  for (const entry of entries)
    entry.kind = list === "references" ? "reference" : entryKind(entry, text, true);
}

/** reference: it names a source. note: a remark of the article's own. `doubt`: where neither shows, it is a remark. */
function entryKind(piece: Piece, text: string, doubt: boolean): "reference" | "note" {
  if (piece.entry === "starred") return "note";
  return isBibliographic(text, piece) || !doubt ? "reference" : "note";
}

/** A year, an address, a page or a title in quotation marks after a comma: the marks of a source. */
function isBibliographic(text: string, { start, end }: Piece): boolean {
  const words = text.slice(start, Math.min(end, start + 600));
  return (
    /(?<!\d)(?:1[5-9]|20)\d\d(?!\d)|https?:|www\.|\bpp?\.\s?\d|\bdoi\b/u.test(words) ||
    /,\s*["“«‘]/u.test(words)
  );
}

/** "* Ann Lee is …": under the article, or for a star that a word before it carries; not one of a list of points. */
function isStarNote(pieces: readonly Piece[], i: number, starred: number | undefined, last: number): boolean {
  if (starred !== undefined && starred < i) return true;
  const listed = pieces[i - 1]?.entry === "starred" || pieces[i + 1]?.entry === "starred";
  return last >= 0 && i > last && !listed;
}

/** The first piece in which a word carries each star: "By Ann Lee*". */
function starredWords(pieces: readonly Piece[], text: string): ReadonlyMap<string, number> {
  const stars = new Map<string, number>();
  let piece = 0;
  for (const { index, 0: star } of text.matchAll(/(?<=[\p{L}.”"’])[*†‡§](?![\p{L}*])/gu)) {
    while (piece + 1 < pieces.length && pieces[piece + 1]!.start <= index) piece++;
    if (!stars.has(star)) stars.set(star, piece);
  }
  return stars;
}

/** "Editor's note: …": a label, a colon and something said. */
function isLabelledBy(labels: readonly string[], { start, end }: Piece, text: string): boolean {
  const label = /^[[(]?([^:.]{3,30}):\s*\S/u.exec(text.slice(start, Math.min(end, start + 48)));
  return label !== null && takesAll(phraseSet(labels), foldedWords(label[1]!));
}

/** "Ann Lee is a reporter in Velm.", where Ann Lee wrote the article. */
function isLife(piece: Piece, text: string, author: readonly string[], { page }: Language): boolean {
  if (author.length === 0 || piece.end - piece.start > 800) return false;
  const words = foldedWords(text.slice(piece.start, Math.min(piece.end, piece.start + 120)));
  return (
    author.every((word, i) => words[i] === word) && page.byline.lives.includes(words[author.length] ?? "")
  );
}

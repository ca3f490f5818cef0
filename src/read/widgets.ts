// Tells lines of the page from lines of the article: share bars, teasers, sign-ups, notices, comment forms. Judges one
// line by its words (those of the language) and its neighbours only by how far a heading such as "You may also like"
// reaches. Knows nothing of markup.

import type { Language } from "../lang/language.ts";
import { foldedWords, phraseSet, takesAll, wordSet } from "./phrases.ts";
import type { Piece } from "./piece.ts";

/** line: the piece alone. teasers: links to other articles follow. comments: nothing of the article follows. */
export type Widget = "line" | "teasers" | "comments";

const SHORT = 160;
const NOTICE = 600;

/** What widget a piece is, or null for one that its words don't give away. */
export function widgetOf(piece: Piece, text: string, language: Language): Widget | null {
  const length = piece.end - piece.start;
  const { widgets } = language.page;
  if (length > NOTICE) return null;
  if (length <= SHORT) {
    const { words, line } = piece;
    if (words.length === 0) return "line"; // rules and ornaments
    if (takesAll(phraseSet(widgets.comments), words)) return "comments";
    if (takesAll(phraseSet(widgets.teasers), words)) return "teasers";
    if (takesAll(phraseSet(widgets.lines), words) || isShareBar(words, language)) return "line";
    const label = /^([^:|]{2,40}?)\s*[:|]\s*(.*)$/su.exec(line);
    if (label) {
      const front = foldedWords(label[1]!);
      if (takesAll(phraseSet(widgets.comments), front)) return "comments";
      if (takesAll(phraseSet(widgets.labels), front)) return label[2] === "" ? "teasers" : "line";
    }
    if (isBarOfWidgets(line, language)) return "line";
  }
  // What somebody says in quotation marks ("Follow us,") is no notice.
  if (/^["“”„‘'«]/u.test(text.slice(piece.start, piece.start + 1))) return null;
  const words =
    piece.words.length > 0
      ? piece.words
      : foldedWords(text.slice(piece.start, Math.min(piece.end, piece.start + 80)));
  return phraseSet(widgets.notices)(words) > 0 ? "line" : null;
}

/** "Facebook Twitter E-mail", "Like 214 Share 97". A single word must be a widget's own phrase. */
function isShareBar(words: readonly string[], { page }: Language): boolean {
  const names = words.filter((word) => !/^\p{Nd}/u.test(word));
  return (
    names.length > 0 &&
    words.length > 1 &&
    words.length <= 24 &&
    names.every((word) => wordSet(page.widgets.share).has(word))
  );
}

/** "Read the next one · Share · Print": parts between marks, most of which are widgets. */
function isBarOfWidgets(line: string, language: Language): boolean {
  const parts = line
    .split(/\s*[|»›·•\n\t]\s*|\s{3,}|\s\/\s/u)
    .map(foldedWords)
    .filter((words) => words.length > 0);
  if (parts.length < 2) return false;
  const { widgets } = language.page;
  const own = parts.filter(
    (words) =>
      takesAll(phraseSet(widgets.lines), words) ||
      words.every((word) => wordSet(widgets.share).has(word)) ||
      takesAll(phraseSet(widgets.comments), words),
  );
  return own.length * 3 >= parts.length * 2;
}

const TEASER = 160;

/**
 * Marks widgets, and what belongs to them, as boilerplate. `keep` says which pieces no heading may swallow: entries of
 * a reference list, notes.
 */
export function markWidgets(
  pieces: readonly Piece[],
  text: string,
  language: Language,
  keep: (piece: Piece) => boolean,
): void {
  const first = pieces.findIndex((piece) => piece.body);
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i]!;
    if (piece.kind !== null) continue;
    const widget = widgetOf(piece, text, language);
    if (widget === null) continue;
    piece.kind = "boilerplate";
    // Before the article has begun, a heading such as "Trending" must not swallow its title.
    if (widget === "line" || first === -1 || i < first) continue;
    for (let j = i + 1; j < pieces.length; j++) {
      const next = pieces[j]!;
      if (next.kind !== null) continue;
      if (keep(next)) {
        if (widget === "teasers") break;
        continue;
      }
      if (widget === "teasers" && !isTeaser(next, pieces, j)) break;
      if (widget === "teasers" && widgetOf(next, text, language) === "comments") break;
      next.kind = "boilerplate";
    }
  }
  markShareNames(pieces, language);
}

/** Names of networks one to a line: "Facebook" belongs to a share bar where a widget or another name stands beside it. */
function markShareNames(pieces: readonly Piece[], { page }: Language): void {
  const names = wordSet(page.widgets.share);
  const isName = (piece: Piece | undefined): boolean =>
    piece?.words.length === 1 && names.has(piece.words[0]!);
  const isOwn = (piece: Piece | undefined): boolean => piece?.kind === "boilerplate" || isName(piece);
  for (let i = 1; i < pieces.length; i++) {
    const piece = pieces[i]!;
    if (piece.kind === null && isName(piece) && (isOwn(pieces[i - 1]) || isOwn(pieces[i + 1])))
      piece.kind = "boilerplate";
  }
}

/** A short line that is no sentence, or a short sentence with no running text after it. */
function isTeaser(piece: Piece, pieces: readonly Piece[], at: number): boolean {
  if (piece.end - piece.start > TEASER) return false;
  if (!piece.sentence || piece.line.endsWith("?")) return true;
  return !pieces.slice(at, at + 6).some((next) => next.body && next.kind === null);
}

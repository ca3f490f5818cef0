// Gives every piece of a page its role, and tells who states the article's title, author, outlet and date: the order in
// which roles are sought. Works on pieces and a language's words alone, so that plain text, Markdown and HTML share it;
// what only markup knows comes as hints.

import type { Language } from "../lang/language.ts";
import type { Block, BlockKind } from "../model/block.ts";
import type { Metadata } from "../model/metadata.ts";
import type { Span } from "../model/span.ts";
import { contains, trimmed } from "../model/span.ts";
import { isKept, markApparatus } from "./apparatus.ts";
import { markCredits, type State, zonesOf } from "./bylines.ts";
import { datelineIn, isDateLine } from "./credits.ts";
import { datesIn } from "./date-line.ts";
import { markCopyright, markImprint } from "./imprints.ts";
import { addStated, nothingStated } from "./metadata.ts";
import { fromCapitals } from "./names.ts";
import { isBreadcrumb, outletInBreadcrumb, outletInMasthead } from "./outlets.ts";
import { folded, wordSet } from "./phrases.ts";
import { type Cut, type Piece, piecesOf } from "./piece.ts";
import { findTitle, titleTest } from "./title.ts";
import { markWidgets } from "./widgets.ts";

/** What the file states beside its text; it helps to find the same words in the text. */
export interface FileSays {
  readonly titles: readonly string[];
  readonly outlets: readonly string[];
  /** EDTF. */
  readonly dates?: readonly string[];
  /** True where a title that isn't found in the text must not be guessed from shape or from a lesser heading. */
  readonly titleIsKnown?: boolean;
  /** True where markup tells headings from paragraphs, so that shape need not. */
  readonly markup?: boolean;
}

export interface Layout {
  readonly blocks: readonly Block[];
  /** What the text itself states. */
  readonly metadata: Metadata;
}

const nothingSaid: FileSays = { titles: [], outlets: [] };

/** The roles of `cuts`, which lie in order, don't overlap, and hold every character that isn't white space. */
export function layOut(
  text: string,
  cuts: readonly Cut[],
  language: Language,
  says: FileSays = nothingSaid,
): Layout {
  const pieces = piecesOf(text, cuts);
  const stated = nothingStated();
  const state: State = (field, { start, end }, value) =>
    addStated(stated, field, { value, said: { by: "text", span: { start, end } } });
  const isKnownOutlet = (words: string): boolean =>
    says.outlets.some((name) => folded(name) === folded(words));

  for (const piece of pieces) if (piece.hint === "boilerplate") piece.kind = "boilerplate";
  markWidgets(pieces, text, language, (piece) => isKept(piece, language));

  const at = findTitle(pieces, language, says, isKnownOutlet);
  const title = at === -1 ? null : pieces[at]!;
  if (title) {
    title.kind = "title";
    state("title", title, text.slice(title.start, title.end).replace(/\s+/gu, " "));
  }
  const isTitle = titleTest(title ? [title.line, ...says.titles] : says.titles);

  const imprint = markImprint(pieces, language, isKnownOutlet);
  const zones = zonesOf(pieces, at);
  const outlet = (piece: Piece, span: Span | null): boolean => {
    if (!span) return false;
    const place = { start: piece.start + span.start, end: piece.start + span.end };
    state("outlet", place, fromCapitals(text.slice(place.start, place.end), language.page.outlet.small));
    return true;
  };

  markBreadcrumbs(pieces, at, zones.begin, language, isTitle, isKnownOutlet, outlet);
  markMastheads(pieces, at, language, says, isTitle, isKnownOutlet, outlet);
  const later: (() => void)[] = [];
  const author = markCredits(pieces, zones, language, says, state, (piece, span) => {
    later.push(() => outlet(piece, span));
  });
  markApparatus(pieces, text, zones.last, author, language);
  for (const add of later) add();
  if (imprint) {
    const { piece } = imprint;
    outlet(piece, imprint.outlet);
    for (const { start, end, value } of datesIn(piece.line, language.calendar).slice(0, 1))
      state("published", { start: piece.start + start, end: piece.start + end }, value);
  }
  markCopyright(pieces, language, outlet);

  for (let i = 0; i < at; i++) {
    // What stands over the title and says nothing else is the name of a section or a motto.
    const piece = pieces[i]!;
    if (piece.kind === null && !piece.body && (piece.aside || isSection(piece, language)))
      piece.kind = "boilerplate";
  }
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i]!;
    piece.kind ??= piece.aside ? "boilerplate" : restOf(pieces, i, says);
  }
  return {
    blocks: splitDatelines(text, pieces, language, state, outlet),
    metadata: stated,
  };
}

type Test = (words: string) => boolean;
type StateOutlet = (piece: Piece, span: Span | null) => boolean;

/** Breadcrumbs, and a page's own title ("Title | Outlet"), which stand around the title, whatever markup calls them. */
function markBreadcrumbs(
  pieces: readonly Piece[],
  title: number,
  begin: number,
  language: Language,
  isTitle: Test,
  isKnown: Test,
  outlet: StateOutlet,
): void {
  for (let i = 0; i < begin; i++) {
    const piece = pieces[i]!;
    if (i === title || piece.line === "" || !isBreadcrumb(piece.line, language, isTitle)) continue;
    piece.kind = "boilerplate";
    outlet(piece, outletInBreadcrumb(piece.line, language, isTitle, isKnown));
  }
}

/** Lines over the title that name the outlet. */
function markMastheads(
  pieces: readonly Piece[],
  title: number,
  language: Language,
  says: FileSays,
  isTitle: Test,
  isKnown: Test,
  outlet: StateOutlet,
): void {
  for (let i = 0; i < title; i++) {
    const piece = pieces[i]!;
    if (piece.line === "" || isBreadcrumb(piece.line, language, isTitle)) continue;
    const name = outletInMasthead(piece.line, language, isKnown);
    // A menu may hold "Book Review"; above a page's title only a known name, or one with an article, is a masthead.
    const sure = !says.markup || isSure(piece.line, name, language, isKnown);
    if (sure && outlet(piece, name) && !isDateLine(piece.line, language)) piece.kind = "boilerplate";
  }
}

function isSure(
  line: string,
  name: Span | null,
  { page }: Language,
  isKnown: (words: string) => boolean,
): boolean {
  const words = name ? line.slice(name.start, name.end) : "";
  return isKnown(words) || words.toLowerCase().startsWith(`${page.outlet.small[0]} `);
}

const isSection = (piece: Piece, { page }: Language): boolean =>
  piece.words.length > 0 && piece.words.every((word) => wordSet(page.widgets.sections).has(word));

const HEADING = 100;
const HEADING_WORDS = 14;

/** The role of a piece that nothing else claimed. */
function restOf(pieces: readonly Piece[], i: number, says: FileSays): BlockKind {
  const piece = pieces[i]!;
  if (piece.hint === "title") return "heading";
  if (piece.hint && piece.hint !== "byline" && piece.hint !== "date") return piece.hint;
  if (says.markup) return "paragraph";
  const { line, words, sentence } = piece;
  if (line.length === 0 || line.length > HEADING || sentence || words.length === 0) return "paragraph";
  if (words.length > HEADING_WORDS || /[,;:–—-]$/u.test(line)) return "paragraph";
  if (/^\d{4}$/.test(line)) return "date";
  if (!/^[\p{Lu}\p{Lo}\p{N}"“‘'«]/u.test(line)) return "paragraph";
  // Short lines one under the other are a list, and so are numbers.
  const before = pieces[i - 1];
  const listed = before?.kind === "paragraph" && !before.sentence && before.line !== "";
  if (listed || (piece.entry !== null && !pieces[i + 1]?.body)) return "paragraph";
  // A heading stands over running text, or over another heading that does.
  for (const next of pieces.slice(i + 1, i + 3)) {
    if (next.body) return "heading";
    if (next.kind === "boilerplate" || next.kind === "note" || next.kind === "reference") break;
    if (next.sentence) return "heading";
  }
  return "paragraph";
}

/** Blocks, with a dateline at the head of the first running text parted from it. */
function splitDatelines(
  text: string,
  pieces: readonly Piece[],
  language: Language,
  state: State,
  outlet: (piece: Piece, span: Span | null) => boolean,
): Block[] {
  const blocks: Block[] = [];
  let begun = false;
  for (const piece of pieces) {
    const { start, end, origin, links } = piece;
    const block = (from: number, to: number, kind: BlockKind): void => {
      const span = trimmed(text, { start: from, end: to });
      const own = kind === "boilerplate" ? [] : (links ?? []).filter((link) => contains(span, link));
      blocks.push({
        ...span,
        kind,
        ...(origin !== undefined && { origin }),
        ...(own.length > 0 && { links: own }),
      });
    };
    const kind = piece.kind ?? "paragraph";
    const dateline =
      !begun && kind === "paragraph"
        ? datelineIn(text.slice(start, Math.min(end, start + 200)), language)
        : null;
    begun ||= kind === "paragraph" && piece.body;
    if (dateline && start + dateline.span.end < end) {
      const { date, agency } = dateline;
      if (date) state("published", { start: start + date.start, end: start + date.end }, date.value);
      if (agency) outlet(piece, agency);
      block(start, start + dateline.span.end, date ? "date" : "byline");
      block(start + dateline.span.end, end, kind);
    } else block(start, end, kind);
  }
  return blocks;
}

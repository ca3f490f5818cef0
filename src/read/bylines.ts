// Finds the lines that say who wrote the article and when, among the pieces of a page: around its title and under its
// end. What a line says is for credits.ts; this knows where one may stand.

import type { Language } from "../lang/language.ts";
import type { MetadataField } from "../model/metadata.ts";
import type { Span } from "../model/span.ts";
import { isListHeading } from "./apparatus.ts";
import { type Credits, creditsIn, isDateLine, loneName } from "./credits.ts";
import type { FileSays } from "./layout.ts";
import { fromCapitals } from "./names.ts";
import { foldedWords } from "./phrases.ts";
import type { Piece } from "./piece.ts";

/** Parts of the page: credits may stand before `begin` and after `last`, the last piece of running text. */
export interface Zones {
  readonly title: number;
  readonly begin: number;
  readonly last: number;
}

// Standfirsts are running text too: credits may follow up to two such pieces after the title.
const STANDFIRSTS = 2;

export function zonesOf(pieces: readonly Piece[], title: number): Zones {
  let begin = pieces.length;
  let last = -1;
  let bodies = 0;
  for (let i = 0; i < pieces.length; i++) {
    if (!pieces[i]!.body || pieces[i]!.kind !== null) continue;
    last = i;
    if (i > title && ++bodies === STANDFIRSTS) begin = i;
  }
  return { title, begin, last };
}

export type State = (field: MetadataField, span: Span, value: string) => void;

/** A diary is headed by dates all along: with more of them than this, none is the date of publication. */
const DATE_LINES = 2;
/** A site's header shows today's date: on a page with markup, a date this far before the title is not the article's. */
const NEAR = 3;

/**
 * Gives bylines and date lines their roles and states what they say. Returns the folded words of the first author's
 * name. `outlet` is told the words after "for" in a byline.
 */
export function markCredits(
  pieces: readonly Piece[],
  zones: Zones,
  language: Language,
  says: FileSays,
  state: State,
  outlet: (piece: Piece, span: Span) => void,
): readonly string[] {
  let author: readonly string[] = [];
  const take = (piece: Piece, names: readonly Span[], dates: Credits["dates"]): void => {
    piece.kind = names.length > 0 ? "byline" : "date";
    const written = names.map(({ start, end }) =>
      fromCapitals(piece.line.slice(start, end), language.page.byline.particles, true),
    );
    if (names.length > 0) {
      const span = { start: piece.start + names[0]!.start, end: piece.start + names.at(-1)!.end };
      state("byline", span, written.join("; "));
      if (author.length === 0) author = foldedWords(written[0]!);
    }
    const date = dates[0];
    if (!date) return;
    // Figures that two countries read differently: the file's own date says which reading it is.
    const value = date.readings?.find((one) => says.dates?.includes(one)) ?? date.value;
    state("published", { start: piece.start + date.start, end: piece.start + date.end }, value);
  };
  const mayDate =
    pieces.filter((piece) => piece.kind === null && piece.line !== "" && isDateLine(piece.line, language))
      .length <= DATE_LINES;

  for (const i of fromTitleOn(pieces.length, zones.title)) {
    const piece = pieces[i]!;
    const hinted = piece.hint === "byline" || piece.hint === "date";
    if (piece.kind !== null || piece.line === "" || piece.body) continue;
    if (!hinted && i >= zones.begin && i <= zones.last) continue;
    const credits = creditsIn(piece.line, language, piece.hint === "byline");
    if (!credits) continue;
    const bylined =
      credits.names.length > 0 &&
      (hinted || (!piece.sentence && (credits.opened || credits.whole))) &&
      (!piece.aside || hinted || credits.whole);
    const far = says.markup === true && zones.title >= 0 && i < zones.title - NEAR;
    const dated =
      credits.dates.length > 0 &&
      (credits.whole || isDateLine(piece.line, language)) &&
      (hinted || mayDate) &&
      !piece.sentence &&
      !far;
    if (bylined || dated) take(piece, bylined ? credits.names : [], bylined || dated ? credits.dates : []);
    // "Updated 12 March 2031": a line of dates, none of which is the article's.
    else if (credits.whole && !piece.sentence && credits.names.length === 0 && credits.dates.length === 0)
      piece.kind = "date";
    if (bylined && credits.outlet) outlet(piece, credits.outlet);
  }
  if (author.length > 0) return author;
  const lone = findLoneName(pieces, zones, language);
  if (lone) take(lone.piece, [lone.name], []);
  return author;
}

/** Indexes from the title on, then those before it: what stands under a title speaks for the article first. */
function* fromTitleOn(length: number, title: number): Iterable<number> {
  for (let i = title + 1; i < length; i++) yield i;
  for (let i = 0; i < title; i++) yield i;
}

/** A name right under the title, or alone at the very end of the article. */
function findLoneName(
  pieces: readonly Piece[],
  { title, last }: Zones,
  language: Language,
): { readonly piece: Piece; readonly name: Span } | null {
  const nameOf = (piece: Piece | undefined, signature: boolean): Span | null =>
    piece?.kind === null && !piece.aside && !piece.sentence && piece.line !== "" && piece.hint !== "heading"
      ? loneName(piece.line, language, signature)
      : null;
  const under = title >= 0 ? pieces[title + 1] : undefined;
  const name = nameOf(under, false);
  if (under && name) return { piece: under, name };
  if (last === -1) return null;
  for (let i = pieces.length - 1; i > Math.max(last, title); i--) {
    const piece = pieces[i]!;
    if (piece.kind !== null || piece.entry !== null || piece.aside || isListHeading(piece, language))
      continue;
    const signed = nameOf(piece, true);
    return signed && { piece, name: signed };
  }
  return null;
}

// Finds the title among the first pieces of a page: by what the file or a breadcrumb says it is, by markup, by shape.

import type { Language } from "../lang/language.ts";
import { creditsIn, isDateLine } from "./credits.ts";
import type { FileSays } from "./layout.ts";
import { isBreadcrumb, outletInMasthead, stepsOf } from "./outlets.ts";
import { folded, wordSet } from "./phrases.ts";
import type { Piece } from "./piece.ts";

/** Pieces looked through: menus of saved pages come first and may be long. */
const REACH = 400;
const LONGEST = 250;

// A title cut short ("Who opened Pellam?" of "Who opened Pellam? A reading …") counts from this many characters on.
const CUT_SHORT = 12;

/** A test whether words are one of these titles, whole, or cut short at a word. */
export function titleTest(titles: readonly string[]): (words: string) => boolean {
  const known = titles.map(folded).filter((title) => title !== "");
  return (words) => {
    const same = folded(words.replace(/(?:…|\.\.\.)\s*$/u, ""));
    return (
      same !== "" &&
      known.some(
        (title) =>
          title === same ||
          (same.length >= CUT_SHORT && title.startsWith(same)) ||
          (title.length >= CUT_SHORT && same.startsWith(title) && same.length < 2 * title.length),
      )
    );
  };
}

/** The index of the title, or -1. */
export function findTitle(
  pieces: readonly Piece[],
  language: Language,
  says: FileSays,
  isKnownOutlet: (words: string) => boolean,
): number {
  const first = pieces.findIndex((piece) => piece.body);
  const end = Math.min(first === -1 ? pieces.length : first, REACH);
  const named = byName(pieces, end, says);
  if (named !== -1) return named;
  const marked = byMarkup(pieces, end, says.titleIsKnown ?? false);
  if (marked !== -1) return marked;
  const repeated = byBreadcrumb(pieces, end, language);
  if (repeated !== -1) return repeated;
  // A page with headings and no title among them has none.
  if (says.titleIsKnown || (says.markup && pieces.some(({ hint }) => hint === "title" || hint === "heading")))
    return -1;
  return byShape(pieces, end, first, language, isKnownOutlet);
}

/** A piece that says what the file says its title is. Markup's own headings first. */
function byName(pieces: readonly Piece[], end: number, says: FileSays): number {
  const known = says.titles.map(folded).filter((title) => title !== "");
  const fits = (piece: Piece): boolean => {
    if (piece.kind !== null || piece.words.length === 0 || piece.line.length > LONGEST) return false;
    const same = piece.words.join(" ");
    // A page's own title carries the site: "Harbour Post: Ministry holds four" holds "Ministry holds four".
    return known.some((title) => title === same || (same.length * 2 >= title.length && title.includes(same)));
  };
  let found = -1;
  for (let i = 0; i < Math.min(pieces.length, Math.max(end, 6)); i++) {
    const piece = pieces[i]!;
    if (!fits(piece)) continue;
    if (piece.hint === "title" || piece.hint === "heading") return i;
    if (found === -1 && !piece.aside) found = i;
  }
  return found;
}

/** The last top heading before the running text: those before it are a site's own. */
function byMarkup(pieces: readonly Piece[], end: number, isKnown: boolean): number {
  for (const hint of isKnown ? (["title"] as const) : (["title", "heading"] as const))
    for (let i = end - 1; i >= 0; i--)
      if (pieces[i]!.hint === hint && pieces[i]!.kind === null && (hint === "title" || !pieces[i]!.aside))
        return i;
  return -1;
}

/** A line that a breadcrumb before it repeats; failing that, none. */
function byBreadcrumb(pieces: readonly Piece[], end: number, language: Language): number {
  for (let i = 0; i < Math.min(end, 6); i++) {
    const { line } = pieces[i]!;
    const { steps } = stepsOf(line);
    if (steps.length < 2) continue;
    for (let j = i + 1; j < Math.min(end, i + 8); j++) {
      const piece = pieces[j]!;
      if (piece.kind !== null || piece.line.length > LONGEST) continue;
      const isTitle = titleTest([piece.line]);
      if (
        [steps[0]!, steps.at(-1)!].some((step) => isTitle(line.slice(step.start, step.end))) &&
        isBreadcrumb(line, language, isTitle)
      )
        return j;
    }
  }
  return -1;
}

/** The first line that could be one: no sentence, no credits, no masthead or section with the title still to come. */
function byShape(
  pieces: readonly Piece[],
  end: number,
  first: number,
  language: Language,
  isKnownOutlet: (words: string) => boolean,
): number {
  if (pieces.length < 2) return -1;
  const could: number[] = [];
  for (let i = 0; i < end; i++) {
    const piece = pieces[i]!;
    const { line, words } = piece;
    if (piece.kind !== null || piece.aside || line.length > LONGEST || words.length === 0) continue;
    if (piece.hint && piece.hint !== "heading" && piece.hint !== "title" && piece.hint !== "paragraph")
      continue;
    if (piece.entry === "bracketed" || piece.entry === "starred" || isDateLine(line, language)) continue;
    if (isBreadcrumb(line, language, () => false)) continue;
    if (/[,;]$/.test(line) || (piece.sentence && /\.["”'’)]*$/u.test(line) && !isHeadlineCase(line)))
      continue;
    const credits = creditsIn(line, language);
    const sections = words.every((word) => wordSet(language.page.widgets.sections).has(word));
    const doubtful =
      (credits?.opened ?? false) || sections || outletInMasthead(line, language, isKnownOutlet) !== null;
    if (!doubtful) return i;
    could.push(i);
  }
  // Nothing better came: "By the Sea" or "World News" is the title after all, if text follows.
  return could.length > 0 && first !== -1 && !creditsIn(pieces[could[0]!]!.line, language) ? could[0]! : -1;
}

/** "Ministry Holds Four Over Harbour Fires.": capitals on most words of four letters and more. */
function isHeadlineCase(line: string): boolean {
  const long = line.match(/\p{L}[\p{L}'’]{3,}/gu) ?? [];
  const capitals = long.filter((word) => /^\p{Lu}/u.test(word)).length;
  return long.length >= 3 && capitals >= long.length * 0.7;
}

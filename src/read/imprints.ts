// Lines at the foot of a page that name its outlet: copyright, imprint. Knows where they stand; outlets.ts knows how they
// read.

import type { Language } from "../lang/language.ts";
import type { Span } from "../model/span.ts";
import { outletInCopyright, outletInImprint } from "./outlets.ts";
import type { Piece } from "./piece.ts";

/** Lines of copyright, wherever they stand. */
export function markCopyright(
  pieces: readonly Piece[],
  language: Language,
  outlet: (piece: Piece, span: Span | null) => boolean,
): void {
  for (const piece of pieces) {
    if (piece.line === "" || (piece.kind !== null && piece.kind !== "boilerplate")) continue;
    const owner = outletInCopyright(piece.line, language);
    if (!owner) continue;
    piece.kind = "boilerplate";
    outlet(piece, owner);
  }
}

/** The last line of the page, where it is an imprint or a desk's code: "(HP/int/mk)". */
export function markImprint(
  pieces: readonly Piece[],
  language: Language,
  isKnown: (words: string) => boolean,
): { readonly piece: Piece; readonly outlet: Span } | null {
  const piece = pieces.findLast(({ kind, aside }) => kind === null && !aside);
  if (!piece || piece.line === "" || piece.entry !== null || piece === pieces[0]) return null;
  if (/^[([][^\s()[\]]{1,40}[)\]]$/u.test(piece.line)) piece.kind = "boilerplate";
  if (!/\d/.test(piece.line)) return null;
  const outlet = outletInImprint(piece.line, language, isKnown);
  if (outlet) piece.kind = "boilerplate";
  return outlet && { piece, outlet };
}

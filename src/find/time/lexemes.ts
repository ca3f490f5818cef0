// Lexemes: tokens cut finer, where letters and figures meet, so that "27th", "1990s" and "mid-2031" show their parts.
// Knows shapes, no words.

import type { Span } from "../../model/span.ts";
import type { Token } from "../../model/token.ts";

export interface Lexeme extends Span {
  /** As written, and in lower case without a last dot ("Sept." is "sept"). */
  readonly exact: string;
  readonly word: string;
  /** The number that its figures make, or null; a number of more than nine figures is none. */
  readonly number: number | null;
  /** True where nothing stands between it and the lexeme before. */
  readonly glued: boolean;
  /** True where it opens a stretch: nothing before it in its block. */
  readonly first: boolean;
}

const PARTS = /\d+|\p{L}[\p{L}\p{M}]*(?:\.(?=\P{L}|$))?|[^\s]/gu;

/** The lexemes of the tokens from `from` to `to`, which belong to one block. */
export function lexemesOf(text: string, tokens: readonly Token[], from: number, to: number): Lexeme[] {
  const found: Lexeme[] = [];
  let end = -1;
  for (let i = from; i < to; i++) {
    const token = tokens[i]!;
    if (token.kind === "link") {
      // An address is no time, whatever figures it holds.
      found.push({ ...token, exact: "", word: "", number: null, glued: token.start === end, first: end < 0 });
      end = token.end;
      continue;
    }
    for (const { 0: exact, index } of text.slice(token.start, token.end).matchAll(PARTS)) {
      const start = token.start + index;
      const figures = exact.charCodeAt(0) >= 48 && exact.charCodeAt(0) <= 57;
      found.push({
        start,
        end: start + exact.length,
        exact,
        word: exact.length > 1 ? exact.toLowerCase().replace(/\.$/, "") : exact.toLowerCase(),
        number: figures && exact.length <= 9 ? Number(exact) : null,
        glued: start === end,
        first: end < 0,
      });
      end = start + exact.length;
    }
  }
  return found;
}

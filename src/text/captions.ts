// Lines that pages run together without a full stop: a headline and its date ("Rain floods valley Monday, June 5, 2017"),
// a caption and its credit ("The bridge Photo: Ann Lee"). Knows their few fixed shapes, not what they say.

import type { Token } from "../model/token.ts";
import type { Stretch } from "./sentence-ends.ts";
import { plainWord } from "./tokens.ts";

/** True where the token `i`, though no full stop precedes it, begins a line of its own. */
export function isApart(stretch: Stretch, i: number): boolean {
  const { text, tokens, from, to, words } = stretch;
  const before = tokens[i - 1]!;
  const token = tokens[i]!;
  if (before.end === token.start) return false;
  if (token.kind === "word" && before.kind !== "mark" && isLabel(stretch, i)) return true;
  // A headline's date ends its block; a date-line begins one, and a sentence follows it.
  if (isDate(stretch, i) && i + DATE_TOKENS === to)
    return before.kind !== "mark"
      ? !words.starters.has(plainWord(text, before))
      : /[^,;:([–—-]/.test(text[before.start]!);
  return i === from + DATE_TOKENS && isDate(stretch, from) && isCapital(text, token);
}

/** "Photo:", "Image:" */
function isLabel({ text, tokens, to, words }: Stretch, i: number): boolean {
  const token = tokens[i]!;
  const colon = tokens[i + 1];
  if (i + 2 >= to || !isCapital(text, token) || text[colon!.start] !== ":" || colon!.start !== token.end)
    return false;
  return words.credits.has(plainWord(text, token));
}

const isCapital = (text: string, token: Token): boolean =>
  /^\p{Lu}/u.test(text.slice(token.start, token.start + 2));

/** Weekday, comma, month, day, comma, year. */
const DATE_TOKENS = 6;

function isDate({ text, tokens, to, words }: Stretch, i: number): boolean {
  const token = tokens[i]!;
  if (i + DATE_TOKENS > to || token.kind !== "word" || !words.weekdays.has(plainWord(text, token)))
    return false;
  const date = text.slice(token.start, tokens[i + DATE_TOKENS - 1]!.end);
  return /^\p{L}+, (?:\p{L}+\.? \d{1,2}|\d{1,2} \p{L}+\.?), \d{4}$/u.test(date);
}

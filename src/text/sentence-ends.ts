// Where a sentence ends: judges one token that could end it, by what clings to it and by what comes next. The rules
// were tuned on the train part of GUM (see docs/design-choices.md).

import type { SegmentationWords } from "../lang/segmentation-words.ts";
import type { Token } from "../model/token.ts";
import { plainWord } from "./tokens.ts";

/** The tokens of one block, from `from` to before `to`, with what is known of its marks. */
export interface Stretch {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;
  /** Offsets at which the marks that open and close quotations begin. */
  readonly opening: ReadonlySet<number>;
  readonly closing: ReadonlySet<number>;
  /** By the number of an opening bracket's token, that of the one that closes it. */
  readonly brackets: ReadonlyMap<number, number>;
  readonly words: SegmentationWords;
}

const STOPS = /^(?:\.+|…+|[?!‼⁇⁈⁉‽。！？｡])$/;
const ELLIPSIS = /^(?:\.\.+|…+)$/;
const WIDE_STOPS = /^[。！？｡]$/;
const QUOTES = /^["'”’»›“‘`＂]$/;
const CLOSING_BRACKETS = /^[)\]}]$/;
const NOTE_SIGNS = /^[\u00b9\u00b2\u00b3\u2070-\u2079*†‡§]$/;
const PICTURES = /^\p{Extended_Pictographic}/u;
const EMOTICON = /^[:;][-']?[()DPp](?:\s|$)/;
const DASHES = /^[-\u2010-\u2015\u2212]+$/;
const ENUMERATORS = /^(?:\d{1,3}(?:\.\d{1,3})*|[a-zA-Z]|[ivxIVX]{1,5})\.?$/;

/** What was judged of a stop: whether a sentence ends there, and the token after it and what clings to it. */
export interface Verdict {
  readonly ends: boolean;
  readonly next: number;
}

/** Judges the token `i` of a sentence that began at `start`; null where it is no stop at all. */
export function judgeStop(stretch: Stretch, start: number, i: number): Verdict | null {
  const { text, tokens, to } = stretch;
  const token = tokens[i]!;
  const said = text.slice(token.start, token.end);
  const dotted = token.kind === "word" && said.endsWith(".");
  if (!dotted && !(token.kind === "mark" && STOPS.test(said))) return null;
  const next = afterClinging(stretch, i, dotted);
  return { ends: next >= to || endsBefore(stretch, start, i, next, said, dotted), next };
}

/** True where the stop `i`, of which `said` are the words, ends a sentence and `next` begins another. */
function endsBefore(
  stretch: Stretch,
  start: number,
  i: number,
  next: number,
  said: string,
  dotted: boolean,
): boolean {
  const { text, tokens, to, opening, words } = stretch;
  const clung = next > i + 1;
  const opener = wordAfter(stretch, next);
  const beginning = opener < to ? beginningOf(text, tokens[opener]!, words) : "none";
  const mark = text.slice(tokens[next]!.start, tokens[next]!.end);

  if (ELLIPSIS.test(said) && leads(stretch, start, i)) return false; // “… and it rained”
  const glued = tokens[next]!.start === tokens[next - 1]!.end && !opening.has(tokens[next]!.start);
  if (glued && !WIDE_STOPS.test(said))
    return !dotted && opener === next && gluedStart(text, tokens, i, next, clung);
  if (!clung && said === "." && isEnumerator(stretch, start, i)) return false;
  if (DASHES.test(mark)) return false; // “It rained.” – Ann
  if (isBracketed(stretch, next)) return holdsSentence(stretch, next);
  if (clung && said.endsWith(".") && isAside(stretch, start, i, next, dotted)) return false;
  if (dotted && !clung) return endsAtAbbreviation(stretch, i, next, opener, beginning);
  if (STOPS.test(mark)) return ELLIPSIS.test(mark) && said === ".";
  if (beginning === "none") return false;
  if (beginning === "small") {
    // A stop after a whole word is one even where the writer forgot the capital: "It rained. the river rose."
    const whole =
      said === "." && !clung && opener === next && /\p{Ll}/u.test(text[tokens[i]!.start - 1] ?? "");
    return whole && words.starters.has(plainWord(text, tokens[opener]!));
  }
  return !(clung && said !== "." && isSaid(stretch, next)); // “Why?” Ann asked
}

/** True where only an opening mark, if anything, stands before token `i` in its sentence. */
const leads = ({ tokens, opening }: Stretch, start: number, i: number): boolean =>
  i === start || (i === start + 1 && opening.has(tokens[start]!.start));

/** The token after those that cling to a stop: more stops, closing marks and brackets, notes in brackets, emoji. */
function afterClinging(stretch: Stretch, i: number, dotted: boolean): number {
  const { text, tokens, to, opening, closing, brackets } = stretch;
  let next = i + 1;
  for (; next < to; next++) {
    const token = tokens[next]!;
    const words = text.slice(token.start, token.end);
    const glued = token.start === tokens[next - 1]!.end;
    const close = brackets.get(next);
    if (words === "[" && isFootnote(text, tokens, next, close)) next = close!;
    else if (close !== undefined && !dotted && !holdsSentence(stretch, next)) next = close;
    else if (token.kind === "number") {
      if (!isNoteNumber(stretch, next, glued)) break;
    } else if (!glued && EMOTICON.test(text.slice(token.start, token.start + 4)) && next + 1 < to) next++;
    else if (token.kind !== "mark") break;
    else if (closing.has(token.start)) continue;
    else if (opening.has(token.start)) break;
    else if (PICTURES.test(words)) continue;
    else if (!glued) break;
    else if (
      !STOPS.test(words) &&
      !QUOTES.test(words) &&
      !CLOSING_BRACKETS.test(words) &&
      !NOTE_SIGNS.test(words)
    )
      break;
  }
  return next;
}

/** A footnote's number without brackets: "rest.3 The house", and set apart before a word that begins a sentence: "rest. 3 The". */
function isNoteNumber({ text, tokens, to, words }: Stretch, i: number, glued: boolean): boolean {
  const token = tokens[i]!;
  if (!/^\d{1,3}$/.test(text.slice(token.start, token.end))) return false;
  if (i + 1 >= to) return glued;
  const after = tokens[i + 1]!;
  if (after.start === token.end) return false;
  return glued || (after.kind === "word" && beginningOf(text, after, words) === "starter");
}

/** Code units of what a footnote's bracket holds at most. */
const LONG_NOTE = 40;

/** "[1]", "[ 2]", "[3, 4]", "[citation needed]": what a bracket after a full stop mostly holds. */
function isFootnote(
  text: string,
  tokens: readonly Token[],
  open: number,
  close: number | undefined,
): boolean {
  if (close === undefined || tokens[close]!.start - tokens[open]!.end > LONG_NOTE) return false;
  const inner = text.slice(tokens[open]!.end, tokens[close]!.start).trim();
  return /^[\s\d,;–*-]+$/.test(inner) || /^[a-z]+(?:\s[a-z]+){0,3}\??$/.test(inner);
}

type Beginning = "capital" | "starter" | "small" | "number" | "none";

/** How the first word of what comes next looks. */
function beginningOf(text: string, token: Token, words: SegmentationWords): Beginning {
  if (token.kind === "number") return "number";
  if (token.kind === "link") return "capital";
  const word = text.slice(token.start, token.end);
  const first = String.fromCodePoint(word.codePointAt(0)!);
  // Names with a small particle or beginning: "al-Amin", "iPod"; letters without case begin as capitals do.
  if (first !== first.toUpperCase()) return /^\p{Ll}{1,8}-?\p{Lu}/u.test(word) ? "capital" : "small";
  return words.starters.has(plainWord(text, token)) ? "starter" : "capital";
}

/** The first word, number or link from `next` on, past opening marks and signs; a few marks at most. */
function wordAfter({ text, tokens, to }: Stretch, next: number): number {
  for (let k = next; k < to && k < next + 5; k++) {
    if (tokens[k]!.kind !== "mark") return k;
    if (CLOSING_BRACKETS.test(text.slice(tokens[k]!.start, tokens[k]!.end))) return to;
  }
  return to;
}

/** True where a sentence begins with no blank before it: "It rained.Then it snowed." but not "Node.Test". */
function gluedStart(
  text: string,
  tokens: readonly Token[],
  i: number,
  next: number,
  clung: boolean,
): boolean {
  const before = text[tokens[i]!.start - 1] ?? "";
  const word = text.slice(tokens[next]!.start, tokens[next]!.end);
  if (tokens[next]!.kind !== "word" || tokens[i]!.end - tokens[i]!.start > 1) return false;
  return /^\p{Lu}(?:\p{Ll}|$)/u.test(word) && (clung || /\p{Ll}/u.test(before));
}

/** True where the sentence so far is only the number of an item: "2. Results", "b. A second". */
function isEnumerator({ text, tokens }: Stretch, start: number, i: number): boolean {
  return i - start === 1 && ENUMERATORS.test(text.slice(tokens[start]!.start, tokens[start]!.end));
}

/** True where the stop is that of a short word in brackets amid the sentence: "Ann Lee (Mont.) and", "(D-Tex.) Then". */
function isAside(
  { text, tokens, brackets }: Stretch,
  start: number,
  i: number,
  next: number,
  dotted: boolean,
): boolean {
  for (let k = i - 1; k > start && k >= i - (dotted ? LONG_BRACKET : 3); k--) {
    const close = brackets.get(k);
    if (close === undefined || text[tokens[k]!.start] === "[") continue;
    return close > i && close < next;
  }
  return false;
}

const isBracketed = ({ text, tokens }: Stretch, next: number): boolean =>
  tokens[next]!.kind === "mark" && /^[([]$/.test(text[tokens[next]!.start]!);

/** Tokens beyond which a bracket after a full stop that begins with a capital is a sentence, whatever it ends in. */
const LONG_BRACKET = 8;

/** True where the bracket that opens at `next` holds a whole sentence, or an address: "(He sang.)" */
function holdsSentence(stretch: Stretch, next: number): boolean {
  const { text, tokens, brackets, to, words } = stretch;
  const close = brackets.get(next);
  const opener = wordAfter(stretch, next);
  if (opener >= to || beginningOf(text, tokens[opener]!, words) === "small") return false;
  if (close === undefined || close - next > LONG_BRACKET || tokens[opener]!.kind === "link") return true;
  for (let k = close - 1; k > next && k > close - 4; k--) {
    const word = text.slice(tokens[k]!.start, tokens[k]!.end);
    if (STOPS.test(word)) return true;
    if (tokens[k]!.kind !== "mark") return word.endsWith(".");
  }
  return false;
}

/** True where the dot of an abbreviation or an initial also ends the sentence. */
function endsAtAbbreviation(
  { text, tokens, opening, words }: Stretch,
  i: number,
  next: number,
  opener: number,
  beginning: Beginning,
): boolean {
  const token = tokens[i]!;
  const plain = plainWord(text, token).replace(/\.$/, "");
  if (words.leading.has(plain) || words.titles.has(plain)) return false;
  if (words.beforeNumbers.has(plain) && !words.abbreviations.has(plain)) return false;
  if (beginning === "starter") return true;
  if (beginning !== "capital") return false;
  if (plain.length === 1) return false;
  if (opening.has(tokens[next]!.start)) return true;
  return (
    words.closing.has(plain) &&
    opener === next &&
    !words.afterTimes.has(plainWord(text, tokens[opener]!).replace(/\.$/, ""))
  );
}

/** True where a speaker and a verb of saying follow: "Ann asked", "Dr. Ann Lee of Northport asked". */
function isSaid({ text, tokens, to, words }: Stretch, next: number): boolean {
  if (words.starters.has(plainWord(text, tokens[next]!))) return false;
  for (let k = next; k < to && k < next + 6; k++) {
    if (tokens[k]!.kind !== "word") return false;
    if (k > next && words.sayings.has(plainWord(text, tokens[k]!))) return true;
  }
  return false;
}

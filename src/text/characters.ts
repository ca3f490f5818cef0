// Classes of characters, as far as telling tokens apart needs them. Knows Unicode's general categories, no language.
// Classes are reckoned a page of 256 code units at a time, when text first uses it, and never change after.

export const SPACE = 0; // what \s matches: blanks, line ends, no-break spaces, the byte order mark
export const LETTER = 1;
export const DIGIT = 2;
export const EXTEND = 3; // combining marks, variation selectors: belong to whatever they follow
export const HIDDEN = 4; // format characters (soft hyphen, joiners, direction marks): belong to a word only inside it
export const APOSTROPHE = 5;
export const HYPHEN = 6;
export const DASH = 7;
export const DOT = 8; // full stop, ellipsis
export const OTHER = 9; // punctuation, symbols, controls, unassigned
export const PICTURE = 10; // emoji and their kin
export const FLAG = 11; // regional indicators, two of which make a flag

const SPACES = /\s/u;
const LETTERS = /[\p{L}\p{Nl}]/u;
const DIGITS = /\p{Nd}/u;
const EXTENDS = /\p{M}|[\u{1f3fb}-\u{1f3ff}]|[\u{e0020}-\u{e007f}]/u; // marks, skin tones, tags
const HIDDENS = /\p{Cf}/u;
const PICTURES = /\p{Extended_Pictographic}/u;
const FLAGS = /\p{Regional_Indicator}/u;

function classify(char: string): number {
  if (SPACES.test(char)) return SPACE;
  if (LETTERS.test(char)) return LETTER;
  if (DIGITS.test(char)) return DIGIT;
  if (EXTENDS.test(char)) return EXTEND;
  if (char === "'" || char === "’" || char === "＇") return APOSTROPHE;
  if (char === "-" || char === "\u2010" || char === "\u2011") return HYPHEN;
  if (char === "." || char === "…" || char === "．") return DOT;
  if (/\p{Pd}/u.test(char) || char === "\u2212") return DASH;
  if (HIDDENS.test(char)) return HIDDEN;
  if (PICTURES.test(char)) return PICTURE;
  if (FLAGS.test(char)) return FLAG;
  return OTHER;
}

const pages: (Uint8Array | undefined)[] = new Array(256);

function page(number: number): Uint8Array {
  const classes = new Uint8Array(256);
  for (let low = 0; low < 256; low++) classes[low] = classify(String.fromCharCode(number * 256 + low));
  pages[number] = classes;
  return classes;
}

/** The class of the code point that starts at `at`; a lone surrogate is OTHER, and past the end all is SPACE. */
export function classAt(text: string, at: number): number {
  if (at >= text.length) return SPACE;
  const unit = text.charCodeAt(at);
  if (unit >= 0xd800 && unit <= 0xdbff) {
    const point = text.codePointAt(at)!;
    if (point > 0xffff) return classify(String.fromCodePoint(point));
  }
  return (pages[unit >> 8] ?? page(unit >> 8))[unit & 255]!;
}

/** Code units of the code point that starts at `at`: 2 for a surrogate pair, otherwise 1. */
export function widthAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit >= 0xd800 && unit <= 0xdbff && text.codePointAt(at)! > 0xffff ? 2 : 1;
}

/** True where a word or a number could be under way at `at`. */
export function isWordAt(text: string, at: number): boolean {
  const c = classAt(text, at);
  return c === LETTER || c === DIGIT;
}

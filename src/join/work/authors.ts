// Names of those who wrote a work, as references put them: "Lowe, Ann and Tom Ray", "Lowe, A. B., & Marsh, C.", "Lowe A,
// Marsh B", "Ann Lowe", "Ministry of Water". Tells a person's name from a body's by its shape and the language's words;
// a title of two capitalised words looks like a name, so callers say where a name may stand.

import type { Language } from "../../lang/language.ts";
import type { WorkName } from "../../model/citation.ts";

const CAPITAL = String.raw`\p{Lu}[\p{L}\p{M}'’]*(?:[-‐]\p{L}[\p{L}\p{M}'’]*)*`;
const INITIALS = /^(?:\p{Lu}\.?(?:[-\s]?\p{Lu}\.?){0,3}|\p{Lu}\.)$/u;
const WORD = new RegExp(`^${CAPITAL}\\.?$`, "u");
/** Bounds what a name may be, so that no text of any length is taken for a list of authors. */
const MOST_AUTHORS = 30;
const LONGEST = 60;

export interface Names {
  readonly names: readonly WorkName[];
  /** Of the pieces that were handed in, how many they take. */
  readonly pieces: number;
}

const low = (word: string): string => word.toLowerCase().replace(/\.$/, "");

/** True where a name in capitals is a body's, a medium's or begins as no person's name does. */
export function isBody(name: string, language: Language): boolean {
  const words = name.split(/[\s/-]+/);
  if (words.length === 1 && /^\p{Lu}[\p{Lu}\d&/.]{1,7}$/u.test(name)) return true;
  return (
    isMedium(name, language) ||
    words.some(
      (word) =>
        language.naming.organisationHeads.has(low(word)) ||
        (language.citing.publishers.has(word) && words.length > 1),
    )
  );
}

/** "The Harbour Ledger", "QBC", "ledger.example": a name that tells by itself that it publishes. */
export function isMedium(name: string, { citing }: Language): boolean {
  if (name.length > 80) return false;
  if (citing.media.has(name) || /^[\p{L}\d-]+(?:\.[\p{L}\d-]+)+$/u.test(name)) return true;
  return name
    .split(/[\s-]+/)
    .some(
      (word) =>
        citing.media.has(word) ||
        citing.mediumWords.has(word) ||
        citing.mediumWords.has(/\p{Ll}(\p{Lu}\p{L}+)$/u.exec(word)?.[1] ?? ""),
    );
}

/** "Lowe", "van Ray", "al-Rashid", "O’Dray Marsh": what may stand before the comma of a name that is turned round. */
function isFamily(piece: string, language: Language): boolean {
  if (piece.length > LONGEST) return false;
  const words = withoutParticles(piece, language).split(" ");
  return (
    words.length <= 2 &&
    !/ \p{Lu}{1,3}\.?$/u.test(piece) &&
    words.every((word) => WORD.test(word) || /^\p{Ll}{1,3}[-’']\p{Lu}\p{L}+$/u.test(word)) &&
    !/\.$/.test(piece)
  );
}

/** "Hoek" of "van der Hoek". */
function withoutParticles(piece: string, { page }: Language): string {
  const words = piece.split(" ");
  while (words.length > 1 && page.byline.particles.includes(words[0]!.toLowerCase())) words.shift();
  return words.join(" ");
}

/** "Ann", "A. B.", "Eun Kyung", "Ann M.": what may stand after it. */
const isGiven = (piece: string): boolean =>
  piece.length <= LONGEST &&
  (INITIALS.test(piece) ||
    (/^(?:\S+ ){0,2}\S+$/.test(piece) &&
      piece
        .split(" ")
        .every((word, i) => (i === 0 ? WORD.test(word) : WORD.test(word) || INITIALS.test(word)))));

/** "Ann Lowe", "A. B. van Ray", "Lowe AB" in its two parts, or null for what no person is called. */
export function personIn(piece: string, language: Language): WorkName | null {
  if (piece.length > LONGEST) return null;
  const { particles, titles } = language.page.byline;
  const words = piece.split(" ").filter((word) => word !== "");
  while (words.length > 2 && titles.includes(low(words[0]!))) words.shift();
  const turned = /^(.+?) (\p{Lu}{1,3})\.?$/u.exec(words.join(" "));
  if (turned && isFamily(turned[1]!, language) && !turned[1]!.includes(" "))
    return { family: turned[1]!, given: turned[2]! };
  if (words.length < 2 || words.length > 5) return null;
  const isSmall = (word: string): boolean => particles.includes(word.toLowerCase());
  if (!words.every((word, i) => WORD.test(word) || INITIALS.test(word) || (i > 0 && isSmall(word))))
    return null;
  if (INITIALS.test(words.at(-1)!) || isBody(piece, language)) return null;
  let at = words.length - 1;
  while (at > 1 && isSmall(words[at - 1]!)) at--;
  return { family: words.slice(at).join(" "), given: words.slice(0, at).join(" ") };
}

/**
 * The authors at the head of pieces that commas part; `alone` where the pieces hold nothing but authors. Of
 * ["Lowe", "Ann", "Rain in the delta"] the first two, of ["Ann Lowe", "Rain"] the first.
 */
export function authorsAt(pieces: readonly string[], alone: boolean, language: Language): Names {
  const { citing } = language;
  const names: WorkName[] = [];
  let at = 0;
  let closed = false;
  while (at < pieces.length && names.length < MOST_AUTHORS && !closed) {
    const before = names.length;
    let piece = pieces[at]!;
    const joined = joinOf(piece, citing.joins);
    if (joined.led && names.length === 0) break;
    if (joined.led) closed = true;
    piece = joined.rest;
    const others = citing.andOthers.find((words) => piece.toLowerCase().endsWith(` ${words}`));
    if (others !== undefined) piece = piece.slice(0, -others.length - 1);
    if (names.length > 0 && citing.andOthers.includes(piece.toLowerCase())) {
      at++;
      break;
    }
    const next = pieces[at + 1];
    const parts = splitJoined(piece, citing.joins);
    if (parts.length > 1 && parts.length < 5) {
      // "Ann Lowe and Tom Ray"; after a comma "Ray, Tom and Jo Poe" has come as "Ray" and "Tom and Jo Poe".
      const people = parts.map((part) => personIn(part, language));
      if (people.every((person) => person !== null)) {
        names.push(...people);
        closed = true;
      }
    } else if (next !== undefined && isFamily(piece, language) && !isMedium(piece, language)) {
      const [given, ...more] = splitJoined(next, citing.joins);
      const people: (WorkName | null)[] = more.map((part) => personIn(part, language));
      // Two words before the comma are a whole name, unless initials follow: "Ann Lowe, Rain" and "Reyes Ortiz, A."
      if (/ /.test(withoutParticles(piece, language)) && !INITIALS.test(given!)) people.push(null);
      const room = alone || pieces.length > at + 2 || INITIALS.test(given!);
      // A second family name before a comma needs initials after it: "Lowe, Ann, Rain, The Ledger" has one author.
      const turned = names.length === 0 || INITIALS.test(given!) || joined.led || alone;
      if (room && turned && isGiven(given!) && !isMedium(next, language) && people.every((p) => p !== null)) {
        if (names.length === 0 || INITIALS.test(given!) || !personIn(piece, language)) {
          names.push({ family: piece, given: given! }, ...people);
          if (more.length > 0) closed = true;
          at++;
        }
      }
    }
    if (names.length === before) {
      const person = personIn(piece, language);
      if (person === null || (!alone && pieces.length <= at + 1)) break;
      // A second full name is one more author only in a list that closes with "and".
      if (names.length > 0 && !alone && !joined.led && !listCloses(pieces, at, language)) break;
      names.push(person);
    }
    at++;
    if (others !== undefined) break;
  }
  return { names, pieces: at };
}

/** True where names follow up to one that "and" leads: the "Tom Ray" of "Ann Lowe, Tom Ray, and Jo Poe". */
function listCloses(pieces: readonly string[], from: number, language: Language): boolean {
  for (let i = from; i < pieces.length && i < from + MOST_AUTHORS; i++) {
    const { led, rest } = joinOf(pieces[i]!, language.citing.joins);
    const parts = splitJoined(rest, language.citing.joins);
    if (!parts.every((part) => personIn(part, language) !== null)) return false;
    if (led || parts.length > 1) return true;
  }
  return false;
}

function joinOf(piece: string, joins: readonly string[]): { readonly led: boolean; readonly rest: string } {
  const join = joins.find((word) => piece.toLowerCase().startsWith(`${word} `));
  return join === undefined ? { led: false, rest: piece } : { led: true, rest: piece.slice(join.length + 1) };
}

function splitJoined(piece: string, joins: readonly string[]): readonly string[] {
  if (piece.length > 4 * LONGEST) return [piece];
  let parts: readonly string[] = [piece];
  for (const word of joins) parts = parts.flatMap((part) => part.split(` ${word} `));
  return parts;
}

/** A byline's or a whole author part's names: people where they read as people, otherwise the words as they are. */
export function authorsOf(words: string, language: Language): readonly WorkName[] {
  const plain = words
    .replace(/^by\s+/iu, "")
    .replace(/[\s,;:]+$/u, "")
    .replace(/(?<!(?:^|[^\p{L}])\p{Lu})\.$/u, "")
    .trim();
  const others = language.citing.andOthers.find((some) => plain.toLowerCase().endsWith(` ${some}`));
  if (others !== undefined) return authorsOf(plain.slice(0, -others.length - 1), language);
  if (plain === "") return [];
  const pieces = plain
    .split(/\s*[,;]\s*/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== "");
  const { names, pieces: taken } = authorsAt(pieces, true, language);
  if (names.length > 0 && taken === pieces.length) return names;
  return [{ literal: plain.slice(0, 200) }];
}

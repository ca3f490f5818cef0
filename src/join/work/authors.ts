// Names of those who wrote a work, as references put them: "Lowe, Ann and Tom Ray", "Lowe, A. B., & Marsh, C.", "Lowe A,
// Marsh B", "Ann Lowe", "Ministry of Water". Tells a person's name from a body's by its shape and the language's words;
// a title of two capitalised words looks like a name, so callers say where a name may stand.

import type { Language } from "../../lang/language.ts";
import type { WorkName } from "../../model/citation.ts";

const CAPITAL = String.raw`\p{Lu}[\p{L}\p{M}'’]*(?:[-‐]\p{L}[\p{L}\p{M}'’]*)*`;
const INITIALS = /^(?:\p{Lu}\.?(?:[-\s]?\p{Lu}\.?){0,3}|\p{Lu}\.)$/u;
/** "al-Amin", "d’Arc": a particle that is tied on. */
const TIED = /^\p{Ll}{1,3}[-’']\p{Lu}\p{L}+$/u;
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
        (/^\p{Lu}/u.test(word) && language.naming.organisationHeads.has(low(word))) ||
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
    words.every((word) => WORD.test(word) || TIED.test(word)) &&
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
  // "Ann. Rain" has gone on to the title.
  !/\p{Ll}\./u.test(piece) &&
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
  if (
    !words.every(
      (word, i) => WORD.test(word) || INITIALS.test(word) || (i > 0 && (isSmall(word) || TIED.test(word))),
    )
  )
    return null;
  if (INITIALS.test(words.at(-1)!) || isBody(piece, language)) return null;
  let at = words.length - 1;
  while (at > 1 && isSmall(words[at - 1]!)) at--;
  return { family: words.slice(at).join(" "), given: words.slice(0, at).join(" ") };
}

/** A stretch between commas, or between a comma and an "and". */
interface Unit {
  readonly words: string;
  /** True after an "and". */
  readonly led: boolean;
  /** The piece that it is (a part of). */
  readonly piece: number;
  /** True where "et al." followed it. */
  readonly last: boolean;
}

function unitsOf(pieces: readonly string[], { citing }: Language): readonly Unit[] {
  const units: Unit[] = [];
  for (const [piece, whole] of pieces.slice(0, 2 * MOST_AUTHORS).entries()) {
    if (whole.length > 4 * LONGEST) {
      units.push({ words: whole, led: false, piece, last: false });
      continue;
    }
    const others = citing.andOthers.find(
      (some) => whole.toLowerCase() === some || whole.toLowerCase().endsWith(` ${some}`),
    );
    const named = others === undefined ? whole : whole.slice(0, -others.length).trim();
    let parts = [{ words: named, led: false }];
    for (const join of citing.joins)
      parts = parts.flatMap(({ words, led }) =>
        ` ${words}`.split(` ${join} `).map((part, i) => ({ words: part.trim(), led: led || i > 0 })),
      );
    for (const { words, led } of parts) if (words !== "") units.push({ words, led, piece, last: false });
    if (others !== undefined && units.length > 0)
      units[units.length - 1] = { ...units.at(-1)!, piece, last: true };
  }
  return units;
}

/**
 * The authors at the head of pieces that commas part; `alone` where the pieces hold nothing but authors. Of
 * ["Lowe", "Ann", "Rain in the delta"] the first two, of ["Ann Lowe", "Rain"] the first.
 */
export function authorsAt(pieces: readonly string[], alone: boolean, language: Language): Names {
  const units = unitsOf(pieces, language);
  let names: readonly WorkName[] = [];
  let taken = 0;
  const found: WorkName[] = [];
  for (let at = 0; at < units.length && found.length < MOST_AUTHORS; ) {
    const { words, led } = units[at]!;
    const next = units[at + 1];
    const turned =
      next !== undefined && !next.led && isTurned(words, next.words, language)
        ? { family: words, given: next.words }
        : null;
    const byInitials = turned !== null && INITIALS.test(turned.given);
    const isFirst = found.length === 0;
    // A second name turned round needs initials, lest "Lowe, Ann, Rain, The Ledger" have two authors.
    const name =
      turned !== null && (byInitials || alone || led || (isFirst && at + 2 < units.length))
        ? turned
        : personIn(words, language);
    if (name === null || (isFirst && led)) break;
    const end = at + (name === turned ? 2 : 1);
    // A full name is one more author only after "and", with initials behind it, or in a list that "and" closes.
    const isMore = led || byInitials || INITIALS.test(name.given ?? "") || listCloses(units, at, language);
    if (!alone && (isFirst ? end >= units.length : !isMore)) break;
    found.push(name);
    at = end;
    // Names may not end in the middle of a piece: "Tom Ray and the weir" is a title.
    if (units[at]?.piece !== units[at - 1]!.piece) {
      names = [...found];
      taken = units[at - 1]!.piece + 1;
      if (units[at - 1]!.last || (led && !alone)) break;
    }
  }
  return { names, pieces: taken };
}

/** "Lowe" before "Ann", "Reyes Ortiz" before "A. B.": two words before the comma need initials after it. */
const isTurned = (family: string, given: string, language: Language): boolean =>
  isFamily(family, language) &&
  isGiven(given) &&
  (!/ /.test(withoutParticles(family, language)) || INITIALS.test(given)) &&
  !isMedium(family, language) &&
  !isMedium(given, language);

/** True where full names follow up to one after "and": the "Tom Ray" of "Ann Lowe, Tom Ray, and Jo Poe". */
function listCloses(units: readonly Unit[], from: number, language: Language): boolean {
  for (let i = from; i < units.length; i++) {
    if (personIn(units[i]!.words, language) === null) return false;
    if (units[i]!.led) return true;
  }
  return false;
}

/** "By", "Words by". */
const openers = ({ page }: Language): RegExp =>
  new RegExp(
    `^(?:${page.byline.openers
      .filter((words) => !words.includes("/"))
      .map(RegExp.escape)
      .join("|")}):?\\s+`,
    "iu",
  );

/** A byline's or a whole author part's names: people where they read as people, otherwise the words as they are. */
export function authorsOf(words: string, language: Language): readonly WorkName[] {
  const plain = words
    .replace(openers(language), "")
    .replace(/[\s,;:]+$/u, "")
    .replace(/(?<!(?:^|[^\p{L}])\p{Lu})\.$/u, "")
    .trim();
  if (plain === "") return [];
  const pieces = plain
    .split(/\s*[,;]\s*/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== "");
  const { names, pieces: taken } = authorsAt(pieces, true, language);
  if (names.length > 0 && taken === pieces.length) return names;
  return [{ literal: plain.slice(0, 200) }];
}

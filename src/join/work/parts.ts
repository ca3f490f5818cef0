// Arranges the words of a reference, once dates, pages and addresses are off: which are author, which title, which
// outlet or publisher. A quoted title says most; then a date between author and title; then full stops; then commas.

import type { Language } from "../../lang/language.ts";
import type { WorkName } from "../../model/citation.ts";
import { authorsAt, authorsOf, isBody, isMedium, personIn } from "./authors.ts";
import { DATE } from "./locators.ts";
import { clean, piecesOf, sentencesOf } from "./pieces.ts";
import { housed } from "./publishers.ts";

export interface Arranged {
  readonly author: readonly WorkName[];
  readonly title: string | null;
  /** True where marks of quotation say what the title is. */
  readonly quoted: boolean;
  readonly container: string | null;
  /** True where the container is a book, of which this is a part. */
  readonly held: boolean;
  readonly publisher: string | null;
  readonly place: string | null;
}

const QUOTED = /[“"„«]\s?([^“”"„«»]{2,400}(?:[“][^”]{1,200}[”][^“”"]{0,200})?)[”"“»]/u;
const SINGLE = /(?<=^|[\s,.(\u0001\u0002])[‘'](.{8,300}?)[’'](?=[\s,.;)\u0001\u0002]|$)/u;
const ITALIC = /(?<=^|[\s(,.\u0001\u0002])([*_])(?=\S)([^*_]{2,300}?)\1(?=[\s,.;:)\u0001\u0002]|$)/u;

const nothing: Arranged = {
  author: [],
  title: null,
  quoted: false,
  container: null,
  held: false,
  publisher: null,
  place: null,
};

const orNull = (words: string): string | null => (/[\p{L}\d]/u.test(words) ? words : null);

/** What locators tell of the kind of work. */
export interface Style {
  /** The reference has a date to the day, as news does and books don't. */
  readonly isDay: boolean;
  /** It has a volume, so that what follows the title is a journal and no house. */
  readonly hasVolume: boolean;
}

export function arranged(rest: string, style: Style, language: Language): Arranged {
  const words = rest.replace(
    new RegExp(`^(?:${language.citing.see.map(RegExp.escape).join("|")}):? `, "iu"),
    "",
  );
  const found =
    byQuotation(words, language) ??
    byColon(words, style, language) ??
    byDate(words, style, language) ??
    byStops(words, style, language) ??
    byCommas(words, style, language);
  // "The Harbour Ledger: Gates opened by night"
  const signed =
    found.quoted || found.container !== null ? null : /^([^:]{3,40}): (.+)$/u.exec(found.title ?? "");
  return signed && isMedium(signed[1]!, language)
    ? { ...found, container: signed[1]!, title: signed[2]! }
    : found;
}

/** “…” or ‘…’ around the title: authors before it, the outlet after. */
function byQuotation(words: string, language: Language): Arranged | null {
  const match = QUOTED.exec(words) ?? SINGLE.exec(words);
  if (!match) return null;
  const title = match[1]!.replace(/[\s,.]+$/, "");
  // One quoted word within others is a part of a title, not a title.
  if (
    !title.includes(" ") &&
    clean(words).length > 4 * title.length &&
    match.index > 0 &&
    !/[,.:\u0001]\s*$/.test(words.slice(0, match.index))
  )
    return null;
  const before = clean(words.slice(0, match.index));
  const after = words.slice(match.index + match[0].length);
  const held = new RegExp(`^[\\s,.]*(?:${language.citing.within.join("|")}):? `, "iu").exec(after);
  const rest = housed(held ? after.slice(held[0].length) : after, language);
  const pieces = piecesOf(rest.words).filter((piece) => !isEditing(piece, language));
  const signs = before !== "" && isMedium(before, language) && personIn(before, language) === null;
  let container = pieces[0] === undefined ? null : pieces[0];
  if (held && container !== null) container = withoutEditors(rest.words, pieces, language);
  if (signs && container === null)
    return {
      ...nothing,
      title,
      quoted: true,
      container: before,
      publisher: rest.publisher,
      place: rest.place,
    };
  return {
    author: before === "" ? [] : authorsOf(before, language),
    title,
    quoted: true,
    container,
    held: held !== null && (rest.publisher !== null || /\p{Lu}\.|\(/u.test(after.slice(0, 60))),
    publisher: rest.publisher,
    place: rest.place,
  };
}

/** "Lowe, Ann; Ray, Tom: Rain in the delta. In: Wet Studies": names that are turned round, and a colon. */
function byColon(words: string, style: Style, language: Language): Arranged | null {
  const match = /^([^:.]{3,120}(?:\.[^:.]{0,20}){0,8}): (.+)$/u.exec(words);
  if (!match) return null;
  const [, head, rest] = match as unknown as [string, string, string];
  const authors = authorsOf(head, language);
  if (!authors.every(({ family }) => family !== undefined)) return null;
  // "QBC, Bram: money is for clinics" opens with an agency; "Ann Lowe: a life" is a title unless its outlet comes after a
  // full stop.
  const turned = authors.every(
    ({ family = "" }) => /\p{Ll}|.{6}/u.test(family) && head.includes(`${family},`),
  );
  const [, tail] = sentencesOf(rest, language);
  return turned || (tail !== undefined && isTail(tail, language))
    ? titled(rest, authors, style, language)
    : null;
}

/** "Lowe, A. (2031). Rain. The Ledger" and "Rain. (2031). The Ledger": a date parts what stands before from the rest. */
function byDate(words: string, style: Style, language: Language): Arranged | null {
  const match = new RegExp(
    `^([^${DATE}]{2,300}?)[,:]? ?[([]?${DATE}[a-h]?[)\\]]?[.,:]? ?(?=\\S)(.+)$`,
    "u",
  ).exec(words);
  if (!match) return null;
  const before = clean(match[1]!);
  const bracketed = /[([]\s?$/.test(words.slice(0, words.indexOf(DATE)));
  const after = match[2]!;
  if (clean(after) === "") return null;
  if ((before.match(/\(/g) ?? []).length > (before.match(/\)/g) ?? []).length) return null;
  const authors = authorsOf(before, language);
  const signed = authors.every(({ literal }) => literal === undefined) || isBody(before, language);
  const isName = before
    .split(" ")
    .every((word) => /^\p{Lu}/u.test(word) || language.citing.titleFillers.has(word));
  const short = before.split(" ").length <= 6 && !/[.,:]\s/.test(before);
  if (signed || (bracketed && isName && short && sentencesOf(after, language).length > 1))
    return signedBy(before, titled(after, authors, style, language), language);
  if (!bracketed || before.includes(",")) return null;
  // "Rain in the delta. (2031). The Harbour Ledger"
  const rest = housed(after, language);
  const [container = null] = piecesOf(rest.words);
  return { ...nothing, title: before, container, publisher: rest.publisher, place: rest.place };
}

/** "Harbour Ledger (2031) Gates opened": a medium that signs what appeared nowhere else is where it appeared. */
const signedBy = (name: string, found: Arranged, language: Language): Arranged =>
  isMedium(name, language) &&
  found.container === null &&
  found.publisher === null &&
  personIn(name, language) === null
    ? { ...found, author: [], container: name }
    : found;

/** "Rain in the delta. The Harbour Ledger", "Rain. Lindel: Quill Press", "Rain. In T. Ray (Ed.), The Wet Year". */
function titled(words: string, author: readonly WorkName[], style: Style, language: Language): Arranged {
  const italic = ITALIC.exec(words);
  // "[Blog post]" says what it is, not what it is called.
  const rest = housed(words.replace(/ ?\[[^\]]{2,40}\](?=[.,]|$)/g, ""), language);
  const sentences = sentencesOf(rest.words, language);
  const title = orNull(clean(sentences[0] ?? ""));
  const after = sentences.slice(1).join(" ");
  const held = new RegExp(`^(?:${language.citing.within.join("|")}):? `, "iu").exec(after);
  const pieces = piecesOf(held ? after.slice(held[0].length) : after).filter(
    (piece) => !isEditing(piece, language),
  );
  if (held)
    return {
      ...nothing,
      author,
      title,
      container: withoutEditors(after.slice(held[0].length), pieces, language),
      held: true,
      publisher:
        rest.publisher ??
        sentences
          .slice(2)
          .map(clean)
          .find((piece) => isHouse(piece, language)) ??
        null,
      place: rest.place,
    };
  if (pieces.length === 0 && rest.publisher === null && italic === null && title !== null) {
    // All in one sentence: "Lowe, A., 2031. Rain in the delta, The Harbour Ledger".
    const within = piecesOf(title);
    if (within.length > 1 && isMedium(within.at(-1)!, language))
      return { ...nothing, author, title: within.slice(0, -1).join(", "), container: within.at(-1)! };
    return { ...nothing, author, title };
  }
  const [first] = pieces;
  const house = first !== undefined && !style.hasVolume && isHouse(first, language) ? first : null;
  return {
    ...nothing,
    author,
    title,
    container: house === null ? (first ?? null) : null,
    publisher: rest.publisher ?? house,
    place: rest.place,
  };
}

/** "Lowe, Ann. Rain in the delta. The Harbour Ledger, 4 May 2031." */
function byStops(words: string, style: Style, language: Language): Arranged | null {
  const sentences = sentencesOf(words, language).filter((sentence) => clean(sentence) !== "");
  if (sentences.length < 2) return null;
  const head = clean(sentences[0]!);
  const authors = authorsOf(head, language);
  const people = authors.length > 0 && authors.every(({ literal }) => literal === undefined);
  if (people && sentences.length > 1 && !(sentences.length === 2 && isTail(sentences[1]!, language)))
    return titled(sentences.slice(1).join(" "), authors, style, language);
  if (isMedium(head, language) && head.split(" ").length < 6)
    return { ...byCommas(sentences.slice(1).join(" "), style, language), container: head };
  if (isBody(head, language) && head.split(" ").length < 9 && sentences.length > 2)
    return titled(sentences.slice(1).join(" "), [{ literal: head }], style, language);
  // "Rain in the delta. The Harbour Ledger": a title first, if what follows can hold one.
  if (!head.includes(",") && sentences.length <= 3 && isTail(sentences[1]!, language)) {
    const rest = housed(sentences.slice(1).join(" "), language);
    return {
      ...nothing,
      title: head,
      container: piecesOf(rest.words)[0] ?? null,
      publisher: rest.publisher,
      place: rest.place,
    };
  }
  return null;
}

/** True for what can follow a title: an outlet, a publisher, and nothing that reads as a title. */
function isTail(words: string, language: Language): boolean {
  const [first] = piecesOf(words);
  return first !== undefined && (isMedium(first, language) || isHouse(first, language));
}

/** "Lowe, Ann, Rain in the delta, The Harbour Ledger". */
function byCommas(words: string, style: Style, language: Language): Arranged {
  // "Ann Lowe, Rain, in T. Ray (ed.), The Wet Year, Quill Press"
  const held = new RegExp(`^(.{3,300}?), (?:${language.citing.within.join("|")}):? (.+)$`, "u").exec(words);
  if (
    held &&
    new RegExp(`\\((?:${language.citing.editors.map(RegExp.escape).join("|")})\\)`, "iu").test(held[2]!)
  ) {
    const part = byCommas(held[1]!, style, language);
    const whole = housed(held[2]!, language);
    const house = piecesOf(whole.words).find((piece) => isHouse(piece, language)) ?? null;
    const container = withoutEditors(whole.words, piecesOf(whole.words), language);
    return { ...part, container, held: true, publisher: whole.publisher ?? house, place: whole.place };
  }
  const rest = housed(words, language);
  const all = piecesOf(rest.words);
  const { publisher, place } = rest;
  const { names, pieces: taken } = authorsAt(all, false, language);
  const isName =
    names.length > 0 && !(all.length === taken + 1 && taken === 1 && isMedium(all[1]!, language));
  const left = isName ? all.slice(taken) : all;
  const author = isName ? names : [];
  const given = { ...nothing, author, publisher, place };
  if (left.length === 0) return { ...given, title: null };
  if (left.length === 1)
    return style.isDay && isMedium(left[0]!, language) && wordsIn(left[0]!) <= 3
      ? { ...given, container: left[0]! }
      : { ...given, title: orNull(left[0]!) };
  const last = left.at(-1)!;
  const [first] = left;
  if (author.length === 0) {
    // Initials that nobody knows are an agency's where there is a day, and a body's otherwise.
    const signs =
      isMedium(first!, language) ||
      (style.isDay && /^\p{Lu}{2,7}$/u.test(first!) && !isPaper(left[1]!, language));
    if (signs && !isMedium(last, language) && wordsIn(first!) <= 5)
      return { ...given, container: first!, title: left.slice(1).join(", ") };
    if (isBody(first!, language) && wordsIn(first!) <= 9 && !isPaper(first!, language))
      return left.length === 2
        ? { ...given, author: [{ literal: first! }], title: last }
        : ended({ ...given, author: [{ literal: first! }] }, left.slice(1), style, language);
    // "Estates of Tessmark, Stenographic Record": a short capitalised name before a paper's title.
    if (left.length >= 2 && wordsIn(first!) <= 4 && isPaper(left[1]!, language) && !isMedium(last, language))
      return { ...given, author: [{ literal: first! }], title: left.slice(1).join(", ") };
  }
  return ended(given, left, style, language);
}

/** A title in one or more pieces, and after it what holds or publishes it. */
function ended(given: Arranged, left: readonly string[], style: Style, language: Language): Arranged {
  const last = left.at(-1)!;
  const title = left.slice(0, -1).join(", ");
  if (left.length === 1) return { ...given, title: last };
  if (given.publisher !== null) return { ...given, title: left.join(", ") };
  if (isMedium(last, language)) return { ...given, title, container: last };
  // "Report on the weir, Ministry of Water"
  if (given.author.length === 0 && isPaper(title, language) && isBody(last, language))
    return { ...given, title, author: [{ literal: last }] };
  if (isHouse(last, language)) return { ...given, title, publisher: last };
  if (wordsIn(last) > 5 || /^\p{Ll}.* /u.test(last)) return { ...given, title: left.join(", ") };
  // Without a day, one word with a capital is where a book was printed; with one, it may be an outlet.
  if (!style.isDay && /^\p{Lu}\p{Ll}+$/u.test(last)) return { ...given, title, place: last };
  if (isPaper(title, language) && wordsIn(last) <= 2) return { ...given, title, place: last };
  return { ...given, title, container: last };
}

const wordsIn = (piece: string): number => piece.split(" ").length;

/** "Joint note of …", "Third Report on …": a paper that a body gives out. */
const isPaper = (words: string, { citing }: Language): boolean =>
  words
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .slice(0, 3)
    .some((word) =>
      [citing.papers, citing.reports, citing.letters, citing.interviews].some((list) => list.includes(word)),
    );

/** "Quill Press", "Tessmark Institute for Shared Waters". */
function isHouse(words: string, { citing }: Language): boolean {
  return wordsIn(words) <= 8 && words.split(" ").some((word) => citing.publishers.has(word));
}

const isEditing = (piece: string, { citing }: Language): boolean => {
  const words = piece.toLowerCase().replace(/^\(/, "");
  return (
    citing.editors.some((word) => words === word || words.startsWith(`${word} `)) ||
    // "2nd ed", "revised edition"
    (wordsIn(words) < 4 &&
      citing.editions.includes(
        words
          .split(" ")
          .at(-1)!
          .replace(/[.)]+$/, ""),
      ))
  );
};

/** The book's title in "T. Ray (Ed.), The Wet Year" or "The Wet Year, edited by T. Ray". */
function withoutEditors(words: string, pieces: readonly string[], language: Language): string | null {
  const editors = language.citing.editors.map(RegExp.escape).join("|");
  const marked = new RegExp(`\\((?:${editors})\\)[,.]? (.+)$`, "iu").exec(words);
  if (marked) return piecesOf(marked[1]!.replace(/\s*\(.*$/s, ""))[0] ?? null;
  const titles = pieces.filter((piece) => personIn(piece.replace(/\s*\([^)]*\)$/, ""), language) === null);
  return titles.find((piece) => piece.includes(" ")) ?? pieces[0] ?? null;
}

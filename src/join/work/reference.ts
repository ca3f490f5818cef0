// One reference of a list, parsed: "Lowe, Ann, The River Rose, Harbour Ledger, June 17, 2031" gives author, title,
// outlet and date. Takes the styles that articles are found with: news lists parted by commas, APA, MLA, Chicago notes
// and bibliographies, Harvard, Vancouver, a title and an address, a bare address. What it can't tell it leaves null
// rather than guess: a wrong author joins works that are two.

import type { Language } from "../../lang/language.ts";
import type { WorkFields, WorkName, WorkType } from "../../model/citation.ts";
import { hostOf, normalAddress } from "./address.ts";
import { isMedium } from "./authors.ts";
import { takenOff } from "./locators.ts";
import { type Arranged, arranged } from "./parts.ts";
import { isRepeat } from "./repeats.ts";

/** What a reference says of its work, or null where it says nothing but to look at another one ("Ibid."). */
export function parsedReference(words: string, language: Language): WorkFields | null {
  if (isRepeat(words, language.citing)) return null;
  const { rest, ...taken } = takenOff(words, language);
  const found = arranged(
    rest,
    { isDay: isDay(taken.issued), hasVolume: taken.volume !== undefined },
    language,
  );
  const container =
    found.container ??
    // A page that says nothing of where it stands stands where its address does.
    (taken.url !== null && found.publisher === null ? hostOf(normalAddress(taken.url)!) : null);
  return {
    type: typeOf(found, { ...taken, container }, rest, language),
    title: found.title,
    author: found.author,
    containerTitle: container,
    ...taken,
    ...(found.publisher === null ? {} : { publisher: found.publisher }),
    ...(found.place === null ? {} : { publisherPlace: found.place }),
  };
}

function typeOf(
  found: Arranged,
  taken: {
    readonly url: string | null;
    readonly issued: string | null;
    readonly volume?: string;
    readonly container: string | null;
  },
  rest: string,
  language: Language,
): WorkType {
  const { citing } = language;
  const words = (found.title ?? rest).toLowerCase().split(/[^\p{L}-]+/u);
  const opens = words.slice(0, 3);
  const hasAny = (list: readonly string[], among: readonly string[]): boolean =>
    among.some((word) => list.includes(word));
  if (found.title === null || !found.quoted) {
    if (hasAny(citing.interviews, opens)) return "interview";
    if (hasAny(citing.letters, opens)) return "personal_communication";
  }
  if (found.held) return "chapter";
  const { container } = taken;
  if (found.container !== null) {
    const last = found.container.split(" ");
    const isJournal = last.some((word) => citing.journals.has(word));
    if (taken.volume !== undefined) return "article-journal";
    if (isMedium(found.container, language))
      return isJournal && !isDay(taken.issued) ? "article" : "article-newspaper";
    return isDay(taken.issued) ? "article-newspaper" : taken.url === null ? "article" : "webpage";
  }
  if (hasAny(citing.reports, words)) return "report";
  if (container !== null) return "webpage";
  if (found.publisher !== null || found.place !== null)
    return hasAny(citing.papers, words) || isDay(taken.issued) ? "document" : "book";
  return hasAny(citing.papers, words) || found.author.length === 0 || isBodyAlone(found.author)
    ? "document"
    : "book";
}

const isDay = (issued: string | null): boolean => issued !== null && issued.length > 7;

const isBodyAlone = (author: readonly WorkName[]): boolean =>
  author.every(({ literal }) => literal !== undefined);

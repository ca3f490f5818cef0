// Whether two titles, two lists of authors, two outlets or two dates may be those of one work. Each says yes, no, or that
// nothing can be said because one of them is missing. Spelling, case, subtitles and initials make no difference; numbers
// do: "Second Report" and "Third Report" are two, and so are the reports of 2030 and 2031.

import type { Language } from "../../lang/language.ts";
import type { WorkName } from "../../model/citation.ts";
import { edtfDays } from "../../model/edtf.ts";
import { areSpellings, canonical, initialsOf } from "../../text/spelling.ts";

export type Agreement = "same" | "different" | "unknown";

const LONGEST = 400;

const PLAIN = /[^\p{L}\p{N}]+/u;

/** The words of a title in lower case without accents: "Keeper of Pellam: ‘Nobody’" gives keeper, of, pellam, nobody. */
export const titleWords = (title: string): readonly string[] =>
  title
    .slice(0, LONGEST)
    .normalize("NFKD")
    .replace(/[\p{M}’'`]/gu, "")
    .toLowerCase()
    .split(PLAIN)
    .filter((word) => word !== "");

/** Those of them that tell one title from another. */
export const tellingWords = (title: string, { citing }: Language): readonly string[] =>
  titleWords(title).filter((word) => !citing.titleFillers.has(word));

export interface TitleAgreement {
  readonly agreement: Agreement;
  /** Telling words that both have. */
  readonly shared: number;
  /** True where both are the same words in the same order. */
  readonly exact: boolean;
}

/**
 * Of the telling words of the longer title, the share that the shorter one may leave out. A word put in another's place
 * makes two of them ("Council approves …", "Council rejects …"): of 16 made-up near misses a measure of overlap alone,
 * Dice's at 0.8, joined one, and longer titles would let more through.
 */
const LEFT_OUT = 0.2;

export function titlesAgree(a: string | null, b: string | null, language: Language): TitleAgreement {
  if (a === null || b === null) return { agreement: "unknown", shared: 0, exact: false };
  const [one, two] = [tellingWords(a, language), tellingWords(b, language)];
  if (titleWords(a).join(" ") === titleWords(b).join(" "))
    return { agreement: "same", shared: one.length, exact: true };
  const shared = sharedCount(one, two);
  const [short, long, longTitle] = one.length < two.length ? [one, two, b] : [two, one, a];
  // "Silt" for "Silt: A Political History"; how many words a title needs for that, the caller asks.
  const isCut = short.length > 0 && opens(short, long) && short.length === headOf(longTitle, language).length;
  const respelled = short.length > 1 && shared === long.length;
  const isWithin =
    short.length > 3 && shared === short.length && long.length - shared <= LEFT_OUT * long.length;
  const numbers = [one, two].map((words) => words.filter((word) => tellsApart(word, language)).join(" "));
  const alike = (respelled || isWithin) && numbers[0] === numbers[1];
  return { agreement: isCut || alike ? "same" : "different", shared, exact: false };
}

const opens = (short: readonly string[], long: readonly string[]): boolean =>
  short.length < long.length && short.every((word, i) => word === long[i]);

/** The telling words before a title's colon, dash or question mark. */
const headOf = (title: string, language: Language): readonly string[] =>
  tellingWords(title.split(/\s*[:?!–—]\s*|\s-\s/)[0]!, language);

/** Words that both hold, each as often as the scarcer side has it; a mistyped one counts where spelling can tell. */
function sharedCount(one: readonly string[], two: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of two) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  const missing: string[] = [];
  for (const word of one) {
    const count = left.get(word) ?? 0;
    if (count > 0) {
      shared++;
      left.set(word, count - 1);
    } else missing.push(word);
  }
  const free = [...left].filter(([, count]) => count > 0).map(([word]) => word);
  for (const word of missing.slice(0, 3))
    if (word.length > 4 && free.some((other) => other.length > 4 && isRespelled(word, other))) shared++;
  return shared;
}

/** "dikes" for "dykes", "warnings" for "warning". */
const isRespelled = (a: string, b: string): boolean =>
  areSpellings(a, b) || (Math.abs(a.length - b.length) === 1 && (a.startsWith(b) || b.startsWith(a)));

/** A number, an ordinal or a "not" makes two of titles that are otherwise one. */
const tellsApart = (word: string, { calendar, speech }: Language): boolean =>
  /^\d|^[ivx]+$/.test(word) ||
  word in calendar.ordinals ||
  word in calendar.numbers ||
  speech.negations.has(word);

/** One of the authors must be in both; a given name may be an initial, but not another one. */
export function authorsAgree(a: readonly WorkName[], b: readonly WorkName[]): Agreement {
  if (a.length === 0 || b.length === 0) return "unknown";
  return a.some((one) => b.some((two) => isOneName(one, two))) ? "same" : "different";
}

function isOneName(a: WorkName, b: WorkName): boolean {
  if (a.literal !== undefined || b.literal !== undefined) {
    // "Petrov" alone, where a reference gives no more.
    if (
      [a, b].some(
        ({ family }) => family !== undefined && canonical(family) === canonical(a.literal ?? b.literal ?? ""),
      )
    )
      return true;
    const [one, two] = [wholeName(a), wholeName(b)];
    return (
      canonical(one) === canonical(two) || initialsOf(one).includes(two) || initialsOf(two).includes(one)
    );
  }
  const [one, two] = [canonical(a.family ?? ""), canonical(b.family ?? "")];
  if (one !== two && !(one.length > 4 && areSpellings(one, two))) return false;
  const [given, other] = [canonical(a.given ?? ""), canonical(b.given ?? "")];
  return given === "" || other === "" || given[0] === other[0];
}

const wholeName = ({ literal, given, family }: WorkName): string =>
  literal ?? [given, family].filter((part) => part !== undefined).join(" ");

/** "The Harbour Ledger", "Harbour Ledger", "harbourledger.example" and "HL" are one; "Quill Press" and "QBC" are two. */
export function outletsAgree(a: string | null, b: string | null, language: Language): Agreement {
  if (a === null || b === null) return "unknown";
  const [one, two] = [outletName(a, language), outletName(b, language)];
  if (one === "" || two === "") return "unknown";
  if (one === two) return "same";
  const [short, long] = one.length < two.length ? [one, two] : [two, one];
  const [shortAs, longAs] = one.length < two.length ? [a, b] : [b, a];
  if (short.length > 4 && long.startsWith(short)) return "same";
  if (initialsOf(longAs).includes(shortAs.replace(/\./g, ""))) return "same";
  return "different";
}

/** Without article, blanks and the ending of an address. */
export function outletName(name: string, { citing }: Language): string {
  const site = name.replace(/^(?:https?:\/\/)?(?:www\.)?([\p{L}\d-]+)(?:\.[\p{L}\d-]+)+$/iu, "$1");
  const [first, ...rest] = canonical(site).split(" ");
  const words = rest.length > 0 && citing.articles.includes(first!) ? rest : [first!, ...rest];
  return words.join("").replace(/[^\p{L}\p{N}]/gu, "");
}

/**
 * A story is dated by the day it was written, printed or last changed: up to two days apart where both are dated to the
 * day. More would join the instalments of a daily column, which share title, author and outlet.
 */
const TOLERANCE_DAYS = 2;
const DAY = 86_400_000;

export function datesAgree(a: string | null, b: string | null, tolerance = TOLERANCE_DAYS): Agreement {
  if (a === null || b === null) return "unknown";
  const [one, two] = [edtfDays(a), edtfDays(b)];
  if (one === null || two === null) return "unknown";
  const gap = Math.max(
    dayNumber(one.first) - dayNumber(two.last),
    dayNumber(two.first) - dayNumber(one.last),
  );
  const areDays = one.first === one.last && two.first === two.last;
  return gap <= (areDays ? tolerance : 0) ? "same" : "different";
}

const dayNumber = (day: string): number => Math.round(Date.parse(`${day}T00:00:00Z`) / DAY) || 0;

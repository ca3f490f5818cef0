// Takes off a reference what has a shape of its own wherever it stands: its key, address, DOI, dates, pages, volume and
// issue. What is left are the words of author, title and outlet, with a mark where a date or something else stood, so
// that "Lowe (2031) Rain" still shows its parts. Knows nothing of styles.

import type { CitingWords } from "../../lang/citing-words.ts";
import type { Language } from "../../lang/language.ts";
import type { WorkFields } from "../../model/citation.ts";
import { addressWritten } from "./address.ts";
import { type DateWritten, datesWritten, dayBeside } from "./issued.ts";

/** Stands where a date stood, and where anything else did. */
export const DATE = "\u0001";
export const CUT = "\u0002";

export interface Taken
  extends Pick<WorkFields, "issued" | "url" | "doi" | "accessed" | "volume" | "issue" | "page"> {
  /** What is left, with single blanks. */
  readonly rest: string;
}

/** Longer references are prose; nobody's author, title and date stand further in. */
export const LONGEST_REFERENCE = 1500;

const KEY =
  /^(?:\[\s?\^?\s?[\p{L}\d_-]{1,16}\s?\]:?|\(\d{1,3}\)|[⁰¹²³⁴-⁹]{1,3}|\d{1,3}(?:[.)]|\s-)(?=\s)|[*†‡]{1,3}|[-–•])\s*/u;
const DOI =
  /(?:https?:\/\/(?:dx\.)?doi\.org\/|\bdoi:?\s*)(10\.\d{4,9}\/[^\s"<>]{1,200})|\b(10\.\d{4,9}\/[^\s"<>]{1,200})/i;
const ISBN = /\bISBN(?:-1[03])?:?\s*[\d-]{9,16}[\dX]?/i;
const NUMBER = String.raw`[\dA-Z]{1,6}`;
const RANGE = String.raw`\d{1,5}(?:\s?[-–]\s?\d{1,5})?`;

const either = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map(RegExp.escape)
    .join("|");

interface Patterns {
  readonly lead: RegExp;
  readonly accessed: RegExp;
  readonly undated: RegExp;
  /** "Wet Studies 12, no. 3" */
  readonly both: RegExp;
  readonly volume: RegExp;
  readonly issue: RegExp;
  readonly page: RegExp;
  readonly place: RegExp;
}

const cache = new WeakMap<CitingWords, Patterns>();

function patternsOf(words: CitingWords): Patterns {
  let made = cache.get(words);
  if (made === undefined) {
    made = {
      lead: new RegExp(`(?<![\\p{L}\\d])(?:${either(words.addressLeads)})\\s?:?\\s?[<(]?$`, "iu"),
      accessed: new RegExp(`[([]?(?<![\\p{L}])(?:${either(words.accessed)})(?: on| in)?:?\\s*$`, "iu"),
      undated: new RegExp(`\\(?(?<![\\p{L}\\d])(?:${either(words.undated)})\\)?(?=[\\s.,;]|$)`, "iu"),
      both: new RegExp(
        `(?<=\\p{L}[*_]?) (\\d{1,4})(?: \\(${DATE}\\))?,? (?:${either(words.issues)}) ?(\\d{1,5})(?![\\p{L}\\d])`,
        "iu",
      ),
      volume: new RegExp(`(?<![\\p{L}])(?:${either(words.volumes)}) ?(${NUMBER})(?![\\p{L}\\d])`, "iu"),
      issue: new RegExp(`(?<![\\p{L}])(?:${either(words.issues)}) ?(\\d{1,5})(?![\\p{L}\\d])`, "iu"),
      page: new RegExp(`(?<![\\p{L}])(?:${either(words.pageMarks)}) ?(${RANGE})(?![\\p{L}\\d])`, "iu"),
      place: new RegExp(
        `(?<=[,.;:] |\\()(?:${either([...words.places, ...words.pages])}) ?(?:\\d{1,5}|[A-Z])(?![\\p{L}\\d])`,
        "iu",
      ),
    };
    cache.set(words, made);
  }
  return made;
}

/** The words with `from`-`to` cut out and a mark in their place. */
const cut = (words: string, from: number, to: number, mark = CUT): string =>
  `${words.slice(0, from)}${mark}${words.slice(to)}`;

export function takenOff(reference: string, language: Language): Taken {
  const { citing, calendar } = language;
  const patterns = patternsOf(citing);
  let rest = reference
    .slice(0, LONGEST_REFERENCE)
    .normalize("NFC")
    .replace(/[\s\p{C}]+/gu, " ")
    .trim()
    .replace(KEY, "");

  const doi = DOI.exec(rest);
  if (doi) rest = cut(rest, doi.index, doi.index + doi[0].length);
  const written = addressWritten(rest);
  if (written) {
    const before = rest.slice(0, written.start).replace(patterns.lead, "");
    const after = rest.slice(written.end).replace(/^[>)]/, "");
    rest = `${before}${CUT}${after}`;
  }
  rest = rest.replace(ISBN, CUT).replace(patterns.undated, DATE);

  const dates = datesWritten(rest, calendar);
  const seen = dates.find(({ start }) => patterns.accessed.test(rest.slice(0, start)));
  const issued = issuedOf(
    rest,
    dates.filter((date) => date !== seen),
  );
  // From the last on, so that the places of those before stay right.
  const gone = [...(issued.cut ?? []), ...(seen ? [seen] : [])].sort((a, b) => b.start - a.start);
  for (const date of gone) {
    if (date === seen) {
      const from = rest.slice(0, date.start).replace(patterns.accessed, "").length;
      rest = cut(rest, from, date.end + (/^[)\]]/.test(rest.slice(date.end)) ? 1 : 0));
    } else rest = cut(rest, date.start, date.end, DATE);
  }
  let value = issued.value;
  const beside = value !== null && /^\d{4}$/.test(value) ? dayBeside(rest, value, calendar) : null;
  if (beside) {
    value = beside.value;
    rest = cut(rest, beside.start, beside.end);
  }

  let volume: string | undefined;
  let issue: string | undefined;
  let page: string | undefined;
  // "12(3), 45–67", "12 (3): 45", "12.3", "2031;12(3):45-7"
  const both = patterns.both.exec(rest);
  if (both) {
    [, volume, issue] = both;
    rest = cut(rest, both.index, both.index + both[0].length);
  }
  const journal =
    /(?<=[\p{L}.,;:”"\u0001*_]\s?)[ _*]?(\d{1,4})[_*]? ?\((\d{1,4}(?:[-–]\d{1,4})?)\)(?:\s?[,:]\s?(\d{1,5}(?:\s?[-–]\s?\d{1,5})?))?(?![\p{L}\d])/u.exec(
      rest,
    ) ??
    /(?<=[\p{L}”"]),? (\d{1,4})(?:\.(\d{1,3}))?(?:\s?:\s?|, )(\d{1,5}\s?[-–]\s?\d{1,5})(?![\p{L}\d])/u.exec(
      rest,
    );
  if (journal && !both) {
    [, volume, issue, page] = journal;
    rest = cut(rest, journal.index, journal.index + journal[0].length);
  }
  const grasp = (pattern: RegExp): string | undefined => {
    const match = pattern.exec(rest);
    if (match) rest = cut(rest, match.index, match.index + match[0].length);
    return match?.[1];
  };
  volume ??= grasp(patterns.volume);
  if (volume !== undefined) issue ??= grasp(patterns.issue);
  page ??= grasp(patterns.page);
  page ??= grasp(/(?<=[)\u0001\u0002])[:,]\s?(\d{1,5}(?:\s?[-–]\s?\d{1,5})?)(?=[.,;\s]*$)/u);
  grasp(patterns.place);
  return {
    issued: value,
    url:
      written && /^https?:/i.test(written.address)
        ? written.address
        : written
          ? `https://${written.address}`
          : null,
    ...(doi ? { doi: (doi[1] ?? doi[2]!).replace(/[.,;)\]]+$/, "").toLowerCase() } : {}),
    ...(seen ? { accessed: seen.value } : {}),
    ...(volume === undefined ? {} : { volume }),
    ...(issue === undefined ? {} : { issue }),
    ...(page === undefined ? {} : { page: page.replace(/\s?[-–]\s?/, "-") }),
    rest: rest.replace(/\s+/g, " ").trim(),
  };
}

/** The date that says when the work appeared, and the dates that go out of the words with it. */
function issuedOf(
  words: string,
  dates: readonly DateWritten[],
): { readonly value: string | null; readonly cut?: readonly DateWritten[] } {
  const apart = dates.filter((date) => date.apart);
  // The fullest that stands by itself; of two as full the later, since a title comes before its date.
  const best = apart.reduce<DateWritten | null>(
    (found, date) => (found === null || date.value.length >= found.value.length ? date : found),
    null,
  );
  if (best) {
    const year = best.value.slice(0, 4);
    // "Lowe (2031) … 4 May 2031": the year alone says nothing more.
    return { value: best.value, cut: apart.filter((date) => date === best || date.value === year) };
  }
  const last = dates.at(-1);
  if (last === undefined) return { value: null };
  // "Harbour Press 2031.": a year at the very end is the work's though no mark stands before it.
  if (/^[\s.,;)]*$/.test(words.slice(last.end).replaceAll(CUT, ""))) {
    const preceded =
      /\p{Ll} $/u.test(words.slice(0, last.start)) && /(?:^| )\p{Ll}+ $/u.test(words.slice(0, last.start));
    return preceded ? { value: last.value } : { value: last.value, cut: [last] };
  }
  return last.value.length > 4 ? { value: last.value } : { value: null };
}

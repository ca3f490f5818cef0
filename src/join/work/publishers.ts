// "Lindel: Quill Press" and "(Lindel: Quill Press, 2031)": the place and the house that published a book, taken off the
// words around them.

import type { Language } from "../../lang/language.ts";
import { CUT, DATE } from "./locators.ts";

export interface Housed {
  readonly words: string;
  readonly publisher: string | null;
  readonly place: string | null;
}

const PLACE = String.raw`\p{Lu}[\p{L}.'’-]*(?:[ -]\p{Lu}[\p{L}.'’-]*){0,2}(?:, (?:\p{Lu}{2}|\p{Lu}\p{L}+))?`;
const HOUSE = String.raw`\p{Lu}[\p{L}\d.&'’-]*(?: (?:[\p{L}\d.&'’-]+)){0,7}?`;
const BRACKETED = new RegExp(`\\((?:(${PLACE}): ?)?(${HOUSE}),? ?${DATE}?\\)`, "u");
const OPEN = new RegExp(
  `(?<=[.,;${DATE}${CUT}]\\s?|^)(${PLACE}): (${HOUSE})(?=[.,;${DATE}${CUT}]|\\s*$)`,
  "u",
);

export function housed(words: string, { citing }: Language): Housed {
  const bracketed = BRACKETED.exec(words);
  if (bracketed) {
    const [whole, place, house] = bracketed;
    const isHouse = place !== undefined || house!.split(" ").some((word) => citing.publishers.has(word));
    const isAside = citing.editors.includes(house!.toLowerCase());
    if (!isAside && (isHouse || whole.includes(DATE))) {
      const left = `${words.slice(0, bracketed.index)}${CUT}${words.slice(bracketed.index + whole.length)}`;
      // "(Lindel, 2031)" names a place alone; so does one capitalised word.
      if (!isHouse) return { words: left, publisher: null, place: house! };
      return { words: left, publisher: house!, place: place ?? null };
    }
  }
  const open = OPEN.exec(words);
  // A colon within a title looks alike ("Silt: A Political History"): a title comes first and is not short.
  if (
    open &&
    open.index > 0 &&
    !citing.within.includes(open[1]!.toLowerCase()) &&
    (open[2]!.split(" ").some((word) => citing.publishers.has(word)) || isLast(words, open))
  ) {
    const left = `${words.slice(0, open.index)}${CUT}${words.slice(open.index + open[0].length)}`;
    return { words: left, publisher: open[2]!.replace(/\.$/, ""), place: open[1]! };
  }
  return { words, publisher: null, place: null };
}

/** Nothing but marks after it, a short house, and a full stop before it. */
const isLast = (words: string, open: RegExpExecArray): boolean =>
  open[2]!.split(" ").length <= 3 &&
  /\.\s?$/.test(words.slice(0, open.index)) &&
  !/[\p{L}]/u.test(words.slice(open.index + open[0].length));

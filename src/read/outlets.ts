// Lines that name the outlet: a breadcrumb that starts with it, a masthead, a line of copyright, an imprint at the end.
// It names one only where the words are a medium's ("The Harbour Post") or known from elsewhere in the file: a
// breadcrumb of sections ("Home » World » …") names none, and none is made up.

import type { Language } from "../lang/language.ts";
import type { Span } from "../model/span.ts";
import { foldedWords, phraseSet, takesAll, wordSet } from "./phrases.ts";

const STEPS = /\s*[»›→▸▶⟩>](?:\s*[»›→▸▶⟩>])*\s*|\s+[|/·•:]\s+|\s+[–—-]\s+/gu;
const ARROWS = /[»›→▸▶⟩>]/u;

/** The steps of a line that may be a breadcrumb or a page's title with its site: spans from the line's start. */
export function stepsOf(line: string): { readonly steps: readonly Span[]; readonly arrows: boolean } {
  const steps: Span[] = [];
  let start = 0;
  let arrows = false;
  for (const { 0: mark, index } of line.matchAll(STEPS)) {
    if (line.slice(start, index).trim() !== "") steps.push(inside(line, start, index));
    arrows ||= ARROWS.test(mark);
    start = index + mark.length;
  }
  if (line.slice(start).trim() !== "") steps.push(inside(line, start, line.length));
  return { steps, arrows };
}

const inside = (line: string, start: number, end: number): Span => {
  const part = line.slice(start, end);
  const from = start + (part.length - part.trimStart().length);
  return { start: from, end: from + part.trim().length };
};

const STEP = 80;

/**
 * True for a breadcrumb: it begins at home, or ends in the title, or is all arrows and short steps.
 * `isTitle` says whether words are the article's title, whole or cut short.
 */
export function isBreadcrumb(line: string, language: Language, isTitle: (words: string) => boolean): boolean {
  const { steps, arrows } = stepsOf(line);
  if (steps.length < 2) return false;
  const words = steps.map(({ start, end }) => line.slice(start, end));
  const { widgets } = language.page;
  if (steps.slice(0, -1).some(({ start, end }) => end - start > STEP)) return false;
  const home = afterHome(line, steps[0]!, language) !== steps[0];
  const sections = words
    .slice(0, -1)
    .every((step) => foldedWords(step).every((word) => wordSet(widgets.sections).has(word)));
  return (
    (home && (arrows || sections)) ||
    (arrows && (steps.length >= 3 || isTitle(words.at(-1)!))) ||
    (steps.length >= 2 && (isTitle(words.at(-1)!) || isTitle(words[0]!)))
  );
}

/** The outlet in a breadcrumb: its first step after "home", or the last step of a page's title ("Title | Outlet"). */
export function outletInBreadcrumb(
  line: string,
  language: Language,
  isTitle: (words: string) => boolean,
  isKnown: (words: string) => boolean,
): Span | null {
  const { steps, arrows } = stepsOf(line);
  const names = steps
    .map((step) => afterHome(line, step, language))
    .filter((step): step is Span => step !== null && !isTitle(line.slice(step.start, step.end)));
  const named = (span: Span | undefined): Span | null => {
    if (!span) return null;
    const words = line.slice(span.start, span.end);
    return isKnown(words) || isOutletName(words, language) ? span : null;
  };
  const first = named(names[0]);
  if (first) return first;
  const titled = steps.length > 1 && isTitle(line.slice(steps[0]!.start, steps[0]!.end));
  return !arrows && titled ? named(names.at(-1)) : null;
}

/** A step without "You are here:" before it; null where nothing but "Home" is left. */
function afterHome(line: string, step: Span, { page }: Language): Span | null {
  const homes = phraseSet(page.widgets.homes);
  const words = line.slice(step.start, step.end);
  if (takesAll(homes, foldedWords(words))) return null;
  const colon = words.indexOf(":");
  if (colon > 0 && takesAll(homes, foldedWords(words.slice(0, colon))))
    return inside(line, step.start + colon + 1, step.end);
  return step;
}

const DOMAIN = /^(?:[\p{L}\d-]{1,63}\.){1,3}\p{L}{2,12}$/u;
const NAME_WORDS = 7;

/** True for words that only a medium is called by: "The Harbour Post", "Radio Velm", "harbourpost.example". */
export function isOutletName(name: string, { page }: Language): boolean {
  if (DOMAIN.test(name.trim())) return true;
  const words = foldedWords(name);
  const { last, first, small } = page.outlet;
  if (words.length < 2 || words.length > NAME_WORDS || /^\d/.test(words[0]!)) return false;
  if (/[.!?:;,"“”]/.test(name.replace(/\.$/, ""))) return false;
  if (name.split(/\s+/).some((word) => /^\p{Ll}/u.test(word) && !wordSet(small).has(word))) return false;
  const sections = wordSet(page.widgets.sections);
  if (wordSet(first).has(words[0]!)) return words.slice(1).some((word) => !sections.has(word));
  if (!wordSet(last).has(words.at(-1)!)) return false;
  // "World News" is a section; "The Observer" and "Velm News" are not.
  const proper = words.slice(0, -1).filter((word) => !wordSet(small).has(word));
  return proper.length === 0 ? words[0] === small[0] : proper.some((word) => !sections.has(word));
}

const MASTHEAD = 80;

/** The outlet that a line is the masthead of: the whole line, or its first part before a motto, a date, a number. */
export function outletInMasthead(
  line: string,
  language: Language,
  isKnown: (words: string) => boolean,
): Span | null {
  const part = /^[^|•·\t\n]*?(?=\s{3,}|\s*[|•·\t\n]|\s+[–—-]\s|$)/u.exec(line)?.[0] ?? "";
  if (part.length === 0 || part.length > MASTHEAD) return null;
  return isKnown(part) || isOutletName(part, language) ? { start: 0, end: part.length } : null;
}

const COPYRIGHT_SIGN = /^(?:©|\(c\)(?=\s)|Ⓒ|ⓒ)/iu;
const YEARS_AND_MARKS = /^(?:[\s,–—-]|\d{4})+/u;
const OWNER_ENDS = /\s*(?:[,;|•·\n]|\.\s|\.$|\s[–—-]\s|\s\(|\s\d{4}|\s{2,})/u;

/** The owner in a line of copyright: "Harbour Post" in "© 2031 Harbour Post, 4 Quay Row. All rights reserved." */
export function outletInCopyright(line: string, { page }: Language): Span | null {
  const { copyright, rights } = page.outlet;
  let start = 0;
  for (let more = true; more; ) {
    const rest = line.slice(start).toLowerCase();
    const taken =
      COPYRIGHT_SIGN.exec(rest)?.[0].length ??
      Math.max(0, ...copyright.filter((phrase) => rest.startsWith(phrase)).map(({ length }) => length));
    if (start === 0 && taken === 0) return null;
    const blank = YEARS_AND_MARKS.exec(line.slice(start + taken))?.[0].length ?? 0;
    start += taken + blank;
    more = taken > 0;
  }
  const rest = line.slice(start);
  const ends = [rest.search(OWNER_ENDS), ...rights.map((phrase) => rest.toLowerCase().indexOf(phrase))];
  const name = rest.slice(0, Math.min(rest.length, ...ends.filter((end) => end > 0))).trimEnd();
  if (!/^[\p{Lu}\p{Lo}\d]/u.test(name) || foldedWords(name).length > NAME_WORDS) return null;
  return { start, end: start + name.length };
}

/**
 * The outlet that an imprint opens with: "The Harbour Post, vol. 9, no. 3, July 2031." or "…, 12 July 2031, page 3".
 * The name and a date alone would be a reference as well.
 */
export function outletInImprint(
  line: string,
  language: Language,
  isKnown: (words: string) => boolean,
): Span | null {
  const name = /^[^,;|()\n]{3,80}?(?=\s*[,;|(])/u.exec(line)?.[0] ?? "";
  if (name === "" || !(isKnown(name) || isOutletName(name, language))) return null;
  const imprint = phraseSet(language.page.outlet.imprint);
  const words = foldedWords(line.slice(name.length));
  return words.some((_, i) => imprint(words.slice(i, i + 3)) > 0) ? { start: 0, end: name.length } : null;
}

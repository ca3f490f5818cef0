// News agencies by name: those that a list knows ("AFP"), and those whose name says it ("Pelgate Wire", "Tarn News Agency").
// An agency's name beside a telling is taken for a credit, whether it was told to the agency, by it or through it.

import type { Language } from "../../lang/language.ts";
import type { Span } from "../../model/span.ts";
import { canonical } from "../../text/spelling.ts";
import { tokenize } from "../../text/tokens.ts";
import { lexiconOf } from "../claim/lexicon.ts";

export interface Named {
  /** Canonical. */
  readonly name: string;
  readonly span: Span;
}

/** Words before the last one of a name: "Upper Tarn Valley Wire". */
const WORDS_BEFORE = 3;
/** Code units of a passage that are looked at. */
const LONGEST = 3000;

export function agenciesIn(text: string, within: Span, language: Language): readonly Named[] {
  const { agencies, empty } = lexiconOf(language).words;
  const { names, endings } = agencies;
  const end = Math.min(within.end, within.start + LONGEST);
  const tokens = tokenize(text, language.segmentation, { start: within.start, end });
  const words = tokens.map((token) => canonical(text.slice(token.start, token.end)));
  const isCapital = (at: number): boolean => at >= 0 && /^\p{Lu}/u.test(text[tokens[at]!.start]!);
  const found: Named[] = [];
  for (const [at, word] of words.entries()) {
    if (!isCapital(at)) continue;
    if (names.has(word)) {
      found.push({ name: word, span: { start: tokens[at]!.start, end: tokens[at]!.end } });
      continue;
    }
    const two = at > 0 && endings.has(`${words[at - 1]} ${word}`);
    if (!two && !endings.has(word)) continue;
    const last = two ? at - 1 : at;
    let first = last;
    while (first > 0 && last - first < WORDS_BEFORE && isCapital(first - 1) && !empty.has(words[first - 1]!))
      first--;
    if (first === last) continue;
    const span = { start: tokens[first]!.start, end: tokens[at]!.end };
    found.push({ name: words.slice(first, at + 1).join(" "), span });
  }
  return found;
}

/** The agency that a byline or an outlet names, or null. */
export const agencyNamed = (name: string, language: Language): string | null =>
  agenciesIn(name, { start: 0, end: name.length }, language)[0]?.name ?? null;

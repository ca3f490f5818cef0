// What a language brings: data in fixed slots, no code that knows a document. Code under read, find and join is handed
// a Language and never imports one. Each slot's words are documented beside its own type.

import type { CalendarWords } from "./calendar-words.ts";
import type { CitingWords } from "./citing-words.ts";
import type { ClaimWords } from "./claim-words.ts";
import type { LoadedWords } from "./loaded-words.ts";
import type { NamingWords } from "./naming-words.ts";
import type { NumberWords } from "./number-words.ts";
import type { PageWords } from "./page-words.ts";
import type { SegmentationWords } from "./segmentation-words.ts";
import type { SpeechWords } from "./speech-words.ts";
import type { TieWords } from "./tie-words.ts";

export interface Language {
  /** BCP 47 tag. */
  readonly code: string;
  /** Its own name for itself. */
  readonly name: string;
  /** Tokens and sentences: abbreviations that do not end a sentence, and the like. */
  readonly segmentation: SegmentationWords;
  /** Words of the page around an article: widgets, share bars, byline and date-line patterns. */
  readonly page: PageWords;
  /** Who says what: cue verbs, nouns and phrases, hedges, negations. */
  readonly speech: SpeechWords;
  /** Titles, pronouns, descriptive heads, words that make an organisation or a place. */
  readonly naming: NamingWords;
  readonly calendar: CalendarWords;
  readonly numbers: NumberWords;
  /** Words that lead to a source: "ibid.", "retrieved", "in an interview with". */
  readonly citing: CitingWords;
  /** Who stands how to whom: verbs, nouns and adjectives that tie two actors. */
  readonly ties: TieWords;
  /** Names that say what a teller thinks of somebody. */
  readonly loaded: LoadedWords;
  /** What it takes to see that two tellings say the same thing in other words, or the opposite. */
  readonly claims: ClaimWords;
}

// The segmentation slot of a language (see language.ts): what telling words, sentences and quotations apart needs to
// know. Entries are in lower case with a straight apostrophe; text is brought to that form before it is looked up.

export interface SegmentationWords {
  /**
   * Abbreviations that lead to a name, without their last dot: "dr", "gen", "st". The dot belongs to the word and never
   * ends a sentence.
   */
  readonly titles: ReadonlySet<string>;
  /**
   * Other abbreviations, without their last dot: "etc", "inc", "e.g", "a.m". The dot belongs to the word; it ends a
   * sentence too where what follows looks like the start of one. Single letters with a dot each ("U.S.") need no entry.
   */
  readonly abbreviations: ReadonlySet<string>;
  /** Of those, the ones that always lead on to something: "e.g", "cf", "vs". They never end a sentence. */
  readonly leading: ReadonlySet<string>;
  /** Of those, the ones that rarely stand before a name, so that a capital after them begins a sentence: "etc", "p.m". */
  readonly closing: ReadonlySet<string>;
  /** Words with a capital that go on after a time of day all the same: "monday", "est". */
  readonly afterTimes: ReadonlySet<string>;
  /** Words that are abbreviations only before a number: "no" in "No. 5", "pp" in "pp. 3-9". */
  readonly beforeNumbers: ReadonlySet<string>;
  /** Endings that are split off as words of their own, from the apostrophe on: "'s", "'ll". */
  readonly clitics: ReadonlySet<string>;
  /** Words that begin with an apostrophe, without it: "em" in "'em", "twas". */
  readonly elisions: ReadonlySet<string>;
  /** Words that, with a capital, begin a sentence far more often than they go on with a name: "the", "he", "however". */
  readonly starters: ReadonlySet<string>;
  /** Verb forms that tell of speech right after a quotation: "said", "asks" in "“Why?” Ann asked." */
  readonly sayings: ReadonlySet<string>;
  /** Days of the week; with a month, a day and a year they make a date-line. */
  readonly weekdays: ReadonlySet<string>;
  /** Labels that begin a line of their own wherever they stand with a capital and a colon: "photo", "image". */
  readonly credits: ReadonlySet<string>;
  /** The mark between groups of three digits, and the one before a fraction: "," and "." in "1,400.5". */
  readonly digitGroup: string;
  readonly decimal: string;
}

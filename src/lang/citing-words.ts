// The citing slot of a language (see language.ts): words by which an article points at what it leans on. Entries are
// phrases of plain words, in lower case unless said otherwise, matched word by word.

export interface CitingWords {
  /** Headings over a list of references: "references", "notes". */
  readonly listHeadings: readonly string[];
  /** Verbs with which a medium publishes, in the forms that follow or precede its name: "reported", "has reported". */
  readonly publishing: readonly string[];
  /** Opens "as the Harbour Ledger reported": "as". */
  readonly as: readonly string[];
  /**
   * Phrases whose own words say that a medium follows ("in an interview with", "according to a report by"): any name
   * that is not a person's will do.
   */
  readonly leads: readonly string[];
  /** Phrases that a medium may follow ("told", "according to"): the name itself must be known for a medium's. */
  readonly weakLeads: readonly string[];
  /** Capitalised words that make a name a medium's: "Times", "Channel", "Agency". */
  readonly mediumWords: ReadonlySet<string>;
  /** Names of media that no word gives away, as they are written: "BBC", "Reuters". */
  readonly media: ReadonlySet<string>;
  /** Articles that may stand before a medium's name. */
  readonly articles: readonly string[];
  /** Small words that may stand inside a medium's name: "of", "and". */
  readonly inside: readonly string[];
  /** Words that may open a bracket with an author and a year: "see", "cf.". */
  readonly see: readonly string[];
  /** "and others", as after a first author's name: "et al.". */
  readonly andOthers: readonly string[];
  /** Words that join two authors: "and", "&". */
  readonly joins: readonly string[];
  /** Words before a page: "p.", "pp.". */
  readonly pages: readonly string[];
  /** Capitalised words before a year that are no author: names of months, seasons, "Season", "Copyright". */
  readonly notAuthors: ReadonlySet<string>;
}

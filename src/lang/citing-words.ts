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
  /** Of `pages`, those before a page itself. */
  readonly pageMarks: readonly string[];
  /** Before the place in a work that is meant, beside `pages`: "para.", "annex". */
  readonly places: readonly string[];
  /** Words of an address's own lead: "available at", "retrieved from". */
  readonly addressLeads: readonly string[];
  /** Before the day on which somebody looked at an address: "accessed". */
  readonly accessed: readonly string[];
  /** What stands for a date that nobody knows: "n.d.". */
  readonly undated: readonly string[];
  /** Sends the reader to the reference before: "ibid.", "same source". */
  readonly same: readonly string[];
  /** Sends the reader to an earlier reference that the entry names: "op. cit.". */
  readonly earlier: readonly string[];
  /** The same by the number of its note: "supra note". */
  readonly earlierNote: readonly string[];
  /** After the names of those who edited or translated: "eds.", "trans.". */
  readonly editors: readonly string[];
  /** Ends what says which edition it is, without dots: "ed" in "2nd ed.". */
  readonly editions: readonly string[];
  /** Before the work that holds a chapter or an article: "in". */
  readonly within: readonly string[];
  /** Before a volume, and before an issue. */
  readonly volumes: readonly string[];
  readonly issues: readonly string[];
  /** Words that tell of an interview in a citation ("told", "interview"); and of words that were never published. */
  readonly interviews: readonly string[];
  readonly letters: readonly string[];
  /** Words in the title of a report; and of any other paper that bodies give out, whose place is where it was made. */
  readonly reports: readonly string[];
  readonly papers: readonly string[];
  /** Capitalised words in the name of a publishing house or of a body that publishes: "Press", "Institute". */
  readonly publishers: ReadonlySet<string>;
  /** Capitalised words in the name of a learned journal: "Journal", "Quarterly". */
  readonly journals: ReadonlySet<string>;
  /** Words of a title that tell nothing of it: "the", "of". */
  readonly titleFillers: ReadonlySet<string>;
}

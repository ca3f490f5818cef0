// The page slot of a language (see language.ts): the words that stand around an article and not in it. Readers match
// them against folded lines: lower case, single blanks, no punctuation at the edges of words.
//
// A phrase is written in lower case. "#" stands for a number, "a/b" for one word or the other, and "…" at its end for
// anything that may follow: "share this/it on …" takes "Share this on Facebook".

export type Phrase = string;

export interface PageWords {
  readonly byline: BylineWords;
  readonly date: DateLineWords;
  readonly widgets: WidgetWords;
  readonly outlet: OutletWords;
  readonly apparatus: ApparatusWords;
}

export interface BylineWords {
  /** What opens a byline: "by", "words by". */
  readonly openers: readonly Phrase[];
  /** Between the names of one byline: "and". */
  readonly joiners: readonly string[];
  /** Small words within a name: "de", "bin", "van". */
  readonly particles: readonly string[];
  /** Before a name: "dr". */
  readonly titles: readonly string[];
  /** Words for people whom a byline gives no name: "staff", "correspondent". */
  readonly roles: readonly string[];
  /** Words that may stand in a byline beside names, dates and places: "for", "in", "updated". */
  readonly fillers: readonly string[];
  /** Words that no lone name holds, though they are written with a capital on pages: "the", "more". */
  readonly notNames: readonly string[];
  /** What follows the name in a note on the author: "is", "writes". */
  readonly lives: readonly string[];
  /** Before the outlet that an author writes for: "for". */
  readonly writesFor: readonly string[];
}

/** Months and weekdays themselves stand in the calendar slot. */
export interface DateLineWords {
  /** What opens the date of publication: "published", "posted on". */
  readonly labels: readonly Phrase[];
  /** What opens a later date: "updated". Such a date is not the date of publication. */
  readonly later: readonly Phrase[];
  /** Words that may stand in a date line beside the date: "at", "pm". */
  readonly fillers: readonly string[];
}

export interface WidgetWords {
  /** Whole lines that belong to the page: "print this page". */
  readonly lines: readonly Phrase[];
  /** The same, for notices that may run on over several sentences: "we use cookies …". */
  readonly notices: readonly Phrase[];
  /** What stands before a colon where the whole line belongs to the page: "read more", "tags". */
  readonly labels: readonly Phrase[];
  /** Headings over links to other articles: "you may also like". */
  readonly teasers: readonly Phrase[];
  /** Headings over what readers wrote; nothing of the article follows: "leave a comment". */
  readonly comments: readonly Phrase[];
  /** Names of networks and of the acts in a share bar; a line of nothing else is one: "facebook", "email". */
  readonly share: readonly string[];
  /** First steps of a breadcrumb: "home". */
  readonly homes: readonly Phrase[];
  /** Words that make up names of sections: "world", "news", "opinion". They name no outlet. */
  readonly sections: readonly string[];
}

export interface OutletWords {
  /** Words that end the name of an outlet: "post", "gazette". */
  readonly last: readonly string[];
  /** Words that open one: "radio". */
  readonly first: readonly string[];
  /** Words that keep their small letters within a name: "of", "the". */
  readonly small: readonly string[];
  /** What opens a line of copyright, beside the sign: "copyright". */
  readonly copyright: readonly Phrase[];
  /** Words of an imprint ("vol. 9", "printed at"), which tell it from a reference to the same outlet. */
  readonly imprint: readonly Phrase[];
  /** What ends the owner's name in a line of copyright: "all rights reserved". */
  readonly rights: readonly Phrase[];
}

export interface ApparatusWords {
  /** Headings over a list of sources: "references". Each entry is a reference. */
  readonly references: readonly Phrase[];
  /** Headings over notes, each of which may be a remark or name a source: "notes". */
  readonly notes: readonly Phrase[];
  /** What stands before a colon, or alone on a line, where the line is a note: "editor's note". */
  readonly labels: readonly Phrase[];
  /** What stands before a colon where the rest of the line names what the article was taken from: "source". */
  readonly sources: readonly Phrase[];
}

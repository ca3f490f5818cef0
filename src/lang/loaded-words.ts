// The loaded slot of a language (see language.ts): names that say what a teller thinks of somebody, not who it is. Each list
// is a register with the reason why its words are loaded, and there are lists of praise as there are of blame: which side a
// word is mostly used for does not matter. All words in lower case; a phrase's words are parted by blanks. A case may
// change the lists for itself (find/label/own-words.ts).

export interface LoadedList {
  /** "denies legitimacy" */
  readonly name: string;
  /** -1 for blame, 1 for praise. */
  readonly tone: -1 | 1;
  /** Why these words are loaded, shown beside every label that they caught. */
  readonly reason: string;
  /** Nouns for people and groups: "regime", "freedom fighters". */
  readonly nouns: readonly string[];
  /** Words before a noun: "notorious". */
  readonly adjectives: readonly string[];
}

export interface LoadedWords {
  readonly lists: readonly LoadedList[];
  /** Words before a name by which a teller keeps off it: "so-called". */
  readonly doubting: readonly string[];
  /** Base forms of verbs that give a name: "brand" in "branded them thieves". */
  readonly calling: ReadonlySet<string>;
  /** Of those, the ones that are loaded themselves, whatever name follows: "brand". */
  readonly branding: ReadonlySet<string>;
  /** "as" in "denounced them as thieves". */
  readonly as: string;
  /** "what" in "what they call". */
  readonly what: string;
  /** Words that stand for nobody in particular before quotation marks that only cite a word: "term", "word". */
  readonly citing: ReadonlySet<string>;
}

/** What a case changes: words to add to a list (made where there is none of that name), and words to leave out of all. */
export interface OwnWords {
  readonly add: readonly {
    readonly list: string;
    readonly tone: -1 | 1;
    readonly reason?: string;
    readonly nouns?: readonly string[];
    readonly adjectives?: readonly string[];
  }[];
  readonly remove: readonly string[];
}

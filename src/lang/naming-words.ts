// The naming slot of a language (see language.ts): words that make or fill names, words that describe people and groups.
// "As written" means with the capitals of running text; other entries are in lower case. Phrases are parted by blanks.

/** What a name, a title or a pronoun tells of whom it means. */
export type Gender = "man" | "woman" | "thing";

export interface Pronoun {
  readonly person: 1 | 3;
  readonly many: boolean;
  /** Null where it tells nothing: "they", "I". */
  readonly gender: Gender | null;
  /** True for one that stands before what is owned: "his" in "his party". */
  readonly owns: boolean;
}

export interface NamingWords {
  /** Titles and offices before a person's name: "mr", "president", "prime minister", without a last dot. */
  readonly titles: ReadonlySet<string>;
  /** Words that go before a title: "former", "deputy". */
  readonly titleModifiers: ReadonlySet<string>;
  /** Of the titles, those that never stand alone for a person: "mr", "dr". */
  readonly bareTitles: ReadonlySet<string>;
  /** Given names, as written. */
  readonly givenNames: ReadonlySet<string>;
  /** Small words inside a person's name: "al", "bin", "van". */
  readonly particles: ReadonlySet<string>;
  /** Prefixes that a hyphen ties to a name: "al" in "al-Rashid". */
  readonly tiedPrefixes: ReadonlySet<string>;
  /** What may close a person's name: "jr". */
  readonly suffixes: ReadonlySet<string>;

  /** Words that make a name an organisation's, wherever they stand in it: "ministry", "inc". */
  readonly organisationHeads: ReadonlySet<string>;
  /** What opens an organisation's name, and closes none: "jabhat", "frente". */
  readonly organisationOpeners: ReadonlySet<string>;
  /** What may close an organisation's name and be left out: "inc", "party". */
  readonly bodySuffixes: ReadonlySet<string>;
  /** Organisations that no word gives away, as written. */
  readonly organisations: ReadonlySet<string>;
  /** Acronyms that name no organisation: "DNA", "TV". */
  readonly otherAcronyms: ReadonlySet<string>;
  /** Words that join the parts of an organisation's name after a head: "of", "for". */
  readonly organisationJoins: ReadonlySet<string>;
  readonly and: ReadonlySet<string>;
  /** Words that keep a possessive inside a name: "people" in "People's Army". */
  readonly owners: ReadonlySet<string>;
  readonly definite: ReadonlySet<string>;

  /** Words that make a name a place's: "river", "street". */
  readonly placeHeads: ReadonlySet<string>;
  /** Of those and like them, the ones that stand first: "mount" in "Mount Ebel". */
  readonly placeOpeners: ReadonlySet<string>;
  /** Countries, capitals, regions, as written. */
  readonly places: ReadonlySet<string>;
  /** Words before a place, with how strongly they say so, 0 to 3. */
  readonly placeLeads: Readonly<Record<string, number>>;
  /** Nouns before "of" and a place, or a body: "president", "people"; "member", "wing". */
  readonly ofPlaces: ReadonlySet<string>;
  readonly ofBodies: ReadonlySet<string>;
  /** Other names of the same place or body, as written: "U.S." for "United States". */
  readonly sameAs: Readonly<Record<string, string>>;
  /** Adjectives and nouns of nations and peoples, as written: "French", "Britons". */
  readonly nationalities: ReadonlySet<string>;
  /** The usual ending of plurals, and endings that only look like it: "s", "ss". */
  readonly pluralEnding: string;
  readonly notPlural: readonly string[];
  /** The clitic of possession: "'s". */
  readonly possessive: string;
  /** Endings of verbs that a name may be the subject of: "refuses", "refused". */
  readonly verbEndings: readonly string[];
  /** The one of them that nouns seldom have. */
  readonly pastEnding: string;
  /** How names of people open that have a capital inside: "Mc", "O'". */
  readonly innerCapitals: readonly string[];

  /** What ties a name to something else with a hyphen: "backed" in "Tessmark-backed". */
  readonly compoundEndings: ReadonlySet<string>;
  /** Capitalised words that name no actor: faiths, events, things. As written. */
  readonly otherNames: ReadonlySet<string>;
  /** Words that make a name something else: "war", "prize", "act". */
  readonly otherHeads: ReadonlySet<string>;
  /** Words that open a sentence and are no name's first word; the endings of such words. */
  readonly openers: ReadonlySet<string>;
  /** Common words that are no name alone at the start of a sentence, and may be the first word of one: "national". */
  readonly common: ReadonlySet<string>;
  readonly openerEndings: readonly string[];

  /** Nouns for a person, for people, for a group that acts as one, for a place: heads of descriptions. */
  readonly persons: ReadonlySet<string>;
  readonly people: ReadonlySet<string>;
  readonly groups: ReadonlySet<string>;
  readonly sites: ReadonlySet<string>;
  /** Words that open a description: "the", "three", "his". */
  readonly determiners: ReadonlySet<string>;
  /** Of those, the ones that no plural follows: "a", "that". */
  readonly singulars: ReadonlySet<string>;
  /** Of the determiners, those that point: "this", "those". */
  readonly demonstratives: ReadonlySet<string>;
  /** Words that may stand before a plural head without a determiner: "opposition", "senior". */
  readonly modifiers: ReadonlySet<string>;
  /** Endings of words that modify a noun: "al" in "regional". */
  readonly modifierEndings: readonly string[];
  /** Words that go on with a description: "of" in "leaders of the party". */
  readonly phraseJoins: ReadonlySet<string>;
  readonly pronouns: Readonly<Record<string, Pronoun>>;
  /** Titles and nouns for women, and for men: "mrs", "chairman". */
  readonly womanly: ReadonlySet<string>;
  readonly manly: ReadonlySet<string>;
  /** Of the given names, those of women, and those of women and men alike; the others are men's. */
  readonly womensNames: ReadonlySet<string>;
  readonly eitherNames: ReadonlySet<string>;
  /** Spellings of one given name, in lower case: "mohammed" and "muhammad". */
  readonly oneGivenName: readonly ReadonlySet<string>[];
  /** Nouns by which any organisation may be called again: "group"; any state: "country"; any town: "city". */
  readonly anyBody: ReadonlySet<string>;
  /** Words of names of bodies that are not called "the group": "ministry", "court". */
  readonly noMereBody: ReadonlySet<string>;
  readonly stateNouns: ReadonlySet<string>;
  readonly townNouns: ReadonlySet<string>;
  /** Of the places, the states, as written. */
  readonly states: ReadonlySet<string>;
  /** Parts of states that a town is told to lie in, as written: "Ohio", "TX". */
  readonly provinces: ReadonlySet<string>;
  /** Words before a place that make it a part of it: "northern". */
  readonly placeParts: ReadonlySet<string>;
  /** "is" in "Ann Lowe is the minister". */
  readonly copulas: ReadonlySet<string>;
  readonly auxiliaries: ReadonlySet<string>;
  /** Words besides copulas that say what somebody is: "became", "served". What may stand beside them: "later", "as". */
  readonly becoming: ReadonlySet<string>;
  readonly linkings: ReadonlySet<string>;
  /** Verbs that give somebody an office: "made" in "They made Ann Lowe the minister". */
  readonly appointing: ReadonlySet<string>;
  /** What gives a name to what is described: "called" in "a group called the Reeds"; the word that may follow it. */
  readonly called: ReadonlySet<string>;
  readonly as: string;
  /** Verbs that give somebody a name: "calls" in "as she calls the Front". */
  readonly callings: ReadonlySet<string>;
  /** Letters behind angles, with their signs: "N" is 1 and "S" -1 of latitude. */
  readonly hemispheres: {
    readonly latitude: Readonly<Record<string, number>>;
    readonly longitude: Readonly<Record<string, number>>;
  };
  /** Verbs that lead to another name by "as": "known" in "known by its acronym as FR". */
  readonly knownAs: ReadonlySet<string>;
  /** Nouns for a place that another has one of: "capital". */
  readonly soleSites: ReadonlySet<string>;
  /** Words for members of faiths, as written. */
  readonly faiths: ReadonlySet<string>;
  /** Relative pronouns for people: "who". */
  readonly who: ReadonlySet<string>;
  /** Phrases in brackets that lead to another name: "a.k.a.", "also known as"; and those that do so without brackets. */
  readonly alias: readonly string[];
  readonly openAlias: readonly string[];
  /** Phrases by which a body is said to be called: "calls itself". */
  readonly calling: readonly string[];
  readonly or: ReadonlySet<string>;
}

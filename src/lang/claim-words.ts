// The claims slot of a language (see language.ts): what it takes to see that two tellings say the same thing in other
// words, or that one says the opposite. Lists only; how they are read is for join/claim to say. Words are in lower case
// and in their dictionary form unless said otherwise.

export interface ClaimWords {
  /** Words that carry no content of their own, in every form: articles, pronouns, prepositions, auxiliaries. */
  readonly empty: ReadonlySet<string>;
  /** Words so common that sharing one says little: "people", "make". */
  readonly common: ReadonlySet<string>;
  /** Forms that no ending explains: "men" is "man", "sank" is "sink". Verbs of the speech slot need none. */
  readonly irregular: Readonly<Record<string, string>>;
  /** Endings to take off, the longest first: [ending, what to put, least letters that must stay]. The first that fits is taken. */
  readonly endings: readonly (readonly [string, string, number])[];
  /** Words of which each may stand for the others of its line. */
  readonly synonyms: readonly (readonly string[])[];
  /** Several words that say what one says: "give way" is "collapse". */
  readonly phrases: readonly (readonly [string, string])[];
  /** One of two excludes the other: "open" and "close". */
  readonly opposites: readonly (readonly [string, string])[];
  /** One deed told from its two ends: "buy" and "sell", "send" and "receive". Who does it to whom changes places. */
  readonly converses: readonly (readonly [string, string])[];
  /** Words after which a negation no longer holds, and that are what is meant: "but" in "not breached but opened". */
  readonly contrast: ReadonlySet<string>;
  /** Words that take a negation back: "unless" in "you don't wind it unless …". */
  readonly cancelling: ReadonlySet<string>;
  /** Negations of a noun that take the deed before them along: "no" in "has paid no tax". */
  readonly negatingNouns: ReadonlySet<string>;
  /** Negations that reach over one thing and no further: "without". */
  readonly lacking: ReadonlySet<string>;
  /** Words of a thing not done yet, or only wanted: "will", "must"; and those that are so only before `to`: "plan", "is". */
  readonly unreal: {
    readonly always: ReadonlySet<string>;
    readonly beforeTo: ReadonlySet<string>;
    readonly to: string;
  };
  /** Cue verbs whose source says that the content is not so: "deny". Others that are negated ("would not say") say nothing of it. */
  readonly denying: ReadonlySet<string>;
  /** Of those, the ones that take back the teller's own words: "retract". */
  readonly retracting: ReadonlySet<string>;
  /** Words before the place where something is done: "in" in "in Velsa". */
  readonly where: ReadonlySet<string>;
  /** Words that a passive needs: forms of "be" and "get", and what leads to the doer. */
  readonly passive: { readonly be: ReadonlySet<string>; readonly by: string };
  /** Names of news agencies, and last words of the names of others: "Wire" in "Pelgate Wire". */
  readonly agencies: { readonly names: ReadonlySet<string>; readonly endings: ReadonlySet<string> };
}

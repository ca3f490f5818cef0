// The speech slot of a language (see language.ts): the words by which a text says that somebody says, thinks, wants or
// fears something, and the closed classes that a light grammar needs to find who and what. Lists of words only; how they
// are read is for find/attribution to say.

/**
 * What may follow a cue as its content:
 * - quote: words in quotation marks; the only cues that may also follow what they cue ("…," she said)
 * - that: a clause, with or without "that"
 * - wh: a question or a clause with "whether", "how", "why"
 * - to: an infinitive ("vowed to stay")
 * - noun: a noun phrase, and all that hangs on it ("announced a truce")
 * - person: somebody spoken to, before the content ("told reporters that …", "urged them to …")
 * - person to: a clause with an infinitive ("wants the army to leave")
 */
export type Complement = "quote" | "that" | "wh" | "to" | "noun" | "person" | "person to";

export interface Takes {
  readonly takes: readonly Complement[];
  /** Prepositions whose object is the content: "of" in "warned of a flood". */
  readonly with: readonly string[];
}

/** The forms of a verb, in lower case; a form may be spelled in two ways. */
export interface VerbForms {
  readonly base: string;
  readonly third: readonly string[];
  readonly past: readonly string[];
  readonly participle: readonly string[];
  readonly ing: readonly string[];
}

export interface CueVerb extends Takes {
  readonly forms: VerbForms;
  /** By the word that follows: "out" in "point out". */
  readonly phrasal: ReadonlyMap<string, Takes>;
}

/** A noun that cues where somebody owns it ("her promise to"), or a verb such as "make" carries it. */
export interface CueNoun extends Takes {
  readonly forms: readonly string[];
}

/** An adjective that cues after "be" or its like: "is confident that". */
export interface CueAdjective extends Takes {
  readonly word: string;
}

export interface SpeechWords {
  readonly verbs: readonly CueVerb[];
  /** Verbs that cue nothing; known so that a noun phrase ends at them. */
  readonly otherVerbs: readonly VerbForms[];
  /** Verbs that carry a cue noun: "make" in "made a promise to". */
  readonly lightVerbs: readonly VerbForms[];
  readonly nouns: readonly CueNoun[];
  readonly adjectives: readonly CueAdjective[];
  /** Base and third-person forms that are nouns as well: "claim", "report". */
  readonly nounsToo: ReadonlySet<string>;
  /** Verbs that tell what seems so, to nobody in particular. */
  readonly seeming: ReadonlySet<string>;
  /** Adverbs that say a thing is only said: "reportedly". */
  readonly tellingAdverbs: ReadonlySet<string>;
  /** "in" and "to" in "in her view", "to my mind". */
  readonly viewPrepositions: ReadonlySet<string>;
  /** Phrases with their source behind them: "according to". */
  readonly accordingTo: readonly string[];
  /** Nouns that make such a phrase together with an owner: "in her view", "in the words of the mayor". */
  readonly viewNouns: ReadonlySet<string>;
  readonly grammar: SpeechGrammar;
  /** Words beside a cue by which the teller keeps a distance: "reportedly", "may". */
  readonly hedges: ReadonlySet<string>;
  /** Base forms of verbs that tell only what is said by nobody, when they stand in the passive: "is believed to". */
  readonly hearsay: ReadonlySet<string>;
  /** Auxiliaries that put a cue off: "would" in "would say". */
  readonly putOff: ReadonlySet<string>;
  /** Words in a content by which the source itself keeps a doubt: "may", "probably". */
  readonly guarded: ReadonlySet<string>;
  /** Base forms of verbs, and nouns, that tell a guess of the source's: "suggest", "suspicion". */
  readonly tentative: ReadonlySet<string>;
  /** Words that make of a source nobody: "neither" in "neither side believes". */
  readonly nobody: ReadonlySet<string>;
  /** Base forms of verbs by which one source hands on another's words: "cite" in "citing an official". */
  readonly citing: ReadonlySet<string>;
  /** Nouns for whom and what can be cited for its words, as against reasons: "official", "report". */
  readonly cited: ReadonlySet<string>;
  /** Prepositions before the place or medium of an utterance: "in" in "in an interview". */
  readonly venuePrepositions: ReadonlySet<string>;
  /** Bodies that words are spoken before: "court" in "told the court". */
  readonly forums: ReadonlySet<string>;
  /** Base forms of verbs that give a name: "call" in "what they call". */
  readonly naming: ReadonlySet<string>;
  /** "what" in "what they call". */
  readonly namedWhat: ReadonlySet<string>;
  /** Words before a colon that open a headline and name no speaker: "update". */
  readonly kickers: ReadonlySet<string>;
  /** Words that mark a sentence as opinion, wish or guess: "should", "perhaps", "shameful". */
  readonly opinions: ReadonlySet<string>;
  /** Words that negate a cue: "not", "never". */
  readonly negations: ReadonlySet<string>;
  /** Base forms (and nouns) that deny what they cue: "deny", "refuse". */
  readonly denials: ReadonlySet<string>;
}

/** Closed classes, in lower case. */
export interface SpeechGrammar {
  /** Plurals that do not end like one: "people". */
  readonly plurals: ReadonlySet<string>;
  readonly pluralEnding: string;
  /** Endings that only look like a plural's: "us" in "census". */
  readonly singularEndings: readonly string[];
  /** "self" in "herself", "himself". */
  readonly reflexiveEnding: string;
  readonly determiners: ReadonlySet<string>;
  readonly possessives: ReadonlySet<string>;
  /** Pronouns that can be a subject, whether or not they can be an object too ("you", "it", "everyone"). */
  readonly subjects: ReadonlySet<string>;
  /** Pronouns that cannot be a subject. */
  readonly objects: ReadonlySet<string>;
  readonly relatives: ReadonlySet<string>;
  readonly questions: ReadonlySet<string>;
  readonly be: ReadonlySet<string>;
  readonly have: ReadonlySet<string>;
  readonly do: ReadonlySet<string>;
  /** Auxiliaries that can begin what a cue takes: "having" in "denied having paid". */
  readonly gerunds: ReadonlySet<string>;
  readonly whether: string;
  readonly pastAuxiliaries: ReadonlySet<string>;
  readonly modals: ReadonlySet<string>;
  /** Verbs like "be" before an adjective: "seem", "feel". */
  readonly copulas: ReadonlySet<string>;
  /** Verbs that may stand between a subject and its cue: "began", "tried", "went on". */
  readonly semi: ReadonlySet<string>;
  readonly to: string;
  /** The empty object of "as she put it". */
  readonly it: string;
  readonly questionMark: string;
  readonly that: string;
  readonly as: string;
  readonly by: string;
  readonly of: string;
  readonly prepositions: ReadonlySet<string>;
  readonly conjunctions: ReadonlySet<string>;
  readonly subordinators: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
  /** Adverbs that do not look like one. */
  readonly adverbs: ReadonlySet<string>;
  /** The ending of most adverbs. */
  readonly adverbEnding: string;
  /** The ending of past forms of verbs that no list knows. */
  readonly pastEnding: string;
  /** Words with the ending of an adverb that are none: "family". */
  readonly notAdverbs: ReadonlySet<string>;
  /** The mark that makes an owner of a word: "'s" and a lone apostrophe. */
  readonly ownerMarks: ReadonlySet<string>;
  /** Clitics that stand for an auxiliary: "'ll", "'d". */
  readonly cliticVerbs: ReadonlySet<string>;
  /** Words that say when: "Monday", "yesterday". A source behind its cue ends before them. */
  readonly times: ReadonlySet<string>;
  /** Where and how something was said: "interview" in "in an interview". */
  readonly occasions: ReadonlySet<string>;
}

// The ties slot of a language (see language.ts): words by which a text says that somebody supports, funds, fights or
// condemns somebody. Lists of words with the frame that each stands in; how they are read is for find/relation to say.
// All words in lower case.

import type { RelationType } from "../model/relation.ts";
import type { VerbForms } from "./speech-words.ts";

/** One way in which a verb ties its subject to somebody. */
export interface VerbFrame {
  readonly type: RelationType;
  /** Where the other end stands: "" for the object, otherwise the preposition or particle before it ("with"). */
  readonly slot: string;
  /** What the object must be where the other end is not the object: "war" in "declare war on". */
  readonly object: ReadonlySet<string> | null;
  /** True where a place will do for that object: "take the town from". */
  readonly place: boolean;
  /** What else must follow: "with weapons" in "supply the rebels with weapons". */
  readonly also: { readonly slot: string; readonly words: ReadonlySet<string> } | null;
}

export interface TieVerb {
  readonly forms: VerbForms;
  readonly frames: readonly VerbFrame[];
}

/** A noun for what one does or feels for another: "support" in "Ann's support for Ben". */
export interface TieNoun {
  readonly type: RelationType;
  /** Prepositions before whom it is for or against: "for". */
  readonly to: readonly string[];
  /** True where it lies between two who stand alike: "war between", "alliance of". */
  readonly mutual: boolean;
}

/** A noun for who stands in a tie: "supporter" in "a supporter of Ben", "Ben's ally". */
export interface TieRole {
  readonly type: RelationType;
  readonly to: readonly string[];
}

export interface TieWords {
  readonly verbs: readonly TieVerb[];
  /** By word; of several readings the first whose preposition follows holds. */
  readonly nouns: ReadonlyMap<string, readonly TieNoun[]>;
  readonly roles: ReadonlyMap<string, TieRole>;
  /** "loyal" in "loyal to Ben": by their prepositions. */
  readonly adjectives: ReadonlyMap<string, TieRole>;
  /** Base forms of verbs that tie several subjects to each other: "clash" in "Ann and Ben clashed". */
  readonly mutualVerbs: ReadonlySet<string>;
  /** What a hyphen ties to an actor, who then is the one that does it: "backed" in "Tessmark-backed". */
  readonly compounds: ReadonlyMap<string, RelationType>;
  /** The same for two who stand alike ("allied"), and with the actor at the receiving end ("friendly"). */
  readonly mutualCompounds: ReadonlyMap<string, RelationType>;
  readonly compoundsTo: ReadonlyMap<string, RelationType>;
  /** What a hyphen ties to an actor from before: "anti" in "anti-Tessmark protests". */
  readonly prefixes: ReadonlyMap<string, RelationType>;
  /** Prepositions that tie the subject of any verb to what follows: "against", "alongside". */
  readonly prepositions: ReadonlyMap<string, RelationType>;
  /** Base forms of verbs after which those prepositions tie nobody: "play against". */
  readonly contests: ReadonlySet<string>;
  /** Forms of tie verbs that are nouns as often. */
  readonly nounsToo: ReadonlySet<string>;
  /** Words that belong to a verb before them: "out", "down". */
  readonly particles: ReadonlySet<string>;
  /** Verbs whose object is the subject of the verb that they bring along: "urge them to leave", "accuse them of". */
  readonly objectControl: ReadonlySet<string>;
  /** Of those, the ones whose subject takes part: "helped them fight". */
  readonly sharing: ReadonlySet<string>;
  /** Nouns for what belongs to somebody and is met in its place: "positions" in "the Reed Party's positions". */
  readonly extensions: ReadonlySet<string>;
  /** Nouns that make a name a deed's where they open or close it: "Operation Grey Heron". */
  readonly operations: ReadonlySet<string>;
  /** Nouns for what is sent or used against somebody, and means whoever uses it: "two shells hit the post". */
  readonly instruments: ReadonlySet<string>;
  /** Nouns for what comes to an end with somebody, which is done to nobody: "death" in "mourned the death of Ben". */
  readonly ends: ReadonlySet<string>;
  /** Verbs that tell whose a thing is: "held" in "a building held by Ann", "belonging" in "trucks belonging to Ann". */
  readonly keeping: ReadonlySet<string>;
  /** Verbs whose subject does the deed that their object names, or takes part in one: "launch" in "launched an attack". */
  readonly doing: ReadonlySet<string>;
  /** Of those and others, the ones that are deeds of war whatever follows: "advanced". */
  readonly striking: ReadonlySet<string>;
  /** What who does or claims it has a part in the deed that follows: "claimed responsibility for". */
  readonly claims: ReadonlySet<string>;
  /** Prepositions before what was over, or not begun, when the subject did something: "left after the raid". */
  readonly later: ReadonlySet<string>;
  /** Words that put a deed down to the subject: "responsible" in "responsible for the attack", "committed to the defeat". */
  readonly answering: ReadonlySet<string>;
  /** Words that open a clause in which something else happens: "when" in "died when rebels attacked". */
  readonly when: ReadonlySet<string>;
  /** "under" in "came under attack": whose subject is at the receiving end. */
  readonly under: ReadonlySet<string>;
  /** Verbs for what happens to the subject by a deed that follows: "died in a raid by Ann". */
  readonly dying: ReadonlySet<string>;
  /** "hands" in "died at the hands of Ann", and verbs whose subject suffers so. */
  readonly hands: ReadonlySet<string>;
  readonly suffering: ReadonlySet<string>;
  /** What somebody answers for as if he had done it: "responsible for the death of Ben". */
  readonly deaths: ReadonlySet<string>;
  /** "victims" in "the victims of Ann". */
  readonly victims: ReadonlySet<string>;
  /** Verbs that say what somebody is to the subject, and by which words he is what: "sees Ben as an [ally]". */
  readonly regarding: ReadonlySet<string>;
  readonly regard: ReadonlyMap<string, RelationType>;
  readonly as: string;
  /** "joint" in "joint raids with Ben", "jointly" in "jointly with Ben". */
  readonly joint: ReadonlySet<string>;
  readonly jointly: ReadonlySet<string>;
  /** Verbs by which a feeling gets to somebody: "our thoughts are with Ben", "condolences go out to Ben". */
  readonly reaching: ReadonlySet<string>;
  /** Before a preposition and what somebody is about to do: "focused on defeating Ben". */
  readonly focused: ReadonlySet<string>;
  /** Verbs for an end that only the doer can put to his deed: "cease the raids", but not "end the raids". */
  readonly ceasing: ReadonlySet<string>;
  /** Prepositions and words that are an adverb together: "at once". */
  readonly asides: ReadonlyMap<string, ReadonlySet<string>>;
  /** Prepositions before where something happens: "in Pellam, which". */
  readonly where: ReadonlySet<string>;
  /** Of verbs that help or harm, those that one does to a place with no thought of its people: "defend the town". */
  readonly holding: ReadonlySet<string>;
  /** Nouns for what somebody can, must or may do, before a verb that says what: "the ability of Ann to defend". */
  readonly abilities: ReadonlySet<string>;
  /** Verbs that assert what follows of their object without vouching for it: "accuse", "suspect". */
  readonly charging: ReadonlySet<string>;
  /** Verbs before an infinitive that tell of a fact, not of a plan: "continue", "help". */
  /** Verbs that bring along a bare form: "help Ann fight". */
  readonly bare: ReadonlySet<string>;
  readonly factual: ReadonlySet<string>;
  /** Verbs and nouns that tell of what comes to an end, or does not come about: "stop", "refuse". */
  readonly ending: ReadonlySet<string>;
  /** Verbs and nouns that tell of what is to come: "plan", "vow", "call". */
  readonly planning: ReadonlySet<string>;
  /** Of those, the ones that plan nothing with an object of their own: "called it a scandal". */
  readonly naming: ReadonlySet<string>;
  /** Verbs whose subject is at the receiving end: "receive support from", "face criticism". */
  readonly receiving: ReadonlySet<string>;
  /** Verbs that tell of a tie without making their subject an end of it: "report", "end", "see". */
  readonly telling: ReadonlySet<string>;
  /** Auxiliaries that put a verb in the future: "will". */
  readonly future: ReadonlySet<string>;
  /** Words that mean nobody: "no", "neither". */
  readonly nobody: ReadonlySet<string>;
  readonly between: ReadonlySet<string>;
  /** "with" in "clashed with". */
  readonly with: string;
  /** "from" in "took the town from Ben". */
  readonly out: string;
  /** Prepositions before whoever acts: "by" in "an attack by", "from" in "support from". */
  readonly from: ReadonlySet<string>;
  /** The one of them that makes a passive. */
  readonly by: string;
  /** "of" in "the enmity of Ann with Ben", "the leaders of the Reed Party". */
  readonly owning: ReadonlySet<string>;
  /** "in" in "fired rockets in support of Ben", "died in clashes with Ben": what the subject does. */
  readonly serving: ReadonlySet<string>;
  /** "for" in "praised Ben for his support": what the object did. */
  readonly because: ReadonlySet<string>;
  readonly without: ReadonlySet<string>;
  /** "I", "we", "our": whoever speaks. */
  readonly speaking: ReadonlySet<string>;
  /** "he", "it", "its": whoever was last the subject, where no more is known. */
  readonly standing: ReadonlySet<string>;
  /** Words that make several subjects each other's object: "each other". */
  readonly each: ReadonlySet<string>;
}

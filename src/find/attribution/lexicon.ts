// A language's speech words, compiled for look-up by form: what classes a word may have, and what it may cue. Knows
// single words, not their neighbours; tagging.ts decides which class holds.

import type {
  CueAdjective,
  CueNoun,
  CueVerb,
  SpeechWords,
  Takes,
  VerbForms,
} from "../../lang/speech-words.ts";
import { type PhraseTable, phraseTable } from "../phrases.ts";

/** Classes a word may have, as bits. */
export const Class = {
  determiner: 1 << 0,
  possessive: 1 << 1,
  subject: 1 << 2,
  object: 1 << 3,
  relative: 1 << 4,
  question: 1 << 5,
  be: 1 << 6,
  have: 1 << 7,
  do: 1 << 8,
  modal: 1 << 9,
  copula: 1 << 10,
  semi: 1 << 11,
  preposition: 1 << 12,
  conjunction: 1 << 13,
  subordinator: 1 << 14,
  number: 1 << 15,
  adverb: 1 << 16,
  time: 1 << 17,
  occasion: 1 << 18,
  negation: 1 << 19,
  hedge: 1 << 20,
  clitic: 1 << 21,
  owner: 1 << 22,
  view: 1 << 23,
} as const;

export const AUXILIARY = Class.be | Class.have | Class.do | Class.modal;

/** Forms of a verb, as bits; one word may be several ("read", "said"). */
export const Form = { base: 1, third: 2, past: 4, participle: 8, ing: 16 } as const;

export interface VerbReading {
  readonly forms: number;
  readonly base: string;
  /** Null for a verb that cues nothing. */
  readonly cue: CueVerb | null;
  readonly light: boolean;
  readonly nounToo: boolean;
}

export interface Lexicon {
  readonly speech: SpeechWords;
  readonly classes: ReadonlyMap<string, number>;
  readonly verbs: ReadonlyMap<string, VerbReading>;
  readonly nouns: ReadonlyMap<string, CueNoun>;
  readonly adjectives: ReadonlyMap<string, CueAdjective>;
  readonly accordingTo: PhraseTable;
}

const compiled = new WeakMap<SpeechWords, Lexicon>();

export function lexiconOf(speech: SpeechWords): Lexicon {
  let lexicon = compiled.get(speech);
  if (!lexicon) compiled.set(speech, (lexicon = compile(speech)));
  return lexicon;
}

function compile(speech: SpeechWords): Lexicon {
  const classes = new Map<string, number>();
  const grammar = speech.grammar;
  const sets: readonly (readonly [number, ReadonlySet<string>])[] = [
    [Class.determiner, grammar.determiners],
    [Class.possessive, grammar.possessives],
    [Class.subject, grammar.subjects],
    [Class.object, grammar.objects],
    [Class.relative, grammar.relatives],
    [Class.question, grammar.questions],
    [Class.be, grammar.be],
    [Class.have, grammar.have],
    [Class.do, grammar.do],
    [Class.modal, grammar.modals],
    [Class.copula, grammar.copulas],
    [Class.semi, grammar.semi],
    [Class.preposition, grammar.prepositions],
    [Class.conjunction, grammar.conjunctions],
    [Class.subordinator, grammar.subordinators],
    [Class.number, grammar.numbers],
    [Class.adverb, grammar.adverbs],
    [Class.time, grammar.times],
    [Class.occasion, grammar.occasions],
    [Class.negation, speech.negations],
    [Class.hedge, speech.hedges],
    [Class.clitic, grammar.cliticVerbs],
    [Class.owner, grammar.ownerMarks],
    [Class.view, speech.viewNouns],
  ];
  for (const [bit, words] of sets)
    for (const word of words) classes.set(word, (classes.get(word) ?? 0) | bit);

  const verbs = new Map<string, VerbReading>();
  const add = (forms: VerbForms, cue: CueVerb | null, light: boolean): void => {
    const each = (words: readonly string[], form: number): void => {
      for (const word of words) {
        const known = verbs.get(word);
        // Of two verbs that share a form ("found") the one added first keeps it.
        if (known && known.base !== forms.base) continue;
        verbs.set(word, {
          forms: (known?.forms ?? 0) | form,
          base: forms.base,
          cue: known?.cue ?? cue,
          light: light || (known?.light ?? false),
          nounToo: (form & (Form.base | Form.third)) !== 0 && speech.nounsToo.has(forms.base),
        });
      }
    };
    each([forms.base], Form.base);
    each(forms.third, Form.third);
    each(forms.past, Form.past);
    each(forms.participle, Form.participle);
    each(forms.ing, Form.ing);
  };
  for (const verb of speech.verbs) add(verb.forms, verb, false);
  for (const forms of speech.lightVerbs) add(forms, null, true);
  for (const forms of speech.otherVerbs) add(forms, null, false);

  return {
    speech,
    classes,
    verbs,
    nouns: new Map(speech.nouns.flatMap((noun) => noun.forms.map((form) => [form, noun] as const))),
    adjectives: new Map(speech.adjectives.map((adjective) => [adjective.word, adjective] as const)),
    accordingTo: phraseTable(speech.accordingTo),
  };
}

export const takes = (of: Takes, ...complements: readonly Takes["takes"][number][]): boolean =>
  complements.some((complement) => of.takes.includes(complement));

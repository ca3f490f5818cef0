// The words of ties, compiled for look-up by form, and a lexicon of the light grammar that knows their verbs too: a verb
// that no list holds is a noun to it. Compiled once a language.

import type { Language } from "../../lang/language.ts";
import type { SpeechWords } from "../../lang/speech-words.ts";
import type { TieWords, VerbFrame } from "../../lang/tie-words.ts";
import { type Lexicon, lexiconOf } from "../attribution/lexicon.ts";

export interface TieLexicon {
  readonly ties: TieWords;
  readonly grammar: Lexicon;
  /** By base form. */
  readonly frames: ReadonlyMap<string, readonly VerbFrame[]>;
}

const compiled = new WeakMap<SpeechWords, WeakMap<TieWords, TieLexicon>>();

export function tieLexiconOf({ speech, ties }: Pick<Language, "speech" | "ties">): TieLexicon {
  let bySpeech = compiled.get(speech);
  if (!bySpeech) compiled.set(speech, (bySpeech = new WeakMap()));
  let lexicon = bySpeech.get(ties);
  if (!lexicon) bySpeech.set(ties, (lexicon = compile(speech, ties)));
  return lexicon;
}

function compile(speech: SpeechWords, ties: TieWords): TieLexicon {
  const known: SpeechWords = {
    ...speech,
    otherVerbs: [...speech.otherVerbs, ...ties.verbs.map(({ forms }) => forms)],
    nounsToo: speech.nounsToo.union(ties.nounsToo),
  };
  return {
    ties,
    grammar: lexiconOf(known),
    frames: new Map(ties.verbs.map(({ forms, frames }) => [forms.base, frames] as const)),
  };
}

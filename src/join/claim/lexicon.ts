// What a word may stand for: its stem, the stems of other words that it may be a form of, the lines of synonyms that it
// stands in, and what excludes it. Made once from the words of a language. "wounded" is "wound"; "wound" may be "wind".

import type { ClaimWords } from "../../lang/claim-words.ts";
import type { Language } from "../../lang/language.ts";
import type { VerbForms } from "../../lang/speech-words.ts";

/** What one form may stand for. Numbers are ids of lines of synonyms. */
export interface Senses {
  readonly stem: string;
  /** Stems of verbs that the form belongs to beside its first one. */
  readonly also: readonly string[];
  readonly lines: readonly number[];
  /** A form that only a verb has, by the lists or by its ending: "opened", "stole". */
  readonly verb: boolean;
  readonly common: boolean;
}

export interface Lexicon {
  readonly words: ClaimWords;
  readonly negations: ReadonlySet<string>;
  readonly nobody: ReadonlySet<string>;
  readonly hedges: ReadonlySet<string>;
  readonly guarded: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  readonly subordinators: ReadonlySet<string>;
  readonly relatives: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  /** Of a lower-case form with straight apostrophes. */
  senses(form: string): Senses;
  /** The word that a phrase stands for, by the stems of its two words. */
  phrase(first: string, second: string): string | null;
  areOpposites(a: Senses, b: Senses): boolean;
  areConverses(a: Senses, b: Senses): boolean;
}

const known = new WeakMap<Language, Lexicon>();

export function lexiconOf(language: Language): Lexicon {
  let lexicon = known.get(language);
  if (lexicon === undefined) known.set(language, (lexicon = makeLexicon(language)));
  return lexicon;
}

/** Forms whose senses are remembered; hostile text has no end of them. */
const REMEMBERED = 100_000;
/** Longer words are no words. Bounds time and what is kept. */
const LONGEST = 40;

function makeLexicon({ claims, speech }: Language): Lexicon {
  const bases = basesOf([...speech.verbs.map(({ forms }) => forms), ...speech.otherVerbs]);
  const stemOf = (word: string): string => stemmed(claims.irregular[word] ?? word, claims);
  const basesFor = (form: string): readonly string[] => bases.get(form)?.bases ?? [];

  const lines = new Map<string, number[]>();
  for (const [line, list] of claims.synonyms.entries())
    for (const word of list) add(lines, stemOf(word), line);
  const opposites = pairsOf(claims.opposites, stemOf);
  const converses = pairsOf(claims.converses, stemOf);
  const phrases = new Map(
    claims.phrases.map(([phrase, word]) => [phrase.split(" ").map(stemOf).join(" "), word]),
  );

  const make = (form: string): Senses => {
    const stems = [...new Set([claims.irregular[form] ?? "", ...basesFor(form), form])]
      .filter((word) => word !== "")
      .map((word) => stemOf(word));
    const [stem = form, ...also] = [...new Set(stems)];
    const verb = bases.get(form);
    return {
      stem,
      also,
      lines: [...new Set([stem, ...also].flatMap((one) => lines.get(one) ?? []))],
      verb: verb === undefined ? form.length > 4 && form.endsWith(speech.grammar.pastEnding) : verb.only,
      common: claims.common.has(form) || claims.common.has(basesFor(form)[0] ?? form) || common.has(stem),
    };
  };
  const common = new Set([...claims.common].map(stemOf));
  const senses = new Map<string, Senses>();
  const related = (pairs: ReadonlyMap<string, ReadonlySet<string>>, a: Senses, b: Senses): boolean =>
    [a.stem, ...a.also].some((one) => {
      const others = pairs.get(one);
      return others !== undefined && (others.has(b.stem) || b.also.some((other) => others.has(other)));
    });

  return {
    words: claims,
    negations: speech.negations,
    nobody: speech.nobody,
    hedges: speech.hedges,
    guarded: speech.guarded,
    determiners: new Set([...speech.grammar.determiners, ...speech.grammar.possessives]),
    subordinators: speech.grammar.subordinators,
    relatives: speech.grammar.relatives,
    prepositions: speech.grammar.prepositions,
    senses(form) {
      let found = senses.get(form);
      if (found === undefined) {
        if (senses.size >= REMEMBERED) senses.clear();
        senses.set(form, (found = make(form.slice(0, LONGEST))));
      }
      return found;
    },
    phrase: (first, second) => phrases.get(`${first} ${second}`) ?? null,
    areOpposites: (a, b) => related(opposites, a, b),
    areConverses: (a, b) => related(converses, a, b),
  };
}

/** For each form of a verb its bases, and whether only verbs have it: past forms, not "strike" and "strikes". */
function basesOf(verbs: readonly VerbForms[]): ReadonlyMap<string, { bases: string[]; only: boolean }> {
  const bases = new Map<string, { bases: string[]; only: boolean }>();
  const put = (form: string, base: string, only: boolean): void => {
    const found = bases.get(form);
    if (found === undefined) bases.set(form, { bases: [base], only });
    else {
      if (!found.bases.includes(base)) found.bases.push(base);
      // "found" is a base as well; as a past form it is met far more often.
      found.only ||= only;
    }
  };
  for (const { base, third, past, participle, ing } of verbs) {
    for (const form of [base, ...third]) put(form, base, false);
    for (const form of [...past, ...participle]) put(form, base, form !== base);
    for (const form of ing) put(form, base, false);
  }
  return bases;
}

/** Takes off the first ending that leaves enough of the word. */
function stemmed(word: string, { endings }: ClaimWords): string {
  for (const [ending, put, least] of endings)
    if (word.length - ending.length >= least && word.endsWith(ending)) {
      const bare = word.slice(0, word.length - ending.length) + put;
      return put === "" ? undoubled(bare) : bare;
    }
  return word;
}

/** "stopped" leaves "stopp"; "fall" and "press" keep their ends. */
const undoubled = (stem: string): string =>
  stem.length > 3 && stem.at(-1) === stem.at(-2) && !/[lsz]$/.test(stem) ? stem.slice(0, -1) : stem;

function pairsOf(
  pairs: readonly (readonly [string, string])[],
  stemOf: (word: string) => string,
): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const [a, b] of pairs)
    for (const [one, other] of [
      [stemOf(a), stemOf(b)],
      [stemOf(b), stemOf(a)],
    ] as const)
      found.set(one, (found.get(one) ?? new Set()).add(other));
  return found;
}

function add(map: Map<string, number[]>, key: string, value: number): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

// The number slot of a language (see language.ts): numbers in words, what bounds them, what they measure. Entries are in
// lower case unless said otherwise; phrases are parted by single blanks.

import type { Bound } from "../model/quantity.ts";

export interface NumberWords {
  /** Numbers below a hundred: "eight" 8, "twenty" 20. */
  readonly small: Readonly<Record<string, number>>;
  /** Words that multiply what stands before them: "thousand" 1000, "dozen" 12. */
  readonly scales: Readonly<Record<string, number>>;
  /** Endings that do so, glued to figures: "bn" in "1.2bn". Case counts. */
  readonly scaleEndings: Readonly<Record<string, number>>;
  /** Words for about so many, least and most: "dozens" 24 to 99. They multiply when another follows: "tens of thousands". */
  readonly vague: Readonly<Record<string, readonly [number, number]>>;
  /** Of those, the ones that mean a number only before `of`: "tens". */
  readonly vagueBeforeOf: ReadonlySet<string>;
  /** Fractions of a scale: "half" in "half a million". */
  readonly fractions: Readonly<Record<string, number>>;
  /** Words that stand for one before a scale: "a" in "a million". */
  readonly ones: ReadonlySet<string>;
  readonly and: ReadonlySet<string>;
  readonly of: ReadonlySet<string>;
  /** Phrases before a number that bound it: "at least", "as many as". */
  readonly boundsBefore: Readonly<Record<string, Bound>>;
  /** Phrases after it: "or more". */
  readonly boundsAfter: Readonly<Record<string, Bound>>;
  /** "between … and …", "from … to …", and what joins two numbers with no opener. */
  readonly ranges: readonly { readonly open: string | null; readonly join: readonly string[] }[];
  /** Signs of money before a number, longest first as written: "US$" gives "USD". */
  readonly moneySigns: Readonly<Record<string, string>>;
  /** Units after a number, as they are reported: "kilometres" gives "km", "per cent" gives "%". */
  readonly units: Readonly<Record<string, string>>;
  /** Words that go on with a measure and name nothing that is counted: "old", "long", "away". */
  readonly measured: ReadonlySet<string>;
  /** Words before a number that make it a name's, a page's, a room's: "channel", "page", "no.". */
  readonly numbering: ReadonlySet<string>;
  /** Words after a number that make it a time of day: "a.m.". */
  readonly clock: ReadonlySet<string>;
  /** Plurals of parts, which make a number before them no count: "thirds" in "two thirds". */
  readonly parts: ReadonlySet<string>;
  /** Words before an age: "aged". */
  readonly aged: ReadonlySet<string>;
  /** The unit of an age. */
  readonly years: string;
  /** Capitalised words that end an address: "Street". */
  readonly streets: ReadonlySet<string>;
  /** Words that no noun phrase runs over: prepositions, conjunctions, pronouns, auxiliaries, common verbs. */
  readonly stops: ReadonlySet<string>;
  /** Words that may open a noun phrase after "of": "the", "their". */
  readonly determiners: ReadonlySet<string>;
  /** Adjectives and participles that may close one: "dead" in "14 dead". They name nothing that is counted. */
  readonly states: ReadonlySet<string>;
  /** Words for what became of those that are counted, a set for each fate: "dead" and "killed", "hurt" and "injured". */
  readonly fates: readonly ReadonlySet<string>[];
  /** Words between those that are counted and their fate: "were", "have been". */
  readonly carriers: ReadonlySet<string>;
  /** Words that name what is counted no closer: "other", "more". */
  readonly vaguely: ReadonlySet<string>;
  /** Prepositions before a place where something holds: "in", "near". */
  readonly where: ReadonlySet<string>;
  /** Plurals without the usual ending: "people", "children". */
  readonly plurals: ReadonlySet<string>;
  /** Singulars of plurals that no ending tells: "men" is "man"; and one word for several: "persons" is "people". */
  readonly singulars: Readonly<Record<string, string>>;
  /** Endings of plurals with those of their singulars, longest first: "ies" and "y". */
  readonly pluralForms: readonly (readonly [string, string])[];
  /** The usual ending of plurals, and endings that only look like it. */
  readonly pluralEnding: string;
  readonly notPlural: readonly string[];
  /** Words between two numbers that only join like ones: "or" in "five or six". */
  readonly or: ReadonlySet<string>;
}

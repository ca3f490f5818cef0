// The parts that a token may play in a sentence: coarse parts of speech, and marks by their role.

export const Tag = {
  noun: 1,
  name: 2,
  pronoun: 3,
  object: 4,
  determiner: 5,
  possessive: 6,
  relative: 7,
  auxiliary: 8,
  verb: 9,
  ing: 10,
  to: 11,
  preposition: 12,
  conjunction: 13,
  subordinator: 14,
  adverb: 15,
  number: 16,
  that: 17,
  question: 18,
  comma: 19,
  stop: 20,
  colon: 21,
  semicolon: 22,
  open: 23,
  close: 24,
  dash: 25,
  quote: 26,
  owner: 27,
  adjective: 28,
  mark: 29,
} as const;

export const isNominal = (tag: number): boolean =>
  tag === Tag.noun || tag === Tag.name || tag === Tag.number || tag === Tag.close;

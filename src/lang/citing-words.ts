// The citing slot of a language (see language.ts).

export type CitingWords = {};

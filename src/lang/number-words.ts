// The number slot of a language (see language.ts).

export type NumberWords = {};

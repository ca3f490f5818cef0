// The page slot of a language (see language.ts).

export type PageWords = {};

// The naming slot of a language (see language.ts).

export type NamingWords = {};

// The speech slot of a language (see language.ts).

export type SpeechWords = {};

// The calendar slot of a language (see language.ts).

export type CalendarWords = {};

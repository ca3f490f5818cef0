// The tags of the mention tagger: of each type of name its beginning and its inside. "other" is a name that names no actor (a
// war, a prize, a book), and "description" the noun that a description of an actor rests on ("rebels" in "the armed rebels").

export const PARTS = ["Person", "Organisation", "Location", "Nationality", "other", "description"] as const;

/** The first so many parts are names. */
export const NAMES = 5;

/** Tag 0 lies outside; of part n the beginning is 2n + 1 and the inside 2n + 2. */
export const TAGS: readonly string[] = ["O", ...PARTS.flatMap((part) => [`B-${part}`, `I-${part}`])];

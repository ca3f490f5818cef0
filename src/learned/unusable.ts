// What is said when learned weights can't be used: which file, what was expected, what was found, and the two ways on.

export const unusable = (name: string, expected: string, found: string): Error =>
  new Error(
    `The weights in ${name} can't be used: expected ${expected}, found ${found}. ` +
      "Reinstall Hearsay, or run with --fast, which needs no weights.",
  );

/** Enough of a hash to tell two apart. */
export const shortened = (hash: string): string => hash.slice(0, 12);

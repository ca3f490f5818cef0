// Problems are values: a bad file never stops a batch. Each says what was tried, what was wrong and what to do.

export interface Problem {
  /** The path, address or id that the trouble is with. */
  readonly at: string;
  /** "is empty", "is not text: 38 % of its first 64 kB are control characters". Follows `at` in one line. */
  readonly what: string;
  /** The next step: "Convert it to text or HTML and read it again." */
  readonly todo: string;
  /** failed: could not be read; skipped: not of a kind that is read; warning: read, but something is amiss. */
  readonly kind: "failed" | "skipped" | "warning";
}

/** One line, no line breaks, safe for a terminal: control characters are shown as escapes. */
export const problemLine = (problem: Problem): string =>
  `${problem.at}: ${problem.what} ${problem.todo}`.replace(
    /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );

// The normal form of a text: what two copies of the same words share when their typography differs. White space runs
// become one blank, quotation marks and apostrophes straight ones, dashes hyphens, an ellipsis three dots; soft hyphens,
// joiners and direction marks go. Letters, case and accents stay. Every code unit remembers where it came from.

import type { Span } from "../model/span.ts";
import { classAt, DASH, HIDDEN, HYPHEN, SPACE, widthAt } from "./characters.ts";

export interface Normal {
  readonly text: string;
  /** For every code unit of `text`, where the code unit that it stands for lies in the original. */
  readonly origins: Uint32Array;
}

const SAME: ReadonlyMap<string, string> = new Map([
  ...[..."“”„‟❝❞＂«»"].map((mark) => [mark, '"'] as const),
  ...[..."‘’‚‛＇´`ʼ‹›"].map((mark) => [mark, "'"] as const),
  ["…", "..."],
]);

/** The normal form of `text`, without blanks at its edges. `"He\n said“"` gives `He said"` with the origins 0 1 2 5 … */
export function normalise(text: string): Normal {
  const units: string[] = [];
  const origins = new Uint32Array(text.length * 3);
  let length = 0;
  let blank = -1;
  for (let at = 0; at < text.length; at++) {
    const c = classAt(text, at);
    if (c === SPACE) {
      if (blank < 0) blank = at;
      continue;
    }
    const char = text[at]!;
    if (c === HIDDEN) {
      at += widthAt(text, at) - 1;
      continue;
    }
    if (blank >= 0 && length > 0) {
      units.push(" ");
      origins[length++] = blank;
    }
    blank = -1;
    const same = c === DASH || c === HYPHEN ? "-" : (SAME.get(char) ?? char);
    units.push(same);
    for (let i = 0; i < same.length; i++) origins[length++] = at;
  }
  return { text: units.join(""), origins: origins.slice(0, length) };
}

/** The stretch of the original that a non-empty stretch of its normal form stands for. */
export const originalOf = ({ origins }: Normal, { start, end }: Span): Span => ({
  start: origins[start]!,
  end: origins[end - 1]! + 1,
});

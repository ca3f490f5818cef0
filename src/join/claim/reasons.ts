// Why two statements were taken for the same, and in what one differs from the other, in words that a reader can check. The
// words are those of the statements, in their order.

import type { Alignment, Likeness } from "./alignment.ts";
import type { Comparison } from "./comparison.ts";
import type { Statement } from "./statement.ts";

/** Words of one kind that are listed. More convince nobody further. */
const LISTED = 8;

/** "same words: gates, opened, hand", "other words for the same: inside / within", "the same count". */
export function reasonsFor(
  a: Statement,
  b: Statement,
  { alignment, agreedCounts }: Comparison,
): readonly string[] {
  const of = (like: Likeness): readonly string[] =>
    alignment.matches
      .filter((match) => match.like === like)
      .slice(0, LISTED)
      .map((match) => {
        const [one, other] = [a.units[match.a]!.words, b.units[match.b]!.words];
        return one === other || like === "same word" || one === "" ? other || one : `${one} / ${other}`;
      })
      .filter((words) => words !== "");
  const reasons: string[] = [];
  const list = (label: string, words: readonly string[]): void => {
    if (words.length > 0) reasons.push(`${label}: ${words.join(", ")}`);
  };
  list("same words", of("same word"));
  list("other words for the same", of("synonym"));
  list("same names", of("same name"));
  list("same actors", of("same actor"));
  if (agreedCounts > 0) reasons.push(agreedCounts === 1 ? "the same count" : `${agreedCounts} counts agree`);
  return reasons;
}

/** What the second says differently from the first: "adds five, key; leaves out pellam; inside for within". */
export function differsIn(a: Statement, b: Statement, alignment: Alignment): string {
  const parts: string[] = [];
  const words = (statement: Statement, places: readonly number[]): string =>
    places
      .map((i) => statement.units[i]!.words)
      .filter((one) => one !== "")
      .slice(0, LISTED)
      .join(", ");
  const added = words(b, alignment.onlyB);
  const left = words(a, alignment.onlyA);
  if (added !== "") parts.push(`adds ${added}`);
  if (left !== "") parts.push(`leaves out ${left}`);
  const others = alignment.matches
    .filter(({ like }) => like === "synonym")
    .slice(0, LISTED)
    .map((match) => `${b.units[match.b]!.words} for ${a.units[match.a]!.words}`);
  if (others.length > 0) parts.push(others.join(", "));
  if (b.hedged && !a.hedged) parts.push("hedged");
  if (a.hedged && !b.hedged) parts.push("without the hedge");
  return parts.length > 0 ? parts.join("; ") : "the same words in another order or form";
}

/** "no denial in this case" is all that can be said where nobody denies: not that nobody would. */
export const denialsLine = (denials: number): string =>
  denials === 0
    ? "no denial in this case"
    : `denied by ${denials === 1 ? "1 telling" : `${denials} tellings`}`;

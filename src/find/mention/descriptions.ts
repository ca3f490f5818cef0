// Descriptions and pronouns: "the rebels", "a senior official", "three sponsors", "opposition leaders", "he". Without a
// grammar: a noun that the language lists for a person, people, a group or a place, with the words before it back to a
// determiner. A lone singular noun without one is left out, since it is mostly part of something else.

import type { ActorType } from "../../model/actor.ts";
import { isBeside, isNameToken, isPlural, type Page } from "./page.ts";

export interface Description {
  /** Tokens, half-open. */
  readonly from: number;
  readonly to: number;
  readonly head: number;
  readonly type: ActorType;
}

// "the four senior armed opposition leaders": beyond this many words the determiner belongs to something else.
const REACH = 5;

export function descriptionsOf(page: Page): readonly Description[] {
  const found: Description[] = [];
  for (let at = 0; at < page.tokens.length; at++) {
    if (page.use[at] === 0) continue;
    const type = headType(page, at);
    if (type === null) continue;
    // "police officers": the last noun of a chain is its head.
    if (isBeside(page, at + 1) && page.use[at + 1] !== 0 && headType(page, at + 1) !== null) continue;
    const from = startOf(page, at);
    if (from !== null) found.push({ from, to: at + 1, head: at, type });
  }
  return found;
}

function headType({ lower, exact, tokens, naming }: Page, at: number): ActorType | null {
  const word = lower[at];
  if (word === undefined || tokens[at]!.kind !== "word" || word !== exact[at]) return null;
  if (naming.persons.has(word) || naming.people.has(word)) return "Person";
  if (naming.groups.has(word)) return "Organisation";
  return naming.sites.has(word) ? "Location" : null;
}

function startOf(page: Page, head: number): number | null {
  const { lower, exact, naming, language, tokens, opens } = page;
  const plural =
    naming.people.has(lower[head]!) || (naming.groups.has(lower[head]!) && isPlural(naming, lower[head]!));
  let from = head;
  while (from > 0 && head - from < REACH && isBeside(page, from)) {
    const word = lower[from - 1]!;
    if (naming.determiners.has(word)) {
      // "said that rebels": a plural takes no "that" before it.
      if (plural && naming.singulars.has(word)) break;
      from--;
      // "all the other leaders": determiners may stand in a row.
      while (from > 0 && head - from < REACH && isBeside(page, from)) {
        const outer = lower[from - 1]!;
        if (!naming.determiners.has(outer) || naming.singulars.has(outer)) break;
        from--;
      }
      return from;
    }
    const modifies =
      tokens[from - 1]!.kind === "word" &&
      !language.numbers.stops.has(word) &&
      !/^['’]/.test(word) &&
      (exact[from - 1] === word || isNameToken(page, from - 1) || opens[from - 1] === 1);
    if (!modifies) break;
    from--;
  }
  if (!plural) return null;
  // Without a determiner only words that are known to modify belong to it: "opposition leaders", "French officials".
  from = head;
  while (from > 0 && head - from < REACH && isBeside(page, from)) {
    const word = lower[from - 1]!;
    const known =
      naming.modifiers.has(word) ||
      naming.nationalities.has(exact[from - 1]!) ||
      naming.places.has(exact[from - 1]!);
    if (!known && tokens[from - 1]!.kind !== "number") break;
    from--;
  }
  return from;
}

/** The pronouns for people, with their types. */
export function* pronounsOf({
  tokens,
  exact,
  lower,
  use,
  naming,
}: Page): Iterable<{ at: number; type: ActorType }> {
  for (let at = 0; at < tokens.length; at++) {
    if (use[at] === 0 || tokens[at]!.kind !== "word" || !Object.hasOwn(naming.pronouns, lower[at]!)) continue;
    // "US" is no "us".
    const word = exact[at]!;
    if (word.length > 1 && word === word.toUpperCase()) continue;
    yield { at, type: naming.pronouns[lower[at]!]! };
  }
}

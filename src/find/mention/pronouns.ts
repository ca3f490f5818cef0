// Pronouns for people and groups: "he", "their", "it". Knows what each may stand for by itself; whom it means is asked
// elsewhere (reference.ts). Several people together are taken for a group, as in descriptions.

import type { Pronoun } from "../../lang/naming-words.ts";
import type { ActorType } from "../../model/actor.ts";
import type { Page } from "./page.ts";

export interface PronounAt {
  readonly at: number;
  readonly pronoun: Pronoun;
}

export function pronounsOf({ tokens, exact, lower, use, naming }: Page): readonly PronounAt[] {
  const found: PronounAt[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (use[at] === 0 || tokens[at]!.kind !== "word" || !Object.hasOwn(naming.pronouns, lower[at]!)) continue;
    // "US" is no "us".
    const word = exact[at]!;
    if (word.length > 1 && word === word.toUpperCase()) continue;
    found.push({ at, pronoun: naming.pronouns[lower[at]!]! });
  }
  return found;
}

/** The type of a pronoun whose antecedent is not known; null for one that then says nothing of an actor ("it"). */
export const typeOfPronoun = ({ gender, many }: Pronoun): ActorType | null =>
  gender === "thing" ? null : many ? "Organisation" : "Person";

// Names tied to another word by a hyphen: the state in "Tessmark-backed", the agency in "UN-led". Only names that the
// language lists or the document holds elsewhere are taken.

import type { ActorType } from "../../model/actor.ts";
import type { Span } from "../../model/span.ts";
import { phraseAt } from "../phrases.ts";
import { compoundStem, type Page } from "./page.ts";

export interface Stem extends Span {
  readonly type: ActorType;
  readonly key: string;
  /** The token that it is part of. */
  readonly at: number;
}

/** `types` gives the types of the document's names by their keys. */
export function* stemsOf(page: Page, types: ReadonlyMap<string, ActorType>): Iterable<Stem> {
  const { tokens, exact, use, naming, tables } = page;
  for (let at = 0; at < tokens.length; at++) {
    // "U.S.-led" is three tokens, and its name is found as any other.
    if (use[at] === 0 || tokens[at]!.kind !== "word") continue;
    const stem = compoundStem(naming, exact[at]!);
    if (stem === null) continue;
    const key = stem.toLowerCase().replace(/[.’']/g, "");
    const type =
      types.get(key) ??
      (naming.nationalities.has(stem)
        ? "Nationality"
        : phraseAt(tables.places, [stem], 0) > 0
          ? "Location"
          : phraseAt(tables.organisations, [stem], 0) > 0
            ? "Organisation"
            : null);
    const { start } = tokens[at]!;
    if (type !== null) yield { start, end: start + stem.length, type, key, at };
  }
}

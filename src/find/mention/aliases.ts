// Names that a document itself sets equal: "the Front for Open Reeds (FOR)", "FOR (Front for Open Reeds)", "the Reeds
// (ROR, a.k.a. FOR)". In brackets a name stands for the one before it only where its letters come from that name.

import type { Named } from "../mentions.ts";
import { phraseAt } from "../phrases.ts";
import type { Page } from "./page.ts";
import { isAcronym } from "./types.ts";

export interface Alias {
  readonly of: Named;
  readonly alias: Named;
}

// "Front (FOR, a.k.a. ROR, also known as RR)": how many tokens a bracket is followed.
const BRACKET = 16;

export function* aliasesOf(page: Page, names: readonly Named[]): Iterable<Alias> {
  const starting = new Map<number, Named>();
  for (const name of names) if (!name.piece.inner) starting.set(name.piece.from, name);
  for (const of of names) {
    let at = of.piece.to;
    if (of.piece.inner || page.exact[at] !== "(") continue;
    let sure = false;
    for (let steps = 0; steps < BRACKET; steps++) {
      at++;
      const word = page.exact[at];
      if (word === undefined || word === ")") break;
      const phrase = phraseAt(page.tables.alias, page.lower, at);
      if (phrase > 0) {
        sure = true;
        at += phrase - 1;
        continue;
      }
      const alias = starting.get(at);
      if (!alias) {
        if (!/^[,;/]$/.test(word) && !page.naming.definite.has(page.lower[at]!)) break;
        continue;
      }
      if (sure || isShortFor(alias.key, of.key) || isShortFor(of.key, alias.key)) {
        sure = true;
        yield isAcronym(page.exact[of.piece.from]!) && alias.key.includes(" ")
          ? { of: alias, alias: of }
          : { of, alias };
      } else break;
      at = alias.piece.to - 1;
    }
  }
}

/** True where the letters of `short` stand in this order in `long`, and both begin alike: "mko" in "mill key order". */
export function isShortFor(short: string, long: string): boolean {
  const letters = short.replace(/[^\p{L}]/gu, "");
  if (short.includes(" ") || letters.length < 2 || letters.length > 8 || !long.includes(" ")) return false;
  if (letters[0] !== long[0]) return false;
  let at = 0;
  for (const letter of long) if (letter === letters[at]) at++;
  return at >= letters.length;
}

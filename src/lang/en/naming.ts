// English: the naming slot.

import type { NamingWords } from "../naming-words.ts";
import * as bodies from "./naming-bodies.ts";
import * as groups from "./naming-groups.ts";
import * as nouns from "./naming-nouns.ts";
import * as people from "./naming-people.ts";
import * as places from "./naming-places.ts";
import * as reference from "./naming-reference.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export const naming: NamingWords = {
  ...people,
  ...groups,
  ...nouns,
  ...places,
  ...reference,
  organisations: new Set([...groups.organisations, ...bodies.namesOfBodies]),
  sameAs: { ...places.sameAs, ...bodies.sameBodies },
  organisationJoins: words("of for on"),
  and: words("and &"),
  bodySuffixes: words("inc ltd llc plc corp co company corporation limited gmbh"),
  owners: words("people women men children workers king queen veterans lloyd mcdonald saint master bachelor"),
  definite: words("the"),
  pluralEnding: "s",
  notPlural: ["ss", "us", "is"],
  possessive: "'s",
  verbEndings: ["s", "ed"],
  pastEnding: "ed",
  innerCapitals: ["Mc", "Mac", "De", "Di", "La", "Le", "O'", "O’"],
  singulars: words("a an this that each every another one"),
  demonstratives: words("this that these those both"),
  compoundEndings:
    words(`backed led based born affiliated controlled speaking related style held occupied aligned linked
    run owned made funded trained sponsored bound wide educated dominated supported friendly inspired leaning brokered
    appointed administered built supplied armed allied drafted imposed mediated hosted issued`),
  who: words("who whose whom"),
  alias: [
    "a.k.a.",
    "aka",
    "a.k.a",
    "also known as",
    "known as",
    "or",
    "formerly",
    "also called",
    "also",
    "formerly known as",
    "abbreviated as",
    "short",
    "the so-called",
  ],
  or: words("or"),
  calling: [
    "calls itself",
    "call itself",
    "calling itself",
    "call themselves",
    "calling themselves",
    "members call",
  ],
  openAlias: [
    "a.k.a.",
    "aka",
    "a.k.a",
    "also known as",
    "better known as",
    "known as",
    "formerly known as",
    "also called",
    "now known as",
    "commonly known as",
    "widely known as",
    "locally known as",
    "commonly called",
    "sometimes called",
    "often called",
    "officially",
    "officially known as",
    "officially called",
    "formally",
    "formerly",
    "formerly called",
    "previously known as",
    "originally",
    "abbreviated as",
    "abbreviated to",
  ],
};

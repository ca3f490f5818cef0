// English: the naming slot.

import type { NamingWords } from "../naming-words.ts";
import * as groups from "./naming-groups.ts";
import * as people from "./naming-people.ts";
import * as places from "./naming-places.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export const naming: NamingWords = {
  ...people,
  ...groups,
  ...places,
  organisationJoins: words("of for on"),
  and: words("and &"),
  owners: words("people women men children workers king queen veterans lloyd mcdonald saint master bachelor"),
  definite: words("the"),
  pluralEnding: "s",
  notPlural: ["ss", "us", "is"],
  possessive: "'s",
  verbEndings: ["s", "ed"],
  pastEnding: "ed",
  innerCapitals: ["Mc", "Mac", "De", "Di", "La", "Le", "O'", "O’"],
  singulars: words("a an this that each every another one"),
  compoundEndings:
    words(`backed led based born affiliated controlled speaking related style held occupied aligned linked
    run owned made funded trained sponsored bound wide educated dominated supported friendly inspired leaning brokered
    appointed administered built supplied armed allied drafted imposed mediated hosted issued`),
  pronouns: {
    he: "Person",
    him: "Person",
    his: "Person",
    himself: "Person",
    she: "Person",
    her: "Person",
    hers: "Person",
    herself: "Person",
    they: "Person",
    them: "Person",
    their: "Person",
    theirs: "Person",
    themselves: "Person",
    i: "Person",
    me: "Person",
    my: "Person",
    mine: "Person",
    myself: "Person",
    we: "Person",
    us: "Person",
    our: "Person",
    ours: "Person",
    ourselves: "Person",
  },
  who: words("who whose whom"),
  alias: ["a.k.a.", "aka", "a.k.a", "also known as", "known as", "or", "formerly", "also called", "also"],
};

// Names that people are said to be given: "the Front, known by its local acronym as FR"; "“the kings”, as she calls the
// Front"; "They call themselves the Front. … Everybody knows them by another name: the Reeds." Reads words and where names
// start; whether the two can be one is asked elsewhere.

import type { Alias } from "./aliases.ts";
import type { Named } from "./drafts.ts";
import type { Page } from "./page.ts";

// "known by its own members, and by few others, as": how many words lead from the verb to the name.
const REACH = 9;
// "as the minister of trade calls": how many words may stand for who does so.
const CALLER = 5;
// Tokens between two sentences that name the same "them".
const APART = 40;

const QUOTES = /^["“”'‘’]$/;

/** The token that a name starts at, past articles and quotation marks. */
export function pastArticle({ exact, lower, naming }: Page, from: number): number {
  let at = from;
  while (at < from + 3 && (QUOTES.test(exact[at] ?? "") || naming.definite.has(lower[at] ?? ""))) at++;
  return at;
}

/** Past "also known by its local acronym as"; null where no such words stand. */
export function pastKnownAs({ exact, lower, tokens, naming }: Page, from: number): number | null {
  const verb = [from, from + 1].find((at) => naming.knownAs.has(lower[at] ?? ""));
  if (verb === undefined) return null;
  for (let at = verb + 1; at < verb + REACH && tokens[at] !== undefined; at++) {
    if (lower[at] === naming.as) return at + 1;
    if (tokens[at]!.kind === "mark" && !QUOTES.test(exact[at]!)) return null;
  }
  return null;
}

/** Past "”, as she calls"; null where no such words stand. */
export function pastAsCalled({ exact, lower, tokens, naming }: Page, from: number): number | null {
  let at = from;
  while (at < from + 3 && /^["“”'‘’,–—-]$/.test(exact[at] ?? "")) at++;
  if (at === from || lower[at] !== naming.as) return null;
  for (let verb = at + 2; verb < at + 2 + CALLER && tokens[verb]?.kind === "word"; verb++)
    if (naming.callings.has(lower[verb]!)) return verb + 1;
  return null;
}

/** "And what does the River Queen say? Ann Lowe says …": whoever answers is who was asked of. */
export function* askedAndAnswered(page: Page, starting: ReadonlyMap<number, Named>): Iterable<Alias> {
  const { lower, exact, language } = page;
  for (const alias of starting.values()) {
    const { to } = alias.piece;
    if (exact[to + 1] !== "?" || !language.segmentation.sayings.has(lower[to]!)) continue;
    const of = starting.get(to + 2);
    if (of?.type === "Person" && language.segmentation.sayings.has(lower[of.piece.to] ?? ""))
      yield { of, alias, reason: "asked and answered" };
  }
}

/** Names given to the same "them" in sentences that follow one another. `names` in document order. */
export function* namedTogether(page: Page, names: readonly Named[]): Iterable<Alias> {
  let first: Named | null = null;
  let end = 0;
  let theirs = false;
  let after = 0;
  for (const name of names) {
    const { from, to, inner } = name.piece;
    if (inner || from < after) continue;
    const many = givenTo(page, from, after);
    after = to;
    if (many === null) continue;
    if (first === null || many !== theirs || from - end >= APART) first = name;
    else if (first.key !== name.key) yield { of: first, alias: name, reason: "also known as" };
    theirs = many;
    end = to;
  }
}

/** Whether a name is said to be "theirs" (true) or "its" (false); null where it is said to be nobody's. */
function givenTo({ exact, lower, naming }: Page, from: number, after: number): boolean | null {
  const start = Math.max(after, from - REACH);
  for (let verb = from - 1; verb >= start && !/^[.!?;]$/.test(exact[verb]!); verb--) {
    if (!naming.callings.has(lower[verb]!)) continue;
    for (const at of [verb + 1, verb - 1, verb + 2, verb - 2]) {
      const word = at >= after && at < from ? lower[at]! : "";
      if (!Object.hasOwn(naming.pronouns, word)) continue;
      const { person, many, gender } = naming.pronouns[word]!;
      if (person === 3 && (many || gender === "thing")) return many;
    }
  }
  return null;
}

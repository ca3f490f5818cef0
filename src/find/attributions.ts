// Attributions by rule: who says what, by cue words, frames and a light grammar of the language; no statistics. Every
// sentence of the article's own text is searched, cue by cue; then contents are bounded, quotations that go on in later
// sentences are joined to their speaker, and attributions are laid within each other.

import { asAttributions, type Finding } from "./attribution/as-attributions.ts";
import { carryOn } from "./attribution/carry-on.ts";
import { citings } from "./attribution/citings.ts";
import { lexiconOf } from "./attribution/lexicon.ts";
import { headOf, type Ruled } from "./attribution/parts.ts";
import { type Reading, read } from "./attribution/reading.ts";
import { tellings } from "./attribution/tellings.ts";
import { finder, finderId } from "./finder.ts";

const identity = { name: "attributions-by-rule", version: 2 } as const;
const found: Finding = { by: "rule", version: finderId(identity) };

export const attributions = finder({
  ...identity,
  gives: "attributions",
  needs: ["tokens", "sentences", "quotations", "mentions"],
  find(document, { tokens, sentences, quotations, mentions }, language) {
    const reading = read(document, tokens, sentences, quotations, lexiconOf(language.speech));
    const joins = language.naming.and.union(language.naming.definite);
    return asAttributions(document, reading, ruled(reading), mentions, joins, () => found);
  },
});

/** All that the rules find in a reading, in the order of its sentences. */
export function ruled(reading: Reading): Ruled[] {
  const told = tellings(reading);
  carryOn(reading, told);
  const cited = citings(reading, told);
  const own = told.map(({ cue, content }): Ruled => {
    const ordered = content.toSorted((a, b) => a.from - b.from);
    const ground = cue.names ? "name" : cue.marked || cue.colours ? "mark" : "words";
    return { source: cue.source, cue: cue.cue, content: ordered, ground };
  });
  // "…, citing [a clerk]" is no telling of the clerk's name.
  const verbs = new Set(cited.map(headOf));
  return [...own.filter((one) => !verbs.has(headOf(one))), ...cited];
}

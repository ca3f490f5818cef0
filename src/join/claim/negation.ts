// Which words of a sentence are said not to be so. A negation holds from its place to the end of the clause. "They did not
// check the brakes before it left" negates check and brakes; "not breached but opened" negates nothing, and takes breached
// out; "you don't wind it unless you hold the key" negates nothing at all.

import type { Lexicon } from "./lexicon.ts";
import type { Draft } from "./reading.ts";

/** Words that a negation reaches: what stands further off hangs on something else. */
const REACH = 8;

export function negate(drafts: readonly Draft[], lexicon: Lexicon): readonly Draft[] {
  const { words, negations, nobody, subordinators, determiners, prepositions } = lexicon;
  const negated = new Uint8Array(drafts.length);
  const foil = new Uint8Array(drafts.length);
  /** The negation that holds, or -1, and the deed last met in the clause. */
  let from = -1;
  let deedAt = -1;
  for (const [at, { form, stop, deed }] of drafts.entries()) {
    if (words.cancelling.has(form)) {
      negated.fill(0, 0, at);
      from = -1;
    } else if (from >= 0 && words.contrast.has(form)) {
      setAgainst(drafts, negated, foil, from, at);
      from = -1;
    } else if (stop) {
      if (from > 0 && drafts[from - 1]!.stop && !drafts.slice(from, at).some((draft) => draft.deed))
        foil.fill(1, from, at);
      // ", but" after a comma still belongs to the negation before it.
      if (!words.contrast.has(drafts[at + 1]?.form ?? "")) from = -1;
      deedAt = -1;
    } else if (negations.has(form) || nobody.has(form)) {
      if (words.cancelling.has(drafts[at + 1]?.form ?? "")) continue;
      // "has paid no tax" says that nothing was paid.
      if (words.negatingNouns.has(form) && deedAt >= 0) negated[deedAt] = 1;
      from = at;
    } else if (subordinators.has(form)) from = -1;
    // "without a second engine the ferry left": what is lacking ends where the next thing is named.
    else if (from >= 0 && words.lacking.has(drafts[from]!.form) && determiners.has(form) && at > from + 1)
      from = -1;
    // "a ban on people who are not citizens from entering": a relative clause goes no further than its first preposition.
    else if (from >= 0 && at > from + 1 && prepositions.has(form) && isRelative(drafts, from, lexicon))
      from = -1;
    else if (from >= 0 && at - from <= REACH) negated[at] = 1;
    if (deed) deedAt = at;
  }
  return drafts
    .map((draft, i) => (negated[i] === 1 ? { ...draft, negated: true } : draft))
    .filter((_, i) => foil[i] === 0);
}

const isRelative = (drafts: readonly Draft[], negation: number, { relatives }: Lexicon): boolean =>
  drafts.slice(Math.max(0, negation - 2), negation).some(({ form }) => relatives.has(form));

/**
 * "not breached but opened": breached is what nobody says. "not burned by the strikers but by its watchman": burned holds,
 * the strikers don't.
 */
function setAgainst(
  drafts: readonly Draft[],
  negated: Uint8Array,
  foil: Uint8Array,
  from: number,
  but: number,
): void {
  const another = drafts.slice(but + 1, but + 4).some(({ deed }) => deed);
  for (let i = from; i < but; i++) {
    if (negated[i] === 0) continue;
    negated[i] = 0;
    if (another || !drafts[i]!.deed) foil[i] = 1;
  }
}

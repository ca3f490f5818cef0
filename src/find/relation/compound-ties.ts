// Ties that a hyphen makes: "Tessmark-backed rebels", "anti-Tessmark protesters". Knows the tokens of a sentence and the
// mentions beside them.

import type { Mention } from "../../model/actor.ts";
import type { RelationType } from "../../model/relation.ts";
import type { Span } from "../../model/span.ts";
import type { Stretch } from "../attribution/reading.ts";
import { Tag } from "../attribution/tags.ts";
import type { Clauses } from "./clauses.ts";
import type { Mentioned } from "./mentioned.ts";
import type { Tie } from "./tie.ts";

/** How far behind the hyphen the noun may stand, in tokens. */
const REACH = 6;

export function* compoundTies(clauses: Clauses, mentioned: Mentioned, { from, to }: Stretch): Iterable<Tie> {
  const { reading, lexicon } = clauses;
  const { tokens, words } = reading;
  const { compounds, mutualCompounds, compoundsTo, prefixes } = lexicon.ties;
  for (let k = from; k < to; k++) {
    const word = words[k]!;
    const hyphen = word.lastIndexOf("-");
    if (hyphen < 0) continue;
    const { start, end } = tokens[k]!;
    // "U.S.-led" is three tokens, "Tessmark-led" one.
    const parted = hyphen === 0 && word.length === 1;
    const ending = parted ? (words[k + 1] ?? "") : word.slice(hyphen + 1);
    const stem = parted
      ? k > from && tokens[k - 1]!.end === start
        ? mentioned.inside(tokens[k - 1]!).at(-1)
        : undefined
      : mentioned.inside({ start, end: start + hyphen }).at(-1);
    const last = parted ? k + 1 : k;
    const forward = compounds.get(ending) ?? mutualCompounds.get(ending);
    const back = compoundsTo.get(ending);
    if (stem && (forward || back)) {
      const noun = describedAfter(clauses, mentioned, stem, last, to);
      if (noun) yield forward ? tie(forward, stem, noun, k, last) : tie(back!, noun, stem, k, last);
    }
    const first = word.indexOf("-");
    const rest = { start: start + first + 1, end };
    yield* pairTie(clauses, mentioned, k, { start, end: start + first }, rest);
    const opening = prefixes.get(word.slice(0, first));
    if (!opening) continue;
    const object = mentioned.inside(rest)[0] ?? mentioned.named(rest);
    const noun = object && describedAfter(clauses, mentioned, object, k, to);
    if (noun) yield tie(opening, noun, object, k, k);
  }
}

/** "the [Quill]-[Pellam] alliance": two names in one word before a noun for what is between them. */
function* pairTie(
  { reading, lexicon }: Clauses,
  { named }: Mentioned,
  k: number,
  a: Span,
  b: Span,
): Iterable<Tie> {
  const mutual = lexicon.ties.nouns.get(reading.words[k + 1] ?? "")?.find((one) => one.mutual);
  const source = mutual && named(a);
  const target = source && named(b);
  if (target) yield tie(mutual.type, source, target, k + 1, k + 1);
}

const tie = (type: RelationType, source: Mention, target: Mention, from: number, last: number): Tie => ({
  type,
  source,
  target,
  evidence: [{ from, to: last + 1 }],
  head: last,
  charged: -1,
  negated: false,
  hedged: false,
  planned: false,
});

/** The mention that goes on behind token `last`, or the next one within the phrase. */
function describedAfter(
  { reading }: Clauses,
  mentioned: Mentioned,
  stem: Mention,
  last: number,
  end: number,
): Mention | null {
  const { tokens, tags } = reading;
  const high = Math.min(end, last + REACH);
  for (let k = last + 1; k < high; k++) {
    const tag = tags[k]!;
    const mention = mentioned.at(k);
    if (mention && mention.form !== "pronoun" && mention !== stem) return mention;
    if (
      tag !== Tag.noun &&
      tag !== Tag.name &&
      tag !== Tag.adjective &&
      tag !== Tag.number &&
      tag !== Tag.verb
    )
      break;
  }
  // "[the [Tessmark]-backed rebels]": the one around both.
  for (let k = last; k >= 0 && last - k < REACH; k--) {
    const mention = mentioned.at(k);
    if (mention) return mention !== stem && mention.end > tokens[last]!.end ? mention : null;
  }
  return null;
}

// Which actors a source names: the mention that it begins with, and those joined to that one ("Ann Lee and Bo Ek").
// Mentions further in describe the speaker and don't speak: CNN in "an official, who spoke to CNN". Whom a pronoun or a description means the mentions say.

import type { Mention } from "../../model/actor.ts";
import { contains, type Span } from "../../model/span.ts";

/**
 * Ids of the speakers of one source, in order, each once. `named` are the actors that have a name. `outer` are the document's mentions that lie in no other, in
 * document order; a source that begins with none of them ("a senior official") has no known speaker.
 */
export function speakersOf(
  source: readonly Span[],
  outer: readonly Mention[],
  text: string,
  joins: ReadonlySet<string>,
  named: ReadonlySet<string> = namedIn(outer),
): readonly string[] {
  const speakers = new Set<string>();
  for (const fragment of source) {
    let at = firstFrom(outer, fragment.start);
    // A mention may begin before its source, at an article or a title that the source leaves out.
    const before = outer[at - 1];
    if (before !== undefined && before.end > fragment.start) at--;
    let from = fragment.start;
    for (let mention = outer[at]; mention !== undefined; mention = outer[++at]) {
      if (mention.start >= fragment.end || !contains({ start: 0, end: fragment.end }, mention)) break;
      if (mention.start > from && !joined(text.slice(from, mention.start), joins, from === fragment.start))
        break;
      if (mention.actor !== null && (mention.form !== "description" || named.has(mention.actor)))
        speakers.add(mention.actor);
      from = mention.end;
    }
  }
  return [...speakers];
}

/** The actors that a name stands for somewhere: "the minister" speaks for one of these, or for nobody known. */
export const namedIn = (mentions: readonly Mention[]): ReadonlySet<string> =>
  new Set(mentions.flatMap(({ form, actor }) => (form === "name" && actor !== null ? [actor] : [])));

/** True where only an article, a comma or a joining word stands between. */
function joined(between: string, joins: ReadonlySet<string>, atStart: boolean): boolean {
  const words = between.toLowerCase().match(/[\p{L}\p{M}&]+/gu) ?? [];
  if (!words.every((word) => joins.has(word))) return false;
  // "Ann Lee, Bo Ek and Cy Orr" joins by commas too, but "Ann Lee, Bo Ek's deputy" is told apart only by what follows:
  // a comma alone counts where the source goes on to join.
  return atStart || words.length > 0 || /^\s*,\s*$/.test(between);
}

/** Index of the first mention that starts at `offset` or later, by halving. */
export function firstFrom(mentions: readonly Span[], offset: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The mentions that lie in no other one, in document order. */
export function outermost(mentions: readonly Mention[]): readonly Mention[] {
  const outer: Mention[] = [];
  for (const mention of mentions.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = outer.at(-1);
    if (last === undefined || mention.end > last.end) outer.push(mention);
  }
  return outer;
}

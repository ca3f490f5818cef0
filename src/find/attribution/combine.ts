// What a learned tagger found and what the rules found, made one. The tagger knows flat attributions better than any rule;
// rules know how attributions lie within each other, and what marks alone tell. Knows nothing of scores.

import { headOf, joined, type Parts, type Ruled, shared, sizeOf } from "./parts.ts";
import type { Range } from "./reading.ts";

/**
 * All that is learned (`all`), and of what rules found:
 * - words: what lies within a learned content, told by its own source or by the outer one, by a cue that the tagger has no
 *   use for; a content that runs on over the learned one is cut to it
 * - mark: signatures and transcripts, unless a learned attribution tells the same content by a cue outside it
 * - name: always; a learned attribution by the same cue makes way, since it takes what stands around the name for told
 * - citing: a source cited by the source of a learned attribution that tells the same content
 * In the order of their cues. Work grows with the number of tokens and findings.
 */
export function combine<Learned extends Parts, Rule extends Ruled>(
  all: readonly Learned[],
  ruled: readonly Rule[],
): (Learned | Rule)[] {
  const named = new Owners(ruled.filter(({ ground }) => ground === "name").map(({ cue }) => cue));
  const learned = all.filter(({ cue }) => !named.touch(cue));
  const cues = new Owners(learned.map(({ cue }) => cue));
  const contents = new Owners(learned.map(({ content }) => content));
  const kept = ruled.flatMap((rule): Rule[] => {
    if (rule.ground === "name") return [rule];
    if (cues.touch(rule.cue)) return [];
    const around = contents.at(headOf(rule));
    const outer = around < 0 ? null : learned[around]!;
    if (outer) return nested(rule, outer);
    if (rule.ground === "words") return [];
    const same = sameContent(rule, learned, contents);
    if (rule.ground === "mark") return same && !holds(rule.content, same.cue) ? [] : [rule];
    if (!same) return [];
    // "cited by the mayor" lies around what the report says; "citing an official" tells what the Courier tells.
    return [holds(rule.content, same.cue) ? rule : { ...rule, content: same.content }];
  });
  return [...learned, ...kept].sort((a, b) => headOf(a) - headOf(b));
}

/** The rule's finding where it lies within `outer`'s content, its own content cut to that; otherwise nothing. */
function nested<Rule extends Ruled>(rule: Rule, outer: Parts): Rule[] {
  // "[The mill] denied it knew, claiming it rained": what is told within may be the outer source's own telling.
  const ownSource =
    holds(outer.content, rule.source) || shared(joined(rule.source), joined(outer.source)) > 0;
  if (!holds(outer.content, rule.cue) || !ownSource) return [];
  const content = common(rule.content, outer.content);
  return sizeOf(content) === 0 ? [] : [{ ...rule, content }];
}

const holds = (outer: readonly Range[], inner: readonly Range[]): boolean =>
  shared(joined(outer), joined(inner)) === sizeOf(joined(inner));

function common(a: readonly Range[], b: readonly Range[]): Range[] {
  const both: Range[] = [];
  for (const x of a)
    for (const y of b) {
      const [from, to] = [Math.max(x.from, y.from), Math.min(x.to, y.to)];
      if (from < to) both.push({ from, to });
    }
  return joined(both);
}

/** The learned attribution that tells the same: half of its content and half of the rule's are shared, or that lies in it. */
function sameContent<Learned extends Parts>(
  { content }: Ruled,
  learned: readonly Learned[],
  contents: Owners,
): Learned | null {
  for (const n of contents.in(content)) {
    const one = learned[n]!;
    const both = 2 * shared(joined(content), joined(one.content));
    if (both < sizeOf(one.content)) continue;
    if (both >= sizeOf(content) || holds(content, one.cue)) return one;
  }
  return null;
}

/** By token: which of several lists of ranges holds it; the first where several do. */
class Owners {
  readonly #owner: Int32Array;

  constructor(lists: readonly (readonly Range[])[]) {
    const end = lists.reduce((most, list) => list.reduce((to, range) => Math.max(to, range.to), most), 0);
    this.#owner = new Int32Array(end).fill(-1);
    for (const [n, list] of lists.entries())
      for (const { from, to } of list)
        for (let k = from; k < to; k++) if (this.#owner[k]! < 0) this.#owner[k] = n;
  }

  at(token: number): number {
    return this.#owner[token] ?? -1;
  }

  touch(ranges: readonly Range[]): boolean {
    return this.in(ranges).size > 0;
  }

  in(ranges: readonly Range[]): ReadonlySet<number> {
    const found = new Set<number>();
    for (const { from, to } of ranges) {
      for (const owner of this.#owner.subarray(from, to)) if (owner >= 0) found.add(owner);
    }
    return found;
  }
}

// How likely a linked attribution is right: a logistic model over what the tag chances say of its fragments and how they
// lie to each other. Its weights are fitted on articles that the networks behind the chances had not learned from.

import { type Parts, shared, sizeOf } from "../attribution/parts.ts";
import type { Range } from "../attribution/reading.ts";
import type { Quotations, WeighedTelling } from "./linking.ts";

/** The names of what is weighed, in the order of the weights. */
export const SIGNS = [
  "one",
  "cue mean",
  "cue start",
  "cue end",
  "no source",
  "shared source",
  "source mean",
  "source start",
  "source end",
  "source distance",
  "content mean",
  "content least",
  "content start",
  "content end",
  "content length",
  "content fragments",
  "content before cue",
  "content quoted",
  "given from a neighbour",
  "other has the cue",
  "other has the content",
  "other has the source",
  "other has the very content",
] as const;

/** Chances further from a half than this say no more. */
const FAR = 6;
const logit = (p: number): number => Math.max(-FAR, Math.min(FAR, Math.log((p + 1e-9) / (1 - p + 1e-9))));

/**
 * What is weighed of each attribution, in the order of SIGNS.
 * @param others what was found the other way: by rules if these come from the tagger, and the other way round
 */
export function signsOf(
  tellings: readonly WeighedTelling[],
  others: readonly Parts[],
  quoted: Quotations,
): number[][] {
  const byCue = new Map<number, Parts>();
  for (const other of others)
    for (const { from, to } of other.cue)
      for (let k = from; k < to; k++) if (!byCue.has(k)) byCue.set(k, other);
  return tellings.map((telling) => {
    let other: Parts | undefined;
    for (let k = telling.cue.from; k < telling.cue.to && !other; k++) other = byCue.get(k);
    return [...ownSigns(telling, quoted), ...agreement(telling, other)];
  });
}

function ownSigns(telling: WeighedTelling, quoted: Quotations): number[] {
  const { cue, source, content, given } = telling;
  const own = source[0];
  const first = content[0]!;
  const last = content.at(-1)!;
  let length = 0;
  let sum = 0;
  let least = 1;
  for (const { from, to, mean, least: low } of content) {
    length += to - from;
    sum += mean * (to - from);
    least = Math.min(least, low);
  }
  return [
    1,
    logit(cue.mean),
    logit(cue.start),
    logit(cue.end),
    own ? 0 : 1,
    telling.shared ? 1 : 0,
    own ? logit(own.mean) : 0,
    own ? logit(own.start) : 0,
    own ? logit(own.end) : 0,
    own ? Math.log(1 + Math.max(0, own.to <= cue.from ? cue.from - own.to : own.from - cue.to)) : 0,
    logit(sum / length),
    logit(least),
    logit(first.start),
    logit(last.end),
    Math.log(length),
    content.length,
    first.from < cue.from ? 1 : 0,
    content.every(({ from, to }) => quoted[from]! >= 0 && quoted[from] === quoted[to - 1]) ? 1 : 0,
    given ? 1 : 0,
  ];
}

/** Whether the other attribution that has the cue has the same content and source, too. */
function agreement({ source, content }: WeighedTelling, other: Parts | undefined): number[] {
  if (!other) return [0, 0, 0, 0];
  const sources =
    source.length === 0 ? other.source.length === 0 : shared(inOrder(source), inOrder(other.source)) > 0;
  const both = shared(inOrder(content), inOrder(other.content));
  const same = both === sizeOf(content) && both === sizeOf(other.content);
  return [1, both > 0 ? 1 : 0, sources ? 1 : 0, same ? 1 : 0];
}

const inOrder = (ranges: readonly Range[]): readonly Range[] => ranges.toSorted((a, b) => a.from - b.from);

/** The chance that a telling with these signs is right. */
export function chanceOf(signs: readonly number[], weights: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < signs.length; i++) sum += signs[i]! * weights[i]!;
  return 1 / (1 + Math.exp(-sum));
}

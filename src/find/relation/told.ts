// Who tells: the innermost attribution whose content holds an offset. "The ministry said Ann accused Ben": the ministry. Where
// somebody is accused of something, the attribution that accuses tells it.

import type { Mention } from "../../model/actor.ts";
import type { Attribution } from "../../model/attribution.ts";
import { overlaps, type Span } from "../../model/span.ts";

export interface Told {
  /** The innermost attribution whose content holds the offset, or null where the author tells. */
  readonly tellerAt: (offset: number) => Attribution | null;
  /** The attribution whose cue the span touches, or null. */
  readonly cuedAt: (span: Span) => Attribution | null;
  /** The first mention among the sources of the innermost attribution that has any. */
  readonly speakerAt: (offset: number) => Mention | null;
}

interface Content extends Span {
  readonly of: Attribution;
  readonly size: number;
  /** Index of the smallest content before that still holds this one's start, or -1. */
  outer: number;
}

/** How many contents around one offset are looked at. */
const DEEPEST = 16;

export function toldIn(attributions: readonly Attribution[], mentions: readonly Mention[]): Told {
  const contents = attributions
    .flatMap((of) => {
      const size = of.content.reduce((sum, { start, end }) => sum + end - start, 0);
      return of.content.map(({ start, end }): Content => ({ start, end, of, size, outer: -1 }));
    })
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const open: number[] = [];
  for (const [n, content] of contents.entries()) {
    while (open.length > 0 && contents[open.at(-1)!]!.end <= content.start) open.pop();
    content.outer = open.at(-1) ?? -1;
    open.push(n);
  }
  const cues = attributions
    .flatMap((of) => of.cue.map((span) => ({ ...span, of })))
    .sort((a, b) => a.start - b.start);
  const tellerAt = (offset: number): Attribution | null => {
    let best: Content | null = null;
    let n = lastFrom(contents, offset);
    for (let deep = 0; n >= 0 && deep < DEEPEST; deep++) {
      const content = contents[n]!;
      if (content.end > offset && (best === null || content.size < best.size)) best = content;
      n = content.outer;
    }
    return best?.of ?? null;
  };
  return {
    tellerAt,
    cuedAt: (span) => {
      const n = lastFrom(cues, span.end - 1);
      for (let k = n; k >= 0 && n - k < DEEPEST; k--) if (overlaps(cues[k]!, span)) return cues[k]!.of;
      return null;
    },
    speakerAt: (offset) => {
      const source = tellerAt(offset)?.source[0];
      if (!source) return null;
      let n = lastFrom(mentions, source.end - 1);
      let first: Mention | null = null;
      for (let deep = 0; n >= 0 && deep < DEEPEST; n--, deep++) {
        const mention = mentions[n]!;
        if (mention.form !== "pronoun" && overlaps(mention, source)) first = mention;
      }
      return first;
    },
  };
}

/** Index of the last span that starts at `offset` or earlier, or -1, by halving. */
function lastFrom(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

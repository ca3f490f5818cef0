// Attributions by rule: who says what, by cue words, frames and a light grammar of the language; no statistics. Every
// sentence of the article's own text is searched, cue by cue; then contents are bounded, quotations that go on in later
// sentences are joined to their speaker, and attributions are laid within each other.

import type { Attribution, AttributionKind } from "../model/attribution.ts";
import type { Document } from "../model/document.ts";
import { idOf } from "../model/id.ts";
import type { Span } from "../model/span.ts";
import { contentAfter } from "./attribution/content-end.ts";
import type { Cue } from "./attribution/cue.ts";
import { lexiconOf } from "./attribution/lexicon.ts";
import { colonCue, nounCue, phraseCue, signatureCue } from "./attribution/noun-cues.ts";
import type { Range } from "./attribution/noun-phrase.ts";
import { type Reading, read, type Stretch, Tag } from "./attribution/tags.ts";
import { verbCue } from "./attribution/verb-cues.ts";
import { finder, finderId } from "./finder.ts";

interface Told {
  readonly cue: Cue;
  readonly content: Range[];
  size: number;
}

export const attributions = finder({
  name: "attributions-by-rule",
  version: 1,
  gives: "attributions",
  needs: ["tokens", "sentences", "quotations"],
  find(document, { tokens, sentences, quotations }, language) {
    const reading = read(document, tokens, sentences, quotations, lexiconOf(language.speech));
    const told = tellings(reading);
    carryOn(reading, told);
    return asAttributions(document, reading, told);
  },
});

export function tellings(reading: Reading): Told[] {
  const told: Told[] = [];
  let block = -1;
  for (let s = 0; s < reading.sentences.length; s++) {
    const sentence = reading.sentences[s]!;
    const cues = cuesOf(reading, sentence, sentence.block !== block);
    block = sentence.block;
    for (let n = 0; n < cues.length; n++) {
      const cue = cues[n]!;
      const content = [...cue.before];
      const after =
        cue.shape === "transcript"
          ? { from: cue.after, to: blockEnd(reading, s) }
          : contentAfter(reading, cue, cues.slice(n + 1, n + 9));
      if (after) content.push(after);
      if (content.length > 0) told.push({ cue, content, size: sizeOf(content) });
    }
  }
  return told;
}

/** The token after the last one of the block that sentence `s` lies in. */
function blockEnd({ sentences }: Reading, s: number): number {
  let last = s;
  while (sentences[last + 1]?.block === sentences[s]!.block) last++;
  return sentences[last]!.to;
}

const sizeOf = (ranges: readonly Range[]): number => ranges.reduce((sum, { from, to }) => sum + to - from, 0);

function cuesOf(reading: Reading, sentence: Stretch, blockStart: boolean): Cue[] {
  const { tags } = reading;
  const cues: Cue[] = [];
  for (let i = sentence.from; i < sentence.to; i++) {
    const earlier = cues.slice(-8);
    const tag = tags[i]!;
    let cue: Cue | null = null;
    if (tag === Tag.verb || tag === Tag.ing || tag === Tag.adjective)
      cue = verbCue(reading, i, sentence, earlier);
    else if (tag === Tag.colon) cue = colonCue(reading, i, sentence, blockStart);
    else if (tag === Tag.dash) cue = signatureCue(reading, i, sentence, sentence.to);
    else if (tag === Tag.noun) cue = nounCue(reading, i, sentence, earlier);
    cue ??= phraseCue(reading, i, sentence);
    if (cue) cues.push(cue);
  }
  return cues;
}

/** Joins quotations without a cue of their own to whoever spoke before: “A,” she said. “B.” */
function carryOn(reading: Reading, told: Told[]): void {
  const { quotations, quoteOf, sentences } = reading;
  const covered = new Map<number, Told>();
  for (const one of told) {
    if (!one.cue.speaks || quoteOf[one.cue.head]! >= 0) continue;
    for (const { from, to } of one.content)
      for (let k = from; k < to; ) {
        const q = quoteOf[k]!;
        if (q < 0) k++;
        else {
          if (!covered.has(q)) covered.set(q, one);
          k = Math.max(k + 1, quotations[q]!.to);
        }
      }
  }
  const any = new Set(
    told.flatMap(({ cue, content }) =>
      quoteOf[cue.head]! < 0 ? content.map(({ from }) => quoteOf[from]!) : [],
    ),
  );
  const byId = new Map(quotations.map((each, q) => [each.quotation.id, q]));
  let last: Told | null = null;
  let block = -1;
  for (const sentence of sentences) {
    if (sentence.block !== block) last = null;
    block = sentence.block;
    const q = quoteOf[sentence.from]!;
    const around = quotations[q];
    if (around && around.from === sentence.from) {
      const before = around.quotation.continues === null ? undefined : byId.get(around.quotation.continues);
      const speaker: Told | null | undefined =
        covered.get(q) ?? (before === undefined ? last : covered.get(before));
      if (speaker && !covered.has(q) && !any.has(q)) {
        speaker.content.push({ from: around.from, to: around.to });
        speaker.size += around.to - around.from;
        covered.set(q, speaker);
      }
    }
    for (let k = sentence.from; k < sentence.to; ) {
      const inside = quoteOf[k]!;
      const teller = inside < 0 ? undefined : covered.get(inside);
      if (teller) last = teller;
      k = inside < 0 ? k + 1 : Math.max(k + 1, quotations[inside]!.to);
    }
  }
}

function asAttributions(document: Document, reading: Reading, told: readonly Told[]): Attribution[] {
  const { tokens } = reading;
  const span = ({ from, to }: Range): Span => ({ start: tokens[from]!.start, end: tokens[to - 1]!.end });
  const spans = (ranges: readonly Range[]): Span[] => ranges.map(span);
  const ids = told.map(({ cue, content }) =>
    idOf(
      "t",
      document.id,
      ...[...cue.source, ...cue.cue, ...content].flatMap(({ from, to }) => [
        tokens[from]!.start,
        tokens[to - 1]!.end,
      ]),
    ),
  );
  const parents = within(told);
  return told.map(({ cue, content }, n) => ({
    id: ids[n]!,
    by: "rule" as const,
    version: finderId(attributions),
    source: spans(cue.source),
    cue: spans(cue.cue),
    content: spans(content.toSorted((a, b) => a.from - b.from)),
    kind: kindOf(reading, cue, content),
    hedged: cue.hedged,
    negated: cue.negated,
    within: parents[n]! < 0 ? null : ids[parents[n]!]!,
    speakers: [],
  }));
}

/** By attribution: index of the smallest one in whose content its cue lies, or -1. */
function within(told: readonly Told[]): number[] {
  const byHead = told.map((one, n) => ({ head: one.cue.head, n })).sort((a, b) => a.head - b.head);
  const parents = told.map(() => -1);
  const low = (token: number): number => {
    let a = 0;
    let b = byHead.length;
    while (a < b) {
      const mid = (a + b) >> 1;
      if (byHead[mid]!.head < token) a = mid + 1;
      else b = mid;
    }
    return a;
  };
  for (let outer = 0; outer < told.length; outer++) {
    const { content, size } = told[outer]!;
    for (const { from, to } of content)
      for (let at = low(from); at < byHead.length && byHead[at]!.head < to; at++) {
        const inner = byHead[at]!.n;
        if (inner === outer) continue;
        const own = told[inner]!.size;
        if (own > size || (own === size && inner < outer)) continue;
        const held = parents[inner]!;
        if (held < 0 || told[held]!.size > size) parents[inner] = outer;
      }
  }
  return parents;
}

function kindOf({ quoteOf, tags }: Reading, cue: Cue, content: readonly Range[]): AttributionKind {
  const own = quoteOf[cue.head]!;
  let quoted = 0;
  let plain = 0;
  for (const { from, to } of content)
    for (let k = from; k < to; k++) {
      const tag = tags[k]!;
      if (tag === Tag.quote || tag === Tag.comma || tag === Tag.stop) continue;
      if (quoteOf[k]! >= 0 && quoteOf[k] !== own) quoted++;
      else plain++;
    }
  return plain === 0 && quoted > 0 ? "direct" : quoted > 0 ? "mixed" : "indirect";
}

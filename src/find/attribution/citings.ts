// One source that hands on another's words. "[The Courier], [citing] [an official], said it rained" tells of two: the Courier
// says that an official says so. "It rained, according to a report [cited by] [the mayor]": the mayor says that a report
// says so. Knows what was found already, and adds to it.

import { Form } from "./lexicon.ts";
import { joined, type Ruled } from "./parts.ts";
import { phraseAfter } from "./phrase-after.ts";
import type { Range, Reading } from "./reading.ts";
import { isNominal, Tag } from "./tags.ts";
import type { Told } from "./tellings.ts";

/** How far behind a content "citing" may stand, and how far into a source it is looked for, in tokens. */
const NEAR = 30;

/** What is told by way of another source. Contents of `told` that run on into "…, citing an official" end before it. */
export function citings(reading: Reading, told: readonly Told[]): Ruled[] {
  const found: Ruled[] = [];
  /** Verbs that have cited already: two cues may share a source. */
  const done = new Set<number>();
  for (const one of told) {
    const { cue, content } = one;
    if (cue.source.length === 0 || content.length === 0) continue;
    const last = content.reduce((a, b) => (a.to > b.to ? a : b));
    const at =
      inSource(reading, cue.source[0]!) ??
      behind(reading, last, cue.sentence.to) ??
      inside(reading, last) ??
      before(reading, cue.clause, cue.sentence.from);
    if (at === null || done.has(at)) continue;
    done.add(at);
    const citing = citingAt(reading, at, cue.sentence.to);
    if (citing) {
      if (last.from < at && at <= last.to) content[content.indexOf(last)] = { from: last.from, to: at - 1 };
      found.push({ ...citing, content: joined(content), ground: "citing" });
      continue;
    }
    const by = citedBy(reading, at, cue.sentence.to);
    if (!by) continue;
    const body = [...content, ...cue.cue, { from: cue.source[0]!.from, to: at }];
    found.push({ ...by, content: bridged(reading, joined(body)), ground: "citing" });
  }
  return found;
}

const cites = ({ verbs, lexicon }: Reading, k: number, form: number): boolean =>
  ((verbs[k]?.forms ?? 0) & form) !== 0 && lexicon.speech.citing.has(verbs[k]!.base);

function inSource(reading: Reading, { from, to }: Range): number | null {
  const high = Math.min(to, from + NEAR);
  for (let k = from + 1; k < high; k++) if (cites(reading, k, Form.ing | Form.participle)) return k;
  return null;
}

/** "…, citing an official" right behind a content that ends before its comma. */
function behind(reading: Reading, { to }: Range, end: number): number | null {
  return to + 1 < end && reading.tags[to] === Tag.comma && cites(reading, to + 1, Form.ing) ? to + 1 : null;
}

/** The same at the end of a content that runs on over it. */
function inside(reading: Reading, { from, to }: Range): number | null {
  for (let k = to - 1; k > Math.max(from + 2, to - NEAR); k--)
    if (reading.tags[k - 1] === Tag.comma && cites(reading, k, Form.ing)) return k;
  return null;
}

/** "Citing an official, the Courier said": at the start of the sentence, up to the source's own clause. */
const before = (reading: Reading, clause: number, start: number): number | null =>
  clause > start &&
  clause - start < NEAR &&
  reading.tags[clause - 1] === Tag.comma &&
  cites(reading, start, Form.ing)
    ? start
    : null;

/** "[citing] [an official]": the cited must be somebody or something that says things, not a reason ("citing the cost"). */
function citingAt(reading: Reading, at: number, end: number): { cue: Range[]; source: Range[] } | null {
  if (!cites(reading, at, Form.ing)) return null;
  const source = phraseAfter(reading, at + 1, end, "bare");
  return source && tells(reading, source) ? { cue: [{ from: at, to: at + 1 }], source: [source] } : null;
}

/** "[cited by] [the mayor]". */
function citedBy(reading: Reading, at: number, end: number): { cue: Range[]; source: Range[] } | null {
  const { words, tags, lexicon } = reading;
  if (!cites(reading, at, Form.participle) || words[at + 1] !== lexicon.speech.grammar.by) return null;
  const source = phraseAfter(reading, at + 2, end, "bare");
  // "quoted by name" names nobody.
  const named = source !== null && (source.to - source.from > 1 || tags[source.from] !== Tag.noun);
  return named ? { cue: [{ from: at, to: at + 2 }], source: [source] } : null;
}

/** True for a name, or a noun for who or what speaks. */
function tells({ tags, words, lexicon }: Reading, { from, to }: Range): boolean {
  let head = from;
  const goesOn = (k: number): boolean => isNominal(tags[k]!) || tags[k] === Tag.owner;
  while (head + 1 < to && (!isNominal(tags[head]!) || goesOn(head + 1))) head++;
  return tags[head] === Tag.name || lexicon.speech.cited.has(words[head]!);
}

/** Ranges joined over the marks between them. */
function bridged({ tags }: Reading, ranges: readonly Range[]): Range[] {
  const wide = ranges.map(({ from, to }) => ({ from, to: tags[to] === Tag.comma ? to + 1 : to }));
  const whole = joined(wide);
  const last = whole.at(-1)!;
  const end = ranges.at(-1)!.to;
  return [...whole.slice(0, -1), { from: last.from, to: Math.min(last.to, end) }];
}

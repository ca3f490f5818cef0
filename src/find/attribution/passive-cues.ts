// Cues in the passive, and verbs that tell what seems so: "was told that", "[The dam] [is believed] [to hold]", "was
// condemned by the council". Mostly nobody is named who says it.

import type { Takes } from "../../lang/speech-words.ts";
import { complementAt } from "./complement.ts";
import type { Cue } from "./cue.ts";
import { takes } from "./lexicon.ts";
import { phraseAfter } from "./phrase-after.ts";
import { phraseBefore } from "./phrase-before.ts";
import type { Reading, Stretch } from "./reading.ts";
import { Tag } from "./tags.ts";
import type { VerbGroup } from "./verb-group.ts";

/** `base` is the verb's base form; `at` the token behind it. */
export function passiveCue(
  reading: Reading,
  group: VerbGroup,
  frame: Takes,
  at: number,
  end: number,
  base: string,
  common: { head: number; sentence: Stretch },
): Cue | null {
  const { words, tags, lexicon } = reading;
  const { grammar, hearsay } = lexicon.speech;
  const subject = phraseBefore(reading, group.from, common.sentence.from);
  const cue = [{ from: group.from, to: at }];
  const plain = { ...common, cue, speaks: false, phrase: false, clause: subject?.from ?? group.from };
  if (words[at] === grammar.by) {
    const by = phraseAfter(reading, at + 1, end, "bare");
    if (!by || !subject || frame.takes.length === 0) return null;
    const rest = by.to < end && tags[by.to] !== Tag.stop && tags[by.to] !== Tag.comma ? by.to : -1;
    return { ...plain, source: [by], before: [subject], after: rest, shape: `${base} passive by` };
  }
  const complement = complementAt(reading, at, end, frame, { passive: true });
  if (!complement) return null;
  if (complement.shape === "preposition" && (takes(frame, "person") || !takes(frame, "noun"))) return null;
  if (complement.shape === "to" && !takes(frame, "person")) {
    if (!hearsay.has(base)) return null;
    return {
      ...plain,
      source: [],
      before: subject ? [subject] : [],
      after: complement.start,
      shape: `${base} passive to`,
    };
  }
  return {
    ...plain,
    cue: [{ from: group.from, to: Math.max(at, complement.cueEnd) }],
    source: [],
    before: [],
    after: complement.start,
    shape: `${base} passive ${complement.shape}`,
  };
}

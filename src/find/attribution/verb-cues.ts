// Verbs as cues: "[The ministry] [said] [that four were held]", with the turns in which they come. Content before its cue
// is fronted.ts's, passives are passive-cues.ts's. Knows one sentence at a time.

import type { Takes } from "../../lang/speech-words.ts";
import { adjectiveCue, carrierOf } from "./adjective-cues.ts";
import { complementAt } from "./complement.ts";
import type { Cue } from "./cue.ts";
import { fronted } from "./fronted.ts";
import { takes } from "./lexicon.ts";
import { passiveCue } from "./passive-cues.ts";
import { phraseBefore } from "./phrase-before.ts";
import { type Reading, reach, type Stretch } from "./reading.ts";
import { speakerBefore } from "./speaker.ts";
import { Tag } from "./tags.ts";
import { type VerbGroup, verbGroup } from "./verb-group.ts";

/** Content that is a clause: something that was said, not something that was done. */
const CLAUSES: ReadonlySet<string> = new Set(["that", "clause", "wh", "to"]);

/** The cue that verb or adjective `head` makes in its sentence, or null. `earlier` are the cues before it there. */
export function verbCue(
  reading: Reading,
  head: number,
  sentence: Stretch,
  earlier: readonly Cue[],
): Cue | null {
  const { verbs, tags, words, lexicon } = reading;
  const group = verbGroup(reading, head, sentence.from);
  const adjective = lexicon.adjectives.get(words[head]!);
  if (tags[head] === Tag.adjective || (adjective && group.passive)) {
    const carrier = tags[head] === Tag.adjective ? carrierOf(reading, head, sentence.from) : group;
    return adjective && carrier ? adjectiveCue(reading, head, carrier, adjective, sentence, earlier) : null;
  }
  const reads = verbs[head];
  if (!reads?.cue) return null;
  const phrasal = reads.cue.phrasal.get(words[head + 1] ?? "");
  const end = reach(reading, head, sentence);
  if (phrasal && head + 1 < end) {
    const found = fromFrame(reading, group, phrasal, head + 2, end, sentence, earlier, reads.base);
    if (found) return found;
  }
  return fromFrame(reading, group, reads.cue, head + 1, end, sentence, earlier, reads.base);
}

/** The cue that a verb with this frame makes; `at` is the token behind verb and particle. */
function fromFrame(
  reading: Reading,
  group: VerbGroup,
  frame: Takes,
  at: number,
  end: number,
  sentence: Stretch,
  earlier: readonly Cue[],
  base: string,
): Cue | null {
  const { lexicon } = reading;
  const common = { head: group.head, sentence };
  if (group.passive || (lexicon.speech.seeming.has(base) && !group.loose))
    return passiveCue(reading, group, frame, at, end, base, common);

  const front = fronted(reading, group, frame, at, end, sentence);
  if (front) return { ...common, ...front };

  const complement = complementAt(reading, at, end, frame, { passive: false });
  if (!complement) return relativeCue(reading, group, frame, at, end, base, common);
  const speaker = speakerBefore(reading, group, sentence, earlier);
  if (!speaker) return null;
  // "voters backing the bill" tells of the voters, not of what they say; "a letter saying" tells what it says.
  if (speaker.how === "thing" && !takes(frame, "quote") && !CLAUSES.has(complement.shape)) return null;
  return {
    ...common,
    phrase: complement.shape === "noun" || complement.shape === "preposition",
    cue: [{ from: group.from, to: Math.max(at, complement.cueEnd) }],
    source: speaker.source,
    after: complement.start,
    before: [],
    clause: speaker.clause,
    shape: `${base} ${complement.shape} ${speaker.how}`,
    speaks: takes(frame, "quote"),
  };
}

/** "a dam [which] [she] [said] [would hold]": what is said of the relative pronoun. */
function relativeCue(
  reading: Reading,
  group: VerbGroup,
  frame: Takes,
  at: number,
  end: number,
  base: string,
  common: { head: number; sentence: Stretch },
): Cue | null {
  const { tags } = reading;
  if (!takes(frame, "that") || group.loose || at >= end) return null;
  if (tags[at] !== Tag.verb && tags[at] !== Tag.auxiliary) return null;
  const source = phraseBefore(reading, group.from, common.sentence.from);
  if (!source || source.from <= common.sentence.from) return null;
  const relative = source.from - 1;
  if (tags[relative] !== Tag.relative && tags[relative] !== Tag.question) return null;
  return {
    ...common,
    cue: [{ from: group.from, to: at }],
    source: [source],
    before: [{ from: relative, to: relative + 1 }],
    after: at,
    clause: relative,
    shape: `${base} relative`,
    phrase: false,
    speaks: false,
  };
}

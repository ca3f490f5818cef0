// Adjectives and participles as cues behind "be" and its like: "[She] [was not sure whether] …", "made it clear that".

import type { Takes } from "../../lang/speech-words.ts";
import { complementAt } from "./complement.ts";
import type { Cue } from "./cue.ts";
import { Class, takes } from "./lexicon.ts";
import { type Reading, reach, type Stretch } from "./reading.ts";
import { speakerBefore } from "./speaker.ts";
import { Tag } from "./tags.ts";
import { type VerbGroup, verbGroup } from "./verb-group.ts";

/** The verb and adverbs before an adjective: "is not [sure]", "made it [clear]"; null where none carries it. */
export function carrierOf(reading: Reading, adjective: number, floor: number): VerbGroup | null {
  const { tags, classes } = reading;
  let j = adjective - 1;
  while (j >= floor && adjective - j < 6 && (tags[j] === Tag.adverb || tags[j] === Tag.pronoun)) j--;
  if (j < floor) return null;
  const bits = classes[j]!;
  if (!(bits & (Class.be | Class.copula))) return null;
  return { ...verbGroup(reading, j, floor), head: adjective, passive: false };
}

export function adjectiveCue(
  reading: Reading,
  head: number,
  group: VerbGroup,
  frame: Takes,
  sentence: Stretch,
  earlier: readonly Cue[],
): Cue | null {
  const end = reach(reading, head, sentence);
  const at = head + 1;
  const found = complementAt(reading, at, end, frame, { passive: false });
  const bare = takes(frame, "that") && startsClauseAt(reading, at, end);
  const clause = bare ? ({ start: at, cueEnd: at, shape: "clause" } as const) : null;
  const complement = found && found.shape !== "delayed" ? found : clause;
  if (!complement) return null;
  const speaker = speakerBefore(reading, group, sentence, earlier);
  if (!speaker) return null;
  return {
    head,
    sentence,
    cue: [{ from: group.from, to: complement.cueEnd }],
    phrase: complement.shape === "preposition",
    source: speaker.source,
    after: complement.start,
    before: [],
    clause: speaker.clause,
    shape: `adj ${complement.shape}`,
    speaks: false,
  };
}

const startsClauseAt = ({ tags }: Reading, k: number, end: number): boolean =>
  k < end &&
  (tags[k] === Tag.pronoun ||
    tags[k] === Tag.determiner ||
    tags[k] === Tag.name ||
    tags[k] === Tag.possessive);

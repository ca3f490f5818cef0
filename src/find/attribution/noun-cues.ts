// Nouns as cues: "[her] [promise] [to stay]", "[Ann] [made the claim] [that …]", "[the claim] [that …]".

import type { CueNoun } from "../../lang/speech-words.ts";
import { complementAt } from "./complement.ts";
import type { Cue } from "./cue.ts";
import { Class, takes } from "./lexicon.ts";
import { phraseBefore } from "./phrase-before.ts";
import { type Reading, reach, type Stretch } from "./reading.ts";
import { speakerBefore } from "./speaker.ts";
import { Tag } from "./tags.ts";
import { verbGroup } from "./verb-group.ts";

/** How far left of a noun its owner or its verb may stand, in tokens. */
const REACH = 6;

type Common = Pick<Cue, "head" | "sentence" | "after" | "before" | "phrase" | "speaks">;

export function nounCue(
  reading: Reading,
  head: number,
  sentence: Stretch,
  earlier: readonly Cue[],
): Cue | null {
  const { words, tags, classes, lexicon } = reading;
  const noun = lexicon.nouns.get(words[head]!);
  if (!noun) return null;
  const end = reach(reading, head, sentence);
  // "her view is that …"
  const is = head + 2 < end && (classes[head + 1]! & Class.be) !== 0 && tags[head + 2] === Tag.that;
  const complement = complementAt(reading, is ? head + 2 : head + 1, end, noun, { passive: false });
  if (!complement || complement.shape === "delayed" || complement.shape === "clause") return null;
  const common: Common = {
    head,
    sentence,
    after: complement.start,
    before: [],
    phrase: complement.shape === "preposition",
    speaks: false,
  };
  const { cueEnd, shape } = complement;
  const found = owned(reading, common, cueEnd, sentence, earlier, shape);
  return found === "nobody" ? unowned(reading, common, cueEnd, noun, shape) : found;
}

/** Walks left to an owner ("her", "Ann's") or to a verb that carries the noun ("made"); null where that has no subject. */
function owned(
  reading: Reading,
  common: Common,
  cueEnd: number,
  sentence: Stretch,
  earlier: readonly Cue[],
  shape: string,
): Cue | null | "nobody" {
  const { tags, classes, verbs } = reading;
  for (let j = common.head - 1; j >= sentence.from && common.head - j <= REACH; j--) {
    const tag = tags[j]!;
    const noun = { from: j + 1, to: cueEnd };
    if (tag === Tag.possessive && !(classes[j]! & Class.question)) {
      // "expressed her concern": the verb is part of the cue.
      const carried = j > sentence.from && tags[j - 1] === Tag.verb && verbs[j - 1]?.light;
      return {
        ...common,
        cue: carried ? [{ from: j - 1, to: j }, noun] : [noun],
        source: [{ from: j, to: j + 1 }],
        clause: j,
        owned: true,
        shape: `noun own ${shape}`,
      };
    }
    if (tag === Tag.owner) {
      const owner = phraseBefore(reading, j, sentence.from);
      if (!owner) return null;
      return {
        ...common,
        cue: [noun],
        source: [owner],
        clause: owner.from,
        owned: true,
        shape: `noun owner ${shape}`,
      };
    }
    if ((tag === Tag.verb || tag === Tag.ing) && verbs[j]?.light) {
      const group = verbGroup(reading, j, sentence.from);
      const speaker = group.passive ? null : speakerBefore(reading, group, sentence, earlier);
      if (!speaker) return null;
      // "dismissed reports that": the verb has told already what the minister does with what nobody in particular says.
      if (shape === "that" && earlier.at(-1)?.head === j) return "nobody";
      return {
        ...common,
        cue: [{ from: group.from, to: cueEnd }],
        source: speaker.source,
        clause: speaker.clause,
        shape: `noun light ${shape}`,
      };
    }
    if (!BETWEEN.has(tag)) return "nobody";
  }
  return "nobody";
}

/** What may stand between a noun and its owner or verb. */
const BETWEEN: ReadonlySet<number> = new Set([
  Tag.noun,
  Tag.name,
  Tag.adjective,
  Tag.determiner,
  Tag.adverb,
  Tag.number,
]);

/** "The claim that it rained": told by nobody. "The claim that was made" tells nothing. */
function unowned(
  { tags }: Reading,
  common: Common,
  cueEnd: number,
  noun: CueNoun,
  shape: string,
): Cue | null {
  if (!takes(noun, "that") || shape !== "that") return null;
  const next = tags[common.after + 1];
  if (next === Tag.verb || next === Tag.auxiliary) return null;
  const { head } = common;
  return { ...common, cue: [{ from: head, to: cueEnd }], source: [], clause: head, shape: "noun implicit" };
}

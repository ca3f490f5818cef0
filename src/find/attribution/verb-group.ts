// The verb around a cue: its auxiliaries, adverbs and negation, its voice. "has not been told" is one group with the head
// "told", passive. Knows tags and forms; who stands before the group is noun-phrase.ts's.

import { AUXILIARY, Class, Form } from "./lexicon.ts";
import type { Reading } from "./reading.ts";
import { Tag } from "./tags.ts";

export interface VerbGroup {
  /** First token. */
  readonly from: number;
  readonly head: number;
  readonly passive: boolean;
  /** Begins with "to" or with a participle that no auxiliary carries, so that its subject stands elsewhere. */
  readonly loose: "to" | "ing" | "participle" | null;
}

/** Longest group in tokens: "might not have been going to say". */
const LONGEST = 9;

export function verbGroup(reading: Reading, head: number, floor: number): VerbGroup {
  const { tags, classes, verbs } = reading;
  let from = head;
  /** Classes of the auxiliary nearest to the head, and whether any was seen. */
  let nearest = 0;
  let infinitive = false;
  const low = Math.max(floor, head - LONGEST);
  while (from > low) {
    const j = from - 1;
    const tag = tags[j]!;
    const bits = classes[j]!;
    if (tag === Tag.auxiliary) {
      if (!infinitive && nearest === 0) nearest = bits;
      infinitive = false;
    } else if (tag === Tag.adverb) {
      // "has not yet said"
    } else if (tag === Tag.to && !infinitive) {
      infinitive = true;
    } else if (infinitive && bits & Class.semi && (tag === Tag.verb || tag === Tag.ing)) {
      infinitive = false;
    } else break;
    from = j;
  }
  const forms = verbs[head]?.forms ?? 0;
  const carried = (nearest & AUXILIARY) !== 0;
  const participle = (forms & Form.participle) !== 0;
  const passive = participle && (nearest & Class.be) !== 0 && !(nearest & Class.clitic);
  let loose: VerbGroup["loose"] = null;
  if (infinitive) loose = "to";
  else if (forms & Form.ing && !carried) loose = "ing";
  else if (participle && !(forms & Form.past) && !carried) loose = "participle";
  return { from, head, passive, loose };
}

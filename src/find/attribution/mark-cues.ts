// Marks that name a speaker: "NAME: It rained.", "Ann Lee: “It rained.”", "“It rained.” — Ann Lee".

import type { Cue } from "./cue.ts";
import { phraseAfter } from "./phrase-after.ts";
import type { Reading, Stretch } from "./reading.ts";
import { isNominal, Tag } from "./tags.ts";

/** "NAME: It rained.", "Ann Lee: “It rained.”" at a block's start. */
export function colonCue(
  reading: Reading,
  colon: number,
  sentence: Stretch,
  blockStart: boolean,
): Cue | null {
  const { tags, tokens, text, quotations, quoteOf } = reading;
  const length = colon - sentence.from;
  if (!blockStart || length < 1 || length > 6 || colon + 1 >= reading.tokens.length) return null;
  for (let k = sentence.from; k < colon; k++) if (!isNominal(tags[k]!) && tags[k] !== Tag.open) return null;
  const name = text.slice(tokens[sentence.from]!.start, tokens[colon - 1]!.end);
  const shouted = name === name.toUpperCase() && /\p{Lu}/u.test(name);
  const quoted = tags[colon + 1] === Tag.quote && quotations[quoteOf[colon + 1]!]?.from === colon + 1;
  const named = tags[colon - 1] === Tag.name || /^\p{Lu}/u.test(text.slice(tokens[colon - 1]!.start));
  if (!(quoted && named) && (!shouted || name.length < 2)) return null;
  return {
    head: colon,
    sentence,
    cue: [{ from: colon, to: colon + 1 }],
    source: [{ from: sentence.from, to: colon }],
    after: colon + 1,
    before: [],
    clause: sentence.from,
    phrase: false,
    hedged: false,
    negated: false,
    wholeBlock: shouted,
    shape: shouted ? "transcript" : "colon",
    speaks: true,
  };
}

/** "“It rained.” — Ann Lee": a signature behind a quotation. `dash` is its dash. */
export function signatureCue(reading: Reading, dash: number, sentence: Stretch, ceiling: number): Cue | null {
  const { tags, quotations, quoteOf } = reading;
  const around = quotations[quoteOf[dash - 1] ?? -1];
  if (!around || around.to !== dash || quoteOf[dash] === quoteOf[dash - 1] || around.to - around.from < 5)
    return null;
  if (tags[dash + 1] !== Tag.name && tags[dash + 1] !== Tag.noun) return null;
  const source = phraseAfter(reading, dash + 1, ceiling, "with asides");
  if (!source || (source.to < ceiling && tags[source.to] !== Tag.stop)) return null;
  return {
    head: dash,
    sentence,
    cue: [{ from: dash, to: dash + 1 }],
    source: [source],
    after: -1,
    before: [{ from: around.from, to: around.to }],
    clause: dash,
    phrase: false,
    hedged: false,
    negated: false,
    shape: "signature",
    speaks: true,
  };
}

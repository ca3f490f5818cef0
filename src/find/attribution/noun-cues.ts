// Nouns and phrases as cues: "[her] [promise] [to stay]", "[Ann] [made the claim] [that …]", "[the claim] [that …]",
// "[according to] [the mayor]", "in [her] [view]"; and the marks that name a speaker: "NAME: …", "“…” — Name".

import { complementAt } from "./complement.ts";
import type { Cue } from "./cue.ts";
import { Class, takes } from "./lexicon.ts";
import { phraseAfter, phraseBefore, type Range } from "./noun-phrase.ts";
import { isNominal, type Reading, type Stretch, Tag } from "./tags.ts";
import { speakerBefore } from "./verb-cues.ts";
import { verbGroup } from "./verb-group.ts";

/** How far left of a noun its owner or its verb may stand, in tokens. */
const REACH = 6;

export function nounCue(
  reading: Reading,
  head: number,
  sentence: Stretch,
  earlier: readonly Cue[],
): Cue | null {
  const { words, tags, classes, verbs, lexicon, quoteOf, quotations } = reading;
  const noun = lexicon.nouns.get(words[head]!);
  if (!noun) return null;
  const around = quotations[quoteOf[head]!];
  const end = around ? Math.min(sentence.to, around.to) : sentence.to;
  let at = head + 1;
  // "her view is that …"
  const is = at + 1 < end && (classes[at]! & Class.be) !== 0 && tags[at + 1] === Tag.that;
  if (is) at++;
  const complement = complementAt(reading, at, end, noun, { passive: false });
  if (!complement || complement.shape === "delayed" || complement.shape === "clause") return null;
  const { denials } = lexicon.speech;
  const common = {
    head,
    sentence,
    after: complement.start,
    before: [],
    phrase: complement.shape === "preposition",
    hedged: false,
    negated: denials.has(words[head]!),
    speaks: false,
  };
  const cueEnd = complement.cueEnd;
  for (let j = head - 1; j >= sentence.from && head - j <= REACH; j--) {
    const tag = tags[j]!;
    if (tag === Tag.possessive && !(classes[j]! & Class.question)) {
      const carried = carriedBy(reading, j, sentence, earlier);
      return {
        ...common,
        cue: carried
          ? [
              { from: carried.from, to: j },
              { from: j + 1, to: cueEnd },
            ]
          : [{ from: j + 1, to: cueEnd }],
        source: [{ from: j, to: j + 1 }],
        clause: j,
        owned: true,
        shape: `noun own ${complement.shape} ${words[head]}`,
      };
    }
    if (tag === Tag.owner) {
      const owner = phraseBefore(reading, j, sentence.from);
      if (!owner) return null;
      return {
        ...common,
        cue: [{ from: j + 1, to: cueEnd }],
        source: [owner],
        clause: owner.from,
        owned: true,
        shape: `noun owner ${complement.shape} ${words[head]}`,
      };
    }
    if ((tag === Tag.verb || tag === Tag.ing) && verbs[j]?.light) {
      const group = verbGroup(reading, j, sentence.from);
      if (group.passive) return null;
      const speaker = speakerBefore(reading, group, sentence, earlier);
      if (!speaker) return null;
      return {
        ...common,
        cue: [{ from: group.from, to: cueEnd }],
        source: speaker.source,
        clause: speaker.clause,
        negated: common.negated || group.negated,
        hedged: group.hedged,
        shape: `noun light ${complement.shape} ${words[head]}`,
      };
    }
    if (
      tag !== Tag.noun &&
      tag !== Tag.adjective &&
      tag !== Tag.determiner &&
      tag !== Tag.adverb &&
      tag !== Tag.number &&
      tag !== Tag.name
    )
      break;
  }
  if (!takes(noun, "that") || complement.shape !== "that") return null;
  // "a claim that was made" says nothing.
  if (tags[complement.start + 1] === Tag.verb || tags[complement.start + 1] === Tag.auxiliary) return null;
  return {
    ...common,
    cue: [{ from: head, to: cueEnd }],
    source: [],
    clause: head,
    shape: `noun implicit ${words[head]}`,
  };
}

function carriedBy(
  { tags, verbs }: Reading,
  possessive: number,
  sentence: Stretch,
  _earlier: readonly Cue[],
): Range | null {
  const j = possessive - 1;
  if (j < sentence.from || tags[j] !== Tag.verb || !verbs[j]?.light) return null;
  return { from: j, to: j + 1 };
}

/** "According to the mayor, …", "…, according to the mayor". */
export function phraseCue(reading: Reading, head: number, sentence: Stretch): Cue | null {
  const { words, tags, lexicon } = reading;
  const phrases = lexicon.accordingTo.get(words[head]!);
  const phrase = phrases?.find((list) => list.every((word, n) => words[head + n] === word));
  const length = phrase?.length ?? (ownView(reading, head, sentence) ? 1 : 0);
  if (length === 0) return null;
  const at = head + length;
  const own = !phrase;
  const source = own
    ? ownView(reading, head, sentence)
    : phraseAfter(reading, at, sentence.to, sourceExtent(reading, at, head, sentence));
  if (!source) return null;
  const close = own ? viewEnd(reading, source, sentence) : source.to;
  const cue = own
    ? [
        { from: head, to: source.from },
        { from: tags[source.to] === Tag.owner ? source.to + 1 : source.to, to: close },
      ]
    : [{ from: head, to: at }];
  const common = {
    head: own ? close - 1 : head,
    sentence,
    cue,
    source: [source],
    phrase: false,
    hedged: false,
    negated: false,
    speaks: false,
  };
  const leading = leadsSentence(reading, head, sentence);
  const comma = close < sentence.to && tags[close] === Tag.comma;
  if (leading) {
    if (!comma) return null;
    return { ...common, before: [], after: close + 1, clause: head, shape: "according first" };
  }
  const end = tags[head - 1] === Tag.comma ? head - 1 : head;
  const from = clauseStart(reading, end, sentence);
  if (end <= from) return null;
  const inserted = comma && tags[head - 1] === Tag.comma && close + 1 < sentence.to;
  return {
    ...common,
    before: [{ from, to: end }],
    after: inserted && tags[close + 1] !== Tag.relative ? close + 1 : -1,
    clause: head,
    shape: "according last",
  };
}

const leadsSentence = ({ tags }: Reading, head: number, sentence: Stretch): boolean => {
  for (let k = sentence.from; k < head; k++)
    if (
      tags[k] !== Tag.conjunction &&
      tags[k] !== Tag.adverb &&
      tags[k] !== Tag.comma &&
      tags[k] !== Tag.quote
    )
      return false;
  return true;
};

/** In front of its clause a source ends at the first comma, unless a relative clause or the like follows it. */
const sourceExtent = (
  reading: Reading,
  _at: number,
  head: number,
  sentence: Stretch,
): "bare" | "with asides" => (leadsSentence(reading, head, sentence) ? "bare" : "with asides");

/** "In [her] view": the owner where token `head` begins such a phrase. */
function ownView({ words, tags, classes }: Reading, head: number, sentence: Stretch): Range | null {
  if (words[head] !== "in" && words[head] !== "to") return null;
  for (let k = head + 1; k < sentence.to && k < head + 7; k++) {
    if (classes[k]! & Class.view) {
      const owner = tags[k - 1] === Tag.owner ? k - 1 : k - 1;
      if (tags[owner] === Tag.possessive && owner === head + 1) return { from: owner, to: owner + 1 };
      if (tags[owner] === Tag.owner && owner > head + 1) return { from: head + 1, to: owner };
      return null;
    }
    if (
      !isNominal(tags[k]!) &&
      tags[k] !== Tag.determiner &&
      tags[k] !== Tag.possessive &&
      tags[k] !== Tag.owner
    )
      return null;
  }
  return null;
}

function viewEnd({ classes }: Reading, source: Range, sentence: Stretch): number {
  for (let k = source.to; k < sentence.to && k < source.to + 3; k++)
    if (classes[k]! & Class.view) return k + 1;
  return source.to;
}

function clauseStart({ tags }: Reading, end: number, sentence: Stretch): number {
  const low = Math.max(sentence.from, end - 400);
  for (let k = end - 1; k >= low; k--) if (tags[k] === Tag.semicolon) return k + 1;
  return low;
}

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

// Marks that name a speaker: "NAME: It rained.", "Ann Lee: “It rained.”", "“It rained.” — Ann Lee".

import type { Cue } from "./cue.ts";
import { phraseAfter } from "./phrase-after.ts";
import type { Reading, Stretch } from "./reading.ts";
import { isNominal, Tag } from "./tags.ts";

/** In tokens: the longest name before a colon, and the least that is said behind it in a headline. */
const LONGEST_NAME = 6;
const LEAST_SAID = 2;

/**
 * "NAME: It rained.", "Ann Lee: “It rained.”" at a block's start. `turns` are the names with which speakers take turns in
 * this document (see turnsOf).
 */
export function colonCue(
  reading: Reading,
  colon: number,
  sentence: Stretch,
  blockStart: boolean,
  turns: ReadonlySet<string>,
): Cue | null {
  const { tags, quotations, quoteOf } = reading;
  if (sentence.headline) return headlineCue(reading, colon, sentence, blockStart);
  if (!blockStart || !isName(reading, sentence.from, colon) || colon + 1 >= reading.tokens.length)
    return null;
  const name = nameAt(reading, sentence.from, colon);
  const shouted = name.length > 1 && name === name.toUpperCase() && /\p{Lu}/u.test(name);
  const quoted = tags[colon + 1] === Tag.quote && quotations[quoteOf[colon + 1]!]?.from === colon + 1;
  const turn = turns.has(name) || (shouted && !reading.lexicon.speech.kickers.has(name.toLowerCase()));
  if (!turn && !(quoted && isNamed(reading, colon - 1))) return null;
  return {
    ...behindColon(sentence, colon),
    wholeBlock: turn,
    marked: true,
    shape: turn ? "transcript" : "colon",
  };
}

const behindColon = (sentence: Stretch, colon: number) => ({
  head: colon,
  sentence,
  cue: [{ from: colon, to: colon + 1 }],
  source: [{ from: sentence.from, to: colon }],
  after: colon + 1,
  before: [],
  clause: sentence.from,
  phrase: false,
  speaks: true,
});

/** "Holm: taxes to rise", "Taxes to rise: Holm". */
function headlineCue(reading: Reading, colon: number, sentence: Stretch, blockStart: boolean): Cue | null {
  const { tags, lexicon, words } = reading;
  const { kickers, cited } = lexicon.speech;
  const end = tags[sentence.to - 1] === Tag.stop ? sentence.to - 1 : sentence.to;
  const inFront = blockStart && isName(reading, sentence.from, colon) && isNamed(reading, colon - 1);
  if (inFront && end - colon > LEAST_SAID && !kickers.has(words[colon - 1]!))
    return { ...behindColon(sentence, colon), marked: true, shape: "headline" };
  const speaks = tags[end - 1] === Tag.name || cited.has(words[end - 1]!);
  const behind = isName(reading, colon + 1, end) && speaks && isNamed(reading, end - 1);
  if (!behind || colon - sentence.from <= LEAST_SAID) return null;
  return {
    ...behindColon(sentence, colon),
    source: [{ from: colon + 1, to: end }],
    after: -1,
    before: [{ from: sentence.from, to: colon }],
    clause: colon,
    marked: true,
    shape: "headline",
  };
}

/** True where tokens can be one short name: nouns, names, brackets, or a letter ("Q:", "A:"). */
function isName({ tags, tokens }: Reading, from: number, to: number): boolean {
  if (to - from < 1 || to - from > LONGEST_NAME) return false;
  if (to - from === 1 && tokens[from]!.end - tokens[from]!.start === 1) return tokens[from]!.kind === "word";
  for (let k = from; k < to; k++) if (!isNominal(tags[k]!) && tags[k] !== Tag.open) return false;
  return true;
}

const isNamed = ({ tags, text, tokens }: Reading, k: number): boolean =>
  tags[k] === Tag.name || /^\p{Lu}/u.test(text.slice(tokens[k]!.start, tokens[k]!.end));

const nameAt = ({ text, tokens }: Reading, from: number, to: number): string =>
  text.slice(tokens[from]!.start, tokens[to - 1]!.end);

/** How often a document must begin a block with a name and a colon for these to be turns of a talk. */
const TURNS = 3;

/** The names with which speakers take turns: "Keeper:", "Q:" at the starts of several blocks, one of them twice or more. */
export function turnsOf(reading: Reading): ReadonlySet<string> {
  const { tags, sentences, lexicon } = reading;
  const counts = new Map<string, number>();
  let turns = 0;
  for (const [s, { from, to, block, headline }] of sentences.entries()) {
    if (headline || sentences[s - 1]?.block === block) continue;
    let colon = from + 1;
    while (colon < to && colon - from <= LONGEST_NAME && tags[colon] !== Tag.colon) colon++;
    if (tags[colon] !== Tag.colon || !isName(reading, from, colon) || !isNamed(reading, from)) continue;
    const name = nameAt(reading, from, colon);
    if (lexicon.speech.kickers.has(name.toLowerCase())) continue;
    counts.set(name, (counts.get(name) ?? 0) + 1);
    turns++;
  }
  const talk = turns >= TURNS && counts.size > 1 && counts.size < turns;
  return new Set(talk ? counts.keys() : []);
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
    marked: true,
    shape: "signature",
    speaks: true,
  };
}

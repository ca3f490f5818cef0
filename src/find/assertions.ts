// Assertions by rule: what the author says in the author's own voice, so far as it could be checked. What an attribution
// takes of a sentence (source, cue, content) is left out; each stretch that remains is an assertion if it
//   - stands in a paragraph, is no question and no order, and is not quoted,
//   - has a finite verb with a subject before it,
//   - names somebody or something, gives a number or a time, or tells what something did,
//   - holds no word that marks it as opinion, wish or guess ("should", "perhaps", "shameful").
// "The dam broke on Sunday, he said." gives none; "Four people died, and she blamed the council." gives "Four people
// died". It does not know what is true, nor what is worth checking.

import type { Assertion, Attribution } from "../model/attribution.ts";
import type { Document } from "../model/document.ts";
import { idOf } from "../model/id.ts";
import { Class, Form, lexiconOf } from "./attribution/lexicon.ts";
import { type Range, type Reading, read, type Stretch } from "./attribution/reading.ts";
import { Tag } from "./attribution/tags.ts";
import { finder, finderId } from "./finder.ts";

/** Shorter stretches are scraps that an attribution left over. In words. */
const SHORTEST = 4;

export const assertions = finder({
  name: "assertions-by-rule",
  version: 1,
  gives: "assertions",
  needs: ["tokens", "sentences", "quotations", "attributions"],
  find(document, { tokens, sentences, quotations, attributions }, language) {
    const reading = read(document, tokens, sentences, quotations, lexiconOf(language.speech));
    const told = toldTokens(reading, attributions);
    return reading.sentences
      .filter((sentence) => isOwnVoice(document, reading, sentence))
      .flatMap((sentence) => stretches(reading, sentence, told))
      .filter((stretch) => isCheckable(reading, stretch))
      .map((stretch) => asAssertion(document, reading, stretch));
  },
});

/** By token: 1 where an attribution holds it. */
function toldTokens({ tokens }: Reading, attributions: readonly Attribution[]): Uint8Array {
  const told = new Uint8Array(tokens.length);
  const spans = attributions
    .flatMap(({ source, cue, content }) => [...source, ...cue, ...content])
    .toSorted((a, b) => a.start - b.start);
  let t = 0;
  for (const { start, end } of spans) {
    // Spans may lie within each other, but begin in order: step back only over what this one covers again.
    while (t > 0 && tokens[t - 1]!.end > start) t--;
    while (t < tokens.length && tokens[t]!.end <= start) t++;
    while (t < tokens.length && tokens[t]!.start < end) told[t++] = 1;
  }
  return told;
}

function isOwnVoice(document: Document, reading: Reading, { from, to, block }: Stretch): boolean {
  const { tags, words, quoteOf, lexicon } = reading;
  const { kind } = document.blocks[block]!;
  if (kind !== "paragraph") return false;
  let last = to - 1;
  while (last > from && tags[last] === Tag.quote) last--;
  if (words[last] === lexicon.speech.grammar.questionMark) return false;
  return quoteOf[from]! < 0 || quoteOf[from] !== quoteOf[last];
}

/**
 * The stretches of a sentence that nobody else tells, without marks and joining words at their edges. One that runs into
 * what is told with no mark or joining word between is half of a clause, and left out.
 */
function stretches({ tags }: Reading, { from, to }: Stretch, told: Uint8Array): Range[] {
  const found: Range[] = [];
  for (let start = from; start < to; ) {
    let end = start;
    while (end < to && !told[end]) end++;
    let a = start;
    let b = end;
    while (a < b && EDGES.has(tags[a]!)) a++;
    while (b > a && EDGES.has(tags[b - 1]!)) b--;
    const whole = (start === from || a > start) && (end === to || b < end);
    if (whole && b > a) found.push({ from: a, to: b });
    start = end + 1;
  }
  return found;
}

const EDGES: ReadonlySet<number> = new Set([
  Tag.comma,
  Tag.stop,
  Tag.colon,
  Tag.semicolon,
  Tag.dash,
  Tag.conjunction,
  Tag.subordinator,
]);

function isCheckable(reading: Reading, { from, to }: Range): boolean {
  const { tags, classes, words, quoteOf, lexicon } = reading;
  // "Read the report." begins with its verb.
  if (tags[from] === Tag.verb || tags[from] === Tag.auxiliary || tags[from] === Tag.relative) return false;
  let finite = false;
  let thing = false;
  let past = false;
  let marked = false;
  let count = 0;
  for (let k = from; k < to; k++) {
    const tag = tags[k]!;
    if (quoteOf[k]! < 0 && lexicon.speech.opinions.has(words[k]!)) return false;
    if (tag < Tag.comma || tag > Tag.quote) count++;
    thing ||= tag === Tag.noun || tag === Tag.name;
    finite ||= hasFiniteForm(reading, k);
    past ||= tellsPast(reading, k);
    // A first word has its capital whether or not it is a name; a name of two words has two.
    const name = tag === Tag.name && (k > from || tags[k + 1] === Tag.name);
    marked ||= name || tag === Tag.number || (classes[k]! & Class.time) !== 0;
  }
  return finite && count >= SHORTEST && (marked || (thing && past));
}

/** An auxiliary, or a verb in a form that needs none ("broke", "says"; not "broken"). */
function hasFiniteForm({ tags, verbs }: Reading, k: number): boolean {
  if (tags[k] === Tag.auxiliary) return true;
  return tags[k] === Tag.verb && (verbs[k] === null || (verbs[k]!.forms & ~Form.participle) !== 0);
}

/** "broke", "was": something happened or was so. */
function tellsPast({ tags, verbs, words, lexicon }: Reading, k: number): boolean {
  if (tags[k] === Tag.auxiliary) return lexicon.speech.grammar.pastAuxiliaries.has(words[k]!);
  if (tags[k] !== Tag.verb || tags[k - 1] === Tag.auxiliary) return false;
  return verbs[k] === null || (verbs[k]!.forms & Form.past) !== 0;
}

function asAssertion(document: Document, { tokens }: Reading, { from, to }: Range): Assertion {
  const span = { start: tokens[from]!.start, end: tokens[to - 1]!.end };
  return {
    id: idOf("s", document.id, span.start, span.end),
    by: "rule",
    version: finderId(assertions),
    span: [span],
  };
}

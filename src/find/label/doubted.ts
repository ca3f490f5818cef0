// Labels that a teller keeps off: "the so-called Reed Front", "what they call the Free State", and words in scare quotes.
// Scare quotes are told from quotations by what is in them (a noun phrase of a few words, no clause) and where they stand
// (inside somebody's description or beside a name), and by no attribution claiming them as what somebody said.

import type { Attribution } from "../../model/attribution.ts";
import { overlaps, type Span } from "../../model/span.ts";
import { Tag } from "../attribution/tags.ts";
import { phraseAt } from "../phrases.ts";
import { type Parties, partyOf } from "../relation/parties.ts";
import { subjectOf } from "../relation/subjects.ts";
import type { Draft } from "./draft.ts";
import type { LoadedLexicon } from "./lexicon.ts";
import { namedBy } from "./named.ts";

/** "the [so-called] Reed Front": the words and the rest of their phrase. */
export function* doubtedIn(parties: Parties, lexicon: LoadedLexicon, n: number): Iterable<Draft> {
  const { chunks, reading } = parties.clauses;
  const chunk = chunks[n]!;
  for (let k = chunk.from; k < chunk.to; k++) {
    const length = phraseAt(lexicon.doubting, reading.words, k);
    if (length === 0 || k + length > chunk.head) continue;
    const mentions = namedBy(parties, n, k, k + length);
    // "the so-called green corridor": no actor's name.
    if (mentions.length === 0) continue;
    yield {
      from: k,
      to: chunk.head + 1,
      mentions,
      teller: null,
      pattern: reading.words.slice(k, k + length).join(" "),
    };
    return;
  }
}

/** Words inside the marks at most; longer ones are mostly speech. */
const LONGEST_SCARE = 4;

/** `claimed` tells whether an attribution holds a span as quoted content. */
export function* scareQuotesIn(
  parties: Parties,
  lexicon: LoadedLexicon,
  n: number,
  claimed: (span: Span) => boolean,
): Iterable<Draft> {
  const { chunks, reading } = parties.clauses;
  const { tags, tokens, quotations, quoteOf, words, text } = reading;
  const chunk = chunks[n]!;
  let seen = -1;
  for (let k = chunk.from; k < chunk.to; k++) {
    const q = quoteOf[k]!;
    if (q < 0 || q === seen) continue;
    seen = q;
    const { from, to, quotation } = quotations[q]!;
    let first = from;
    let last = to;
    while (first < last && tags[first] === Tag.quote) first++;
    while (last > first && tags[last - 1] === Tag.quote) last--;
    if (
      !quotation.closed ||
      first === last ||
      last - first > LONGEST_SCARE ||
      last > chunk.to ||
      first < chunk.from
    )
      continue;
    if (!isPlainPhrase(tags, first, last)) continue;
    // “Reed Times”: capitals throughout make a title or a name.
    const named = chunk.mentions.some(
      ({ form, head }) => form === "name" && head.start >= tokens[last - 1]!.end,
    );
    if (!named && isTitle(text, tokens, first, last)) continue;
    if (lexicon.loaded.citing.has(words[from - 1] ?? "")) continue;
    const span = { start: tokens[first]!.start, end: tokens[last - 1]!.end };
    if (claimed(span)) continue;
    const mentions = namedBy(parties, n, first, last);
    const whole = mentions.length > 0 || (partyOf(parties, n, false) !== null && last - 1 === chunk.head);
    if (whole) yield { from: first, to: last, mentions, teller: null, pattern: "scare quotes" };
  }
}

/** No clause, no mark of a sentence: “rebels”, “brotherly help”. */
function isPlainPhrase(tags: Uint8Array, from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    const tag = tags[k]!;
    const inside =
      tag === Tag.noun ||
      tag === Tag.name ||
      tag === Tag.adjective ||
      tag === Tag.determiner ||
      tag === Tag.owner ||
      tag === Tag.number;
    if (!inside) return false;
  }
  return true;
}

function isTitle(text: string, tokens: readonly Span[], from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    const char = text[tokens[k]!.start]!;
    if (char === char.toLowerCase()) return false;
  }
  return true;
}

/** "what they call [the Free State]" */
export function* callingIn(parties: Parties, lexicon: LoadedLexicon, v: number): Iterable<Draft> {
  const { clauses } = parties;
  const { chunks, reading } = clauses;
  const chunk = chunks[v]!;
  if (!lexicon.loaded.calling.has(chunk.verb!.base) || chunk.verb!.passive) return;
  const subject = chunks[v - 1];
  const opens = chunks[v - 2];
  if (
    subject?.kind !== "noun" ||
    opens?.kind !== "clause" ||
    reading.words[opens.head] !== lexicon.loaded.what
  )
    return;
  const name = chunks[v + 1]?.kind === "noun" ? v + 1 : -1;
  if (name < 0) return;
  const { head } = chunks[name]!;
  let { from } = chunks[name]!;
  while (from < head && reading.tags[from] === Tag.quote) from++;
  const teller = partyOf(parties, subjectOf(clauses, v).group[0] ?? v - 1, false);
  const party = partyOf(parties, name, false);
  yield { from, to: head + 1, mentions: party ? [party] : [], teller, pattern: "what they call" };
}

/** Tells of spans whether quoted content of an attribution touches them. */
export function claimedBy(attributions: readonly Attribution[]): (span: Span) => boolean {
  const quoted = attributions
    .filter(({ kind }) => kind !== "indirect")
    .flatMap(({ content, kind }) =>
      content.map(({ start, end }) => ({ start, end, direct: kind === "direct" })),
    )
    .sort((a, b) => a.start - b.start);
  return (span) => {
    let low = 0;
    let high = quoted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (quoted[middle]!.start <= span.start) low = middle + 1;
      else high = middle;
    }
    const around = quoted[low - 1];
    return around?.direct === true && overlaps(around, span);
  };
}

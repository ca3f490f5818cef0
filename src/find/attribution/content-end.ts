// Where content behind a cue ends: with its quotation, its sentence, or before the next teller's clause. "He said [it
// rained], but she denied it." Knows the cues of the sentence; not what the words mean.

import type { Cue } from "./cue.ts";
import { Class } from "./lexicon.ts";
import type { Range, Reading } from "./reading.ts";
import { Tag } from "./tags.ts";

/** In tokens, quotations aside. Longer than any sentence people write; keeps work linear where no sentence ends. */
const LONGEST = 800;

/** The content behind `cue`; `later` are the cues after it in its sentence. */
export function contentAfter(reading: Reading, cue: Cue, later: readonly Cue[]): Range | null {
  const { tags, quoteOf, quotations } = reading;
  const start = cue.after;
  if (start < 0 || start >= tags.length) return null;
  const own = quoteOf[cue.head]!;
  const sentenceEnd = Math.min(cue.sentence.to, start + LONGEST);
  const around = quotations[own];
  let limit = around ? Math.min(sentenceEnd, around.to - (around.quotation.closed ? 1 : 0)) : sentenceEnd;
  // "[People who know the river] say": a cue within another's source ends with it.
  for (const { source } of later)
    for (const { from, to } of source) if (from <= cue.head && cue.head < to) limit = Math.min(limit, to);
  let k = start;
  const first = quotations[quoteOf[start]!];
  if (first && first.from === start && quoteOf[start] !== own) {
    k = first.to;
    let end = first.to - 1;
    while (end > start && tags[end] === Tag.quote) end--;
    const last = tags[end];
    if (k >= limit || last === Tag.stop || last === Tag.comma) return { from: start, to: k };
  }
  // "Ann, who said it rained, left": the comma before the outer verb closes the aside.
  const aside = cue.source.some(({ from }) => tags[from] === Tag.relative && tags[from - 1] === Tag.comma);
  let sibling = 0;
  for (; k < limit; k++) {
    const tag = tags[k]!;
    if (tag === Tag.semicolon) return cut(reading, start, k);
    if (tag === Tag.comma && tags[k + 1] === Tag.relative && k > start + 3 && lastComma(reading, k, limit))
      return cut(reading, start, k);
    if (aside && tag === Tag.comma && isVerbal(tags[k + 1]!)) return cut(reading, start, k);
    if (cue.phrase && k > start && endsPhrase(reading, k, cue)) return cut(reading, start, k);
    if (tag === Tag.close && !opened(reading, start, k)) return cut(reading, start, k);
    while (sibling < later.length && later[sibling]!.clause < k) sibling++;
    const next = later[sibling];
    if (next && next.clause === k && k > start) {
      const edge = goesOnTelling(reading, cue, next)
        ? -1
        : parting(
            reading,
            k,
            start,
            next,
            cue.phrase || tags[start] === Tag.to || matches(reading, cue, next),
          );
      if (edge > start + (tags[start] === Tag.that ? 1 : 0)) return cut(reading, start, edge);
    }
    const inner = quotations[quoteOf[k]!];
    if (inner && quoteOf[k] !== own && inner.from === k) {
      if (inner.to >= limit) return { from: start, to: inner.to };
      k = inner.to - 1;
    }
  }
  return cut(reading, start, limit);
}

/** A noun phrase ends at a comma, where a clause begins, and, as a subject, at its verb. */
function endsPhrase({ tags }: Reading, k: number, cue: Cue): boolean {
  const tag = tags[k]!;
  if (tag === Tag.comma || tag === Tag.dash) return true;
  return cue.owned === true && (tag === Tag.verb || tag === Tag.auxiliary);
}

const isVerbal = (tag: number): boolean => tag === Tag.verb || tag === Tag.auxiliary;

/** "It rained, which surprised him": what only hangs on the content's end is not what was said. */
function lastComma({ tags }: Reading, comma: number, limit: number): boolean {
  for (let k = comma + 1; k < limit; k++) if (tags[k] === Tag.comma) return false;
  return true;
}

/** The token at which content ends because another teller's clause begins at k; -1 where it runs on. */
function parting({ tags, quoteOf }: Reading, k: number, start: number, next: Cue, phrase: boolean): number {
  let j = k - 1;
  if (quoteOf[next.head] !== quoteOf[start] && quoteOf[next.head]! >= 0) return -1;
  // "that a man, who claims to know, has left": a relative clause within the content.
  if (tags[next.clause] === Tag.relative && !phrase) return -1;
  let joining = false;
  while (
    j > start &&
    (tags[j] === Tag.conjunction || tags[j] === Tag.subordinator || tags[j] === Tag.adverb)
  ) {
    joining ||= tags[j] === Tag.conjunction;
    j--;
  }
  if (tags[j] === Tag.comma || tags[j] === Tag.semicolon || tags[j] === Tag.dash) {
    return j;
  }
  return joining && phrase ? j + 1 : -1;
}

/** "Ann said it rained and Ben said it snowed": two that tell side by side, by the same verb. */
const matches = ({ words }: Reading, cue: Cue, next: Cue): boolean =>
  cue.speaks && words[cue.head] === words[next.head];

/** "He said they had come but the army had refused": a past before the telling's own still belongs to what is told. */
function goesOnTelling({ words, classes, lexicon }: Reading, cue: Cue, next: Cue): boolean {
  const had = (k: number): boolean =>
    (classes[k]! & Class.have) !== 0 && lexicon.speech.grammar.pastAuxiliaries.has(words[k]!);
  return cue.speaks && !cue.phrase && had(next.cue[0]!.from) && !had(cue.cue[0]!.from);
}

function opened({ tags }: Reading, start: number, close: number): boolean {
  for (let k = close - 1; k >= start && close - k < 40; k--) if (tags[k] === Tag.open) return true;
  return false;
}

/** Without marks, joining words and a note's number at its end. */
function cut({ tags, words }: Reading, from: number, to: number): Range | null {
  let end = to;
  for (;;) {
    if (end - 3 > from && words[end - 3] === "[" && tags[end - 2] === Tag.number && words[end - 1] === "]")
      end -= 3;
    else if (end > from && TRAILING.has(tags[end - 1]!)) end--;
    else return end > from ? { from, to: end } : null;
  }
}

const TRAILING: ReadonlySet<number> = new Set([
  Tag.comma,
  Tag.stop,
  Tag.semicolon,
  Tag.colon,
  Tag.dash,
  Tag.conjunction,
]);

// Content before its cue: "“It rained,” [Ann] [said].", "It rained, [said] [Ann], who saw it.", and the cue in the midst of
// what it cues ("The dam, [he] [said], will hold"). Also "as [Ann] [put] it".

import type { Takes } from "../../lang/speech-words.ts";
import { complementAt } from "./complement.ts";
import type { Cue } from "./cue.ts";
import { Class, takes } from "./lexicon.ts";
import { phraseAfter, tellsWhenOrWhere } from "./phrase-after.ts";
import { phraseBefore } from "./phrase-before.ts";
import { clauseStart, type Range, type Reading, type Stretch } from "./reading.ts";
import { Tag } from "./tags.ts";
import type { VerbGroup } from "./verb-group.ts";

export type Fronted = Pick<
  Cue,
  "cue" | "source" | "after" | "before" | "clause" | "shape" | "speaks" | "phrase"
>;

export function fronted(
  reading: Reading,
  group: VerbGroup,
  frame: Takes,
  at: number,
  end: number,
  sentence: Stretch,
): Fronted | null {
  if (group.loose || !takes(frame, "quote", "that")) return null;
  return (
    inverted(reading, group, frame, at, end, sentence) ??
    parenthetical(reading, group, frame, at, end, sentence)
  );
}

/** What precedes token k: a closing quotation mark, a comma, or neither. */
function edgeBefore(reading: Reading, k: number, sentence: Stretch): "quote" | "comma" | null {
  const { tags, quotations, quoteOf } = reading;
  let j = k - 1;
  if (j < 0) return null;
  const comma = tags[j] === Tag.comma;
  if (comma) j--;
  if (j >= 0 && tags[j] === Tag.quote) {
    const around = quotations[quoteOf[j]!];
    if (around && around.to === j + 1 && around.to - around.from > 2 && quoteOf[k] !== quoteOf[j]) {
      // Across the sentence's start only where the quotation ends right there, in no full stop: “Stop!” she said.
      if (comma || k > sentence.from) return "quote";
      while (tags[j] === Tag.quote) j--;
      return around.to === sentence.from && reading.words[j] !== "." ? "quote" : null;
    }
  }
  return comma && k - 1 > sentence.from ? "comma" : null;
}

/** Where the sentence goes on behind source and cue: at its end, at a comma, or with what tells when and where. */
function closes(reading: Reading, k: number, end: number): boolean {
  const { tags, classes } = reading;
  if (k >= end) return true;
  const tag = tags[k]!;
  if (tag === Tag.stop || tag === Tag.comma || tag === Tag.semicolon || tag === Tag.close || tag === Tag.dash)
    return true;
  if (tag === Tag.adverb || classes[k]! & Class.time) return true;
  return tag === Tag.preposition || tag === Tag.to || tag === Tag.conjunction || tag === Tag.subordinator;
}

function parenthetical(
  reading: Reading,
  group: VerbGroup,
  frame: Takes,
  at: number,
  end: number,
  sentence: Stretch,
): Fronted | null {
  const { tags, words, lexicon } = reading;
  const source = phraseBefore(reading, group.from, sentence.from);
  if (!source || tags[source.from] === Tag.relative) return null;
  let start = source.from;
  const asPut = start > sentence.from && words[start - 1] === lexicon.speech.grammar.as;
  if (asPut) start--;
  let next = at;
  let told = false;
  if (asPut && words[next] === lexicon.speech.grammar.it) next++;
  const edge = edgeBefore(reading, start, sentence);
  if (asPut && start === sentence.from && next < end && tags[next] === Tag.comma)
    return {
      ...shared(group, at),
      source: [source],
      before: [],
      after: next + 1,
      clause: start,
      shape: "as",
    };
  if (!edge) return null;
  // “…,” Ann told reporters. The person spoken to stands between cue and end.
  if (takes(frame, "person") && !closes(reading, next, end)) {
    const person = phraseAfter(reading, next, end, "bare");
    if (person) {
      next = person.to;
      if (edge === "quote" && next < end && !opensContent(tags[next]!)) told = true;
    }
  }
  const quoteFollows = next < end && tags[next] === Tag.comma && tags[next + 1] === Tag.quote;
  if (edge === "quote" && !takes(frame, "quote") && !quoteFollows) return null;
  if (edge === "quote") {
    if (!told && !endsInComma(reading, start) && !closes(reading, next, end) && tags[next] !== Tag.colon)
      return null;
  } else if (
    !closes(reading, next, end) ||
    (tags[next] === Tag.preposition && !tellsWhenOrWhere(reading, next, end))
  )
    return null;
  if (edge === "comma" && !takes(frame, "that")) return null;
  if (edge === "comma" && tags[next] === Tag.conjunction) return null;
  // "When she came, he said, “Good.”": a quotation that begins a sentence of its own stands behind its cue.
  if (edge === "comma" && next + 2 < end && tags[next] === Tag.comma && tags[next + 1] === Tag.quote) {
    const first = reading.text[reading.tokens[next + 2]!.start]!;
    if (first !== first.toLowerCase()) return null;
  }
  if (edge === "comma" && next < end && tags[next] !== Tag.comma) {
    const behind = complementAt(reading, next, end, frame, { passive: false });
    if (behind && behind.shape !== "delayed") return null;
    if (tags[next] === Tag.to && (tags[next + 1] === Tag.verb || tags[next + 1] === Tag.adverb)) return null;
  }
  const before = contentBefore(reading, start, edge, sentence);
  const after = resumesAt(reading, next, end, edge);
  if (!before && after < 0) return null;
  return {
    ...shared(group, at),
    source: [source],
    before: before ? [before] : startsWithWords(reading, start, sentence),
    after,
    clause: start,
    shape: asPut ? "as-after" : `paren ${edge}`,
  };
}

/** "…,” she said": a comma within the marks promises that who speaks comes next. */
function endsInComma({ tags }: Reading, k: number): boolean {
  let j = k - 1;
  while (j > 0 && tags[j] === Tag.quote) j--;
  return j < k - 1 && tags[j] === Tag.comma;
}

const opensContent = (tag: number): boolean =>
  tag === Tag.that || tag === Tag.to || tag === Tag.question || tag === Tag.quote || tag === Tag.colon;

const shared = (group: VerbGroup, at: number) => ({
  cue: [{ from: group.from, to: at }],
  speaks: true,
  phrase: false,
});

function inverted(
  reading: Reading,
  group: VerbGroup,
  frame: Takes,
  at: number,
  end: number,
  sentence: Stretch,
): Fronted | null {
  const { tags } = reading;
  if (!takes(frame, "quote") || at >= end) return null;
  if (group.from !== group.head && tags[group.from] !== Tag.adverb) return null;
  const edge = edgeBefore(reading, group.from, sentence);
  if (!edge) return null;
  const first = tags[at]!;
  const begins =
    first === Tag.name ||
    first === Tag.noun ||
    first === Tag.determiner ||
    first === Tag.possessive ||
    first === Tag.pronoun ||
    first === Tag.number ||
    first === Tag.adjective;
  if (!begins || reading.classes[at]! & Class.time) return null;
  // "Ben, a baker, told Ann …" is not inverted, nor is "Ben found it, reported it".
  if (edge === "comma" && (takes(frame, "person") || first === Tag.pronoun)) return null;
  if (edge === "comma" && phraseBefore(reading, group.from, sentence.from)) return null;
  const source = phraseAfter(reading, at, end, "with asides");
  if (!source) return null;
  // "The minister, said to be ill, …" has its verb's subject before it; a clause stands between comma and start.
  const before = contentBefore(reading, group.from, edge, sentence);
  if (!before) return null;
  if (
    source.to < end &&
    !closes(reading, source.to, end) &&
    tags[source.to] !== Tag.ing &&
    tags[source.to] !== Tag.colon
  )
    return null;
  return {
    ...shared(group, at),
    source: [source],
    before: [before],
    after: resumesAt(reading, source.to, end, edge),
    clause: group.from,
    shape: `inverted ${edge}`,
  };
}

/** The quotation, or the clause, that ends before token `start`. */
function contentBefore(
  reading: Reading,
  start: number,
  edge: "quote" | "comma",
  sentence: Stretch,
): Range | null {
  const { tags, quotations, quoteOf } = reading;
  let end = start;
  if (tags[end - 1] === Tag.comma) end--;
  if (edge === "quote") {
    const around = quotations[quoteOf[end - 1]!]!;
    // "The plan is “bad,” he said.": the quotation's sentence begins before it.
    const led = around.from <= sentence.from || tags[around.from - 1] === Tag.colon;
    const from = !led ? clauseStart(reading, around.from, sentence) : around.from;
    return { from, to: end };
  }
  const from = clauseStart(reading, end, sentence);
  let finite = false;
  for (let k = from; k < end && !finite; k++) finite = tags[k] === Tag.verb || tags[k] === Tag.auxiliary;
  return finite || end - from > 4 ? (end - from >= 2 ? { from, to: end } : null) : null;
}

/** "Last year, he said, it rained": the few words before an inserted cue, unless they only join. */
function startsWithWords({ tags }: Reading, start: number, sentence: Stretch): Range[] {
  const end = tags[start - 1] === Tag.comma ? start - 1 : start;
  const joins =
    end - sentence.from < 2 &&
    (tags[sentence.from] === Tag.conjunction || tags[sentence.from] === Tag.adverb);
  return joins || end <= sentence.from ? [] : [{ from: sentence.from, to: end }];
}

/** Where content goes on behind an inserted cue: "…,” she said, “…", "The dam, he said, will hold"; -1 where not. */
function resumesAt(reading: Reading, k: number, end: number, edge: "quote" | "comma"): number {
  const { tags, quotations, quoteOf } = reading;
  const high = Math.min(end, k + 24);
  for (let j = k; j < high; j++) {
    if (tags[j] !== Tag.comma && tags[j] !== Tag.colon) {
      if (tags[j] === Tag.verb || tags[j] === Tag.auxiliary || tags[j] === Tag.ing) return -1;
      continue;
    }
    const next = j + 1;
    if (next >= end) return -1;
    const around = quotations[quoteOf[next]!];
    if (tags[next] === Tag.quote && around?.from === next) return next;
    if (edge === "quote" && j === k && tags[next] === Tag.that) return next;
    if (edge === "comma" && (j === k || j < k + 6)) {
      const tag = tags[next]!;
      if (tag === Tag.ing || tag === Tag.relative || tag === Tag.conjunction || tag === Tag.subordinator)
        return -1;
      return next;
    }
  }
  return -1;
}

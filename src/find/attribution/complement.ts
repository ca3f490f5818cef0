// What stands behind a cue: where its content begins, and which words between belong to the cue. "warned [of] a flood",
// "told reporters [that] …", "said on Tuesday: “…”". Knows what the cue takes; where the content ends is content-end.ts's.

import type { Takes } from "../../lang/speech-words.ts";
import { Class, takes } from "./lexicon.ts";
import { phraseAfter } from "./phrase-after.ts";
import type { Reading } from "./reading.ts";
import { isNominal, Tag } from "./tags.ts";

export interface Complement {
  /** First token of the content. */
  readonly start: number;
  /** Token after the last one that belongs to the cue ("of" in "warned of"). */
  readonly cueEnd: number;
  readonly shape:
    | "quote"
    | "that"
    | "wh"
    | "to"
    | "noun"
    | "clause"
    | "preposition"
    | "person to"
    | "ing"
    | "delayed";
}

/** How far content may stand from its cue ("said in a statement late on Tuesday that"), in tokens. */
const DELAY = 16;

export function complementAt(
  reading: Reading,
  at: number,
  end: number,
  cue: Takes,
  options: { readonly passive: boolean },
): Complement | null {
  const direct = directComplement(reading, at, end, cue, options.passive);
  if (direct) return direct;
  if (takes(cue, "person")) {
    const person = phraseAfter(reading, at, end, "bare");
    if (person) {
      const behind = behindPerson(reading, person.to, end, cue);
      if (behind) return { ...behind, cueEnd: at };
    }
  }
  return delayed(reading, at, end, cue) ?? objectOf(reading, at, end, cue, options.passive);
}

/** Opening mark of a quotation at k, or behind a comma or colon there; -1 where none stands. */
function quoteAt(reading: Reading, k: number, end: number): number {
  const { tags } = reading;
  const q = tags[k] === Tag.comma || tags[k] === Tag.colon ? k + 1 : k;
  // Behind a colon a quotation may begin the next paragraph.
  if ((q >= end && tags[k] !== Tag.colon) || tags[q] !== Tag.quote) return -1;
  return reading.quotations[reading.quoteOf[q]!]?.from === q ? q : -1;
}

function directComplement(
  reading: Reading,
  at: number,
  end: number,
  cue: Takes,
  passive: boolean,
): Complement | null {
  const { tags, words } = reading;
  if (at >= end) return null;
  const quote = quoteAt(reading, at, end);
  if (quote >= 0 && (takes(cue, "quote") || (quote === at && takes(cue, "that", "noun"))))
    return { start: quote, cueEnd: at, shape: "quote" };
  const tag = tags[at]!;
  if (tag === Tag.colon && takes(cue, "quote", "that") && at + 1 < end)
    return { start: at + 1, cueEnd: at, shape: "quote" };
  if (tag === Tag.that && takes(cue, "that")) return { start: at, cueEnd: at, shape: "that" };
  if ((tag === Tag.question || tag === Tag.relative) && takes(cue, "wh") && at + 1 < end)
    return { start: at, cueEnd: at, shape: "wh" };
  if (tag === Tag.to && takes(cue, "to") && isInfinitive(reading, at + 1, end))
    return { start: at, cueEnd: at, shape: "to" };
  if (cue.with.includes(words[at]!) && at + 1 < end && !isEnd(tags[at + 1]!))
    return { start: at + 1, cueEnd: at + 1, shape: "preposition" };
  if (passive && (tag === Tag.to || words[at] === reading.lexicon.speech.grammar.as))
    return { start: at, cueEnd: at, shape: "to" };
  return null;
}

const isEnd = (tag: number): boolean =>
  tag === Tag.comma || tag === Tag.stop || tag === Tag.semicolon || tag === Tag.colon || tag === Tag.close;

function isInfinitive({ tags }: Reading, k: number, end: number): boolean {
  let j = k;
  while (j < end && tags[j] === Tag.adverb) j++;
  return j < end && tags[j] !== Tag.determiner && tags[j] !== Tag.possessive && !isEnd(tags[j]!);
}

/** What follows the person spoken to: "told [Ann] that", "warned [the council] of", "urged [them] to". */
function behindPerson(reading: Reading, k: number, end: number, cue: Takes): Complement | null {
  const { tags } = reading;
  const direct = directComplement(reading, k, end, cue, false);
  if (direct && direct.shape !== "noun") return direct;
  const to = tags[k] === Tag.adverb ? k + 1 : k;
  if (to < end && tags[to] === Tag.to && takes(cue, "person to") && isInfinitive(reading, to + 1, end))
    return { start: k, cueEnd: k, shape: "person to" };
  if (k < end && takes(cue, "that") && (tags[k] === Tag.pronoun || tags[k] === Tag.determiner))
    return { start: k, cueEnd: k, shape: "clause" };
  return delayed(reading, k, end, cue);
}

/** Steps over what says when, where and to whom, up to "that", a quotation or a colon. */
function delayed(reading: Reading, at: number, end: number, cue: Takes): Complement | null {
  const { tags, classes } = reading;
  if (!takes(cue, "quote", "that")) return null;
  const first = tags[at];
  const begins =
    first === Tag.preposition ||
    first === Tag.comma ||
    first === Tag.adverb ||
    first === Tag.to ||
    (at < end && (classes[at]! & Class.time) !== 0);
  if (!begins) return null;
  const high = Math.min(end, at + DELAY);
  let commas = 0;
  /** Past a comma behind what says when or where, only a quotation can still be the content. */
  let aside = false;
  for (let k = at; k < high; k++) {
    const tag = tags[k]!;
    if (tag === Tag.that && takes(cue, "that") && commas !== 1 && !aside)
      return { start: k, cueEnd: at, shape: "delayed" };
    if (
      tag === Tag.question &&
      takes(cue, "wh") &&
      commas === 0 &&
      reading.words[k] === reading.lexicon.speech.grammar.whether
    )
      return { start: k, cueEnd: at, shape: "delayed" };
    if (tag === Tag.quote || tag === Tag.colon) {
      const quote = quoteAt(reading, k, end);
      return quote >= 0 && takes(cue, "quote") && quote === (tag === Tag.quote ? k : k + 1)
        ? { start: quote, cueEnd: at, shape: "delayed" }
        : null;
    }
    if (tag === Tag.comma) {
      commas++;
      const quote = quoteAt(reading, k, end);
      if (quote >= 0 && takes(cue, "quote")) return { start: quote, cueEnd: at, shape: "delayed" };
      if (commas === 2 && !aside && k + 1 < end && startsClause(reading, k + 1))
        return { start: k + 1, cueEnd: at, shape: "delayed" };
      aside ||= k > at && first !== Tag.comma;
    }
    // "in her opening remarks that": a noun that was read as a verb.
    if (tag === Tag.verb && reading.verbs[k]?.nounToo && tags[k + 1] === Tag.that) continue;
    if (tag === Tag.verb || tag === Tag.auxiliary || tag === Tag.pronoun || tag === Tag.semicolon) {
      // "said on Tuesday he would go": a clause without "that" behind what says when.
      if (tag === Tag.pronoun && commas === 0 && k > at && takes(cue, "that"))
        return { start: k, cueEnd: at, shape: "delayed" };
      return null;
    }
  }
  return null;
}

function startsClause({ tags, classes }: Reading, k: number): boolean {
  const tag = tags[k]!;
  if (tag === Tag.that || tag === Tag.pronoun || tag === Tag.possessive || tag === Tag.name) return true;
  return tag === Tag.determiner || (tag === Tag.noun && (classes[k]! & Class.time) === 0);
}

/** True where a finite verb follows before the clause ends, so that what stands at k can be its subject. */
function finiteAhead({ tags }: Reading, k: number, end: number): boolean {
  const high = Math.min(end, k + 40);
  for (let j = k + 1; j < high; j++) {
    const tag = tags[j]!;
    if (tag === Tag.verb || tag === Tag.auxiliary) return true;
    if (tag === Tag.stop || tag === Tag.semicolon) return false;
  }
  return false;
}

/** A clause without "that", or a noun phrase as object. */
function objectOf(
  reading: Reading,
  at: number,
  end: number,
  cue: Takes,
  passive: boolean,
): Complement | null {
  if (passive || at >= end) return null;
  const { tags } = reading;
  let k = at;
  if (tags[k] === Tag.adverb && k + 1 < end) k++;
  const tag = tags[k]!;
  const begins =
    isNominal(tag) ||
    tag === Tag.determiner ||
    tag === Tag.possessive ||
    tag === Tag.adjective ||
    tag === Tag.that ||
    tag === Tag.quote ||
    // "believe as many as ninety came"
    (reading.words[k] === reading.lexicon.speech.grammar.as && tags[k + 1] === Tag.determiner);
  if (takes(cue, "that", "noun", "person to") && (begins || tag === Tag.pronoun)) {
    const clause = takes(cue, "that");
    if (clause && finiteAhead(reading, k, end)) return { start: k, cueEnd: at, shape: "clause" };
    if (takes(cue, "noun")) return { start: k, cueEnd: at, shape: "noun" };
    if (takes(cue, "person to")) return { start: k, cueEnd: at, shape: "person to" };
  }
  if (tag === Tag.object && takes(cue, "noun", "person to")) return { start: k, cueEnd: at, shape: "noun" };
  const gerund = tag === Tag.ing || reading.lexicon.speech.grammar.gerunds.has(reading.words[k]!);
  if (gerund && takes(cue, "noun")) return { start: k, cueEnd: at, shape: "ing" };
  if (tag === Tag.question && takes(cue, "noun")) return { start: k, cueEnd: at, shape: "wh" };
  return null;
}

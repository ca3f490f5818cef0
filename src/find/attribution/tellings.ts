// All that is told in a document: the cues of every sentence, each with its content. Which content goes on in later
// sentences is carry-on.ts's to say.

import { contentAfter } from "./content-end.ts";
import type { Cue } from "./cue.ts";
import { colonCue, signatureCue, turnsOf } from "./mark-cues.ts";
import { nounCue } from "./noun-cues.ts";
import { adverbCue, phraseCue } from "./phrase-cues.ts";
import type { Range, Reading, Stretch } from "./reading.ts";
import { Tag } from "./tags.ts";
import { verbCue } from "./verb-cues.ts";

export interface Told {
  readonly cue: Cue;
  /** Grows while carry-on.ts joins quotations to it. */
  readonly content: Range[];
}

/** How many cues before and after one in its sentence can bear on it; keeps work linear in endless sentences. */
const NEIGHBOURS = 8;

export function tellings(reading: Reading): Told[] {
  const told: Told[] = [];
  const turns = turnsOf(reading);
  let block = -1;
  for (let s = 0; s < reading.sentences.length; s++) {
    const sentence = reading.sentences[s]!;
    const cues = cuesOf(reading, sentence, sentence.block !== block, turns);
    block = sentence.block;
    for (let n = 0; n < cues.length; n++) {
      const cue = cues[n]!;
      const content = [...cue.before];
      const after = cue.wholeBlock
        ? { from: cue.after, to: blockEnd(reading, s) }
        : contentAfter(reading, cue, cues.slice(n + 1, n + 1 + NEIGHBOURS));
      const named = after && nameGiven(reading, cue, after);
      if (named) {
        told.push({ cue: { ...cue, names: true }, content: [named] });
        continue;
      }
      if (after) content.push(after);
      if (saysSomething(reading, content) && !repeats(told.at(-1), cue, content)) told.push({ cue, content });
    }
  }
  return told;
}

/**
 * `what they call "the Path" and others call a dam`: what is told is the name alone, whatever stands around it. Null where
 * no name in quotation marks is given, since where a bare one ends the words don't tell.
 */
function nameGiven(reading: Reading, { source, head }: Cue, after: Range): Range | null {
  const { words, verbs, quoteOf, quotations, lexicon } = reading;
  const { naming, namedWhat } = lexicon.speech;
  const first = source[0];
  if (first === undefined || !namedWhat.has(words[first.from - 1] ?? "")) return null;
  if (!naming.has(verbs[head]?.base ?? "")) return null;
  const start = words[after.from] === lexicon.speech.grammar.as ? after.from + 1 : after.from;
  const quoted = quotations[quoteOf[start]!];
  if (!quoted || quoted.from !== start || quoteOf[start] === quoteOf[head]) return null;
  return { from: quoted.from, to: quoted.to };
}

/** False for a content that is one pronoun ("she told me") or a name alone ("a ship called Ondine"). */
function saysSomething({ tags }: Reading, content: readonly Range[]): boolean {
  const said = content.flatMap(({ from, to }) => [...tags.slice(from, to)]).filter((tag) => !MARKS.has(tag));
  if (said.length === 0) return false;
  if (said.length === 1 && (said[0] === Tag.pronoun || said[0] === Tag.object)) return false;
  return (
    content.some(({ from, to }) => tags.slice(from, to).includes(Tag.quote)) ||
    !said.every((tag) => tag === Tag.name)
  );
}

const MARKS: ReadonlySet<number> = new Set([
  Tag.comma,
  Tag.stop,
  Tag.quote,
  Tag.dash,
  Tag.colon,
  Tag.semicolon,
]);

/**
 * "The ministry said in a statement that …": a noun without a source of its own, outside what the verb before it tells,
 * tells that once more.
 */
function repeats(before: Told | undefined, cue: Cue, content: readonly Range[]): boolean {
  if (before === undefined || cue.source.length > 0 || before.cue.source.length === 0) return false;
  const last = before.content.at(-1);
  const own = content.at(-1)!;
  return last !== undefined && last.to === own.to && last.from <= own.from && cue.head < last.from;
}

/** The token after the last one of the block that sentence `s` lies in. */
function blockEnd({ sentences }: Reading, s: number): number {
  let last = s;
  while (sentences[last + 1]?.block === sentences[s]!.block) last++;
  return sentences[last]!.to;
}

function cuesOf(reading: Reading, sentence: Stretch, blockStart: boolean, turns: ReadonlySet<string>): Cue[] {
  const { tags } = reading;
  const cues: Cue[] = [];
  for (let i = sentence.from; i < sentence.to; i++) {
    const earlier = cues.slice(-NEIGHBOURS);
    const tag = tags[i]!;
    let cue: Cue | null = null;
    // "her father's warning that …": what is owned is a noun.
    if (tag === Tag.noun || (tag === Tag.ing && tags[i - 1] === Tag.owner))
      cue = nounCue(reading, i, sentence, earlier);
    else if (tag === Tag.verb || tag === Tag.ing || tag === Tag.adjective)
      cue = verbCue(reading, i, sentence, earlier);
    else if (tag === Tag.colon) cue = colonCue(reading, i, sentence, blockStart, turns);
    else if (tag === Tag.dash) cue = signatureCue(reading, i, sentence, sentence.to);
    cue ??= phraseCue(reading, i, sentence) ?? adverbCue(reading, i, sentence, earlier);
    if (cue) cues.push(cue);
  }
  // "reportedly said": an adverb in another's cue only colours that one.
  return cues.filter(
    (cue, n) => !cue.colours || !(covers(cues[n - 1], cue.head) || covers(cues[n + 1], cue.head)),
  );
}

const covers = (cue: Cue | undefined, token: number): boolean =>
  cue?.cue.some(({ from, to }) => from <= token && token < to) ?? false;

// Relations by rule: who supports, funds, fights or condemns whom, as told. "The union condemned the council" ties two
// mentions by the verb between them. Sentences are cut into chunks (relation/chunks.ts); verbs, nouns, words for people and
// compounds that tie (the language lists them) then look for their ends among the noun phrases around. The sign is the tie's
// own: "denied backing" is a tie with the sign of backing that is negated.

import type { Document } from "../model/document.ts";
import { idOf } from "../model/id.ts";
import type { Relation } from "../model/relation.ts";
import type { Span } from "../model/span.ts";
import type { Sentence } from "../model/token.ts";
import { type Range, type Reading, read } from "./attribution/reading.ts";
import { finder, finderId } from "./finder.ts";
import { answerTies } from "./relation/answer-ties.ts";
import { besideTies } from "./relation/beside-ties.ts";
import { chunksOf } from "./relation/chunks.ts";
import { clausesOf } from "./relation/clauses.ts";
import { compoundTies } from "./relation/compound-ties.ts";
import { settleVerbs } from "./relation/finite.ts";
import { jointTies } from "./relation/joint-ties.ts";
import { tieLexiconOf } from "./relation/lexicon.ts";
import { memberTies } from "./relation/member-ties.ts";
import { type Mentioned, mentionedIn, withoutClauses } from "./relation/mentioned.ts";
import { nounTies } from "./relation/noun-ties.ts";
import type { Parties } from "./relation/parties.ts";
import { regardTies } from "./relation/regard-ties.ts";
import { adjectiveTies, roleTies } from "./relation/role-ties.ts";
import { signs, type Tie } from "./relation/tie.ts";
import { type Told, toldIn } from "./relation/told.ts";
import { verbTies } from "./relation/verb-ties.ts";

const identity = { name: "relations-by-rule", version: 3 } as const;
const version = finderId(identity);

export const relations = finder({
  ...identity,
  gives: "relations",
  needs: ["tokens", "sentences", "quotations", "mentions", "attributions"],
  find(document, { tokens, sentences, quotations, mentions, attributions }, language) {
    const lexicon = tieLexiconOf(language);
    const peopled = withTwo(sentences, mentions);
    const reading = read(document, tokens, peopled, quotations, lexicon.grammar);
    const named = withoutClauses(document.text, mentions, lexicon);
    const mentioned = mentionedIn(document.text, tokens, named, language.naming);
    const told = toldIn(attributions, mentions);
    const found: Relation[] = [];
    for (const sentence of reading.sentences) {
      settleVerbs(reading, lexicon, mentioned, sentence);
      const chunks = chunksOf(reading, lexicon, mentioned, sentence);
      const clauses = clausesOf(chunks, reading, lexicon);
      const parties: Parties = { clauses, mentioned, speakerAt: told.speakerAt };
      const ties: Tie[] = [];
      for (const [n, { kind }] of chunks.entries()) {
        if (kind === "verb") ties.push(...verbTies(parties, n), ...regardTies(parties, n));
        else if (kind === "adjective") ties.push(...adjectiveTies(parties, n));
        else if (kind === "noun")
          ties.push(
            ...nounTies(parties, n),
            ...roleTies(parties, n),
            ...besideTies(parties, n),
            ...jointTies(parties, n),
            ...answerTies(parties, n),
          );
      }
      ties.push(...compoundTies(clauses, mentioned, sentence), ...memberTies(ties));
      found.push(...asRelations(document, reading, mentioned, told, ties));
    }
    return found;
  },
});

/** Sentences that hold at least two mentions, pronouns counted: no other can tie anybody. */
function withTwo(sentences: readonly Sentence[], mentions: readonly Span[]): readonly Sentence[] {
  const kept: Sentence[] = [];
  let m = 0;
  for (const sentence of sentences) {
    while (m < mentions.length && mentions[m]!.start < sentence.start) m++;
    if (m + 1 < mentions.length && mentions[m + 1]!.start < sentence.end) kept.push(sentence);
  }
  return kept;
}

/** The ties of one sentence, each pair of ends once a type, in document order. */
function* asRelations(
  document: Document,
  { tokens }: Reading,
  mentioned: Mentioned,
  told: Told,
  ties: readonly Tie[],
): Iterable<Relation> {
  const span = ({ from, to }: Range): Span => ({ start: tokens[from]!.start, end: tokens[to - 1]!.end });
  const seen = new Set<string>();
  for (const tie of ties.toSorted((a, b) => a.head - b.head)) {
    const { type, source, target, hedged, negated, planned } = tie;
    if (isOneActor(tie) || isMerePlace(tie) || isHeldPlace(mentioned, tie)) continue;
    const key = `${type} ${source.start} ${source.end} ${target.start} ${target.end}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const teller = tellerOf(told, tokens, tie);
    yield {
      id: idOf(
        "r",
        document.id,
        type,
        source.start,
        source.end,
        target.start,
        target.end,
        tokens[tie.head]!.start,
      ),
      by: "rule",
      version,
      type,
      sign: signs[type],
      source: { start: source.start, end: source.end },
      target: { start: target.start, end: target.end },
      sourceActor: source.actor,
      targetActor: target.actor,
      evidence: tie.evidence.map(span).sort((a, b) => a.start - b.start),
      toldIn: teller?.id ?? null,
      hedged,
      // "denied that Ann had funded Ben": the telling denies it.
      negated: negated || (teller?.negated ?? false),
      ...(planned && { planned }),
    };
  }
}

function tellerOf(told: Told, tokens: readonly Span[], { head, charged }: Tie) {
  const teller = told.tellerAt(tokens[head]!.start);
  if (charged < 0) return teller;
  const accuser = told.cuedAt(tokens[charged]!);
  // "B said A accused C of funding D": what A says lies within what B says.
  return accuser && (teller === null || accuser.within === teller.id) ? accuser : teller;
}

/** "bombed [the town]": a place that is only described is no actor. */
const isMerePlace = ({ target, source }: Tie): boolean =>
  [target, source].some(({ type, form }) => type === "Location" && form === "description");

/** "to retake Pellam is a step towards driving out Ben": a town that is no known country or capital fights nobody. */
const isHeldPlace = (mentioned: Mentioned, { type, source }: Tie): boolean =>
  (type === "attacks" || type === "fights") && source.type === "Location" && !mentioned.isKnown(source);

/** Nobody is tied to himself. */
const isOneActor = ({ source, target }: Tie): boolean =>
  (source.actor !== null && source.actor === target.actor) ||
  (source.start === target.start && source.end === target.end);

// Whom a loaded name is for: the name it stands with ("cult leader Ann Lowe", "the Quill regime"), the name beside it ("Ann
// Lowe, a tyrant,"), the subject it is said of ("Ann Lowe is a tyrant"), or else the description that it is part of ("the
// regime").

import type { Mention } from "../../model/actor.ts";
import { contains, overlaps, type Span } from "../../model/span.ts";
import type { Clauses } from "../relation/clauses.ts";
import { ownersBefore, type Parties, partiesOf, partyOf } from "../relation/parties.ts";
import { subjectOf } from "../relation/subjects.ts";

/** The mentions that the loaded words at tokens `from` to `to` of noun chunk `n` are for; empty where none is known. */
export function namedBy(parties: Parties, n: number, from: number, to: number): readonly Mention[] {
  const { clauses } = parties;
  const { chunks, reading } = clauses;
  const { tokens } = reading;
  const chunk = chunks[n]!;
  const words: Span = { start: tokens[from]!.start, end: tokens[to - 1]!.end };
  const names = (mention: Mention): boolean => mention.form === "name" && !contains(words, mention);
  // "cult leader [Ann Lowe]", "the so-called [Reed Front]"
  // A name inside what is called so ("the so-called [Quill] gathering") is not it.
  const last = tokens[chunk.head]!.end;
  const behind = chunk.mentions.find(
    (mention) => names(mention) && mention.head.start >= words.end && mention.end >= last,
  );
  if (behind) return [behind];
  const described = describedBeside(parties, n);
  if (described.length > 0) return described;
  // "the regime", with all that the description holds
  const own = chunk.mentions.find((mention) => mention.form === "description" && overlaps(mention, words));
  // "the [Quill] regime" is another actor than Quill; where no description holds it, Quill is the nearest that is known.
  return own ? [own] : ownersBefore(parties, n, from).slice(-1);
}

/** "[Ann Lowe], a tyrant", "[Ann Lowe] is a tyrant", "a tyrant, [Ann Lowe], said" */
function describedBeside(parties: Parties, n: number): readonly Mention[] {
  const { clauses } = parties;
  const { chunks } = clauses;
  const before = chunks[n - 1];
  if (before?.kind === "verb" && before.verb!.copula) {
    const found = partiesOf(parties, subjectOf(clauses, n - 1).group);
    if (found.length > 0) return found;
  }
  if (before?.kind === "comma" || before?.kind === "dash") {
    const apposed = chunks[n - 2]?.kind === "noun" ? partyOf(parties, n - 2, false) : null;
    const closes = chunks[n + 1]?.kind;
    const ends =
      closes === "comma" ||
      closes === "stop" ||
      closes === undefined ||
      closes === "dash" ||
      closes === "relative" ||
      closes === "preposition";
    if (apposed && apposed.form === "name" && ends && !isListed(clauses, n)) return [apposed];
  }
  if (chunks[n + 1]?.kind === "comma" && chunks[n + 2]?.kind === "noun") {
    const apposed = partyOf(parties, n + 2, false);
    const ends = chunks[n + 3]?.kind;
    if (apposed?.form === "name" && (ends === "comma" || ends === "stop" || ends === undefined))
      return [apposed];
  }
  return [];
}

/** "Ann, the tyrants and Ben": a list, not a name with what it is. */
const isListed = ({ chunks }: Clauses, n: number): boolean =>
  chunks[n + 1]?.kind === "and" || (chunks[n + 1]?.kind === "comma" && chunks[n + 2]?.kind === "and");

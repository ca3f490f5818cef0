// Who is the subject of a verb group. A verb without one of its own ("denied [funding] Ann", "accused Ben of [funding] Ann")
// takes it over from the verb that brings it along.

import type { RelationType } from "../../model/relation.ts";
import { Form } from "../attribution/lexicon.ts";
import { isTensed } from "./chunks.ts";
import {
  antecedentOf,
  type Clauses,
  type Group,
  groupAfter,
  groupBefore,
  isClauseStart,
  listBefore,
  REACH,
  type Subject,
} from "./clauses.ts";

const NONE: Subject = { group: [], via: [] };

/** How many verbs a subject may be handed on by. */
const DEEPEST = 5;

/** Who does what verb group `v` says; in the passive, to whom it is done. */
export function subjectOf(clauses: Clauses, v: number, depth = 0): Subject {
  const known = clauses.subjects.get(v);
  if (known) return known;
  if (depth > DEEPEST) return NONE;
  const found = findSubject(clauses, v, depth);
  clauses.subjects.set(v, found);
  return found;
}

function findSubject(clauses: Clauses, v: number, depth: number): Subject {
  const { chunks } = clauses;
  const { loose } = chunks[v]!.verb!;
  if (loose === "to") return infinitiveSubject(clauses, v, depth);
  if (loose === "ing") return gerundSubject(clauses, v, depth);
  if (loose === "participle") return participleSubject(clauses, v, depth);
  const before = chunks[v - 1];
  if (before?.kind === "relative" || before?.kind === "that") {
    const antecedent = antecedentOf(clauses, v - 1);
    if (antecedent.length > 0) return { group: antecedent, via: [] };
  }
  if (before?.kind === "and") return shared(clauses, v, depth);
  const group = groupBefore(clauses, v - 1);
  if (group.length > 0) return { group, via: [] };
  // "A, who …, and attacked": behind a comma too.
  return before?.kind === "comma" ? shared(clauses, v, depth) : NONE;
}

/** "[Ann] condemned Ben and attacked": the subject of the verb before, its own flags left behind. */
function shared(clauses: Clauses, v: number, depth: number): Subject {
  const { chunks } = clauses;
  for (let i = v - 1; i >= 0 && v - i < REACH; i--) {
    const { kind } = chunks[i]!;
    if (kind === "stop") break;
    if (kind !== "verb") continue;
    const own = chunks[v]!;
    // "to arm and fund": a bare form goes on with the infinitive before it.
    if (!isTensed(chunks[i]!) && isTensed(own) && chunks[i]!.verb!.loose !== "to") continue;
    const { group, via } = subjectOf(clauses, i, depth + 1);
    return chunks[i]!.verb!.loose === "to" && isBare(clauses, v)
      ? { group, via: [i, ...via] }
      : { group, via: [] };
  }
  return NONE;
}

const isBare = ({ chunks, reading }: Clauses, v: number): boolean => {
  const { from, head } = chunks[v]!;
  return from === head && ((reading.verbs[head]?.forms ?? 0) & Form.base) !== 0;
};

function infinitiveSubject(clauses: Clauses, v: number, depth: number): Subject {
  const { chunks, lexicon } = clauses;
  const able = ablePhrase(clauses, v);
  if (able) return able;
  for (let i = v - 1; i >= 0 && v - i < REACH; i--) {
    const chunk = chunks[i]!;
    if (chunk.kind === "stop" || chunk.kind === "clause") return NONE;
    if (chunk.kind !== "verb") continue;
    // "urged [Ben] to back", "called on [Ben] to back"
    const object = i + 1 < v ? objectOf(clauses, i, v) : [];
    const isPlan = object.length > 0 && isTieOrPlan(clauses, object.at(-1)!);
    const together = standsWith(clauses, i);
    const controls = together || lexicon.ties.objectControl.has(chunk.verb!.base);
    if (object.length > 0 && !isPlan && !chunk.verb!.passive && controls) {
      const beside = {
        group: subjectOf(clauses, i, depth + 1).group,
        always: together || lexicon.ties.sharing.has(chunk.verb!.base),
      };
      return { group: object, via: [i], beside };
    }
    const { group, via } = subjectOf(clauses, i, depth + 1);
    // "in support of [Ann's operations] to defeat": whoever owns the deed.
    if (chunks[v - 1]!.kind === "noun" && isTieOrPlan(clauses, v - 1))
      return { group: [v - 1], via: [v - 1], beside: { group, always: false } };
    return { group, via: [...(isPlan ? object.slice(-1) : []), i, ...via] };
  }
  // "To defeat Ben, [Ann] fights on": the subject of the verb behind.
  if (v === 0 || isClauseStart(chunks[v - 1]!.kind)) return behind(clauses, v, depth);
  // "Ann's plan to back": whoever owns the noun.
  return chunks[v - 1]?.kind === "noun" ? { group: [v - 1], via: [v - 1] } : NONE;
}

/** "stands by [Ben] to", "works with [Ben] to": both do what follows. */
function standsWith({ chunks, reading, lexicon }: Clauses, i: number): boolean {
  const next = chunks[i + 1];
  if (next?.kind !== "preposition") return false;
  const word = reading.words[next.head]!;
  return (
    lexicon.frames.get(chunks[i]!.verb!.base)?.some((one) => one.slot === word && SIDES.has(one.type)) ??
    false
  );
}

const SIDES: ReadonlySet<RelationType> = new Set(["supports", "allies with", "meets"]);

/** "[Ann's] ability to defend", "the right of [Ann] to defend": who can, and by which noun. */
function ablePhrase({ chunks, reading, lexicon }: Clauses, v: number): Subject | null {
  const { abilities, planning, ending } = lexicon.ties;
  const isAble = (n: number): boolean =>
    chunks[n]?.kind === "noun" && abilities.has(reading.words[chunks[n]!.head]!);
  const isPlan = (n: number): boolean =>
    chunks[n]?.kind === "noun" &&
    [planning, ending].some((words) => words.has(reading.words[chunks[n]!.head]!));
  if (chunks[v - 1]?.kind !== "noun") return null;
  if ((isAble(v - 3) || isPlan(v - 3)) && lexicon.ties.owning.has(reading.words[chunks[v - 2]!.head]!))
    return { group: [v - 1], via: [v - 3] };
  return isAble(v - 1) && chunks[v - 1]!.mentions.length > 0 ? { group: [v - 1], via: [v - 1] } : null;
}

const isTieOrPlan = ({ chunks, reading, lexicon }: Clauses, n: number): boolean =>
  lexicon.ties.planning.has(reading.words[chunks[n]!.head]!) ||
  lexicon.ties.nouns.has(reading.words[chunks[n]!.head]!) ||
  lexicon.ties.ending.has(reading.words[chunks[n]!.head]!);

/** The first noun phrases between verb `i` and chunk `end`: its object, with or without a preposition. */
function objectOf(clauses: Clauses, i: number, end: number): Group {
  let k = i + 1;
  while (k < end && clauses.chunks[k]!.kind === "preposition") k++;
  const { group, next } = groupAfter(clauses, k);
  return next <= end ? group : [];
}

function gerundSubject(clauses: Clauses, v: number, depth: number): Subject {
  const { chunks, lexicon, reading } = clauses;
  const before = chunks[v - 1];
  // "[units], focused on defeating Ben": whoever stands before the word, which may be a verb to the tagger.
  if (before?.kind === "preposition" && lexicon.ties.focused.has(reading.words[before.head - 1] ?? "")) {
    let at = v - 2;
    if (chunks[at]?.kind === "verb" && !isTensed(chunks[at]!)) at--;
    else if (chunks[at]?.kind === "verb" && !chunks[at]!.verb!.copula && !chunks[at]!.verb!.passive) at--;
    if (chunks[at]?.kind === "comma") at--;
    if (chunks[at]?.kind === "noun" && at < v - 1) {
      const owner = chunks[at]!.mentions.length > 0 ? listBefore(clauses, at, 0) : groupBefore(clauses, at);
      if (owner.length > 0) return { group: owner, via: [] };
    }
  }
  // "Ann, [fighting] Ben, asked": a noun phrase at the start of its clause.
  if (before?.kind === "comma" && chunks[v - 2]?.kind === "noun") {
    const group = groupBefore(clauses, v - 2);
    if (group.length > 0 && isClauseStart(chunks[group[0]! - 1]?.kind)) return { group, via: [] };
  }
  // "militants [backing] Ben"
  if (before?.kind === "noun") {
    // "in support of [units] fighting Ben": the nearest, where it means somebody.
    if (before.mentions.length > 0) return { group: listBefore(clauses, v - 1, 0), via: [] };
    const group = groupBefore(clauses, v - 1);
    return { group: group.length > 0 ? group : listBefore(clauses, v - 1, 0), via: [] };
  }
  for (let i = v - 1; i >= 0 && v - i < REACH; i--) {
    const chunk = chunks[i]!;
    if (chunk.kind === "stop") return NONE;
    if (chunk.kind !== "verb") continue;
    // "accused [Ben] of funding": but "attacked Ben, killing".
    const object = before?.kind === "preposition" && i + 1 < v - 1 ? objectOf(clauses, i, v - 1) : [];
    const controls = lexicon.ties.objectControl.has(chunk.verb!.base);
    if (object.length > 0 && controls && !chunk.verb!.passive) return { group: object, via: [i] };
    if (before?.kind === "comma" && !isTensed(chunk)) continue;
    const { group, via } = subjectOf(clauses, i, depth + 1);
    const carries = before?.kind === "verb" || before?.kind === "preposition";
    return { group, via: carries ? [i, ...via] : [] };
  }
  // "[Backing] Ben, Ann said": the subject of the verb behind.
  for (let i = v + 1; i < chunks.length && i - v < REACH; i++)
    if (chunks[i]!.kind === "verb" && isTensed(chunks[i]!) && chunks[i - 1]?.kind === "noun")
      return { group: subjectOf(clauses, i, depth + 1).group, via: [] };
  return NONE;
}

/** "Ben, [backed] by Ann": who stands before it. */
function participleSubject(clauses: Clauses, v: number, depth: number): Subject {
  const { chunks } = clauses;
  const before = chunks[v - 1];
  const at = before?.kind === "comma" ? v - 2 : v - 1;
  if (chunks[at]?.kind === "noun") {
    const group = groupBefore(clauses, at);
    return { group: group.length > 0 ? group : [at], via: [] };
  }
  if (before?.kind === "and") return shared(clauses, v, depth);
  return behind(clauses, v, depth);
}

/** The subject of the next verb with tense. */
function behind(clauses: Clauses, v: number, depth: number): Subject {
  const { chunks } = clauses;
  for (let i = v + 1; i < chunks.length && i - v < REACH; i++)
    if (chunks[i]!.kind === "verb" && isTensed(chunks[i]!))
      return { group: subjectOf(clauses, i, depth + 1).group, via: [] };
  return NONE;
}

// Whom a description means that stands beside a name: "Ann Lowe, the minister", "the minister, Ann Lowe, said", "minister
// Ann Lowe", "Ann Lowe later became the minister", "They made Ann Lowe the minister", "a group called the Reed Front".
// Reads the words between the two and right behind them; knows nothing of what was told before.

import { pastArticle, pastAsCalled } from "./callings.ts";
import type { Draft } from "./drafts.ts";
import { isBeside, type Page } from "./page.ts";

export interface Beside {
  /** Place of the name in the list of drafts. */
  readonly at: number;
  readonly reason: "apposition" | "said to be" | "called so";
}

// Mentions that lie inside others are looked past; a phrase holds no more of them.
const INNER = 7;
// "Ann Lowe, who would later also have become the minister": words between a name and what it is said to be.
const LINKING = 8;

export function besideName(page: Page, drafts: readonly Draft[], index: number): Beside | null {
  const draft = drafts[index]!;
  const called = whomCalled(page, drafts, index);
  if (called !== null || draft.description!.many) return called;
  return nameBefore(page, drafts, index) ?? nameAfter(page, drafts, index);
}

const fits = (draft: Draft, other: Draft | undefined): other is Draft =>
  other !== undefined && other.form === "name" && other.type === draft.type;

/** "“the kings”, as she calls the Reed Front" */
function whomCalled(page: Page, drafts: readonly Draft[], index: number): Beside | null {
  const draft = drafts[index]!;
  const called = pastAsCalled(page, draft.to);
  if (called === null) return null;
  const from = pastArticle(page, called);
  for (let at = index + 1; at < drafts.length && drafts[at]!.from <= from; at++)
    if (drafts[at]!.from === from && fits(draft, drafts[at])) return { at, reason: "called so" };
  return null;
}

/** "Ann Lowe, the minister"; "Ann Lowe is the minister"; "They made Ann Lowe the minister". */
function nameBefore(page: Page, drafts: readonly Draft[], index: number): Beside | null {
  const draft = drafts[index]!;
  let at = index - 1;
  while (at >= 0 && index - at < INNER && drafts[at]!.to > draft.from) at--;
  for (; at >= 0 && index - at < INNER; at--) {
    const name = drafts[at]!;
    if (draft.from - name.to > LINKING) break;
    if (!fits(draft, name)) continue;
    const reason = joins(page, name, draft);
    if (reason !== null) return { at, reason };
  }
  return null;
}

function joins(page: Page, name: Draft, draft: Draft): Beside["reason"] | null {
  const { exact, lower, naming } = page;
  const { opening, head } = draft.description!;
  let at = pastNotes(page, name.to);
  if (at === draft.from) {
    const named = naming.appointing.has(lower[name.from - 1] ?? "");
    return opening === "definite" && named && isBeside(page, at) ? "said to be" : null;
  }
  const mark = /^[,(–—-]$/.test(exact[at]!);
  if (mark) at = pastNotes(page, at + 1);
  // An office with a capital is nothing else behind a name: "Ann Lowe, Minister for Trade".
  const office = exact[head] !== lower[head];
  if (at === draft.from) return mark && isApposed(page, draft, office) ? "apposition" : null;
  // What follows says what somebody is only by a verb that says so: "was", "became", "served as".
  let linked = false;
  for (; at < draft.from; at++) {
    const word = lower[at]!;
    const verb = naming.copulas.has(word) || naming.becoming.has(word);
    linked ||= verb;
    if (!verb && !naming.linkings.has(word) && !naming.auxiliaries.has(word) && !naming.who.has(word))
      return null;
  }
  return linked && opening !== "bare" ? "said to be" : null;
}

/** "the minister, Ann Lowe,"; "the minister Ann Lowe"; "a group called the Reed Front"; "the leader is Ann Lowe." */
function nameAfter(page: Page, drafts: readonly Draft[], index: number): Beside | null {
  const { exact, lower, naming } = page;
  const draft = drafts[index]!;
  const { opening, head } = draft.description!;
  const next = (from: number): number => {
    let at = from;
    while (at < drafts.length && drafts[at]!.end <= draft.end) at++;
    return at;
  };
  let at = next(index + 1);
  let name = drafts[at];
  let from = pastNotes(page, draft.to);
  const called = phrasesOf(page, from);
  if (called > from && name && fits(draft, name) && pastArticle(page, called) === name.from)
    return { at, reason: "called so" };
  const bracket = exact[from] === "(";
  if (opening === "indefinite" && draft.type !== "Person" && !bracket) return null;
  const comma = bracket || /^[,–—]$/.test(exact[from] ?? "");
  if (comma) from = pastArticle(page, pastNotes(page, from + 1));
  const behind = comma ? behindNoun(page, drafts, at, from) : null;
  if (behind !== null && fits(draft, drafts[behind])) {
    at = behind;
    name = drafts[at]!;
    from = name.from;
  }
  if (!name || !fits(draft, name)) return null;
  if (name.from === from) {
    if (!comma) return opening !== "indefinite" && isBeside(page, from) ? { at, reason: "apposition" } : null;
    // "the lower district, Orvane": of places the second tells where the first lies, but for "the capital, Brannick".
    if (draft.type === "Location" && !bracket && !naming.soleSites.has(lower[head]!)) return null;
    if (bracket) return exact[name.to] === ")" ? { at, reason: "apposition" } : null;
    return isEnclosed(page, name.to) ? { at, reason: "apposition" } : null;
  }
  const copula = name.from - from === 1 && naming.copulas.has(lower[from]!) && !comma;
  return copula && opening === "definite" && !isBeside(page, name.to) ? { at, reason: "said to be" } : null;
}

// "the Orvane-born former fisherman Ben Marsh": words that may stand between a comma and the name that they describe.
const NOUN_REACH = 5;

/** Place of the name behind a person's noun: of "Ben Marsh" in "The leader of the Reeds, Orvane-born fisherman Ben Marsh". */
function behindNoun(page: Page, drafts: readonly Draft[], index: number, from: number): number | null {
  for (let at = index; at < Math.min(drafts.length, index + INNER); at++) {
    const name = drafts[at]!;
    if (name.from - from > NOUN_REACH) return null;
    if (name.form !== "name" || name.from === from || !page.naming.persons.has(page.lower[name.from - 1]!))
      continue;
    let beside = true;
    for (let i = from + 1; i <= name.from; i++) beside &&= isBeside(page, i);
    if (beside) return at;
  }
  return null;
}

/** Past marks of notes: "Ann Lowe,[1] the minister". */
function pastNotes({ exact }: Page, from: number): number {
  let at = from;
  while (exact[at] === "[" && /^\p{L}?\d{1,3}$/u.test(exact[at + 1] ?? "") && exact[at + 2] === "]") at += 3;
  return at;
}

/** Where a phrase ends that gives a name: "called", ", known as". */
function phrasesOf({ exact, lower, naming }: Page, from: number): number {
  let at = exact[from] === "," ? from + 1 : from;
  let called = false;
  while (at < from + 4 && (naming.called.has(lower[at] ?? "") || (called && lower[at] === naming.as))) {
    called = true;
    at++;
  }
  return called ? at : from;
}

/** True where a description behind a name is over: "Ann Lowe, the minister, left", but not "In Orvane, the city sleeps". */
function isApposed(page: Page, { to, description }: Draft, office: boolean): boolean {
  const { exact, lower, naming } = page;
  const word = lower[to] ?? "";
  if (word === naming.possessive) return false;
  if (naming.and.has(word)) {
    // "Ann, the minister and the poet": a list, of whom the minister is one. "Adviser for Mills and Rivers" goes on, and so
    // does "a lawyer and former judge".
    const next = to + 1;
    if (naming.determiners.has(lower[next] ?? "")) return false;
    return office ? to > description!.head + 1 : exact[next] === lower[next] && isBeside(page, next);
  }
  return office || isOver(page, to) || naming.who.has(word);
}

/** True where a name behind a description is over: "the minister, Ann Lowe, left", but not "With his mother, Lowe left". */
const isEnclosed = (page: Page, to: number): boolean =>
  isOver(page, to) || page.language.segmentation.sayings.has(page.lower[to]!);

function isOver(page: Page, to: number): boolean {
  const { lower, tokens, naming } = page;
  const word = lower[to];
  if (word === undefined || naming.phraseJoins.has(word) || Object.hasOwn(naming.placeLeads, word))
    return true;
  return word !== naming.possessive && (tokens[to]!.kind === "mark" || !isBeside(page, to));
}

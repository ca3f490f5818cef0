// Names that a document itself sets equal: "the Front for Open Reeds (FOR)", "FOR (Front for Open Reeds)", "the Reeds
// (ROR, a.k.a. FOR)", "Ann Lowe, also known as Reed". In brackets a name stands for the one before it where its letters
// come from that name, or where it is all that the brackets hold and looks like an acronym: "Doctors of the Reeds (MDR)".

import { phraseAt } from "../phrases.ts";
import { askedAndAnswered, namedTogether, pastArticle, pastAsCalled, pastKnownAs } from "./callings.ts";
import { isOneSpot, type Position, positionAt } from "./coordinates.ts";
import type { Named } from "./drafts.ts";
import type { LinkReason } from "./linking.ts";
import type { Page } from "./page.ts";
import { isAcronym } from "./types.ts";

export interface Alias {
  readonly of: Named;
  readonly alias: Named;
  readonly reason: LinkReason;
}

// "Front (FOR, a.k.a. ROR, also known as RR)": how many tokens a bracket is followed.
const BRACKET = 16;

export function* aliasesOf(page: Page, names: readonly Named[]): Iterable<Alias> {
  const starting = new Map<number, Named>();
  for (const name of names) if (!name.piece.inner) starting.set(name.piece.from, name);
  for (const of of names) {
    if (of.piece.inner) continue;
    if (page.exact[of.piece.to] === "(") yield* inBrackets(page, of, starting);
    yield* inTheOpen(page, of, starting);
  }
  const ordered = [...names].sort((a, b) => a.piece.from - b.piece.from);
  yield* askedAndAnswered(page, starting);
  yield* namedTogether(page, ordered);
  yield* onOneSpot(page, ordered);
}

function* inBrackets(page: Page, of: Named, starting: ReadonlyMap<number, Named>): Iterable<Alias> {
  let at = of.piece.to;
  let sure = false;
  let told = false;
  for (let steps = 0; steps < BRACKET; steps++) {
    at++;
    const word = page.exact[at];
    if (word === undefined || word === ")") break;
    const phrase = phraseAt(page.tables.alias, page.lower, at);
    if (phrase > 0) {
      sure = told = true;
      at += phrase - 1;
      continue;
    }
    const alias = starting.get(at);
    if (!alias) {
      if (!/^[,;/"“”'‘’]$/.test(word) && !page.naming.definite.has(page.lower[at]!)) break;
      continue;
    }
    const spelt = isShortFor(alias.key, of.key) || isShortFor(of.key, alias.key);
    // "the airport (ICAO: ORV)" tells what kind of code follows.
    if (
      page.exact[alias.piece.to] === ":" ||
      (!sure && !spelt && !isIntroduced(page, of, alias) && !isTranslated(page, of, alias))
    )
      break;
    sure = true;
    const reason = told
      ? "also known as"
      : spelt || isIntroduced(page, of, alias)
        ? "acronym in brackets"
        : "other name in brackets";
    yield isAcronym(page.exact[of.piece.from]!) && !of.key.includes(" ") && alias.key.includes(" ")
      ? { of: alias, alias: of, reason }
      : { of, alias, reason };
    at = alias.piece.to - 1;
  }
}

// "the Front (FR), the movement that its own members call the Reeds": how many tokens a name may stand off.
const CALLED = 9;

/** "Ann Lowe, also known as Reed"; "the Front, or FR, or Reeds"; "the FR, which calls itself the Reeds". */
function* inTheOpen(page: Page, of: Named, starting: ReadonlyMap<number, Named>): Iterable<Alias> {
  const { exact, lower, naming, tables } = page;
  const past = (at: number): number => pastArticle(page, at);
  const bracket = exact[of.piece.to] === "(" ? closing(exact, of.piece.to) + 1 : of.piece.to;
  const end = bracket > of.piece.to && bracket - of.piece.to < BRACKET ? bracket : of.piece.to;
  let at = exact[end] === "," ? end + 1 : end;
  const phrase = phraseAt(tables.openAlias, lower, at);
  if (phrase > 0) {
    const alias = starting.get(past(at + phrase));
    if (alias && mayBeOne(alias, of)) yield { of, alias, reason: "also known as" };
    return;
  }
  const known = pastKnownAs(page, at);
  if (known !== null) {
    const alias = starting.get(past(known));
    // "known as Orvane's garden": the name is not yet over.
    if (alias && mayBeOne(alias, of) && lower[alias.piece.to] !== naming.possessive)
      yield { of, alias, reason: "also known as" };
    return;
  }
  const called = pastAsCalled(page, of.piece.to);
  const whom = called === null ? undefined : starting.get(past(called));
  if (whom) yield { of: whom, alias: of, reason: "also known as" };
  let spelt = false;
  while (naming.or.has(lower[at] ?? "")) {
    const alias = starting.get(past(at + 1));
    if (!alias || !(spelt || isShortFor(alias.key, of.key))) break;
    spelt = true;
    yield { of, alias, reason: "also known as" };
    at = exact[alias.piece.to] === "," ? alias.piece.to + 1 : alias.piece.to;
  }
  for (let next = at; next < at + CALLED; next++) {
    if (starting.has(next) || /^[.;:!?]$/.test(exact[next] ?? ".")) break;
    const calling = phraseAt(tables.calling, lower, next);
    if (calling === 0) continue;
    const alias = starting.get(past(next + calling));
    if (alias && of.type === "Organisation") yield { of, alias, reason: "also known as" };
    break;
  }
}

/** "12°24′N 71°36′E / 12.400°N 71.600°E": positions on one spot. */
function* onOneSpot(page: Page, names: readonly Named[]): Iterable<Alias> {
  let last: { readonly name: Named; readonly position: Position } | null = null;
  for (const name of names) {
    if (name.type !== "Location" || page.tokens[name.piece.from]!.kind !== "number") continue;
    const position = positionAt(page, name.piece.from, last !== null);
    if (position === null) continue;
    if (last !== null && isOneSpot(last.position, position) && last.name.key !== name.key)
      yield { of: last.name, alias: name, reason: "the same spot" };
    else last = { name, position };
  }
}

/** A mosque is a place, and the body that prays there is called so too. */
const mayBeOne = (a: Named, b: Named): boolean =>
  a.type === b.type ||
  (a.type !== "Person" && b.type !== "Person" && a.type !== "Nationality" && b.type !== "Nationality");

function closing(exact: readonly string[], from: number): number {
  for (let at = from; at < from + BRACKET; at++) if (exact[at] === ")") return at;
  return -1;
}

/** "Sarai Qapu (the Reed Palace)", "FR (Reed Front)": all that the brackets hold is a name that says what it is. */
function isTranslated({ exact, lower, plain, naming }: Page, of: Named, alias: Named): boolean {
  const { from, to } = alias.piece;
  const article = from === of.piece.to + 2 && naming.definite.has(lower[from - 1]!);
  if (alias.type !== of.type || exact[to] !== ")" || to - from < 2) return false;
  if (from !== of.piece.to + 1 && !article) return false;
  // "in Orvane (the Reed Palace)" tells where in Orvane.
  const known = naming.places.has(exact.slice(of.piece.from, of.piece.to).join(" "));
  if (alias.type === "Location" && known) return false;
  if (alias.type === "Location")
    return article || (naming.placeHeads.has(plain[to - 1]!) && !naming.places.has(alias.key));
  return alias.type === "Organisation" && isAcronym(exact[of.piece.from]!) && !of.key.includes(" ");
}

/** "Doctors of the Reeds (MDR)": an acronym in another language's order, with nothing else in its brackets. */
function isIntroduced(page: Page, of: Named, alias: Named): boolean {
  const { exact, naming } = page;
  const word = exact[alias.piece.from]!;
  return (
    of.type === "Organisation" &&
    alias.type === "Organisation" &&
    of.key.includes(" ") &&
    alias.piece.from === of.piece.to + 1 &&
    exact[alias.piece.to] === ")" &&
    alias.piece.to - alias.piece.from === 1 &&
    isAcronym(word) &&
    !naming.organisations.has(word) &&
    !naming.places.has(word)
  );
}

/** True where the letters of `short` stand in this order in `long` from the start of one of its words on: "mko" in "mill key order". */
export function isShortFor(short: string, long: string): boolean {
  const letters = short.replace(/[^\p{L}]/gu, "");
  if (short.includes(" ") || letters.length < 2 || letters.length > 8 || !long.includes(" ")) return false;
  // "Pellam" in "Pellam Airport" is a word of it, not its letters.
  if (long.length > 300 || ` ${long} `.includes(` ${short} `)) return false;
  for (let from = 0; from >= 0; from = long.indexOf(" ", from + 1)) {
    const rest = from === 0 ? long : long.slice(from + 1);
    if (rest[0] !== letters[0] || !rest.includes(" ")) continue;
    let at = 0;
    for (const letter of rest) if (letter === letters[at]) at++;
    if (at >= letters.length) return true;
  }
  return false;
}

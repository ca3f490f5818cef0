// Descriptions: "the rebels", "a senior official of the ministry", "three sponsors", "Spain's foreign minister", "the
// Syrian government". Without a grammar: a noun that the language lists for a person, people, a group or a place, the
// words before it back to a determiner or an owner, and what "of" and its like add behind it. One person is a Person;
// several who are told of together act as a group, so that "the rebels" is an Organisation. A lone singular noun is left
// out, since it is mostly part of something else.

import type { ActorType } from "../../model/actor.ts";
import { compoundStem, isBeside, isNameToken, isNation, isPlural, type Page } from "./page.ts";
import { isAcronym } from "./types.ts";

export interface Description {
  /** Tokens, half-open; `head` is the noun. */
  readonly from: number;
  readonly to: number;
  readonly head: number;
  readonly type: ActorType;
  readonly many: boolean;
  /** How it opens: "the rebels", "this group", "a spokesman", "Spain's minister", "rebel leaders". */
  readonly opening: "definite" | "indefinite" | "owned" | "bare";
}

/** A name's tokens, with its title. */
export interface Taken {
  readonly from: number;
  readonly to: number;
}

// "the four senior armed opposition leaders": beyond this many words the determiner belongs to something else.
const REACH = 6;
const OWNER = 8;
// "the Upper Mill Valley Guard Commander": a longer name before an office is not its body's.
const OFFICE_OF = 6;
// "a member of the board of the bank of the valley": more phrases than this are a list that nobody wrote.
const PHRASES = 3;

/**
 * `offices` are titles in capitals without a name: "the Prime Minister". `isDescribed` may know of a noun that it describes
 * nobody where it stands.
 */
export function descriptionsOf(
  page: Page,
  names: readonly Taken[],
  offices: readonly Taken[],
  isDescribed: (noun: number) => boolean = () => true,
): readonly Description[] {
  const starts = new Map<number, number>();
  const ends = new Set<number>();
  // "the State Department Spokesperson": whose office it is stands before it.
  const bodies = new Map<number, number>();
  const named = new Uint8Array(page.tokens.length);
  for (const { from, to } of names) {
    named.fill(1, from, to);
    starts.set(from, Math.max(to, starts.get(from) ?? 0));
    ends.add(to);
    if (to - from < OFFICE_OF && isBeside(page, to)) bodies.set(to, Math.min(from, bodies.get(to) ?? from));
  }
  const heads = new Map(offices.map((office) => [office.to - 1, office]));
  const found: Description[] = [];
  // From the last to the first, so that what a phrase leads to is known when it is reached.
  for (let at = page.tokens.length - 1; at >= 0; at--) {
    if (page.use[at] === 0) continue;
    const office = heads.get(at);
    if (office) {
      if (!isDescribed(at)) continue;
      const to = goingOn(page, at + 1, starts);
      const opened = officeOpening(page, bodies.get(office.from) ?? office.from);
      starts.set(opened.from, Math.max(to, starts.get(opened.from) ?? 0));
      found.push({ ...opened, to, head: at, type: "Person", many: false });
      continue;
    }
    // "presidential candidate Ann Lowe": a title belongs to its name.
    const noun = named[at] === 1 ? null : nounAt(page, at);
    if (noun === null || !isDescribed(at)) continue;
    // "police officers": the last noun of a chain is its head.
    if (isBeside(page, at + 1) && page.use[at + 1] !== 0 && nounAt(page, at + 1) !== null) continue;
    const opened = openingOf(page, at, noun.many) ?? besideOf(page, at, ends);
    if (opened === null) continue;
    const to = goingOn(page, at + 1, starts);
    starts.set(opened.from, Math.max(to, starts.get(opened.from) ?? 0));
    found.push({ ...opened, to, head: at, ...noun });
  }
  return withOwners(page, found.reverse(), names);
}

function nounAt(
  { lower, exact, tokens, naming, opens, use }: Page,
  at: number,
): { readonly type: ActorType; readonly many: boolean } | null {
  const word = lower[at];
  if (word === undefined || tokens[at]!.kind !== "word") return null;
  // "Commanders of the army met": only where a sentence opens does a capital say nothing.
  if (word !== exact[at] && !(opens[at] === 1 && use[at] === 1 && naming.people.has(word))) return null;
  if (naming.people.has(word)) return { type: "Organisation", many: true };
  if (naming.groups.has(word)) return { type: "Organisation", many: isPlural(naming, word) };
  if (naming.persons.has(word)) return { type: "Person", many: false };
  if (naming.sites.has(word)) return { type: "Location", many: isPlural(naming, word) };
  return null;
}

/** "the President", "his Foreign Minister", "Iraqi Prime Minister": an office with what stands before it. */
function officeOpening(page: Page, office: number): Opening {
  const { lower, naming } = page;
  let from = office;
  while (
    from > 0 &&
    office - from < 2 &&
    isBeside(page, from) &&
    (isNation(page, from - 1) || isKnownName(page, from - 1))
  )
    from--;
  // "507th Reed Guard Commander"
  if (from > 0 && isBeside(page, from) && /^\d+\p{L}+$/u.test(page.exact[from - 1]!)) from--;
  if (from === 0 || !isBeside(page, from))
    return { from, opening: isOwner(page, from - 1) ? "owned" : "bare" };
  const before = lower[from - 1]!;
  if (!naming.determiners.has(before)) return { from, opening: "bare" };
  const opening = Object.hasOwn(naming.pronouns, before)
    ? "owned"
    : naming.definite.has(before) || naming.demonstratives.has(before)
      ? "definite"
      : "indefinite";
  return { from: from - 1, opening };
}

/** "Ann Lowe, leader of the party": right after a name a noun needs no determiner. */
function besideOf({ exact, naming, lower }: Page, at: number, ends: ReadonlySet<number>): Opening | null {
  let from = at;
  while (
    from > 0 &&
    at - from < 3 &&
    (naming.modifiers.has(lower[from - 1]!) || naming.titleModifiers.has(lower[from - 1]!))
  )
    from--;
  return exact[from - 1] === "," && ends.has(from - 1) ? { from, opening: "bare" } : null;
}

type Opening = Pick<Description, "from" | "opening">;

function openingOf(page: Page, head: number, many: boolean): Opening | null {
  const { lower, exact, naming, tokens } = page;
  let from = head;
  let named = false;
  // The widest stretch of words that surely modify, for where no determiner turns up.
  let bare = head;
  let sure = true;
  while (from > 0 && head - from < REACH && isBeside(page, from)) {
    const at = from - 1;
    const word = lower[at]!;
    if (naming.determiners.has(word)) {
      // "said that rebels": a plural takes no "that" before it.
      if (many && naming.singulars.has(word)) break;
      const definite = naming.definite.has(word) || naming.demonstratives.has(word);
      from--;
      // "all the other leaders": determiners may stand in a row.
      while (from > 0 && head - from < REACH && isBeside(page, from)) {
        const outer = lower[from - 1]!;
        if (!naming.determiners.has(outer) || naming.singulars.has(outer)) break;
        from--;
      }
      const owned = Object.hasOwn(naming.pronouns, word);
      return { from, opening: owned ? "owned" : definite ? "definite" : "indefinite" };
    }
    if (isOwner(page, at)) return { from, opening: "owned" };
    if (!modifies(page, at)) break;
    from--;
    const name = isNation(page, at) || isKnownName(page, at);
    const known =
      name ||
      naming.modifiers.has(word) ||
      naming.groups.has(word) ||
      tokens[at]!.kind === "number" ||
      naming.modifierEndings.some((ending) => word.length > ending.length + 3 && word.endsWith(ending)) ||
      (exact[at] !== word && compoundStem(naming, exact[at]!) !== null);
    sure &&= known;
    if (sure) {
      bare = from;
      named ||= name || exact[at] !== word;
    }
  }
  // "Syrian government", "UN officials", "US-led coalition": a name tells which one is meant.
  if (many || named) return { from: bare, opening: "bare" };
  return null;
}

function modifies(page: Page, at: number): boolean {
  const { lower, exact, tokens, language, opens } = page;
  const word = lower[at]!;
  if (tokens[at]!.kind === "number") return true;
  return (
    tokens[at]!.kind === "word" &&
    !language.numbers.stops.has(word) &&
    !/^['’]/.test(word) &&
    (exact[at] === word ||
      isNameToken(page, at) ||
      opens[at] === 1 ||
      compoundStem(page.naming, exact[at]!) !== null)
  );
}

const isKnownName = ({ exact, naming }: Page, at: number): boolean =>
  naming.places.has(exact[at]!) ||
  naming.organisations.has(exact[at]!) ||
  naming.faiths.has(exact[at]!) ||
  (isAcronym(exact[at]!) && !naming.otherAcronyms.has(exact[at]!));

/** "'s", and the bare apostrophe of a plural. */
const isOwner = ({ lower, tokens, naming }: Page, at: number): boolean =>
  lower[at] === naming.possessive ||
  (lower[at] === "'" &&
    at > 0 &&
    tokens[at - 1]!.end === tokens[at]!.start &&
    lower[at - 1]!.endsWith(naming.pluralEnding));

/** Where a description ends that "of the party" or "to Spain" goes on with. */
function goingOn(page: Page, to: number, starts: ReadonlyMap<number, number>): number {
  const { lower, naming } = page;
  for (let phrases = 0; phrases < PHRASES; phrases++) {
    if (!isBeside(page, to) || !naming.phraseJoins.has(lower[to]!) || !isBeside(page, to + 1)) break;
    let next = to + 1;
    if (!starts.has(next) && naming.definite.has(lower[next]!) && isBeside(page, next + 1)) next++;
    const end = starts.get(next);
    if (end === undefined) break;
    to = end;
  }
  return to;
}

/** "[Spain's] foreign minister": whoever owns belongs to the description. */
function withOwners(
  page: Page,
  found: readonly Description[],
  names: readonly Taken[],
): readonly Description[] {
  const ends = new Map<number, number>();
  for (const { from, to } of names) ends.set(to, Math.min(from, ends.get(to) ?? from));
  return found.map((one) => {
    let { from } = one;
    if (one.opening === "owned" && from > 0 && isOwner(page, from - 1)) {
      const owner = ends.get(from - 1);
      // "the son's wife's brother's …": beyond this it is a riddle.
      if (owner !== undefined && from - owner < OWNER)
        from = owner > 0 && page.naming.definite.has(page.lower[owner - 1]!) ? owner - 1 : owner;
    }
    ends.set(one.head + 1, Math.min(from, ends.get(one.head + 1) ?? from));
    return from === one.from ? one : { ...one, from };
  });
}

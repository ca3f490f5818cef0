// Which names of one document name the same actor, and why: the same name, an acronym and what it stands for, two
// spellings, a surname and the one full name that ends in it, a shorter form of a body's name. Never merges on a surname
// that two people of the document share, and never two people whose first names differ. Whether two documents mean the
// same actor is not asked here, but the same full name gives the same id in both.

import type { NamingWords } from "../../lang/naming-words.ts";
import type { ActorType } from "../../model/actor.ts";
import { idOf } from "../../model/id.ts";
import {
  areSpellings,
  canonical,
  initialsOf,
  isShortForm,
  personWords,
  spellingKey,
} from "../../text/spelling.ts";
import { isPlural } from "./page.ts";

/** A name that stands in the document, under the key by which it is compared. */
export interface NameGroup {
  readonly key: string;
  readonly type: ActorType;
  /** As written, where it stands first. */
  readonly name: string;
  readonly count: number;
  /** Keys that the document sets equal: "Front for Reeds (FR)". */
  readonly aliases: readonly { readonly key: string; readonly reason: LinkReason }[];
}

export type LinkReason =
  | "acronym"
  | "acronym in brackets"
  | "also known as"
  | "the same spot"
  | "surname of a full name"
  | "part of a full name"
  | "middle name left out"
  | "spelling variant"
  | "shorter form"
  | "name of the same state or body";

/** Why a name was taken for a fuller one of the same document. */
export interface NameLink {
  readonly from: NameGroup;
  readonly into: NameGroup;
  readonly reason: LinkReason;
}

export interface LinkedNames {
  /** The id of the actor that a name names. */
  readonly idOf: (type: ActorType, key: string) => string | null;
  readonly links: readonly NameLink[];
}

/** A name's own id: the same for every document that holds this name and no fuller one. */
export const actorId = (type: ActorType, name: string): string => idOf("a", type, canonical(name));

export { canonical } from "../../text/spelling.ts";

type Fuller = Map<NameGroup, { readonly into: NameGroup; readonly reason: LinkReason }>;

export function link(groups: readonly NameGroup[], naming: NamingWords): LinkedNames {
  const byKey = new Map(groups.map((group) => [`${group.type} ${group.key}`, group]));
  const fuller: Fuller = new Map();
  const merge = (from: NameGroup | undefined, into: NameGroup, reason: LinkReason): void => {
    if (from === undefined || from === into || fuller.has(from) || follow(fuller, into) === from) return;
    fuller.set(from, { into, reason });
  };
  const people = groups.filter((group) => group.type === "Person");
  const bodies = groups.filter((group) => group.type === "Organisation");

  mergeSpellings(people, naming, merge);
  mergeMiddleNames(people, merge);
  for (const [word, { owner, last }] of onlyOwners(people, fuller)) {
    const single = byKey.get(`Person ${word}`);
    merge(single, owner, last ? "surname of a full name" : "part of a full name");
  }
  mergeSurnameSpellings(people, fuller, merge);

  for (const group of groups)
    for (const { key, reason } of group.aliases)
      for (const type of [group.type, "Organisation", "Location"] as const) {
        const other = byKey.get(`${type} ${key}`);
        if (other !== undefined && other !== group) {
          merge(other, group, reason);
          break;
        }
      }
  mergeAcronyms(bodies, merge);
  mergeShorter(bodies, naming, merge);

  const links: NameLink[] = [...fuller].map(([from, { into, reason }]) => ({ from, into, reason }));
  const ids = new Map<NameGroup, string>();
  for (const group of groups) {
    const owner = follow(fuller, group);
    const known = Object.hasOwn(naming.sameAs, owner.name) ? naming.sameAs[owner.name]! : owner.name;
    ids.set(group, actorId(owner.type, owner.type === "Nationality" ? singular(known, naming) : known));
  }
  const firstOf = new Map<string, NameGroup>();
  for (const group of groups) {
    if (fuller.has(group)) continue;
    const first = firstOf.get(ids.get(group)!);
    if (first === undefined) firstOf.set(ids.get(group)!, group);
    else links.push({ from: group, into: first, reason: "name of the same state or body" });
  }
  return {
    idOf: (type, key) => {
      const group = byKey.get(`${type} ${key}`);
      return group === undefined ? null : ids.get(group)!;
    },
    links,
  };
}

type Merging = (from: NameGroup | undefined, into: NameGroup, reason: LinkReason) => void;

/** "Tessmarkers" and "Tessmarker" are one nation. */
const singular = (name: string, naming: NamingWords): string =>
  isPlural(naming, name) && name.length > 4 ? name.slice(0, -naming.pluralEnding.length) : name;

function follow(fuller: Fuller, group: NameGroup): NameGroup {
  let owner = group;
  for (let steps = 0; steps < 6; steps++) {
    const next = fuller.get(owner);
    if (next === undefined) break;
    owner = next.into;
  }
  return owner;
}

const commoner = (a: NameGroup, b: NameGroup): number => b.count - a.count || b.key.length - a.key.length;

/** "Nouri al-Maliki" and "Nuri AlMaliki": as many words, each a spelling of the other's. The commoner one leads. */
function mergeSpellings(people: readonly NameGroup[], naming: NamingWords, merge: Merging): void {
  const blocks = new Map<string, NameGroup[]>();
  for (const group of [...people].sort(commoner)) {
    const words = personWords(group.name);
    if (words.length < 2) continue;
    const key = `${words.length} ${spellingKey(words[0]!)} ${spellingKey(words.at(-1)!)}`;
    const block = blocks.get(key);
    if (block === undefined) blocks.set(key, [group]);
    else {
      const leader = block.find((one) => areNamesSpelt(personWords(one.name), words, naming));
      if (leader) merge(group, leader, "spelling variant");
      else if (block.length < 20) block.push(group);
    }
  }
}

function areNamesSpelt(a: readonly string[], b: readonly string[], naming: NamingWords): boolean {
  return a.every((word, i) => areGivenSpellings(word, b[i]!, naming) && areSpellings(word, b[i]!));
}

/** False for two given names that are both well known and not known for one: "anna" and "anne", "maria" and "mario". */
function areGivenSpellings(a: string, b: string, naming: NamingWords): boolean {
  const known = (word: string): boolean => naming.givenNames.has(word[0]?.toUpperCase() + word.slice(1));
  if (a === b || !known(a) || !known(b)) return true;
  return naming.oneGivenName.some((spellings) => spellings.has(a) && spellings.has(b));
}

/** "Ann Lowe" and "Ann M. Lowe": first and last word the same. */
function mergeMiddleNames(people: readonly NameGroup[], merge: Merging): void {
  const ends = new Map<string, NameGroup>();
  const byLength = people
    .filter((group) => group.key.includes(" "))
    .sort((a, b) => b.key.length - a.key.length);
  for (const group of byLength) {
    const words = group.key.split(" ");
    const key = `${words[0]} ${words.at(-1)}`;
    const known = ends.get(key);
    if (known === undefined) ends.set(key, group);
    else if (words.length === 2) merge(group, known, "middle name left out");
  }
}

interface Owner {
  readonly owner: NameGroup;
  /** True where the word is the last of the full name. */
  readonly last: boolean;
}

/** Surnames and given names with the one full name that holds them. A word that two people share owns nobody. */
function onlyOwners(people: readonly NameGroup[], fuller: Fuller): ReadonlyMap<string, Owner> {
  const owners = new Map<string, Owner | null>();
  const claim = (word: string, group: NameGroup, last: boolean): void => {
    const owner = follow(fuller, group);
    const known = owners.get(word);
    if (known === undefined) owners.set(word, { owner, last });
    else if (known !== null && known.owner !== owner) owners.set(word, null);
  };
  for (const group of people) {
    const words = group.key.split(" ");
    if (words.length < 2 || group.key.length > 400) continue;
    const last = words.at(-1)!;
    claim(last, group, true);
    // "al-rashid" is called "Rashid" too.
    const bare = last.replace(/^\p{L}{1,3}-/u, "");
    if (bare !== last) claim(bare, group, true);
    if (words[0] !== last) claim(words[0]!, group, false);
    if (words.length > 2) claim(words.slice(1).join(" "), group, false);
  }
  const found = new Map<string, Owner>();
  for (const [word, owner] of owners) if (owner) found.set(word, owner);
  return found;
}

/** "Colonel Arasai" for "Tobin Arrasay", where nobody else's surname is spelt alike. */
function mergeSurnameSpellings(people: readonly NameGroup[], fuller: Fuller, merge: Merging): void {
  const owners = new Map<string, NameGroup | null>();
  for (const group of people) {
    const words = personWords(group.name);
    if (words.length < 2) continue;
    const key = spellingKey(words.at(-1)!);
    const owner = follow(fuller, group);
    const known = owners.get(key);
    owners.set(key, known === undefined || known === owner ? owner : null);
  }
  for (const group of people) {
    const words = personWords(group.name);
    if (words.length !== 1 || fuller.has(group)) continue;
    const owner = owners.get(spellingKey(words[0]!));
    const surname = owner && personWords(owner.name).at(-1)!;
    // Four letters on: "Roy" and "Ray" are two families.
    if (surname && words[0]!.length > 3 && areSpellings(surname, words[0]!))
      merge(group, owner, "spelling variant");
  }
}

function mergeAcronyms(bodies: readonly NameGroup[], merge: Merging): void {
  const byInitials = new Map<string, NameGroup | null>();
  for (const group of bodies)
    for (const initials of initialsOf(group.name)) {
      const known = byInitials.get(initials);
      if (known && known !== group && withoutSmall(known.name) === withoutSmall(group.name))
        merge(group, known, "spelling variant");
      else byInitials.set(initials, known === undefined || known === group ? group : null);
    }
  for (const group of bodies) {
    if (group.key.includes(" ") || !isShortForm(group.name)) continue;
    const full = byInitials.get(group.name.replace(/\./g, "").toUpperCase());
    if (full) merge(group, full, "acronym");
  }
}

/** "Reed-e Front" and "Reed Front" are one: no words of one or two letters. */
const withoutSmall = (name: string): string =>
  canonical(name)
    .split(" ")
    .filter((word) => word.length > 2)
    .join(" ");

/**
 * "the Assembly", "the Delta Assembly" and "Delta Assembly for Self-Rule": a shorter form opens or closes the one longer
 * name that holds it. "the Irrigators' League" holds words of the "League of Upland Irrigators" in another order.
 */
function mergeShorter(bodies: readonly NameGroup[], naming: NamingWords, merge: Merging): void {
  const longer = new Map<string, NameGroup | null>();
  const holders = new Map<string, NameGroup[]>();
  const claim = (key: string, group: NameGroup): void => {
    const known = longer.get(key);
    longer.set(key, known === undefined || known === group ? group : null);
  };
  const bags = new Map(bodies.map((group) => [group, bagOf(group.key, naming)]));
  for (const group of bodies) {
    const words = group.key.split(" ");
    // A longer name is a list or a heading.
    if (words.length < 2 || words.length > 14) continue;
    for (let cut = 1; cut < words.length; cut++) {
      const next = words[cut]!;
      // What an "of" adds may be left out, and a last "organisation"; but "Reed" is the "Reed Front" only if it acts.
      const tail = cut === words.length - 1 && (naming.anyBody.has(next) || naming.bodySuffixes.has(next));
      const first = cut === 1 && !isKnown(group.name.split(/\s+/)[0]!, naming);
      if (naming.organisationJoins.has(next) || tail || first) claim(words.slice(0, cut).join(" "), group);
      if (!naming.organisationJoins.has(next)) claim(words.slice(cut).join(" "), group);
    }
    for (const word of bags.get(group)!) {
      const known = holders.get(word);
      if (known === undefined) holders.set(word, [group]);
      else if (known.length < CROWD) known.push(group);
    }
  }
  for (const group of bodies) {
    const full = longer.get(group.key);
    if (full) {
      merge(group, full, "shorter form");
      continue;
    }
    const bag = bags.get(group)!;
    if (bag.size < 2 || full === null) continue;
    const [first, ...rest] = [...bag];
    const holding = (holders.get(first!) ?? []).filter(
      (one) => bags.get(one)!.size > bag.size && rest.every((word) => bags.get(one)!.has(word)),
    );
    if (holding.length === 1) merge(group, holding[0]!, "shorter form");
  }
}

/** "UN" in "UN Youth Council", "French" in "French Guard": what a longer name only belongs to. */
const isKnown = (word: string, naming: NamingWords): boolean =>
  naming.organisations.has(word) ||
  naming.places.has(word) ||
  naming.nationalities.has(word) ||
  /^\p{Lu}{2,}$/u.test(word);

// A word that this many names share says nothing of any.
const CROWD = 40;

/** The words of a body's name, without small ones, possessive marks and the "s" of plurals. */
const bagOf = (key: string, naming: NamingWords): ReadonlySet<string> =>
  new Set(
    canonical(key)
      .split(" ")
      .filter((word) => word.length > 2 && !naming.organisationJoins.has(word) && !naming.definite.has(word)),
  );

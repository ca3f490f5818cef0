// Which names of one document name the same actor: the same name, an acronym and what it stands for, a surname and the
// one full name that ends in it. Never merges on a surname that two people of the document share. Whether two documents
// mean the same actor is not asked here, but the same full name gives the same id in both.

import type { NamingWords } from "../../lang/naming-words.ts";
import type { ActorType } from "../../model/actor.ts";
import { idOf } from "../../model/id.ts";
import { isPlural } from "./page.ts";

/** A name that stands in the document, under the key by which it is compared. */
export interface NameGroup {
  readonly key: string;
  readonly type: ActorType;
  /** As written, where it stands first. */
  readonly name: string;
  readonly count: number;
  /** Keys that the document sets equal: "Front for Reeds (FR)". */
  readonly aliases: readonly string[];
}

export interface Link {
  readonly actor: string;
}

/** A name's own id: the same for every document that holds this name and no fuller one. */
export const actorId = (type: ActorType, name: string): string => idOf("a", type, canonical(name));

/** "Harbour  Guard" and "harbour guard" are one: no case, dots, marks on letters or doubled blanks. */
export const canonical = (name: string): string =>
  name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[.’'`]/g, "")
    .replace(/[-‐‑–]/g, " ")
    .replace(/\s+/g, " ")
    .trim();

/** For each key of a name its actor's id. */
export function link(groups: readonly NameGroup[], naming: NamingWords): ReadonlyMap<string, string> {
  const byKey = new Map(groups.map((group) => [`${group.type} ${group.key}`, group]));
  const fuller = new Map<NameGroup, NameGroup>();
  const people = groups.filter((group) => group.type === "Person");
  const bodies = groups.filter((group) => group.type === "Organisation");

  for (const [surname, full] of onlyOwners(people)) {
    const single = byKey.get(`Person ${surname}`);
    if (single) fuller.set(single, full);
  }
  mergeMiddleNames(people, fuller);

  const byInitials = new Map<string, NameGroup | null>();
  for (const group of bodies)
    for (const initials of initialsOf(group.name)) {
      const known = byInitials.get(initials);
      if (known && known !== group && spelling(known.name) === spelling(group.name)) fuller.set(group, known);
      else byInitials.set(initials, known === undefined || known === group ? group : null);
    }
  for (const group of bodies) {
    if (group.key.includes(" ")) continue;
    const acronym = group.name.replace(/\./g, "");
    const full = /^\p{Lu}[\p{L}]{0,6}\p{Lu}$/u.test(acronym) ? byInitials.get(acronym.toUpperCase()) : null;
    if (full && full !== group) fuller.set(group, full);
  }
  for (const group of groups)
    for (const alias of group.aliases) {
      const other = byKey.get(`${group.type} ${alias}`);
      if (other && other !== group && !leadsTo(fuller, group, other)) fuller.set(other, group);
    }
  for (const [short, full] of shortened(bodies)) if (!fuller.has(short)) fuller.set(short, full);
  // "Reed Front" for "Reed Front Organisation": a fuller name that goes on with one word.
  for (const full of bodies) {
    const words = full.key.split(" ");
    const short = words.length > 2 ? byKey.get(`Organisation ${words.slice(0, -1).join(" ")}`) : undefined;
    if (short && !fuller.has(short) && !leadsTo(fuller, full, short)) fuller.set(short, full);
  }

  const ids = new Map<string, string>();
  for (const group of groups) {
    const owner = follow(fuller, group);
    const name = Object.hasOwn(naming.sameAs, owner.name) ? naming.sameAs[owner.name]! : owner.name;
    ids.set(
      `${group.type} ${group.key}`,
      actorId(owner.type, group.type === "Nationality" ? singular(name, naming) : name),
    );
  }
  return ids;
}

/** "Reed-e Front" and "Reed Front" are one: no words of one or two letters. */
const spelling = (name: string): string =>
  canonical(name)
    .split(" ")
    .filter((word) => word.length > 2)
    .join(" ");

/** "Tessmarkers" and "Tessmarker" are one nation. */
const singular = (name: string, naming: NamingWords): string =>
  isPlural(naming, name) && name.length > 4 ? name.slice(0, -naming.pluralEnding.length) : name;

function follow(fuller: ReadonlyMap<NameGroup, NameGroup>, group: NameGroup): NameGroup {
  let owner = group;
  for (let steps = 0; steps < 4 && fuller.has(owner); steps++) owner = fuller.get(owner)!;
  return owner;
}

const leadsTo = (fuller: ReadonlyMap<NameGroup, NameGroup>, from: NameGroup, to: NameGroup): boolean =>
  follow(fuller, from) === to;

/** Surnames and given names with the one full name that holds them. A word that two people share owns nobody. */
function onlyOwners(people: readonly NameGroup[]): ReadonlyMap<string, NameGroup> {
  const owners = new Map<string, NameGroup | null>();
  const claim = (word: string, group: NameGroup): void => {
    const known = owners.get(word);
    if (known === undefined) owners.set(word, group);
    else if (known !== group)
      owners.set(word, known && samePerson(known, group) ? longer(known, group) : null);
  };
  for (const group of people) {
    const words = group.key.split(" ");
    if (words.length < 2) continue;
    const last = words.at(-1)!;
    claim(last, group);
    // "al-rashid" is called "Rashid" too.
    const bare = last.replace(/^\p{L}{1,3}-/u, "");
    if (bare !== last) claim(bare, group);
    if (words[0] !== last) claim(words[0]!, group);
    if (words.length > 2) claim(words.slice(1).join(" "), group);
  }
  const found = new Map<string, NameGroup>();
  for (const [word, group] of owners) if (group) found.set(word, group);
  return found;
}

const longer = (a: NameGroup, b: NameGroup): NameGroup => (b.key.length > a.key.length ? b : a);

/** "Ann Lowe" and "Ann M. Lowe": first and last word the same. */
function samePerson(a: NameGroup, b: NameGroup): boolean {
  const [one, two] = [a.key.split(" "), b.key.split(" ")];
  return one[0] === two[0] && one.at(-1) === two.at(-1) && one.length !== two.length;
}

function mergeMiddleNames(people: readonly NameGroup[], fuller: Map<NameGroup, NameGroup>): void {
  const ends = new Map<string, NameGroup>();
  const byLength = people
    .filter((group) => group.key.includes(" "))
    .sort((a, b) => b.key.length - a.key.length);
  for (const group of byLength) {
    const words = group.key.split(" ");
    const key = `${words[0]} ${words.at(-1)}`;
    const known = ends.get(key);
    if (known === undefined) ends.set(key, group);
    else if (words.length === 2) fuller.set(group, known);
  }
}

/** Initials of a name of several words, with and without its small words: "Front for Open Reeds" gives FOR, FFOR. */
function initialsOf(name: string): readonly string[] {
  const words = name.split(/[\s-]+/).filter((word) => /^\p{L}/u.test(word));
  if (words.length < 2) return [];
  const of = (list: readonly string[]): string => list.map((word) => word[0]!.toUpperCase()).join("");
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word));
  return capitals.length > 1 ? [...new Set([of(capitals), of(words)])] : [of(words)];
}

/** "the Assembly" for the one longer name of a body that opens or closes with that word. */
function shortened(bodies: readonly NameGroup[]): readonly (readonly [NameGroup, NameGroup])[] {
  const ends = new Map<string, NameGroup | null>();
  for (const group of bodies) {
    const words = group.key.split(" ");
    if (words.length < 2) continue;
    for (const word of new Set([words[0]!, words.at(-1)!])) {
      const known = ends.get(word);
      ends.set(word, known === undefined || known === group ? group : null);
    }
  }
  const found: (readonly [NameGroup, NameGroup])[] = [];
  for (const group of bodies) {
    if (group.key.includes(" ")) continue;
    const full = ends.get(group.key);
    if (full) found.push([group, full]);
  }
  return found;
}

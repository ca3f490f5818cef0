// Which names of one document name the same actor, and why: the same name, an acronym and what it stands for, two
// spellings, a surname and the one full name that ends in it, a shorter form of a body's name. Never merges on a surname
// that two people of the document share, and never two people whose first names differ. Whether two documents mean the
// same actor is not asked here, but the same full name gives the same id in both.

import type { NamingWords } from "../../lang/naming-words.ts";
import type { ActorType } from "../../model/actor.ts";
import { idOf } from "../../model/id.ts";
import { canonical } from "../../text/spelling.ts";
import { mergeBodies } from "./named-bodies.ts";
import { mergePeople } from "./named-people.ts";
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
  | "other name in brackets"
  | "also known as"
  | "asked and answered"
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

export type Fuller = Map<NameGroup, { readonly into: NameGroup; readonly reason: LinkReason }>;

export function link(groups: readonly NameGroup[], naming: NamingWords): LinkedNames {
  const byKey = new Map(groups.map((group) => [`${group.type} ${group.key}`, group]));
  const fuller: Fuller = new Map();
  const merge = (from: NameGroup | undefined, into: NameGroup, reason: LinkReason): void => {
    if (from === undefined || from === into || fuller.has(from) || follow(fuller, into) === from) return;
    fuller.set(from, { into, reason });
  };
  const people = groups.filter((group) => group.type === "Person");
  const bodies = groups.filter((group) => group.type === "Organisation");

  mergePeople(people, (word) => byKey.get(`Person ${word}`), fuller, naming, merge);

  // A name that only its own words tell of may have been taken for a person's.
  for (const group of groups)
    for (const { key, reason } of group.aliases)
      for (const type of [group.type, "Organisation", "Location", "Person"] as const) {
        const other = byKey.get(`${type} ${key}`);
        if (other !== undefined && other !== group) {
          merge(other, group, reason);
          break;
        }
      }
  mergeBodies(bodies, naming, merge);

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

export type Merging = (from: NameGroup | undefined, into: NameGroup, reason: LinkReason) => void;

/** "Tessmarkers" and "Tessmarker" are one nation. */
const singular = (name: string, naming: NamingWords): string =>
  isPlural(naming, name) && name.length > 4 ? name.slice(0, -naming.pluralEnding.length) : name;

export function follow(fuller: Fuller, group: NameGroup): NameGroup {
  let owner = group;
  for (let steps = 0; steps < 6; steps++) {
    const next = fuller.get(owner);
    if (next === undefined) break;
    owner = next.into;
  }
  return owner;
}

// Which names of people in one document name the same person: spellings of one name, a middle name left out, a surname
// or a given name that one full name alone holds. Never two people whose first names differ.

import type { NamingWords } from "../../lang/naming-words.ts";
import { areSpellings, personWords, spellingKey } from "../../text/spelling.ts";
import { type Fuller, follow, type Merging, type NameGroup } from "./linking.ts";

/** Says which names of people lead to which; `single` finds the group of a name that stands alone. */
export function mergePeople(
  people: readonly NameGroup[],
  single: (word: string) => NameGroup | undefined,
  fuller: Fuller,
  naming: NamingWords,
  merge: Merging,
): void {
  mergeSpellings(people, naming, merge);
  mergeMiddleNames(people, merge);
  for (const [word, { owner, last }] of onlyOwners(people, fuller, naming))
    merge(single(word), owner, last ? "surname of a full name" : "part of a full name");
  mergeSurnameSpellings(people, fuller, naming, merge);
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

const isGiven = (word: string, naming: NamingWords): boolean =>
  naming.givenNames.has(word[0]?.toUpperCase() + word.slice(1));

/** False for two given names that are both well known and not known for one: "anna" and "anne", "maria" and "mario". */
function areGivenSpellings(a: string, b: string, naming: NamingWords): boolean {
  if (a === b || !isGiven(a, naming) || !isGiven(b, naming)) return true;
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

/** "eve tamble" of "eve tamble of pellam". */
function ownWords(words: readonly string[], naming: NamingWords): readonly string[] {
  const of = words.findIndex((word) => naming.organisationJoins.has(word));
  return of < 0 ? words : words.slice(0, of);
}

interface Owner {
  readonly owner: NameGroup;
  /** True where the word is the last of the full name. */
  readonly last: boolean;
}

/** Surnames and given names with the one full name that holds them. A word that two people share owns nobody. */
function onlyOwners(
  people: readonly NameGroup[],
  fuller: Fuller,
  naming: NamingWords,
): ReadonlyMap<string, Owner> {
  const owners = new Map<string, Owner | null>();
  const claim = (word: string, group: NameGroup, last: boolean): void => {
    const owner = follow(fuller, group);
    const known = owners.get(word);
    if (known === undefined) owners.set(word, { owner, last });
    else if (known !== null && known.owner !== owner) owners.set(word, null);
  };
  for (const group of people) {
    if (group.key.length > 400) continue;
    // "Eve Tamble of Pellam" is called Tamble.
    const words = ownWords(group.key.split(" "), naming);
    if (words.length < 2) continue;
    const last = words.at(-1)!;
    claim(last, group, true);
    // "al-rashid" is called "Rashid" too.
    const bare = last.replace(/^\p{L}{1,3}-/u, "");
    if (bare !== last) claim(bare, group, true);
    if (words[0] !== last) claim(words[0]!, group, false);
    if (words.length > 2) claim(words.slice(1).join(" "), group, false);
  }
  const found = new Map<string, Owner>();
  for (const [word, owner] of owners)
    if (owner && (owner.last || isCalled(word, naming))) found.set(word, owner);
  return found;
}

/** False for "Mathematical", which is nobody's given name, and for "Al", which is only the start of one. */
const isCalled = (word: string, naming: NamingWords): boolean =>
  word.includes(" ") ||
  (!naming.particles.has(word) &&
    (isGiven(word, naming) || !naming.modifierEndings.some((ending) => word.endsWith(ending))));

/** "Colonel Arasai" for "Tobin Arrasay", where nobody else's surname is spelt alike. */
function mergeSurnameSpellings(
  people: readonly NameGroup[],
  fuller: Fuller,
  naming: NamingWords,
  merge: Merging,
): void {
  const owners = new Map<string, NameGroup | null>();
  for (const group of people) {
    const words = ownWords(personWords(group.name), naming);
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
    const surname = owner && ownWords(personWords(owner.name), naming).at(-1);
    // Four letters on: "Roy" and "Ray" are two families.
    if (surname && words[0]!.length > 3 && areSpellings(surname, words[0]!))
      merge(group, owner, "spelling variant");
  }
}

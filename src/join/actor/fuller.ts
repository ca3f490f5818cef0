// Which fuller name a name of the case is taken for, and why. Asked of one node at a time and answered from the blocks
// that it lies in, so that the answer doesn't hang on the order in which documents came. No answer is preferred to a
// doubtful one: a name that could mean two actors is merged with neither.

import type { NamingWords } from "../../lang/naming-words.ts";
import { areSpellings, canonical, initialsOf, isShortForm, spellingKey } from "../../text/spelling.ts";
import { type ActorNode, isByname, leads, lettersOf, spellingOf, wordsOfName } from "./node.ts";

export type JoinReason =
  | "same name"
  | "spelling variant"
  | "middle name left out"
  | "surname of the only full name, in the same company"
  | "acronym given in a document"
  | "acronym of its initials"
  | "other name given in a document"
  | "shorter form"
  | "person";

export interface Fuller {
  readonly into: string;
  readonly reason: JoinReason;
}

/** What is asked of the case. Blocks come without their crowds. */
export interface Blocks {
  readonly block: (key: string) => readonly ActorNode[];
  /** The node's root by spellings and middle names alone. */
  readonly same: (a: ActorNode, b: ActorNode) => boolean;
  /** Ids of the actors that a node's documents hold beside it, as those documents know them. */
  readonly company: (node: ActorNode) => ReadonlySet<string>;
  readonly apart: (a: ActorNode, b: ActorNode) => boolean;
  readonly naming: NamingWords;
}

export function fullerOf(node: ActorNode, keys: readonly string[], blocks: Blocks): Fuller | null {
  if (node.words.length === 0) return null;
  const twin = twinOf(node, blocks);
  if (twin) return { into: twin.id, reason: "same name" };
  if (node.type === "Person") return person(node, blocks, keys);
  if (node.type === "Organisation") return body(node, blocks, keys);
  return null;
}

/**
 * The same name under another type: one document takes "Reed Front" for a person. A lone word is a place's where the case
 * knows a place of that name and no person: a document that says "Tessmark pays" meant no Mr Tessmark.
 */
function twinOf(node: ActorNode, { block, apart }: Blocks): ActorNode | null {
  const name = canonical(node.name);
  const twins = block(`name ${name}`).filter(
    (one) =>
      one.id !== node.id &&
      canonical(one.name) === name &&
      one.type !== "Nationality" &&
      leads(one, node) &&
      !apart(one, node) &&
      (!node.lone || (one.type === "Location" && !hasFamily(node, block))),
  );
  return best(twins);
}

const hasFamily = (node: ActorNode, block: Blocks["block"]): boolean =>
  block(`surname ${spellingKey(node.words.at(-1)!)}`).some((one) => one.type === "Person");

function person(node: ActorNode, blocks: Blocks, keys: readonly string[]): Fuller | null {
  const family = blocks
    .block(keys.find((key) => key.startsWith("surname "))!)
    .filter((one) => one.id !== node.id && one.type === "Person" && !blocks.apart(one, node));
  const surname = node.words.at(-1)!;
  const full = family.filter((one) => !one.lone && areSpellings(one.words.at(-1)!, surname));
  if (!node.lone) {
    const spelt = full.filter((one) => areOnePerson(one, node, blocks.naming));
    const into = best(spelt.filter((one) => leads(one, node)));
    if (into) return { into: into.id, reason: "spelling variant" };
    // Ann Lowe is Ann M. Lowe, unless there is an Ann P. Lowe too.
    const longer = full.filter(
      (one) =>
        one.words.length !== node.words.length && areGiven(one.words[0]!, node.words[0]!, blocks.naming),
    );
    if (longer.length === 0 || !longer.every((one) => agree(one, longer))) return byOtherName(node, blocks);
    const leader = best(longer.filter((one) => leads(one, node)));
    return leader ? { into: leader.id, reason: "middle name left out" } : byOtherName(node, blocks);
  }
  return bySurname(node, full, blocks) ?? byOtherName(node, blocks);
}

function bySurname(node: ActorNode, full: readonly ActorNode[], blocks: Blocks): Fuller | null {
  const leader = best(full);
  if (leader === null || node.words.at(-1)!.length < 4) return null;
  if (!full.every((one) => one === leader || blocks.same(one, leader))) return null;
  const company = blocks.company(node);
  return full.some((one) => meet(company, blocks.company(one)))
    ? { into: leader.id, reason: "surname of the only full name, in the same company" }
    : null;
}

/** "Madrun met them": a word that one document takes for a body, and that ends the only such full name of the case. */
function byMistakenSurname(node: ActorNode, blocks: Blocks): Fuller | null {
  const word = node.words[0];
  if (!node.lone || word === undefined || blocks.naming.organisationHeads.has(word)) return null;
  const full = blocks
    .block(`surname ${spellingKey(word)}`)
    .filter((one) => one.type === "Person" && !one.lone && areSpellings(one.words.at(-1)!, word))
    .filter((one) => !blocks.apart(one, node));
  return bySurname(node, full, blocks);
}

function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  for (const one of small) if (large.has(one)) return true;
  return false;
}

/** True where no two names of the same length differ. */
const agree = (one: ActorNode, all: readonly ActorNode[]): boolean =>
  all.every(
    (other) =>
      one.words.length !== other.words.length ||
      one.words.every((word, i) => areSpellings(word, other.words[i]!)),
  );

/** True for two full names that can be one person's: as many words, each a spelling of the other's. */
export function areOnePerson(a: ActorNode, b: ActorNode, naming: NamingWords): boolean {
  return (
    a.words.length === b.words.length &&
    a.words.every((word, i) => areGiven(word, b.words[i]!, naming) && areSpellings(word, b.words[i]!))
  );
}

/** False for two known given names that are two: "anna" and "anne". An initial agrees with all that it can stand for. */
function areGiven(a: string, b: string, naming: NamingWords): boolean {
  const known = (word: string): boolean => naming.givenNames.has(word[0]!.toUpperCase() + word.slice(1));
  if (a === b) return true;
  if (a.length === 1 || b.length === 1) return a[0] === b[0];
  if (!areSpellings(a, b)) return false;
  if (!known(a) || !known(b)) return true;
  return naming.oneGivenName.some((spellings) => spellings.has(a) && spellings.has(b));
}

function body(node: ActorNode, blocks: Blocks, keys: readonly string[]): Fuller | null {
  return (
    byAcronym(node, blocks) ??
    bySpelling(node, blocks, keys) ??
    byOtherName(node, blocks) ??
    byShorterForm(node, blocks, keys) ??
    byMistakenSurname(node, blocks)
  );
}

/** "FOR" for the one name that a document gives it, or else for the one whose initials it spells. */
function byAcronym(node: ActorNode, { block, apart, same }: Blocks): Fuller | null {
  const only = (found: readonly ActorNode[], reason: JoinReason): Fuller | null => {
    const leader = best(found);
    if (leader === null) return null;
    return found.every((one) => one === leader || same(one, leader) || areAkin(one, leader))
      ? { into: leader.id, reason }
      : null;
  };
  if (isShortForm(node.name)) {
    const letters = lettersOf(node.name);
    const held = block(`letters ${letters}`).filter(
      (one) => one.id !== node.id && !one.lone && !isShortForm(one.name) && !apart(one, node),
    );
    const told = held.filter((one) => hasLetters(one, letters));
    if (told.length > 0) return only(told, "acronym given in a document");
    return only(
      held.filter((one) => initialsOf(one.name).includes(letters)),
      "acronym of its initials",
    );
  }
  // Two long names that documents shorten alike, and that share a word: "Reed Front of Orvane (RF)", "Reeds' Front (RF)".
  const letters = [...node.names.keys()].filter(isShortForm).map(lettersOf);
  const akin = letters.flatMap((one) =>
    block(`letters ${one}`).filter(
      (other) =>
        other.id !== node.id &&
        !other.lone &&
        !isShortForm(other.name) &&
        hasLetters(other, one) &&
        areAkin(other, node) &&
        leads(other, node) &&
        !apart(other, node),
    ),
  );
  const leader = best(akin);
  return leader ? { into: leader.id, reason: "acronym given in a document" } : null;
}

const hasLetters = (node: ActorNode, letters: string): boolean =>
  [...node.names.keys()].some((name) => isShortForm(name) && lettersOf(name) === letters);

/** True where half of the shorter name's words are spellings of the other's. */
function areAkin(a: ActorNode, b: ActorNode): boolean {
  const [short, long] = a.words.length < b.words.length ? [a.words, b.words] : [b.words, a.words];
  const shared = short.filter((word) => long.some((other) => areSpellings(word, other)));
  return shared.length * 2 >= short.length && shared.length > 0;
}

function bySpelling(node: ActorNode, { block, apart }: Blocks, keys: readonly string[]): Fuller | null {
  if (node.words.length < 2) return null;
  const alike = block(keys.find((key) => key.startsWith("word "))!).filter(
    (one) =>
      one.type === node.type &&
      one.id !== node.id &&
      one.words.length === node.words.length &&
      one.words.every((word, i) => areSpellings(word, node.words[i]!)) &&
      leads(one, node) &&
      !apart(one, node),
  );
  const leader = best(alike);
  return leader ? { into: leader.id, reason: "spelling variant" } : null;
}

/** A name that some document gives to a fuller one, and to one only; a lone word only in the same company. */
function byOtherName(node: ActorNode, { block, apart, same, company }: Blocks): Fuller | null {
  if (node.lone && (node.type !== "Organisation" || node.words.length === 0)) return null;
  const name = canonical(node.name);
  const fits = (one: ActorNode): boolean =>
    one.id !== node.id && canonical(one.name) !== name && one.type === node.type && !apart(one, node);
  let told = block(`name ${name}`).filter(
    (one) => fits(one) && (!node.lone || [...one.names.keys()].some((other) => isNameOf(other, name, one))),
  );
  const spelling = node.type === "Organisation" ? spellingOf(node.name) : null;
  if (told.length === 0 && spelling !== null)
    told = block(`spelt ${spelling}`).filter(
      (one) =>
        fits(one) && leads(one, node) && [...one.names.keys()].some((other) => isSpelling(other, node)),
    );
  const leader = best(told);
  if (leader === null || !told.every((one) => one === leader || same(one, leader))) return null;
  if (node.lone && !told.some((one) => meet(company(node), company(one)))) return null;
  return { into: leader.id, reason: "other name given in a document" };
}

const isNameOf = (other: string, name: string, { words }: ActorNode): boolean =>
  canonical(other) === name && isByname(other, words);

function isSpelling(other: string, { words }: ActorNode): boolean {
  const others = wordsOfName("Organisation", other);
  return others.length === words.length && others.every((word, i) => areSpellings(word, words[i]!));
}

/** "Delta Assembly" for "Assembly for Delta Self-Rule"; "the Guard" for "River Guard" where no other guard is known. */
function byShorterForm(node: ActorNode, blocks: Blocks, keys: readonly string[]): Fuller | null {
  const { block, apart, same, company } = blocks;
  if (isShortForm(node.name)) return null;
  const lists = keys.filter((key) => key.startsWith("word ")).map(block);
  const smallest = lists.reduce((a, b) => (b.length < a.length ? b : a), lists[0] ?? []);
  const holding = smallest.filter(
    (one) =>
      one.id !== node.id &&
      one.type === node.type &&
      one.words.length > node.words.length &&
      !apart(one, node) &&
      (node.lone
        ? one.words.at(-1) === node.words[0] || one.words[0] === node.words[0]
        : node.words.every((word) => one.words.includes(word))),
  );
  const leader = best(holding);
  if (leader === null || !holding.every((one) => one === leader || same(one, leader))) return null;
  // "Foreign Ministry" alone is Spain's only where Spain's is told of in like company.
  return meet(company(node), company(leader)) ? { into: leader.id, reason: "shorter form" } : null;
}

const best = (nodes: readonly ActorNode[]): ActorNode | null =>
  nodes.reduce<ActorNode | null>(
    (leader, one) => (leader === null || leads(one, leader) ? one : leader),
    null,
  );

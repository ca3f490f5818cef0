// What the joining of actors works on: one node a name, as documents call an actor by it. A full name is one node in the
// whole case. A lone surname or a lone noun ("Lowe", "the Guard") is a node of its own in each document, since two
// documents may well mean two people by it. Plain data: a store can keep each map as a table.

import type { ActorType } from "../../model/actor.ts";
import { idOf } from "../../model/id.ts";
import type { Span } from "../../model/span.ts";
import { canonical, initialsOf, isShortForm, personWords, spellingKey } from "../../text/spelling.ts";

/** An actor as one document knows it: what `actorsOf` gives, with the ids that its mentions carry. */
export interface DocumentActor {
  readonly id: string;
  readonly type: ActorType;
  /** The fullest of its names there. */
  readonly name: string;
  readonly names: readonly { readonly name: string; readonly count: number }[];
  /** Where it is named first, to be shown as evidence. */
  readonly at?: Span;
}

export interface DocumentActors {
  readonly documentId: string;
  readonly actors: readonly DocumentActor[];
}

export interface ActorNode {
  readonly id: string;
  readonly type: ActorType;
  readonly name: string;
  /** Words that are compared: canonical, without small ones; of a person without the article of "al-Rashid". */
  readonly words: readonly string[];
  /** True where the name alone doesn't tell who is meant. */
  readonly lone: boolean;
  /** The blocks that it belongs to: only names of one block are ever compared. */
  readonly keys: readonly string[];
  /** All names that its documents give it, with their counts. */
  readonly names: ReadonlyMap<string, number>;
  /** The documents that hold it, each with the id that it has there and the place where it is named first. */
  readonly documents: ReadonlyMap<string, { readonly id: string; readonly at: Span | null }>;
}

/** Words that all names of bodies share. */
const SMALL = 3;

export const wordsOfName = (type: ActorType, name: string): readonly string[] =>
  type === "Person"
    ? personWords(name)
    : canonical(name.slice(0, 400))
        .split(" ")
        .filter((word) => word.length >= SMALL);

/** True for "Lowe" and "the Guard", false for "Ann Lowe", "Delta Guard", "FOR" and places, whose names stand alone. */
const isLone = (type: ActorType, name: string, words: readonly string[]): boolean =>
  words.length < 2 && (type === "Person" || (type === "Organisation" && !isShortForm(name)));

export function nodeOf(actor: DocumentActor, documentId: string): ActorNode {
  const { type, name } = actor;
  const words = wordsOfName(type, name);
  const names = new Map(actor.names.map((one) => [one.name, one.count]));
  const lone = isLone(actor.type, actor.name, words);
  return {
    id: lone ? idOf("a", actor.id, documentId) : actor.id,
    type,
    name,
    words,
    lone,
    keys: keysOf({ type, name, words, names }),
    names,
    documents: new Map([[documentId, { id: actor.id, at: actor.at ?? null }]]),
  };
}

export function keysOf({
  type,
  name,
  words,
  names,
}: Pick<ActorNode, "type" | "name" | "words" | "names">): readonly string[] {
  const keys = new Set<string>();
  if (words.length === 0) return [];
  if (type === "Person") keys.add(`surname ${spellingKey(words.at(-1)!)}`);
  if (type === "Organisation") {
    // A lone word may be a surname that a document took for a body.
    if (words.length === 1 && !isShortForm(name)) keys.add(`surname ${spellingKey(words[0]!)}`);
    for (const word of words) keys.add(`word ${spellingKey(word)}`);
    for (const initials of initialsOf(name)) keys.add(`letters ${initials}`);
    for (const one of names.keys()) if (isShortForm(one)) keys.add(`letters ${lettersOf(one)}`);
  }
  // Other names of several words lead from one document's actor to another's: "Ann Lowe, also known as Red Reed".
  if (type !== "Nationality") {
    keys.add(`name ${canonical(name)}`);
    for (const one of names.keys()) {
      if (/\s/.test(one)) keys.add(`name ${canonical(one)}`);
      else if (type === "Organisation" && isByname(one, words)) keys.add(`name ${canonical(one)}`);
      const spelt = type === "Organisation" ? spellingOf(one) : null;
      if (spelt !== null) keys.add(`spelt ${spelt}`);
    }
  }
  return [...keys];
}

/** True for "Waders", a word that the full name "Reed Front" doesn't hold: not "Front", which any other may be called. */
export const isByname = (name: string, words: readonly string[]): boolean =>
  !isShortForm(name) && name.length < 40 && !words.includes(canonical(name));

/** How a body's name of several words may be spelt: "Sheroun Onday" as "Sherun Ondai"; null for one word, and for long names. */
export function spellingOf(name: string): string | null {
  const words = wordsOfName("Organisation", name);
  return words.length < 2 || words.length > 6 ? null : words.map(spellingKey).join(" ");
}

export const lettersOf = (acronym: string): string => acronym.replace(/[^\p{L}]/gu, "").toUpperCase();

/**
 * Which of two nodes gives its name to both: one that says more than a surname or an acronym, then the longer one. A
 * strict order, so that nobody leads to himself, and one that no count changes: what leads where then hangs on the names
 * alone. Under which of its names an actor is shown is asked later.
 */
export function leads(a: ActorNode, b: ActorNode): boolean {
  const weigh = (node: ActorNode): number => (node.lone ? 0 : node.words.length < 2 ? 1 : 2);
  return (weigh(a) - weigh(b) || a.name.length - b.name.length || (a.id < b.id ? 1 : -1)) > 0;
}

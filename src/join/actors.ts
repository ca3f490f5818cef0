// One actor under many names, across documents. Each name of the case points to at most one fuller name, with the reason;
// names that lead to the same one are one actor. What a name points to hangs only on the names in its blocks, so that the
// order in which documents came makes no difference, and adding one document asks anew only the names beside its own.
// Pure: every function returns a new state. Knows nothing of stores; the state is maps of plain data, one a table.
//
// A reviewer's corrections are constraints between names, kept apart from what is found: they hold when documents are
// analysed anew. Undoing a merge is a constraint "apart" between its two ends, redoing it takes the constraint back.

import type { NamingWords } from "../lang/naming-words.ts";
import type { Span } from "../model/span.ts";
import { areOnePerson, type Blocks, type Fuller, fullerOf } from "./actor/fuller.ts";
import { rootIn } from "./actor/joined.ts";
import { type ActorNode, type DocumentActors, keysOf, leads, nodeOf } from "./actor/node.ts";

export { type ChangedActors, type JoinedActors, joined, joinedSince } from "./actor/joined.ts";
export type { DocumentActor, DocumentActors } from "./actor/node.ts";

export interface Constraint {
  readonly kind: "same" | "apart";
  /** Ids of two names (see `nameIdOf`). */
  readonly a: string;
  readonly b: string;
  /** The decision that says so. */
  readonly decision: string;
}

export interface ActorsState {
  /** Names by id. */
  readonly nodes: ReadonlyMap<string, ActorNode>;
  /** Ids of the names in each block. */
  readonly blocks: ReadonlyMap<string, ReadonlySet<string>>;
  /** What each document holds, as it was given. */
  readonly documents: ReadonlyMap<string, DocumentActors>;
  /** For each name that leads on, where to and why. */
  readonly fuller: ReadonlyMap<string, Fuller & { readonly decision: string | null }>;
  readonly constraints: readonly Constraint[];
}

export const noActors: ActorsState = {
  nodes: new Map(),
  blocks: new Map(),
  documents: new Map(),
  fuller: new Map(),
  constraints: [],
};

// A block of more names than this is of a word that says nothing ("national"), and isn't compared: a bound on time. A
// surname of so many bearers tells nobody apart either.
const CROWD = 150;
// Documents of one name whose company is looked at: those of a name that is everywhere would be the whole case.
const COMPANY = 100;

interface Draft {
  readonly nodes: Map<string, ActorNode>;
  readonly blocks: Map<string, Set<string>>;
  readonly documents: Map<string, DocumentActors>;
  readonly fuller: Map<string, Fuller & { readonly decision: string | null }>;
  readonly constraints: readonly Constraint[];
  /** Blocks whose names changed, and blocks of which a name only stands in one document more. */
  readonly touched: Set<string>;
  readonly grown: Set<string>;
  /** Names that are new or that more documents hold. */
  readonly fresh: Set<string>;
  /** Names and blocks that are this draft's own and may be written to; the others belong to the old state. */
  readonly owned: Set<string>;
  readonly before: ActorsState;
}

/** The state with more documents. One that is known already is taken to be analysed anew. */
export function withDocuments(
  state: ActorsState,
  documents: readonly DocumentActors[],
  naming: NamingWords,
): ActorsState {
  const draft = draftOf(state);
  for (const document of documents) {
    if (draft.documents.has(document.documentId)) takeOut(draft, document.documentId);
    draft.documents.set(document.documentId, document);
    for (const actor of document.actors) {
      putIn(draft, nodeOf(actor, document.documentId));
    }
  }
  return settled(draft, naming);
}

/**
 * A state as it was kept: what documents brought, what each name leads to, and the corrections under which it was found.
 * Asks nothing anew, so that opening a case of 10,000 documents costs what reading them costs.
 */
export function restored(
  documents: readonly DocumentActors[],
  fuller: ActorsState["fuller"],
  constraints: readonly Constraint[],
): ActorsState {
  const draft = draftOf(noActors);
  for (const document of documents) {
    draft.documents.set(document.documentId, document);
    for (const actor of document.actors) putIn(draft, nodeOf(actor, document.documentId));
  }
  return { nodes: draft.nodes, blocks: draft.blocks, documents: draft.documents, fuller, constraints };
}

export function withoutDocuments(
  state: ActorsState,
  documentIds: readonly string[],
  naming: NamingWords,
): ActorsState {
  const draft = draftOf(state);
  for (const id of documentIds) takeOut(draft, id);
  return settled(draft, naming);
}

/** The state under other corrections: all of them, the old ones too. */
export function withConstraints(
  state: ActorsState,
  constraints: readonly Constraint[],
  naming: NamingWords,
): ActorsState {
  const draft = { ...draftOf(state), constraints };
  for (const { a, b } of [...state.constraints, ...constraints])
    for (const id of [a, b]) {
      const node = draft.nodes.get(id);
      if (node) for (const key of node.keys) draft.touched.add(key);
    }
  return settled(draft, naming);
}

const draftOf = (state: ActorsState): Draft => ({
  nodes: new Map(state.nodes),
  blocks: new Map(state.blocks) as Map<string, Set<string>>,
  documents: new Map(state.documents),
  fuller: new Map(state.fuller),
  constraints: state.constraints,
  touched: new Set(),
  grown: new Set(),
  fresh: new Set(),
  owned: new Set(),
  before: state,
});

/** A block of the draft that may be written to. */
function blockOf(draft: Draft, key: string): Set<string> {
  let block = draft.blocks.get(key);
  if (block === undefined || !draft.owned.has(key)) {
    block = new Set(block);
    draft.blocks.set(key, block);
    draft.owned.add(key);
  }
  return block;
}

interface Writable extends ActorNode {
  keys: readonly string[];
  readonly names: Map<string, number>;
  readonly documents: Map<string, { readonly id: string; readonly at: Span | null }>;
}

function writable(draft: Draft, node: ActorNode): Writable {
  if (draft.owned.has(node.id)) return node as Writable;
  const own = { ...node, names: new Map(node.names), documents: new Map(node.documents) };
  draft.nodes.set(node.id, own);
  draft.owned.add(node.id);
  return own;
}

function putIn(draft: Draft, node: ActorNode): void {
  draft.fresh.add(node.id);
  const known = draft.nodes.get(node.id);
  if (known === undefined) {
    draft.nodes.set(node.id, node);
    draft.owned.add(node.id);
    rekey(draft, node, []);
    return;
  }
  const own = writable(draft, known);
  const size = own.names.size;
  for (const [name, count] of node.names) own.names.set(name, (own.names.get(name) ?? 0) + count);
  for (const [id, place] of node.documents) own.documents.set(id, place);
  if (own.names.size > size) rekey(draft, own, own.keys);
  for (const key of own.keys) draft.grown.add(key);
}

/** Puts a name into the blocks that its names ask for now. */
function rekey(draft: Draft, node: ActorNode, old: readonly string[]): void {
  const keys = keysOf(node);
  (node as Writable).keys = keys;
  for (const key of keys) if (!old.includes(key)) blockOf(draft, key).add(node.id);
  for (const key of old) if (!keys.includes(key)) blockOf(draft, key).delete(node.id);
  // Nobody asks for a lone name, so that a new one changes nothing for others.
  if (!node.lone) for (const key of [...keys, ...old]) draft.touched.add(key);
}

function takeOut(draft: Draft, documentId: string): void {
  const document = draft.documents.get(documentId);
  if (document === undefined) return;
  draft.documents.delete(documentId);
  for (const actor of document.actors) {
    const gone = nodeOf(actor, documentId);
    const known = draft.nodes.get(gone.id);
    if (known === undefined) continue;
    const own = writable(draft, known);
    own.documents.delete(documentId);
    for (const [name, count] of gone.names) {
      const left = (own.names.get(name) ?? 0) - count;
      if (left > 0) own.names.set(name, left);
      else own.names.delete(name);
    }
    if (own.documents.size > 0) {
      rekey(draft, own, own.keys);
      continue;
    }
    draft.nodes.delete(gone.id);
    draft.fuller.delete(gone.id);
    for (const key of own.keys) {
      blockOf(draft, key).delete(gone.id);
      draft.touched.add(key);
    }
  }
}

/** Asks anew what each name of a touched block leads to. */
function settled(draft: Draft, naming: NamingWords): ActorsState {
  const { nodes, blocks, documents, constraints, fuller } = draft;
  const opposed = new Set<string>();
  for (const { kind, a, b } of constraints) if (kind === "apart") opposed.add(`${a} ${b}`).add(`${b} ${a}`);
  const same = new Map<string, { readonly into: string; readonly decision: string }>();
  for (const { kind, a, b, decision } of constraints) {
    const [one, two] = [nodes.get(a), nodes.get(b)];
    if (kind !== "same" || !one || !two) continue;
    const [from, into] = leads(one, two) ? [b, a] : [a, b];
    same.set(from, { into, decision });
  }
  const lists = new Map<string, readonly ActorNode[]>();
  const companies = new Map<string, ReadonlySet<string>>();
  const asked: Blocks = {
    naming,
    block: (key) => {
      let list = lists.get(key);
      if (list === undefined) {
        const ids = blocks.get(key);
        // Lone names ask of others and are never asked for, so they make no crowd.
        const full =
          ids === undefined ? [] : [...ids].map((id) => nodes.get(id)!).filter((node) => !node.lone);
        lists.set(key, (list = full.length > CROWD ? [] : full));
      }
      return list;
    },
    same: (a, b) =>
      a.type === "Person"
        ? areOnePerson(a, b, naming)
        : rootIn(nodes, fuller, a.id) === rootIn(nodes, fuller, b.id),
    company: (node) => {
      let company = companies.get(node.id);
      if (company === undefined) {
        const found = new Set<string>();
        let looked = 0;
        for (const [documentId, { id: own }] of node.documents) {
          if (++looked > COMPANY) break;
          for (const actor of documents.get(documentId)?.actors ?? [])
            if (actor.id !== own) found.add(actor.id);
        }
        companies.set(node.id, (company = found));
      }
      return company;
    },
    apart: (a, b) => opposed.size > 0 && opposed.has(`${a.id} ${b.id}`),
  };
  const affected = affectedBy(draft);
  // Bodies are asked twice: whether two candidates are one hangs on what they themselves lead to. Sorted, so that the
  // second look finds the same whatever the order of documents.
  const order = [...affected].sort();
  for (const round of [1, 2])
    for (const id of order) {
      const node = nodes.get(id);
      if (node === undefined || (round === 2 && node.type === "Person")) continue;
      const told = same.get(id);
      const found = told ? { ...told, reason: "person" as const } : fullerOf(node, node.keys, asked);
      if (found === null) fuller.delete(id);
      else fuller.set(id, { decision: null, ...found });
    }
  return { nodes, blocks, documents, fuller, constraints };
}

/** The names that may lead elsewhere now. */
function affectedBy(draft: Draft): ReadonlySet<string> {
  const { nodes, blocks, fuller, before } = draft;
  const affected = new Set<string>(draft.fresh);
  for (const key of draft.touched) {
    const block = blocks.get(key);
    if (block === undefined) continue;
    if (block.size === 0) blocks.delete(key);
    // In a crowd nothing is compared, so nothing changes, unless it has only now become one.
    if (isCrowd(nodes, block) && isCrowd(before.nodes, before.blocks.get(key))) continue;
    for (const id of block) affected.add(id);
  }
  // One document more may give a name the company that it lacked; what leads somewhere has it already.
  for (const key of draft.grown) {
    const block = blocks.get(key);
    if (block === undefined || draft.touched.has(key) || isCrowd(nodes, block)) continue;
    for (const id of block) if (!fuller.has(id)) affected.add(id);
  }
  return affected;
}

function isCrowd(nodes: ReadonlyMap<string, ActorNode>, block: ReadonlySet<string> | undefined): boolean {
  let full = 0;
  for (const id of block ?? []) if (nodes.get(id)?.lone === false && ++full > CROWD) return true;
  return false;
}

/** The id of the name under which a document's actor stands in the case. */
export const nameIdOf = (actor: DocumentActors["actors"][number], documentId: string): string =>
  nodeOf(actor, documentId).id;

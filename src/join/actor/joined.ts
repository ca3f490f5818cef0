// The actors of a case as they follow from what each name leads to, with all their names, and the reasons.

import type { NamingWords } from "../../lang/naming-words.ts";
import type { Actor, ActorName, Merge } from "../../model/actor.ts";
import { canonical } from "../../text/spelling.ts";
import type { ActorsState } from "../actors.ts";
import { areOnePerson, type Fuller } from "./fuller.ts";
import { type ActorNode, leads, nodeOf } from "./node.ts";

/** The name that a name leads to in the end. Where names lead in a ring, the one that leads all others. */
export function rootIn(
  nodes: ReadonlyMap<string, ActorNode>,
  fuller: ReadonlyMap<string, Fuller>,
  id: string,
): string {
  const seen = [id];
  let at = id;
  for (let next = fuller.get(at); next !== undefined && nodes.has(next.into); next = fuller.get(at)) {
    at = next.into;
    const ring = seen.indexOf(at);
    if (ring >= 0) return seen.slice(ring).reduce((a, b) => (leads(nodes.get(a)!, nodes.get(b)!) ? a : b));
    seen.push(at);
  }
  return at;
}

export interface JoinedActors {
  readonly actors: readonly Actor[];
  /** Why names were joined; each can be undone by a constraint between `from` and `into`. */
  readonly merges: readonly Merge[];
  /** From the id of each name to that of its actor. */
  readonly actorOfName: ReadonlyMap<string, string>;
  /** From a document's own actor id to the case's. */
  readonly actorOf: (documentId: string, localId: string) => string | null;
}

/**
 * The actors of the case. No two people whose first names differ come together by way of a third name: where a chain of
 * merges would do that, or would join what a reviewer keeps apart, its last link is left out.
 */
export function joined(
  state: ActorsState,
  naming: NamingWords,
  isLoaded: (name: string) => boolean = () => false,
): JoinedActors {
  const { documents } = state;
  const { actors, merges, actorOfName } = actorsFrom(
    state,
    clustersOf(state, state.nodes.keys()),
    naming,
    isLoaded,
  );
  return {
    actors,
    merges,
    actorOfName,
    actorOf: (documentId, localId) => {
      const actor = documents.get(documentId)?.actors.find(({ id }) => id === localId);
      return actor ? (actorOfName.get(nodeOf(actor, documentId).id) ?? null) : null;
    },
  };
}

export type ChangedActors = Omit<JoinedActors, "actorOf">;

/**
 * Of two states, one made from the other, those actors of the later that may differ, whole; `names` are all names that
 * belong, or belonged, to them; `more` are names to look at besides. A document more in a case of 10,000 changes some twenty.
 */
export function joinedSince(
  before: ActorsState,
  after: ActorsState,
  more: Iterable<string>,
  naming: NamingWords,
  isLoaded: (name: string) => boolean = () => false,
): ChangedActors & { readonly names: ReadonlySet<string> } {
  const changed = new Set<string>(more);
  for (const { a, b } of [...before.constraints, ...after.constraints]) changed.add(a).add(b);
  for (const [id, node] of after.nodes)
    if (before.nodes.get(id) !== node || !leadsAlike(before.fuller.get(id), after.fuller.get(id)))
      changed.add(id);
  for (const id of before.nodes.keys()) if (!after.nodes.has(id)) changed.add(id);
  // Who left an actor, or came to one, changes it for all of its other names.
  const seeds = new Set<string>();
  for (const id of changed)
    for (const { nodes, fuller } of [before, after])
      if (nodes.has(id)) for (const seed of [id, rootIn(nodes, fuller, id)]) seeds.add(seed);
  const members = new Set<string>(seeds);
  for (const { nodes, fuller } of [before, after]) {
    const roots = new Set<string>();
    for (const id of seeds) if (nodes.has(id)) roots.add(rootIn(nodes, fuller, id));
    for (const id of fuller.keys())
      if (nodes.has(id) && roots.has(rootIn(nodes, fuller, id))) members.add(id);
  }
  const clusters = clustersOf(
    after,
    [...members].filter((id) => after.nodes.has(id)),
  );
  return { ...actorsFrom(after, clusters, naming, isLoaded), names: members };
}

const leadsAlike = (a: Fuller | undefined, b: Fuller | undefined): boolean =>
  a === b || (a?.into === b?.into && a?.reason === b?.reason);

/** Names by the name that they lead to in the end. */
function clustersOf({ nodes, fuller }: ActorsState, ids: Iterable<string>): ReadonlyMap<string, ActorNode[]> {
  const clusters = new Map<string, ActorNode[]>();
  for (const id of ids) {
    const root = rootIn(nodes, fuller, id);
    const cluster = clusters.get(root);
    if (cluster) cluster.push(nodes.get(id)!);
    else clusters.set(root, [nodes.get(id)!]);
  }
  return clusters;
}

function actorsFrom(
  { nodes, fuller, constraints }: ActorsState,
  clusters: ReadonlyMap<string, ActorNode[]>,
  naming: NamingWords,
  isLoaded: (name: string) => boolean,
): ChangedActors {
  const opposed = new Map<string, Set<string>>();
  for (const { kind, a, b } of constraints)
    if (kind === "apart")
      for (const [one, two] of [
        [a, b],
        [b, a],
      ] as const)
        opposed.set(one, (opposed.get(one) ?? new Set()).add(two));
  const actors: Actor[] = [];
  const actorOfNode = new Map<string, string>();
  for (const [rootId, cluster] of clusters) {
    const root = nodes.get(rootId)!;
    const kept: ActorNode[] = [root];
    for (const node of cluster.sort((a, b) => (leads(a, b) ? -1 : 1))) {
      if (node === root) continue;
      const against = opposed.get(node.id);
      // What a document or a reviewer says to be another name of somebody may look like anything: "the Reed Queen".
      const reason = fuller.get(node.id)?.reason;
      const told = reason === "other name given in a document" || reason === "person";
      const fits = kept.every((one) => !against?.has(one.id) && (told || mayBeOne(one, node, naming)));
      if (fits) kept.push(node);
      else {
        actors.push(actorFrom([node], isLoaded));
        actorOfNode.set(node.id, node.id);
      }
    }
    for (const { id } of kept) actorOfNode.set(id, rootId);
    actors.push(actorFrom(kept, isLoaded));
  }
  const merges: Merge[] = [];
  for (const [from, actor] of actorOfNode) {
    const found = fuller.get(from);
    if (found === undefined || !nodes.has(found.into) || actorOfNode.get(found.into) !== actor) continue;
    const { into, reason, decision } = found;
    const evidence = [nodes.get(from)!, nodes.get(into)!].flatMap(firstPlace);
    merges.push({ from, into, reason, evidence, decision });
  }
  return { actors, merges, actorOfName: actorOfNode };
}

function firstPlace({ documents }: ActorNode): Merge["evidence"] {
  for (const [documentId, { at }] of documents) return at === null ? [] : [{ documentId, span: at }];
  return [];
}

/** False for two full names of people whose first names are no spellings of each other. */
function mayBeOne(a: ActorNode, b: ActorNode, naming: NamingWords): boolean {
  if (a.type !== "Person" || b.type !== "Person" || a.lone || b.lone) return true;
  const ends = (node: ActorNode): ActorNode => ({ ...node, words: [node.words[0]!, node.words.at(-1)!] });
  // A name that a document itself says to be another ("also known as") is let through.
  if (a.names.size > 0 && [...a.names.keys()].some((name) => b.names.has(name))) return true;
  return areOnePerson(ends(a), ends(b), naming);
}

function actorFrom(nodes: readonly ActorNode[], isLoaded: (name: string) => boolean): Actor {
  const root = nodes[0]!;
  const weight = (node: ActorNode): number => [...node.names.values()].reduce((sum, count) => sum + count, 0);
  const counts = new Map<string, number>();
  for (const { names } of nodes)
    for (const [name, count] of names) counts.set(name, (counts.get(name) ?? 0) + count);
  const names: ActorName[] = [...counts].map(([name, count]) => ({ name, count, loaded: isLoaded(name) }));
  names.sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
  // Of full names the one of the name that is told of most: "Nouri al-Maliki" before a rarer spelling.
  const fit = nodes
    .filter(({ name }) => !isLoaded(name))
    .sort(
      (a, b) => b.documents.size - a.documents.size || weight(b) - weight(a) || b.name.length - a.name.length,
    );
  const frequent = names.find(({ loaded }) => !loaded)?.name;
  // Places are known by what they are mostly called: "Orvane", not "Republic of Orvane".
  const place = root.type === "Location" || root.type === "Nationality";
  const fullest = place
    ? frequent
    : (fit.find((one) => !one.lone && one.words.length > 1)?.name ??
      fit.find(({ lone }) => !lone)?.name ??
      frequent);
  const name = fullest ?? root.name;
  // As it is mostly written: "Interior Ministry", although a headline shouts it.
  const written = names.find((one) => canonical(one.name) === canonical(name))?.name ?? name;
  return { id: root.id, type: root.type, name: written, names };
}

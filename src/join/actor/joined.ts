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
  const { nodes, fuller, documents } = state;
  const clusters = new Map<string, ActorNode[]>();
  for (const [id, node] of nodes) {
    const root = rootIn(nodes, fuller, id);
    const cluster = clusters.get(root);
    if (cluster) cluster.push(node);
    else clusters.set(root, [node]);
  }
  const opposed = new Map<string, Set<string>>();
  for (const { kind, a, b } of state.constraints)
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
  for (const [from, { into, reason, decision }] of fuller) {
    if (!nodes.has(into) || actorOfNode.get(from) !== actorOfNode.get(into)) continue;
    const evidence = [nodes.get(from)!, nodes.get(into)!].flatMap(firstPlace);
    merges.push({ from, into, reason, evidence, decision });
  }
  return {
    actors,
    merges,
    actorOfName: actorOfNode,
    actorOf: (documentId, localId) => {
      const actor = documents.get(documentId)?.actors.find(({ id }) => id === localId);
      return actor ? (actorOfNode.get(nodeOf(actor, documentId).id) ?? null) : null;
    },
  };
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

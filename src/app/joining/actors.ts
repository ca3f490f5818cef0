// The joiner of actors: keeps the names of a case joined as its documents come and go, under what people corrected. The
// state that join/actors.ts works on is taken from the store once and then held while the case is open; another process
// that writes the case meanwhile is noticed by the joiner's generation.

import type { Joiner, Store } from "../../extend.ts";
import {
  type ActorsState,
  type DocumentActors,
  joinedSince,
  noActors,
  restored,
  withConstraints,
  withDocuments,
  withoutDocuments,
} from "../../join/actors.ts";
import type { Behind, DocumentFacts, NameRecord } from "../../keep/joins.ts";
import type { Language } from "../../lang/language.ts";
import type { Actor } from "../../model/actor.ts";
import { actorDigest } from "../../model/actor-digest.ts";
import { laidLayers } from "../laid-layers.ts";
import { factLayers, toldOfActors } from "./actor-facts.ts";
import { chosenNames, constraintsIn } from "./corrections.ts";
import { loadedNames } from "./loaded-names.ts";

interface Held {
  readonly generation: number;
  readonly state: ActorsState;
  readonly names: Map<string, NameRecord>;
  /** Documents that were taken in before, and are to be joined once more. */
  readonly again: readonly DocumentActors[];
  /** Of each actor as it was written last. */
  readonly digests: Map<string, string>;
  /** By the id of a name, what a person wants its actor to be called. */
  readonly chosen: ReadonlyMap<string, string>;
}

/** States by the store that they were taken from; they go with it. */
const held = new WeakMap<Store, Held>();

const identity = { name: "actors", version: 2 } as const;

/**
 * Documents that are taken in at a time: more in one go are joined faster, since what they share is asked once, and lose
 * more where the run is broken off.
 */
const BATCH = 500;

export const actorsJoiner: Joiner = {
  ...identity,
  async join(store, { came, went }, language, { signal, done } = {}) {
    const gone = new Set(went);
    for (let i = 0; i === 0 || i < came.length; i += BATCH) {
      if (signal?.aborted) return;
      await joinSome(store, { came: came.slice(i, i + BATCH), went: i === 0 ? [...gone] : [] }, language);
      done?.(Math.min(came.length, i + BATCH) + gone.size);
    }
  },
};

async function joinSome(store: Store, { came, went }: Behind, language: Language): Promise<void> {
  const before = await stateOf(store);
  const actors: DocumentActors[] = [];
  const facts: DocumentFacts[] = [];
  const taken: { documentId: string; changed: number; item: DocumentActors["actors"] }[] = [];
  const left = [...went];
  for (const { documentId, changed } of came) {
    const kept = await store.document(documentId);
    if (kept === null) {
      left.push(documentId);
      continue;
    }
    const { layers, review } = await laidLayers(store, kept.document, factLayers);
    const told = toldOfActors(
      kept.document,
      { mentions: [], attributions: [], relations: [], labels: [], ...layers },
      (id) => review.get(id)?.state === "rejected",
    );
    actors.push(told.actors);
    facts.push(told.facts);
    taken.push({ documentId, changed, item: told.actors.actors });
  }
  const { naming } = language;
  const decisions = await store.joins.decisions("actors");
  const known = new Set(actors.map(({ documentId }) => documentId));
  const again = before.again.filter(({ documentId }) => !known.has(documentId) && !left.includes(documentId));
  let state = withDocuments(withoutDocuments(before.state, left, naming), [...again, ...actors], naming);
  const constraints = constraintsIn(decisions, state);
  if (JSON.stringify(constraints) !== JSON.stringify(state.constraints))
    state = withConstraints(state, constraints, naming);

  const chosen = chosenNames(decisions, state);
  const renamed = [...chosen.keys(), ...before.chosen.keys()].filter(
    (id) => chosen.get(id) !== before.chosen.get(id),
  );
  const now = joinedSince(before.state, state, renamed, naming, loadedNames(language.loaded));
  // A purge takes rows away behind the joiner's back: whatever shared a name with what went is written again.
  const isNew = left.length > 0 ? () => true : (one: NameRecord) => !isSame(one, before.names.get(one.id));
  const names = [...now.names].map((id) => recordOf(state, id, now.actorOfName) ?? id);
  const put = names.filter((one) => typeof one !== "string").filter(isNew);
  const gone = names.filter((one) => typeof one === "string");
  const actorsGone = new Set([...now.names].flatMap((id) => before.names.get(id)?.actor ?? []));
  const called = now.actors.map((one) => calledAs(one, chosen, now.actorOfName));
  for (const { id } of called) actorsGone.delete(id);
  const written = called.filter(
    (actor) => left.length > 0 || before.digests.get(actor.id) !== actorDigest(actor),
  );
  // Until all is written, what is held of the case is not to be trusted.
  held.delete(store);
  await store.actors.put({
    documents: facts,
    went: left,
    names: { put, gone },
    actors: { put: written, gone: [...actorsGone] },
  });
  // Last: where this process dies before, the same documents come once more and change nothing.
  const generation = await store.joins.take(identity, taken, left);
  // Changed in place: a copy of 40,000 names costs more than joining one more article.
  for (const one of put) before.names.set(one.id, one);
  for (const id of gone) before.names.delete(id);
  for (const actor of written) before.digests.set(actor.id, actorDigest(actor));
  for (const id of actorsGone) before.digests.delete(id);
  held.set(store, { ...before, generation, state, again: [], chosen });
}

function recordOf(
  { nodes, fuller }: ActorsState,
  id: string,
  actorOfName: ReadonlyMap<string, string>,
): NameRecord | null {
  const node = nodes.get(id);
  if (node === undefined) return null;
  const { type, name } = node;
  // Also a link that joining leaves out, since it would bring two people together: it may fit again one day.
  const found = fuller.get(id);
  return {
    id,
    type,
    name,
    actor: actorOfName.get(id) ?? id,
    fuller: found ? { into: found.into, reason: found.reason, decision: found.decision } : null,
  };
}

/** The state as this process knows it, or as the store has it where another process changed it. */
async function stateOf(store: Store): Promise<Held> {
  const generation = await store.joins.generation(identity);
  const known = held.get(store);
  if (known !== undefined && known.generation === generation) return known;
  const documents = await store.joins.brought<DocumentActors["actors"]>(identity);
  const names = new Map((await store.actors.names()).map((one) => [one.id, one]));
  const fuller = new Map(
    [...names.values()].flatMap(({ id, fuller }) => (fuller === null ? [] : [[id, fuller] as const])),
  );
  const brought = documents.map(({ documentId, item }) => ({ documentId, actors: item }));
  const state = restored(brought, fuller as ActorsState["fuller"], []);
  const digests = new Map(await store.actors.digests());
  const kept = { generation, names, digests, chosen: new Map<string, string>() };
  // A purge took names away that other documents have too, with what they led to: all are joined anew, once.
  const isWhole = [...state.nodes.keys()].every((id) => names.has(id));
  return isWhole ? { ...kept, state, again: [] } : { ...kept, state: noActors, again: brought };
}

const isSame = (a: NameRecord, b: NameRecord | undefined): boolean =>
  b !== undefined &&
  a.actor === b.actor &&
  a.name === b.name &&
  a.type === b.type &&
  a.fuller?.into === b.fuller?.into &&
  a.fuller?.reason === b.fuller?.reason &&
  a.fuller?.decision === b.fuller?.decision;

function calledAs(
  actor: Actor,
  chosen: ReadonlyMap<string, string>,
  actorOfName: ReadonlyMap<string, string>,
): Actor {
  for (const [id, name] of chosen) if (actorOfName.get(id) === actor.id) return { ...actor, name };
  return actor;
}

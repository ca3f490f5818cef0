// The joiner of actors: keeps the names of a case joined as its documents come and go, under what people corrected. The
// state that join/actors.ts works on is taken from the store once and then held while the case is open; another process
// that writes the case meanwhile is noticed by the joiner's generation.

import type { Joiner, Store } from "../../extend.ts";
import {
  type ActorsState,
  type DocumentActors,
  joined,
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
  readonly names: ReadonlyMap<string, NameRecord>;
}

/** States by the store that they were taken from; they go with it. */
const held = new WeakMap<Store, Held>();

const identity = { name: "actors", version: 1 } as const;

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
  let state = withDocuments(withoutDocuments(before.state, left, naming), actors, naming);
  const constraints = constraintsIn(decisions, state);
  if (JSON.stringify(constraints) !== JSON.stringify(state.constraints))
    state = withConstraints(state, constraints, naming);

  const isLoaded = loadedNames(language.loaded);
  const now = joined(state, naming, isLoaded);
  const chosen = chosenNames(decisions, state);
  const called = now.actors.map((actor) => calledAs(actor, chosen, now.actorOfName));
  const names = new Map<string, NameRecord>();
  for (const [id, { type, name }] of state.nodes) {
    // Also a link that joining leaves out, since it would bring two people together: it may fit again one day.
    const fuller = state.fuller.get(id);
    names.set(id, {
      id,
      type,
      name,
      actor: now.actorOfName.get(id) ?? id,
      fuller: fuller ? { into: fuller.into, reason: fuller.reason, decision: fuller.decision } : null,
    });
  }
  const digests = await store.actors.digests();
  const there = new Set(called.map(({ id }) => id));
  const written = before.names;
  await store.actors.put({
    documents: facts,
    went: left,
    names: {
      put: [...names.values()].filter((one) => !isSame(one, written.get(one.id))),
      gone: [...written.keys()].filter((id) => !names.has(id)),
    },
    actors: {
      put: called.filter((actor) => digests.get(actor.id) !== actorDigest(actor)),
      gone: [...digests.keys()].filter((id) => !there.has(id)),
    },
  });
  // Last: where this process dies before, the same documents come once more and change nothing.
  const generation = await store.joins.take(identity, taken, left);
  held.set(store, { generation, state, names });
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
  const state = restored(
    documents.map(({ documentId, item }) => ({ documentId, actors: item })),
    fuller as ActorsState["fuller"],
    [],
  );
  return { generation, state, names };
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

// What changed between two states of the joined actors.

import { expect, test } from "vitest";
import { madeDocument } from "../../bench/made-actors.ts";
import {
  type ActorsState,
  type Constraint,
  joined,
  joinedSince,
  noActors,
  restored,
  withConstraints,
  withDocuments,
  withoutDocuments,
} from "../../src/join/actors.ts";
import { english } from "../../src/lang/en/index.ts";
import type { Actor } from "../../src/model/actor.ts";

const { naming } = english;
const sorted = (actors: Iterable<Actor>): readonly Actor[] =>
  [...actors].sort((a, b) => (a.id < b.id ? -1 : 1));

test("the actors that changed, put over those before, are the actors of the state after", () => {
  let state: ActorsState = withDocuments(
    noActors,
    Array.from({ length: 150 }, (_, i) => madeDocument(i)),
    naming,
  );
  const kept = new Map(joined(state, naming).actors.map((actor) => [actor.id, actor]));
  const actorOfName = new Map(joined(state, naming).actorOfName);
  const step = (next: ActorsState): void => {
    const { names, actors, actorOfName: now } = joinedSince(state, next, [], naming);
    for (const id of names) kept.delete(actorOfName.get(id) ?? "");
    for (const id of names) actorOfName.delete(id);
    for (const actor of actors) kept.set(actor.id, actor);
    for (const [id, actor] of now) actorOfName.set(id, actor);
    state = next;
    expect(sorted(kept.values())).toEqual(sorted(joined(state, naming).actors));
  };
  for (let i = 0; i < 30; i++) step(withDocuments(state, [madeDocument(150 + i)], naming));
  for (const i of [3, 60, 149, 170]) step(withoutDocuments(state, [`d${i}`], naming));
  step(withoutDocuments(state, ["d7", "d8", "d9", "d10", "d11"], naming));
  const { merges, actors } = joined(state, naming);
  const constraints: Constraint[] = merges
    .slice(0, 3)
    .map(({ from, into }, n) => ({ kind: "apart", a: from, b: into, decision: `x${n}` }));
  step(withConstraints(state, constraints, naming));
  step(
    withConstraints(
      state,
      [...constraints, { kind: "same", a: actors[0]!.id, b: actors[1]!.id, decision: "x9" }],
      naming,
    ),
  );
  step(withConstraints(state, [], naming));
});

test("a state that was kept and taken up again is the same, without asking anything anew", () => {
  const documents = Array.from({ length: 100 }, (_, i) => madeDocument(i));
  const state = withDocuments(noActors, documents, naming);
  const again = restored(documents, state.fuller, state.constraints);
  expect(sorted(joined(again, naming).actors)).toEqual(sorted(joined(state, naming).actors));
  const more = madeDocument(101);
  expect(sorted(joined(withDocuments(again, [more], naming), naming).actors)).toEqual(
    sorted(joined(withDocuments(state, [more], naming), naming).actors),
  );
});

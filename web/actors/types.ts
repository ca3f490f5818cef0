// The kinds of actors, in the order in which the page offers them. The page imports types of the model alone: the record
// is held to them, so that a kind that is new there does not compile until it is here.

import type { ActorType } from "../../src/model/actor.ts";

const offered: Readonly<Record<ActorType, true>> = {
  Person: true,
  Organisation: true,
  Location: true,
  Nationality: true,
};

export const actorTypes = Object.keys(offered) as readonly ActorType[];

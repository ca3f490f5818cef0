// What the list of actors asks the API: its order, its filter and a kind of actor, all of them in the address.

import type { ActorType } from "../../src/model/actor.ts";
import type { Address } from "../frame/address.ts";
import { PAGE } from "../table/paged-rows.tsx";
import { actorTypes } from "./types.ts";

export interface Question {
  /** Two questions with the same key get the same list. */
  readonly key: string;
  readonly filter: string;
  readonly type: ActorType | null;
  readonly path: (offset: number) => string;
}

export const typeIn = ({ query }: Address): ActorType | null =>
  actorTypes.find((type) => type === query.get("type")) ?? null;

export function questionOf(address: Address): Question {
  const { query } = address;
  const asked = new URLSearchParams();
  for (const name of ["sort", "descending", "filter"]) {
    const value = query.get(name);
    if (value) asked.set(name, value);
  }
  const type = typeIn(address);
  if (type !== null) asked.set("type", type);
  const key = asked.toString();
  return {
    key,
    type,
    filter: query.get("filter") ?? "",
    path: (offset) => `/api/actors?${key}${key && "&"}limit=${PAGE}&offset=${offset}`,
  };
}

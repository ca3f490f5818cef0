// What formats with flat values say of a tie beside its ends, one value a name; and which type holds all values of a name.

import type { NetworkEdge, NetworkValue } from "../model/network.ts";

export type FlatRow = Readonly<Record<string, NetworkValue>>;

export const edgeValues = ({ evidence, ...edge }: NetworkEdge): FlatRow => ({
  type: edge.type,
  sign: edge.sign,
  negated: edge.negated,
  planned: edge.planned,
  mutual: !edge.directed,
  weight: edge.weight,
  hedged: evidence.filter(({ hedged }) => hedged).length,
  reviewed: evidence.filter(({ review }) => review !== "not reviewed").length,
  first: edge.first,
  last: edge.last,
  tellers: [...new Set(evidence.map(({ teller }) => teller))].join("; "),
  // Flat formats hold no lists: every telling in one JSON array, so that nothing is lost.
  evidence: JSON.stringify(evidence),
});

export type ValueType = "boolean" | "int" | "double" | "string";

/** By name, in the order of the names' first rows. What is null everywhere is a string. */
export function typesOf(rows: readonly FlatRow[]): ReadonlyMap<string, ValueType> {
  const types = new Map<string, ValueType | null>();
  for (const row of rows)
    for (const [name, value] of Object.entries(row))
      types.set(name, wider(types.get(name) ?? null, typeOf(value)));
  return new Map([...types].map(([name, type]) => [name, type ?? "string"]));
}

function typeOf(value: NetworkValue): ValueType | null {
  if (value === null) return null;
  if (typeof value === "boolean") return "boolean";
  if (typeof value === "string") return "string";
  return Number.isInteger(value) && Math.abs(value) < 2 ** 31 ? "int" : "double";
}

function wider(a: ValueType | null, b: ValueType | null): ValueType | null {
  if (a === null || a === b) return b;
  if (b === null) return a;
  const isNumber = (type: ValueType): boolean => type === "int" || type === "double";
  return isNumber(a) && isNumber(b) ? "double" : "string";
}

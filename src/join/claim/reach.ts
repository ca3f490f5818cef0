// Which wordings a change can touch: those that pairs or a person's word lead to, however far. Claims outside of that stay as they
// are, so that adding one article need not look at the whole case.

import type { ClaimTables, Wording } from "../claims.ts";
import type { Anchored } from "./anchors.ts";
import { wordingId } from "./keys.ts";

/** All wordings that are in one net of pairs and constraints with these tellings. */
export function reached(
  { tellings, wordings, pairs }: ClaimTables,
  constraints: readonly Anchored[],
  from: Iterable<string>,
): readonly Wording[] {
  const wordingsOf = (telling: string): readonly string[] =>
    tellings.get(telling)?.statements.map(wordingId) ?? [];
  const told = new Map<string, string[]>();
  for (const { a, b } of constraints)
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const)
      for (const wording of wordingsOf(one))
        told.set(wording, [...(told.get(wording) ?? []), ...wordingsOf(other)]);
  const met = new Set<string>();
  const open = [...from].flatMap(wordingsOf);
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (met.has(id)) continue;
    met.add(id);
    for (const { a, b } of pairs.get(id) ?? []) open.push(a === id ? b : a);
    open.push(...(told.get(id) ?? []));
  }
  return [...met].flatMap((id) => wordings.get(id) ?? []);
}

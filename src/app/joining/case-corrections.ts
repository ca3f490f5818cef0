// What people said on works and claims of the whole case, as joining wants it: the newest word on two things counts.

import { type Decision, standing } from "../../model/decision.ts";

interface Said<Ref> {
  readonly kind: "same" | "apart";
  readonly a: Ref;
  readonly b: Ref;
}

/** Constraints in the order they were made, without those that were taken back or overtaken by a later one. */
export function constraintsOn<Ref = string>(
  decisions: readonly Decision[],
): readonly (Said<Ref> & { readonly decision: string })[] {
  const stands = standing(decisions);
  const byPair = new Map<string, Said<Ref> & { readonly decision: string }>();
  for (const { id, act, value } of decisions) {
    if (act !== "correct" || value === null || !stands.has(id)) continue;
    const { kind, a, b } = value as unknown as Said<Ref>;
    const pair = [JSON.stringify(a), JSON.stringify(b)].sort().join(" ");
    byPair.delete(pair);
    byPair.set(pair, { kind, a, b, decision: id });
  }
  return [...byPair.values()];
}

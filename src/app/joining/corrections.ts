// What people said on who is who, as the joining of actors wants it: names by their words become names by their ids, as the
// case has them now. A name that no document holds any more waits; its correction counts again when it comes back.

import { type ActorsState, type Constraint, nameIdOf } from "../../join/actors.ts";
import type { ActorCorrection, NameRef } from "../../model/actor.ts";
import { type Decision, standing } from "../../model/decision.ts";
import { idOf } from "../../model/id.ts";
import { canonical } from "../../text/spelling.ts";

/** Decisions on actors that nothing takes back, oldest first. */
export function* correctionsIn(
  decisions: readonly Decision[],
): Iterable<{ readonly correction: ActorCorrection; readonly decision: Decision }> {
  const stands = standing(decisions);
  for (const decision of decisions) {
    const value = decision.value as ActorCorrection | null;
    if (decision.act === "correct" && value !== null && stands.has(decision.id))
      yield { correction: value, decision };
  }
}

/** Of two names the newest word counts: who joins what somebody kept apart means it. */
export function constraintsIn(decisions: readonly Decision[], state: ActorsState): readonly Constraint[] {
  const byPair = new Map<string, Constraint>();
  for (const { correction, decision } of correctionsIn(decisions)) {
    if (correction.kind === "called") continue;
    const a = nameIn(state, correction.a);
    const b = nameIn(state, correction.b);
    if (a === null || b === null || a === b) continue;
    const pair = a < b ? `${a} ${b}` : `${b} ${a}`;
    byPair.delete(pair);
    byPair.set(pair, { kind: correction.kind, a, b, decision: decision.id });
  }
  return [...byPair.values()];
}

/** By the id of a name, what its actor is called by a person's choice; the newest choice last. */
export function chosenNames(decisions: readonly Decision[], state: ActorsState): ReadonlyMap<string, string> {
  const chosen = new Map<string, string>();
  for (const { correction } of correctionsIn(decisions)) {
    if (correction.kind !== "called") continue;
    const id = nameIn(state, correction.a);
    if (id === null) continue;
    chosen.delete(id);
    chosen.set(id, correction.name);
  }
  return chosen;
}

/** The id under which the case has a name now; null where no document holds it. */
export function nameIn(state: ActorsState, { type, name, documentId }: NameRef): string | null {
  const plain = canonical(name);
  if (documentId !== null) {
    const actors = state.documents.get(documentId)?.actors ?? [];
    const same = actors.filter((actor) => canonical(actor.name) === plain);
    const actor = same.find((one) => one.type === type) ?? same[0];
    return actor ? nameIdOf(actor, documentId) : null;
  }
  const id = idOf("a", type, plain);
  if (state.nodes.has(id)) return id;
  // It was found anew as something else: a person's name that is a body's now.
  for (const other of state.blocks.get(`name ${plain}`) ?? []) {
    const node = state.nodes.get(other);
    if (node !== undefined && !node.lone && canonical(node.name) === plain) return other;
  }
  return null;
}

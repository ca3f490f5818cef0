// The actors that the mentions of one document name. Knows the document's own names only; across documents, actors with
// one id are joined by whoever holds several documents.

import type { Actor, ActorName, ActorType, Mention } from "../../model/actor.ts";
import { canonical } from "./linking.ts";

/**
 * The actors that the mentions of one document name, with all their names and how often each stands there. The display
 * name is the fullest one: the longest, and of equally long ones the most frequent.
 */
export function actorsOf(mentions: readonly Mention[], text: string): readonly Actor[] {
  const byActor = new Map<string, { type: ActorType; names: Map<string, number> }>();
  for (const mention of mentions) {
    if (mention.actor === null || mention.form !== "name") continue;
    let entry = byActor.get(mention.actor);
    if (!entry) byActor.set(mention.actor, (entry = { type: mention.type, names: new Map() }));
    const name = text.slice(mention.head.start, mention.head.end).replace(/\s+/g, " ");
    entry.names.set(name, (entry.names.get(name) ?? 0) + 1);
  }
  return [...byActor].map(([id, { type, names }]): Actor => {
    const list: ActorName[] = [...names].map(([name, count]) => ({ name, count, loaded: false }));
    list.sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
    const fullest = list.reduce((best, one) => (fullness(one.name) > fullness(best.name) ? one : best));
    return { id, type, name: fullest.name, names: list };
  });
}

/**
 * The actors of `actorsOf`, and behind them those that only descriptions mean ("the rebels", "they"): each is called as its
 * first description in the text calls it, and has no names.
 */
export function allActorsOf(mentions: readonly Mention[], text: string): readonly Actor[] {
  const named = actorsOf(mentions, text);
  const known = new Set(named.map(({ id }) => id));
  const described = new Map<string, Mention>();
  for (const mention of mentions) {
    if (mention.actor === null || known.has(mention.actor)) continue;
    const before = described.get(mention.actor);
    if (!before || (before.form === "pronoun" && mention.form !== "pronoun"))
      described.set(mention.actor, mention);
  }
  const others = [...described].map(
    ([id, { type, start, end }]): Actor => ({
      id,
      type,
      name: text.slice(start, end).replace(/\s+/g, " "),
      names: [],
    }),
  );
  return [...named, ...others];
}

const fullness = (name: string): number => canonical(name).length;

// Ties that members share with what they belong to: who is told to be "a member of [the coalition] against Ben" is against
// Ben. Only within one sentence, and only of groups that are described there: a party's members may think otherwise.

import { signs, type Tie } from "./tie.ts";

export function* memberTies(ties: readonly Tie[]): Iterable<Tie> {
  const bySource = new Map<number, Tie[]>();
  for (const tie of ties)
    if (signs[tie.type] < 0 && tie.source.form === "description") {
      const known = bySource.get(tie.source.head.end);
      if (known) known.push(tie);
      else bySource.set(tie.source.head.end, [tie]);
    }
  if (bySource.size === 0) return;
  let made = 0;
  for (const { type, source, target, negated, hedged, planned } of ties) {
    if (type !== "belongs to" || negated) continue;
    for (const tie of bySource.get(target.head.end) ?? []) {
      // A sentence of thousands of groups is no sentence.
      if (++made > MOST) return;
      yield { ...tie, source, hedged: tie.hedged || hedged, planned: tie.planned || planned };
    }
  }
}

const MOST = 24;

// Finds again the tellings that a person spoke of. By the id of their words; where a document was analysed anew and the words of a
// telling begin or end elsewhere now, by the telling that shares most of them.

import type { ClaimConstraint, TellingAnchor } from "../../model/claim.ts";
import { idOf } from "../../model/id.ts";
import type { TellingItem } from "./tellings.ts";

export const tellingId = ({ documentId, quote, nth }: TellingAnchor): string =>
  idOf("g", documentId, quote, nth);

/** Share of the longer of two quotes that the shorter must hold: below it they are no longer one telling. */
const LEAST_SHARED = 0.6;

export interface Anchored {
  readonly kind: "same" | "apart";
  /** Ids of tellings. */
  readonly a: string;
  readonly b: string;
  readonly decision: string;
}

/** Constraints whose two tellings the case holds; the others wait. */
export function anchored(
  constraints: readonly ClaimConstraint[],
  tellings: ReadonlyMap<string, TellingItem>,
): readonly Anchored[] {
  let byDocument: Map<string, TellingItem[]> | undefined;
  const find = (anchor: TellingAnchor): string | null => {
    const id = tellingId(anchor);
    if (tellings.has(id)) return id;
    if (byDocument === undefined) {
      byDocument = new Map();
      for (const item of tellings.values()) {
        const list = byDocument.get(item.documentId);
        if (list === undefined) byDocument.set(item.documentId, [item]);
        else list.push(item);
      }
    }
    let best: { id: string; shared: number } | null = null;
    for (const item of byDocument.get(anchor.documentId) ?? []) {
      const [short, long] = [item.anchor.quote, anchor.quote].sort((x, y) => x.length - y.length) as [
        string,
        string,
      ];
      const shared = long.includes(short) ? short.length / long.length : 0;
      if (shared >= LEAST_SHARED && (best === null || shared > best.shared)) best = { id: item.id, shared };
    }
    return best?.id ?? null;
  };
  return constraints.flatMap(({ kind, a, b, decision }) => {
    const [one, other] = [find(a), find(b)];
    return one === null || other === null ? [] : [{ kind, a: one, b: other, decision }];
  });
}

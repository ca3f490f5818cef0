// A told network as a table, a row a telling: nothing is lost but what describes the whole. Columns source, target, sign and
// weight are those that `hearsay balance` reads; sign is 0 where the tie is denied or planned, and tie_sign is that of the
// tie itself.

import type { NetworkValue, ToldNetwork } from "../model/network.ts";
import type { ValueType } from "./edge-values.ts";

/** In their order, each with its type; null is "not known". */
export const tieColumns = {
  source: "string",
  target: "string",
  sign: "int",
  weight: "int",
  type: "string",
  tie_sign: "int",
  negated: "boolean",
  planned: "boolean",
  directed: "boolean",
  edge: "string",
  source_id: "string",
  source_kind: "string",
  source_attributes: "string",
  target_id: "string",
  target_kind: "string",
  target_attributes: "string",
  telling: "string",
  document: "string",
  title: "string",
  outlet: "string",
  published: "string",
  teller: "string",
  tellers: "string",
  quote: "string",
  cue: "string",
  start: "int",
  end: "int",
  hedged: "boolean",
  review: "string",
  found_by: "string",
  score: "double",
} as const satisfies Readonly<Record<string, ValueType>>;

export type TieRow = Readonly<Record<keyof typeof tieColumns, NetworkValue>>;

export function* tieRows({ nodes, edges }: ToldNetwork): Generator<TieRow> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  for (const edge of edges) {
    const [source, target] = [byId.get(edge.source)!, byId.get(edge.target)!];
    for (const one of edge.evidence)
      yield {
        source: source.label,
        target: target.label,
        sign: edge.negated || edge.planned ? 0 : edge.sign,
        weight: 1,
        type: edge.type,
        tie_sign: edge.sign,
        negated: edge.negated,
        planned: edge.planned,
        directed: edge.directed,
        edge: edge.id,
        source_id: source.id,
        source_kind: source.kind,
        source_attributes: JSON.stringify(source.attributes),
        target_id: target.id,
        target_kind: target.kind,
        target_attributes: JSON.stringify(target.attributes),
        telling: one.id,
        document: one.documentId,
        title: one.title,
        outlet: one.outlet,
        published: one.published,
        teller: one.teller,
        tellers: JSON.stringify(one.tellers),
        quote: one.quote,
        cue: one.cue,
        start: one.span.start,
        end: one.span.end,
        hedged: one.hedged,
        review: one.review,
        found_by: one.by,
        score: one.score,
      };
  }
}

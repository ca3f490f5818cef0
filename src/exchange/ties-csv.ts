// A told network as comma-separated values, a line a telling: nothing is lost but what describes the whole. Columns source,
// target, sign and weight are those that `hearsay balance` reads; sign is 0 where the tie is denied or planned, and tie_sign
// is that of the tie itself. Formulas are defused (see csv.ts); an empty field is "not known".

import type { ToldNetwork } from "../model/network.ts";
import { type CsvField, csvLine } from "./csv.ts";

const COLUMNS = [
  ...["source", "target", "sign", "weight", "type", "tie_sign", "negated", "planned", "directed", "edge"],
  ...["source_id", "source_kind", "source_attributes", "target_id", "target_kind", "target_attributes"],
  ...[
    "telling",
    "document",
    "title",
    "outlet",
    "published",
    "teller",
    "tellers",
    "cue",
    "quote",
    "start",
    "end",
  ],
  ...["hedged", "review", "found_by", "score"],
] as const;

export const tiesCsv = {
  name: "csv",
  extension: "csv",
  mediaType: "text/csv; charset=utf-8; header=present",
  *write({ nodes, edges }: ToldNetwork): Generator<string> {
    const byId = new Map(nodes.map((node) => [node.id, node]));
    yield csvLine(COLUMNS);
    for (const edge of edges) {
      const [source, target] = [byId.get(edge.source)!, byId.get(edge.target)!];
      const tie = {
        source: source.label,
        target: target.label,
        sign: edge.negated || edge.planned ? 0 : edge.sign,
        weight: 1,
        type: edge.type,
        tie_sign: edge.sign,
        negated: String(edge.negated),
        planned: String(edge.planned),
        directed: String(edge.directed),
        edge: edge.id,
        source_id: source.id,
        source_kind: source.kind,
        source_attributes: JSON.stringify(source.attributes),
        target_id: target.id,
        target_kind: target.kind,
        target_attributes: JSON.stringify(target.attributes),
      };
      for (const one of edge.evidence) {
        const row: Readonly<Record<(typeof COLUMNS)[number], CsvField>> = {
          ...tie,
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
          hedged: String(one.hedged),
          review: one.review,
          found_by: one.by,
          score: one.score,
        };
        yield csvLine(COLUMNS.map((column) => row[column]));
      }
    }
  },
};

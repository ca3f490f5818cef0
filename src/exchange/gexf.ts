// GEXF 1.3 (https://gexf.net) of a told network, with time: a tie has a spell for each stretch of days in which articles tell
// it. One that no dated article tells has none, and so is there always; actors are. All edges are directed
// (see graphml.ts).

import { edtfDays } from "../model/edtf.ts";
import type { NetworkEdge, ToldNetwork } from "../model/network.ts";
import { edgeValues, type FlatRow, typesOf, type ValueType } from "./edge-values.ts";
import { xmlAttributes, xmlText } from "./xml.ts";

const TYPES: Readonly<Record<ValueType, string>> = {
  boolean: "boolean",
  int: "integer",
  double: "double",
  string: "string",
};

interface Spell {
  /** Days; null where it is open. Both belong to it. */
  readonly start: string | null;
  readonly end: string | null;
}

export const gexf = {
  name: "gexf",
  extension: "gexf",
  mediaType: "application/gexf+xml",
  *write({ about, nodes, edges }: ToldNetwork): Generator<string> {
    const nodeRows = nodes.map(({ kind, attributes }) => ({ kind, ...attributes }));
    const timed = edges.some(({ first }) => first !== null);
    yield `<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://gexf.net/1.3" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd" version="1.3">\n`;
    yield `  <meta>\n    <creator>Hearsay</creator>\n    <description>${xmlText(described(about))}</description>\n  </meta>\n`;
    yield `  <graph${xmlAttributes({
      defaultedgetype: "directed",
      ...(timed
        ? { mode: "dynamic", timeformat: "date", timerepresentation: "interval" }
        : { mode: "static" }),
    })}>\n`;
    yield declared("node", nodeRows);
    yield declared("edge", edges.map(valuesOf));
    yield "    <nodes>\n";
    for (const [i, { id, label }] of nodes.entries())
      yield `      <node${xmlAttributes({ id, label })}>\n${values(nodeRows[i]!)}      </node>\n`;
    yield "    </nodes>\n    <edges>\n";
    for (const edge of edges) {
      const { id, source, target, type, weight } = edge;
      const kind = edge.negated ? `${type} (denied)` : edge.planned ? `${type} (planned)` : type;
      yield `      <edge${xmlAttributes({
        id,
        source,
        target,
        label: kind,
        // Two edges between the same ends must be of two kinds in this version.
        kind,
        weight,
      })}>\n${values(valuesOf(edge))}${spelled(spells(edge))}      </edge>\n`;
    }
    yield "    </edges>\n  </graph>\n</gexf>\n";
  },
};

const described = (about: FlatRow): string =>
  Object.entries(about)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => (name === "note" ? String(value) : `${name}: ${value}`))
    .join("\n");

/** Type and weight are the edge's own in this format, but tools that read attributes alone shall see them too. */
const valuesOf = (edge: NetworkEdge): FlatRow => {
  const { weight: _, type, ...rest } = edgeValues(edge);
  return { tie: type!, ...rest };
};

const declared = (of: "node" | "edge", rows: readonly FlatRow[]): string => {
  const types = [...typesOf(rows)];
  if (types.length === 0) return "";
  const lines = types.map(
    ([name, type]) => `      <attribute${xmlAttributes({ id: name, title: name, type: TYPES[type] })}/>\n`,
  );
  return `    <attributes class="${of}">\n${lines.join("")}    </attributes>\n`;
};

const values = (row: FlatRow): string => {
  const written = Object.entries(row)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `          <attvalue${xmlAttributes({ for: name, value })}/>\n`);
  return `        <attvalues>\n${written.join("")}        </attvalues>\n`;
};

/** Days of the articles that tell it, stretches that touch or overlap as one, in order. */
export function spells({ evidence }: NetworkEdge): readonly Spell[] {
  const found: { first: string; last: string }[] = [];
  const days = evidence.flatMap(({ published }) => (published === null ? [] : (edtfDays(published) ?? [])));
  for (const { first, last } of days.toSorted((a, b) =>
    a.first < b.first ? -1 : a.first > b.first ? 1 : 0,
  )) {
    const before = found.at(-1);
    if (before === undefined || first > before.last) found.push({ first, last });
    else if (last > before.last) before.last = last;
  }
  return found.map(({ first, last }) => ({
    start: first === "0000-01-01" ? null : first,
    end: last === "9999-12-31" ? null : last,
  }));
}

const spelled = (all: readonly Spell[]): string =>
  all.length === 0
    ? ""
    : `        <spells>\n${all.map(({ start, end }) => `          <spell${xmlAttributes({ start, end })}/>\n`).join("")}        </spells>\n`;

// GraphML (http://graphml.graphdrawing.org, schema 1.0 with attr.name and attr.type) of a told network: typed keys, every
// tie an edge of its own, its tellings in it as JSON. All edges are directed, since readers such as NetworkX refuse a file with
// both kinds; "mutual" says which are of two together.

import type { NetworkValue, ToldNetwork } from "../model/network.ts";
import { edgeValues, type FlatRow, typesOf, type ValueType } from "./edge-values.ts";
import { xmlAttributes, xmlText } from "./xml.ts";

interface Key {
  readonly id: string;
  readonly name: string;
  readonly type: ValueType;
}
type Keys = ReadonlyMap<string, Key>;

const SCHEMA = "http://graphml.graphdrawing.org/xmlns";

export const graphml = {
  name: "graphml",
  extension: "graphml",
  mediaType: "application/graphml+xml",
  *write({ about, nodes, edges }: ToldNetwork): Generator<string> {
    const nodeRows = nodes.map(({ label, kind, attributes }) => ({ label, kind, ...attributes }));
    const keys = {
      graph: keysOf("g", [about]),
      node: keysOf("n", nodeRows),
      edge: keysOf("e", edges.map(edgeValues)),
    };
    yield `<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="${SCHEMA}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="${SCHEMA} ${SCHEMA}/1.0/graphml.xsd">\n`;
    for (const [of, own] of Object.entries(keys))
      for (const { id, name, type } of own.values())
        yield `  <key${xmlAttributes({ id, for: of, "attr.name": name, "attr.type": type })}/>\n`;
    yield `  <graph id="told" edgedefault="directed">\n${data(keys.graph, about, "    ")}`;
    for (const [i, { id }] of nodes.entries())
      yield `    <node${xmlAttributes({ id })}>\n${data(keys.node, nodeRows[i]!, "      ")}    </node>\n`;
    for (const edge of edges) {
      const { id, source, target } = edge;
      yield `    <edge${xmlAttributes({ id, source, target })}>\n${data(keys.edge, edgeValues(edge), "      ")}    </edge>\n`;
    }
    yield "  </graph>\n</graphml>\n";
  },
};

const keysOf = (prefix: string, rows: readonly FlatRow[]): Keys =>
  new Map([...typesOf(rows)].map(([name, type], i) => [name, { id: `${prefix}${i}`, name, type }]));

const data = (keys: Keys, row: Readonly<Record<string, NetworkValue>>, indent: string): string =>
  Object.entries(row)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `${indent}<data key="${keys.get(name)!.id}">${xmlText(String(value))}</data>\n`)
    .join("");

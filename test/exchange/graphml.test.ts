import { MultiGraph } from "graphology";
import { describe, expect, test } from "vitest";
import { graphml } from "../../src/exchange/graphml.ts";
import type { ToldNetwork } from "../../src/model/network.ts";
import { childOf, childrenOf, type Element, readXml } from "./read-xml.ts";
import { empty, hostile, hostileNames, small, unholdable, written } from "./told-networks.ts";

const TYPES: Readonly<Record<string, (text: string) => unknown>> = {
  boolean: (text) => ({ true: true, false: false })[text],
  int: (text) => (/^-?\d{1,10}$/.test(text) ? Number(text) : undefined),
  double: Number,
  string: (text) => text,
};

/** A graph of graphology, read by the rules of the GraphML primer. */
function read(file: string): MultiGraph {
  const root = readXml(file);
  expect([root.name, root.attributes.xmlns]).toEqual(["graphml", "http://graphml.graphdrawing.org/xmlns"]);
  const keys = new Map(childrenOf(root, "key").map(({ attributes }) => [attributes.id!, attributes]));
  const valuesOf = (element: Element, of: string): Record<string, unknown> =>
    Object.fromEntries(
      childrenOf(element, "data").map(({ attributes, text }) => {
        const key = keys.get(attributes.key!);
        if (key?.for !== of) throw new Error(`No key ${attributes.key} for ${of}.`);
        const value = TYPES[key["attr.type"]!]!(text);
        if (value === undefined) throw new Error(`${text} is no ${key["attr.type"]}.`);
        return [key["attr.name"], value];
      }),
    );
  const told = childOf(root, "graph");
  const graph = new MultiGraph({ type: "mixed" });
  graph.replaceAttributes(valuesOf(told, "graph"));
  for (const one of childrenOf(told, "node")) graph.addNode(one.attributes.id, valuesOf(one, "node"));
  for (const one of childrenOf(told, "edge")) {
    const { id, source, target } = one.attributes;
    graph.addDirectedEdgeWithKey(id, source, target, valuesOf(one, "edge"));
  }
  return graph;
}

const round = (network: ToldNetwork): MultiGraph => read(written(graphml.write(network)));

describe("GraphML", () => {
  test("is read back as the network that was written, types included", () => {
    const graph = round(small);
    expect(graph.getNodeAttributes("a3")).toEqual({
      label: "Tam Reddish",
      kind: "Person",
      documents: 2,
      outlets: 1,
    });
    expect(["e1", "e2"].map((id) => graph.getEdgeAttribute(id, "mutual"))).toEqual([true, false]);
    expect(graph.getEdgeAttributes("e2")).toMatchObject({
      type: "supports",
      sign: 1,
      weight: 3,
      hedged: 1,
      reviewed: 1,
    });
    expect(graph.getAttributes()).toEqual({ note: "Ties as they are told.", reviewedOnly: false });
  });

  test("loses no telling", () => {
    const graph = round(small);
    for (const { id, evidence } of small.edges)
      expect(JSON.parse(graph.getEdgeAttribute(id, "evidence"))).toEqual(evidence);
  });

  test("holds hostile names as they are", () => {
    const graph = round(hostile(hostileNames));
    expect(graph.mapNodes((_, { label }) => label)).toEqual(hostileNames);
  });

  test("puts the replacement character for what XML can't hold", () => {
    expect(round(hostile([unholdable])).getNodeAttribute("a0", "label")).toBe(
      "nul \ufffd bell \ufffd escape \ufffd half \ufffd none \ufffd",
    );
  });

  test("is a whole file of an empty network", () => {
    expect(round(empty).order).toBe(0);
  });

  test("is the same file every time", () => {
    expect(written(graphml.write(small))).toBe(written(graphml.write(structuredClone(small))));
  });
});

import { describe, expect, test } from "vitest";
import { gexf, spells } from "../../src/exchange/gexf.ts";
import type { ToldNetwork } from "../../src/model/network.ts";
import { childOf, childrenOf, type Element, readXml } from "./read-xml.ts";
import { empty, hostile, hostileNames, small, unholdable, written } from "./told-networks.ts";

const DATE = /^-?\d{4}-\d\d-\d\d$/;

/** Reads GEXF by its schema 1.3; anything that the schema doesn't name is an error. */
function read(file: string) {
  const root = readXml(file);
  expect(root.attributes).toMatchObject({ xmlns: "http://gexf.net/1.3", version: "1.3" });
  expect(root.children.map(({ name }) => name)).toEqual(["meta", "graph"]);
  const graph = childOf(root, "graph");
  const declared = new Map(
    childrenOf(graph, "attributes").map((list) => [
      list.attributes.class!,
      new Map(list.children.map(({ attributes }) => [attributes.id!, attributes.type!])),
    ]),
  );
  const valuesOf = (element: Element, of: string): Record<string, unknown> =>
    Object.fromEntries(
      childOf(element, "attvalues").children.map(({ attributes }) => {
        const type = declared.get(of)?.get(attributes.for!);
        if (type === undefined || !/^(?:string|integer|double|boolean)$/.test(type))
          throw new Error(attributes.for);
        const { value } = attributes;
        return [attributes.for, type === "string" ? value : JSON.parse(value!)];
      }),
    );
  const nodes = childrenOf(childOf(graph, "nodes"), "node").map((one) => ({
    ...one.attributes,
    ...valuesOf(one, "node"),
  }));
  const ids = new Set(childrenOf(childOf(graph, "nodes"), "node").map(({ attributes }) => attributes.id));
  const pairs = new Set<string>();
  const edges = childrenOf(childOf(graph, "edges"), "edge").map((one) => {
    const { source, target, kind } = one.attributes;
    if (!ids.has(source) || !ids.has(target)) throw new Error("An edge to nobody.");
    const pair = JSON.stringify([source, target, kind]);
    if (pairs.has(pair)) throw new Error("Two edges of one kind between the same ends.");
    pairs.add(pair);
    const times = childrenOf(one, "spells").flatMap(({ children }) =>
      children.map(({ attributes }) => attributes),
    );
    for (const { start, end } of times)
      for (const day of [start, end]) if (day !== undefined) expect(day).toMatch(DATE);
    return { ...one.attributes, values: valuesOf(one, "edge"), spells: times };
  });
  return {
    graph: graph.attributes,
    nodes,
    edges,
    description: childOf(childOf(root, "meta"), "description").text,
  };
}

const round = (network: ToldNetwork) => read(written(gexf.write(network)));

describe("GEXF", () => {
  test("is read back as the network that was written", () => {
    const { graph, nodes, edges, description } = round(small);
    expect(graph).toEqual({
      defaultedgetype: "directed",
      mode: "dynamic",
      timeformat: "date",
      timerepresentation: "interval",
    });
    expect(nodes[2]).toEqual({ id: "a3", label: "Tam Reddish", kind: "Person", documents: 2, outlets: 1 });
    expect(edges[0]).toMatchObject({ kind: "allies with", weight: "1", values: { mutual: true } });
    expect(edges[2]).toMatchObject({ kind: "fights (denied)", values: { sign: -1, negated: true } });
    expect(JSON.parse(String(edges[1]!.values.evidence))).toEqual(small.edges[1]!.evidence);
    expect(description).toContain("Ties as they are told.");
  });

  test("gives a tie a spell for each stretch of days in which it is told, and none where nobody knows", () => {
    const { edges } = round(small);
    // "2018-03-05" lies within "2018-03".
    expect(edges[1]!.spells).toEqual([
      { start: "2018-03-01", end: "2018-03-31" },
      { start: "2019-01-01", end: "2019-12-31" },
    ]);
    expect(edges[3]!.spells).toEqual([]);
  });

  test("leaves open what a date leaves open", () => {
    const [edge] = small.edges;
    const [one] = edge!.evidence;
    expect(spells({ ...edge!, evidence: [{ ...one!, published: "../2014-06" }] })).toEqual([
      { start: null, end: "2014-06-30" },
    ]);
  });

  test("holds hostile names as they are, and the replacement character for what XML can't hold", () => {
    expect(round(hostile(hostileNames)).nodes.map((one) => (one as { label?: string }).label)).toEqual(
      hostileNames,
    );
    expect(round(hostile([unholdable])).nodes[0]).toMatchObject({
      label: "nul \ufffd bell \ufffd escape \ufffd half \ufffd none \ufffd",
    });
  });

  test("is a whole, timeless file of an empty network", () => {
    expect(round(empty)).toMatchObject({ graph: { mode: "static" }, nodes: [], edges: [] });
  });
});

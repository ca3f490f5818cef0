import { MultiGraph } from "graphology";
import { expect, test } from "vitest";
import { networkJson } from "../../src/exchange/network-json.ts";
import { empty, hostile, hostileNames, small, unholdable, written } from "./told-networks.ts";

const read = (file: string): MultiGraph => {
  const graph = new MultiGraph({ type: "mixed", allowSelfLoops: false });
  return graph.import(JSON.parse(file));
};

test("graphology opens the JSON of a network, and nothing of it is lost", () => {
  const graph = read(written(networkJson.write(small)));
  expect(graph.getAttributes()).toEqual(small.about);
  expect(graph.mapNodes((id, { label, kind, ...attributes }) => ({ id, label, kind, attributes }))).toEqual(
    small.nodes,
  );
  expect(
    graph.mapEdges((id, attributes, source, target, _a, _b, undirected) => ({
      id,
      source,
      target,
      directed: !undirected,
      ...attributes,
    })),
  ).toEqual(small.edges);
});

test("JSON holds every hostile name as it is", () => {
  const names = [...hostileNames, unholdable];
  expect(read(written(networkJson.write(hostile(names)))).mapNodes((_, { label }) => label)).toEqual(names);
});

test("JSON of an empty network is a whole file", () => {
  expect(read(written(networkJson.write(empty))).order).toBe(0);
});

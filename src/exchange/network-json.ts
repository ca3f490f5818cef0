// A told network as JSON, in the shape that graphology serializes graphs to (https://graphology.github.io/serialization.html),
// so that it can be opened there and in what builds on it. Nothing is lost.

import type { ToldNetwork } from "../model/network.ts";

export const networkJson = {
  name: "network-json",
  extension: "json",
  mediaType: "application/json",
  *write({ about, nodes, edges }: ToldNetwork): Generator<string> {
    yield `{"options":{"type":"mixed","multi":true,"allowSelfLoops":false},\n"attributes":${JSON.stringify(about)},\n"nodes":[`;
    for (const [i, { id, label, kind, attributes }] of nodes.entries())
      yield `${i === 0 ? "" : ","}\n${JSON.stringify({ key: id, attributes: { label, kind, ...attributes } })}`;
    yield '\n],\n"edges":[';
    for (const [i, { id, source, target, directed, ...attributes }] of edges.entries())
      yield `${i === 0 ? "" : ","}\n${JSON.stringify({ key: id, source, target, attributes, ...(directed ? {} : { undirected: true }) })}`;
    yield "\n]}\n";
  },
};

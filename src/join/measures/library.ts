// What is taken from the graph library. Its packages are CommonJS and type their only export as a default; Node hands
// over that export itself.

import louvainModule from "graphology-communities-louvain";
import betweennessModule from "graphology-metrics/centrality/betweenness.js";
import pageRankModule from "graphology-metrics/centrality/pagerank.js";

type Exported<Module extends { readonly default: unknown }> = Module["default"];

export const louvain = louvainModule as unknown as Exported<typeof louvainModule>;
export const betweennessOf = betweennessModule as unknown as Exported<typeof betweennessModule>;
export const pageRankOf = pageRankModule as unknown as Exported<typeof pageRankModule>;

// node bench/networks.ts: networks and their measures on made data, in seconds of processor, which drifts less than the
// clock where others share the machine.

import { columns } from "../src/cli/terminal.ts";
import { backbone } from "../src/join/measures/backbone.ts";
import { betweenness, degrees, pageRank } from "../src/join/measures/centrality.ts";
import { communities, signedCommunities } from "../src/join/measures/communities.ts";
import { corePeriphery } from "../src/join/measures/core-periphery.ts";
import { frustration } from "../src/join/measures/frustration.ts";
import { below, randomFrom } from "../src/join/measures/random.ts";
import { signedGraph } from "../src/join/measures/signed-graph.ts";
import { triangles } from "../src/join/measures/triangles.ts";
import { balanceView } from "../src/join/network/balance-view.ts";
import { actorTies, signedTies, type ToldTie } from "../src/join/network/told-ties.ts";
import { type NetworkStatement, network } from "../src/join/networks.ts";
import { complete, graphOfPairs, randomGraph } from "../test/join/signed-graphs.ts";

const rows: (readonly (string | number)[])[] = [];
function timed<Result>(name: string, work: () => Result, told: (result: Result) => string): Result {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  rows.push([`  ${name}`, `${((user + system) / 1e6).toFixed(2)} s`, told(result)]);
  return result;
}
const print = (title: string): void => {
  console.log(`\n${title}\n${columns(rows.splice(0)).join("\n")}`);
};

const split = ({ lower, upper, exact, optima }: ReturnType<typeof frustration>): string =>
  exact
    ? `${upper}, proven${optima === null ? "" : `; ${optima.toLocaleString("en")} as good`}`
    : `${lower} to ${upper}`;

for (const seed of [1, 2, 3, 4, 5])
  timed(`60 nodes, 300 ties, signs by lot, ${seed}`, () => frustration(randomGraph(60, 300, seed)), split);
timed("60 nodes, all 1,770 ties, signs by lot", () => frustration(randomGraph(60, 1770, 3)), split);
timed("60 nodes, all ties against", () => frustration(graphOfPairs(complete(60), () => -1)), split);
for (const seed of [1, 2, 3])
  timed(
    `64 nodes, 320 ties for, 42 against, ${seed}`,
    () => frustration(randomGraph(64, 362, seed, 42 / 362)),
    split,
  );
timed("80 nodes, 400 ties, signs by lot", () => frustration(randomGraph(80, 400, 1)), split);
timed("464 nodes, 1,679 ties, a third against", () => frustration(randomGraph(464, 1679, 1, 0.33)), split);
print("Frustration (asked: 60 nodes and 300 ties within 60 s)");

const random = randomFrom(1);
const ACTORS = 5_000;
const TIES = 20_000;
const ties = Array.from({ length: TIES }, (_, i): ToldTie => {
  const source = below(random, ACTORS);
  return {
    id: `r${i}`,
    document: `d${below(random, 1000)}`,
    source: `a${source}`,
    target: `a${(source + 1 + below(random, random() < 0.7 ? 40 : ACTORS - 1)) % ACTORS}`,
    type: "supports",
    sign: random() < 0.4 ? -1 : 1,
    teller: `o${below(random, 25)}`,
    time: 1_900_000_000 + 86_400 * below(random, 700),
    hedged: false,
    negated: random() < 0.05,
    planned: false,
    score: null,
  };
});
const told = timed(
  "the network of actors",
  () => actorTies(ties),
  (all) => `${all.length.toLocaleString("en")} directed ties`,
);
const { graph: signed } = timed(
  "its signed graph",
  () => signedGraph(signedTies(told)),
  ({ graph }) => `${graph.edges.length.toLocaleString("en")} pairs`,
);
print(
  `From ${TIES.toLocaleString("en")} told ties of ${ACTORS.toLocaleString("en")} actors (asked: under 2 s)`,
);

const graph = { directed: false, ...signed };
timed(
  "degree",
  () => degrees(graph),
  () => "",
);
timed(
  "betweenness",
  () => betweenness(graph),
  () => "",
);
timed(
  "PageRank",
  () => pageRank(graph),
  () => "",
);
timed(
  "communities",
  () => communities(graph),
  ({ count, modularity }) => `${count}, modularity ${modularity.toFixed(3)}`,
);
timed(
  "signed communities",
  () => signedCommunities(graph),
  ({ count, modularity }) => `${count}, modularity ${modularity.toFixed(3)}`,
);
timed(
  "core and periphery",
  () => corePeriphery(graph),
  ({ core }) => `${core.length} in the core`,
);
timed(
  "backbone",
  () => backbone(graph, 0.05),
  ({ edges }) => `${edges.length} ties`,
);
timed(
  "triangles",
  () => triangles(graph),
  ({ total, balanced }) => `${balanced} of ${total} balanced`,
);
print("Measures of it (asked: all together under 10 s)");

timed("frustration, bounds", () => frustration(signed), split);
timed(
  "the view of balance, 25 tellers",
  () => balanceView(ties, { nameOf: (id) => id }),
  ({ triadCount, changes }) => `${triadCount} triads, ${changes.length} changes`,
);
print("Beyond them");

const statements = Array.from(
  { length: 100_000 },
  (_, i): NetworkStatement => ({
    id: `${i}`,
    document: `d${i % 5000}`,
    time: null,
    values: { who: `w${below(random, 1000)}`, what: `c${below(random, 2000)}`, how: random() < 0.5 },
  }),
);
for (const [mode, aggregation, normalisation] of [
  ["two", "subtract", "activity"],
  ["one", "subtract", "jaccard"],
] as const)
  timed(
    `${mode}-mode, ${aggregation}, ${normalisation}`,
    () =>
      network(statements, {
        mode,
        row: "who",
        column: "what",
        qualifier: "how",
        aggregation,
        normalisation,
        duplicates: "document",
      }),
    ({ cells }) => `${cells.length.toLocaleString("en")} cells`,
  );
print("From 100,000 statements of 1,000 on 2,000");

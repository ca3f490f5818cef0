// "The enemy of my enemy", for a reader: which three actors are told against the pattern, whose telling fits it, who told
// a tie one way and then the other, and where tellers disagree. Data, with a sentence each; every part leads to tellings.

import { frustration } from "../measures/frustration.ts";
import { type SignedGraph, signedGraph } from "../measures/signed-graph.ts";
import { eachTriangle, triangles } from "../measures/triangles.ts";
import { type BalanceTexts, balanceTexts } from "./balance-texts.ts";
import { actorTies, chosenTies, signedTies, type ToldOptions, type ToldTie } from "./told-ties.ts";

export interface Triad {
  /** For "between" the one in the middle comes first. */
  readonly actors: readonly [string, string, string];
  readonly kind: "between" | "all against";
  /** Ties of the first with the second, the first with the third, the second with the third. */
  readonly ties: readonly [TriadTie, TriadTie, TriadTie];
  readonly sentence: string;
}

export interface TriadTie {
  readonly sign: 1 | -1;
  /** All tellings that count for or against it, either direction. */
  readonly tellings: readonly ToldTie[];
}

export interface TellerBalance {
  readonly teller: string;
  readonly ties: number;
  readonly triangles: number;
  readonly against: number;
  /** Least ties to tell the other way: proven and found, the same where that is settled. */
  readonly frustration: readonly [number, number];
  readonly sentence: string;
}

export interface SignChange {
  readonly teller: string;
  readonly actors: readonly [string, string];
  readonly before: ToldTie;
  readonly after: ToldTie;
  readonly sentence: string;
}

export interface Dispute {
  readonly actors: readonly [string, string];
  readonly for: readonly ToldTie[];
  readonly against: readonly ToldTie[];
  readonly sentence: string;
}

export interface BalanceView {
  /** Told against the pattern, those of most tellings first; at most `most`. */
  readonly triads: readonly Triad[];
  /** How many there are. */
  readonly triadCount: number;
  /** Tellers with at least one triangle, in the order of their names. */
  readonly tellers: readonly TellerBalance[];
  readonly changes: readonly SignChange[];
  readonly disputes: readonly Dispute[];
}

export interface ViewOptions extends ToldOptions {
  /** The name to show of an actor or a teller. */
  readonly nameOf: (id: string) => string;
  readonly texts?: BalanceTexts;
  readonly most?: number;
  readonly seed?: number;
}

/** Partial splits for each teller: a second or two. */
const WORK = 10_000_000;

export function balanceView(ties: Iterable<ToldTie>, options: ViewOptions): BalanceView {
  const chosen = chosenTies(ties, options).filter(({ negated, sign }) => !negated && sign !== 0);
  const byPair = new Map<string, ToldTie[]>();
  for (const tie of chosen) {
    const key = pairKey(tie.source, tie.target);
    const tellings = byPair.get(key);
    if (tellings === undefined) byPair.set(key, [tie]);
    else tellings.push(tie);
  }
  return {
    ...triadsOf(chosen, byPair, options),
    tellers: tellersOf(chosen, options),
    changes: [...byPair.values()].flatMap((tellings) => changesOf(tellings, options)),
    disputes: [...byPair.values()].flatMap((tellings) => disputesOf(tellings, options)),
  };
}

const pairKey = (a: string, b: string): string => JSON.stringify(a < b ? [a, b] : [b, a]);

const graphOfTold = (ties: readonly ToldTie[]): SignedGraph =>
  signedGraph(signedTies(actorTies(ties, { planned: true }))).graph;

function triadsOf(
  chosen: readonly ToldTie[],
  byPair: ReadonlyMap<string, readonly ToldTie[]>,
  { nameOf, texts = balanceTexts, most = 200 }: ViewOptions,
): Pick<BalanceView, "triads" | "triadCount"> {
  const graph = graphOfTold(chosen);
  const { names, edges } = graph;
  const found: {
    readonly actors: [string, string, string];
    readonly kind: Triad["kind"];
    readonly told: number;
  }[] = [];
  const toldOf = (a: string, b: string): readonly ToldTie[] => byPair.get(pairKey(a, b)) ?? [];
  eachTriangle(graph, (...triangle) => {
    const three = triangle.map((edge) => edges[edge]!);
    const against = three.filter(({ weight }) => weight < 0);
    if (against.length !== 1 && against.length !== 3) return;
    const nodes = [...new Set(three.flatMap(({ a, b }) => [a, b]))].sort((x, y) => x - y);
    if (against.length === 1) {
      const { a, b } = against[0]!;
      nodes.sort((x, y) => Number(x === a || x === b) - Number(y === a || y === b) || x - y);
    }
    const actors = nodes.map((node) => names[node]!) as [string, string, string];
    const told = pairsOf(actors).reduce((sum, [a, b]) => sum + toldOf(a, b).length, 0);
    found.push({ actors, kind: against.length === 1 ? "between" : "all against", told });
  });
  found.sort((x, y) => y.told - x.told);
  const triads = found.slice(0, most).map(({ actors, kind }): Triad => {
    const [one, two, three] = actors.map(nameOf) as [string, string, string];
    return {
      actors,
      kind,
      ties: pairsOf(actors).map(([a, b]) => {
        const tellings = toldOf(a, b);
        const sum = tellings.reduce((total, { sign }) => total + sign, 0);
        return { sign: sum > 0 ? 1 : -1, tellings };
      }) as unknown as Triad["ties"],
      sentence: kind === "between" ? texts.between(one, two, three) : texts.allAgainst([one, two, three]),
    };
  });
  return { triads, triadCount: found.length };
}

const pairsOf = ([a, b, c]: readonly [string, string, string]) =>
  [
    [a, b],
    [a, c],
    [b, c],
  ] as const;

function tellersOf(
  chosen: readonly ToldTie[],
  { nameOf, texts = balanceTexts, seed = 1 }: ViewOptions,
): readonly TellerBalance[] {
  const byTeller = new Map<string, ToldTie[]>();
  for (const tie of chosen) {
    if (tie.teller === null) continue;
    const told = byTeller.get(tie.teller);
    if (told === undefined) byTeller.set(tie.teller, [tie]);
    else told.push(tie);
  }
  const found: TellerBalance[] = [];
  for (const [teller, told] of byTeller) {
    const graph = graphOfTold(told);
    const census = triangles(graph);
    if (census.total === 0) continue;
    const against = census.total - census.balanced;
    // Ties are counted here, not how often each is told.
    const counted = {
      ...graph,
      edges: graph.edges.map((edge) => ({ ...edge, weight: Math.sign(edge.weight) })),
    };
    const { lower, upper } = frustration(counted, { seed, listed: 1, work: WORK });
    const name = nameOf(teller);
    found.push({
      teller,
      ties: graph.edges.length,
      triangles: census.total,
      against,
      frustration: [lower, upper],
      sentence:
        against === 0
          ? texts.fits(name, census.total)
          : texts.fitsNot(name, against, census.total, [lower, upper]),
    });
  }
  return found.sort((a, b) => (nameOf(a.teller) < nameOf(b.teller) ? -1 : 1));
}

/** Where one teller told a pair one way, and the other way at a later time. Undated tellings change nothing. */
function changesOf(
  tellings: readonly ToldTie[],
  { nameOf, texts = balanceTexts }: ViewOptions,
): SignChange[] {
  const last = new Map<string, ToldTie>();
  const found: SignChange[] = [];
  const dated = tellings.filter(({ time, teller }) => time !== null && teller !== null);
  for (const tie of dated.sort((a, b) => a.time! - b.time!)) {
    const teller = tie.teller!;
    const before = last.get(teller);
    last.set(teller, tie);
    if (before === undefined || before.sign === tie.sign || before.time === tie.time) continue;
    const [one, other] = [tie.source, tie.target].sort() as [string, string];
    found.push({
      teller,
      actors: [one, other],
      before,
      after: tie,
      sentence: texts.changed(nameOf(teller), nameOf(one), nameOf(other), toldOn(before), toldOn(tie)),
    });
  }
  return found;
}

const toldOn = ({ sign, time }: ToldTie) => ({
  sign: sign > 0 ? (1 as const) : (-1 as const),
  day: new Date(time! * 1000).toISOString().slice(0, 10),
});

/** Where some tell a pair for and others against. A teller who tells both is with neither. */
function disputesOf(tellings: readonly ToldTie[], { nameOf, texts = balanceTexts }: ViewOptions): Dispute[] {
  const signs = new Map<string, Set<number>>();
  for (const { teller, sign } of tellings) {
    if (teller === null) continue;
    const set = signs.get(teller) ?? new Set();
    signs.set(teller, set.add(sign));
  }
  const of = (sign: 1 | -1): ToldTie[] =>
    tellings.filter((tie) => tie.sign === sign && tie.teller !== null && signs.get(tie.teller)!.size === 1);
  const [plus, minus] = [of(1), of(-1)];
  if (plus.length === 0 || minus.length === 0) return [];
  const names = (ties: readonly ToldTie[]): string[] => [
    ...new Set(ties.map(({ teller }) => nameOf(teller!))),
  ];
  const [one, other] = [tellings[0]!.source, tellings[0]!.target].sort() as [string, string];
  return [
    {
      actors: [one, other],
      for: plus,
      against: minus,
      sentence: texts.disputed(nameOf(one), nameOf(other), names(plus), names(minus)),
    },
  ];
}

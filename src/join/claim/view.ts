// Claims as they follow from pairs of wordings and from a person's constraints: clusters of what says the same, with variants,
// contradictions and denials apart. A pure view, nothing of it is stored.

import type { Language } from "../../lang/language.ts";
import type { Claim, ClaimConstraint, ClaimJoin } from "../../model/claim.ts";
import { idOf } from "../../model/id.ts";
import { hull, type Span } from "../../model/span.ts";
import type { ClaimTables, Wording, WordingPair } from "../claims.ts";
import { align } from "./alignment.ts";
import { anchored } from "./anchors.ts";
import { type Clusters, clusters, type Edge } from "./clusters.ts";
import { lexiconOf } from "./lexicon.ts";
import { reached } from "./reach.ts";
import { differsIn } from "./reasons.ts";
import type { TellingItem } from "./tellings.ts";

export interface ClaimView {
  /** The ones told by most documents first. */
  readonly claims: readonly Claim[];
  /** Of a telling the ids of the claims that it tells or denies. */
  readonly claimsOfTelling: ReadonlyMap<string, readonly string[]>;
}

export interface ViewOptions {
  /** The words at a place, to show a claim by; without it a claim is shown by the whole of a telling. */
  readonly wordsAt?: (documentId: string, span: Span) => string | null;
  /** Tellings and denials below which a claim that nothing contradicts is left out: 2. */
  readonly least?: number;
  /**
   * Ids of tellings that came, or stood in one claim with what went: the view then holds the claims that they can have touched,
   * and no others. Without it, all.
   */
  readonly around?: Iterable<string>;
}

/** Variants and contradictions of one claim that are listed. */
const LISTED = 500;

export function claimsOf(
  tables: ClaimTables,
  constraints: readonly ClaimConstraint[],
  language: Language,
  options: ViewOptions = {},
): ClaimView {
  const graph = graphOf(tables, constraints, options);
  const { members, joined } = graph.found;
  const drafts = [...members].map(([root, nodes]) => draftOf(root, nodes, graph, tables));
  const byRoot = new Map(drafts.map((draft) => [draft.root, draft]));
  const joins = new Map<string, Edge[]>();
  for (const edge of joined) push(joins, graph.found.rootOf(edge.a), edge);
  const against = new Map<string, AgainstEdge[]>();
  for (const edge of graph.against) {
    const [a, b] = [graph.found.rootOf(edge.a), graph.found.rootOf(edge.b)];
    if (a === b) continue;
    push(against, a, edge);
    push(against, b, { ...edge, a: edge.b, b: edge.a });
  }
  const claims: Claim[] = [];
  for (const draft of drafts) {
    const edges = against.get(draft.root) ?? [];
    if (draft.tellings.length + draft.denials.length < (options.least ?? 2) && edges.length === 0) continue;
    claims.push(
      claimFrom(draft, byRoot, edges, joins.get(draft.root) ?? [], graph, tables, language, options),
    );
  }
  const documents = (claim: Claim): number =>
    new Set(claim.tellings.map((id) => tables.tellings.get(id)!.documentId)).size;
  const counted = claims.map((claim) => ({ claim, count: documents(claim) }));
  counted.sort(
    (x, y) =>
      y.count - x.count ||
      y.claim.tellings.length - x.claim.tellings.length ||
      (x.claim.id < y.claim.id ? -1 : 1),
  );
  const claimsOfTelling = new Map<string, string[]>();
  for (const { claim } of counted)
    for (const id of [...claim.tellings, ...(claim.denials ?? [])]) push(claimsOfTelling, id, claim.id);
  return { claims: counted.map(({ claim }) => claim), claimsOfTelling };
}

interface AgainstEdge {
  readonly a: string;
  readonly b: string;
  readonly in: "count" | "polarity" | "date";
}

interface Graph {
  readonly found: Clusters;
  readonly against: readonly AgainstEdge[];
  /** Of a node its wording, and of its tellings those that it stands for. */
  readonly nodes: ReadonlyMap<string, { readonly wording: Wording; readonly tellings: readonly string[] }>;
  readonly reasons: (edge: Edge) => { readonly reasons: readonly string[]; readonly decision: string | null };
}

/**
 * Nodes are wordings. A telling that a person set apart from others is a node of its own, even where others use the very same
 * words.
 */
function graphOf(
  tables: ClaimTables,
  constraints: readonly ClaimConstraint[],
  { around, least = 2 }: ViewOptions,
): Graph {
  const { tellings, pairs } = tables;
  const resolved = anchored(constraints, tellings);
  const named = new Set(resolved.flatMap(({ a, b }) => [a, b]));
  const wanted = around === undefined ? tables.wordings.values() : reached(tables, resolved, around);
  const single = new Set(resolved.flatMap(({ kind, a, b }) => (kind === "apart" ? [a, b] : [])));
  const nodes = new Map<string, { wording: Wording; tellings: readonly string[] }>();
  const nodesOfTelling = new Map<string, string[]>();
  const split = new Map<string, string[]>();
  for (const wording of wanted) {
    // Most of what is said is said once, and makes no claim of several.
    const alone = wording.tellings.size < least && !pairs.has(wording.id);
    if (alone && ![...wording.tellings].some((id) => named.has(id))) continue;
    const ids = [...wording.tellings].sort();
    const own = ids.filter((id) => single.has(id));
    const rest = ids.filter((id) => !single.has(id));
    const parts = rest.length > 0 ? [{ id: wording.id, tellings: rest }] : [];
    parts.push(...own.map((id) => ({ id: `${wording.id} ${id}`, tellings: [id] })));
    for (const part of parts) nodes.set(part.id, { wording, tellings: part.tellings });
    if (own.length > 0)
      split.set(
        wording.id,
        parts.map(({ id }) => id),
      );
  }
  if (named.size > 0)
    for (const [id, node] of nodes)
      for (const telling of node.tellings) if (named.has(telling)) push(nodesOfTelling, telling, id);

  const edges: Edge[] = [];
  const against: AgainstEdge[] = [];
  const why = new Map<string, WordingPair>();
  for (const parts of split.values())
    for (const b of parts.slice(1)) edges.push({ a: parts[0]!, b, likeness: 1 });
  for (const id of new Set(Array.from(nodes.values(), ({ wording }) => wording.id)))
    for (const pair of pairs.get(id) ?? []) {
      if (pair.a !== id) continue;
      for (const a of split.get(pair.a) ?? [pair.a])
        for (const b of split.get(pair.b) ?? [pair.b])
          if (pair.against === null) {
            edges.push({ a, b, likeness: pair.likeness });
            why.set(`${a} ${b}`, pair);
          } else against.push({ a, b, in: pair.against });
    }
  const forced: Edge[] = [];
  const barred: (readonly [string, string])[] = against.map(({ a, b }) => [a, b]);
  const decided = new Map<string, string>();
  for (const { kind, a, b, decision } of resolved) {
    const [of, to] = [nodesOfTelling.get(a) ?? [], nodesOfTelling.get(b) ?? []];
    if (kind === "apart") for (const x of of) for (const y of to) barred.push([x, y]);
    // Tellings of several statements are the same in their first: a person saw them as wholes.
    else if (of[0] !== undefined && to[0] !== undefined && of[0] !== to[0]) {
      forced.push({ a: of[0], b: to[0], likeness: 1 });
      decided.set(`${of[0]} ${to[0]}`, decision);
    }
  }
  return {
    found: clusters(nodes.keys(), edges, forced, barred),
    against,
    nodes,
    reasons: ({ a, b }) => {
      const decision = decided.get(`${a} ${b}`) ?? null;
      if (decision !== null) return { reasons: ["a person says so"], decision };
      return { reasons: why.get(`${a} ${b}`)?.reasons ?? ["the same words"], decision };
    },
  };
}

interface Draft {
  readonly root: string;
  readonly nodes: readonly string[];
  readonly tellings: readonly string[];
  readonly denials: readonly string[];
  readonly affirming: ReadonlySet<string>;
}

function draftOf(root: string, nodes: readonly string[], graph: Graph, { tellings }: ClaimTables): Draft {
  const items = [...new Set(nodes.flatMap((node) => graph.nodes.get(node)!.tellings))].map(
    (id) => tellings.get(id)!,
  );
  const affirming = innermost(items.filter(({ affirms }) => affirms));
  return {
    root,
    nodes,
    tellings: affirming,
    affirming: new Set(affirming),
    denials: innermost(items.filter(({ affirms }) => !affirms)),
  };
}

/** Of tellings of one document that lie in each other the shortest: "A says that B says so" is told where B says so. */
function innermost(items: readonly TellingItem[]): readonly string[] {
  const byDocument = new Map<string, TellingItem[]>();
  for (const item of items) push(byDocument, item.documentId, item);
  const kept: string[] = [];
  for (const list of byDocument.values()) {
    const placed = list
      .map(({ id, span }) => ({ id, ...(hull(span) ?? { start: 0, end: 0 }) }))
      .sort((a, b) => a.start - b.start || a.end - b.end);
    let last = placed[0]!;
    for (const one of placed.slice(1))
      if (one.start >= last.end) {
        kept.push(last.id);
        last = one;
      } else if (one.end - one.start < last.end - last.start) last = one;
    kept.push(last.id);
  }
  return kept.sort();
}

function claimFrom(
  draft: Draft,
  byRoot: ReadonlyMap<string, Draft>,
  edges: readonly AgainstEdge[],
  joins: readonly Edge[],
  graph: Graph,
  tables: ClaimTables,
  language: Language,
  { wordsAt }: ViewOptions,
): Claim {
  const told = new Set([...draft.tellings, ...draft.denials]);
  const tellingsAt = (node: string): readonly string[] => graph.nodes.get(node)!.tellings;
  const shown = shownOf(draft.nodes, joins, graph);
  const [first] = tellingsAt(shown);
  const { wording } = graph.nodes.get(shown)!;
  const item = tables.tellings.get(first!)!;
  const statement =
    item.statements.find(({ units }) => units.length === wording.statement.units.length) ?? wording.statement;
  const lexicon = lexiconOf(language);
  const variants = draft.nodes
    .filter((node) => node !== shown)
    .slice(0, LISTED)
    .flatMap((node) => {
      const other = graph.nodes.get(node)!.wording;
      const ids = tellingsAt(node).filter((id) => told.has(id));
      if (other.id === wording.id || ids.length === 0) return [];
      const alignment = align(wording.statement, other.statement, lexicon);
      return [{ tellings: ids, differs: differsIn(wording.statement, other.statement, alignment) }];
    });
  const denials = new Set(draft.denials);
  const contradictions: { a: string; b: string; in: AgainstEdge["in"] }[] = [];
  for (const edge of edges) {
    const there = byRoot.get(graph.found.rootOf(edge.b))!;
    const a = tellingsAt(edge.a).find((id) => told.has(id) && !denials.has(id));
    const affirming = tellingsAt(edge.b).filter((id) => there.affirming.has(id));
    const b = affirming[0];
    if (edge.in === "polarity") for (const id of affirming) denials.add(id);
    if (a !== undefined && b !== undefined && contradictions.length < LISTED)
      contradictions.push({ a, b, in: edge.in });
  }
  for (const b of draft.denials)
    if (draft.tellings[0] !== undefined && contradictions.length < LISTED)
      contradictions.push({ a: draft.tellings[0], b, in: "polarity" });
  const listed = joins.slice(0, LISTED).flatMap((edge): ClaimJoin[] => {
    const nearest = (ids: readonly string[]): string | undefined => ids.find((id) => told.has(id)) ?? ids[0];
    const [a, b] = [nearest(tellingsAt(edge.a)), nearest(tellingsAt(edge.b))];
    if (a === undefined || b === undefined || a === b) return [];
    return [{ a, b, likeness: edge.likeness, ...graph.reasons(edge) }];
  });
  return {
    id: idOf("y", [...told].sort()[0] ?? item.id, wording.id === shown ? "" : shown),
    words: wordsAt?.(item.documentId, statement.span) ?? item.anchor.quote,
    tellings: draft.tellings,
    variants,
    contradictions,
    reasons: [...new Set(listed.flatMap(({ reasons }) => reasons))].slice(0, 12),
    denials: [...denials].sort(),
    joins: listed,
  };
}

/** The wording that shows a claim: the one told most often, of these the one that joins most others, then the shortest. */
function shownOf(nodes: readonly string[], joins: readonly Edge[], graph: Graph): string {
  const degree = new Map<string, number>();
  for (const { a, b } of joins) for (const node of [a, b]) degree.set(node, (degree.get(node) ?? 0) + 1);
  const rank = (node: string): readonly number[] => {
    const { wording, tellings } = graph.nodes.get(node)!;
    return [tellings.length, degree.get(node) ?? 0, -wording.statement.units.length];
  };
  return nodes.reduce((best, node) => {
    const [x, y] = [rank(node), rank(best)];
    const at = x.findIndex((value, i) => value !== y[i]);
    return at < 0 ? (node < best ? node : best) : x[at]! > y[at]! ? node : best;
  });
}

function push<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

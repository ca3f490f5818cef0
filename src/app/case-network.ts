// The network of signed ties that a case's articles tell, from what has passed the export gate: as all tell it, or as one
// teller or outlet does, within dates. What a reviewer rejected is no tie.

import { edtfDays } from "../model/edtf.ts";
import type { NetworkEdge, NetworkNode, TieEvidence, ToldNetwork } from "../model/network.ts";
import type { PassedActor, PassedArticle, PassedItem, Teller } from "../model/passed.ts";
import type { RelationType, Sign } from "../model/relation.ts";

export interface CaseNetworkOptions {
  /** An actor's id or name, a byline or an outlet: only what is told on that one's word. */
  readonly teller?: string;
  readonly outlet?: string;
  /** EDTF: articles that may have appeared on or after its first day, or on or before its last. */
  readonly since?: string;
  readonly until?: string;
  /** Also who is only described ("the rebels"), as an actor of that article alone. */
  readonly described?: boolean;
}

export interface CaseNetwork {
  readonly network: ToldNetwork;
  /** Ties with an end that no article names, only describes ("the rebels"). */
  readonly unnamed: number;
  /** Articles without a date, where dates were asked for. */
  readonly undated: number;
}

/** What two do with each other, whichever of them is named first. */
const MUTUAL: ReadonlySet<RelationType> = new Set(["allies with", "meets"]);

interface Told {
  readonly ends: readonly [source: string, target: string];
  readonly type: RelationType;
  readonly sign: Sign;
  readonly negated: boolean;
  readonly planned: boolean;
  readonly evidence: TieEvidence;
}

export async function caseNetwork(
  articles: AsyncIterable<PassedArticle>,
  options: CaseNetworkOptions,
  about: ToldNetwork["about"] = {},
): Promise<CaseNetwork> {
  const named = new Map<
    string,
    { label: string; kind: NetworkNode["kind"]; documents: number; outlets: Set<string> }
  >();
  const told: Told[] = [];
  let unnamed = 0;
  let undated = 0;
  for await (const article of articles) {
    const { document, actors } = article;
    const when = inTime(document.published, options);
    if (when === "undated") undated++;
    if (when !== "in" || !isSame(document.outlet, options.outlet)) continue;
    const here = new Map<string, Pick<PassedActor, "name">>();
    const meet = (id: string, label: string, kind: NetworkNode["kind"]): void => {
      if (here.has(id)) return;
      const known = named.get(id) ?? { label, kind, documents: 0, outlets: new Set() };
      here.set(id, { name: known.label });
      known.documents++;
      if (document.outlet !== null) known.outlets.add(document.outlet);
      named.set(id, known);
    };
    for (const { id, name, type } of actors) meet(id, name, type);
    for (const item of document.items) {
      if (item.layer !== "relations" || item.review === "rejected") continue;
      const ends = endsOf(item, document.id);
      if (ends[0].id === ends[1].id || !isTold(item, here, options.teller)) continue;
      if (options.described) for (const { id, words } of ends) meet(id, words, "described");
      if (ends.every(({ id }) => here.has(id))) told.push(tieOf(item, article, here));
      else unnamed++;
    }
  }
  const nodes = nodesOf(told, named);
  return { network: { about, nodes, edges: edgesOf(told, nodes) }, unnamed, undated };
}

type Here = ReadonlyMap<string, { readonly name: string }>;

function inTime(published: string | null, { since, until }: CaseNetworkOptions): "in" | "out" | "undated" {
  if (since === undefined && until === undefined) return "in";
  const days = published === null ? null : edtfDays(published);
  if (days === null) return "undated";
  const from = since === undefined ? null : edtfDays(since);
  const to = until === undefined ? null : edtfDays(until);
  return (from !== null && days.last < from.first) || (to !== null && days.first > to.last) ? "out" : "in";
}

const plain = (words: string): string => words.replace(/\s+/gu, " ").trim().toLowerCase();

const isSame = (name: string | null, wanted: string | undefined): boolean =>
  wanted === undefined || (name !== null && plain(name) === plain(wanted));

/** The innermost teller alone answers for a tie: the outlet of an article doesn't tell what a source of it says. */
function isTold({ tellers }: PassedItem, here: Here, wanted: string | undefined): boolean {
  if (wanted === undefined) return true;
  const innermost = tellers.at(-1);
  if (innermost === undefined) return false;
  // In the author's own voice the outlet tells it too.
  const answering: readonly Teller[] = innermost.as === "source" ? [innermost] : tellers;
  return answering.some(
    ({ name, actors = [] }) =>
      isSame(name, wanted) ||
      actors.some((id) => id === wanted || isSame(here.get(id)?.name ?? null, wanted)),
  );
}

interface End {
  readonly id: string;
  readonly words: string;
}

/** An end that nobody was found for is known by where it stands. */
function endsOf({ quoted, facts }: PassedItem, documentId: string): readonly [source: End, target: End] {
  const end = (role: "source" | "target"): End => {
    const [span] = quoted[role] ?? [];
    const actor = facts[`${role}Actor`];
    return {
      id: typeof actor === "string" ? actor : `${documentId}.${span?.start ?? role}`,
      words: span?.words ?? role,
    };
  };
  return [end("source"), end("target")];
}

function tieOf(item: PassedItem, { document }: PassedArticle, here: Here): Told {
  const { type, sign, planned } = item.facts;
  const [source, target] = endsOf(item, document.id);
  const [passage] = item.quoted.passage ?? [];
  const innermost = item.tellers.at(-1);
  const speakers = (innermost?.actors ?? []).flatMap((id) => here.get(id)?.name ?? []);
  return {
    ends: [source.id, target.id],
    type: type as RelationType,
    sign: sign as Sign,
    negated: item.negated,
    planned: planned === true,
    evidence: {
      id: item.id,
      documentId: document.id,
      title: document.title,
      outlet: document.outlet,
      published: document.published,
      teller: speakers.length > 0 ? speakers.join("; ") : (innermost?.name ?? "the author, not named"),
      tellers: item.tellers.map(({ name }) => name),
      quote: passage?.words ?? "",
      span: { start: passage?.start ?? 0, end: passage?.end ?? 0 },
      cue: (item.quoted.evidence ?? []).map(({ words }) => words).join(" … "),
      hedged: item.hedged,
      review: item.review,
      by: item.found.by,
      score: item.found.score,
    },
  };
}

type Named = ReadonlyMap<
  string,
  {
    readonly label: string;
    readonly kind: NetworkNode["kind"];
    readonly documents: number;
    readonly outlets: ReadonlySet<string>;
  }
>;

/** In code units, which are the same on every machine. */
const byUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function nodesOf(told: readonly Told[], named: Named): readonly NetworkNode[] {
  const tied = new Set(told.flatMap(({ ends }) => ends));
  return [...tied]
    .map((id): NetworkNode => {
      const { label, kind, documents, outlets } = named.get(id)!;
      return { id, label, kind, attributes: { documents, outlets: outlets.size } };
    })
    .sort((a, b) => byUnits(a.label, b.label) || byUnits(a.id, b.id));
}

function edgesOf(told: readonly Told[], nodes: readonly NetworkNode[]): readonly NetworkEdge[] {
  const place = new Map(nodes.map(({ id }, i) => [id, i]));
  const groups = new Map<string, Told[]>();
  for (const tie of told) {
    const { type, sign, negated, planned } = tie;
    const [a, b] = tie.ends;
    const ends = MUTUAL.has(type) && place.get(a)! > place.get(b)! ? [b, a] : [a, b];
    const key = JSON.stringify([...ends, type, sign, negated, planned]);
    const group = groups.get(key);
    const turned = { ...tie, ends: ends as [string, string] };
    if (group === undefined) groups.set(key, [turned]);
    else group.push(turned);
  }
  return [...groups.values()]
    .map(([one, ...more]) =>
      edgeOf(
        one!,
        [one!, ...more].map(({ evidence }) => evidence),
      ),
    )
    .sort(
      (a, b) =>
        place.get(a.source)! - place.get(b.source)! ||
        place.get(a.target)! - place.get(b.target)! ||
        byUnits(a.type, b.type) ||
        a.sign - b.sign ||
        Number(a.negated) - Number(b.negated) ||
        Number(a.planned) - Number(b.planned),
    )
    .map((edge, i) => ({ ...edge, id: `e${i + 1}` }));
}

function edgeOf({ ends, type, sign, negated, planned }: Told, all: readonly TieEvidence[]): NetworkEdge {
  const evidence = all.toSorted(
    (a, b) =>
      byUnits(dayOf(a), dayOf(b)) ||
      byUnits(a.documentId, b.documentId) ||
      a.span.start - b.span.start ||
      byUnits(a.id, b.id),
  );
  const dated = evidence.filter(({ published }) => published !== null && edtfDays(published) !== null);
  return {
    id: "",
    source: ends[0],
    target: ends[1],
    type,
    sign,
    negated,
    planned,
    directed: !MUTUAL.has(type),
    weight: evidence.length,
    first: dated[0]?.published ?? null,
    last: dated.at(-1)?.published ?? null,
    evidence,
  };
}

/** What is not dated comes last. */
const dayOf = ({ published }: TieEvidence): string =>
  (published === null ? null : edtfDays(published)?.first) ?? "~";

// A case in a format that other tools open. Formats are of three kinds: a network of ties, articles with what was found in
// them, and claims; each is handed what has passed the export gate, and nothing else.

import type { Store } from "../extend.ts";
import type { ToldNetwork } from "../model/network.ts";
import type { PassedArticle, PassedClaim } from "../model/passed.ts";
import { type CaseNetworkOptions, caseNetwork } from "./case-network.ts";
import { type PassOptions, passCase } from "./pass-case.ts";
import { passClaims } from "./pass-claims.ts";

export type Piece = string | Uint8Array;

interface Told {
  readonly name: string;
  /** What it is and what opens it, to follow "as". */
  readonly about: string;
  readonly extension: string;
}

export interface NetworkFormat extends Told {
  readonly of: "network";
  readonly load: () => Promise<{ readonly write: (network: ToldNetwork) => Iterable<Piece> }>;
}
export interface ArticleFormat extends Told {
  readonly of: "articles";
  readonly load: () => Promise<{
    readonly write: (articles: AsyncIterable<PassedArticle>) => AsyncIterable<Piece>;
  }>;
}
export interface ClaimFormat extends Told {
  readonly of: "claims";
  readonly load: () => Promise<{
    readonly write: (claims: AsyncIterable<PassedClaim>) => AsyncIterable<Piece>;
  }>;
}
export type ExportFormat = NetworkFormat | ArticleFormat | ClaimFormat;

export const exportFormats: readonly ExportFormat[] = [
  {
    name: "graphml",
    about: "GraphML, for Gephi, yEd, NetworkX, igraph",
    extension: "graphml",
    of: "network",
    load: async () => (await import("../exchange/graphml.ts")).graphml,
  },
  {
    name: "gexf",
    about: "GEXF 1.3 with time, for Gephi",
    extension: "gexf",
    of: "network",
    load: async () => (await import("../exchange/gexf.ts")).gexf,
  },
  {
    name: "csv",
    about: "CSV, a line a telling, for spreadsheets and R",
    extension: "csv",
    of: "network",
    load: async () => (await import("../exchange/ties-csv.ts")).tiesCsv,
  },
  {
    name: "network-json",
    about: "JSON, as graphology writes graphs",
    extension: "json",
    of: "network",
    load: async () => (await import("../exchange/network-json.ts")).networkJson,
  },
  {
    name: "ucinet",
    about: "full matrices in UCINET's DL",
    extension: "dl",
    of: "network",
    load: async () => (await import("../exchange/ucinet.ts")).ucinet,
  },
  {
    name: "ucinet-edges",
    about: "a list of edges in UCINET's DL",
    extension: "dl",
    of: "network",
    load: async () => (await import("../exchange/ucinet.ts")).ucinetEdges,
  },
  {
    name: "web-annotation",
    about: "W3C Web Annotations in JSON-LD, anchored to their words",
    extension: "jsonld",
    of: "articles",
    load: async () => (await import("../exchange/web-annotation.ts")).webAnnotation,
  },
  {
    name: "follow-the-money",
    about: "FollowTheMoney JSON lines, for OpenAleph: documents and mentions",
    extension: "ftm.json",
    of: "articles",
    load: async () => (await import("../exchange/follow-the-money.ts")).followTheMoney,
  },
  {
    name: "stix",
    about: "a STIX 2.1 bundle, for OpenCTI and MISP: notes and opinions",
    extension: "json",
    of: "articles",
    load: async () => (await import("../exchange/stix.ts")).stix,
  },
  {
    name: "claim-review",
    about: "schema.org Claims, with empty ClaimReviews to fill in",
    extension: "jsonld",
    of: "claims",
    load: async () => (await import("../exchange/claim-review.ts")).claimReview,
  },
];

export interface ExportedAs {
  /** Names to withhold that no actor of the case has. Where there are any, nothing must be written. */
  readonly unknown: readonly string[];
  /** Names that stay, though they look like one that is withheld. */
  readonly alike: readonly string[];
  readonly documents: number;
  /** Of a network what is in it, and what could not be. */
  readonly network?: {
    readonly actors: number;
    readonly ties: number;
    readonly unnamed: number;
    readonly undated: number;
  };
  readonly pieces: AsyncIterable<Piece>;
}

export async function exportAs(
  store: Store,
  format: ExportFormat,
  gate: PassOptions,
  options: CaseNetworkOptions = {},
): Promise<ExportedAs> {
  const passing = await passCase(store, gate);
  const { unknown, alike, withheld } = passing;
  const told = { unknown, alike, documents: passing.documents.length };
  if (unknown.length > 0) return { ...told, pieces: inTurn([]) };
  if (format.of === "articles") return { ...told, pieces: (await format.load()).write(passing.articles()) };
  if (format.of === "claims")
    return { ...told, pieces: (await format.load()).write(passClaims(store, passing)) };
  const { network, unnamed, undated } = await caseNetwork(passing.articles(), options, {
    note: "Ties between actors as articles tell them. Nothing here says that one is so.",
    teller: options.teller === undefined ? null : passing.hide(options.teller),
    outlet: options.outlet === undefined ? null : passing.hide(options.outlet),
    since: options.since ?? null,
    until: options.until ?? null,
    reviewedOnly: gate.reviewed,
    withText: gate.text,
    withheld,
  });
  return {
    ...told,
    network: { actors: network.nodes.length, ties: network.edges.length, unnamed, undated },
    pieces: inTurn((await format.load()).write(network)),
  };
}

async function* inTurn(pieces: Iterable<Piece>): AsyncGenerator<Piece> {
  yield* pieces;
}

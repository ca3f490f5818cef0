// The formats that other tools open, and what each is made of. A format's code is loaded when it is asked for: the command
// line lists them all each time it starts.

import type { ToldNetwork } from "../model/network.ts";
import type { PassedArticle, PassedClaim } from "../model/passed.ts";

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
    name: "parquet",
    about: "Apache Parquet, a row a telling, for DuckDB, pandas, R",
    extension: "parquet",
    of: "network",
    load: async () => (await import("../exchange/ties-parquet.ts")).tiesParquet,
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

/** In what a claim's report is set. */
export const reportFormats = {
  "report-html": async () => (await import("../exchange/report-html.ts")).reportHtml,
  "report-markdown": async () => (await import("../exchange/report-markdown.ts")).reportMarkdown,
} as const;

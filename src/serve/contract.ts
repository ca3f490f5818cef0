// What the HTTP API answers, as types only, so that the web application can import them. The schemas of schemas/ are
// checked against these types when the project is type-checked; neither can drift from the other.

import type { CaseCounts, DocumentSummary, KeptDocument, Page, SearchHit } from "../keep/store.ts";
import type { Layers, StoredLayerName } from "../model/layers.ts";
import type { Problem } from "../model/problem.ts";

/** How often the finder of attributions errs, as measured on a corpus. Ratios, 0 to 1. */
export interface Accuracy {
  /** Of those shown, the share that is right. */
  readonly precision: number;
  /** Of those that are there, the share that is shown. */
  readonly recall: number;
  /** What it was measured on, in words that end a sentence: "84 news articles (PolNeAR, dev)". */
  readonly measuredOn: string;
  /** Name and version of the finder, "attributions-by-rule/1". */
  readonly finder: string;
  /** ISO 8601 date. */
  readonly date: string;
}

export interface CaseAnswer {
  readonly name: string;
  readonly counts: CaseCounts;
  /** Null where nothing was measured. */
  readonly accuracy: Accuracy | null;
}

export type { DocumentSummary };
export type DocumentsAnswer = Page<DocumentSummary>;
export type DocumentAnswer = KeptDocument;
export type SearchAnswer = Page<SearchHit>;

export interface LayersAnswer {
  readonly versionId: string;
  /** Only the layers that were asked for. */
  readonly layers: Partial<Pick<Layers, StoredLayerName>>;
}

/** How far a reading of files has come. */
export interface Progress {
  readonly state: "idle" | "reading" | "done" | "stopped";
  /** Files that were dealt with, whatever came of them. */
  readonly done: number;
  /** Files in all; null while they are still being counted. */
  readonly total: number | null;
  /** The file that is being read. */
  readonly current: string | null;
  /** Files that failed, were skipped, or were read with a warning; the last ones where there are many. */
  readonly problems: readonly Problem[];
}

/** RFC 9457, "Problem Details for HTTP APIs"; sent as application/problem+json. */
export interface ProblemAnswer {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  /** One sentence: what was wrong, and where it can be told, what to do. */
  readonly detail: string;
}

// What the HTTP API answers and takes, as types only, so that the web application can import them. The schemas of
// schemas/ are checked against these types when the project is type-checked; neither can drift from the other.
//
// Every answer carries the header X-Hearsay-Case: the name of the open case. Every request but GET needs the header
// X-Hearsay: 1 where its body is multipart/form-data, and Content-Type: application/json otherwise; one that carries
// the X-Hearsay-Case of another case than the open one is refused with 409.

import type { StandingCorrection } from "../app/actors.ts";
import type { OwnWord } from "../app/case-parts.ts";
import type { ClaimDetail, ClaimSummary, ItemClaim, TieShown, ToldTelling } from "../app/claims.ts";
import type { Adrift, ItemReview, ReviewState } from "../app/review.ts";
import type { LooseCitation, ReusedPassage, SideBySide, WorkDetail, WorkSummary } from "../app/sources.ts";
import type {
  ActorSummary,
  Actors,
  DocumentLine,
  KeptActor,
  KeptActorFact,
  LabelCount,
  ReusePair,
  TieCount,
} from "../keep/joins.ts";
import type { CaseCounts, DocumentSummary, KeptDocument, LogEntry, Page, SearchHit } from "../keep/store.ts";
import type { Attribution } from "../model/attribution.ts";
import type { DependenceTest, Place } from "../model/claim.ts";
import type { Decision, DecisionAct } from "../model/decision.ts";
import type { Layers, StoredLayerName } from "../model/layers.ts";
import type { MetadataField } from "../model/metadata.ts";
import type { Problem } from "../model/problem.ts";
import type { Span } from "../model/span.ts";

/** How often the finder of attributions errs, as measured on a corpus. Ratios, 0 to 1. */
export interface Accuracy {
  /** Of those shown, the share that is right. */
  readonly precision: number;
  /** Of those that are there, the share that is shown. */
  readonly recall: number;
  /**
   * Both where only the attributions are shown whose score is at least `from`, or that have none; by rising `from`. Empty
   * or absent where the finder gives no scores.
   */
  readonly thresholds?: readonly Threshold[];
  /** What it was measured on, in words that end a sentence: "84 news articles (PolNeAR, dev)". */
  readonly measuredOn: string;
  /** Name and version of the finder, "attributions-by-rule/1". */
  readonly finder: string;
  /** ISO 8601 date. */
  readonly date: string;
}

export interface Threshold {
  readonly from: number;
  readonly precision: number;
  readonly recall: number;
}

export interface CaseAnswer {
  readonly name: string;
  readonly counts: CaseCounts;
  /** Null where nothing was measured. */
  readonly accuracy: Accuracy | null;
}

export type { Adrift, Decision, DecisionAct, DocumentSummary, ItemReview, ReviewState };
export type DocumentsAnswer = Page<DocumentSummary>;
/** Asked with ?q&speaker&outlet&from&to&layer&offset&limit; q may be left out where one of the others is given. */
export type SearchAnswer = Page<SearchHit>;

/**
 * The stretch of the document's text that an answer covers, since no answer is larger than 1 MB. Ask with `?from=0`
 * (or without), then with `?from=` the `to` of the answer before, until `to` is `length`. `?to=` asks for less.
 */
export interface Slice {
  readonly from: number;
  readonly to: number;
  /** Code units of the whole text. */
  readonly length: number;
}

/**
 * `document.text` is the text of the slice alone, `text.slice(from, to)` of the whole; `document.blocks` are those that
 * share something with it, whole, with their places in the whole text. A slice ends where a block does unless the block
 * is larger than a slice (one line of 5 MB): such a block is in each of its slices.
 */
export interface DocumentAnswer extends KeptDocument {
  readonly slice: Slice;
}

export interface LayersAnswer {
  readonly versionId: string;
  /** Only the layers that were asked for, with what reviewers decided laid over them; items that begin in the slice. */
  readonly layers: Partial<Pick<Layers, StoredLayerName>>;
  /** By item id, only items that somebody decided on. Rejected items stay in their layer. */
  readonly review: Readonly<Record<string, ItemReview>>;
  /** Decisions whose words the text no longer holds, newest first, 200 at most; only in the slice from 0. */
  readonly adrift: readonly Adrift[];
  /** Sequence of the last decision that is in this answer; send it as `seen`. 0 where there is none yet. */
  readonly sequence: number;
  readonly slice: Slice;
}

/** An attribution as a reviewer wants it. `kind` is reckoned by the server from quotation marks. */
export interface AttributionValue {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  readonly hedged?: boolean;
  readonly negated?: boolean;
}

/** POST /api/documents/:id/decisions */
export interface DecisionBody {
  readonly reviewer: string;
  readonly act: Exclude<DecisionAct, "undo">;
  readonly layer: Exclude<StoredLayerName, "sentences">;
  /** Id of the item as the layers answer has it; left out for "add". */
  readonly item?: string;
  /** For "correct" and "add": an attribution as it should be, or { spans } (its main words) in other layers. */
  readonly value?: AttributionValue | { readonly spans: readonly Span[]; readonly [field: string]: unknown };
  /** For "note", 4,000 characters at most. */
  readonly note?: { readonly text: string };
  /** The version that the window shows. */
  readonly versionId: string;
  /** The `sequence` of the newest answer that the window has. */
  readonly seen: number;
  /** True: save it although somebody decided on the same item after `seen`. */
  readonly evenSo?: boolean;
}

/** 201 to a decision. */
export interface DecisionAnswer {
  readonly decision: Decision;
  /** Id of the item, new for "add". */
  readonly itemId: string;
  readonly review: ItemReview;
  /** The item as it now is; null where it is not there any more. */
  readonly item: Attribution | Layers[StoredLayerName][number] | null;
  readonly sequence: number;
}

/** 409 to a decision: somebody decided on the same item after `seen`. 409 for another case carries none of the four. */
export interface ConflictAnswer extends ProblemAnswer {
  readonly by: string;
  readonly at: string;
  readonly act: DecisionAct;
  readonly sequence: number;
}

/** POST /api/undo, POST /api/redo. */
export interface UndoBody {
  readonly reviewer: string;
  readonly documentId?: string;
}

export interface UndoAnswer {
  /** The new entry, an "undo". */
  readonly decision: Decision;
  /** What it takes back: for a redo, an "undo". */
  readonly undone: Decision;
  /** The decision that now counts no longer, or counts again: what to tell the user ("Accepting … was undone"). */
  readonly about: Decision;
  readonly documentId: string;
  /** Null where the item is not there any more (an added one that was undone) or its words are adrift. */
  readonly itemId: string | null;
  readonly sequence: number;
}

/** A log entry with what it is about, where the case still knows. */
export interface LoggedEntry extends LogEntry {
  readonly title: string | null;
  /** What was decided, where `act` is "decide". */
  readonly decision: DecisionAct | null;
}
/** GET /api/log?offset&limit&newest=true; oldest first unless `newest`. */
export type LogAnswer = Page<LoggedEntry>;

/** GET /api/events: server-sent events without a name, `data` is one of these as JSON. A new connection gets "reading" at once. */
export type ServerEvent =
  | { readonly type: "documents" }
  | { readonly type: "decision"; readonly documentId: string; readonly sequence: number }
  | { readonly type: "reading"; readonly progress: Progress }
  /** What is joined across documents changed: actors. */
  | { readonly type: "joined" }
  /** Another case was opened; reload. */
  | { readonly type: "case"; readonly name: string };

/** POST /api/files as JSON; answered, like the multipart form, with 202 and Progress. While another reading goes on, it waits its turn. */
export interface PasteBody {
  readonly reviewer: string;
  /** Becomes the last part of the place, "pasted/NAME.txt". */
  readonly name: string;
  readonly text: string;
}

/** PATCH /api/documents */
export interface StateBody {
  readonly reviewer: string;
  /** 10,000 at most. */
  readonly ids: readonly string[];
  readonly field: MetadataField;
  /** Null takes the user's word back. */
  readonly value: string | null;
}
export interface StateAnswer {
  readonly changed: number;
}

/** POST /api/documents/remove, POST /api/documents/restore */
export interface IdsBody {
  readonly reviewer: string;
  readonly ids: readonly string[];
}
export interface RemovedAnswer {
  readonly removed: number;
}
export interface RestoredAnswer {
  readonly restored: number;
}

/** GET /api/cases */
export interface CasesAnswer {
  readonly cases: readonly CaseEntry[];
}
export interface CaseEntry {
  readonly name: string;
  readonly folder: string;
  readonly documents: number;
  readonly current: boolean;
}
/** POST /api/cases makes an empty one (and opens it). */
export interface NewCaseBody {
  readonly reviewer: string;
  readonly name: string;
}
/** POST /api/cases/open */
export type OpenCaseBody = { readonly reviewer: string } & (
  | { readonly name: string }
  | { readonly sample: true }
);
export interface OpenedAnswer {
  readonly name: string;
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

export type { ActorSummary, KeptActorFact, LabelCount, StandingCorrection, TieCount };
/** GET /api/actors?filter&type&sort&descending&offset&limit */
export interface ActorsAnswer extends Page<ActorSummary> {
  /** Articles that came or changed and are not joined yet; the event "joined" tells when they are. */
  readonly behind: number;
  readonly fault: string | null;
}
/** GET /api/actors/:id, by the id of any of its names; `id` is that of the actor to which it leads now. */
export interface ActorAnswer extends KeptActor {
  readonly tied: readonly TieCount[];
  readonly called: readonly LabelCount[];
  /** What people said about any of its names and nobody took back, newest first. */
  readonly corrections: readonly StandingCorrection[];
}
/** GET /api/actors/:id/facts?kind&other&what&sign&outlet&out&negated&own&year&offset&limit */
export type ActorFactsAnswer = Page<KeptActorFact>;
/** GET /api/actors/:id/documents */
export type ActorDocumentsAnswer = Awaited<ReturnType<Actors["documents"]>>;
/** GET /api/documents/:id/actors: to whom the ids that a document's own mentions and speakers carry lead. */
export interface DocumentActorsAnswer extends Page<DocumentActor> {}
type DocumentActor = Awaited<ReturnType<Actors["ofDocument"]>>[number];
/** POST /api/actors/corrections; `a` and `b` are ids of names (`nodes`), or of actors. */
export type CorrectionBody = { readonly reviewer: string } & (
  | { readonly kind: "same" | "apart"; readonly a: string; readonly b: string }
  | { readonly kind: "called"; readonly a: string; readonly name: string }
);
/** POST /api/actors/corrections/undo */
export interface CorrectionUndoBody {
  readonly reviewer: string;
  readonly decision: string;
}
export interface CorrectionAnswer {
  readonly decision: Decision;
}

export type {
  ClaimDetail,
  ClaimSummary,
  ItemClaim,
  LooseCitation,
  ReusedPassage,
  TieShown,
  ToldTelling,
  WorkSummary,
};
/** GET /api/claims?filter&documentId&offset&limit */
export interface ClaimsAnswer extends Page<ClaimSummary> {
  readonly behind: number;
  readonly fault: string | null;
}
/** GET /api/documents/:id/claims: which items of an article tell a claim. */
export interface DocumentClaimsAnswer {
  readonly items: readonly ItemClaim[];
}
/** GET /api/claims/:id, by the id of a claim or of one of its tellings. */
export type ClaimAnswer = ClaimDetail;
/** GET /api/claims/:id/tests?a&b */
export interface ClaimTestsAnswer {
  readonly tests: readonly (DependenceTest & { readonly words: string })[];
}
/** POST /api/claims/corrections; a and b are ids of tellings. Taken back with POST /api/claims/corrections/undo. */
export interface ClaimCorrectionBody {
  readonly reviewer: string;
  readonly kind: "same" | "apart";
  readonly a: string;
  readonly b: string;
}
/** GET /api/works?filter&documentId&offset&limit */
export interface WorksAnswer extends Page<WorkSummary> {
  readonly behind: number;
  readonly fault: string | null;
}
/** GET /api/works/:id */
export type WorkAnswer = WorkDetail;
/** GET /api/documents/:id/loose-ends */
export type LooseEndsAnswer = DocumentLine & {
  readonly [K in "dangling" | "unused"]: readonly (Omit<LooseCitation, "suggestions"> & {
    readonly suggestions: readonly {
      readonly reference: string;
      readonly words: number;
      readonly sameKey: boolean;
      readonly document: DocumentLine;
      readonly from: { readonly reference: Place };
    }[];
  })[];
};
/** GET /api/reuse?documentId&offset&limit */
export type ReusePairsAnswer = Page<ReusePair>;
/** GET /api/reuse/side-by-side?a&b */
export type SideBySideAnswer = SideBySide;

/** GET /api/loaded-words */
export interface LoadedWordsAnswer {
  readonly lists: readonly {
    readonly name: string;
    readonly tone: -1 | 1;
    readonly reason: string;
    readonly nouns: readonly string[];
    readonly adjectives: readonly string[];
  }[];
  readonly doubting: readonly string[];
  readonly own: readonly OwnWord[];
}
/** POST /api/loaded-words with { reviewer, words: { word, tone, note? }[] }, all of them at once. */
export interface OwnWordsAnswer {
  readonly words: readonly OwnWord[];
  readonly problems: readonly string[];
}

/** RFC 9457, "Problem Details for HTTP APIs"; sent as application/problem+json. */
export interface ProblemAnswer {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  /** One sentence: what was wrong, and where it can be told, what to do. */
  readonly detail: string;
}

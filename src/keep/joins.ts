// What a case keeps of joining across documents: how far each joiner has come, what every document brought to it, and
// the actors that came of it. All of it follows from documents, layers and decisions, and can be reckoned anew from them;
// it is kept so that one more document need not.

import type { Actor, ActorName, ActorType, Merge } from "../model/actor.ts";
import type { Reuse } from "../model/claim.ts";
import type { CaseLayer, Decision } from "../model/decision.ts";
import type { Sign } from "../model/relation.ts";
import type { Span } from "../model/span.ts";
import type { Page } from "./store.ts";

export type { Page } from "./store.ts";

/** Name and version of a joiner. One of another version takes in every document anew. */
export interface JoinerVersion {
  readonly name: string;
  readonly version: number;
}

export interface Behind {
  /** Documents that are new to the joiner or changed since it took them in, oldest change first. */
  readonly came: readonly { readonly documentId: string; readonly changed: number }[];
  /** Documents that it took in and that are removed or purged now. */
  readonly went: readonly string[];
}

/** What a document brings to a joiner, as the joiner will want it back. */
export interface Brought<Item> {
  readonly documentId: string;
  /** As `behind` gave it: a change after that makes it come again. */
  readonly changed: number;
  readonly item: Item;
}

/** One thing that a document tells of one of its actors; `actor` and the like are ids of the document's own. */
export interface ActorFact {
  readonly kind: "says" | "about" | "tie" | "label";
  readonly actor: string;
  /** Of a tie the other end; of words about somebody, who says them. Null where nobody is known. */
  readonly other: string | null;
  /** The attribution, relation or label. */
  readonly layer: "attributions" | "relations" | "labels";
  readonly item: string;
  /** The type of a tie, the words of a label in lower case. */
  readonly what: string | null;
  readonly sign: Sign | null;
  /** Who tells it; null where the author does. */
  readonly teller: string | null;
  /** True in the author's own voice. */
  readonly own: boolean;
  readonly hedged: boolean;
  readonly negated: boolean;
  /** Told of what is to come or wanted, not of what is. */
  readonly planned: boolean;
  /** The words that carry it, from the first to the last. */
  readonly span: Span;
  /** Of a label, the list or pattern that caught it. */
  readonly pattern: string | null;
}

/** One actor as one document has it. */
export interface ActorInDocument {
  /** The id that the document's mentions carry. */
  readonly local: string;
  /** Id of the name under which it stands in the case (see `nameIdOf` in join/actors.ts). */
  readonly name: string;
  readonly mentions: number;
  /** Where it is named first. */
  readonly at: Span | null;
}

export interface DocumentFacts {
  readonly documentId: string;
  readonly actors: readonly ActorInDocument[];
  readonly facts: readonly ActorFact[];
}

/** A name of the case: which actor it belongs to now, and the fuller name that it was taken for. */
export interface NameRecord {
  readonly id: string;
  readonly type: ActorType;
  readonly name: string;
  readonly actor: string;
  readonly fuller: {
    readonly into: string;
    readonly reason: string;
    readonly decision: string | null;
  } | null;
}

/** What a run of the joiner of actors changed. */
export interface ActorChanges {
  readonly documents: readonly DocumentFacts[];
  readonly went: readonly string[];
  readonly names: { readonly put: readonly NameRecord[]; readonly gone: readonly string[] };
  readonly actors: { readonly put: readonly Actor[]; readonly gone: readonly string[] };
}

export interface ActorSummary {
  readonly id: string;
  readonly type: ActorType;
  readonly name: string;
  readonly names: readonly ActorName[];
  readonly documents: number;
  readonly mentions: number;
  /** Attributions of which it is a speaker, and of others in whose content it stands. */
  readonly says: number;
  readonly about: number;
  readonly ties: number;
  readonly labels: number;
  /** Earliest and latest date of its documents (EDTF); null where none is known. */
  readonly first: string | null;
  readonly last: string | null;
}

export interface ActorQuery {
  /** Keeps actors one of whose names holds these words, in any case and without accents. */
  readonly filter?: string;
  readonly type?: ActorType;
  readonly sort?: "documents" | "mentions" | "name" | "says" | "about" | "ties" | "labels" | "first" | "last";
  readonly descending?: boolean;
  readonly offset?: number;
  readonly limit?: number;
}

/** One actor with why its names were joined. */
export interface KeptActor extends ActorSummary {
  /** From a name that was joined to the one that it was joined to; ids lead to `nodes`. */
  readonly merges: readonly Merge[];
  /** The names that were joined, by id, each with its documents. */
  readonly nodes: readonly {
    readonly id: string;
    readonly name: string;
    readonly type: ActorType;
    readonly documents: number;
    /** One of the documents that have it; null where all were removed since. */
    readonly documentId: string | null;
  }[];
}

export interface ActorFactQuery {
  readonly kind: ActorFact["kind"];
  /** Of ties: only those with this other actor of the case. */
  readonly other?: string;
  readonly what?: string;
  readonly sign?: Sign;
  /** Only of this outlet; null: of documents without one. */
  readonly outlet?: string | null;
  /** Of ties: only those of which the actor is the source, or only those of which it isn't. */
  readonly out?: boolean;
  readonly negated?: boolean;
  readonly planned?: boolean;
  readonly own?: boolean;
  /** Only of documents that appeared in this year, "2014". */
  readonly year?: string;
  readonly offset?: number;
  readonly limit?: number;
}

/** A fact of the case: its actors are those of the case, its place is a document. */
export interface KeptActorFact extends Omit<ActorFact, "actor" | "other" | "teller"> {
  readonly documentId: string;
  readonly title: string | null;
  readonly place: string;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly words: string;
  /** What stands right before and after the words in their paragraph, shortened by "…". */
  readonly before: string;
  readonly after: string;
  readonly other: { readonly id: string; readonly name: string } | null;
  readonly teller: { readonly id: string; readonly name: string } | null;
  /** Of a tie: true where the actor asked after is its source. */
  readonly out: boolean;
}

export interface TieCount {
  readonly other: { readonly id: string; readonly name: string; readonly type: ActorType };
  readonly what: string;
  readonly sign: Sign;
  readonly out: boolean;
  readonly negated: boolean;
  /** Told of what is to come or wanted, not of what is. */
  readonly planned: boolean;
  readonly count: number;
  readonly documents: number;
  /** Of `count`, those that authors tell themselves. */
  readonly own: number;
  /** Whoever else tells them, where that is known, each once. */
  readonly tellers: readonly { readonly id: string; readonly name: string }[];
  readonly first: string | null;
  readonly last: string | null;
}

export interface LabelCount {
  readonly outlet: string | null;
  readonly label: string;
  readonly patterns: readonly string[];
  readonly count: number;
  readonly own: number;
  readonly first: string | null;
  readonly last: string | null;
  /** By year: "2014" to 3; those without a date are left out. */
  readonly byYear: Readonly<Record<string, number>>;
}

export interface Joins {
  behind(joiner: JoinerVersion): Promise<Behind>;
  /** A number that every change to what the joiner keeps raises: who holds a copy sees by it whether it still fits. */
  generation(joiner: JoinerVersion): Promise<number>;
  /** What documents brought; nothing where another version of the joiner took them in. */
  brought<Item>(
    joiner: JoinerVersion,
  ): Promise<readonly { readonly documentId: string; readonly item: Item }[]>;
  /** One transaction; gives the new generation. Documents that went, or were changed meanwhile, come again later. */
  take<Item>(joiner: JoinerVersion, came: readonly Brought<Item>[], went: readonly string[]): Promise<number>;
  /** Of some documents alone; null for one that brought nothing yet. */
  broughtBy<Item>(joiner: JoinerVersion, documentIds: readonly string[]): Promise<readonly (Item | null)[]>;
  /** Pairs of ids that the joiner found to belong together. */
  pairs(joiner: JoinerVersion): Promise<readonly (readonly [a: string, b: string])[]>;
  putPairs(
    joiner: JoinerVersion,
    added: readonly (readonly [string, string])[],
    gone: readonly (readonly [string, string])[],
  ): Promise<void>;
  /** Decisions on a case-wide layer, with those that take them back, in the order they were made. */
  decisions(layer: CaseLayer): Promise<readonly Decision[]>;
}

export interface Actors {
  /** Writes what joining changed, in one transaction. */
  put(changes: ActorChanges): Promise<void>;
  names(): Promise<readonly NameRecord[]>;
  /** Ids of the actors that are kept, each with a digest of what is kept of it. */
  digests(): Promise<ReadonlyMap<string, string>>;
  page(query?: ActorQuery): Promise<Page<ActorSummary>>;
  /** By the id of any of its names: one that was merged leads on to the actor that it belongs to now. */
  one(id: string): Promise<KeptActor | null>;
  facts(id: string, query: ActorFactQuery): Promise<Page<KeptActorFact>>;
  /** Ties by other actor, type, sign and direction, the most frequent first. */
  ties(id: string): Promise<readonly TieCount[]>;
  labels(id: string): Promise<readonly LabelCount[]>;
  documents(
    id: string,
    page?: { readonly offset?: number; readonly limit?: number },
  ): Promise<
    Page<{
      readonly documentId: string;
      readonly title: string | null;
      readonly place: string;
      readonly outlet: string | null;
      readonly published: string | null;
      readonly mentions: number;
      readonly at: Span | null;
    }>
  >;
  /** The actors that a document names, by the ids that its own mentions carry, those that it names most first. */
  ofDocument(documentId: string): Promise<
    readonly {
      readonly local: string;
      readonly id: string;
      readonly name: string;
      readonly type: ActorType;
    }[]
  >;
}

/** A document beside another, as a list shows it. */
export interface DocumentLine {
  readonly documentId: string;
  readonly title: string | null;
  readonly place: string;
  readonly outlet: string | null;
  readonly published: string | null;
}

/** Two documents that share passages. */
export interface ReusePair {
  readonly a: DocumentLine;
  readonly b: DocumentLine;
  readonly passages: number;
  /** Code units of the passages on the side of `a`. */
  readonly length: number;
  /** Which is earlier, where dates tell. */
  readonly earlier: "a" | "b" | null;
}

export interface Reuses {
  /** Drops every passage of `went`, then keeps those found; one transaction. */
  put(found: readonly Reuse[], went: readonly string[]): Promise<void>;
  /** Pairs of documents that share most first; of one document, if one is named. */
  pairs(query?: {
    readonly documentId?: string;
    readonly offset?: number;
    readonly limit?: number;
  }): Promise<Page<ReusePair>>;
  /** Passages of one document with any other, or with the one named, in the order of the document's text. `a` is the document's side. */
  of(documentId: string, otherId?: string): Promise<readonly Reuse[]>;
  /** Passages and pairs of documents in the case. */
  counts(): Promise<{ readonly passages: number; readonly pairs: number }>;
}

/** What lists show of one thing that was joined across documents: a work, a claim. */
export interface ViewRecord<Json> {
  readonly id: string;
  readonly json: Json;
  /** Words that a filter looks through. */
  readonly words: readonly string[];
  /** What it is sorted by after the number of its documents. */
  readonly weight: number;
  /** Its citations, its tellings, each in its document. */
  readonly members: readonly { readonly member: string; readonly documentId: string }[];
}

export interface ViewQuery {
  readonly filter?: string;
  /** Only those with a member in this document. */
  readonly documentId?: string;
  readonly offset?: number;
  readonly limit?: number;
}

export type ViewKind = "works" | "claims";

export interface Views {
  /** Writes views, and drops those that are gone; one transaction. */
  put<Json>(kind: ViewKind, put: readonly ViewRecord<Json>[], gone: readonly string[]): Promise<void>;
  digests(kind: ViewKind): Promise<ReadonlyMap<string, string>>;
  /** Those of most documents first. */
  page<Json>(kind: ViewKind, query?: ViewQuery): Promise<Page<Json>>;
  one<Json>(kind: ViewKind, id: string): Promise<Json | null>;
  /** The views that each member belongs to. */
  of(kind: ViewKind, members: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>>;
  /** Ids of the views that have a member in any of these documents. */
  touching(kind: ViewKind, documentIds: readonly string[]): Promise<readonly string[]>;
}

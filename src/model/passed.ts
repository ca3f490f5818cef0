// What has passed the export gate and may leave: articles with what was found in them, each item with its tellers, hedge,
// quotations and review state. Exporters are handed this and nothing else; how it is made is the gate's to know.

import type { ActorType } from "./actor.ts";
import type { DocumentVersion } from "./document.ts";
import type { StoredLayerName } from "./layers.ts";
import type { Span } from "./span.ts";

export type PassedReview = "not reviewed" | "accepted" | "corrected" | "rejected" | "added";

export interface Quoted extends Span {
  readonly words: string;
  /** True where these are not the words that stand there: cut short, or a withheld name in them. */
  readonly altered?: true;
}

/** Who tells it, outermost first: the outlet, its author, then the sources of the attributions around it. */
export interface Teller {
  readonly as: "outlet" | "author" | "source";
  readonly name: string;
  /** Ids of the actors who are that source, where they are known. */
  readonly actors?: readonly string[];
}

export interface PassedItem {
  readonly layer: StoredLayerName;
  readonly id: string;
  readonly tellers: readonly Teller[];
  readonly hedged: boolean;
  readonly negated: boolean;
  /** The words of each role, "source", "cue", "content", or "words" where the item has one span. */
  readonly quoted: Readonly<Record<string, readonly Quoted[]>>;
  readonly review: PassedReview;
  /** ISO 8601, UTC: when a person last decided on it. */
  readonly reviewedAt?: string;
  /** Of an attribution, ids of the actors who speak. */
  readonly speakers?: readonly string[];
  readonly found: { readonly by: string; readonly version: string; readonly score: number | null };
  /** What else the item says of itself: kind, key, dangling, value, min, max … */
  readonly facts: Readonly<Record<string, string | number | boolean | null>>;
}

/** An actor whom an article names, under the name that the case shows; initials where withheld. */
export interface PassedActor {
  readonly id: string;
  readonly name: string;
  readonly type: ActorType;
}

export interface PassedDocument {
  readonly id: string;
  readonly version: DocumentVersion;
  readonly title: string | null;
  readonly byline: string | null;
  readonly outlet: string | null;
  readonly published: string | null;
  /** Absent without text, or where somebody is withheld: an unaltered text would name them. */
  readonly text?: string;
  readonly textSha256: string;
  readonly items: readonly PassedItem[];
}

/** A passed article with what a foreign format asks for beside. */
export interface PassedArticle {
  readonly document: PassedDocument;
  /** BCP 47. */
  readonly lang: string;
  /** Where it can be read: with http or https. Null where nobody says, and where it has a withheld name in it. */
  readonly address: string | null;
  /** ISO 8601, UTC: when it came into the case. */
  readonly added: string;
  readonly actors: readonly PassedActor[];
  /** The offset in Unicode code points of one in UTF-16 code units. */
  readonly codePoint: (offset: number) => number;
}

/** One telling of a claim with what is known of its article. */
export interface PassedTelling {
  readonly document: Pick<PassedDocument, "id" | "version" | "title" | "byline" | "outlet" | "published">;
  readonly lang: string;
  readonly address: string | null;
  /** The attribution or assertion that tells it. */
  readonly item: PassedItem;
  readonly words: string;
  /** False where its source says that it is not so. */
  readonly affirms: boolean;
}

export interface PassedClaim {
  readonly id: string;
  readonly words: string;
  /** Earliest first; never empty. */
  readonly tellings: readonly PassedTelling[];
  /** On how many origins it may rest: "6 tellings, at most 2 origins known; …". */
  readonly line: string;
}

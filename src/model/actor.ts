// Mentions and actors. A mention is a span that names or describes somebody; an actor is one entity of the case with
// all its names. Every merge keeps its reasons and can be undone; the old id leads on to the new one.

import type { Found } from "./found.ts";
import type { Span } from "./span.ts";

export const actorTypes = ["Person", "Organisation", "Location", "Nationality"] as const;
export type ActorType = (typeof actorTypes)[number];

/** How a mention refers: by a name, by a description ("the rebels"), or by a pronoun. */
export type MentionForm = "name" | "description" | "pronoun";

export interface Mention extends Span, Found {
  readonly type: ActorType;
  readonly form: MentionForm;
  /** The part that carries the name, without article, title and appositives: "Ann Lee" in "Foreign Minister Ann Lee". */
  readonly head: Span;
  /** The actor meant, or null where it is not known. Ids hold for the whole case (or run). */
  readonly actor: string | null;
}

export interface ActorName {
  readonly name: string;
  readonly count: number;
  /** True for a loaded name (see label.ts), which is never the display name. */
  readonly loaded: boolean;
}

export interface Actor {
  readonly id: string;
  readonly type: ActorType;
  /** The display name: never a loaded one; the user can choose it. */
  readonly name: string;
  readonly names: readonly ActorName[];
}

/** Why two names were taken for one actor, shown to the user and open to undoing. */
export interface Merge {
  readonly from: string;
  readonly into: string;
  /** "acronym", "spelling variant", "surname after full name"; or "person" with the reviewer in `decision`. */
  readonly reason: string;
  readonly evidence: readonly { readonly documentId: string; readonly span: Span }[];
  readonly decision: string | null;
}

/** A name as a person meant it: by its words, since ids may change when documents are analysed anew. */
export interface NameRef {
  readonly type: ActorType;
  readonly name: string;
  /** The document, for a name that tells nobody apart alone ("Lowe", "the Guard"); null for a full name. */
  readonly documentId: string | null;
}

/** A person's word on who is who: two names are one actor, or are not; or what an actor is called. */
export type ActorCorrection =
  | { readonly kind: "same" | "apart"; readonly a: NameRef; readonly b: NameRef }
  | { readonly kind: "called"; readonly a: NameRef; readonly name: string };

/** An id that was merged away, and the one that it leads to now. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
}

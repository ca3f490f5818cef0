// Decisions: what a reviewer did. They are anchored to a document, a layer and quoted words, never to a row, so that
// they can be laid again over newly found layers and new versions. The log only grows; each entry carries the hash of
// the one before it.

import type { LayerName } from "./layers.ts";
import type { QuoteSelector } from "./selector.ts";

export type DecisionAct = "accept" | "correct" | "reject" | "add" | "note" | "undo";

/** What is decided on for the whole case: who is who, what says the same, what is one work. */
export type CaseLayer = "actors" | "claims" | "works";

export interface Decision {
  readonly id: string;
  /** Position in the case's log, from 1. */
  readonly sequence: number;
  readonly act: DecisionAct;
  readonly reviewer: string;
  /** ISO 8601 date and time, UTC. */
  readonly at: string;
  readonly documentId: string;
  /** The version that the reviewer saw. */
  readonly versionId: string;
  /** Of a CaseLayer the document is one that tells of what is meant, and `value` says it in words: an ActorCorrection. */
  readonly layer: LayerName | "metadata" | CaseLayer;
  /** The words of each role of the item as the reviewer saw it: {"source": […], "cue": […], "content": […]}. */
  readonly anchor: Readonly<Record<string, readonly QuoteSelector[]>>;
  /**
   * For "correct" and "add", the item as it should be: plain JSON, spans as selectors. For "accept", what the item said
   * of itself. For "note", {"text": …}. Where an item is meant, `item` is the id that it keeps.
   */
  readonly value: Readonly<Record<string, unknown>> | null;
  /** For "undo", the decision that it takes back. */
  readonly undoes: string | null;
  /** SHA-256 of the entry before it and of this one's own canonical JSON. */
  readonly hash: string;
}

export type DecisionDraft = Omit<Decision, "id" | "sequence" | "hash">;

/** Ids of the decisions that nothing takes back: undoing an "undo" lets what it had undone stand again. */
export function standing(decisions: readonly Decision[]): ReadonlySet<string> {
  const stands = new Set<string>();
  const undone = new Set<string>();
  // What takes something back comes after it, so from the newest on each one's fate is known when it is met.
  for (const { id, undoes } of decisions.toReversed()) {
    if (undone.has(id)) continue;
    stands.add(id);
    if (undoes !== null) undone.add(undoes);
  }
  return stands;
}

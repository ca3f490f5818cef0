// Decisions: what a reviewer did. They are anchored to a document, a layer and quoted words, never to a row, so that
// they can be laid again over newly found layers and new versions. The log only grows; each entry carries the hash of
// the one before it.

import type { LayerName } from "./layers.ts";
import type { QuoteSelector } from "./selector.ts";

export type DecisionAct = "accept" | "correct" | "reject" | "add" | "note" | "undo";

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
  readonly layer: LayerName | "metadata";
  /** The words of each role of the item as the reviewer saw it: {"source": […], "cue": […], "content": […]}. */
  readonly anchor: Readonly<Record<string, readonly QuoteSelector[]>>;
  /** For "correct" and "add", the item as it should be: plain JSON, spans as selectors. For "note", {"text": …}. */
  readonly value: Readonly<Record<string, unknown>> | null;
  /** For "undo", the decision that it takes back. */
  readonly undoes: string | null;
  /** SHA-256 of the entry before it and of this one's own canonical JSON. */
  readonly hash: string;
}

export type DecisionDraft = Omit<Decision, "id" | "sequence" | "hash">;

// What reviewers decided, laid over what was found. Types first; see layOver.

import type { DecisionAct } from "../model/decision.ts";
import type { LayerName } from "../model/layers.ts";

export type ReviewState = "not reviewed" | "accepted" | "corrected" | "rejected" | "added";

export interface Note {
  /** Id of the decision that it is. */
  readonly decision: string;
  readonly text: string;
  readonly reviewer: string;
  /** ISO 8601 date and time, UTC. */
  readonly at: string;
}

export interface ItemReview {
  readonly state: ReviewState;
  /** Id of the last decision that made it so. */
  readonly decision: string | null;
  readonly reviewer: string | null;
  /** Oldest first. */
  readonly notes: readonly Note[];
}

/** A decision whose words the text no longer holds. */
export interface Adrift {
  readonly decision: string;
  readonly act: DecisionAct;
  readonly reviewer: string;
  readonly at: string;
  readonly layer: LayerName;
  /** The words that it was about. */
  readonly quoted: string;
}

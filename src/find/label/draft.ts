// A label that was found, before it becomes one: its words, whom they are for, and what caught them.

import type { Mention } from "../../model/actor.ts";

export interface Draft {
  /** Tokens, half-open. */
  readonly from: number;
  readonly to: number;
  /** Who is called so; empty where the words around don't say. */
  readonly mentions: readonly Mention[];
  /** Who calls somebody so, by a verb of its own: "[Ann] branded Ben a tyrant". */
  readonly teller: Mention | null;
  readonly pattern: string;
}

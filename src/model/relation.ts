// Relations: signed ties between two actors, as told; and labels: loaded names that a teller gives an actor.

import type { Found } from "./found.ts";
import type { Span } from "./span.ts";

export type RelationType =
  | "supports"
  | "praises"
  | "allies with"
  | "funds"
  | "arms"
  | "recruits"
  | "opposes"
  | "condemns"
  | "accuses"
  | "fights"
  | "attacks"
  | "meets"
  | "belongs to"
  | "leads";

export type Sign = -1 | 0 | 1;

export interface Relation extends Found {
  readonly type: RelationType;
  readonly sign: Sign;
  /** Mention spans of the two actors, and their ids where known. */
  readonly source: Span;
  readonly target: Span;
  readonly sourceActor: string | null;
  readonly targetActor: string | null;
  /** The words that carry the tie. */
  readonly evidence: readonly Span[];
  /** The attribution that tells it, or null where the author does. */
  readonly toldIn: string | null;
  readonly hedged: boolean;
  readonly negated: boolean;
  /** Told of what is to come, wanted or asked for, not of what is: "vowed to fight". Absent where not looked for. */
  readonly planned?: boolean;
}

export interface Label extends Span, Found {
  readonly actor: string | null;
  /** Who is called so, where the words around it say; absent where they don't. */
  readonly mention?: Span;
  /** Who calls somebody so, where a verb says ("[Ann] branded them thieves"): not the author, nor whoever `toldIn` names. */
  readonly teller?: Span;
  /** The attribution in whose content it stands, or null for the author's own voice. */
  readonly toldIn: string | null;
  /** The list or pattern that caught it: "so-called", "scare quotes", "list: regime". */
  readonly pattern: string;
}

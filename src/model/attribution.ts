// Attributions and assertions: who says what. "[The ministry]s [said]c [that four people were held]t."

import type { Found } from "./found.ts";
import type { Span } from "./span.ts";

/**
 * direct: the content is quoted from end to end; mixed: part of it is; indirect: none of it.
 * A span list holds the fragments of one split span, in document order.
 */
export type AttributionKind = "direct" | "indirect" | "mixed";

export interface Attribution extends Found {
  /** Who is said to say it; empty where nobody is named ("it was claimed that …"). */
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  readonly kind: AttributionKind;
  /** The teller keeps some distance or doubt: "reportedly", "is said to have", "may have claimed". */
  readonly hedged: boolean;
  /** The source keeps some doubt of its own: "suggested that …", "said it may rain". Absent where not looked for. */
  readonly hedgedBySource?: boolean;
  /** The cue denies: "denied that", "did not say that". */
  readonly negated: boolean;
  /** Where, or to which medium or body, it was said: "told [Radio Vell]", "in [an interview with the Ledger]". */
  readonly venue?: readonly Span[];
  /** The id of the attribution in whose content this one lies: A says that B says. */
  readonly within: string | null;
  /** Ids of the actors who speak, several if need be; empty until actors are known. */
  readonly speakers: readonly string[];
}

/** A checkable sentence or clause in the author's own voice. */
export interface Assertion extends Found {
  readonly span: readonly Span[];
}

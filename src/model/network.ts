// A network to hand on: actors, and the signed ties between them as they are told, each with every telling that carries
// it. Plain data that has passed the export gate; nothing of it is a fact about the actors. Matrices and measures are made
// of told ties in join/, not of this.

import type { ActorType } from "./actor.ts";
import type { PassedReview } from "./passed.ts";
import type { RelationType, Sign } from "./relation.ts";
import type { Span } from "./span.ts";

export type NetworkValue = string | number | boolean | null;

export interface NetworkNode {
  readonly id: string;
  /** The name that the case shows; initials where withheld. */
  readonly label: string;
  /** "described" for one who has no name ("the rebels"), and stands for one article's alone. */
  readonly kind: ActorType | "described";
  /** The same keys on every node, in the same order. */
  readonly attributes: Readonly<Record<string, NetworkValue>>;
}

/** One telling of a tie. */
export interface TieEvidence {
  /** Of the relation in the case. */
  readonly id: string;
  readonly documentId: string;
  readonly title: string | null;
  readonly outlet: string | null;
  /** EDTF. */
  readonly published: string | null;
  /** On whose word: the innermost of `tellers`, under the name that the case shows. */
  readonly teller: string;
  /** Outermost first: outlet, author, sources, as they are written. */
  readonly tellers: readonly string[];
  /** The passage from one end of the tie to the other; shortened, or with initials in it, where the gate says so. */
  readonly quote: string;
  /** Where the passage stands, in UTF-16 code units of the document's text. */
  readonly span: Span;
  /** The words in it that carry the tie: "accused". */
  readonly cue: string;
  readonly hedged: boolean;
  readonly review: PassedReview;
  readonly by: string;
  /** Of a model, 0 to 1; null for rules and persons. */
  readonly score: number | null;
}

export interface NetworkEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly type: RelationType;
  /** Of the tie itself, whether or not it is denied. */
  readonly sign: Sign;
  /** Told not to be: "denied that it funds …". */
  readonly negated: boolean;
  /** Told of what is to come, wanted or asked for. */
  readonly planned: boolean;
  /** False for what two do with each other; its ends stand in the order of the nodes. */
  readonly directed: boolean;
  /** How many tellings it has; no measure of truth or strength. */
  readonly weight: number;
  /** Earliest and latest date of its documents, EDTF; null where none is known. */
  readonly first: string | null;
  readonly last: string | null;
  /** Never empty. */
  readonly evidence: readonly TieEvidence[];
}

export interface ToldNetwork {
  /** What it is a network of, and what was left out. */
  readonly about: Readonly<Record<string, NetworkValue>>;
  /** By label, then id, in code units. */
  readonly nodes: readonly NetworkNode[];
  /** By source, target, type, and what is denied or planned last. */
  readonly edges: readonly NetworkEdge[];
}

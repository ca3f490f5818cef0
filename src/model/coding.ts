// A coded study: documents in which people marked statements and gave each its variables (who, which organisation, which
// concept, whether it agrees). Shaped after the Discourse Network Analyzer's file, so that nothing of one is lost; rows
// are told apart by their numbers there. A study stands beside the claims that were found, and never mixes with them.

import { type Span, spanProblem } from "./span.ts";

/** Red, green and blue from 0 to 255. */
export type Colour = readonly [number, number, number];

export const variableTypes = ["short text", "long text", "integer", "boolean"] as const;
/** Short text is chosen from a list of entities; long text is written freely. */
export type VariableType = (typeof variableTypes)[number];

/** Whoever codes. What they may do and how their windows look is kept as it came, by its names there. */
export interface Coder {
  readonly id: number;
  readonly name: string;
  readonly colour: Colour;
  /** Digest of a password, as it came; never a password. */
  readonly password: string;
  readonly settings: Readonly<Record<string, number>>;
}

/** Whose statements and documents a coder may see and change. */
export interface CoderRelation {
  readonly id: number;
  readonly coder: number | null;
  readonly other: number | null;
  readonly viewStatements: boolean;
  readonly editStatements: boolean;
  readonly viewDocuments: boolean;
  readonly editDocuments: boolean;
}

export interface CodedDocument {
  readonly id: number;
  readonly title: string;
  readonly text: string;
  readonly coder: number | null;
  readonly author: string;
  readonly source: string;
  readonly section: string;
  readonly notes: string;
  readonly type: string;
  /** Seconds since 1970, UTC. */
  readonly date: number;
}

export interface StatementType {
  readonly id: number;
  readonly label: string;
  readonly colour: Colour;
}

export interface CodedVariable {
  readonly id: number;
  readonly name: string;
  readonly type: VariableType;
  readonly statementType: number | null;
}

export interface VariableLink {
  readonly id: number;
  readonly source: number | null;
  readonly target: number | null;
}

/** Words that a study shows in a colour. */
export interface Highlight {
  readonly pattern: string;
  readonly colour: Colour;
}

/** One value of a short text variable: a person, an organisation, a concept. */
export interface CodedEntity {
  readonly id: number;
  readonly variable: number;
  readonly value: string;
  readonly colour: readonly [number | null, number | null, number | null];
  /** The entity that it belongs to, or null. */
  readonly childOf: number | null;
}

export interface AttributeVariable {
  readonly id: number;
  readonly variable: number;
  readonly name: string;
}

export interface AttributeValue {
  readonly id: number;
  readonly entity: number;
  readonly attribute: number;
  readonly value: string;
}

export interface CodedStatement extends Span {
  readonly id: number;
  readonly type: number | null;
  readonly document: number | null;
  readonly coder: number | null;
  readonly values: readonly CodedValue[];
}

/** The value of one variable in one statement; of a short text the entity. `row` is its number in its own table. */
export type CodedValue =
  | { readonly row: number; readonly variable: number; readonly type: "short text"; readonly entity: number }
  | {
      readonly row: number;
      readonly variable: number;
      readonly type: "long text";
      readonly text: string | null;
    }
  | {
      readonly row: number;
      readonly variable: number;
      readonly type: "integer" | "boolean";
      readonly number: number;
    };

export interface CodedStudy {
  /** Version and date of the file's format, and whatever else it sets. */
  readonly settings: readonly { readonly property: string; readonly value: string }[];
  readonly coders: readonly Coder[];
  readonly coderRelations: readonly CoderRelation[];
  readonly documents: readonly CodedDocument[];
  readonly statementTypes: readonly StatementType[];
  readonly variables: readonly CodedVariable[];
  readonly variableLinks: readonly VariableLink[];
  readonly highlights: readonly Highlight[];
  readonly entities: readonly CodedEntity[];
  readonly attributeVariables: readonly AttributeVariable[];
  readonly attributeValues: readonly AttributeValue[];
  readonly statements: readonly CodedStatement[];
}

/** What is wrong with a study by itself, a line each; none where it can be worked with and written. At most `most`. */
export function studyFaults(study: CodedStudy, most = 20): readonly string[] {
  const faults: string[] = [];
  const say = (fault: string): void => void (faults.length < most && faults.push(fault));
  const documents = new Map(study.documents.map((one) => [one.id, one.text.length]));
  const variables = new Map(study.variables.map((one) => [one.id, one]));
  const entities = new Map(study.entities.map((one) => [one.id, one]));
  for (const { id, document, start, end, values } of study.statements) {
    const length = document === null ? undefined : documents.get(document);
    if (length === undefined) say(`Statement ${id} stands in document ${document}, which is not there.`);
    else {
      const fault = spanProblem({ start, end }, length, `document ${document}`);
      if (fault !== null) say(`Statement ${id}: ${fault}`);
    }
    for (const value of values) {
      if (variables.get(value.variable)?.type !== value.type)
        say(`Statement ${id} has a ${value.type} for variable ${value.variable}, which is not of that kind.`);
      else if (value.type === "short text" && entities.get(value.entity)?.variable !== value.variable)
        say(
          `Statement ${id} has entity ${value.entity} for variable ${value.variable}, which has none such.`,
        );
    }
  }
  for (const id of inCircles(study.entities))
    say(`Entity ${id} belongs to itself by way of what it belongs to.`);
  return faults;
}

/** Entities from which following `childOf` never ends. Linear: each is followed once. */
export function inCircles(entities: readonly CodedEntity[]): readonly number[] {
  const parent = new Map(entities.map(({ id, childOf }) => [id, childOf]));
  const state = new Map<number, "open" | "ends" | "circles">();
  for (const { id } of entities) {
    const path: number[] = [];
    let at: number | null | undefined = id;
    while (at !== null && at !== undefined && !state.has(at)) {
      state.set(at, "open");
      path.push(at);
      at = parent.get(at);
    }
    const circles = at !== null && at !== undefined && state.get(at) !== "ends";
    for (const one of path) state.set(one, circles ? "circles" : "ends");
  }
  return entities.filter(({ id }) => state.get(id) === "circles").map(({ id }) => id);
}

// Statements as networks see them: somebody's word on something, at a time, in a document, with whatever else is known
// of it under a name each. Coded studies and what was found in articles both come down to these.

import type { CodedStudy } from "../../model/coding.ts";

export type NetworkValue = string | number | boolean | null;

export interface NetworkStatement {
  readonly id: string;
  readonly document: string;
  /** Seconds since 1970, UTC; null where no date is known. */
  readonly time: number | null;
  /** Values by the name of their variable: texts, scales, yes or no. Null or "" where nothing is coded. */
  readonly values: Readonly<Record<string, NetworkValue>>;
}

/** Fields of a document that can stand for a variable. */
export const documentFields = ["author", "source", "section", "type", "id", "title"] as const;

/** Kinds of statements of a study, with the variables of each. */
export interface StatementKind {
  readonly id: number;
  readonly label: string;
  readonly variables: Readonly<Record<string, "short text" | "long text" | "integer" | "boolean">>;
}

export const kindsOf = (study: CodedStudy): StatementKind[] =>
  study.statementTypes.map(({ id, label }) => ({
    id,
    label,
    variables: Object.fromEntries(
      study.variables
        .filter(({ statementType }) => statementType === id)
        .map(({ name, type }) => [name, type]),
    ),
  }));

/**
 * Statements of one kind, with their document's fields beside their variables; where both have a name, the variable's
 * stays and the field is "document author". In the order of time, then of their numbers.
 */
export function codedStatements(study: CodedStudy, kind: number): NetworkStatement[] {
  const documents = new Map(study.documents.map((one) => [one.id, one]));
  const names = new Map(study.variables.map(({ id, name }) => [id, name]));
  const entities = new Map(study.entities.map(({ id, value }) => [id, value]));
  return study.statements
    .filter(({ type }) => type === kind)
    .map((statement) => {
      const document = statement.document === null ? undefined : documents.get(statement.document);
      const own = statement.values.map((value): [string, NetworkValue] => {
        const name = names.get(value.variable) ?? String(value.variable);
        if (value.type === "short text") return [name, entities.get(value.entity) ?? null];
        if (value.type === "long text") return [name, value.text];
        return [name, value.type === "boolean" ? value.number === 1 : value.number];
      });
      const fields = documentFields.flatMap((field): [string, NetworkValue][] => {
        const value = document === undefined ? null : String(document[field]);
        return [
          [field, value],
          [`document ${field}`, value],
        ];
      });
      return {
        id: String(statement.id),
        document: String(statement.document),
        time: document?.date ?? null,
        values: Object.fromEntries([...fields, ...own]),
      };
    })
    .sort((a, b) => (a.time ?? 0) - (b.time ?? 0) || Number(a.id) - Number(b.id));
}

// Writes a coded study as a .dna file that the Discourse Network Analyzer 3 opens: its tables, made with its own
// statements. The file appears under its name only when it is whole; what stood there before stays until then.

import { renameSync, rmSync } from "node:fs";
import { DatabaseSync, type SQLInputValue } from "node:sqlite";
import { type CodedStudy, studyFaults } from "../../model/coding.ts";
import type { Problem } from "../../model/problem.ts";
import { type DnaTable, dnaTables, LONGEST } from "./schema.ts";

/** Null where the file was written; else why it was not, and nothing was changed. */
export function writeDna(study: CodedStudy, path: string): Problem | null {
  const failed = (what: string, todo: string): Problem => ({ at: path, what, todo, kind: "failed" });
  const fault = unfit(study);
  if (fault !== null) return failed(`can't be written: ${fault}`, "Nothing was changed.");
  const beside = `${path}.${process.pid}.part`;
  let database: DatabaseSync | null = null;
  try {
    database = new DatabaseSync(beside);
    database.exec("PRAGMA encoding = 'UTF-8'; PRAGMA page_size = 4096; PRAGMA foreign_keys = ON; BEGIN;");
    // An entity may stand before the one that it belongs to.
    database.exec("PRAGMA defer_foreign_keys = ON;");
    for (const sql of Object.values(dnaTables)) database.exec(sql);
    for (const [table, rows] of rowsOf(study)) insert(database, table, rows);
    database.exec("COMMIT;");
    database.close();
    database = null;
    renameSync(beside, path);
    return null;
  } catch (error) {
    database?.close();
    rmSync(beside, { force: true });
    rmSync(`${beside}-journal`, { force: true });
    const said = error instanceof Error ? error.message : String(error);
    const todo = /full|ENOSPC/.test(said)
      ? "Make room, or write somewhere else."
      : /unable to open|EACCES|ENOENT|EISDIR/.test(said)
        ? "Does its folder exist, and may you write there?"
        : "Nothing was changed.";
    return failed(`can't be written: ${said}.`, todo);
  }
}

type Cell = SQLInputValue;
type TableRow = Readonly<Record<string, Cell>>;

/** What DNA would refuse, said before anything is written. */
function unfit(study: CodedStudy): string | null {
  const [fault] = studyFaults(study, 1);
  if (fault !== undefined) return fault;
  if (study.coders.length === 0) return "it has no coder, and DNA opens no file without one.";
  const names: readonly (readonly [string, string])[] = [
    ...study.documents.flatMap(({ title, author, source, section, type }) =>
      [title, author, source, section, type].map((text) => ["A document's field", text] as const),
    ),
    ...study.entities.map(({ value }) => ["An entity", value] as const),
    ...study.attributeValues.map(({ value }) => ["An attribute", value] as const),
    ...study.variables.map(({ name }) => ["A variable", name] as const),
  ];
  // Code units are never fewer than the characters that DNA counts.
  const long = names.find(([, text]) => text.length > LONGEST && [...text].length > LONGEST);
  if (long !== undefined)
    return `${long[0]} is longer than the ${LONGEST} characters that DNA takes: ${JSON.stringify(long[1].slice(0, 40))}…`;
  return null;
}

function insert(database: DatabaseSync, table: DnaTable, rows: readonly TableRow[]): void {
  if (rows.length === 0) return;
  const columns = Object.keys(rows[0]!);
  const statement = database.prepare(
    `INSERT INTO ${table}(${columns.map((column) => `"${column}"`).join(", ")}) VALUES(${columns.map(() => "?").join(", ")})`,
  );
  for (const row of rows) statement.run(...columns.map((column) => row[column]!));
}

const rgb = ([Red, Green, Blue]: readonly [Cell, Cell, Cell]): TableRow => ({ Red, Green, Blue });

function rowsOf(study: CodedStudy): readonly (readonly [DnaTable, readonly TableRow[]])[] {
  const values = study.statements.flatMap(({ id, values }) =>
    values.map((value) => ({ value, head: { ID: value.row, StatementId: id, VariableId: value.variable } })),
  );
  // Rows of a table in the order of their numbers, as they were coded.
  const valued = (type: string, read: (value: (typeof values)[number]["value"]) => TableRow): TableRow[] =>
    values
      .filter(({ value }) => value.type === type)
      .sort((a, b) => a.value.row - b.value.row)
      .map(({ value, head }) => ({ ...head, ...read(value) }));
  const number = (type: "integer" | "boolean"): TableRow[] =>
    valued(type, (value) => ({ Value: value.type === type ? value.number : 0 }));
  return [
    ["SETTINGS", study.settings.map(({ property, value }) => ({ Property: property, Value: value }))],
    [
      "CODERS",
      study.coders.map(({ id, name, colour, password, settings }) => ({
        ID: id,
        Name: name,
        ...rgb(colour),
        Password: password,
        ...settings,
      })),
    ],
    [
      "DOCUMENTS",
      study.documents.map(({ id, title, text, coder, author, source, section, notes, type, date }) => ({
        ID: id,
        Title: title,
        Text: text,
        Coder: coder,
        Author: author,
        Source: source,
        Section: section,
        Notes: notes,
        Type: type,
        Date: date,
      })),
    ],
    [
      "STATEMENTTYPES",
      study.statementTypes.map(({ id, label, colour }) => ({ ID: id, Label: label, ...rgb(colour) })),
    ],
    [
      "VARIABLES",
      study.variables.map(({ id, name, type, statementType }) => ({
        ID: id,
        Variable: name,
        DataType: type,
        StatementTypeId: statementType,
      })),
    ],
    [
      "VARIABLELINKS",
      study.variableLinks.map(({ id, source, target }) => ({
        ID: id,
        SourceVariableId: source,
        TargetVariableId: target,
      })),
    ],
    ["REGEXES", study.highlights.map(({ pattern, colour }) => ({ Label: pattern, ...rgb(colour) }))],
    [
      "CODERRELATIONS",
      study.coderRelations.map((one) => ({
        ID: one.id,
        Coder: one.coder,
        OtherCoder: one.other,
        viewStatements: Number(one.viewStatements),
        editStatements: Number(one.editStatements),
        viewDocuments: Number(one.viewDocuments),
        editDocuments: Number(one.editDocuments),
      })),
    ],
    [
      "STATEMENTS",
      study.statements.map(({ id, type, document, start, end, coder }) => ({
        ID: id,
        StatementTypeId: type,
        DocumentId: document,
        Start: start,
        Stop: end,
        Coder: coder,
      })),
    ],
    [
      "ENTITIES",
      study.entities.map(({ id, variable, value, colour, childOf }) => ({
        ID: id,
        VariableId: variable,
        Value: value,
        ...rgb(colour),
        ChildOf: childOf,
      })),
    ],
    ["DATABOOLEAN", number("boolean")],
    ["DATAINTEGER", number("integer")],
    [
      "DATASHORTTEXT",
      valued("short text", (value) => ({ Entity: value.type === "short text" ? value.entity : 0 })),
    ],
    [
      "DATALONGTEXT",
      valued("long text", (value) => ({ Value: value.type === "long text" ? value.text : null })),
    ],
    [
      "ATTRIBUTEVARIABLES",
      study.attributeVariables.map(({ id, variable, name }) => ({
        ID: id,
        VariableId: variable,
        AttributeVariable: name,
      })),
    ],
    [
      "ATTRIBUTEVALUES",
      study.attributeValues.map(({ id, entity, attribute, value }) => ({
        ID: id,
        EntityId: entity,
        AttributeVariableId: attribute,
        AttributeValue: value,
      })),
    ],
  ];
}

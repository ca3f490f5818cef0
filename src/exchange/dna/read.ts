// Reads a .dna file, the SQLite database of the Discourse Network Analyzer 3, into a coded study, with every row of every
// table. A file that is damaged, or another database, is refused in one line: nothing of it is guessed.

import { closeSync, existsSync, fstatSync, openSync, readSync, statSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import {
  type CodedStatement,
  type CodedStudy,
  type CodedValue,
  studyFaults,
  variableTypes,
} from "../../model/coding.ts";
import type { Problem } from "../../model/problem.ts";
import { BadFile, cells, type Row } from "./rows.ts";
import { DNA_VERSION, type DnaTable, dnaTables } from "./schema.ts";

export interface DnaReading {
  /** Null where the file could not be read; `problems` then says why. */
  readonly study: CodedStudy | null;
  readonly problems: readonly Problem[];
}

/** The study in the file at `path`, which is only read. */
export function readDna(path: string): DnaReading {
  const failed = (what: string, todo: string): DnaReading => ({
    study: null,
    problems: [{ at: path, what, todo, kind: "failed" }],
  });
  if (!existsSync(path)) return failed("does not exist.", "Is the path spelled right?");
  if (!statSync(path).isFile()) return failed("is not a file.", "Name the .dna file itself.");
  let database: DatabaseSync | null = null;
  try {
    if (isCutShort(path)) return failed(...sqliteFault("malformed: bytes lack at its end"));
    database = new DatabaseSync(path, { readOnly: true });
    // What the schema of a foreign file defines must not run.
    database.exec("PRAGMA trusted_schema = OFF; PRAGMA query_only = ON; PRAGMA cell_size_check = ON;");
    const lost = checkTables(database);
    const study = studyOf(database);
    const faults = studyFaults(study, 1_000_000);
    if (faults.length > 0) {
      const more = faults.length > 1 ? ` (and ${faults.length - 1} more of the kind)` : "";
      return failed(`does not hold together: ${faults[0]}${more}`, "Mend it in DNA, or go back to a copy.");
    }
    return {
      study,
      problems: lost.map((what) => ({ at: path, what, todo: SPARE, kind: "warning" as const })),
    };
  } catch (error) {
    if (error instanceof BadFile) return failed(error.message, error.todo);
    return failed(...sqliteFault(error));
  } finally {
    database?.close();
  }
}

const SPARE = "It is left where it is; a file written from this study will not have it.";

/**
 * True for a database with fewer bytes than its head says it has (page size at byte 16, pages at 28; SQLite's file
 * format, 1.3). What lacks may lie in an index that no reading asks for: half a file is none all the same.
 */
function isCutShort(path: string): boolean {
  const head = Buffer.alloc(100);
  const file = openSync(path, "r");
  try {
    if (readSync(file, head, 0, 100, 0) < 100 || !head.toString("latin1").startsWith("SQLite format 3\0"))
      return false;
    const page = head.readUInt16BE(16) === 1 ? 65_536 : head.readUInt16BE(16);
    return fstatSync(file).size < page * head.readUInt32BE(28);
  } finally {
    closeSync(file);
  }
}

/** SQLite's own words for what a user can't mend by reading them, said so that he can. */
function sqliteFault(error: unknown): [string, string] {
  const said = error instanceof Error ? error.message : String(error);
  if (/not a database/.test(said))
    return ["is not a .dna file: it is no SQLite database.", "Name a file that DNA 3 has saved."];
  if (/malformed|disk I\/O|corrupt/i.test(said))
    return [`is damaged or cut short (${said}).`, "Copy it anew from where it came, or go back to a backup."];
  if (/locked|busy/i.test(said)) return ["is in use.", "Close it in DNA and try again."];
  if (/too large to be represented/.test(said))
    return ["has a number too large to be one of DNA's.", "Is it a file that DNA has saved?"];
  if (/unable to open|EACCES/.test(said)) return ["can't be opened.", "Give yourself the right to read it."];
  return [`can't be read (${said}).`, "Is it a file that DNA 3 has saved?"];
}

/** Refuses a database without DNA's tables; names what else is there, which is not read. */
function checkTables(database: DatabaseSync): string[] {
  const objects = database.prepare("SELECT type, name, sql FROM sqlite_master").all() as Row[];
  const plain = new Set(
    objects
      .filter(({ type, sql }) => type === "table" && /^\s*CREATE\s+TABLE\b/i.test(String(sql)))
      .map(({ name }) => String(name)),
  );
  if (plain.has("DOCUMENTS") && plain.has("STATEMENTS") && !plain.has("ENTITIES"))
    throw new BadFile("is a file of DNA 2 or older.", "Open it in DNA 3, which converts it, and save it.");
  const missing = Object.keys(dnaTables).filter((table) => !plain.has(table));
  if (missing.length > 3)
    throw new BadFile(
      "is a database, but not DNA's: its tables are others.",
      "Name a file that DNA 3 has saved.",
    );
  if (missing.length > 0)
    throw new BadFile(`lacks DNA's table ${missing.join(", ")}.`, "Go back to a copy that DNA 3 has saved.");
  checkVersion(database);
  const lost: string[] = [];
  const model = new DatabaseSync(":memory:");
  for (const [table, sql] of Object.entries(dnaTables)) {
    model.exec(sql);
    const columns = (of: DatabaseSync): string[] =>
      (of.prepare(`PRAGMA table_xinfo(${table})`).all() as Row[]).map(({ name, hidden }) =>
        hidden === 0 ? String(name) : `${name} (generated)`,
      );
    const here = columns(database);
    const wanted = columns(model);
    const lacking = wanted.filter((column) => !here.includes(column));
    if (lacking.length > 0)
      throw new BadFile(
        `lacks the column ${lacking.join(", ")} in table ${table}.`,
        "Open it in the DNA that made it and save it for DNA 3.",
      );
    for (const column of here.filter((one) => !wanted.includes(one)))
      lost.push(`has a column ${column} in table ${table} that DNA ${DNA_VERSION} does not know.`);
  }
  model.close();
  for (const name of plain)
    if (!(name in dnaTables) && !name.startsWith("sqlite_"))
      lost.push(`has a table ${name} that DNA ${DNA_VERSION} does not know.`);
  return lost;
}

function checkVersion(database: DatabaseSync): void {
  const row = database.prepare("SELECT Value FROM SETTINGS WHERE Property = 'version'").get() as
    | Row
    | undefined;
  const version = typeof row?.Value === "string" ? row.Value : null;
  const major = version === null ? Number.NaN : Number.parseInt(version, 10);
  if (Number.isNaN(major))
    throw new BadFile("does not say which version of DNA made it.", "Open it in DNA 3 and save it.");
  if (major > DNA_VERSION)
    throw new BadFile(
      `was made by DNA ${version}, which is newer than DNA ${DNA_VERSION}.`,
      `Save it for DNA ${DNA_VERSION}, or look for a newer Hearsay.`,
    );
  if (major < DNA_VERSION)
    throw new BadFile(`was made by DNA ${version}.`, "Open it in DNA 3, which converts it, and save it.");
}

type Cells = ReturnType<typeof cells>;

function studyOf(database: DatabaseSync): CodedStudy {
  const all = <Item>(table: DnaTable, read: (cell: Cells, row: Row) => Item): Item[] => {
    const items: Item[] = [];
    const cell = cells(table);
    for (const row of database.prepare(`SELECT * FROM ${table} ORDER BY rowid`).iterate()) {
      cell.at(row as Row);
      items.push(read(cell, row as Row));
    }
    return items;
  };
  const valuesOf = new Map<number, CodedValue[]>();
  const collect = (table: DnaTable, read: (cell: Cells) => CodedValue): void => {
    for (const [statement, value] of all(table, (cell) => [cell.whole("StatementId"), read(cell)] as const)) {
      const values = valuesOf.get(statement);
      if (values === undefined) valuesOf.set(statement, [value]);
      else values.push(value);
    }
  };
  const head = (cell: Cells) => ({ row: cell.whole("ID"), variable: cell.whole("VariableId") });
  collect("DATASHORTTEXT", (cell) => ({ ...head(cell), type: "short text", entity: cell.whole("Entity") }));
  collect("DATALONGTEXT", (cell) => ({ ...head(cell), type: "long text", text: cell.maybeText("Value") }));
  collect("DATAINTEGER", (cell) => ({ ...head(cell), type: "integer", number: cell.whole("Value") }));
  collect("DATABOOLEAN", (cell) => ({
    ...head(cell),
    type: "boolean",
    number: cell.within("Value", 0, 1, "0 or 1"),
  }));
  const statements = all(
    "STATEMENTS",
    (cell): CodedStatement => ({
      id: cell.whole("ID"),
      type: cell.maybeWhole("StatementTypeId"),
      document: cell.maybeWhole("DocumentId"),
      start: cell.whole("Start"),
      end: cell.whole("Stop"),
      coder: cell.maybeWhole("Coder"),
      values: valuesOf.get(cell.whole("ID")) ?? [],
    }),
  );
  const known = new Set(statements.map(({ id }) => id));
  for (const id of valuesOf.keys())
    if (!known.has(id))
      throw new BadFile(
        `has values for a statement ${id} that is not there.`,
        "Mend it in DNA, or go back to a copy.",
      );
  return {
    settings: all("SETTINGS", (cell) => ({ property: cell.text("Property"), value: cell.text("Value") })),
    coders: all("CODERS", (cell, { ID, Name, Red, Green, Blue, Password, ...rest }) => ({
      id: cell.whole("ID"),
      name: cell.text("Name"),
      colour: cell.colour(),
      password: cell.text("Password"),
      settings: Object.fromEntries(Object.keys(rest).map((column) => [column, cell.whole(column)])),
    })),
    coderRelations: all("CODERRELATIONS", (cell) => ({
      id: cell.whole("ID"),
      coder: cell.maybeWhole("Coder"),
      other: cell.maybeWhole("OtherCoder"),
      viewStatements: cell.flag("viewStatements"),
      editStatements: cell.flag("editStatements"),
      viewDocuments: cell.flag("viewDocuments"),
      editDocuments: cell.flag("editDocuments"),
    })),
    documents: all("DOCUMENTS", (cell) => ({
      id: cell.whole("ID"),
      title: cell.text("Title"),
      text: cell.text("Text"),
      coder: cell.maybeWhole("Coder"),
      author: cell.text("Author"),
      source: cell.text("Source"),
      section: cell.text("Section"),
      notes: cell.text("Notes"),
      type: cell.text("Type"),
      // What a JavaScript or Java calendar can hold.
      date: cell.within("Date", -8_640_000_000_000, 8_640_000_000_000, "a time in seconds"),
    })),
    statementTypes: all("STATEMENTTYPES", (cell) => ({
      id: cell.whole("ID"),
      label: cell.text("Label"),
      colour: cell.colour(),
    })),
    variables: all("VARIABLES", (cell) => ({
      id: cell.whole("ID"),
      name: cell.text("Variable"),
      type: cell.oneOf("DataType", variableTypes),
      statementType: cell.maybeWhole("StatementTypeId"),
    })),
    variableLinks: all("VARIABLELINKS", (cell) => ({
      id: cell.whole("ID"),
      source: cell.maybeWhole("SourceVariableId"),
      target: cell.maybeWhole("TargetVariableId"),
    })),
    highlights: all("REGEXES", (cell) => ({ pattern: cell.text("Label"), colour: cell.colour() })),
    entities: all("ENTITIES", (cell) => ({
      id: cell.whole("ID"),
      variable: cell.whole("VariableId"),
      value: cell.text("Value"),
      colour: cell.maybeColour(),
      childOf: cell.maybeWhole("ChildOf"),
    })),
    attributeVariables: all("ATTRIBUTEVARIABLES", (cell) => ({
      id: cell.whole("ID"),
      variable: cell.whole("VariableId"),
      name: cell.text("AttributeVariable"),
    })),
    attributeValues: all("ATTRIBUTEVALUES", (cell) => ({
      id: cell.whole("ID"),
      entity: cell.whole("EntityId"),
      attribute: cell.whole("AttributeVariableId"),
      value: cell.text("AttributeValue"),
    })),
    statements,
  };
}

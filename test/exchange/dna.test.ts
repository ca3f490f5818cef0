// Files of the Discourse Network Analyzer, both ways.

import { copyFileSync, existsSync, readdirSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { isDeepStrictEqual } from "node:util";
import { describe, expect, test } from "vitest";
import { newStudy, opens, passwordDigest } from "../../src/exchange/dna/new-study.ts";
import { readDna } from "../../src/exchange/dna/read.ts";
import { dnaTables } from "../../src/exchange/dna/schema.ts";
import { writeDna } from "../../src/exchange/dna/write.ts";
import { inCircles, studyFaults } from "../../src/model/coding.ts";
import { ownFolder } from "../cli-run.ts";
import { codedStudy, sampleDna } from "../coded-study.ts";

const folder = ownFolder();
let files = 0;
const fresh = (): string => join(folder, `${files++}.dna`);

const study = codedStudy(`
  Ann Lee  | Harbour Board | the gate stays shut | yes | 1
  Tam Reddish | Rope Guild | the gate stays shut | no | 2
  Tam Reddish | Rope Guild | the toll goes | yes | 2`);

/** The small study on a disk, then changed by SQL; the lines that reading it gives. */
function changed(sql: string): string[] {
  const path = fresh();
  expect(writeDna(study, path)).toBeNull();
  const database = new DatabaseSync(path);
  database.exec(`PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON; ${sql}`);
  database.close();
  const { study: read, problems } = readDna(path);
  expect(read === null).toBe(problems.some(({ kind }) => kind === "failed"));
  return problems.map(({ what, todo }) => `${what} ${todo}`);
}

const rowsOf = (path: string) => {
  const database = new DatabaseSync(path, { readOnly: true });
  const rows = Object.fromEntries(
    Object.keys(dnaTables).map((table) => [
      table,
      database.prepare(`SELECT rowid AS "row number", * FROM ${table} ORDER BY rowid`).all(),
    ]),
  );
  const schema = database.prepare("SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY rowid").all();
  const pragmas = [
    "encoding",
    "page_size",
    "user_version",
    "application_id",
    "auto_vacuum",
    "journal_mode",
  ].map((name) => database.prepare(`PRAGMA ${name}`).get());
  database.close();
  return { rows, schema, pragmas };
};

describe("DNA's sample", () => {
  test("holds 7 documents, 41 statements and 23 entities", (context) => {
    const { study: read, problems } = readDna(sampleDna(context));
    expect(problems).toEqual([]);
    expect(read!.documents).toHaveLength(7);
    expect(read!.statements).toHaveLength(41);
    expect(read!.entities).toHaveLength(23);
    expect(read!.coders.map(({ name }) => name)).toEqual(["Admin", "Coder 1", "Coder 2", "Coder 3"]);
    expect(read!.attributeValues.filter(({ value }) => value === "Business").length).toBeGreaterThan(0);
  });

  test("comes back the same in every table, statement of the schema and pragma", (context) => {
    const path = sampleDna(context);
    const copy = fresh();
    expect(writeDna(readDna(path).study!, copy)).toBeNull();
    expect(rowsOf(copy)).toEqual(rowsOf(path));
  });

  test("opens with the password that DNA documents for it, and no other", (context) => {
    const { study: read } = readDna(sampleDna(context));
    expect(opens(read!.coders[0]!.password, "sample")).toBe(true);
    expect(opens(read!.coders[0]!.password, "Sample")).toBe(false);
  });
});

test("a study comes back the same from a file", () => {
  const path = fresh();
  expect(writeDna(study, path)).toBeNull();
  const { study: read, problems } = readDna(path);
  expect(problems).toEqual([]);
  expect(read).toEqual({ ...study, coders: read!.coders });
  // What DNA presets for a coder is filled in by its own tables.
  expect(read!.coders[0]).toMatchObject({
    ...study.coders[0],
    settings: { FontSize: 14, PermissionAddDocuments: 1 },
  });
});

test("names with quotes, tabs, line ends, marks of direction and formulas come back as they were", () => {
  const hard = codedStudy(`Ann | x | y | yes | 1`);
  const values = [
    "\"the\" 'guild'",
    "a\tb",
    "a\r\nb",
    "\u202eright\u202c to left",
    "=1+1",
    "😀".repeat(190),
    "x'); DROP TABLE CODERS;--",
  ];
  const entities = [
    ...hard.entities,
    ...values.map((value, i) => ({
      id: 100 + i,
      variable: 2,
      value,
      colour: [null, 1, 2] as const,
      childOf: i > 0 ? 100 : null,
    })),
  ];
  const path = fresh();
  expect(writeDna({ ...hard, entities }, path)).toBeNull();
  expect(readDna(path).study!.entities).toEqual(entities);
});

test("a password is kept as a digest, a new one each time", () => {
  const one = newStudy({ name: "Ada", password: "größer" }).coders[0]!.password;
  const two = passwordDigest("größer");
  expect(one).not.toBe(two);
  expect(Buffer.from(one, "base64")).toHaveLength(48);
  // Composed or not, it is one password.
  expect(opens(one, "gro\u0308ßer")).toBe(true);
});

describe("a file that can't be read is told of in one line", () => {
  test.each([
    ["another database", () => "CREATE TABLE x(y)", /a database, but not DNA's/],
    ["an empty file", () => "", /a database, but not DNA's/],
  ])("%s", (_, sql, said) => {
    const path = fresh();
    const database = new DatabaseSync(path);
    database.exec(sql());
    database.close();
    const { study: read, problems } = readDna(path);
    expect(read).toBeNull();
    expect(problems[0]!.what).toMatch(said);
  });

  test("a text, a folder, and nothing at all", () => {
    const path = fresh();
    writeFileSync(
      path,
      "Dear all, this is no database at all, though it is as long as one begins to be. ".repeat(20),
    );
    expect(readDna(path).problems[0]!.what).toBe("is not a .dna file: it is no SQLite database.");
    expect(readDna(folder).problems[0]!.what).toBe("is not a file.");
    expect(readDna(fresh()).problems[0]!.what).toBe("does not exist.");
  });

  test("one cut short, wherever it is cut", () => {
    const whole = fresh();
    writeDna(study, whole);
    const { size } = { size: readFileSync(whole).length };
    for (const part of [0.02, 0.2, 0.5, 0.8, 0.97]) {
      const path = fresh();
      copyFileSync(whole, path);
      truncateSync(path, Math.floor(size * part));
      const { study: read, problems } = readDna(path);
      expect(read).toBeNull();
      expect(problems).toHaveLength(1);
      expect(problems[0]!.what).toMatch(/damaged or cut short|no SQLite database/);
    }
  });

  test.each([
    ["DROP TABLE ENTITIES", /is a file of DNA 2 or older/],
    ["DROP TABLE REGEXES", /lacks DNA's table REGEXES/],
    ["ALTER TABLE STATEMENTS RENAME COLUMN Stop TO Ende", /lacks the column Stop in table STATEMENTS/],
    ["UPDATE SETTINGS SET Value = '4.1' WHERE Property = 'version'", /DNA 4\.1, which is newer than DNA 3/],
    ["UPDATE SETTINGS SET Value = '2.0 beta 25' WHERE Property = 'version'", /made by DNA 2\.0 beta 25/],
    ["DELETE FROM SETTINGS", /does not say which version/],
    ["DROP TABLE REGEXES; CREATE VIEW REGEXES AS SELECT 1 AS Label", /lacks DNA's table REGEXES/],
    [
      "UPDATE STATEMENTS SET Stop = 9999 WHERE ID = 2",
      /Statement 2: Span 0-9999 lies outside document 2 \(length \d+\)/,
    ],
    ["UPDATE STATEMENTS SET Start = -1", /Statement 1: Span -1-44 .* \(and 2 more of the kind\)/],
    ["UPDATE STATEMENTS SET Start = 50", /runs backwards/],
    [
      "UPDATE STATEMENTS SET Start = 'early' WHERE ID = 1",
      /has "early" in table STATEMENTS, row 1 as Start, where a whole number belongs/,
    ],
    [
      "UPDATE STATEMENTS SET DocumentId = 77 WHERE ID = 1",
      /Statement 1 stands in document 77, which is not there/,
    ],
    ["UPDATE ENTITIES SET ChildOf = ID WHERE ID = 4", /Entity 4 belongs to itself/],
    [
      "UPDATE ENTITIES SET ChildOf = 5 WHERE ID = 4; UPDATE ENTITIES SET ChildOf = 4 WHERE ID = 5",
      /belongs to itself/,
    ],
    [
      "UPDATE DATASHORTTEXT SET Entity = 4 WHERE VariableId = 3",
      /has entity 4 for variable 3, which has none such/,
    ],
    ["UPDATE DATABOOLEAN SET Value = 7", /where 0 or 1 belongs/],
    ["UPDATE DATABOOLEAN SET StatementId = 900 + ID", /values for a statement 901 that is not there/],
    ["UPDATE DOCUMENTS SET Date = 9000000000000000000", /number too large/],
    ["UPDATE DOCUMENTS SET Date = 8640000000001", /where a time in seconds belongs/],
    [
      "UPDATE DOCUMENTS SET Text = x'ff00' WHERE ID = 1",
      /in table DOCUMENTS, row 1 as Text, where text belongs/,
    ],
    [
      "UPDATE VARIABLES SET DataType = 'picture' WHERE ID = 4",
      /where short text or long text or integer or boolean belongs/,
    ],
  ])("%s", (sql, said) => {
    const lines = changed(sql);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(said);
    expect(lines[0]).not.toContain("\n");
  });

  test("what DNA 3 does not know is named, and the rest is read", () => {
    const lines = changed("CREATE TABLE MEMOS(x); ALTER TABLE DOCUMENTS ADD COLUMN Mood TEXT");
    expect(lines).toHaveLength(2);
    expect(lines.join("\n")).toMatch(/column Mood in table DOCUMENTS[\s\S]*table MEMOS/);
  });
});

describe("a study that DNA would not take is not written", () => {
  const unwritten = (faulty: typeof study): string => {
    const path = fresh();
    writeFileSync(path, "what stood here before");
    const problem = writeDna(faulty, path);
    expect(readFileSync(path, "utf8")).toBe("what stood here before");
    expect(readdirSync(folder).filter((name) => name.includes("part"))).toEqual([]);
    return problem?.what ?? "";
  };
  const [first, ...rest] = study.statements;

  test("without a coder, with a name too long, with a statement outside its text", () => {
    expect(unwritten({ ...study, coders: [] })).toMatch(/no coder/);
    const long = { ...study.entities[3]!, value: "x".repeat(191) };
    expect(unwritten({ ...study, entities: study.entities.with(3, long) })).toMatch(
      /longer than the 190 characters/,
    );
    expect(unwritten({ ...study, statements: [{ ...first!, end: 500 }, ...rest] })).toMatch(
      /Statement 1: Span 0-500/,
    );
  });

  test("with two entities of one name, which only the database sees", () => {
    const twice = { ...study.entities[3]!, id: 99 };
    expect(unwritten({ ...study, entities: [...study.entities, twice] })).toMatch(/UNIQUE/);
  });

  test("into a folder that is not there", () => {
    const path = join(folder, "nowhere", "x.dna");
    expect(writeDna(study, path)!.todo).toMatch(/Does its folder exist/);
    expect(existsSync(path)).toBe(false);
  });
});

test("circles are found among a hundred thousand entities in one walk", () => {
  const chain = Array.from({ length: 100_000 }, (_, i) => ({
    id: i + 1,
    variable: 1,
    value: String(i),
    colour: [0, 0, 0] as const,
    childOf: i === 99_999 ? null : i + 2,
  }));
  expect(inCircles(chain)).toEqual([]);
  expect(inCircles(chain.with(99_999, { ...chain.at(-1)!, childOf: 1 }))).toHaveLength(100_000);
});

test("a hundred thousand statements in ten million characters are written and read", () => {
  const many = {
    ...study,
    documents: [{ ...study.documents[0]!, text: "x".repeat(10_000_000) }],
    statements: Array.from({ length: 100_000 }, (_, i) => ({
      ...study.statements[0]!,
      id: i + 1,
      start: i,
      end: i + 10,
      values: study.statements[0]!.values.map((value) => ({ ...value, row: 4 * i + value.variable })),
    })),
  };
  const path = fresh();
  expect(writeDna(many, path)).toBeNull();
  // vitest's own comparison takes longer than both.
  expect(isDeepStrictEqual(readDna(path).study!.statements, many.statements)).toBe(true);
}, 60_000);

test("faults are told of up to as many as are asked for", () => {
  const faulty = study.statements.map((one) => ({ ...one, end: 500 }));
  expect(studyFaults({ ...study, statements: faulty }, 2)).toHaveLength(2);
});

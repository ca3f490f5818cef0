// hearsay network.

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { writeDna } from "../../src/exchange/dna/write.ts";
import { hearsay, ownFolder } from "../cli-run.ts";
import { codedStudy, sampleDna } from "../coded-study.ts";

const folder = ownFolder();
const file = join(folder, "study.dna");
writeDna(
  codedStudy(`
    Ann  | =Board, the | the gate stays shut | yes | 1
    Ann  | =Board, the | the toll goes | no | 1
    Tam  | Rope "Guild" | the gate stays shut | no | 2
    Tam  | Rope "Guild" | the toll goes | no | 3
    Tam  | Rope "Guild" | the toll goes | no | 3
    Ivo  | Ferry | the toll goes | yes | 40`),
  file,
);

const network = (...args: string[]) => hearsay(["network", file, ...args]);

test("prints the matrix with the names of its columns and rows, formulas defused", async () => {
  const { stdout, stderr, status } = await network("--mode", "two", "--aggregation", "subtract");
  expect([stderr, status]).toEqual(["", 0]);
  expect(stdout).toBe(
    [
      ",the gate stays shut,the toll goes",
      `"'=Board, the",1,-1`,
      "Ferry,0,1",
      '"Rope ""Guild""",-1,-2',
      "",
    ].join("\r\n"),
  );
});

test("takes all the options of the Discourse Network Analyzer", async () => {
  const args =
    "--row organization --column concept --qualifier agreement --mode one --aggregation congruence --normalisation average --duplicates document --format csv";
  expect((await network(...args.split(" "))).stdout).toBe(
    `,"'=Board, the",Ferry,"Rope ""Guild"""\r\n"'=Board, the",0,0,0.5\r\nFerry,0,0,0\r\n"Rope ""Guild""",0.5,0,0\r\n`,
  );
});

test("prints JSON, of statements in a time and with values that are chosen", async () => {
  const { stdout } = await network(
    "--format",
    "json",
    "--to",
    "2031-01-31",
    "--exclude",
    'organization=Rope "Guild"',
  );
  expect(JSON.parse(stdout)).toEqual({
    mode: "two",
    statements: 2,
    rows: ["=Board, the"],
    columns: ["the gate stays shut", "the toll goes"],
    matrix: [[1, 1]],
  });
  const only = await network(
    "--format",
    "json",
    "--only",
    "person=Tam",
    "--isolates",
    "--duplicates",
    "week",
  );
  expect(JSON.parse(only.stdout)).toMatchObject({
    statements: 2,
    matrix: [
      [0, 0],
      [0, 0],
      [1, 1],
    ],
  });
});

test("says that nothing is left, and prints an empty matrix", async () => {
  const { stdout, stderr, status } = await network("--from", "2040-01-01");
  expect([stdout, status]).toEqual(['""\r\n', 0]);
  expect(stderr).toBe("hearsay: no statement is left with these options; the matrix is empty.\n");
});

test.each([
  [["--aggregation", "congruence"], /two-mode network has no aggregation "congruence"/],
  [
    ["--row", "agreement"],
    /"agreement" can't be a row or column; these can: "person", "organization", "concept", "author"/,
  ],
  [["--row", "organisation"], /"organisation" can't be a row or column/],
  [["--qualifier", "mood"], /"mood" can't be the qualifier/],
  [["--exclude", "toll"], /"toll" is no VARIABLE=VALUE/],
  [["--only", "__proto__=x"], /no variable "__proto__" to choose by/],
  [["--statements", "Story"], /no statements of the kind "Story"; it has "DNA Statement"/],
  [["--from", "2031-02-30"], /"2031-02-30" is no day/],
  [["--normalisation", "cosign"], /Allowed choices are no, average, jaccard/],
])("%j is refused in a line", async (args, said) => {
  const { stdout, stderr, status } = await network(...args);
  expect([stdout, status]).toEqual(["", 2]);
  expect(stderr.trimEnd().split("\n")).toHaveLength(1);
  expect(stderr).toMatch(said);
});

test("a file that is none is refused in a line", async () => {
  const text = join(folder, "letter.dna");
  writeFileSync(text, "Dear all, this is a letter. ".repeat(50));
  for (const path of [text, join(folder, "nowhere.dna")]) {
    const { stdout, stderr, status } = await hearsay(["network", path]);
    expect([stdout, status]).toEqual(["", 1]);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
  }
});

test("DNA's sample sums to 40 as two-mode, and to 276 as one-mode", async (context) => {
  const path = sampleDna(context);
  for (const [mode, expected] of [
    ["two", 40],
    ["one", 276],
  ] as const) {
    const { stdout } = await hearsay(["network", path, "--mode", mode, "--format", "json"]);
    const { matrix } = JSON.parse(stdout) as { matrix: number[][] };
    expect(matrix.flat().reduce((sum, one) => sum + one)).toBe(expected);
  }
});

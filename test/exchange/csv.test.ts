// Comma-separated values, both ways, and ties read from them.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { armed, csvLine, csvRecords, defused } from "../../src/exchange/csv.ts";
import { signedEdges } from "../../src/exchange/signed-edges.ts";

const fieldsOf = (text: string): (readonly string[])[] => {
  const read = csvRecords(text);
  if ("fault" in read) throw new Error(read.fault.what);
  return read.records.map(({ fields }) => fields);
};

test("any text comes back as it was, and none begins like a formula", () => {
  const text = fc.string({
    unit: fc.constantFrom("=", "+", "-", "@", "'", '"', ",", "\r", "\n", "\t", "a", "\u202e", "😀"),
    minLength: 1,
    maxLength: 6,
  });
  fc.assert(
    fc.property(fc.array(fc.array(text, { minLength: 1, maxLength: 4 }), { maxLength: 5 }), (records) => {
      const written = records.map(csvLine).join("");
      const read = fieldsOf(written);
      expect(read.map((fields) => fields.map(armed))).toEqual(records);
      for (const field of read.flat()) expect(field).not.toMatch(/^[=+\-@\t\r]/);
    }),
    { seed: 3, numRuns: 500 },
  );
});

test("a formula stands behind an apostrophe, a word that begins with one stays, and numbers are numbers", () => {
  expect(defused("=1+1")).toBe("'=1+1");
  expect(defused("'tis")).toBe("'tis");
  expect(csvLine(["-x", -3, 0.1 + 0.2, -0, null, "a,b"])).toBe(`'-x,-3,0.30000000000000004,0,,"a,b"\r\n`);
});

test("line ends of all kinds, empty lines and a byte order mark are taken", () => {
  expect(fieldsOf('\ufeffa,b\r\nc,d\n\n"e\r\nf",g\rh,i')).toEqual([
    ["a", "b"],
    ["c", "d"],
    ["e\r\nf", "g"],
    ["h", "i"],
  ]);
});

test.each([
  ['a,b\n"c,d\n', 2, /never ends/],
  ['a,b\n"c"d,e\n', 2, /goes on after/],
  ['"x\ny",b"c\n', 2, /within a field/],
])("%j is told of by its line", (text, line, said) => {
  const read = csvRecords(text);
  expect(read).toMatchObject({ fault: { line, what: expect.stringMatching(said) } });
});

test.each([
  ["a million quotation marks", '"'.repeat(1_000_001)],
  ["a million commas", ",".repeat(1_000_000)],
  ["one field of a million letters", "a".repeat(1_000_000)],
  ["a million line ends", "\r\n".repeat(500_000)],
])("%s are read in time that their length takes", (_, text) => {
  const from = process.cpuUsage();
  csvRecords(text);
  const { user, system } = process.cpuUsage(from);
  expect((user + system) / 1e6).toBeLessThan(5);
});

describe("signed ties", () => {
  test("are read by the names of their columns, in any order", () => {
    expect(
      signedEdges("Sign,note,target,SOURCE,weight\n+,x,b,a,2.5\n\u2212,,c,a,\nnegative,,d,'=e,1\n0,,d,f,1\n"),
    ).toEqual({
      ties: [
        { source: "a", target: "b", sign: 1, weight: 2.5 },
        { source: "a", target: "c", sign: -1, weight: 1 },
        { source: "=e", target: "d", sign: -1, weight: 1 },
      ],
      weighted: true,
      neutral: 1,
      unread: ["note"],
    });
  });

  test.each([
    ["", "is empty."],
    ["source,target\na,b\n", "line 1 has no column sign."],
    ["source;target;sign\na;b;1\n", "line 1 parts its columns by semicolons."],
    ["source,target,sign\na,b,1\na,b,maybe\n", 'line 3 has the sign "maybe".'],
    ["source,target,sign\na,b\n", "line 2 has 2 fields where the first line has 3."],
    ["source,target,sign\na, ,1\n", "line 2 has no target."],
    ["source,target,sign,weight\na,b,1,-2\n", 'line 2 has the weight "-2".'],
    ["source,target,sign,weight\na,b,1,1e999\n", 'line 2 has the weight "1e999".'],
    ['source,target,sign\na,"b,1\n', "line 2 begins a quoted field that never ends."],
  ])("%j: %s", (text, what) => {
    expect(signedEdges(text)).toMatchObject({ fault: { what } });
  });
});

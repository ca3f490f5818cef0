// hearsay balance.

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { hearsay, ownFolder } from "../cli-run.ts";
import { tribes } from "../join/signed-graphs.ts";

const folder = ownFolder();
const put = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

const known = put(
  "tribes.csv",
  `source,target,sign\n${tribes.map(({ source, target, sign }) => `${source},${target},${sign}`).join("\n")}\n`,
);

test("prints frustration, its splits, triangles and groups as JSON", async () => {
  const { stdout, stderr, status } = await hearsay(["balance", known, "--json", "--groups", "3", "4"]);
  expect([stderr, status]).toEqual(["", 0]);
  const report = JSON.parse(stdout);
  expect(report).toMatchObject({
    nodes: 16,
    edges: 58,
    positive: 29,
    negative: 29,
    frustration: 7,
    exact: true,
    optimalSplitCount: 1,
    triangles: { total: 68, balanced: 59, unbalanced: 9, "+++": 19, "++-": 2, "+--": 40, "---": 7 },
    groups: [
      { k: 3, errors: 2, exact: true, count: 1 },
      { k: 4, errors: 2 },
    ],
  });
  expect(report.optimalSplits).toHaveLength(1);
  expect([...report.optimalSplits[0][0]].sort()).toEqual(["Gama", "Gavev", "Kotun", "Nagad"]);
  expect(report.triangles.share).toBeCloseTo(0.867647, 6);
  expect(report.balance).toBeCloseTo(0.758621, 6);
  expect(report.walkBalance).toBeCloseTo(0.357576106, 8);
  expect(report.frustratedEdges).toHaveLength(7);
});

test("says it in lines without --json", async () => {
  const { stdout } = await hearsay(["balance", known, "--groups", "3"]);
  expect(stdout).toMatch(/^Ties +58 ties of 16 nodes: 29 for, 29 against\nFrustration +7, proven\n/);
  expect(stdout).toMatch(/Triangles +59 of 68 balanced: 86\.8 %/);
  expect(stdout).toMatch(/Best split, the only one\n {2}Kotun, Gavev, Nagad, Gama\n/);
  expect(stdout).toMatch(/At most 3 groups: 2 against the pattern, proven/);
});

test("says what it made of ties given twice, both ways and of a node with itself", async () => {
  const path = put("twice.csv", "source,target,sign\na,b,1\nb,a,1\na,a,-1\nb,c,1\nc,b,-1\nc,a,0\n");
  const { stdout, stderr } = await hearsay(["balance", path, "--json"]);
  expect(stderr.trimEnd().split("\n")).toHaveLength(4);
  expect(JSON.parse(stdout)).toMatchObject({
    edges: 1,
    settled: { loops: 1, repeated: 1, neutral: 1, contested: [{ a: "b", b: "c", weight: 0 }] },
  });
});

test("of a file with no ties tells nothing by name of a number", async () => {
  const { stdout, status } = await hearsay(["balance", put("none.csv", "source,target,sign\n"), "--json"]);
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({
    nodes: 0,
    edges: 0,
    frustration: 0,
    balance: null,
    triangles: { share: null },
  });
});

test.each([
  ["semicolons", "source;target;sign\na;b;1\n", /line 1 parts its columns by semicolons/],
  ["a sign that is none", "source,target,sign\na,b,yes\n", /line 2 has the sign "yes"/],
  ["bytes that are no UTF-8", Uint8Array.of(0x73, 0xff, 0xfe), /is not text in UTF-8/],
  ["nothing", "", /is empty/],
])("a file with %s is refused in a line", async (_, content, said) => {
  const { stdout, stderr, status } = await hearsay(["balance", put("bad.csv", content)]);
  expect([stdout, status]).toEqual(["", 1]);
  expect(stderr.trimEnd().split("\n")).toHaveLength(1);
  expect(stderr).toMatch(said);
});

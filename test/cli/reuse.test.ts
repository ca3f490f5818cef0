// The contract of `hearsay reuse`: JSON lines with exact spans, and what a person reads.

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { z } from "@hono/zod-openapi";
import { expect, test } from "vitest";
import { hearsay, ownFolder } from "../cli-run.ts";
import { samples, table } from "../samples/tables.ts";

const side = z.strictObject({
  doc: z.string().min(1),
  locator: z.string().nullable(),
  id: z.string().regex(/^d[0-9a-z]{16}$/),
  start: z.int().nonnegative(),
  end: z.int().positive(),
});
const pair = z.strictObject({
  a: side,
  b: side,
  similarity: z.number().min(0).max(1),
  earlier: z.enum(["a", "b"]).nullable(),
});
const pairsIn = (stdout: string) =>
  stdout.split("\n").flatMap((line) => (line === "" ? [] : [pair.parse(JSON.parse(line))]));

const folder = ownFolder();
const article = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const passage =
  "The harbour council closed the northern bridge after engineers found cracks in two of its seven pillars, and ferries will carry passengers until autumn.";
const a = article(
  "a.txt",
  `Quayside wakes to silence\n\n2 May 2031\n\n${passage}\n\nNobody answered the telephone.\n`,
);
const b = article(
  "b.txt",
  `All change at the port\n\n3 May 2031\n\nTraffic was slow. ${passage.replace("northern ", "")}\n`,
);

test("pairs are a JSON line each, their spans the passage in the file itself", async () => {
  const { status, stdout } = await hearsay(["reuse", a, b, "--jsonl"]);
  expect(status).toBe(0);
  const [found, ...more] = pairsIn(stdout);
  expect(more).toEqual([]);
  expect(found).toMatchObject({ a: { doc: a }, b: { doc: b }, earlier: "a" });
  expect(readFileSync(a, "utf8").slice(found!.a.start, found!.a.end)).toBe(passage);
  expect(readFileSync(b, "utf8").slice(found!.b.start, found!.b.end)).toBe(passage.replace("northern ", ""));
});

test("documents of one file of many are told apart by their place in it", async () => {
  const lines = ["One thing first.", "Another came before it."].map((words) =>
    JSON.stringify({ text: `${words}\n\n${passage}` }),
  );
  const path = article("many.jsonl", `${lines.join("\n")}\n`);
  const { stdout } = await hearsay(["reuse", path, "--jsonl"]);
  expect(pairsIn(stdout)).toMatchObject([
    { a: { doc: path, locator: "line 1" }, b: { doc: path, locator: "line 2" } },
  ]);
});

test("a person reads both passages, how much was kept, and which is earlier", async () => {
  const { status, stdout } = await hearsay(["reuse", a, b]);
  expect(status).toBe(0);
  expect(stdout).toContain(passage);
  expect(stdout).toContain(`a.txt is earlier (2031-05-02)`);
  expect(stdout).toMatch(/\d\d % of the words kept/);
  expect(stdout).toContain("1 pair of passages in 2 of 2 articles.");
});

test("where nothing is shared it says so", async () => {
  const c = article("c.txt", "Rain is expected in the hills on Friday, and the ferry will not sail.\n");
  const { status, stdout } = await hearsay(["reuse", a, c]);
  expect({ status, stdout }).toEqual({ status: 0, stdout: "None of 2 articles share a passage.\n" });
  expect((await hearsay(["reuse", a])).stdout).toBe("1 article was read; it takes two to share a passage.\n");
});

test("what fails is named, the others are compared", async () => {
  const gone = join(folder, "gone.txt");
  const { status, stdout, stderr } = await hearsay(["reuse", a, b, gone, "--jsonl"]);
  expect(status).toBe(1);
  expect(stderr).toContain("gone.txt: does not exist.");
  expect(pairsIn(stdout)).toHaveLength(1);
});

test("two runs print the same, in however many processes", async () => {
  const many = join(folder, "many");
  mkdirSync(many);
  for (let i = 0; i < 30; i++)
    writeFileSync(join(many, `${i}.txt`), `Article ${i} begins here.\n\n${passage}\n\nAnd ends with ${i}.\n`);
  const [one, two] = [
    await hearsay(["reuse", many, "--jsonl", "--threads", "1"]),
    await hearsay(["reuse", many, "--jsonl", "--threads", "2"]),
  ];
  expect(one.stdout).toBe(two.stdout);
  expect(pairsIn(one.stdout).length).toBeGreaterThan(29);
}, 120_000);

test("the passages planted in the sample case are found, all but one of eleven words", async () => {
  const { stdout } = await hearsay(["reuse", samples, "--jsonl"]);
  const filesOf = (...names: readonly (string | null | undefined)[]): string =>
    names
      .map((name) => basename(name!))
      .sort()
      .join(" ");
  const found = new Set(pairsIn(stdout).map((pair) => filesOf(pair.a.doc, pair.b.doc)));
  const missed = table("Reuse").filter((row) => !found.has(filesOf(row["file a"], row["file b"])));
  expect(missed.map((row) => row["words a"])).toEqual([
    "We would sooner cut off our hands than open that gate",
  ]);
});

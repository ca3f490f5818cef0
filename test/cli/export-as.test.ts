// hearsay export FORMAT, as a program that opens the file sees it.

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { exportFormats } from "../../src/app/export-formats.ts";
import { hearsay, ownFolder } from "../cli-run.ts";

const folder = ownFolder();
const path = join(folder, "case");

beforeAll(async () => {
  writeFileSync(
    join(folder, "a.txt"),
    "The ferry\n\nThe Harbour Board accused the Ferry Union. Ishel Madrane met Orla Fenn in March.\n",
  );
  const { status } = await hearsay(["read", join(folder, "a.txt"), "--case", path, "--fast"]);
  expect(status).toBe(0);
}, 60_000);

const exported = (format: string, ...more: string[]) => hearsay(["export", format, "--case", path, ...more]);

test.each(exportFormats.map(({ name }) => name))("%s is written to a file, and told of", async (name) => {
  const out = join(folder, name);
  const { status, stdout, stderr } = await exported(name, "--out", out);
  expect({ status, stdout }).toEqual({ status: 0, stdout: "" });
  expect(stderr).toContain(`written to ${out}.`);
  expect(readFileSync(out).length).toBeGreaterThan(20);
});

test("a network names its actors, and those who are withheld by initials alone", async () => {
  expect((await exported("csv")).stdout).toContain("Harbour Board,Ferry Union,-1,1,accuses");
  const { stdout } = await exported("csv", "--withhold", "Harbour Board");
  expect(stdout).toContain("H. B.,Ferry Union");
  expect(stdout).not.toContain("Harbour");
});

test("with only what was reviewed, a case that nobody reviewed gives an empty network and says so", async () => {
  const { status, stderr } = await exported("graphml", "--reviewed");
  expect(status).toBe(0);
  expect(stderr).toContain("the network is empty");
});

test("a date that is none is refused", async () => {
  const { status, stderr } = await exported("gexf", "--since", "last week");
  expect(status).toBe(2);
  expect(stderr).toContain("A date is expected");
});

// hearsay export bibtex | ris | csl-json, on three articles of the sample case.

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { hearsay, ownFolder } from "../cli-run.ts";
import { samples } from "../samples/tables.ts";

const own = ownFolder();
const folder = join(own, "case");
const exported = (...args: string[]) => hearsay(["export", ...args, "--case", folder]);

beforeAll(async () => {
  const names = [
    "04-basin-review-lindel-meeting.html",
    "06-dunmorrow-courier-keeper-of-pellam.txt",
    "09-basin-review-who-opened-pellam.html",
  ];
  const paths = names.map((name) => join(samples, name));
  expect((await hearsay(["read", ...paths, "--case", folder])).status).toBe(0);
}, 120_000);

test("works leave as BibTeX, RIS and CSL-JSON, each once", async () => {
  const bib = await exported("bibtex");
  expect([bib.stderr, bib.status]).toEqual(["", 0]);
  expect(bib.stdout.match(/title = \{The Price of a Gate\}/g)).toHaveLength(1);
  expect(bib.stdout).toMatch(/@article\{quillard2018keeper-\w+,\n {2}author = \{Quillard, Nessa\},/);
  expect((await exported("ris")).stdout).toMatch(
    /TY {2}- BOOK\r\nID {2}- w\w+\r\nAU {2}- Corsabeth, Linna\r\n/,
  );
  const items = JSON.parse((await exported("csl-json")).stdout);
  expect(items.filter(({ title }: { title?: string }) => title === "The Price of a Gate")).toHaveLength(1);
});

test("no words of an article leave with them", async () => {
  for (const format of ["bibtex", "ris", "csl-json"])
    expect((await exported(format)).stdout).not.toMatch(/wound open|opened by hand|under-keeper’s/);
});

test("a file is written whole or not at all, and --reviewed is said to change nothing", async () => {
  const out = join(own, "works.bib");
  const { stdout, stderr, status } = await exported("bibtex", "--out", out, "--reviewed");
  expect([stdout, status]).toEqual(["", 0]);
  expect(stderr).toMatch(
    /^hearsay: works are not reviewed, so --reviewed leaves none of them out\.\n\d+ works written to /,
  );
  expect(readFileSync(out, "utf8")).toBe((await exported("bibtex")).stdout);
  expect(existsSync(`${out}.part`)).toBe(false);
  const nowhere = await exported("ris", "--out", join(own, "no", "works.ris"));
  expect([nowhere.status, nowhere.stderr]).toEqual([
    1,
    expect.stringMatching(/its folder does not exist\. Make it first\.\n$/),
  ]);
});

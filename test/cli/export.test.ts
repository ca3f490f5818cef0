// hearsay export json, as a program that is handed the file sees it.

import { lstatSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { hearsay, ownFolder } from "../cli-run.ts";

const folder = ownFolder();
const path = join(folder, "case");

beforeAll(async () => {
  const articles: Record<string, string> = {
    "a.txt":
      "The ferry\n\nMinister Ishel Madrane said that the ferry would stop. Madrane denied that it was broke.\n",
    "b.txt": "The ferry again\n\nMinister Ishel Madrain said that the ferry would go on.\n",
    "d.txt": "The harbour\n\nBen Madrune said that the harbour was shut.\n",
    "c.txt": "The bridge\n\nA spokesman said that Mr Madrane had left the bridge.\n",
  };
  for (const [name, text] of Object.entries(articles)) writeFileSync(join(folder, name), text);
  const { status } = await hearsay([
    "read",
    ...Object.keys(articles).map((name) => join(folder, name)),
    "--case",
    path,
  ]);
  expect(status).toBe(0);
});

const exported = (...more: string[]) => hearsay(["export", "json", "--case", path, ...more]);

test("writes JSON that says what it is and is not", async () => {
  const { stdout, status } = await exported();
  expect(status).toBe(0);
  const all = JSON.parse(stdout);
  expect(all).toMatchObject({ format: "hearsay-case/1", withText: true, withheld: 0 });
  expect(all.note).toContain("Nothing here says that a claim is true or false");
  expect(all.documents).toHaveLength(4);
});

test("a withheld name is in no quotation, text or teller, nor is the bare surname, nor a spelling that was joined to it", async () => {
  const { stdout, stderr } = await exported("--withhold", "Ishel Madrane");
  expect(stdout).not.toMatch(/Madrane|Madrain/);
  expect(stdout).toContain("I. M.");
  expect(stderr).toContain('Not withheld, though it looks alike: "Ben Madrune".');
});

test("a name that nobody has is refused, and nothing is written", async () => {
  const out = join(folder, "none.json");
  const { status, stderr } = await exported("--withhold", "Nobody Atall", "--out", out);
  expect(status).toBe(2);
  expect(stderr).toContain('no actor of the case is called "Nobody Atall"');
  expect(() => lstatSync(out)).toThrow();
});

test("without text there are hashes, offsets and short quotations only", async () => {
  const { stdout } = await exported("--no-text");
  const [first] = JSON.parse(stdout).documents;
  expect(first.text).toBeUndefined();
  expect(first.textSha256).toMatch(/^[0-9a-f]{64}$/);
});

test("with only what was reviewed, a case that nobody reviewed has no items", async () => {
  const { stdout } = await exported("--reviewed");
  expect(JSON.parse(stdout).documents.flatMap(({ items }: { items: unknown[] }) => items)).toEqual([]);
});

test("a link is written through, not replaced", async () => {
  const real = join(folder, "real.json");
  const link = join(folder, "link.json");
  writeFileSync(real, "old");
  symlinkSync(real, link);
  expect((await exported("--out", link)).status).toBe(0);
  expect(lstatSync(link).isSymbolicLink()).toBe(true);
  expect(JSON.parse(readFileSync(real, "utf8")).format).toBe("hearsay-case/1");
});

test("a folder that is not there is one line", async () => {
  const { status, stderr } = await exported("--out", join(folder, "no", "where.json"));
  expect(status).toBe(1);
  expect(stderr.trimEnd().split("\n")).toHaveLength(1);
  expect(stderr).toContain("its folder does not exist");
});

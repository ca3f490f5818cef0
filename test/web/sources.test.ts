// Habits of the web application's sources that no compiler holds.

import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { expect, test } from "vitest";
import { buildWeb } from "../../scripts/build.ts";

const root = join(import.meta.dirname, "../..");
const web = join(root, "web");

const files = readdirSync(web, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name));

test("no page has words of its own: they all stand in texts/", () => {
  const wrong: string[] = [];
  for (const file of files.filter((name) => name.endsWith(".tsx"))) {
    const source = readFileSync(file, "utf8").replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");
    for (const [words] of source.matchAll(/(?<=[^=]>)\s*[A-Za-z][A-Za-z ,.’']{2,}(?=<\/)/g))
      wrong.push(`${relative(root, file)}: ${words.trim()}`);
    for (const [words] of source.matchAll(/(?:aria-label|title|placeholder|alt)="[^"]+"/g))
      wrong.push(`${relative(root, file)}: ${words}`);
  }
  expect(wrong).toEqual([]);
});

test("nothing in the sources makes markup out of text", () => {
  for (const file of files)
    expect(readFileSync(file, "utf8"), file).not.toMatch(
      /dangerouslySetInnerHTML|innerHTML|insertAdjacentHTML|document\.write|\beval\(/,
    );
});

test("what is built already is not built again", async () => {
  const folder = await buildWeb({ ifStale: true });
  const before = statSync(join(folder, "index.html")).mtimeMs;
  expect(await buildWeb({ ifStale: true })).toBe(folder);
  expect(statSync(join(folder, "index.html")).mtimeMs).toBe(before);
});

test("the first page costs under 120 kB compressed, and all pages together under 200 kB", async () => {
  const { gzipSync } = await import("node:zlib");
  const folder = await buildWeb({ ifStale: true });
  // What index.html names is fetched before anything shows; each room's own script comes when it is entered.
  const index = readFileSync(join(folder, "index.html"), "utf8");
  const sizes = readdirSync(join(folder, "assets")).map((name) => ({
    size: gzipSync(readFileSync(join(folder, "assets", name))).length,
    first: index.includes(`assets/${name}`),
  }));
  const sum = (of: typeof sizes): number => of.reduce((total, { size }) => total + size, 0);
  expect(sum(sizes.filter(({ first }) => first))).toBeLessThan(120_000);
  expect(sum(sizes)).toBeLessThan(200_000);
});

import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { expect, test } from "vitest";
import { walk } from "../../src/app/walk.ts";
import { builtin } from "../../src/builtin.ts";
import { ownFolder } from "../cli-run.ts";

const folder = ownFolder();
mkdirSync(join(folder, "deep", "deeper"), { recursive: true });
mkdirSync(join(folder, ".git"));
for (const name of ["b.txt", "a.TXT", "deep/deeper/c.html", ".hidden.txt", ".git/d.txt", "picture.png"])
  writeFileSync(join(folder, name), "x");
symlinkSync(join(folder, "b.txt"), join(folder, "deep", "same.txt"));
symlinkSync(folder, join(folder, "deep", "round"));
symlinkSync(join(folder, "gone.txt"), join(folder, "deep", "nowhere.txt"));

const names = async (...paths: string[]) => {
  const { files, problems } = await walk(paths, builtin.readers);
  return { files: files.map(({ path }) => relative(folder, path)), problems };
};

test("finds the files of a folder and all below it by name, and passes hidden ones over", async () => {
  expect((await names(folder)).files).toEqual(["a.TXT", "b.txt", "deep/deeper/c.html"]);
});

test("reads a file once that is reached by its name and by a link, and follows no link in a circle", async () => {
  expect((await names(join(folder, "b.txt"), folder)).files).toEqual([
    "b.txt",
    "a.TXT",
    "deep/deeper/c.html",
  ]);
});

test("a file of an unknown kind is skipped in a folder and failed where it is named", async () => {
  const inFolder = (await names(folder)).problems.find(({ at }) => at.endsWith("picture.png"));
  expect(inFolder).toMatchObject({ kind: "skipped", what: "is of a kind that is not read (.png)." });
  const named = (await names(join(folder, "picture.png"))).problems[0];
  expect(named?.kind).toBe("failed");
});

test("a README is passed over in a folder and read where it is named", async () => {
  const at = join(folder, "deep", "README.md");
  writeFileSync(at, "# What lies here");
  const inFolder = await names(folder);
  expect(inFolder.files).not.toContain("deep/README.md");
  expect(inFolder.problems.filter((problem) => problem.at === at)).toEqual([]);
  expect((await names(at)).files).toEqual(["deep/README.md"]);
});

test("a case kept among its articles is passed over", async () => {
  mkdirSync(join(folder, "my-case", "originals"), { recursive: true });
  writeFileSync(join(folder, "my-case", "case.db"), "");
  writeFileSync(join(folder, "my-case", "originals", "x.txt"), "");
  const { files, problems } = await names(folder);
  expect([...files, ...problems.map(({ at }) => at)].filter((path) => path.includes("my-case"))).toEqual([]);
});

test("a path that is not there is one clear problem", async () => {
  const at = join(folder, "missing.txt");
  expect((await names(at)).problems).toEqual([
    { at, what: "does not exist.", todo: "Is the path spelled right?", kind: "failed" },
  ]);
});

test("a link that leads nowhere is said to be one", async () => {
  const problem = (await names(folder)).problems.find(({ at }) => at.endsWith("nowhere.txt"));
  expect(problem).toMatchObject({ kind: "skipped", what: "is a link that leads nowhere." });
});

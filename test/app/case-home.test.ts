import { resolve } from "node:path";
import { expect, test } from "vitest";
import { caseFolderFor, dataFolder, sampleCaseFolder } from "../../src/app/case-home.ts";

const env = { HEARSAY_HOME: "/data/hearsay" };

test("HEARSAY_HOME names the data folder", () => {
  expect(dataFolder(env)).toBe(resolve("/data/hearsay"));
});

test("the same paths in any order and spelling give the same case", () => {
  expect(caseFolderFor(["a", "./b"], env)).toBe(caseFolderFor(["b/", "a", "a"], env));
});

test("other paths give another case, though their last names agree", () => {
  expect(caseFolderFor(["x/articles"], env)).not.toBe(caseFolderFor(["y/articles"], env));
});

test("a case's folder is named after the first path, in letters that any disk takes", () => {
  expect(caseFolderFor(['my: "articles"*'], env)).toMatch(/[\\/]cases[\\/]my-articles--[0-9a-f]{8}$/);
});

test("the sample case has a folder of its own", () => {
  expect(sampleCaseFolder(env)).toBe(resolve("/data/hearsay/cases/sample"));
});

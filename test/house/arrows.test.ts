// The import arrows of the house: a document flows one way, and so do imports.

import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { expect, test } from "vitest";

const root = resolve(import.meta.dirname, "../..");
const src = join(root, "src");

/** What each folder of src/ may import from the others; "lang types" are the files of lang/ itself, not lang/en/. */
const arrows: Readonly<Record<string, readonly string[]>> = {
  model: [],
  text: ["model", "lang types"],
  lang: ["model"],
  learned: ["model", "text"],
  read: ["model", "text", "lang types"],
  find: ["model", "text", "learned", "lang types"],
  join: ["model", "text", "learned", "lang types"],
  keep: ["model"],
  exchange: ["model", "text"],
  app: ["model", "text", "learned", "read", "find", "join", "keep", "exchange", "lang types", "extend"],
  serve: ["model", "app", "keep", "extend"],
  cli: ["model", "app", "serve", "keep", "extend", "builtin", "builtin-fast", "builtin-reading"],
};

const filesUnder = (folder: string, endings: RegExp): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(
      (entry) => entry.isFile() && endings.test(entry.name) && !entry.parentPath.includes("node_modules"),
    )
    .map((entry) => join(entry.parentPath, entry.name));

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

function importsOf(file: string): readonly Import[] {
  const source = readFileSync(file, "utf8");
  const found: Import[] = [];
  for (const [, typeOnly, names, to] of source.matchAll(
    /^(?:import|export)\s+(type\s+)?(?:([^;"']*?)\sfrom\s+)?["'](\.[^"']+)["']/gm,
  )) {
    const allTypes = names !== undefined && /^\{(?:\s*type\s[^,}]+,?)+\s*\}$/.test(names.trim());
    found.push({ from: file, to: resolve(dirname(file), to!), typeOnly: typeOnly !== undefined || allTypes });
  }
  for (const [, to] of source.matchAll(/\bimport\(\s*["'](\.[^"']+)["']\s*\)/g))
    found.push({ from: file, to: resolve(dirname(file), to!), typeOnly: false });
  return found;
}

const houseOf = (file: string): string => relative(src, file).split(/[\\/]/)[0]!.replace(/\.ts$/, "");

test("imports under src/ follow the arrows of the house", () => {
  const wrong: string[] = [];
  for (const file of filesUnder(src, /\.ts$/)) {
    const house = houseOf(file);
    const allowed = arrows[house];
    if (allowed === undefined) continue; // extend.ts and builtin.ts: tested below
    for (const { to, typeOnly } of importsOf(file)) {
      const target = houseOf(to);
      if (target === house || allowed.includes(target)) continue;
      const inLangItself = dirname(relative(src, to)) === "lang";
      if (target === "lang" && inLangItself && typeOnly && allowed.includes("lang types")) continue;
      wrong.push(`${relative(root, file)} imports ${relative(root, to)}`);
    }
  }
  expect(wrong).toEqual([]);
});

test("app imports no concrete finder's list, reader or store: builtin.ts alone does", () => {
  const wrong: string[] = [];
  for (const file of filesUnder(src, /\.ts$/)) {
    const house = houseOf(file);
    if (house === "builtin") continue;
    for (const { to, typeOnly } of importsOf(file)) {
      if (typeOnly) continue;
      const path = relative(src, to);
      const concrete = /^(?:keep[\\/]sqlite|lang[\\/]en)[\\/]/.test(path);
      if (concrete && houseOf(to) !== house) wrong.push(`${relative(root, file)} imports ${path}`);
    }
  }
  // The worker is handed names, not functions, and so looks the parts up itself.
  expect(wrong).toEqual([]);
});

test("extend.ts holds types only", () => {
  expect(importsOf(join(src, "extend.ts")).filter(({ typeOnly }) => !typeOnly)).toEqual([]);
});

test("the web application imports types alone, of model/ and of the API's contract", () => {
  const wrong: string[] = [];
  for (const file of filesUnder(join(root, "web"), /\.tsx?$/))
    for (const { to, typeOnly } of importsOf(file)) {
      if (!to.startsWith(src)) continue;
      const path = relative(src, to);
      if (typeOnly && /^(?:model[\\/]|serve[\\/]contract\.ts$)/.test(path)) continue;
      wrong.push(`${relative(root, file)} imports ${typeOnly ? "types" : "values"} of ${path}`);
    }
  expect(wrong).toEqual([]);
});

test("nothing under src/ imports what trains weights", () => {
  const wrong = filesUnder(src, /\.ts$/).flatMap((file) =>
    importsOf(file).filter(({ to }) => relative(root, to).startsWith("train")),
  );
  expect(wrong).toEqual([]);
});

test("files are one idea each: none under src/ or web/ runs past 400 lines", () => {
  const long = [...filesUnder(src, /\.ts$/), ...filesUnder(join(root, "web"), /\.tsx?$/)]
    .map((file) => ({ file: relative(root, file), lines: readFileSync(file, "utf8").split("\n").length }))
    .filter(({ lines }) => lines > 400);
  expect(long).toEqual([]);
});

test("every file of src/ opens with a comment that says what it knows", () => {
  const bare = filesUnder(src, /\.ts$/).filter(
    (file) => !/^(?:#!.*\n)?\/[/*]/.test(readFileSync(file, "utf8")),
  );
  expect(bare.map((file) => relative(root, file))).toEqual([]);
});

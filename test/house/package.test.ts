// What a user installs runs a build and not the sources: here it is built and run as it would lie under node_modules.

import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ownFolder, root } from "../cli-run.ts";
import { samples } from "../samples/tables.ts";

test("the built package reads the sample case, HTML in its workers too", () => {
  const modules = join(ownFolder(), "node_modules");
  const home = join(modules, "hearsay");
  mkdirSync(home, { recursive: true });
  for (const name of readdirSync(join(root, "node_modules")))
    if (!name.startsWith(".")) symlinkSync(join(root, "node_modules", name), join(modules, name));
  cpSync(join(root, "bin"), join(home, "bin"), { recursive: true });
  cpSync(join(root, "models"), join(home, "models"), { recursive: true });
  cpSync(join(root, "package.json"), join(home, "package.json"));
  execFileSync("tsc", ["-p", "tsconfig.build.json", "--outDir", join(home, "dist")], { cwd: root });
  const built = execFileSync(
    process.execPath,
    [join(home, "bin", "hearsay.js"), "extract", samples, "--jsonl"],
    {
      encoding: "utf8",
    },
  );
  const checkout = execFileSync(
    process.execPath,
    [join(root, "bin", "hearsay.js"), "extract", samples, "--jsonl"],
    {
      encoding: "utf8",
    },
  );
  expect(built.trimEnd().split("\n").length).toBeGreaterThanOrEqual(14);
  expect(built).toBe(checkout);
});

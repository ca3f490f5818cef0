// npm test: types, style, then every test, the browser's too; ends with one line of counts.
// Arguments go on to vitest: npm test -- test/text

import { spawnSync } from "node:child_process";
import { startVitest } from "vitest/node";

const root = new URL("..", import.meta.url);
const filters = process.argv.slice(2).filter((argument) => !argument.startsWith("-"));

let passed = 0;
let failed = 0;
let skipped = 0;

const checks = [
  ["types of src and test", "tsc", "-p", "."],
  ["types of web", "tsc", "-p", "web"],
  ["types of the browser tests", "tsc", "-p", "test/web"],
  ["lint and format", "biome", "check", "--error-on-warnings", "."],
] as const;
if (filters.length === 0)
  for (const [name, command, ...args] of checks) {
    const { status, stdout, stderr } = spawnSync(command, args, { cwd: root, encoding: "utf8" });
    if (status === 0) passed++;
    else {
      failed++;
      console.error(`FAIL ${name}\n${stdout}${stderr}`);
    }
  }

const vitest = await startVitest("test", filters, { run: true, watch: false });
for (const module of vitest.state.getTestModules()) {
  for (const test of module.children.allTests()) {
    const { state } = test.result();
    if (state === "passed") passed++;
    else if (state === "failed") failed++;
    else skipped++;
  }
  // A file that can't even be loaded holds no tests to count.
  if (
    module.state() === "failed" &&
    [...module.children.allTests()].every((test) => test.result().state !== "failed")
  )
    failed++;
}
failed += vitest.state.getUnhandledErrors().length;
await vitest.close();
console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);
process.exit(failed > 0 || passed === 0 ? 1 : 0);

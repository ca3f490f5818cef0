#!/usr/bin/env node
// Starts Hearsay under a Node that can run it. Plain JavaScript that any Node since 14 parses, so that an old one
// gets a sentence instead of a stack trace. In a checkout the sources run as they are; an installed package runs dist/.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const needed = 24;

if (Number(process.versions.node.split(".")[0]) >= needed) {
  const { enableCompileCache } = await import("node:module");
  const sources = join(root, "src", "cli", "main.ts");
  // The cache holds stripped and compiled sources: the second start of a checkout costs half of the first.
  // In the environment, so that worker threads use the same.
  process.env.NODE_COMPILE_CACHE ??= join(root, "node_modules", ".cache", "hearsay");
  if (enableCompileCache) enableCompileCache(process.env.NODE_COMPILE_CACHE);
  const { main } = await import(
    pathToFileURL(existsSync(sources) ? sources : join(root, "dist", "cli", "main.js")).href
  );
  process.exitCode = await main(process.argv.slice(2));
} else {
  const bundled = join(
    root,
    "node_modules",
    "node",
    "bin",
    process.platform === "win32" ? "node.exe" : "node",
  );
  if (existsSync(bundled)) {
    const child = spawn(bundled, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], {
      stdio: "inherit",
    });
    // A terminal sends Ctrl-C to both of us: handed on, the child would count it twice.
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"])
      process.on(signal, () => (signal === "SIGINT" && process.stdin.isTTY ? undefined : child.kill(signal)));
    child.on("exit", (code, signal) =>
      process.exit(code === null ? 128 + (signal === "SIGINT" ? 2 : 15) : code),
    );
  } else {
    process.stderr.write(
      `hearsay needs Node ${needed} or newer, and this is Node ${process.versions.node}. ` +
        "In a checkout run 'npm ci' once, which brings the right one; elsewhere install it from https://nodejs.org.\n",
    );
    process.exit(2);
  }
}

// Builds the web application into dist/web. `npm run build` does it; `npm start` calls it, and it builds only when the
// sources are not those of the last build. Tells that by a hash of the sources and not by dates, which a checkout of
// another commit sets anew.

import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const target = join(root, "dist", "web");
/** Holds the hash of the sources that made the build. Has no ending, so the server doesn't serve it. */
const STAMP = "SOURCES";

/** All that can change what is built, apart from the settings of the machine. */
const sources = ["web", "package-lock.json", "scripts/build.ts"];

/**
 * Resolves with the folder of the built application. Prints nothing. Two builds at once do no harm: each works in a
 * folder of its own and takes the place when it is done.
 */
export async function buildWeb(options: { readonly ifStale?: boolean } = {}): Promise<string> {
  const hash = await hashOfSources();
  if (options.ifStale && (await stampOf(target)) === hash) return target;
  // Vite takes a third of a second to load, which only a build should cost.
  const { build } = await import("vite");
  const work = `${target}-${process.pid}`;
  // Whoever calls, it is the same build: a test runner's environment would ask for React's development version.
  const environment = process.env.NODE_ENV;
  process.env.NODE_ENV = "production";
  try {
    await build({
      configFile: join(root, "web", "vite.config.ts"),
      configLoader: "native",
      logLevel: "silent",
      build: { outDir: work, emptyOutDir: true },
    });
  } finally {
    if (environment === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = environment;
  }
  await writeFile(join(work, STAMP), hash);
  // Another process may have built the same meanwhile, and somebody may be reading its files now.
  if (options.ifStale && (await stampOf(target)) === hash) await rm(work, { recursive: true });
  else await replace(target, work);
  return target;
}

async function replace(target: string, work: string): Promise<void> {
  const old = `${target}-old-${process.pid}`;
  await mkdir(join(target, ".."), { recursive: true });
  for (let tries = 0; ; tries++) {
    await rename(target, old).catch(() => {});
    const error = await rename(work, target).then(
      () => null,
      (reason: unknown) => reason,
    );
    await rm(old, { recursive: true, force: true });
    if (error === null) return;
    // Another build took the place between the two renames.
    if (tries === 5) throw error;
  }
}

const stampOf = (folder: string): Promise<string | null> =>
  readFile(join(folder, STAMP), "utf8").catch(() => null);

async function hashOfSources(): Promise<string> {
  const hash = createHash("sha256");
  for (const source of sources) {
    const path = join(root, source);
    if (!existsSync(path)) continue;
    for (const file of await filesOf(path)) {
      hash.update(`${relative(root, file)}\0`);
      hash.update(await readFile(file));
    }
  }
  return hash.digest("hex");
}

async function filesOf(path: string): Promise<string[]> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true }).catch(() => null);
  if (entries === null) return [path];
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const started = performance.now();
  const folder = await buildWeb();
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  process.stdout.write(`Built ${relative(process.cwd(), folder) || "."} in ${seconds} s\n`);
}

// Reading many files in processes that die, hang and grow over some of them.

import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { platform } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "vitest";
import { type ReadOptions, readFiles } from "../../src/app/read-files.ts";
import { walk } from "../../src/app/walk.ts";
import { documentId } from "../../src/model/document.ts";
import type { Problem } from "../../src/model/problem.ts";
import { ownFolder, root } from "../cli-run.ts";
import { builtin as hurting } from "./hurting-parts.ts";

const base = ownFolder();
let count = 0;

interface Reading extends Partial<ReadOptions> {
  /** Called as each document is taken. */
  readonly took?: () => void;
}

/** Reads files of these texts in a folder of their own: the texts taken, and the problems by the file's name. */
async function read(
  texts: Readonly<Record<string, string>>,
  { took = () => {}, ...options }: Reading = {},
): Promise<{ readonly taken: readonly string[]; readonly problems: Readonly<Record<string, string>> }> {
  const folder = join(base, `${++count}`);
  mkdirSync(folder);
  for (const [name, text] of Object.entries(texts)) writeFileSync(join(folder, name), text);
  const { files } = await walk([folder], hurting.readers);
  const taken: string[] = [];
  const problems: Record<string, string> = {};
  const done: string[] = [];
  await readFiles(
    files,
    {
      identify: async ({ sha256, within }) => documentId(sha256, within),
      async take({ document }) {
        taken.push(document.text.trim());
        took();
      },
      problem: async ({ at, what }: Problem) => {
        problems[at.slice(folder.length + 1)] = what;
      },
    },
    { parts: hurting, threads: 2, ...options, done: ({ path }) => done.push(path) },
  );
  if (!options.signal?.aborted) expect(done).toEqual(files.map(({ path }) => path));
  return { taken, problems };
}

/** More files than are read right here: each but those in `bad` says its own number. */
function files(total: number, bad: Readonly<Record<number, string>>): Record<string, string> {
  const name = (i: number): string => `${String(i).padStart(2, "0")}.txt`;
  return Object.fromEntries(Array.from({ length: total }, (_, i) => [name(i), bad[i] ?? `Number ${i}.`]));
}
const others = (total: number, bad: Readonly<Record<number, string>>): string[] =>
  Array.from({ length: total }, (_, i) => `Number ${i}.`).filter((_, i) => !(i in bad));

test("a file that kills its process costs one line, and the rest is read in order", {
  timeout: 120_000,
}, async () => {
  const bad = { 0: "DIE", 3: "LEAVE", 4: "DIE", 5: "DIE", 6: "THROW", 19: "DIE" };
  const { taken, problems } = await read(files(20, bad));
  expect(taken).toEqual(others(20, bad));
  const died = expect.stringContaining("the process that read it ended with SIGTRAP");
  expect(problems).toEqual({
    "00.txt": died,
    "03.txt": expect.stringContaining("ended with exit status 3"),
    "04.txt": died,
    "05.txt": died,
    "06.txt": expect.stringContaining("a fault in the finder"),
    "19.txt": died,
  });
});

test("a file that fills its process's heap is left, and the rest is read", { timeout: 120_000 }, async () => {
  const bad = { 2: "GROW", 13: "GROW" };
  const { taken, problems } = await read(files(14, bad), { heap: 96 });
  expect(taken).toEqual(others(14, bad));
  const left = "needed more than 96 MB of memory and was left.";
  expect(problems).toEqual({ "02.txt": left, "13.txt": left });
});

test("a file that never ends is left, and the rest is read", { timeout: 120_000 }, async () => {
  const bad = { 5: "LOOP" };
  const { taken, problems } = await read(files(14, bad), { patience: 5_000 });
  expect(taken).toEqual(others(14, bad));
  expect(problems).toEqual({ "05.txt": "took longer than 5 s and was left." });
});

test("of a file of many documents those before the one that kills are taken", async () => {
  const lines = ["Number 1.", "Number 2.", "DIE", "Number 4."].map((text) => `${JSON.stringify({ text })}\n`);
  const { taken, problems } = await read({ "a.jsonl": lines.join(""), "b.txt": "Number 5." });
  expect(taken).toEqual(["Number 1.", "Number 2.", "Number 5."]);
  expect(problems).toEqual({ "a.jsonl": expect.stringContaining("ended with SIGTRAP") });
});

test("options that the environment has for Node are not for the processes", async () => {
  const { NODE_OPTIONS } = process.env;
  process.env.NODE_OPTIONS = "--no-such-option";
  try {
    expect(await read(files(13, {}))).toEqual({ taken: others(13, {}), problems: {} });
  } finally {
    if (NODE_OPTIONS === undefined) delete process.env.NODE_OPTIONS;
    else process.env.NODE_OPTIONS = NODE_OPTIONS;
  }
});

test("stopping waits for nothing that hangs, and leaves nothing waiting", async () => {
  const controller = new AbortController();
  const hung = read(
    { "a.jsonl": `${JSON.stringify({ text: "Number 1." })}\n${JSON.stringify({ text: "LOOP" })}\n` },
    {
      signal: controller.signal,
      patience: 600_000,
      took: () => controller.abort(),
    },
  );
  expect(await hung).toEqual({ taken: ["Number 1."], problems: {} });
});

/** `hearsay extract` on its way through many articles, at the head of a group of processes of its own. */
async function extracting(): Promise<{ readonly child: ChildProcess; readonly stderr: () => string }> {
  const folder = join(base, `${++count}`);
  mkdirSync(folder);
  const article = "The mayor said that the bridge was closed. The council denied it.\n\n".repeat(60);
  for (let i = 0; i < 200; i++) writeFileSync(join(folder, `${i}.txt`), `Article ${i}\n\n${article}`);
  const command = [join(root, "bin", "hearsay.js"), "extract", folder, "--threads", "2"];
  const child = spawn(process.execPath, command, { detached: true, stdio: ["ignore", "pipe", "pipe"] });
  let stderr = "";
  child.stderr!.on("data", (words) => {
    stderr += words;
  });
  await once(child.stdout!, "data");
  child.stdout!.resume();
  return { child, stderr: () => stderr };
}

test("Ctrl-C, which a terminal sends to all processes, is no problem of the articles in hand", async (context) => {
  if (platform() === "win32") context.skip("Windows has no signals to groups of processes");
  const { child, stderr } = await extracting();
  process.kill(-child.pid!, "SIGINT");
  const [status] = await once(child, "close");
  expect(status).toBe(130);
  expect(stderr()).toBe("Stopping after this article. Ctrl-C again stops at once.\n");
});

test("processes whose host was killed end too", async (context) => {
  if (platform() !== "linux") context.skip("only Linux tells a process's children in /proc");
  const { child } = await extracting();
  const own = readFileSync(`/proc/${child.pid}/task/${child.pid}/children`, "utf8").trim().split(" ");
  expect(own).toHaveLength(2);
  child.kill("SIGKILL");
  await once(child, "close");
  const there = (): string[] => readdirSync("/proc").filter((pid) => own.includes(pid));
  while (there().length > 0) await wait(50);
});

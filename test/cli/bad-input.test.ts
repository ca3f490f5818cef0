// Bad input is input: each kind gives one clear line, the others are read all the same, and nothing is lost.

import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, openSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { platform } from "node:os";
import { join } from "node:path";
import { describe, expect, type TestContext, test } from "vitest";
import { hearsay, ownFolder, root } from "../cli-run.ts";
import { samples } from "../samples/tables.ts";

const folder = ownFolder();
const good = join(folder, "good.txt");
writeFileSync(good, "What was said\n\nThe mayor said that the bridge was closed.\n");

const put = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

/** Extracts a bad path beside a good one: the good one must come out whole, the bad one as one line. */
async function besideGood(path: string, options?: Parameters<typeof hearsay>[1]) {
  const { stdout, stderr, status } = await hearsay(["extract", path, good, "--jsonl"], options);
  const documents = stdout.split("\n").filter((line) => line !== "");
  return {
    documents: documents.map((line) => JSON.parse(line).path as string),
    lines: stderr.trimEnd().split("\n"),
    status,
  };
}

/** Nobody in particular: where we are root, permissions must be tested as somebody else. */
const nobody = process.getuid?.() === 0 ? { uid: 65_534 } : {};

describe("a bad file costs one line and no other file", () => {
  test.each([
    ["an empty file", "empty.txt", ""],
    ["a file of blanks", "blank.md", " \n\u00a0\n\t"],
    ["a PDF by another name", "paper.txt", "%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n1 0 obj"],
    ["a program", "program.txt", Uint8Array.from({ length: 5_000 }, (_, i) => (i * 7 + (i >> 3)) % 32)],
    ["a broken line of JSON lines", "broken.jsonl", '{"text": "unfinished'],
    [
      "a page without a word",
      "wordless.html",
      "<!doctype html><html><body><script>var a = 1</script></body></html>",
    ],
  ])("%s", async (_, name, content) => {
    const { documents, lines, status } = await besideGood(put(name, content));
    expect(documents).toEqual([good]);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(name);
    expect(lines[0]!.length).toBeLessThan(300);
    expect(status).toBe(1);
  });

  test("a page of 50 MB is refused by its size", async () => {
    const path = put("huge.html", Buffer.alloc(50_000_000, "<div>"));
    const { documents, lines, status } = await besideGood(path);
    expect(documents).toEqual([good]);
    expect(lines).toEqual([
      `${path}: has 50 MB, more than the 20 MB that one article may have. Is it an article? If so, save its text alone, or split it.`,
    ]);
    expect(status).toBe(1);
  });

  test.each([
    ["nested a hundred thousand deep", "<div>".repeat(100_000)],
    ["of a million open elements", `<p>${"<b>".repeat(1_000_000)}`],
    ["of misnested formatting", "<b><i><u><font><a>x</b></i>".repeat(6_000)],
    ["of one attribute of ten megabytes", `<p title="${"a".repeat(10_000_000)}">text</p>`],
  ])(
    "a page %s is answered within the time for one document",
    async (_, html) => {
      const from = performance.now();
      const { documents, lines } = await besideGood(put("hostile.html", html));
      expect(documents).toContain(good);
      expect(lines.length).toBeLessThanOrEqual(1);
      expect(performance.now() - from).toBeLessThan(30_000);
    },
    60_000,
  );

  test("a file that may not be opened", async () => {
    const path = put("locked.txt", "Nobody may read this.");
    chmodSync(path, 0o000);
    chmodSync(folder, 0o755);
    const { documents, lines, status } = await besideGood(path, nobody);
    expect(documents).toEqual([good]);
    expect(lines).toEqual([
      `${path}: can't be opened: permission denied. Give yourself the right to read it, or copy it elsewhere.`,
    ]);
    expect(status).toBe(1);
  });

  test("a folder that may not be opened", async () => {
    const path = join(folder, "locked");
    mkdirSync(path);
    writeFileSync(join(path, "inside.txt"), "Nobody may list this.");
    chmodSync(path, 0o000);
    const { documents, lines, status } = await besideGood(path, nobody);
    chmodSync(path, 0o755);
    expect(documents).toEqual([good]);
    expect(lines).toEqual([
      `${path}: can't be opened: permission denied. Give yourself the right to read it, or copy it elsewhere.`,
    ]);
    expect(status).toBe(1);
  });
});

describe("a bad command line is refused with the nearest right one", () => {
  test.each([
    [["extract", "a.txt", "--jsonll"], "--jsonl"],
    [["raed", "a.txt"], "read"],
    [["serve", "--case", "x", "--prot", "1"], "--port"],
    [["show", "--cse", "x"], "--case"],
  ])("%j", async (args, right) => {
    const { status, stderr, stdout } = await hearsay(args);
    expect(status).toBe(2);
    expect(stderr).toContain(`Did you mean ${right}?`);
    expect(stdout).toBe("");
  });

  test("a command without its case says which option is missing", async () => {
    const { status, stderr } = await hearsay(["show"]);
    expect(status).toBe(2);
    expect(stderr).toContain("--case");
  });

  test("a port that is none is refused", async () => {
    const { status, stderr } = await hearsay(["serve", "--case", "x", "--port", "99999"]);
    expect(status).toBe(2);
    expect(stderr).toContain("A whole number from 0 to 65535 is expected");
  });
});

test("a path that is not there makes no case", async () => {
  const { status, stderr } = await hearsay(["read", join(folder, "nope"), "--case", join(folder, "fresh")]);
  expect(status).toBe(1);
  expect(stderr.trimEnd()).toBe(
    `hearsay: ${join(folder, "nope")} does not exist. Is the path spelled right?`,
  );
  expect(readdirSync(folder)).not.toContain("fresh");
});

test("an original that was lost comes back when its file is read again", async () => {
  const path = join(folder, "healed");
  await hearsay(["read", good, "--case", path]);
  rmSync(join(path, "originals"), { recursive: true });
  const hurt = await hearsay(["verify", "--case", path]);
  expect(hurt.status).toBe(1);
  expect(hurt.stdout).toContain("1 fault");
  expect((await hearsay(["read", good, "--case", path])).status).toBe(0);
  expect((await hearsay(["verify", "--case", path])).stdout).toContain("all as they were kept");
});

test("what is removed is counted, and undoing what is not removed says so", async () => {
  const path = join(folder, "removing");
  await hearsay(["read", good, "--case", path]);
  expect((await hearsay(["remove", "--undo", "said", "--case", path])).stderr).toContain(
    '"said" is not removed.',
  );
  await hearsay(["remove", "1", "--case", path]);
  expect((await hearsay(["show", "--case", path])).stdout).toContain("1 article removed");
});

describe("a bad case is one line", () => {
  test.each(["show", "verify", "serve"])(
    "%s of a folder that is no case says so and makes none",
    async (command) => {
      const none = join(folder, "no-case-here");
      const { status, stderr } = await hearsay([command, "--case", none]);
      expect(status).toBe(1);
      expect(stderr.trimEnd().split("\n")).toHaveLength(1);
      expect(stderr).toContain("no-case-here");
      expect(readdirSync(folder)).not.toContain("no-case-here");
    },
  );

  test("a case in a folder that may not be written to", async () => {
    const path = join(folder, "not-mine");
    mkdirSync(path);
    chmodSync(path, 0o555);
    const { status, stderr } = await hearsay(["read", good, "--case", join(path, "case")], nobody);
    expect(status).toBe(1);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
    expect(stderr).toContain("not-mine");
  });

  test("a full disk stops the read with one line and loses no document", async (context) => {
    const disk = tinyDisk(context);
    const path = join(disk, "case");
    const many = join(folder, "many");
    mkdirSync(many);
    const article =
      "The mayor said that the bridge was closed. The council denied that it had ordered this.\n\n".repeat(
        300,
      );
    for (let i = 0; i < 200; i++)
      writeFileSync(join(many, `${String(i).padStart(3, "0")}.txt`), `Article ${i}\n\n${article}`);
    const { status, stderr } = await hearsay(["read", many, "--case", path]);
    expect(status).toBe(1);
    const complaints = stderr.split("\n").filter((line) => line !== "" && !/^Reading \d+ of \d+$/.test(line));
    expect(complaints).toHaveLength(1);
    expect(complaints[0]).toMatch(/full|space/);
    const shown = await hearsay(["show", "--case", path, "--json"]);
    expect(shown.stderr).toBe("");
    expect(JSON.parse(shown.stdout).documents.length).toBeGreaterThan(0);
    expect((await hearsay(["verify", "--case", path])).stdout).toContain("all as they were kept");
  }, 120_000);
});

test("a full disk under standard output is one line", (context) => {
  if (platform() !== "linux") context.skip("only Linux has /dev/full");
  const { status, stderr } = spawnSync(
    process.execPath,
    [join(root, "bin", "hearsay.js"), "extract", good, "--jsonl"],
    {
      stdio: ["ignore", openSync("/dev/full", "w"), "pipe"],
      encoding: "utf8",
    },
  );
  expect(status).toBe(1);
  expect(stderr.trimEnd().split("\n")).toHaveLength(1);
  expect(stderr).toContain("no space");
});

test("a port that is taken is passed over for the next", async () => {
  const path = join(folder, "served");
  await hearsay(["read", good, "--case", path]);
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
  const taken = (other.address() as { port: number }).port;
  const { stdout, status } = await hearsay(["serve", "--case", path, "--port", String(taken)], {
    during: (child) =>
      child.stdout?.on("data", (text) => String(text).includes("Stop") && child.kill("SIGINT")),
  });
  other.close();
  expect(status).toBe(0);
  const port = Number(/http:\/\/127\.0\.0\.1:(\d+)\//.exec(stdout)?.[1]);
  expect(port).toBeGreaterThan(taken);
});

test("Ctrl-C in the middle of a read stops cleanly, and the next read goes on", async () => {
  const many = join(folder, "long");
  mkdirSync(many);
  for (let i = 0; i < 40; i++)
    for (const name of [
      "05-radio-orvane-one-ministry-statement.txt",
      "06-dunmorrow-courier-keeper-of-pellam.txt",
    ]) {
      cpSync(join(samples, name), join(many, `${i}-${name}`));
      writeFileSync(join(many, `${i}-${name}`), `${i}\n`, { flag: "a" });
    }
  const path = join(folder, "interrupted");
  const first = await hearsay(["read", many, "--case", path, "--json"], {
    during: (child) => child.stderr?.once("data", () => child.kill("SIGINT")),
  });
  expect(first.status).toBe(130);
  const stopped = JSON.parse(first.stdout);
  expect(stopped.stopped).toBe(true);
  expect((await hearsay(["verify", "--case", path])).status).toBe(0);
  const second = JSON.parse((await hearsay(["read", many, "--case", path, "--json"])).stdout);
  expect(second.known).toBe(stopped.new);
  expect(second.new + second.known).toBe(80);
  const third = JSON.parse((await hearsay(["read", many, "--case", path, "--json"])).stdout);
  expect(third).toMatchObject({ new: 0, versions: 0, copies: 0, known: 80 });
}, 120_000);

/** A disk of two megabytes, where the system lets us make one. */
function tinyDisk(context: TestContext): string {
  const disk = join(folder, "disk");
  mkdirSync(disk);
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", "size=2m", "tmpfs", disk], { stdio: "ignore" });
  } catch {
    context.skip("no disk of our own can be mounted here: that takes root");
  }
  context.onTestFinished(() => {
    execFileSync("umount", [disk]);
  });
  return disk;
}

// Every command line that the README and the helps show runs as shown, in a folder like a user's.

import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { hearsay, ownFolder, root } from "../cli-run.ts";
import { samples } from "../samples/tables.ts";

const folder = ownFolder();
const env = { HEARSAY_HOME: join(folder, "home") };

/** The words of a command line, quotes taken off. */
const wordsOf = (line: string): string[] =>
  [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare!);

/** Runs one line as a user would; servers are stopped with Ctrl-C once they have printed their address. */
async function run(line: string) {
  const [command, ...args] = wordsOf(line.replace(/\s+#.*$/, ""));
  expect(command).toBe("hearsay");
  const [words, to] = args.includes(">") ? [args.slice(0, args.indexOf(">")), args.at(-1)!] : [args, null];
  const serves = words[0] === "start" || words[0] === "serve";
  const result = await hearsay(words, {
    env,
    cwd: folder,
    during: (child) => {
      if (serves)
        child.stdout?.on("data", (text) => String(text).includes("Stop  Ctrl-C") && child.kill("SIGINT"));
    },
  });
  if (to !== null) writeFileSync(join(folder, to), result.stdout);
  // Off a terminal progress is plain lines; they are no complaint.
  return { ...result, stderr: result.stderr.replace(/^Reading \d+ of \d+\n/gm, "") };
}

beforeAll(() => {
  cpSync(samples, join(folder, "samples"), { recursive: true });
  mkdirSync(join(folder, "articles"));
  for (const name of [
    "02-radio-orvane-one-convoy-stopped.html",
    "05-radio-orvane-one-ministry-statement.txt",
    "06-dunmorrow-courier-keeper-of-pellam.txt",
    "08-unnamed-a-the-keys-were-inside.txt",
  ])
    cpSync(join(samples, name), join(folder, "articles", name));
  cpSync(join(samples, "05-radio-orvane-one-ministry-statement.txt"), join(folder, "a.txt"));
  cpSync(join(samples, "02-radio-orvane-one-convoy-stopped.html"), join(folder, "b.html"));
  cpSync(join(samples, "06-dunmorrow-courier-keeper-of-pellam.txt"), join(folder, "article.txt"));
  writeFileSync(
    join(folder, "more.jsonl"),
    `${JSON.stringify({ title: "More", text: "Ann Lee said that it rained." })}\n`,
  );
});

describe("the README", () => {
  const readme = readFileSync(join(root, "README.md"), "utf8");
  const lines = [...readme.matchAll(/```sh\n([^`]*)```/g)].flatMap(([, block]) => block!.trim().split("\n"));

  test("shows two commands, one to start and one to test, and CI runs the second as it stands", () => {
    expect(lines).toContain("npm ci && npm start");
    expect(lines).toContain("npm ci && npm test");
    expect(
      readFileSync(join(root, ".ci", "run"), "utf8")
        .trimEnd()
        .split("\n")
        .at(-1),
    ).toBe("npm ci && npm test");
  });

  test("shows commands of hearsay that run as shown, in their order", async () => {
    for (const line of lines.filter((one) => one.startsWith("hearsay "))) {
      const { status, stderr } = await run(line);
      expect({ line, status, stderr: status === 0 ? "" : stderr }).toEqual({ line, status: 0, stderr: "" });
    }
  }, 120_000);

  test("links to files that are there", () => {
    const links = [...readme.matchAll(/\]\(([^)#]+)\)/g)]
      .map(([, to]) => to!)
      .filter((to) => !to.startsWith("http"));
    expect(links.filter((to) => !existsSync(join(root, to)))).toEqual([]);
  });
});

describe("the help", () => {
  const commands = [
    "start",
    "read",
    "serve",
    "extract",
    "reuse",
    "show",
    "claims",
    "sources",
    "remove",
    "purge",
    "verify",
    "export json",
    "export bibtex",
    "export graphml",
    "export csv",
    "export web-annotation",
  ];

  test("lists every command", async () => {
    const { stdout, status } = await hearsay(["--help"]);
    expect(status).toBe(0);
    for (const command of commands) expect(stdout).toContain(`  ${command.split(" ")[0]} `);
  });

  test.each(commands)(
    "%s has examples in its help, and they run",
    async (command) => {
      if (!existsSync(join(folder, "my-case"))) await run("hearsay read articles/ --case my-case");
      const { stdout } = await hearsay([...command.split(" "), "--help"]);
      const examples = stdout
        .slice(stdout.indexOf("Examples:"))
        .split("\n")
        .slice(1)
        .map((line) => line.trim())
        .filter((line) => line !== "");
      expect(examples.length).toBeGreaterThan(0);
      for (const line of examples) {
        // A purge without --yes asks, and here nobody answers: it must refuse, and say what to do.
        const asks = line.includes("purge") && !line.includes("--yes");
        const { status, stderr } = await run(line);
        expect({ line, status, stderr: status === 0 ? "" : stderr }).toEqual({
          line,
          status: asks ? 2 : 0,
          stderr: asks ? expect.stringContaining("--yes") : "",
        });
      }
    },
    120_000,
  );
});

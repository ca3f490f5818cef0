// The command line: names, options, examples. What a command does stands in a file of its own, loaded when it is asked
// for, so that `extract` of one small file does not pay for a server.

import { readFileSync } from "node:fs";
import { Command, CommanderError, InvalidArgumentError } from "commander";
import { type ActorType, actorTypes } from "../model/actor.ts";
import { claimCommands, workExports } from "./claim-commands.ts";
import { formatExports, reportExports } from "./export-commands.ts";
import { networkCommands } from "./network-commands.ts";
import { complain } from "./terminal.ts";

/** Exit status: 0 all done; 1 something failed (the rest is done); 2 usage; 130 stopped by Ctrl-C. */
export type Status = 0 | 1 | 2 | 130;

/** Runs one command line, without the program's own name, and gives the exit status. */
export async function main(args: readonly string[]): Promise<Status> {
  // Whoever writes hears of it (see write in terminal.ts); without a listener the event would end the program first.
  process.stdout.on("error", () => {});
  let status: Status = 0;
  const program = commandLine((result) => {
    status = result;
  });
  if (args.length === 0) {
    program.outputHelp();
    return 0;
  }
  try {
    await program.parseAsync(args, { from: "user" });
    return status;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    complain(`hearsay: ${messageOf(error)}`);
    return 1;
  }
}

/** One line for a failure; a store's own carries what to do. */
function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const todo = (error as { todo?: unknown }).todo;
  const line = typeof todo === "string" ? `${error.message} ${todo}` : error.message;
  if (process.env.HEARSAY_DEBUG) return error.stack ?? line;
  return typeof todo === "string" ? line : `${line} (HEARSAY_DEBUG=1 shows where.)`;
}

const version = (): string =>
  (JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as { version: string })
    .version;

function commandLine(end: (status: Status) => void): Command {
  const program = new Command("hearsay")
    .description("Reads articles that take sides and lays out who says what about whom, on whose word.")
    .version(version(), "-V, --version", "print the version")
    .helpOption("-h, --help", "show help, also on each command")
    .helpCommand(false)
    .showSuggestionAfterError(true)
    .configureOutput({ outputError: (text, print) => print(text.replace(/^error: /, "hearsay: ")) })
    .exitOverride()
    .addHelpText("after", "\nEach command has its own help with examples: hearsay read --help");

  program
    .command("start")
    .description("read a folder (or the sample case) and open it in the browser")
    .argument("[paths...]", "files and folders of articles; without any, the sample case")
    .option("--case <folder>", "keep the case here instead of in Hearsay's own folder")
    .option("--port <number>", "port to serve on; the next free one if it is taken", port)
    .option("--fast", "find by rules alone, without learned weights: faster, and less of it")
    .addHelpText(
      "after",
      examples("hearsay start", "hearsay start articles/", "hearsay start a.txt b.html --case my-case"),
    )
    .action(async (paths, options) => end(await (await import("./start.ts")).start(paths, options)));

  program
    .command("read")
    .description("read articles into a case; what it holds already is not read again")
    .argument("<paths...>", "files and folders of articles")
    .option("--case <folder>", "the case's folder; made if it is not there (needed)")
    .hook("preAction", needsCase)
    .option("--json", "print a summary as JSON")
    .option("--threads <number>", "processes at work side by side", count)
    .option("--fast", "find by rules alone, without learned weights: faster, and less of it")
    .addHelpText(
      "after",
      examples("hearsay read articles/ --case my-case", "hearsay read more.jsonl --case my-case --json"),
    )
    .action(async (paths, options) => end(await (await import("./read.ts")).read(paths, options)));

  program
    .command("serve")
    .description("serve a case to the browser on this machine")
    .option("--case <folder>", "the case's folder (needed)")
    .hook("preAction", needsCase)
    .option("--port <number>", "port to serve on; the next free one if it is taken", port)
    .option("--fast", "find by rules alone, without learned weights: faster, and less of it")
    .addHelpText(
      "after",
      examples("hearsay serve --case my-case", "hearsay serve --case my-case --port 8080"),
    )
    .action(async (options) => end(await (await import("./serve.ts")).serve(options)));

  program
    .command("extract")
    .description("analyse articles and print a JSON line a document; keeps nothing")
    .argument("<paths...>", "files and folders of articles")
    .option("--jsonl", "JSON lines, the one format there is")
    .option("--threads <number>", "processes at work side by side", count)
    .option("--fast", "find by rules alone, without learned weights: faster, and less of it")
    .option("--min-score <number>", "leave out attributions less likely right than this, 0 to 1", chance)
    .addHelpText(
      "after",
      examples("hearsay extract article.txt --jsonl", "hearsay extract articles/ --jsonl > found.jsonl"),
    )
    .action(async (paths, options) =>
      end(await (await import("./extract.ts")).extractCommand(paths, options)),
    );

  program
    .command("reuse")
    .description("find passages that one article takes from another, word for word or edited; keeps nothing")
    .argument("<paths...>", "files and folders of articles")
    .option("--jsonl", "print a JSON line a pair of passages")
    .option("--threads <number>", "processes at work side by side", count)
    .addHelpText(
      "after",
      examples("hearsay reuse articles/", "hearsay reuse articles/ --jsonl > reused.jsonl"),
    )
    .action(async (paths, options) => end(await (await import("./reuse.ts")).reuse(paths, options)));

  program
    .command("show")
    .description("a case at a glance, or one of its articles with who says what")
    .argument("[article]", "number, id, or part of the title or path of one article")
    .option("--case <folder>", "the case's folder (needed)")
    .hook("preAction", needsCase)
    .option("--json", "print JSON")
    .addHelpText(
      "after",
      examples(
        "hearsay show --case my-case",
        "hearsay show 3 --case my-case",
        "hearsay show convoy --case my-case",
      ),
    )
    .action(async (article, options) => end(await (await import("./show.ts")).show(article, options)));

  program
    .command("actors")
    .description("who is in a case, under which names; with a name, all that is told of that actor")
    .argument("[name]", "part of a name, or an id, of one actor")
    .option("--case <folder>", "the case's folder (needed)")
    .hook("preAction", needsCase)
    .option("--type <type>", "person, organisation, location or nationality", actorType)
    .option("--all", "list every actor, not the first 50 alone")
    .option("--json", "print JSON")
    .addHelpText(
      "after",
      examples(
        "hearsay actors --case my-case",
        "hearsay actors --type organisation --case my-case",
        'hearsay actors "River Guard" --case my-case',
      ),
    )
    .action(async (name, options) => end(await (await import("./actors.ts")).actors(name, options)));

  const around = { end, needsCase, examples };
  claimCommands(program, around);

  program
    .command("remove")
    .description("take articles out of a case; --undo brings them back")
    .argument("<articles...>", "numbers of `show`, ids, or parts of titles or paths")
    .option("--case <folder>", "the case's folder (needed)")
    .hook("preAction", needsCase)
    .option("--undo", "bring removed articles back")
    .addHelpText(
      "after",
      examples("hearsay remove convoy --case my-case", "hearsay remove --undo convoy --case my-case"),
    )
    .action(async (articles, options) => end(await (await import("./remove.ts")).remove(articles, options)));

  program
    .command("purge")
    .description("delete articles from a case for good: text, index, findings and original bytes")
    .argument("<articles...>", "numbers of `show`, ids, or parts of titles or paths")
    .option("--case <folder>", "the case's folder (needed)")
    .hook("preAction", needsCase)
    .option("--yes", "do it without being asked")
    .addHelpText("after", examples("hearsay purge 3 --case my-case", "hearsay purge 3 --case my-case --yes"))
    .action(async (articles, options) => end(await (await import("./remove.ts")).purge(articles, options)));

  program
    .command("verify")
    .description("check every hash and every span of a case")
    .option("--case <folder>", "the case's folder (needed)")
    .hook("preAction", needsCase)
    .option("--json", "print JSON")
    .addHelpText("after", examples("hearsay verify --case my-case"))
    .action(async (options) => end(await (await import("./verify.ts")).verify(options)));

  program
    .command("log")
    .description("all that was ever done to a case: what, when, by whom, in a chain of hashes")
    .option("--case <folder>", "the case's folder (needed)")
    .hook("preAction", needsCase)
    .option("--json", "print a JSON line an entry")
    .addHelpText("after", examples("hearsay log --case my-case", "hearsay log --case my-case --json"))
    .action(async (options) => end(await (await import("./log.ts")).log(options)));

  networkCommands(program, end, examples);

  const export_ = program.command("export").description("write a case in an open format").helpCommand(false);
  export_
    .command("json")
    .description("all that was found, with tellers, hedges, quotations and review states, as JSON")
    .option("--case <folder>", "the case's folder (needed)")
    .hook("preAction", needsCase)
    .option("--out <file>", "write to a file instead of standard output")
    .option("--reviewed", "leave out what no person has reviewed")
    .option("--no-text", "hashes, offsets and short quotations only")
    .option("--withhold <name...>", "show these actors as initials, in quotations too")
    .addHelpText(
      "after",
      examples(
        "hearsay export json --case my-case --out case.json",
        'hearsay export json --case my-case --withhold "Ann Lee" --no-text',
      ),
    )
    .action(async (options) => end(await (await import("./export.ts")).exportJson(options)));
  workExports(export_, around);
  formatExports(export_, around);
  reportExports(export_, around);

  return program;
}

/** Asked when the command runs and not while its line is parsed, so that a misspelt "--cse" is named as such. */
function needsCase(command: Command): void {
  if (command.opts().case === undefined)
    command.error("hearsay: the option '--case <folder>' is missing: which case is meant?");
}

const examples = (...lines: string[]): string =>
  `\nExamples:\n${lines.map((line) => `  ${line}`).join("\n")}`;

function count(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1 || value > 256)
    throw new InvalidArgumentError("A whole number from 1 to 256 is expected.");
  return value;
}

function port(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 0 || value > 65_535)
    throw new InvalidArgumentError("A whole number from 0 to 65535 is expected; 0 takes any free port.");
  return value;
}

function actorType(text: string): ActorType {
  const wanted = text.trim().toLowerCase();
  const type = actorTypes.find((one) => one.toLowerCase() === wanted);
  if (type === undefined)
    throw new InvalidArgumentError(`"${text}" is none of ${actorTypes.join(", ").toLowerCase()}.`);
  return type;
}

function chance(text: string): number {
  const value = Number(text);
  if (text.trim() === "" || !(value >= 0 && value <= 1))
    throw new InvalidArgumentError(`"${text}" is no number from 0 to 1.`);
  return value;
}

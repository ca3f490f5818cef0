// The commands about networks: names, options, examples. What they do is loaded when they are asked for.

import { type Command, InvalidArgumentError, Option } from "commander";
import type { Status } from "./main.ts";

export function networkCommands(
  program: Command,
  end: (status: Status) => void,
  examples: (...lines: string[]) => string,
): void {
  const choice = (flags: string, about: string, choices: readonly string[], preset: string): Option =>
    new Option(flags, about).choices(choices).default(preset);

  program
    .command("network")
    .description("the network of a coded file (.dna) as a matrix")
    .argument("<file>", "a file of the Discourse Network Analyzer 3")
    .option("--row <variable>", "whose rows: organization unless said")
    .option("--column <variable>", "of what the columns are: concept unless said")
    .option("--qualifier <variable>", "what tells agreement, or none: agreement unless said")
    .addOption(choice("--mode <mode>", "rows by columns, or rows by rows", ["one", "two"], "two"))
    .addOption(
      choice(
        "--aggregation <how>",
        "what to make of the qualifier",
        ["ignore", "congruence", "conflict", "subtract", "combine"],
        "ignore",
      ),
    )
    .addOption(
      choice(
        "--normalisation <how>",
        "what to divide by",
        ["no", "average", "jaccard", "dna-cosine", "cosine", "activity", "prominence"],
        "no",
      ),
    )
    .addOption(
      choice(
        "--duplicates <rule>",
        "count a repeated statement once in each",
        ["include", "document", "week", "month", "year", "all"],
        "include",
      ),
    )
    .option("--statements <kind>", "the kind of statements, where several have these variables")
    .option("--exclude <variable=value...>", "leave out statements with one of these values")
    .option("--only <variable=value...>", "take statements with one of these values alone")
    .option("--from <date>", "none before this day, 2005-01-26", startOfDay)
    .option("--to <date>", "none after this day", endOfDay)
    .option("--isolates", "also rows and columns that no statement is left of")
    .addOption(choice("--format <format>", "how to print it", ["csv", "json"], "csv"))
    .addHelpText(
      "after",
      examples(
        "hearsay network study.dna --mode two --aggregation subtract > stances.csv",
        "hearsay network study.dna --mode one --aggregation congruence --normalisation average",
        'hearsay network study.dna --exclude "organization=Harbour Board" --duplicates document',
      ),
    )
    .action(async (path, options) => end(await (await import("./network.ts")).networkCommand(path, options)));

  program
    .command("balance")
    .description("how balanced signed ties are: frustration, best splits, triangles")
    .argument("<edges>", "a CSV file with the columns source, target, sign and, if you like, weight")
    .option("--json", "print JSON")
    .option("--groups <number...>", "also the best split in at most so many groups", groupCount)
    .option("--seed <number>", "where the search starts from", seed, 1)
    .addHelpText("after", examples("hearsay balance ties.csv", "hearsay balance ties.csv --groups 3 --json"))
    .action(async (path, options) => end(await (await import("./balance.ts")).balance(path, options)));
}

const DAY = 86_400;

function startOfDay(text: string): number {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(time) || !new Date(time).toISOString().startsWith(text))
    throw new InvalidArgumentError(`"${text}" is no day; write one like 2005-01-26.`);
  return time / 1000;
}

const endOfDay = (text: string): number => startOfDay(text) + DAY - 1;

function groupCount(text: string, before: readonly number[] = []): readonly number[] {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1 || value > 12)
    throw new InvalidArgumentError("A whole number from 1 to 12 is expected.");
  return [...before, value];
}

function seed(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 0 || value > 4_294_967_295)
    throw new InvalidArgumentError("A whole number from 0 to 4294967295 is expected.");
  return value;
}

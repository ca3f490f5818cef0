// The formats of `hearsay export` that other tools open: names, options, examples. What they do is loaded when they are asked
// for.

import { type Command, InvalidArgumentError } from "commander";
import { exportFormats } from "../app/export-formats.ts";
import { EDTF_FORMS, edtfDays } from "../model/edtf.ts";
import type { Status } from "./main.ts";

interface Around {
  readonly end: (status: Status) => void;
  readonly needsCase: (command: Command) => void;
  readonly examples: (...lines: string[]) => string;
}

const KINDS = {
  network: "the network of ties as they are told",
  articles: "what was found in each article",
  claims: "what is told more than once",
} as const;

/** Formats are commands of `exports`. */
export function formatExports(exports: Command, { end, needsCase, examples }: Around): void {
  for (const format of exportFormats) {
    const { name, about, extension, of } = format;
    const command = exports
      .command(name)
      .description(`${KINDS[of]}, as ${about}`)
      .option("--case <folder>", "the case's folder (needed)")
      .hook("preAction", needsCase)
      .option("--out <file>", "write to a file instead of standard output")
      .option("--reviewed", "leave out what no person has reviewed")
      .option("--no-text", "hashes, offsets and short quotations only")
      .option("--withhold <name...>", "show these actors as initials, in quotations too");
    if (of === "network")
      command
        .option("--teller <name>", "only what is told on this actor's, author's or outlet's word")
        .option("--described", "also who is described and not named, each as an actor of one article")
        .option("--outlet <name>", "only what this outlet's articles tell, in whoever's words")
        .option("--since <date>", "only of articles from this day, month or year on", date)
        .option("--until <date>", "only of articles up to this day, month or year", date);
    const lines = [`hearsay export ${name} --case my-case --out case.${extension}`];
    if (of === "network")
      lines.push(`hearsay export ${name} --case my-case --since 2014 --out since.${extension}`);
    else lines.push(`hearsay export ${name} --case my-case --reviewed --no-text --out reviewed.${extension}`);
    command
      .addHelpText("after", examples(...lines))
      .action(async (options) =>
        end(await (await import("./export-as.ts")).exportAsCommand(format, options)),
      );
  }
}

/** A claim's report in the formats that a person reads. */
export function reportExports(exports: Command, { end, needsCase, examples }: Around): void {
  for (const [format, about, extension] of [
    [
      "report-html",
      "one claim as a page to read and print: who tells it, on how many origins, how it was found",
      "html",
    ],
    ["report-markdown", "the same as Markdown", "md"],
  ] as const)
    exports
      .command(format)
      .description(about)
      .argument("<claim>", "words of one claim, its number in `hearsay claims`, or an id")
      .option("--case <folder>", "the case's folder (needed)")
      .hook("preAction", needsCase)
      .option("--out <file>", "write to a file instead of standard output")
      .option("--reviewed", "leave out what no person has reviewed")
      .option("--no-text", "short quotations only")
      .option("--withhold <name...>", "show these actors as initials, in quotations too")
      .addHelpText(
        "after",
        examples(
          `hearsay export ${format} 1 --case my-case --out claim.${extension}`,
          `hearsay export ${format} 1 --case my-case --no-text --out claim.${extension}`,
        ),
      )
      .action(async (claim, options) =>
        end(await (await import("./export-report.ts")).exportReport(format, claim, options)),
      );
}

function date(text: string): string {
  if (edtfDays(text) === null) throw new InvalidArgumentError(`A date is expected: ${EDTF_FORMS}.`);
  return text;
}

// The commands about what articles share: claims, sources, and the works they cite as bibliographies. Names, options, examples;
// what they do is loaded when they are asked for.

import type { Command } from "commander";
import type { Status } from "./main.ts";

interface Around {
  readonly end: (status: Status) => void;
  readonly needsCase: (command: Command) => void;
  readonly examples: (...lines: string[]) => string;
}

export function claimCommands(program: Command, { end, needsCase, examples }: Around): void {
  program
    .command("claims")
    .description("what is told more than once, on how many origins; with words or a number, one claim")
    .argument("[claim]", "words of one claim, its number in the list, or an id")
    .option("--case <folder>", "the case's folder (needed)")
    .hook("preAction", needsCase)
    .option("--all", "every claim, not the first 50 alone; of one claim every telling")
    .option("--json", "print JSON")
    .addHelpText(
      "after",
      examples(
        "hearsay claims --case my-case",
        'hearsay claims "gates by hand" --case my-case',
        "hearsay claims 1 --case my-case --json",
      ),
    )
    .action(async (claim, options) => end(await (await import("./claims.ts")).claims(claim, options)));

  program
    .command("sources")
    .description("what articles lean on: works, notes that lead nowhere, passages that they share")
    .argument("[name]", "a work, or an article whose sources are meant: words of its title, or an id")
    .option("--case <folder>", "the case's folder (needed)")
    .hook("preAction", needsCase)
    .option("--pair <articles...>", "the passages that two articles share, side by side")
    .option("--all", "every work and every row")
    .option("--json", "print JSON")
    .addHelpText(
      "after",
      examples(
        "hearsay sources --case my-case",
        'hearsay sources "Keeper of Pellam" --case my-case',
        "hearsay sources --pair 3 4 --case my-case",
      ),
    )
    .action(async (name, options) => end(await (await import("./sources.ts")).sources(name, options)));
}

/** Formats are commands of `exports`. */
export function workExports(exports: Command, { end, needsCase, examples }: Around): void {
  const bibliographies = [
    ["bibtex", "bib", "BibTeX, for LaTeX"],
    ["ris", "ris", "RIS, for EndNote, Zotero and the like"],
    ["csl-json", "json", "CSL-JSON, for Zotero, pandoc and citation processors"],
  ] as const;
  for (const [format, extension, about] of bibliographies)
    exports
      .command(format)
      .description(`the works that articles cite, as ${about}`)
      .option("--case <folder>", "the case's folder (needed)")
      .hook("preAction", needsCase)
      .option("--out <file>", "write to a file instead of standard output")
      .option("--reviewed", "changes nothing here: works have no review")
      .addHelpText("after", examples(`hearsay export ${format} --case my-case --out works.${extension}`))
      .action(async (options) =>
        end(await (await import("./export-works.ts")).exportWorksCommand(format, options)),
      );
}

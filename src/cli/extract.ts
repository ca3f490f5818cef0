// hearsay extract: JSON lines to standard output and nothing else there; problems to standard error.

import { extract } from "../app/extract.ts";
import { interruptible } from "./interrupt.ts";
import type { Status } from "./main.ts";
import { type PartsOptions, partsFor } from "./parts.ts";
import { complain, complainOf, several, write } from "./terminal.ts";

export async function extractCommand(
  paths: readonly string[],
  options: { readonly threads?: number; readonly minScore?: number } & PartsOptions,
): Promise<Status> {
  const parts = await partsFor(options);
  let failed = 0;
  let skipped = 0;
  const interrupt = interruptible();
  await extract(paths, {
    parts,
    threads: options.threads,
    minScore: options.minScore,
    signal: interrupt.signal,
    line: (line) => write(`${line}\n`),
    problem: (problem) => {
      if (problem.kind === "failed") failed++;
      if (problem.kind === "skipped") skipped++;
      complainOf(problem);
    },
  });
  if (skipped > 0) complain(`${several(skipped, "file")} of other kinds skipped.`);
  if (interrupt.signal.aborted) return 130;
  return failed > 0 ? 1 : 0;
}

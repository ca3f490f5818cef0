// Reads and analyses files without keeping anything: `hearsay extract`.

import { jsonLine } from "../exchange/json-lines.ts";
import type { Parts } from "../extend.ts";
import { actorsOf } from "../find/mention/actors.ts";
import { documentId } from "../model/document.ts";
import type { Problem } from "../model/problem.ts";
import { layerOf } from "./pipeline.ts";
import { readFiles } from "./read-files.ts";
import { walk } from "./walk.ts";

export interface ExtractOptions {
  readonly parts: Parts;
  readonly threads?: number;
  readonly signal?: AbortSignal;
  /** Takes a line without its line break; the next document waits until it is written. */
  readonly line: (line: string) => Promise<void>;
  readonly problem: (problem: Problem) => void;
}

/** Writes a line a document, in the order of the paths. */
export async function extract(paths: readonly string[], options: ExtractOptions): Promise<void> {
  const { files, problems } = await walk(paths, options.parts.readers);
  for (const problem of problems) options.problem(problem);
  await readFiles(
    files,
    {
      identify: async ({ sha256, within }) => documentId(sha256, within),
      async take({ document, layers, place, locator }) {
        const actors = actorsOf(layerOf(layers, "mentions"), document.text);
        await options.line(jsonLine({ document, path: place, locator, layers, actors }));
      },
      problem: async (problem) => options.problem(problem),
    },
    options,
  );
}

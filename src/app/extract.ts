// Reads and analyses files without keeping anything: `hearsay extract`.

import { jsonLine } from "../exchange/json-lines.ts";
import type { Parts } from "../extend.ts";
import { allActorsOf } from "../find/mention/actors.ts";
import type { Attribution } from "../model/attribution.ts";
import { documentId } from "../model/document.ts";
import type { FoundLayer } from "../model/layers.ts";
import type { Problem } from "../model/problem.ts";
import { layerOf } from "./pipeline.ts";
import { readFiles } from "./read-files.ts";
import { walk } from "./walk.ts";

export interface ExtractOptions {
  readonly parts: Parts;
  readonly threads?: number;
  readonly signal?: AbortSignal;
  /** Attributions whose score is lower are left out, with what has no score and lies within those alone. */
  readonly minScore?: number | undefined;
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
        const actors = allActorsOf(layerOf(layers, "mentions"), document.text);
        const kept = options.minScore === undefined ? layers : likely(layers, options.minScore);
        await options.line(jsonLine({ document, path: place, locator, layers: kept, actors }));
      },
      problem: async (problem) => options.problem(problem),
    },
    options,
  );
}

/**
 * Without the attributions that score lower, and without what a rule found within those alone: it has no score of its own, and
 * would stand as if the author told it.
 */
function likely(layers: readonly FoundLayer[], least: number): readonly FoundLayer[] {
  return layers.map((layer) => {
    if (layer.name !== "attributions") return layer;
    const all = layer.items as readonly Attribution[];
    const byId = new Map(all.map((one) => [one.id, one]));
    const parent = (one: Attribution): Attribution | undefined =>
      one.within === null ? undefined : byId.get(one.within);
    /** The nearest one around it that stays. */
    const outer = (one: Attribution): Attribution | undefined => {
      let at = parent(one);
      while (at && !stays(at)) at = parent(at);
      return at;
    };
    const stays = (one: Attribution): boolean => {
      if (one.score !== undefined) return one.score >= least;
      const around = parent(one);
      return around === undefined || stays(around) || outer(one) !== undefined;
    };
    const items = all.filter(stays).map((one) => ({ ...one, within: outer(one)?.id ?? null }));
    return { ...layer, items };
  });
}

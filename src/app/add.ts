// Reads files into a case: what the case holds already is not read again, what changed becomes a new version, and what
// an older finder found is found anew. Each document is kept in one transaction, so that stopping, or being killed, at
// any moment leaves whole documents only and the next read goes on.

import { resolve } from "node:path";
import type { Parts, Store } from "../extend.ts";
import { finderId } from "../find/finder.ts";
import type { Added } from "../keep/store.ts";
import type { FoundLayer } from "../model/layers.ts";
import { type LayerName, type StoredLayerName, storedLayers } from "../model/layers.ts";
import type { Problem } from "../model/problem.ts";
import { partsOfCase } from "./case-parts.ts";
import { catchUp } from "./joining/catch-up.ts";
import { analyse, inNeedOrder, outdated, restingOn } from "./pipeline.ts";
import type { Address } from "./read-file.ts";
import { readFiles } from "./read-files.ts";
import { type Walked, walk } from "./walk.ts";

export interface AddOptions {
  readonly parts: Parts;
  /** Who got the files: a user's name. */
  readonly by: string;
  readonly threads?: number;
  readonly signal?: AbortSignal;
  readonly problem: (problem: Problem) => void;
  readonly progress?: (done: number, total: number, now: string) => void;
  /** Called once a document is safely kept. */
  readonly kept?: (added: Added, place: string) => void;
  /** True where somebody else joins what was read across documents (see joining/catch-up.ts). */
  readonly joinLater?: boolean;
  /** The place to note for bytes found at a path; the path itself where this is left out. */
  readonly placeOf?: (address: Address) => Promise<string>;
}

export interface AddReport {
  /** Files that were looked at. */
  readonly files: number;
  readonly new: number;
  readonly versions: number;
  readonly copies: number;
  /** Documents that the case held already. */
  readonly known: number;
  /** Documents that a user had removed; reading again does not bring them back. */
  readonly leftRemoved: number;
  /** Files that could not be read, or not in whole. */
  readonly failed: number;
  readonly skipped: number;
  /** Documents whose layers were found anew by changed finders. */
  readonly foundAnew: number;
  /** True where it was stopped before its end. */
  readonly stopped: boolean;
}

const isStoredName = (name: LayerName): name is StoredLayerName =>
  (storedLayers as readonly LayerName[]).includes(name);
const isStored = (layer: FoundLayer): layer is FoundLayer<StoredLayerName> => isStoredName(layer.name);

export async function addToCase(
  store: Store,
  paths: readonly string[],
  options: AddOptions,
): Promise<AddReport> {
  // Places are absolute: the same file named from two folders is one place.
  const walked = await walk(
    paths.map((path) => resolve(path)),
    options.parts.readers,
  );
  return addFiles(store, walked, options);
}

/** Reads files that were found already. */
export async function addFiles(
  store: Store,
  { files, problems }: Walked,
  options: AddOptions,
): Promise<AddReport> {
  const { parts, signal, progress } = options;
  const report = {
    files: 0,
    new: 0,
    versions: 0,
    copies: 0,
    known: 0,
    leftRemoved: 0,
    failed: 0,
    skipped: 0,
    foundAnew: 0,
  };
  // Three bad lines of one file are three problems and one file.
  const failedAt = new Set<string>();
  const tell = (problem: Problem): void => {
    if (problem.kind === "failed") report.failed = failedAt.add(problem.at).size;
    if (problem.kind === "skipped") report.skipped++;
    options.problem(problem);
  };
  const placeOf = options.placeOf ?? (async ({ place }: Address) => place);
  for (const problem of problems) tell(problem);

  progress?.(0, files.length, "");
  await readFiles(
    files,
    {
      async identify(address) {
        const place = await placeOf(address);
        const { documentId, known, removed } = await store.identify({ ...address, place });
        if (known) report.known++;
        else if (removed) report.leftRemoved++;
        return known || removed ? null : documentId;
      },
      async take({ document, layers, place: path, locator, size, original }) {
        const { sha256, locator: within, reader } = document.version;
        const place = await placeOf({ place: path, locator, within, sha256, reader });
        const added = await store.add({
          document,
          copy: {
            place,
            locator,
            sha256,
            size,
            got: new Date().toISOString(),
            gotBy: options.by,
            outlet: null,
          },
          layers: layers.filter(isStored),
          original,
        });
        if (added.outcome === "new") report.new++;
        if (added.outcome === "version") report.versions++;
        if (added.outcome === "copy") report.copies++;
        if (added.outcome === "known") report.known++;
        options.kept?.(added, place);
        // A file of many documents takes its time: say which of them it is at.
        if (locator !== null) progress?.(report.files, files.length, `${place}, ${locator}`);
      },
      problem: async (problem) => tell(problem),
    },
    {
      parts,
      ...(options.threads === undefined ? {} : { threads: options.threads }),
      ...(signal === undefined ? {} : { signal }),
      done: (file) => progress?.(++report.files, files.length, file.path),
    },
  );
  const own = await partsOfCase(store, parts);
  if (!signal?.aborted) report.foundAnew = await findAnew(store, own, signal);
  if (!signal?.aborted && options.joinLater !== true)
    try {
      await catchUp(store, own, {
        ...(signal === undefined ? {} : { signal }),
        progress: (done, total, joiner) =>
          progress?.(report.files, files.length, `joining ${joiner}, ${done} of ${total} articles`),
      });
    } catch (error) {
      // What was read is kept; only what is told across articles is older.
      tell({
        at: "the case",
        what: `was read, but could not be joined across articles: ${error instanceof Error ? error.message : error}.`,
        todo: "Open it or read once more to try again.",
        kind: "warning",
      });
    }
  return { ...report, stopped: signal?.aborted ?? false };
}

/**
 * Runs changed finders again over what older ones found, and those that rest on them; what else was found is taken as it
 * was kept. `only` narrows which changed finders are looked for. Gives the number of documents that it touched.
 */
export async function findAnew(
  store: Store,
  parts: Parts,
  signal?: AbortSignal,
  only: ReadonlySet<LayerName> = new Set<LayerName>(storedLayers),
): Promise<number> {
  const ordered = inNeedOrder(parts.finders);
  const current: Partial<Record<StoredLayerName, string>> = {};
  for (const finder of ordered)
    if (isStoredName(finder.gives) && only.has(finder.gives)) current[finder.gives] = finderId(finder);
  const finders = new Set(ordered.map(({ gives }) => gives));
  let touched = 0;
  for (const { documentId, versionId, layers } of await store.stale(current)) {
    if (signal?.aborted) break;
    const kept = await store.document(documentId, versionId);
    if (kept === null) continue;
    const wanted = outdated(ordered, new Set<LayerName>(layers));
    const given = storedLayers.filter((name) => !wanted.has(name) && finders.has(name));
    const found = analyse(
      kept.document,
      restingOn(ordered, wanted, new Set<LayerName>(given)),
      parts.languages[0]!,
      await store.layers(versionId, given),
    );
    await store.putLayers(
      versionId,
      found.filter(isStored).filter((layer) => wanted.has(layer.name)),
    );
    touched++;
  }
  return touched;
}

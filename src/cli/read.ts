// hearsay read: a folder of articles into a case, and one line of what came of it.

import { stat } from "node:fs/promises";
import { userInfo } from "node:os";
import { type AddReport, addToCase } from "../app/add.ts";
import type { Parts, Store } from "../extend.ts";
import type { ProgressFeed } from "../serve/progress-feed.ts";
import { interruptible } from "./interrupt.ts";
import type { Status } from "./main.ts";
import { type PartsOptions, partsFor } from "./parts.ts";
import { complain, complainOf, progress, several, write } from "./terminal.ts";

export interface ReadCommandOptions extends PartsOptions {
  readonly case: string;
  readonly json?: boolean;
  readonly threads?: number;
}

export async function read(paths: readonly string[], options: ReadCommandOptions): Promise<Status> {
  // A misspelt path must not leave an empty case behind.
  const missing = await Promise.all(
    paths.map((path) =>
      stat(path).then(
        () => false,
        () => true,
      ),
    ),
  );
  if (missing.every(Boolean)) {
    for (const path of paths) complain(`hearsay: ${path} does not exist. Is the path spelled right?`);
    return 1;
  }
  const parts = await partsFor(options);
  const store = await parts.openCase(options.case, { create: true });
  try {
    const report = await readInto(parts, store, paths, options);
    await write(options.json ? `${JSON.stringify(report)}\n` : `${summary(report)}\n`);
    return statusOf(report);
  } finally {
    await store.close();
  }
}

export interface ReadIntoOptions {
  readonly threads?: number;
  /** Told the same as the terminal, for a page that is open while reading goes on. */
  readonly feed?: ProgressFeed;
  /** Stops it too, beside Ctrl-C. */
  readonly signal?: AbortSignal;
}

/** Reads into an open case with a bar and problems on standard error; Ctrl-C stops it between two documents. */
export async function readInto(
  parts: Parts,
  store: Store,
  paths: readonly string[],
  { threads, feed, signal }: ReadIntoOptions = {},
): Promise<AddReport> {
  const bar = progress("Reading");
  const interrupt = interruptible();
  try {
    const report = await addToCase(store, paths, {
      parts,
      by: userName(),
      ...(threads === undefined ? {} : { threads }),
      // While a page is open, the server joins what is read.
      joinLater: feed !== undefined,
      signal: signal === undefined ? interrupt.signal : AbortSignal.any([signal, interrupt.signal]),
      problem: (problem) => {
        complainOf(problem);
        feed?.report({ problems: [...feed.now().problems, problem] });
      },
      progress: (done, total, now) => {
        bar.step(done, total, now);
        feed?.report({ state: "reading", done, total, current: now });
      },
    });
    feed?.report({ state: report.stopped ? "stopped" : "done", current: null });
    return report;
  } finally {
    bar.end();
    interrupt.done();
  }
}

export const statusOf = (report: AddReport): Status => (report.stopped ? 130 : report.failed > 0 ? 1 : 0);

/** "12 articles added, 3 new versions; 4 known already. 1 file failed, 2 of other kinds skipped." */
export function summary(report: AddReport): string {
  const parts = [
    report.new > 0 || report.known + report.copies + report.versions + report.leftRemoved === 0
      ? `${several(report.new, "article")} added`
      : "",
    report.versions > 0 ? several(report.versions, "new version") : "",
    report.copies > 0 ? several(report.copies, "new copy", "new copies") : "",
    report.known > 0 ? `${several(report.known, "article")} known already` : "",
    report.leftRemoved > 0 ? `${several(report.leftRemoved, "removed article")} left out` : "",
    report.foundAnew > 0 ? `${several(report.foundAnew, "article")} analysed anew` : "",
  ].filter((part) => part !== "");
  const amiss = [
    report.failed > 0 ? `${several(report.failed, "file")} failed` : "",
    report.skipped > 0 ? `${several(report.skipped, "file")} of other kinds skipped` : "",
  ].filter((part) => part !== "");
  const stopped = report.stopped ? " Stopped early; reading again goes on from here." : "";
  return `${parts.join(", ")}.${amiss.length > 0 ? ` ${amiss.join(", ")}.` : ""}${stopped}`;
}

function userName(): string {
  try {
    return userInfo().username;
  } catch {
    // No entry for the user, as in some containers.
    complain('The system knows no name for you; copies are noted as got by "unknown".');
    return "unknown";
  }
}

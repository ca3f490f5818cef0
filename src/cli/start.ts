// hearsay start: the sample case, or a folder of one's own, read and opened in one go.

import { stat } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { caseFolderFor, sampleCaseFolder } from "../app/case-home.ts";
import type { Status } from "./main.ts";
import { type PartsOptions, partsFor } from "./parts.ts";
import { readInto, statusOf, summary } from "./read.ts";
import { serveStore } from "./serve.ts";
import { complain, several, write } from "./terminal.ts";

interface StartOptions extends PartsOptions {
  readonly case?: string;
  readonly port?: number;
}

export async function start(paths: readonly string[], options: StartOptions): Promise<Status> {
  for (const path of paths) {
    if (await stat(path).catch(() => null)) continue;
    complain(`hearsay: ${path} does not exist. Is the path spelled right?`);
    return 2;
  }
  const sample = paths.length === 0;
  const from = sample ? [fileURLToPath(new URL("../../samples", import.meta.url))] : paths;
  const folder = options.case ?? (sample ? sampleCaseFolder() : caseFolderFor(paths));
  const parts = await partsFor(options);
  const store = await parts.openCase(folder, { create: true });
  try {
    const { documents } = await store.counts();
    await write(sample ? "The sample case: a made-up conflict, told by five outlets.\n" : "");
    await write(`Case    ${folder}\n`);
    // Under `npm start` that is what to type again; elsewhere the program's own name.
    const again = process.env.npm_lifecycle_event === "start" ? "npm start --" : "hearsay start";
    const hint = sample ? [`Your own articles:  ${again} FOLDER`] : [];
    if (documents === 0) {
      const report = await readInto(parts, store, from);
      await write(`Read    ${summary(report)}\n`);
      if (report.stopped) return 130;
      if (report.new + report.known + report.copies === 0 && statusOf(report) !== 0) {
        complain("hearsay: no article could be read, so there is nothing to show.");
        return 1;
      }
      await serveStore(parts, store, folder, options.port, hint);
    } else {
      // What was read before is there at once; what changed since is read while the page is already open.
      await write(`Holds   ${several(documents, "article")} from before\n`);
      await serveStore(parts, store, folder, options.port, hint, async (feed, signal) => {
        const report = await readInto(parts, store, from, { feed, signal });
        if (report.new + report.versions + report.copies + report.failed > 0)
          await write(`Read    ${summary(report)}\n`);
      });
    }
    return 0;
  } finally {
    await store.close();
  }
}

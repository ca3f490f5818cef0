// hearsay export json: everything through the export gate.

import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { exportCase } from "../app/export-case.ts";
import { diskProblem } from "../app/walk.ts";
import { builtin } from "../builtin.ts";
import { problemLine } from "../model/problem.ts";
import type { Status } from "./main.ts";
import { complain, several, write } from "./terminal.ts";

interface ExportOptions {
  readonly case: string;
  readonly out?: string;
  readonly reviewed?: boolean;
  readonly text: boolean;
  readonly withhold?: readonly string[];
}

export async function exportJson(options: ExportOptions): Promise<Status> {
  const store = await builtin.openCase(options.case, { readOnly: true });
  try {
    const gate = {
      reviewed: options.reviewed === true,
      text: options.text,
      withhold: options.withhold ?? [],
    };
    const result = await exportCase(store, gate);
    if (result.unknown.length > 0) {
      complain(
        `hearsay: no actor of the case is called ${result.unknown.map((name) => `"${name}"`).join(" or ")}; nothing was written.`,
      );
      return 2;
    }
    if (options.out === undefined) {
      for await (const piece of result.pieces) await write(piece);
      return 0;
    }
    // Written beside and moved into place, so that a full disk leaves no half file under the name asked for.
    const half = `${options.out}.part`;
    try {
      const file = createWriteStream(half);
      await once(file, "open");
      for await (const piece of result.pieces) if (!file.write(piece)) await once(file, "drain");
      file.end();
      await once(file, "finish");
      await rename(half, options.out);
    } catch (error) {
      await rm(half, { force: true });
      complain(`hearsay: ${problemLine(diskProblem(options.out, error))}`);
      return 1;
    }
    complain(`${several(result.documents, "article")} written to ${options.out}.`);
    return 0;
  } finally {
    await store.close();
  }
}

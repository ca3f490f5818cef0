// hearsay export json: everything through the export gate.

import { open, realpath, rename, rm, stat } from "node:fs/promises";
import { exportCase } from "../app/export-case.ts";
import { builtin } from "../builtin.ts";
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
      tellAlike(result.alike);
      return 0;
    }
    try {
      await writeOut(options.out, result.pieces);
    } catch (error) {
      complain(`hearsay: ${notWritten(options.out, error)}`);
      return 1;
    }
    tellAlike(result.alike);
    complain(`${several(result.documents, "article")} written to ${options.out}.`);
    return 0;
  } finally {
    await store.close();
  }
}

/** Names of one person that nothing has joined yet would stay in silence. */
const tellAlike = (names: readonly string[]): void => {
  for (const name of names)
    complain(
      `Not withheld, though it looks alike: "${name}". Add --withhold "${name}" if it is the same person.`,
    );
};

/** Written beside and moved into place, so that a full disk leaves no half file under the name asked for. */
async function writeOut(path: string, pieces: AsyncIterable<string>): Promise<void> {
  const target = await realpath(path).catch(() => path);
  const there = await stat(target).catch(() => null);
  // A device or a pipe is written to as it is: moving a file into its place would destroy it.
  const beside = there === null || there.isFile() ? `${target}.part` : null;
  const file = await open(beside ?? target, "w");
  try {
    for await (const piece of pieces) await file.write(piece);
    if (beside !== null) await file.sync();
  } catch (error) {
    await file.close();
    if (beside !== null) await rm(beside, { force: true });
    throw error;
  }
  await file.close();
  if (beside !== null) await rename(beside, target);
}

function notWritten(path: string, error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === "ENOSPC")
    return `${path} can't be written: there is no space left. Make room, or write somewhere else.`;
  if (code === "EACCES" || code === "EPERM" || code === "EROFS")
    return `${path} can't be written: permission denied. Write to a folder of your own.`;
  if (code === "ENOENT") return `${path} can't be written: its folder does not exist. Make it first.`;
  return `${path} can't be written: ${error instanceof Error ? error.message : String(error)}. Write somewhere else.`;
}

// Writes an export to the file that was asked for, and says why where it can't.

import { open, realpath, rename, rm, stat } from "node:fs/promises";

/** Written beside and moved into place, so that a full disk leaves no half file under the name asked for. */
export async function writeOut(path: string, pieces: AsyncIterable<string | Uint8Array>): Promise<void> {
  const target = await realpath(path).catch(() => path);
  const there = await stat(target).catch(() => null);
  // A device or a pipe is written to as it is: moving a file into its place would destroy it.
  const beside = there === null || there.isFile() ? `${target}.part` : null;
  const file = await open(beside ?? target, "w");
  try {
    for await (const piece of pieces)
      await file.write(typeof piece === "string" ? Buffer.from(piece) : piece);
    if (beside !== null) await file.sync();
  } catch (error) {
    await file.close();
    if (beside !== null) await rm(beside, { force: true });
    throw error;
  }
  await file.close();
  if (beside !== null) await rename(beside, target);
}

/** One line for a file that could not be written: why, and what to do. */
export function notWritten(path: string, error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === "ENOSPC")
    return `${path} can't be written: there is no space left. Make room, or write somewhere else.`;
  if (code === "EACCES" || code === "EPERM" || code === "EROFS")
    return `${path} can't be written: permission denied. Write to a folder of your own.`;
  if (code === "ENOENT") return `${path} can't be written: its folder does not exist. Make it first.`;
  return `${path} can't be written: ${error instanceof Error ? error.message : String(error)}. Write somewhere else.`;
}

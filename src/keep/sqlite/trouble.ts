// Errors of SQLite and of the file system as StoreErrors: what was tried, and what a person can do. What is a fault of
// the program stays as it is.

import { StoreError } from "../store.ts";

// Primary result codes, https://sqlite.org/rescode.html
const SQLITE = {
  busy: 5,
  locked: 6,
  readOnly: 8,
  io: 10,
  corrupt: 11,
  full: 13,
  cannotOpen: 14,
  noDatabase: 26,
};

export function explained(error: unknown, folder: string): unknown {
  if (!(error instanceof Error) || error instanceof StoreError) return error;
  const { code, errcode } = error as NodeJS.ErrnoException & { errcode?: number };
  const say = (what: string, todo: string) => new StoreError(what, todo, { cause: error });

  // Extended codes carry the primary one in their low byte.
  switch (code === "ERR_SQLITE_ERROR" && errcode !== undefined ? errcode & 0xff : code) {
    case SQLITE.full:
    case "ENOSPC":
    case "EDQUOT":
      return say(
        `The disk that holds the case in ${folder} is full.`,
        "Free some space and run the same command again: what was added before is kept.",
      );
    case SQLITE.busy:
    case SQLITE.locked:
      return say(
        `Another process is keeping the case in ${folder} locked.`,
        "Wait until it is done, or stop it; then try again.",
      );
    case SQLITE.readOnly:
    case "EROFS":
      return unwritable(folder, error);
    case "EACCES":
    case "EPERM":
      return say(
        `A file of the case in ${folder} may not be used: ${error.message}.`,
        "Give yourself the right to read and write in that folder.",
      );
    case SQLITE.cannotOpen:
      return say(
        `The case in ${folder} can't be opened.`,
        "Check that the folder is there, and that you may read it and write in it.",
      );
    case SQLITE.corrupt:
    case SQLITE.noDatabase:
      return say(
        `case.db in ${folder} is damaged, or isn't a case's database: ${error.message}.`,
        "Go back to a copy of the case, or read the articles into a new one; originals/ holds them as they were.",
      );
    case SQLITE.io:
    case "EIO":
      return say(
        `The disk gave an error while the case in ${folder} was being used: ${error.message}.`,
        "Check the disk, and that it isn't full or unplugged; then try again.",
      );
    case "EMFILE":
    case "ENFILE":
      return say(
        `Too many files are open to go on with the case in ${folder}.`,
        "Close other programs, or raise the limit (ulimit -n); then try again.",
      );
    default:
      if (/database is not open|statement has been finalized/.test(error.message))
        return say(`The case in ${folder} is closed.`, "Open it again.");
      return error;
  }
}

export const unwritable = (folder: string, cause: unknown): StoreError =>
  new StoreError(
    `The case in ${folder} can't be written to.`,
    "Give yourself the right to write in that folder, or choose another one for the case.",
    { cause },
  );

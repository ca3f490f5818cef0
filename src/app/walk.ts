// From the paths a user names to the files that are read: folders with all below them, in one order on every machine.
// Hidden files, READMEs, cases and folders such as .git are passed over; links to folders are followed once.

import { lstat, readdir, realpath, stat } from "node:fs/promises";
import { extname, join } from "node:path";
import type { LazyReader } from "../extend.ts";
import type { Problem } from "../model/problem.ts";

export interface FileToRead {
  readonly path: string;
  readonly reader: LazyReader;
  /** Bytes. */
  readonly size: number;
}

export interface Walked {
  readonly files: readonly FileToRead[];
  readonly problems: readonly Problem[];
}

/** What went wrong with the disk, in words; the code stays for whoever searches for it. */
export function diskProblem(at: string, error: unknown): Problem {
  const code = (error as NodeJS.ErrnoException).code ?? "";
  const known: Record<string, readonly [string, string]> = {
    ENOENT: ["does not exist.", "Is the path spelled right?"],
    EACCES: [
      "can't be opened: permission denied.",
      "Give yourself the right to read it, or copy it elsewhere.",
    ],
    EPERM: ["can't be opened: not permitted.", "Give yourself the right to read it, or copy it elsewhere."],
    EISDIR: ["is a folder where a file was expected.", "Name a file."],
    ENOTDIR: ["leads through a file as if it were a folder.", "Is the path spelled right?"],
    ELOOP: ["is a link that leads in a circle.", "Name the file itself."],
    EMFILE: [
      "can't be opened: too many files are open.",
      "Raise the limit with 'ulimit -n' or read fewer at once.",
    ],
    ENAMETOOLONG: ["is too long a path.", "Move the file closer to the root."],
    EIO: ["can't be read: the disk reports an error.", "Copy it from another place."],
  };
  const [what, todo] = known[code] ?? [
    `can't be read: ${error instanceof Error ? error.message : String(error)}.`,
    "Read it from another place.",
  ];
  return { at, what, todo, kind: "failed" };
}

/** Finds every file under `paths` and the reader for each. Missing and unknown ones come back as problems. */
export async function walk(paths: readonly string[], readers: readonly LazyReader[]): Promise<Walked> {
  const byExtension = new Map(
    readers.flatMap((reader) => reader.extensions.map((e) => [e, reader] as const)),
  );
  const readable = [...byExtension.keys()].map((extension) => `.${extension}`).join(", ");
  const files: FileToRead[] = [];
  const problems: Problem[] = [];
  const seen = new Set<string>();

  const visit = async (path: string, named: boolean): Promise<void> => {
    try {
      const info = await stat(path);
      // A path named twice, or reached by a link and by its name, is read once.
      const real = await realpath(path);
      if (seen.has(real)) return;
      seen.add(real);
      if (info.isDirectory()) {
        const names = (await readdir(path)).sort();
        // A case that is kept among its articles is no article.
        if (!named && names.includes("case.db") && names.includes("originals")) return;
        for (const name of names) if (!passedOver(name)) await visit(join(path, name), false);
      } else if (info.isFile()) {
        const reader = byExtension.get(extname(path).slice(1).toLowerCase());
        if (reader) files.push({ path, reader, size: info.size });
        else
          problems.push({
            at: path,
            what: `is of a kind that is not read (${extname(path) || "no ending"}).`,
            todo: named ? `These are: ${readable}.` : "It was skipped.",
            kind: named ? "failed" : "skipped",
          });
      } else {
        problems.push({
          at: path,
          what: "is neither a file nor a folder.",
          todo: "Name a file or a folder of articles.",
          kind: named ? "failed" : "skipped",
        });
      }
    } catch (error) {
      // A link that leads nowhere is not there to be read; say so, but only as loudly as if it were not there.
      const dangling = await lstat(path).then(
        (info) => info.isSymbolicLink(),
        () => false,
      );
      problems.push(
        dangling && (error as NodeJS.ErrnoException).code === "ENOENT"
          ? {
              at: path,
              what: "is a link that leads nowhere.",
              todo: "Name the file itself.",
              kind: named ? "failed" : "skipped",
            }
          : diskProblem(path, error),
      );
    }
  };
  for (const path of paths) await visit(path, true);
  return { files, problems };
}

// A README tells of its folder and is no article; named itself, it is read.
const passedOver = (name: string): boolean =>
  name.startsWith(".") || name === "node_modules" || /^readme\.(?:md|txt|html?)$/i.test(name);

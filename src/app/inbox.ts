// Files that were dropped on a page, or text that was pasted: kept in a folder of the case's own until they are read,
// then gone. Each process has a folder of its own there, and the next one to open the case sweeps those whose process
// is no more, so that a kill leaves nothing behind but whole documents.

import { randomUUID } from "node:crypto";
import { mkdir, readdir, rm } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import type { Parts, Store } from "../extend.ts";
import type { Problem } from "../model/problem.ts";
import { type AddOptions, type AddReport, addFiles } from "./add.ts";
import type { Address } from "./read-file.ts";
import type { FileToRead } from "./walk.ts";

/** One file of a drop, on its way in. */
export interface Arrived {
  /** Where its bytes are now. */
  readonly path: string;
  /** Where it is said to come from: "dropped/folder/a.txt". */
  readonly place: string;
  /** Bytes. */
  readonly size: number;
}

const own = String(process.pid);

/** A folder for the files of one drop; nothing else uses it. */
export async function folderForDrop(caseFolder: string): Promise<string> {
  const folder = join(caseFolder, "inbox", own, randomUUID());
  await mkdir(folder, { recursive: true });
  return folder;
}

/** Deletes what processes that are gone left in the inbox. Never fails: what can't be deleted is tried again next time. */
export async function sweepInbox(caseFolder: string): Promise<void> {
  const inbox = join(caseFolder, "inbox");
  for (const name of await readdir(inbox).catch(() => []))
    if (name !== own && !isRunning(Number(name)))
      await rm(join(inbox, name), { recursive: true, force: true }).catch(() => {});
}

function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it runs, as somebody else.
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** Names longer than any file system's are cut, the ending is kept: it tells the format. */
const LONGEST_NAME = 150;

/**
 * A place out of a name that a browser sent: "../a\u0000/b.txt" is "a/b.txt". No step leads up or to the root, no name
 * is hidden or holds controls; a name of nothing is "untitled".
 */
export function placeFrom(root: "dropped" | "pasted", name: string): string {
  const steps = name
    .toWellFormed()
    .split(/[\\/]/u)
    .map((step) => step.replace(/[\p{Cc}\p{Cf}]/gu, "").trim())
    .filter((step) => step !== "" && step !== "." && step !== "..")
    .slice(-20)
    .map(shortened);
  return [root, ...(steps.length > 0 ? steps : ["untitled"])].join("/");
}

function shortened(step: string): string {
  if (step.length <= LONGEST_NAME) return step;
  const ending = extname(step).slice(0, 10);
  return step.slice(0, LONGEST_NAME - ending.length).toWellFormed() + ending;
}

export interface InboxOptions extends Pick<AddOptions, "by" | "signal" | "progress" | "kept" | "joinLater"> {
  readonly parts: Parts;
  readonly problem: (problem: Problem) => void;
}

/** Reads what arrived into the case, in order. Deleting the files is the caller's. */
export async function readArrived(
  store: Store,
  arrived: readonly Arrived[],
  options: InboxOptions,
): Promise<AddReport> {
  const { files, problems } = sorted(arrived, options.parts);
  const places = new Map(arrived.map(({ path, place }) => [path, place]));
  const named = (path: string): string => places.get(path) ?? path;
  // A file's place is settled once: of a file of many documents each asks.
  const settled = new Map<string, Promise<string>>();
  return addFiles(
    store,
    { files, problems },
    {
      ...options,
      problem: (problem) => options.problem({ ...problem, at: named(problem.at) }),
      progress: (done, total, now) => options.progress?.(done, total, now === "" ? "" : named(now)),
      placeOf(address) {
        const known = settled.get(address.place);
        if (known !== undefined) return known;
        const place = freePlace(store, { ...address, place: named(address.place) });
        settled.set(address.place, place);
        return place;
      },
    },
  );
}

function sorted(
  arrived: readonly Arrived[],
  { readers }: Parts,
): { readonly files: readonly FileToRead[]; readonly problems: readonly Problem[] } {
  const files: FileToRead[] = [];
  const problems: Problem[] = [];
  for (const { path, place, size } of arrived) {
    const ending = extname(place).slice(1).toLowerCase();
    const reader = readers.find(({ extensions }) => extensions.includes(ending));
    if (reader !== undefined) files.push({ path, reader, size });
    else
      problems.push({
        at: place,
        what: `is of a kind that is not read (${ending === "" ? "no ending" : `.${ending}`}).`,
        todo: `These are: ${readers.flatMap(({ extensions }) => extensions.map((one) => `.${one}`)).join(", ")}.`,
        kind: "skipped",
      });
  }
  return { files, problems };
}

/**
 * The place itself, or "NAME (2)" where another file of that name was dropped before: on a disk one file follows another
 * at its path, but two drops of "index.html" are two pages, and the second must not become a version of the first.
 */
async function freePlace(store: Store, address: Address): Promise<string> {
  const { place } = address;
  const elsewhere = await store.identify({ ...address, place: `${place}/\u0000` });
  // The case holds these bytes: whatever place it is, they are that document.
  if (elsewhere.outcome !== "new") return place;
  const ending = extname(basename(place));
  const stem = place.slice(0, place.length - ending.length);
  for (let n = 2, free = place; ; n++) {
    if ((await store.identify({ ...address, place: free })).outcome === "new") return free;
    free = `${stem} (${n})${ending}`;
  }
}

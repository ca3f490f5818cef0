// From what was dropped, pasted or picked to the files that are handed to the server, each with its place below the
// folder it came in. What is surely no article, or too large for the server, is left out here and told with a reason.

import type { Progress } from "../../../src/serve/contract.ts";

export interface Gathered {
  readonly file: File;
  /** "letters/1914/first.txt" for a file of a folder, "first.txt" for one by itself. */
  readonly place: string;
}

export type Problem = Progress["problems"][number];

/** The server's own limits, so that it need not refuse a whole hand for one file. */
export const LARGEST_FILE = 20_000_000;
const MOST_FILES = 5000;
/** Under the server's 500 MB with room for the rest of the request; smaller hands also show how far it has come. */
const LARGEST_HAND = 100_000_000;

/** Everything that was dropped. Must be called while the event is handled: afterwards the browser forgets it. */
export function dropped(transfer: DataTransfer): Promise<Gathered[]> {
  const entries = [...transfer.items].flatMap((item) => {
    const entry = item.kind === "file" ? item.webkitGetAsEntry() : null;
    return entry ? [entry] : [];
  });
  // Some programs hand over files without an entry.
  if (entries.length === 0) return Promise.resolve(picked(transfer.files));
  return Promise.all(entries.map((entry) => filesUnder(entry, ""))).then((found) => found.flat());
}

/** What a file or folder picker gave. */
export const picked = (files: FileList): Gathered[] =>
  [...files].map((file) => ({ file, place: file.webkitRelativePath || file.name }));

async function filesUnder(entry: FileSystemEntry, above: string): Promise<Gathered[]> {
  const place = above + entry.name;
  if (entry.isFile) {
    const file = await new Promise<File | null>((resolve) =>
      (entry as FileSystemFileEntry).file(resolve, () => resolve(null)),
    );
    return file ? [{ file, place }] : [];
  }
  if (above !== "" && isPassedOver(entry.name)) return [];
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const found: Gathered[] = [];
  // A folder is read a hundred entries at a time, until there are none.
  for (;;) {
    const entries = await new Promise<readonly FileSystemEntry[]>((resolve) =>
      reader.readEntries(resolve, () => resolve([])),
    );
    if (entries.length === 0) return found;
    for (const one of entries) found.push(...(await filesUnder(one, `${place}/`)));
  }
}

const isPassedOver = (name: string): boolean => name.startsWith(".") || name === "node_modules";

export interface Sorted {
  readonly take: readonly Gathered[];
  readonly left: readonly Problem[];
}

/** What the texts say of a file that is left out. */
export interface Reasons {
  readonly tooLarge: string;
  readonly noArticle: string;
  readonly todoTooLarge: string;
  readonly skipped: string;
}

export function sortOut(gathered: readonly Gathered[], reasons: Reasons): Sorted {
  const take: Gathered[] = [];
  const left: Problem[] = [];
  for (const one of gathered) {
    const { file, place } = one;
    // Hidden files and folders of a folder, as when the server walks one itself; nobody needs to hear of them.
    if (place.split("/").some((name, i) => i > 0 && isPassedOver(name))) continue;
    if (/^(?:image|audio|video|font)\//.test(file.type))
      left.push({ at: place, what: reasons.noArticle, todo: reasons.skipped, kind: "skipped" });
    else if (file.size > LARGEST_FILE)
      left.push({ at: place, what: reasons.tooLarge, todo: reasons.todoTooLarge, kind: "failed" });
    else take.push(one);
  }
  return { take, left };
}

/** The files dealt into hands that a request can hold. */
export function hands(files: readonly Gathered[]): Gathered[][] {
  const dealt: Gathered[][] = [];
  let size = 0;
  for (const one of files) {
    const last = dealt.at(-1);
    if (!last || last.length >= MOST_FILES || size + one.file.size > LARGEST_HAND) {
      dealt.push([one]);
      size = one.file.size;
    } else {
      last.push(one);
      size += one.file.size;
    }
  }
  return dealt;
}

// The bytes of what was read, as they were: one file per SHA-256, "ab/abcdef…", under originals/. A file is complete
// and on the disk before its name exists. Deleting happens only under the database's write lock, and a writer makes sure
// of its file under the same lock, so two processes can't take each other's bytes away.

import { createHash } from "node:crypto";
import { createReadStream, existsSync, readdirSync, rmSync, statSync } from "node:fs";
import { mkdir, open, readFile, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { sha256 } from "../../model/id.ts";
import { explained } from "./trouble.ts";

export interface Originals {
  /** Writes the bytes unless they are there. Throws a RangeError where their hash is another. */
  write(hash: string, bytes: Uint8Array): Promise<void>;
  has(hash: string): boolean;
  read(hash: string): Promise<Uint8Array | null>;
  /** The file's own SHA-256, read piece by piece; null where there is no file. */
  rehash(hash: string): Promise<string | null>;
  delete(hash: string): void;
  /** Hashes of the files that are there, and temporary files that a process left behind. */
  list(): { readonly hashes: readonly string[]; readonly left: readonly string[] };
  deleteLeft(path: string): void;
}

/** No write takes this long, so an older temporary file belongs to a process that is gone. */
const LEFT_MS = 10 * 60_000;
const PART = ".part";
const HASH = /^[0-9a-f]{64}$/;

export function originalsIn(folder: string): Originals {
  const root = join(folder, "originals");
  const pathOf = (hash: string): string => {
    if (!HASH.test(hash))
      throw new RangeError(`${JSON.stringify(hash)} is not a SHA-256 in lower-case digits.`);
    return join(root, hash.slice(0, 2), hash);
  };
  const guarded = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      throw explained(error, folder);
    }
  };

  return {
    write: (hash, bytes) =>
      guarded(async () => {
        const path = pathOf(hash);
        if ((await sizeOf(path)) === bytes.length) return;
        const own = sha256(bytes);
        if (own !== hash)
          throw new RangeError(
            `The bytes hash to ${own}, but their document says ${hash}. Was the file changed while it was read?`,
          );
        await writeWhole(path, bytes);
      }),
    has: (hash) => statSync(pathOf(hash), { throwIfNoEntry: false })?.isFile() === true,
    read: (hash) => (HASH.test(hash) ? guarded(() => orNull(readFile(pathOf(hash)))) : Promise.resolve(null)),
    rehash: (hash) =>
      guarded(() => {
        const digest = createHash("sha256");
        return orNull(pipeline(createReadStream(pathOf(hash)), digest).then(() => digest.digest("hex")));
      }),
    delete: (hash) => rmSync(pathOf(hash), { force: true }),
    list: () => {
      const hashes: string[] = [];
      const left: string[] = [];
      // Somebody may have moved the database alone; a verification will tell.
      if (!existsSync(root)) return { hashes, left };
      for (const shard of readdirSync(root, { withFileTypes: true })) {
        if (!shard.isDirectory()) continue;
        for (const name of readdirSync(join(root, shard.name)))
          if (HASH.test(name)) hashes.push(name);
          else if (name.endsWith(PART) && isOld(join(root, shard.name, name)))
            left.push(join(root, shard.name, name));
      }
      return { hashes, left };
    },
    deleteLeft: (path) => rmSync(path, { force: true }),
  };
}

let parts = 0;

/** Into a file beside it, onto the disk, then under its name: a name never stands for half the bytes. */
async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const folder = dirname(path);
  const made = await mkdir(folder, { recursive: true });
  if (made !== undefined) await syncFolder(dirname(folder));
  const part = `${path}.${process.pid}-${++parts}${PART}`;
  try {
    const file = await open(part, "wx");
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(part, path);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
  await syncFolder(folder);
}

/** A new name is safe once its folder is on the disk. Windows can't sync folders and doesn't need it. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === "win32") return;
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function orNull<T>(work: Promise<T>): Promise<T | null> {
  try {
    return await work;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}

const sizeOf = async (path: string): Promise<number | null> => orNull(stat(path).then(({ size }) => size));

function isOld(path: string): boolean {
  const found = statSync(path, { throwIfNoEntry: false });
  return found !== undefined && Date.now() - found.mtimeMs > LEFT_MS;
}

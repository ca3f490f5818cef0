// Opens a case: a folder with case.db and originals/. Makes it where that is asked for, brings an older one up to date,
// and refuses with one clear line what isn't a case, is from a newer Hearsay, or can't be written to.

import { accessSync, constants, existsSync, mkdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Store, StoreError } from "../store.ts";
import { type Connection, connect } from "./connection.ts";
import { migrate, migrations, mustKnow, schemaOf } from "./migrate.ts";
import { originalsIn } from "./originals.ts";
import { sweep } from "./remove.ts";
import { sqliteStore } from "./store.ts";
import { explained, unwritable } from "./trouble.ts";

export interface OpenOptions {
  /** Makes the case where it is not there yet. */
  readonly create?: boolean;
  readonly readOnly?: boolean;
}

export async function openSqliteCase(folder: string, options: OpenOptions = {}): Promise<Store> {
  const connection = openConnection(folder, options);
  const originals = originalsIn(folder);
  try {
    if (!connection.readOnly) sweep(connection, originals);
  } catch (error) {
    connection.close();
    throw explained(error, folder);
  }
  return sqliteStore(connection, originals);
}

/** The connection alone, its schema up to date. */
export function openConnection(
  folder: string,
  { create = false, readOnly = false }: OpenOptions = {},
): Connection {
  const file = join(folder, "case.db");
  prepareFolder(folder, file, create, readOnly);
  const connection = readOnly ? connectToRead(file, folder) : connect(file, folder, false);
  try {
    const schema = schemaOf(connection);
    if (schema === "foreign")
      throw new StoreError(
        `${file} is a database of another program, not a case.`,
        "Choose another folder for the case.",
      );
    if (schema === "blank" && !create) throw noCase(folder);
    mustKnow(connection);
    if (readOnly) {
      if (schema === migrations.length) return connection;
      // Only a writer can bring it up to date.
      connection.close();
      openConnection(folder).close();
      return openConnection(folder, { readOnly });
    }
    configure(connection);
    migrate(connection);
    return connection;
  } catch (error) {
    connection.close();
    throw error;
  }
}

/** How this program treats every case it writes to; none of it but the journal's mode is kept in the file. */
function configure(connection: Connection): void {
  // Readers go on while one process writes. Switching needs the file alone, so it is done once.
  const { journal_mode } = connection.get<{ journal_mode: string }>("pragma journal_mode")!;
  if (journal_mode !== "wal") connection.get("pragma journal_mode = wal");
  connection.script(`
    -- What was acknowledged is on the disk, even if the power goes. Costs 0.15 ms a document here, finding costs 100.
    pragma synchronous = full;
    -- What is deleted is overwritten, so that a purge leaves no words behind.
    pragma secure_delete = on;
    -- No article's words in the system's folder for temporary files.
    pragma temp_store = memory;
    pragma cache_size = -16000;
    pragma journal_size_limit = 16000000;
    -- A case may come from somebody else: its schema must not call what it could do harm with.
    pragma trusted_schema = off;
  `);
}

/** A case on a disc that can't be written to has no room for SQLite's shared memory; nobody writes there either. */
function connectToRead(file: string, folder: string): Connection {
  const connection = connect(file, folder, true);
  try {
    connection.get("pragma user_version");
    return connection;
  } catch (error) {
    connection.close();
    const log = statSync(`${file}-wal`, { throwIfNoEntry: false });
    if (may(folder, constants.W_OK) || (log !== undefined && log.size > 0)) throw error;
    return connect(`${pathToFileURL(file)}?immutable=1`, folder, true);
  }
}

/** Sees to it that the folder can hold a case, so that what is wrong with it is told in its own words. */
function prepareFolder(folder: string, file: string, create: boolean, readOnly: boolean): void {
  const found = statSync(folder, { throwIfNoEntry: false });
  if (found?.isDirectory() === false)
    throw new StoreError(`${folder} is a file, not a case's folder.`, "Name the folder that holds case.db.");
  if (found !== undefined && !may(folder, constants.R_OK | constants.X_OK))
    throw new StoreError(
      `The folder ${folder} can't be looked into.`,
      "Give yourself the right to read it, or choose another one for the case.",
    );
  if (!create && !existsSync(file)) throw noCase(folder);
  if (create)
    try {
      mkdirSync(join(folder, "originals"), { recursive: true });
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      throw code === "EACCES" || code === "EPERM" ? unwritable(folder, error) : explained(error, folder);
    }
  if (!readOnly)
    for (const path of [folder, file])
      if (existsSync(path) && !may(path, constants.W_OK)) throw unwritable(folder, undefined);
}

function may(path: string, mode: number): boolean {
  try {
    accessSync(path, mode);
    return true;
  } catch {
    return false;
  }
}

const noCase = (folder: string): StoreError =>
  new StoreError(`There is no case in ${folder}.`, `Make one with: hearsay read PATHS --case ${folder}`);

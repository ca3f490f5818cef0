// Taking documents out: removing hides them, purging deletes them for good. After a purge no word of theirs is left in
// case.db, its write-ahead log or originals/: SQLite overwrites what it deletes (secure_delete), the index is merged into
// one without them, and the log of writes is emptied.

import { StoreError } from "../store.ts";
import type { Connection } from "./connection.ts";
import { purgeJoined } from "./joins.ts";
import { append } from "./log.ts";
import type { Originals } from "./originals.ts";
import { index, unindex } from "./summary.ts";

export function remove(connection: Connection, ids: readonly string[], by: string): number {
  return connection.transaction(() =>
    overEach(connection, ids, "removed is null", (key, id) => {
      connection.run("update document set removed = ? where key = ?", new Date().toISOString(), key);
      unindex(connection, key);
      append(connection, { act: "remove", by, subject: id, payload: null });
    }),
  );
}

export function restore(connection: Connection, ids: readonly string[], by: string): number {
  return connection.transaction(() =>
    overEach(connection, ids, "removed is not null", (key, id) => {
      connection.run("update document set removed = null where key = ?", key);
      index(connection, key);
      append(connection, { act: "restore", by, subject: id, payload: null });
    }),
  );
}

export function purge(
  connection: Connection,
  originals: Originals,
  ids: readonly string[],
  by: string,
): number {
  const purged = connection.transaction(() => {
    const count = overEach(connection, ids, "true", (key, id) => {
      unindex(connection, key);
      purgeJoined(connection, key, id);
      connection.run("update document set newest = null where key = ?", key);
      connection.run("delete from copy where document = ?", key);
      // Layers, items and statements go with what they belong to.
      connection.run("delete from version where document = ?", key);
      connection.run("delete from document where key = ?", key);
      connection.run("update decision set words = null, salt = null where document = ?", id);
      append(connection, { act: "purge", by, subject: id, payload: null });
    });
    // FTS5 only notes what was deleted, and its words stay until segments are merged: so merge them all. 0.4 s for
    // 10,000 articles; its option to delete at once costs 13 ms, not 0.6, for every article that changes.
    if (count > 0)
      for (const index of ["article", "telling", "found"])
        connection.run(`insert into ${index} (${index}) values ('optimize')`);
    connection.run(
      "delete from original where not exists (select 1 from version where version.sha256 = original.sha256)",
    );
    return count;
  });
  if (purged === 0) return 0;
  sweep(connection, originals);
  const { busy } = connection.get<{ busy: number }>("pragma wal_checkpoint(truncate)")!;
  if (busy !== 0)
    throw new StoreError(
      `What was purged still stands in case.db-wal in ${connection.folder}, since another process is reading there.`,
      "Close everything else that has this case open, and open it once more.",
    );
  return purged;
}

/** Deletes originals that no document has and temporary files of processes that are gone. */
export function sweep(connection: Connection, originals: Originals): void {
  const { hashes, left } = originals.list();
  for (const path of left) originals.deleteLeft(path);
  // One query: 10,000 look-ups would take 30 ms of every start, this takes 7.
  const kept = new Set(
    connection.all<{ sha256: string }>("select sha256 from original").map((row) => row.sha256),
  );
  const orphans = hashes.filter((hash) => !kept.has(hash));
  if (orphans.length === 0) return;
  // Under the write lock nobody can be between making sure of the bytes and keeping their document (see add.ts).
  connection.transaction(() => {
    for (const hash of orphans)
      if (connection.get("select 1 from original where sha256 = ?", hash) === undefined)
        originals.delete(hash);
  });
}

/** Acts on each of the documents that is there; gives their number. */
function overEach(
  connection: Connection,
  ids: readonly string[],
  which: string,
  act: (key: number, id: string) => void,
): number {
  let count = 0;
  for (const id of ids) {
    const row = connection.get<{ key: number }>(`select key from document where id = ? and ${which}`, id);
    if (row === undefined) continue;
    act(row.key, id);
    count++;
  }
  return count;
}

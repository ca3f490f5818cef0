// Adding: original bytes first, then one transaction for everything else, so that whatever moment the process dies at,
// the case holds the document whole or not at all. Bytes without a document are swept on the next opening.

import type { Document } from "../../model/document.ts";
import { idOf } from "../../model/id.ts";
import { type Holder, isRead, type Occupant, type Plan, planArrival, withinOf } from "../arrival.ts";
import { wordCount } from "../article.ts";
import { spanFaults } from "../check.ts";
import { type Added, type Arrival, type Identified, type NewDocument, StoreError } from "../store.ts";
import type { Connection } from "./connection.ts";
import { storeLayers } from "./layers.ts";
import { append } from "./log.ts";
import type { Originals } from "./originals.ts";
import { contentOf } from "./rows.ts";
import { index, summarise } from "./summary.ts";

export async function add(connection: Connection, originals: Originals, entry: NewDocument): Promise<Added> {
  connection.mustWrite();
  const fault = spanFaults(entry.document, entry.layers).faults[0];
  if (fault !== undefined) throw new RangeError(`Document ${entry.document.id} is not kept. ${fault}`);

  const { sha256 } = entry.document.version;
  for (;;) {
    if (entry.original !== null) await originals.write(sha256, entry.original);
    const added = connection.transaction(() => (originals.has(sha256) ? keep(connection, entry) : null));
    if (added !== null) return added;
    // Another process purged or swept the bytes in between: write them again.
    if (entry.original === null)
      throw new StoreError(
        `The original bytes of ${entry.copy.place} are not in the case in ${connection.folder} any more.`,
        "Was it purged meanwhile? Read the file again.",
      );
  }
}

export function identify(connection: Connection, originals: Originals, arrival: Arrival): Identified {
  const { plan, document } = planFor(connection, arrival);
  const { outcome, documentId, versionId } = plan;
  const removed = document !== null && document.removed !== null;
  // Bytes that were lost are written again by adding.
  const known = outcome === "known" && !removed && originals.has(arrival.sha256);
  return { outcome, documentId, versionId, known, removed };
}

export function known(
  connection: Connection,
  place: string,
  sha256: string,
  reader: string,
): readonly string[] | null {
  const copies = connection.all<{
    id: string;
    removed: string | null;
    locator: string | null;
    readers: string;
  }>(
    `select document.id, document.removed, copy.locator,
       (select json_group_array(version.reader) from version where version.document = copy.document
          and version.sha256 = copy.sha256) as readers
     from copy join document on document.key = copy.document
     where copy.place = ? and copy.sha256 = ? and copy.latest = 1 order by copy.key`,
    place,
    sha256,
  );
  const whole = copies.every(({ removed, locator, readers }) => {
    const readings = (JSON.parse(readers) as string[]).map((name) => ({ reader: name }));
    return removed === null && locator === null && isRead(readings, reader);
  });
  return copies.length > 0 && whole ? copies.map(({ id }) => id) : null;
}

interface DocumentRow {
  readonly key: number;
  readonly removed: string | null;
}

function planFor(connection: Connection, arrival: Arrival): { plan: Plan; document: DocumentRow | null } {
  const plan = planArrival(arrival, holderOf(connection, arrival), occupantOf(connection, arrival));
  const document = connection.get<DocumentRow>(
    "select key, removed from document where id = ?",
    plan.documentId,
  );
  return { plan, document: document ?? null };
}

function holderOf(connection: Connection, arrival: Arrival): Holder | null {
  const rows = connection.all<{ documentId: string; versionId: string; reader: string; newest: number }>(
    `select document.id as documentId, version.id as versionId, version.reader, newest.sha256 = version.sha256 as newest
     from version join document on document.key = version.document join version as newest on newest.key = document.newest
     where version.sha256 = ? and version.locator is ? order by version.key desc`,
    arrival.sha256,
    withinOf(arrival),
  );
  const [first] = rows;
  return first === undefined
    ? null
    : { documentId: first.documentId, readings: rows, newest: first.newest === 1 };
}

function occupantOf(connection: Connection, { place, locator }: Arrival): Occupant | null {
  const row = connection.get<{ documentId: string; sha256: string; newest: number; elsewhere: number }>(
    `select document.id as documentId, copy.sha256, newest.sha256 = copy.sha256 as newest,
       exists (select 1 from copy as other where other.document = copy.document and other.sha256 = copy.sha256
               and other.latest = 1 and other.key <> copy.key) as elsewhere
     from copy join document on document.key = copy.document join version as newest on newest.key = document.newest
     where copy.place = ? and ifnull(copy.locator, '') = ifnull(?, '') and copy.latest = 1`,
    place,
    locator,
  );
  return row === undefined
    ? null
    : {
        documentId: row.documentId,
        sha256: row.sha256,
        newest: row.newest === 1,
        elsewhere: row.elsewhere === 1,
      };
}

/** Everything but the bytes; runs inside the transaction. */
function keep(connection: Connection, { document, copy, layers }: NewDocument): Added {
  const { sha256, locator, reader } = document.version;
  const arrival = { place: copy.place, locator: copy.locator, within: locator, sha256, reader };
  const { plan, document: held } = planFor(connection, arrival);
  const { outcome, documentId, versionId } = plan;
  const at = new Date().toISOString();
  const by = copy.gotBy;
  const key = held?.key ?? insertDocument(connection, documentId, document.lang, at);

  let version: number;
  if (plan.storesVersion) {
    connection.run(
      "insert into original (sha256, size, added) values (?, ?, ?) on conflict do nothing",
      sha256,
      copy.size,
      at,
    );
    version = insertVersion(connection, key, versionId, document, at);
    storeLayers(connection, version, layers);
  } else version = connection.get<{ key: number }>("select key from version where id = ?", versionId)!.key;

  if (plan.becomesNewest) connection.run("update document set newest = ? where key = ?", version, key);
  if (outcome !== "known") {
    const left = leave(connection, copy);
    putCopy(connection, key, documentId, version, copy);
    append(connection, {
      at,
      act: outcome === "new" ? "add" : outcome,
      by,
      subject: documentId,
      payload: sha256,
    });
    if (left !== null && left !== key) summarise(connection, left);
  }
  const restored = held !== null && held.removed !== null;
  if (restored) {
    connection.run("update document set removed = null where key = ?", key);
    append(connection, { at, act: "restore", by, subject: documentId, payload: null });
  }
  if (outcome !== "known" || restored) summarise(connection, key);
  if (plan.becomesNewest || restored) index(connection, key);
  return { outcome, documentId, versionId, restored };
}

const insertDocument = (connection: Connection, id: string, lang: string, at: string): number =>
  connection.insert(
    `insert into document (id, added, lang, place, words, copies, versions, dangling, counts, filtered)
     values (?, ?, ?, '', 0, 0, 0, 0, '{}', '')`,
    id,
    at,
    lang,
  );

function insertVersion(
  connection: Connection,
  key: number,
  id: string,
  document: Document,
  at: string,
): number {
  const { sha256, locator, reader } = document.version;
  const { lang, text, blocks, metadata, digest } = contentOf(document);
  return connection.insert(
    `insert into version (id, document, sha256, locator, reader, lang, text, blocks, metadata, digest, words, added)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    id,
    key,
    sha256,
    locator,
    reader,
    lang,
    text,
    blocks,
    metadata,
    digest,
    wordCount(document),
    at,
  );
}

/** Notes that the place no longer holds what it did; gives the key of the document that it held. */
function leave(connection: Connection, { place, locator }: NewDocument["copy"]): number | null {
  const left = connection.get<{ document: number }>(
    `update copy set latest = 0 where place = ? and ifnull(locator, '') = ifnull(?, '') and latest = 1
     returning document`,
    place,
    locator,
  );
  return left?.document ?? null;
}

/** Notes that the place holds these bytes now; what it held before stays on record. */
function putCopy(
  connection: Connection,
  key: number,
  documentId: string,
  version: number,
  { place, locator, sha256, size, got, gotBy, outlet }: NewDocument["copy"],
): void {
  connection.run(
    `insert into copy (id, document, version, place, locator, sha256, size, got, got_by, outlet, latest)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)
     on conflict (id) do update set version = excluded.version, latest = 1`,
    idOf("k", documentId, place, locator, sha256),
    key,
    version,
    place,
    locator,
    sha256,
    size,
    got,
    gotBy,
    outlet,
  );
}

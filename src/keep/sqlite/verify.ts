// Checks a whole case: the database against itself, every original's bytes, every document's content and spans, the
// log's chain. Goes through it row by row, so a case of any size fits in memory, and yields between documents, so a
// server goes on answering. Another process may write meanwhile: each document is checked as it is when its turn comes.

import { setImmediate } from "node:timers/promises";
import { sha256 } from "../../model/id.ts";
import type { FoundLayer, StoredLayerName } from "../../model/layers.ts";
import { CHAIN_START, chained, decisionDigest, wordsDigest } from "../chain.ts";
import { blockFaults, idFaults, spanFaults } from "../check.ts";
import type { Fault, LogEntry, VerifyReport } from "../store.ts";
import type { Connection } from "./connection.ts";
import { type DecisionRow, selectDecisions } from "./decisions.ts";
import type { Originals } from "./originals.ts";
import { digestOf, documentOf, VERSION_COLUMNS, type VersionRow } from "./rows.ts";

/** Faults told of one document; a broken finder makes thousands of a kind. */
const MOST_OF_ONE = 20;
const ROWS_AT_ONCE = 500;

export async function verify(connection: Connection, originals: Originals): Promise<VerifyReport> {
  const faults: Fault[] = [...databaseFaults(connection)];
  const log = verifyLog(connection);
  faults.push(...log.faults, ...decisionFaults(connection));

  let originalsChecked = 0;
  for (const { sha256: hash } of inTurn<{ sha256: string }>(
    connection,
    "select sha256 from original where sha256 > ? order by sha256 limit ?",
    "",
    (row) => row.sha256,
  )) {
    originalsChecked++;
    const own = await originals.rehash(hash);
    if (own === hash || (own === null && !isKept(connection, hash))) continue;
    faults.push({
      at: `original ${hash}`,
      what: own === null ? "Its file is not there." : `The bytes of its file hash to ${own}.`,
    });
  }

  let versions = 0;
  let spans = 0;
  for (const row of inTurn<VersionRow & { documentId: string }>(
    connection,
    `select ${VERSION_COLUMNS}, document.id as documentId
     from version join document on document.key = version.document where version.key > ? order by version.key limit ?`,
    0,
    ({ key }) => key,
    1,
  )) {
    versions++;
    const checked = verifyVersion(connection, row);
    spans += checked.spans;
    const at = `document ${row.documentId}, version ${row.id}`;
    faults.push(...checked.faults.slice(0, MOST_OF_ONE).map((what) => ({ at, what })));
    if (checked.faults.length > MOST_OF_ONE)
      faults.push({ at, what: `It has ${checked.faults.length - MOST_OF_ONE} faults more.` });
    await setImmediate();
  }
  const { documents } = connection.get<{ documents: number }>("select count(*) as documents from document")!;
  return {
    documents,
    versions,
    originals: originalsChecked,
    spans,
    logEntries: log.entries,
    logHead: log.head,
    faults,
  };
}

const isKept = (connection: Connection, hash: string): boolean =>
  connection.get("select 1 from original where sha256 = ?", hash) !== undefined;

/** Rows of a query that is handed the last row's cursor and how many to give: a few at a time. */
function* inTurn<Row>(
  connection: Connection,
  sql: string,
  start: string | number,
  cursor: (row: Row) => string | number,
  atOnce = ROWS_AT_ONCE,
): Generator<Row> {
  for (let after = start; ; ) {
    const rows = connection.all<Row>(sql, after, atOnce);
    yield* rows;
    if (rows.length < atOnce) return;
    after = cursor(rows.at(-1)!);
  }
}

function* databaseFaults(connection: Connection): Generator<Fault> {
  // Checks the full-text index against its own words, too.
  for (const { quick_check } of connection.all<{ quick_check: string }>("pragma quick_check"))
    if (quick_check !== "ok") yield { at: "case.db", what: `SQLite finds it damaged: ${quick_check}.` };
  for (const { table, rowid, parent } of connection.all<{ table: string; rowid: number; parent: string }>(
    "pragma foreign_key_check",
  ))
    yield {
      at: "case.db",
      what: `Row ${rowid} of table ${table} leads to a row of ${parent} that is not there.`,
    };
  for (const { id } of connection.all<{ id: string }>("select id from document where newest is null"))
    yield { at: `document ${id}`, what: "It has no version." };
  for (const { id } of connection.all<{ id: string }>(
    "select id from document where (removed is null) <> exists (select 1 from article where rowid = document.key)",
  ))
    yield {
      at: "the search index",
      what: `Document ${id} is listed but not indexed, or indexed but not listed.`,
    };
}

function verifyLog(connection: Connection): {
  readonly entries: number;
  readonly head: string | null;
  readonly faults: readonly Fault[];
} {
  const faults: Fault[] = [];
  let entries = 0;
  let head: string | null = null;
  for (const entry of inTurn<LogEntry>(
    connection,
    `select sequence, at, act, by, subject, payload, hash from log
     where sequence > ? order by sequence limit ?`,
    0,
    ({ sequence }) => sequence,
  )) {
    const at = `log entry ${entry.sequence}`;
    if (entry.sequence !== ++entries) {
      faults.push({ at, what: `It follows entry ${entries - 1}: entries between are gone.` });
      entries = entry.sequence;
    }
    if (chained(head ?? CHAIN_START, entry).hash !== entry.hash)
      faults.push({ at, what: "Its hash doesn't follow from the entry before it and its own words." });
    head = entry.hash;
  }
  return { entries, head, faults };
}

function* decisionFaults(connection: Connection): Generator<Fault> {
  for (const row of inTurn<DecisionRow>(
    connection,
    `${selectDecisions("decision.sequence > ?")} limit ?`,
    0,
    ({ sequence }) => sequence,
  )) {
    const at = `decision ${row.id}`;
    if (decisionDigest(row, row.wordsDigest) !== row.payload)
      yield { at, what: "It isn't what the log says was decided." };
    if (row.words !== null && wordsDigest(JSON.parse(row.words), row.salt ?? "") !== row.wordsDigest)
      yield { at, what: "Its words aren't those that were decided on." };
  }
  for (const { sequence } of connection.all<{ sequence: number }>(
    `select sequence from log where act = 'decide' and not exists
       (select 1 from decision where decision.sequence = log.sequence)`,
  ))
    yield { at: `log entry ${sequence}`, what: "The decision that it tells of is gone." };
}

function verifyVersion(
  connection: Connection,
  row: VersionRow & { readonly documentId: string },
): { readonly spans: number; readonly faults: readonly string[] } {
  const faults: string[] = [];
  if (digestOf(row) !== row.digest)
    faults.push("Its text, blocks or metadata were changed after it was kept.");
  const logged = connection.get(
    "select 1 from log where subject = ? and payload = ? and act in ('add', 'version')",
    row.documentId,
    row.sha256,
  );
  if (logged === undefined) faults.push("The log says nothing of its being added.");

  const layers: FoundLayer<StoredLayerName>[] = [];
  for (const { key, name, finder, items, digest } of connection.all<LayerRow>(
    "select key, name, finder, items, digest from layer where version = ? order by key",
    row.key,
  )) {
    const lines = connection
      .all<{ json: string }>("select json from item where layer = ? order by n", key)
      .map(({ json }) => json);
    if (lines.length !== items || sha256(lines.join("\n")) !== digest)
      faults.push(`Its layer ${name} by ${finder} was changed after it was found.`);
    layers.push({ name, finder, items: lines.map((line) => JSON.parse(line)) });
  }

  const document = documentOf(row.documentId, row, JSON.parse(row.metadata));
  const checked = spanFaults(document, layers);
  return {
    spans: checked.spans,
    faults: [...faults, ...checked.faults, ...blockFaults(document), ...idFaults(layers)],
  };
}

interface LayerRow {
  readonly key: number;
  readonly name: StoredLayerName;
  readonly finder: string;
  readonly items: number;
  readonly digest: string;
}

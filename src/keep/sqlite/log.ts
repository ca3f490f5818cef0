// The case's log in its database: entries are appended inside the transaction of what they tell, so neither is there
// without the other.

import { CHAIN_START, chained } from "../chain.ts";
import type { LogEntry, Page } from "../store.ts";
import type { Connection } from "./connection.ts";

/** Appends an entry; must run inside a transaction. */
export function append(
  connection: Connection,
  told: Pick<LogEntry, "act" | "by" | "subject" | "payload"> & { readonly at?: string },
): LogEntry {
  const last = connection.get<{ sequence: number; hash: string }>(
    "select sequence, hash from log order by sequence desc limit 1",
  );
  const entry = chained(last?.hash ?? CHAIN_START, {
    at: new Date().toISOString(),
    ...told,
    sequence: (last?.sequence ?? 0) + 1,
  });
  const { sequence, at, act, by, subject, payload, hash } = entry;
  connection.run(
    "insert into log (sequence, at, act, by, subject, payload, hash) values (?, ?, ?, ?, ?, ?, ?)",
    sequence,
    at,
    act,
    by,
    subject,
    payload,
    hash,
  );
  return entry;
}

/** A page of the log, oldest first unless `newest`. */
export function logPage(
  connection: Connection,
  {
    offset = 0,
    limit = -1,
    newest = false,
  }: { readonly offset?: number; readonly limit?: number; readonly newest?: boolean } = {},
): Page<LogEntry> {
  const items = connection.all<LogEntry>(
    `select sequence, at, act, by, subject, payload, hash from log
     order by sequence ${newest ? "desc" : "asc"} limit ? offset ?`,
    limit,
    offset,
  );
  return { items: items.map((entry) => ({ ...entry })), total: lastSequence(connection) };
}

/** The number of entries: sequences have no gaps. */
export const lastSequence = (connection: Connection): number =>
  connection.get<{ last: number }>("select coalesce(max(sequence), 0) as last from log")!.last;

// One connection to a case's database: prepared statements, transactions, and errors that a person can act on. All of
// it is synchronous, as node:sqlite is; a transaction therefore runs from begin to commit without anything of this
// process in between. Knows nothing of the schema.

import { DatabaseSync, type SQLOutputValue, type StatementSync } from "node:sqlite";
import { StoreError } from "../store.ts";
import { explained } from "./trouble.ts";

export type Value = string | number | null | Uint8Array;

export interface Connection {
  readonly folder: string;
  readonly readOnly: boolean;
  get<Row = Record<string, SQLOutputValue>>(sql: string, ...values: readonly Value[]): Row | undefined;
  all<Row = Record<string, SQLOutputValue>>(sql: string, ...values: readonly Value[]): readonly Row[];
  /** Number of rows changed. */
  run(sql: string, ...values: readonly Value[]): number;
  /** Runs an insert; gives the new row's key. */
  insert(sql: string, ...values: readonly Value[]): number;
  /** Runs statements without values. */
  script(sql: string): void;
  /** Runs `work` in one write transaction: whole, or never. Waits for other writers first. */
  transaction<T>(work: () => T): T;
  /** Throws where the case was opened for reading only; for what must not begin before a transaction would refuse. */
  mustWrite(): void;
  close(): void;
}

/** How long a writer waits for another one: a large purge takes seconds, a document milliseconds. */
export const BUSY_MS = 10_000;

export function connect(file: string, folder: string, readOnly: boolean): Connection {
  const guarded = <T>(work: () => T): T => {
    try {
      return work();
    } catch (error) {
      throw explained(error, folder);
    }
  };
  const db = guarded(
    () => new DatabaseSync(file, { readOnly, enableForeignKeyConstraints: true, timeout: BUSY_MS }),
  );
  const prepared = new Map<string, StatementSync>();
  const statement = (sql: string): StatementSync => {
    let found = prepared.get(sql);
    if (found === undefined) prepared.set(sql, (found = db.prepare(sql)));
    return found;
  };
  const mustWrite = (): void => {
    if (readOnly)
      throw new StoreError(
        `The case in ${folder} was opened for reading only.`,
        "Open it for writing to change it.",
      );
  };

  return {
    folder,
    readOnly,
    mustWrite,
    get: <Row>(sql: string, ...values: readonly Value[]) =>
      guarded(() => statement(sql).get(...values) as Row | undefined),
    all: <Row>(sql: string, ...values: readonly Value[]) =>
      guarded(() => statement(sql).all(...values) as Row[]),
    run: (sql, ...values) => guarded(() => Number(statement(sql).run(...values).changes)),
    insert: (sql, ...values) => guarded(() => Number(statement(sql).run(...values).lastInsertRowid)),
    script: (sql) => guarded(() => db.exec(sql)),
    transaction: (work) => {
      mustWrite();
      return guarded(() => {
        db.exec("begin immediate");
        try {
          const result = work();
          db.exec("commit");
          return result;
        } catch (error) {
          // A full disk makes SQLite roll back by itself.
          if (db.isTransaction) db.exec("rollback");
          throw error;
        }
      });
    },
    close: () => {
      if (db.isOpen) db.close();
    },
  };
}

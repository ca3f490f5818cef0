// Brings a case's database to the schema that this Hearsay knows: migrations numbered from 1, each run in a transaction
// of its own together with the number that says it was. Knows nothing of what they hold.

import { StoreError } from "../store.ts";
import type { Connection } from "./connection.ts";
import { schema1 } from "./schema-1.ts";
import { schema2 } from "./schema-2.ts";
import { schema3 } from "./schema-3.ts";

/** "HSAY": marks the file as a case for this program and for file(1). */
export const APPLICATION_ID = 0x48534159;

/** Statements, or what else has to be done; runs inside a transaction. */
export type Migration = string | ((connection: Connection) => void);

/** What leads from version n to n + 1, at n. Only ever added to. */
export const migrations: readonly Migration[] = [schema1, schema2, schema3];

/** What a database file is, before anything is written to it. */
export function schemaOf(connection: Connection): "blank" | "foreign" | number {
  const { application_id } = connection.get<{ application_id: number }>("pragma application_id")!;
  if (application_id === APPLICATION_ID) return versionOf(connection);
  const { tables } = connection.get<{ tables: number }>("select count(*) as tables from sqlite_schema")!;
  return application_id === 0 && tables === 0 ? "blank" : "foreign";
}

const versionOf = (connection: Connection): number =>
  connection.get<{ user_version: number }>("pragma user_version")!.user_version;

/** Refuses a case that a newer Hearsay made. */
export function mustKnow(connection: Connection, known: number = migrations.length): void {
  const version = versionOf(connection);
  if (version > known)
    throw new StoreError(
      `The case in ${connection.folder} was written by a newer Hearsay (schema ${version}; this one knows ${known}).`,
      "Open it with that release, or update this one.",
    );
}

export function migrate(connection: Connection, steps: readonly Migration[] = migrations): void {
  mustKnow(connection, steps.length);
  for (const [done, step] of steps.entries()) {
    if (versionOf(connection) > done) continue;
    connection.transaction(() => {
      // Another process may have got here first while this one waited.
      if (versionOf(connection) > done) return;
      if (typeof step === "string") connection.script(step);
      else step(connection);
      connection.script(`pragma application_id = ${APPLICATION_ID}; pragma user_version = ${done + 1};`);
    });
  }
}

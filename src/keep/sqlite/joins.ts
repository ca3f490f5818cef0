// How far joiners have come, and what documents brought them.

import type { Brought, JoinerVersion, Joins } from "../joins.ts";
import type { Connection } from "./connection.ts";
import { decisionsOn } from "./decisions.ts";

export const joinsIn = (connection: Connection): Joins => ({
  behind: async (joiner) => behind(connection, joiner),
  generation: async (joiner) => generation(connection, joiner),
  brought: async <Item>(joiner: JoinerVersion) =>
    isCurrent(connection, joiner)
      ? connection
          .all<{ document: string; item: string }>(
            "select document, item from joined where joiner = ? and item is not null order by document",
            joiner.name,
          )
          .map(({ document, item }) => ({ documentId: document, item: JSON.parse(item) as Item }))
      : [],
  broughtBy: async <Item>(joiner: JoinerVersion, documentIds: readonly string[]) => {
    const current = isCurrent(connection, joiner);
    return documentIds.map((id): Item | null => {
      if (!current) return null;
      const row = connection.get<{ item: string | null }>(
        "select item from joined where joiner = ? and document = ?",
        joiner.name,
        id,
      );
      return row?.item ? JSON.parse(row.item) : null;
    });
  },
  pairs: async (joiner) =>
    isCurrent(connection, joiner)
      ? connection
          .all<{ a: string; b: string }>("select a, b from joined_pair where joiner = ?", joiner.name)
          .map(({ a, b }) => [a, b] as const)
      : [],
  putPairs: async ({ name, version }, added, gone) =>
    connection.transaction(() => {
      begun(connection, { name, version });
      for (const [a, b] of gone)
        connection.run("delete from joined_pair where joiner = ? and a = ? and b = ?", name, a, b);
      for (const [a, b] of added)
        connection.run("insert or ignore into joined_pair (joiner, a, b) values (?, ?, ?)", name, a, b);
    }),
  take: async (joiner, came, went) => take(connection, joiner, came, went),
  decisions: async (layer) => decisionsOn(connection, layer),
});

const isCurrent = (connection: Connection, { name, version }: JoinerVersion): boolean =>
  connection.get("select 1 from joiner where name = ? and version = ?", name, version) !== undefined;

function generation(connection: Connection, joiner: JoinerVersion): number {
  const row = connection.get<{ generation: number }>(
    "select generation from joiner where name = ? and version = ?",
    joiner.name,
    joiner.version,
  );
  return row?.generation ?? 0;
}

function behind(connection: Connection, joiner: JoinerVersion): Awaited<ReturnType<Joins["behind"]>> {
  const name = isCurrent(connection, joiner) ? joiner.name : null;
  return {
    came: connection
      .all<{ documentId: string; changed: number }>(
        `select document.id as documentId, document.changed from document
         left join joined on joined.joiner = ? and joined.document = document.id
         where document.removed is null and document.newest is not null and joined.changed is not document.changed
         order by document.changed`,
        name,
      )
      .map((row) => ({ ...row })),
    // Of an earlier version of the joiner everything is gone as soon as the new one begins.
    went: connection
      .all<{ id: string }>(
        `select joined.document as id from joined left join document on document.id = joined.document
         where joined.joiner = ? and (document.key is null or document.removed is not null)`,
        name,
      )
      .map(({ id }) => id),
  };
}

/** Makes room for this version of a joiner, where another one, or none, was at work before; gives its generation. */
function begun(connection: Connection, { name, version }: JoinerVersion): number {
  const row = connection.get<{ version: number; generation: number }>(
    "select version, generation from joiner where name = ?",
    name,
  );
  if (row?.version === version) return row.generation;
  for (const table of ["joined", "joined_pair"])
    connection.run(`delete from ${table} where joiner = ?`, name);
  connection.run(
    "insert or replace into joiner (name, version, generation) values (?, ?, ?)",
    name,
    version,
    row?.generation ?? 0,
  );
  return row?.generation ?? 0;
}

function take(
  connection: Connection,
  { name, version }: JoinerVersion,
  came: readonly Brought<unknown>[],
  went: readonly string[],
): number {
  return connection.transaction(() => {
    const now = begun(connection, { name, version }) + 1;
    connection.run("update joiner set generation = ? where name = ?", now, name);
    for (const id of went) connection.run("delete from joined where joiner = ? and document = ?", name, id);
    for (const { documentId, changed, item } of came)
      connection.run(
        "insert or replace into joined (joiner, document, changed, item) values (?, ?, ?, ?)",
        name,
        documentId,
        changed,
        JSON.stringify(item),
      );
    return now;
  });
}

/** Takes the words of a purged document out of what joiners keep; that it was there stays, so that they hear of it. */
export function purgeJoined(connection: Connection, document: number, id: string): void {
  connection.run("update joined set item = null where document = ?", id);
  // Actors that it holds are reckoned anew from what other documents brought (see app/joining/actors.ts).
  const names = `select name from actor_in where document = ${document}`;
  connection.run(`delete from actor where id in (select actor from actor_name where id in (${names}))`);
  connection.run(`delete from actor_name where id in (${names})`);
  connection.run(
    `delete from joined_view where (kind, id) in (select kind, id from joined_member where document = ?)`,
    document,
  );
  connection.run("delete from joined_member where document = ?", document);
  connection.run("delete from actor_fact where document = ?", document);
  connection.run("delete from actor_in where document = ?", document);
}

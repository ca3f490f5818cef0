// What lists show of works and claims, in the database: JSON with the few columns that lists are sorted and filtered by.

import { viewDigest } from "../../model/view-digest.ts";
import { filteredText, filterWords } from "../article.ts";
import type { ViewKind, ViewQuery, ViewRecord, Views } from "../joins.ts";
import type { Page } from "../store.ts";
import type { Connection, Value } from "./connection.ts";

export const viewsIn = (connection: Connection): Views => ({
  put: async (kind, put, gone) => putViews(connection, kind, put, gone),
  digests: async (kind) =>
    new Map(
      connection
        .all<{ id: string; digest: string }>("select id, digest from joined_view where kind = ?", kind)
        .map(({ id, digest }) => [id, digest]),
    ),
  page: async <Json>(kind: ViewKind, query?: ViewQuery) => page<Json>(connection, kind, query),
  one: async <Json>(kind: ViewKind, id: string) => {
    const row = connection.get<{ json: string }>(
      "select json from joined_view where kind = ? and id = ?",
      kind,
      id,
    );
    return row === undefined ? null : (JSON.parse(row.json) as Json);
  },
  of: async (kind, members) => {
    const found = new Map<string, string[]>();
    for (const { member, id } of connection.all<{ member: string; id: string }>(
      `select member, id from joined_member where kind = ? and member in (select value from json_each(?))`,
      kind,
      JSON.stringify(members),
    ))
      found.set(member, [...(found.get(member) ?? []), id]);
    return found;
  },
  touching: async (kind, documentIds) =>
    connection
      .all<{ id: string }>(
        `select distinct joined_member.id from document join joined_member on joined_member.document = document.key
         where joined_member.kind = ? and document.id in (select value from json_each(?))`,
        kind,
        JSON.stringify(documentIds),
      )
      .map(({ id }) => id),
});

function putViews(
  connection: Connection,
  kind: ViewKind,
  put: readonly ViewRecord<unknown>[],
  gone: readonly string[],
): void {
  connection.transaction(() => {
    for (const id of [...gone, ...put.map((one) => one.id)])
      connection.run("delete from joined_member where kind = ? and id = ?", kind, id);
    for (const id of gone) connection.run("delete from joined_view where kind = ? and id = ?", kind, id);
    for (const view of put) {
      const { id, json, words, weight, members } = view;
      connection.run(
        `insert or replace into joined_view (kind, id, json, digest, filtered, documents, weight)
         values (?, ?, ?, ?, ?, ?, ?)`,
        kind,
        id,
        JSON.stringify(json),
        viewDigest(view),
        filteredText(words),
        new Set(members.map(({ documentId }) => documentId)).size,
        weight,
      );
      for (const { member, documentId } of members)
        connection.run(
          `insert or ignore into joined_member (kind, id, member, document)
           select ?, ?, ?, key from document where id = ?`,
          kind,
          id,
          member,
          documentId,
        );
    }
  });
}

function page<Json>(connection: Connection, kind: ViewKind, query: ViewQuery = {}): Page<Json> {
  const { filter = "", documentId, offset = 0, limit = -1 } = query;
  const words = filterWords(filter);
  const conditions = ["kind = ?", ...words.map(() => "instr(filtered, ?) > 0")];
  const values: Value[] = [kind, ...words];
  if (documentId !== undefined) {
    conditions.push(
      `exists (select 1 from joined_member join document on document.key = joined_member.document
         where joined_member.kind = joined_view.kind and joined_member.id = joined_view.id and document.id = ?)`,
    );
    values.push(documentId);
  }
  const where = conditions.join(" and ");
  const rows = connection.all<{ json: string }>(
    `select json from joined_view where ${where} order by documents desc, weight desc, id limit ? offset ?`,
    ...values,
    limit,
    offset,
  );
  const { total } = connection.get<{ total: number }>(
    `select count(*) as total from joined_view where ${where}`,
    ...values,
  )!;
  return { items: rows.map(({ json }) => JSON.parse(json) as Json), total };
}

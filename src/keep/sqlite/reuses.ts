// Passages that documents share, in the database.

import type { Reuse } from "../../model/claim.ts";
import type { DocumentLine, ReusePair, Reuses } from "../joins.ts";
import type { Page } from "../store.ts";
import type { Connection, Value } from "./connection.ts";

export const reusesIn = (connection: Connection): Reuses => ({
  put: async (found, went) => put(connection, found, went),
  pairs: async (query) => pairs(connection, query),
  of: async (documentId, otherId) => of(connection, documentId, otherId),
  counts: async () =>
    connection.get<{ passages: number; pairs: number }>(
      `select count(*) as passages, count(distinct a || ' ' || b) as pairs from ${LISTED}`,
    )!,
});

/** Passages of documents that are there. */
const LISTED = `reuse join document as one on one.key = reuse.a and one.removed is null
  join document as other on other.key = reuse.b and other.removed is null`;

function put(connection: Connection, found: readonly Reuse[], went: readonly string[]): void {
  connection.transaction(() => {
    for (const id of went)
      for (const side of ["a", "b"])
        connection.run(`delete from reuse where ${side} = (select key from document where id = ?)`, id);
    // Nothing is kept of a document that was purged meanwhile.
    for (const { id, a, b, similarity, earlier } of found)
      connection.run(
        `insert or replace into reuse (id, a, a_start, a_end, b, b_start, b_end, similarity, earlier)
         select ?, one.key, ?, ?, other.key, ?, ?, ?, ? from document as one, document as other
         where one.id = ? and other.id = ?`,
        id,
        a.span.start,
        a.span.end,
        b.span.start,
        b.span.end,
        similarity,
        earlier,
        a.documentId,
        b.documentId,
      );
  });
}

const LINE = (side: string): string =>
  `${side}.id as ${side}Id, ${side}.title as ${side}Title, ${side}.place as ${side}Place,
   ${side}.outlet as ${side}Outlet, ${side}.published as ${side}Published`;
type Line<Side extends string> = {
  readonly [K in `${Side}Id` | `${Side}Place`]: string;
} & { readonly [K in `${Side}Title` | `${Side}Outlet` | `${Side}Published`]: string | null };
type Lines = Line<"one"> & Line<"other">;

const lineOf = (row: Lines, side: "one" | "other"): DocumentLine => ({
  documentId: row[`${side}Id`],
  title: row[`${side}Title`],
  place: row[`${side}Place`],
  outlet: row[`${side}Outlet`],
  published: row[`${side}Published`],
});

function pairs(
  connection: Connection,
  query: { readonly documentId?: string; readonly offset?: number; readonly limit?: number } = {},
): Page<ReusePair> {
  const { documentId, offset = 0, limit = -1 } = query;
  const where = documentId === undefined ? "true" : "? in (one.id, other.id)";
  const values: Value[] = documentId === undefined ? [] : [documentId];
  const rows = connection.all<Lines & { passages: number; length: number; earlier: "a" | "b" | null }>(
    `select ${LINE("one")}, ${LINE("other")}, count(*) as passages, sum(a_end - a_start) as length,
       max(earlier) as earlier
     from ${LISTED} where ${where} group by reuse.a, reuse.b
     order by length desc, one.key, other.key limit ? offset ?`,
    ...values,
    limit,
    offset,
  );
  const { total } = connection.get<{ total: number }>(
    `select count(*) as total from (select 1 from ${LISTED} where ${where} group by reuse.a, reuse.b)`,
    ...values,
  )!;
  return {
    total,
    items: rows.map((row) => ({
      a: lineOf(row, "one"),
      b: lineOf(row, "other"),
      passages: row.passages,
      length: row.length,
      earlier: row.earlier,
    })),
  };
}

interface Row {
  readonly id: string;
  readonly oneId: string;
  readonly otherId: string;
  readonly a_start: number;
  readonly a_end: number;
  readonly b_start: number;
  readonly b_end: number;
  readonly similarity: number;
  readonly earlier: "a" | "b" | null;
}

function of(connection: Connection, documentId: string, otherId?: string): readonly Reuse[] {
  const found = (["a", "b"] as const).flatMap((side) =>
    connection
      .all<Row>(
        `select reuse.id, one.id as oneId, other.id as otherId, a_start, a_end, b_start, b_end, similarity, earlier
         from ${LISTED} where reuse.${side} = (select key from document where id = ?)
           ${otherId === undefined ? "" : `and ${side === "a" ? "other" : "one"}.id = ?`}`,
        documentId,
        ...(otherId === undefined ? [] : [otherId]),
      )
      .map((row) => (side === "a" ? reuseOf(row) : turned(reuseOf(row)))),
  );
  return found.sort((one, other) => one.a.span.start - other.a.span.start || (one.id < other.id ? -1 : 1));
}

const reuseOf = ({ id, oneId, otherId, similarity, earlier, ...row }: Row): Reuse => ({
  id,
  a: { documentId: oneId, span: { start: row.a_start, end: row.a_end } },
  b: { documentId: otherId, span: { start: row.b_start, end: row.b_end } },
  similarity,
  earlier,
});

const turned = ({ a, b, earlier, ...rest }: Reuse): Reuse => ({
  ...rest,
  a: b,
  b: a,
  earlier: earlier === null ? null : earlier === "a" ? "b" : "a",
});

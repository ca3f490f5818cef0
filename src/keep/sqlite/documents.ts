// Lists of documents and single documents out of the database.

import { sha256 } from "../../model/id.ts";
import type { MetadataField, Stated } from "../../model/metadata.ts";
import { filterWords } from "../article.ts";
import { canonical } from "../chain.ts";
import {
  type CaseCounts,
  type DocumentQuery,
  type DocumentSummary,
  type KeptDocument,
  type Page,
  StoreError,
} from "../store.ts";
import type { Connection } from "./connection.ts";
import { append } from "./log.ts";
import { copiesOf, documentOf, metadataOf, VERSION_COLUMNS, type VersionRow } from "./rows.ts";
import { indexWords, summarise } from "./summary.ts";

const sortColumns: Readonly<Record<NonNullable<DocumentQuery["sort"]>, string>> = {
  title: "title_key",
  byline: "byline_key",
  outlet: "outlet_key",
  published: "published",
  place: "place",
  added: "added",
};

export function documentPage(connection: Connection, query: DocumentQuery = {}): Page<DocumentSummary> {
  const { sort = "added", descending = false, filter = "", offset = 0, limit = -1, removed = false } = query;
  const words = filterWords(filter);
  const where = [
    `document.removed is ${removed ? "not null" : "null"}`,
    ...words.map(() => "instr(document.filtered, ?) > 0"),
  ].join(" and ");
  const column = sortColumns[sort];
  const way = descending ? "desc" : "asc";
  // The page's keys first, out of an index; then what the list shows of those few.
  const rows = connection.all<SummaryRow>(
    `select document.id, version.id as versionId, document.title, document.byline, document.outlet,
       document.published, document.lang, document.words, document.copies, document.versions, document.place,
       document.locator, document.counts, document.dangling, document.added
     from (select key from document where ${where} order by ${column} ${way} nulls last, key ${way}
           limit ? offset ?) as page
     join document on document.key = page.key join version on version.key = document.newest
     order by document.${column} ${way} nulls last, document.key ${way}`,
    ...words,
    limit,
    offset,
  );
  const { total } = connection.get<{ total: number }>(
    `select count(*) as total from document where ${where}`,
    ...words,
  )!;
  return { items: rows.map((row) => ({ ...row, counts: JSON.parse(row.counts) })), total };
}

type SummaryRow = Omit<DocumentSummary, "counts"> & { readonly counts: string };

export function keptDocument(connection: Connection, id: string, versionId?: string): KeptDocument | null {
  const row = connection.get<VersionRow & { readonly document: number }>(
    `select ${VERSION_COLUMNS}, document.key as document from document
     join version on version.document = document.key
     where document.id = ? and document.removed is null and
       ${versionId === undefined ? "version.key = document.newest" : "version.id = ?"}`,
    id,
    ...(versionId === undefined ? [] : [versionId]),
  );
  if (row === undefined) return null;
  return {
    document: documentOf(id, row, metadataOf(connection, row.document, row)),
    copies: copiesOf(connection, row.document),
    versions: connection
      .all<KeptDocument["versions"][number]>(
        `select version.id, version.sha256, version.reader, version.added
         from version join document on document.key = version.document
         where document.key = ? order by version.key = document.newest desc, version.key desc`,
        row.document,
      )
      .map((version) => ({ ...version })),
  };
}

/** Keeps the user's word on a field, or takes it back. */
export function state(connection: Connection, id: string, field: MetadataField, stated: Stated | null): void {
  connection.transaction(() => {
    const document = connection.get<Listed>("select key, removed from document where id = ?", id);
    if (document === undefined) throw missing(connection, id);
    stateOne(
      connection,
      { ...document, id },
      field,
      stated,
      stated?.said.by === "user" ? stated.said.name : "user",
    );
  });
}

/** The same for many documents, all or none; gives the number of those that changed. */
export function stateAll(
  connection: Connection,
  ids: readonly string[],
  field: MetadataField,
  stated: Stated | null,
  by: string,
): number {
  return connection.transaction(() => {
    let changed = 0;
    for (const id of new Set(ids)) {
      const document = connection.get<Listed & { readonly said: string | null }>(
        `select key, removed, (select json from statement where document = key and field = ?) as said
         from document where id = ? and removed is null`,
        field,
        id,
      );
      if (document === undefined) continue;
      const before = document.said === null ? null : (JSON.parse(document.said) as Stated).value;
      if (before === (stated?.value ?? null)) continue;
      stateOne(connection, { ...document, id }, field, stated, by);
      changed++;
    }
    return changed;
  });
}

interface Listed {
  readonly key: number;
  readonly removed: string | null;
}

function stateOne(
  connection: Connection,
  { key, id, removed }: Listed & { readonly id: string },
  field: MetadataField,
  stated: Stated | null,
  by: string,
): void {
  if (stated === null) connection.run("delete from statement where document = ? and field = ?", key, field);
  else
    connection.run(
      "insert or replace into statement (document, field, json) values (?, ?, ?)",
      key,
      field,
      JSON.stringify(stated),
    );
  append(connection, { act: "state", by, subject: id, payload: sha256(canonical({ field, stated })) });
  summarise(connection, key);
  if (field === "title" && removed === null) indexWords(connection, key);
}

export const missing = (connection: Connection, id: string): StoreError =>
  new StoreError(
    `The case in ${connection.folder} holds no document ${id}.`,
    "Was it purged? `hearsay show` lists what there is.",
  );

export function counts(connection: Connection): CaseCounts {
  const sums = connection.get<Omit<CaseCounts, "layers" | "removed" | "decisions">>(
    `select count(*) as documents, coalesce(sum(copies), 0) as copies, coalesce(sum(versions), 0) as versions,
       coalesce(sum(words), 0) as words, coalesce(sum(dangling), 0) as dangling
     from document where removed is null`,
  )!;
  const layers = connection.all<{ name: string; items: number }>(
    `select layer.name, sum(layer.items) as items from document join layer on layer.version = document.newest
     where document.removed is null group by layer.name`,
  );
  const { removed, decisions } = connection.get<{ removed: number; decisions: number }>(
    `select (select count(*) from document where removed is not null) as removed,
            (select count(*) from decision) as decisions`,
  )!;
  return {
    ...sums,
    removed,
    layers: Object.fromEntries(layers.map(({ name, items }) => [name, items])),
    decisions,
  };
}

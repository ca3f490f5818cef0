// Full-text search by FTS5: finds and ranks documents; what their passages show is passage.ts's work.

import { bestPassage, markedTitle } from "../passage.ts";
import { type Phrase, parseQuery, type Query } from "../query.ts";
import type { Page, SearchHit } from "../store.ts";
import type { Connection } from "./connection.ts";
import { documentOf, metadataOf, VERSION_COLUMNS, type VersionRow } from "./rows.ts";

const PAGE = 20;

export function search(
  connection: Connection,
  query: string,
  { offset = 0, limit = PAGE }: { readonly offset?: number; readonly limit?: number } = {},
): Page<SearchHit> {
  const parsed = parseQuery(query);
  if (parsed.all.length === 0) return { items: [], total: 0 };
  const match = matchOf(parsed);
  const { total } = connection.get<{ total: number }>(
    "select count(*) as total from article where article match ?",
    match,
  )!;
  // Of equal ranks the document added first comes first.
  const ranked = connection.all<{ key: number }>(
    "select rowid as key from article where article match ? order by rank, rowid limit ? offset ?",
    match,
    limit,
    offset,
  );
  return { items: ranked.map(({ key }) => hitOf(connection, key, parsed)), total };
}

/** The query in FTS5's language. Folded words hold no quotation mark, so nothing in them can be an operator. */
function matchOf({ all, none }: Query): string {
  const phrases = (list: readonly Phrase[], joint: string): string =>
    list.map((phrase) => `"${phrase.join(" ")}"`).join(joint);
  return none.length === 0
    ? phrases(all, " AND ")
    : `(${phrases(all, " AND ")}) NOT (${phrases(none, " OR ")})`;
}

function hitOf(connection: Connection, key: number, query: Query): SearchHit {
  const row = connection.get<VersionRow & { readonly documentId: string; readonly title: string | null }>(
    `select ${VERSION_COLUMNS}, document.id as documentId, document.title
     from document join version on version.key = document.newest where document.key = ?`,
    key,
  )!;
  const { documentId, title } = row;
  const document = documentOf(documentId, row, metadataOf(connection, key, row));
  const about = { documentId, versionId: row.id, title };
  const passage = bestPassage(document.text, document.blocks, query);
  return passage === null
    ? { ...about, span: { start: 0, end: 0 }, ...markedTitle(title ?? "", query) }
    : { ...about, ...passage };
}

// Version 2 of the schema of case.db: undoing by reviewer, and searching in what was found. Never changed once released.

import type { Connection } from "./connection.ts";
import { indexFound } from "./found-index.ts";

const statements = `
create index decision_by_reviewer on decision (reviewer, sequence);
create index decision_by_undoes on decision (undoes) where undoes is not null;

-- An attribution a row, folded words as in article. A search for a speaker must find words in what this one says, not
-- in what others of the same article do.
create virtual table telling using fts5 (source, content, document unindexed, tokenize = 'ascii');
-- Which rows are a document's: FTS5 could only look through them all.
create table telling_of (
  document integer not null references document (key) on delete cascade,
  row integer not null,
  primary key (document, row)
) strict, without rowid;
-- A document a row, a layer a column, ¶ between items; rowid is the document's key.
create virtual table found using fts5
  (mentions, attributions, assertions, relations, labels, citations, quantities, times, tokenize = 'ascii');
`;

export function schema2(connection: Connection): void {
  connection.script(statements);
  for (const { key } of connection.all<{ key: number }>("select key from document where removed is null"))
    indexFound(connection, key);
}

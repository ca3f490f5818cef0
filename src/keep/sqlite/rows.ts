// Rows of the database as the nouns of the model, and back.

import type { Copy, Document } from "../../model/document.ts";
import { sha256 } from "../../model/id.ts";
import type { Metadata, MetadataField, Stated } from "../../model/metadata.ts";
import type { Connection } from "./connection.ts";

export interface VersionRow {
  readonly key: number;
  readonly id: string;
  readonly sha256: string;
  readonly locator: string | null;
  readonly reader: string;
  readonly lang: string;
  readonly text: string | Uint8Array;
  readonly blocks: string;
  readonly metadata: string;
  readonly digest: string;
  readonly words: number;
}

export const VERSION_COLUMNS = [
  "key",
  "id",
  "sha256",
  "locator",
  "reader",
  "lang",
  "text",
  "blocks",
  "metadata",
  "digest",
  "words",
]
  .map((column) => `version.${column}`)
  .join(", ");

/** The columns that hold a document's content, and the digest over them. */
export function contentOf(
  document: Document,
): Pick<VersionRow, "lang" | "text" | "blocks" | "metadata" | "digest"> {
  const content = {
    lang: document.lang,
    // UTF-8 can't hold half a surrogate pair, which JSON files may: such a text is kept in UTF-16.
    text: document.text.isWellFormed() ? document.text : Buffer.from(document.text, "utf16le"),
    blocks: JSON.stringify(document.blocks),
    metadata: JSON.stringify(document.metadata),
  };
  return { ...content, digest: digestOf(content) };
}

export const textOf = (column: string | Uint8Array): string =>
  typeof column === "string" ? column : Buffer.from(column).toString("utf16le");

export const digestOf = (row: Pick<VersionRow, "lang" | "text" | "blocks" | "metadata">): string =>
  sha256(JSON.stringify([row.lang, textOf(row.text), row.blocks, row.metadata]));

/** A version's own metadata, with the user's word on it in front. */
export function metadataOf(
  connection: Connection,
  document: number,
  version: Pick<VersionRow, "metadata">,
): Metadata {
  const metadata: Record<MetadataField, readonly Stated[]> = JSON.parse(version.metadata);
  for (const { field, json } of connection.all<{ field: MetadataField; json: string }>(
    "select field, json from statement where document = ?",
    document,
  ))
    metadata[field] = [JSON.parse(json), ...(metadata[field] ?? [])];
  return metadata;
}

/** A document as its version has it. */
export const documentOf = (id: string, row: VersionRow, metadata: Metadata): Document => ({
  id,
  version: { id: row.id, sha256: row.sha256, locator: row.locator, reader: row.reader },
  text: textOf(row.text),
  blocks: JSON.parse(row.blocks),
  metadata,
  lang: row.lang,
});

/** Copies of a document in the order they were got. */
export const copiesOf = (connection: Connection, document: number): readonly Copy[] =>
  connection
    .all<Copy>(
      `select copy.id, document.id as documentId, version.id as versionId, copy.place, copy.locator, copy.sha256,
         copy.size, copy.got, copy.got_by as gotBy, copy.outlet
       from copy join document on document.key = copy.document join version on version.key = copy.version
       where copy.document = ? order by copy.key`,
      document,
    )
    .map((row) => ({ ...row }));

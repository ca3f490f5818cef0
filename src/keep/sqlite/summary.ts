// What a list shows of a document, kept beside it and written anew whenever something of it changes; and its row in the
// full-text index, which holds exactly the documents that lists show.

import type { StoredLayerName } from "../../model/layers.ts";
import { stated } from "../../model/metadata.ts";
import { filteredText, indexedBlocks, indexedWords, sortKey } from "../article.ts";
import type { Connection } from "./connection.ts";
import { indexFound, unindexFound } from "./found-index.ts";
import { metadataOf, textOf, VERSION_COLUMNS, type VersionRow } from "./rows.ts";

/** Writes a document's derived columns anew; must run inside a transaction. */
export function summarise(connection: Connection, document: number): void {
  const version = newestOf(connection, document);
  const metadata = metadataOf(connection, document, version);
  const title = stated(metadata, "title");
  const byline = stated(metadata, "byline");
  const outlet = stated(metadata, "outlet");
  const found = connection.get<{ place: string; locator: string | null }>(
    // Where its newest version is, or was, found first.
    `select place, locator from copy where document = ?
     order by version = ? desc, latest desc, key limit 1`,
    document,
    version.key,
  )!;
  const { copies, versions } = connection.get<{ copies: number; versions: number }>(
    `select (select count(distinct place) from copy where document = ?) as copies,
            (select count(*) from version where document = ?) as versions`,
    document,
    document,
  )!;
  const layers = connection.all<{ name: StoredLayerName; items: number }>(
    "select name, items from layer where version = ?",
    version.key,
  );
  const { dangling } = connection.get<{ dangling: number }>(
    `select count(*) as dangling from layer join item on item.layer = layer.key
     where layer.version = ? and layer.name = 'citations' and item.json ->> 'dangling'`,
    version.key,
  )!;
  connection.run(
    `update document set title = ?, byline = ?, outlet = ?, published = ?, lang = ?, place = ?, locator = ?,
       words = ?, copies = ?, versions = ?, dangling = ?, counts = ?,
       title_key = ?, byline_key = ?, outlet_key = ?, filtered = ? where key = ?`,
    title,
    byline,
    outlet,
    stated(metadata, "published"),
    version.lang,
    found.place,
    found.locator,
    version.words,
    copies,
    versions,
    dangling,
    JSON.stringify(Object.fromEntries(layers.map(({ name, items }) => [name, items]))),
    sortKey(title),
    sortKey(byline),
    sortKey(outlet),
    filteredText([title, byline, outlet, found.place]),
    document,
  );
  changed(connection, document);
}

/** Notes that something of a document changed, for those who join across documents; must run inside a transaction. */
export function changed(connection: Connection, document: number): void {
  connection.run(
    "update document set changed = (select max(changed) from document) + 1 where key = ?",
    document,
  );
}

/** Puts a document's newest version into the indexes in place of what is there; must run inside a transaction. */
export function index(connection: Connection, document: number): void {
  indexWords(connection, document);
  indexFound(connection, document);
}

/** Into the index of articles alone: its title or its text changed, not what was found in it. */
export function indexWords(connection: Connection, document: number): void {
  const version = newestOf(connection, document);
  const title = stated(metadataOf(connection, document, version), "title") ?? "";
  connection.run("delete from article where rowid = ?", document);
  connection.run(
    "insert into article (rowid, title, body) values (?, ?, ?)",
    document,
    indexedWords(title),
    indexedBlocks({ text: textOf(version.text), blocks: JSON.parse(version.blocks) }),
  );
}

export const unindex = (connection: Connection, document: number): void => {
  connection.run("delete from article where rowid = ?", document);
  unindexFound(connection, document);
};

const newestOf = (connection: Connection, document: number): VersionRow =>
  connection.get<VersionRow>(
    `select ${VERSION_COLUMNS} from document join version on version.key = document.newest where document.key = ?`,
    document,
  )!;

// The index of what was found: the words of each layer's items, and of each attribution who says what. Like the index of
// articles it holds exactly the documents that lists show, at their newest version.

import type { Attribution } from "../../model/attribution.ts";
import type { Span } from "../../model/span.ts";
import { foldedWords } from "../fold.ts";
import { searchedSpans } from "../found-passage.ts";
import { searchedLayers } from "../store.ts";
import type { Connection } from "./connection.ts";
import { textOf } from "./rows.ts";

/** Stands between items and between fragments; no folded word holds it, so no phrase runs across. */
const BREAK = " ¶ ";

/** Puts a document's items into the index in place of what is there; must run inside a transaction. */
export function indexFound(connection: Connection, document: number): void {
  unindexFound(connection, document);
  const version = connection.get<{ id: string; text: string | Uint8Array }>(
    "select version.id, version.text from document join version on version.key = document.newest where document.key = ?",
    document,
  );
  if (version === undefined) return;
  const text = textOf(version.text);
  const layers = itemsOf(connection, document);
  const wordsAt = folded(text);
  const words = (spans: readonly Span[]): string => spans.map(wordsAt).join(BREAK);
  const columns = searchedLayers.map((name) =>
    (layers.get(name) ?? []).map((item) => words(searchedSpans(name, item))).join(BREAK),
  );
  if (columns.some((column) => column !== ""))
    connection.run(
      `insert into found (rowid, ${searchedLayers.join(", ")}) values (?${", ?".repeat(searchedLayers.length)})`,
      document,
      ...columns,
    );
  for (const { source, content } of (layers.get("attributions") ?? []) as Attribution[]) {
    const row = connection.insert(
      "insert into telling (source, content, document) values (?, ?, ?)",
      words(source),
      words(content),
      document,
    );
    connection.run("insert into telling_of (document, row) values (?, ?)", document, row);
  }
}

/** The items of a document's newest version by layer. */
export function itemsOf(connection: Connection, document: number): ReadonlyMap<string, readonly object[]> {
  const layers = new Map<string, object[]>();
  for (const { name, json } of connection.all<{ name: string; json: string }>(
    `select layer.name, item.json from document join layer on layer.version = document.newest
     join item on item.layer = layer.key where document.key = ? and layer.name <> 'sentences'
     order by layer.key, item.n`,
    document,
  )) {
    const items = layers.get(name);
    if (items === undefined) layers.set(name, [JSON.parse(json)]);
    else items.push(JSON.parse(json));
  }
  return layers;
}

export function unindexFound(connection: Connection, document: number): void {
  connection.run("delete from found where rowid = ?", document);
  connection.run(
    "delete from telling where rowid in (select row from telling_of where document = ?)",
    document,
  );
  connection.run("delete from telling_of where document = ?", document);
}

/** Folded words of any stretch of `text`; folds each stretch once, since items lie in one another. */
function folded(text: string): (span: Span) => string {
  const known = new Map<string, string>();
  return ({ start, end }) => {
    const key = `${start}-${end}`;
    let words = known.get(key);
    if (words === undefined)
      known.set(key, (words = Array.from(foldedWords(text, start, end), ({ word }) => word).join(" ")));
    return words;
  };
}

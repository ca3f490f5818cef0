// Layers in the database: one row a layer, one row an item. Items are rows, not one JSON a layer, so that a question over
// 10,000 documents ("every attribution with this speaker") is a query.

import { sha256 } from "../../model/id.ts";
import type { FoundLayer, Layers, StoredLayerName } from "../../model/layers.ts";
import { type Stale, StoreError } from "../store.ts";
import type { Connection } from "./connection.ts";
import { indexFound } from "./found-index.ts";
import { append } from "./log.ts";
import { summarise } from "./summary.ts";

type Layer = FoundLayer<StoredLayerName>;

/** Stores layers of a version in place of those it has of the same names; must run inside a transaction. */
export function storeLayers(connection: Connection, version: number, layers: readonly Layer[]): string {
  const found = new Date().toISOString();
  let digests = "";
  for (const { name, finder, items } of layers) {
    const lines = items.map((item) => JSON.stringify(item));
    const digest = sha256(lines.join("\n"));
    digests += digest;
    connection.run("delete from layer where version = ? and name = ?", version, name);
    const layer = connection.insert(
      "insert into layer (version, name, finder, items, digest, found) values (?, ?, ?, ?, ?, ?)",
      version,
      name,
      finder,
      items.length,
      digest,
      found,
    );
    for (const [n, item] of items.entries())
      connection.run(
        "insert into item (layer, n, id, json) values (?, ?, ?, ?)",
        layer,
        n,
        "id" in item ? item.id : null,
        lines[n]!,
      );
  }
  return sha256(digests);
}

export function putLayers(connection: Connection, versionId: string, layers: readonly Layer[]): void {
  connection.transaction(() => {
    const version = connection.get<{ key: number; document: number; listed: number }>(
      `select version.key, version.document, document.removed is null and document.newest = version.key as listed
       from version join document on document.key = version.document where version.id = ?`,
      versionId,
    );
    if (version === undefined)
      throw new StoreError(
        `The case in ${connection.folder} holds no version ${versionId}.`,
        "Was its document purged meanwhile? Read the file again.",
      );
    const payload = storeLayers(connection, version.key, layers);
    const by = [...new Set(layers.map(({ finder }) => finder))].join(" ");
    append(connection, { act: "find", by, subject: versionId, payload });
    summarise(connection, version.document);
    if (version.listed === 1) indexFound(connection, version.document);
  });
}

/** The items of the named layers; an empty list for a layer that was never found. */
export function layersOf<N extends StoredLayerName>(
  connection: Connection,
  versionId: string,
  names: readonly N[],
): Pick<Layers, N> {
  const layers = Object.fromEntries(names.map((name) => [name, [] as unknown[]]));
  const rows = connection.all<{ name: string; json: string }>(
    `select layer.name, item.json from version
     join layer on layer.version = version.key and layer.name in (select value from json_each(?))
     join item on item.layer = layer.key
     where version.id = ? order by layer.key, item.n`,
    JSON.stringify(names),
    versionId,
  );
  for (const { name, json } of rows) layers[name]!.push(JSON.parse(json));
  return layers as unknown as Pick<Layers, N>;
}

export function staleVersions(
  connection: Connection,
  finders: Readonly<Partial<Record<StoredLayerName, string>>>,
): readonly Stale[] {
  const rows = connection.all<{ documentId: string; versionId: string; layers: string }>(
    `select document.id as documentId, version.id as versionId, json_group_array(wanted.key) as layers
     from document join version on version.key = document.newest
     cross join json_each(?) as wanted
     left join layer on layer.version = version.key and layer.name = wanted.key
     where document.removed is null and layer.finder is not wanted.value
     group by document.key order by document.key`,
    JSON.stringify(finders),
  );
  return rows.map((row) => ({ ...row, layers: JSON.parse(row.layers) }));
}

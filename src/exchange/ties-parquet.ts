// A told network as Apache Parquet, snappy-compressed (rows: tie-rows.ts); what describes the whole stands in the file's
// metadata under "hearsay". Held in memory whole: columns can't be written a row at a time.

import { ByteWriter, parquetWrite } from "hyparquet-writer";
import type { ToldNetwork } from "../model/network.ts";
import type { ValueType } from "./edge-values.ts";
import { type TieRow, tieColumns, tieRows } from "./tie-rows.ts";

const TYPES = {
  boolean: "BOOLEAN",
  int: "INT32",
  double: "DOUBLE",
  string: "STRING",
} as const satisfies Record<ValueType, string>;

export const tiesParquet = {
  name: "parquet",
  extension: "parquet",
  mediaType: "application/vnd.apache.parquet",
  *write(network: ToldNetwork): Generator<Uint8Array> {
    const rows = [...tieRows(network)];
    const columnData = Object.entries(tieColumns).map(([name, type]) => ({
      name,
      type: TYPES[type],
      // UTF-8 holds no half of a pair.
      data: rows.map((row) => {
        const value = row[name as keyof TieRow];
        return typeof value === "string" ? value.toWellFormed() : value;
      }),
    }));
    const writer = new ByteWriter();
    parquetWrite({
      writer,
      columnData,
      createdBy: "Hearsay",
      kvMetadata: [{ key: "hearsay", value: JSON.stringify(network.about) }],
    });
    yield new Uint8Array(writer.getBuffer());
  },
};

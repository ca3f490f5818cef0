// A told network as comma-separated values by RFC 4180 (rows: tie-rows.ts; how formulas are defused: csv.ts).

import type { ToldNetwork } from "../model/network.ts";
import { csvLine } from "./csv.ts";
import { type TieRow, tieColumns, tieRows } from "./tie-rows.ts";

const columns = Object.keys(tieColumns) as readonly (keyof TieRow)[];

export const tiesCsv = {
  name: "csv",
  extension: "csv",
  mediaType: "text/csv; charset=utf-8; header=present",
  *write(network: ToldNetwork): Generator<string> {
    yield csvLine(columns);
    for (const row of tieRows(network))
      yield csvLine(
        columns.map((column) => {
          const value = row[column];
          return typeof value === "boolean" ? String(value) : value;
        }),
      );
  },
};

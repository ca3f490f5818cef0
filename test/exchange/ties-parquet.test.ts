import { parquetMetadata, parquetReadObjects } from "hyparquet";
import { describe, expect, test } from "vitest";
import { tieColumns, tieRows } from "../../src/exchange/tie-rows.ts";
import { tiesParquet } from "../../src/exchange/ties-parquet.ts";
import type { ToldNetwork } from "../../src/model/network.ts";
import { empty, hostile, hostileNames, small } from "./told-networks.ts";

const bytes = (network: ToldNetwork): ArrayBuffer => {
  const [file] = [...tiesParquet.write(network)];
  return file!.slice().buffer as ArrayBuffer;
};

describe("Parquet of ties", () => {
  test.each([
    ["a small network", small],
    ["hostile names", hostile([...hostileNames, "nul \u0000 bell \u0007"])],
    ["an empty network", empty],
    [
      "many tellings",
      { ...small, edges: Array.from({ length: 5_000 }, (_, i) => ({ ...small.edges[i % 4]!, id: `e${i}` })) },
    ],
  ])("is read back by another library as what was written: %s", async (_, network) => {
    const rows = await parquetReadObjects({ file: bytes(network) });
    expect(rows.map((row) => ({ ...row }))).toEqual([...tieRows(network)]);
  });

  test("puts the replacement character for half of a pair", async () => {
    const [row] = await parquetReadObjects({ file: bytes(hostile(["half \ud800", "other"])) });
    expect(row!.source).toBe("half \ufffd");
  });

  test("has a type for each column, an empty file too, and says what it is a network of", () => {
    const { schema, key_value_metadata } = parquetMetadata(bytes({ ...empty, about: { note: "As told." } }));
    expect(schema.slice(1).map(({ name }) => name)).toEqual(Object.keys(tieColumns));
    expect(schema.find(({ name }) => name === "sign")!.type).toBe("INT32");
    expect(key_value_metadata).toContainEqual({ key: "hearsay", value: '{"note":"As told."}' });
  });
});

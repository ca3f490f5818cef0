import { describe, expect, it } from "vitest";
import { ris } from "../../src/exchange/ris.ts";
import { readRis } from "./read-back.ts";
import { every, full, hostile, work, written } from "./works.ts";

describe("RIS", () => {
  it("is read back field by field", async () => {
    const [record] = readRis(await written(ris, [full]));
    expect(Object.fromEntries(record!)).toEqual({
      TY: ["JOUR"],
      ID: [full.id],
      AU: ["Lowe, Ann"],
      TI: ["Gates opened by night"],
      T2: ["The Harbour Ledger"],
      PB: ["Quill Press"],
      CY: ["Brannock"],
      VL: ["12"],
      IS: ["3"],
      SP: ["45"],
      EP: ["67"],
      PY: ["2031"],
      DA: ["2031/05/04/"],
      DO: ["10.5555/rain_2031"],
      UR: ["https://ledger.example/gates"],
      Y2: ["2031/06/01/"],
    });
  });
  it("lets no value begin a line of its own", async () => {
    const records = readRis(await written(ris, [hostile]));
    expect(records).toHaveLength(1);
    expect(records[0]!.get("T2")).toEqual(["A B ER - TY - BOOK"]);
  });
  it("doubles the first comma of a body's name, and no person's", async () => {
    const [record] = readRis(await written(ris, [hostile]));
    expect(record!.get("AU")).toEqual([
      "van der Hoek, Pieter and Co",
      "Ministry of Water,, Food and Land",
      "O’Dray & Sons",
    ]);
  });
  it("writes parts of dates, and what they can't hold behind them", async () => {
    const records = readRis(await written(ris, every));
    const dates = records.flatMap((record) => record.get("DA") ?? []);
    for (const date of ["2031///", "2031/05//", "2031///2031-21", "1938///1938~", "///201X"])
      expect(dates).toContain(date);
  });
  it("says that an interview is one", async () => {
    const [record] = readRis(await written(ris, [work("x", { type: "interview" })]));
    expect([record!.get("TY"), record!.get("M3")]).toEqual([["GEN"], ["Interview"]]);
  });
});

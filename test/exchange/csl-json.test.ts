import { describe, expect, it } from "vitest";
import { cslJson } from "../../src/exchange/csl-json.ts";
import { readCsl } from "./read-back.ts";
import { every, full, work, written } from "./works.ts";

const issued = async (value: string): Promise<unknown> =>
  readCsl(await written(cslJson, [work("x", { issued: value })]))[0]!.issued;

describe("CSL-JSON", () => {
  it("is read back field by field", async () => {
    expect(readCsl(await written(cslJson, [full]))).toEqual([
      {
        id: full.id,
        type: "article-journal",
        author: [{ family: "Lowe", given: "Ann" }],
        title: "Gates opened by night",
        "container-title": "The Harbour Ledger",
        publisher: "Quill Press",
        "publisher-place": "Brannock",
        volume: "12",
        issue: "3",
        page: "45-67",
        DOI: "10.5555/rain_2031",
        URL: "https://ledger.example/gates",
        issued: { "date-parts": [[2031, 5, 4]] },
        accessed: { "date-parts": [[2031, 6, 1]] },
      },
    ]);
  });
  it("fits the schema whatever a work holds", async () => {
    expect(readCsl(await written(cslJson, every))).toHaveLength(every.length);
  });
  it("is a list also where it is empty", async () => {
    expect(readCsl(await written(cslJson, []))).toEqual([]);
  });
  it("writes dates as parts, seasons, about, or as they are", async () => {
    expect(await issued("2031-05")).toEqual({ "date-parts": [[2031, 5]] });
    expect(await issued("2031-21")).toEqual({ "date-parts": [[2031]], season: 1 });
    expect(await issued("1938~")).toEqual({ "date-parts": [[1938]], circa: true });
    expect(await issued("2031-05-04/2031-05-06")).toEqual({
      "date-parts": [
        [2031, 5, 4],
        [2031, 5, 6],
      ],
    });
    expect(await issued("201X")).toEqual({ literal: "201X" });
  });
});
